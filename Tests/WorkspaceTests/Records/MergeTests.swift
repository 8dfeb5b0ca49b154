import Alignment
import Reports
import Store
import Testing
import Wire
import Workspace

@Suite struct `A merge` {
  let place: TemporaryWorkspace
  let now = TemporaryWorkspace.now

  init() throws { place = try TemporaryWorkspace() }

  @Test func `keeps all facts of both, takes the older record's values unless empty, and leads the old id on`() throws {
    let ada = try place.workspace.createContact(
      ContactForm(
        profile: ContactProfile(name: "Ada L.", email: "ada@acme.example"), fields: ["persona": "engineer"]),
      by: .ada, now: now
    ).id
    let later = now.adding(days: 1)
    let twin = try place.workspace.createContact(
      ContactForm(
        profile: ContactProfile(name: "Ada Lovelace", email: "ada@home.example", phone: "+39 02 1234"),
        fields: ["persona": "buyer", "country": "IT"]),
      by: .ada, now: later
    ).id
    _ = try place.workspace.addNote("met at the fair", to: .contact, twin, by: .ada, now: later)
    _ = try place.workspace.addTask(
      TaskForm(title: "call", dueAt: place.day(3)), toContact: twin, by: .ada, now: later)
    let deal = try place.workspace.createDeal(
      DealForm(name: "Engine", amountMinor: 9_900), contacts: [twin], by: .ada, now: later)

    let preview = try place.workspace.mergePreview(twin, ada)
    #expect(preview.survivorId == ada)
    #expect(preview.rows.first { $0.field == .name }?.stands == "Ada L.")
    #expect(preview.rows.first { $0.field == .phone }?.stands == "+39 02 1234")

    let outcome = try place.workspace.mergeContacts(
      survivor: ada, merged: twin, choices: [.name: .merged], by: .ada, now: later)
    #expect(outcome.notes == 1 && outcome.tasks == 1 && outcome.deals == 1)
    let record = try place.workspace.contact(twin)
    #expect(record.id == ada && record.redirectedFrom == twin)
    #expect(record.profile == ContactProfile(name: "Ada Lovelace", email: "ada@acme.example", phone: "+39 02 1234"))
    #expect(record.fields.map(\.text) == ["IT", "engineer"])
    #expect(record.nextAction.at == place.day(3))
    #expect(record.stage == .opportunity)
    #expect(record.merges.map(\.mergedId) == [twin])
    #expect(try place.workspace.deal(deal).people.map(\.contact.id) == [ada])
    // Who writes to the other address is known.
    let again = try place.workspace.createContact(
      ContactForm(profile: ContactProfile(name: "A", email: "ada@home.example")), by: .ada, now: later)
    #expect(again == .exists(ada))
    #expect(try place.broken(now: later) == [])
  }

  @Test func `undone restores both exactly; what came since stays and is said`() throws {
    let ada = try place.contact("Ada", email: "ada@acme.example")
    let twin = try place.contact("Augusta", email: "aug@acme.example")
    let grace = try place.contact("Grace")
    let shared = try place.workspace.createDeal(
      DealForm(amountMinor: 100), contacts: [twin, ada, grace], by: .ada, now: now)
    let before = try place.content()
    let merge = try place.workspace.mergeContacts(survivor: ada, merged: twin, by: .ada, now: now.adding(days: 1))
    #expect(try place.workspace.deal(shared).people.map(\.contact.id) == [ada, grace])
    #expect(try place.broken() == [])
    let undo = try place.workspace.undoMerge(merge.mergeId, by: .ada, now: now.adding(days: 2))
    #expect(undo.kept == [])
    #expect(try place.content() == before)
    #expect(try place.broken() == [])

    let second = try place.workspace.mergeContacts(survivor: ada, merged: twin, by: .ada, now: now.adding(days: 3))
    _ = try place.workspace.addNote("later", to: .contact, twin, by: .ada, now: now.adding(days: 4))
    try place.workspace.editContact(ada, by: .ada, now: now.adding(days: 4)) { $0.profile.title = "Countess" }
    let third = try place.workspace.undoMerge(second.mergeId, by: .ada, now: now.adding(days: 5))
    #expect(third.laterNotes == 1)
    #expect(try place.workspace.contact(ada).profile.title == "Countess")
    #expect(try place.workspace.notes(of: .contact, ada).map(\.text) == ["later"])
    #expect(try place.workspace.contact(twin).profile.name == "Augusta")
  }

  @Test func `is refused with itself, twice, and while another rests on it`() throws {
    let a = try place.contact("A")
    let b = try place.contact("B")
    let c = try place.contact("C")
    #expect(throws: RecordError.sameContact(a)) {
      try place.workspace.mergeContacts(survivor: a, merged: a, by: .ada, now: now)
    }
    let first = try place.workspace.mergeContacts(survivor: b, merged: a, by: .ada, now: now).mergeId
    #expect(throws: RecordError.sameContact(b)) {
      try place.workspace.mergeContacts(survivor: b, merged: a, by: .ada, now: now)
    }
    let second = try place.workspace.mergeContacts(survivor: c, merged: b, by: .ada, now: now).mergeId
    #expect(try place.workspace.contact(a).id == c)
    #expect(throws: RecordError.mergeFirst(second)) {
      try place.workspace.undoMerge(first, by: .ada, now: now)
    }
    _ = try place.workspace.undoMerge(second, by: .ada, now: now)
    _ = try place.workspace.undoMerge(first, by: .ada, now: now)
    #expect(throws: RecordError.mergeUndone(first)) { try place.workspace.undoMerge(first, by: .ada, now: now) }
    #expect(try place.workspace.contact(a).id == a)
  }

  @Test func `leads an import on: the merged record's id and address are the survivor's`() throws {
    try place.load(.contacts, text: "id,name,email\n1,Ada,ada@acme.example\n2,Augusta,aug@acme.example\n")
    _ = try place.workspace.mergeContacts(survivor: 1, merged: 2, by: .ada, now: now)
    try place.load(
      .touches,
      text: """
        message_id,contact_id,contact_email,at,kind
        a,2,,2026-06-01,form
        b,,aug@acme.example,2026-06-02,form

        """, isHistory: false)
    #expect(
      try place.workspace.timeline(ofContact: 1, filter: TimelineFilter(kinds: [.touch])).entries.count == 2)
    #expect(try place.broken() == [])
  }

  @Test func `leaves a past day with two contacts, and a day between merge and undoing with one`() throws {
    try place.load(
      .contacts,
      text: "id,name,created_at,lead_at\n1,Ada,2026-01-02,2026-02-01\n2,Augusta,2026-01-03,2026-02-05\n")
    try place.load(.touches, text: "message_id,contact_id,at,kind\na,1,2026-02-01,form\nb,2,2026-02-05,form\n")
    let calendar = place.workspace.calendar
    let today = calendar.day(of: now)
    let merge = try place.workspace.mergeContacts(survivor: 1, merged: 2, by: .ada, now: now.adding(days: 2)).mergeId
    func leads(asOf day: CivilDate?, now: Instant) throws -> Int? {
      let index = try place.workspace.index(try place.workspace.index(now: now), asOf: day)
      let resolved = ResolvedIndex(of: index, asOf: day)
      return resolved.funnel(Question()).rows.first { $0.stage == .lead }?.entered
    }
    let merged = now.adding(days: 3)
    #expect(try leads(asOf: nil, now: merged) == 1)
    #expect(try leads(asOf: today.adding(days: 2), now: merged) == 1)
    #expect(try leads(asOf: today.adding(days: 1), now: merged) == 2)
    _ = try place.workspace.undoMerge(merge, by: .ada, now: now.adding(days: 6))
    let undone = now.adding(days: 7)
    #expect(try leads(asOf: nil, now: undone) == 2)
    #expect(try leads(asOf: today.adding(days: 1), now: undone) == 2)
    #expect(try leads(asOf: today.adding(days: 4), now: undone) == 1)
  }
}
