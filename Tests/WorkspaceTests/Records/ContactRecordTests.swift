import Alignment
import Reports
import SQLiteDriver
import Store
import Testing
import Wire
import Workspace

@Suite struct `A contact written by hand` {
  let place: TemporaryWorkspace
  let now = TemporaryWorkspace.now

  init() throws { place = try TemporaryWorkspace() }

  @Test func `is on the radar at once, and one with the same address is told`() throws {
    let id = try place.contact("Ada", email: "Ada.Lovelace+news@GoogleMail.com")
    let record = try place.workspace.contact(id)
    #expect(record.profile.email == "ada.lovelace+news@googlemail.com")
    #expect(record.stage == .contact && record.rest == .none)
    #expect(record.nextAction.isByDefault && record.nextAction.at == place.day(30))
    let again = try place.workspace.createContact(
      ContactForm(profile: ContactProfile(name: "A", email: "adalovelace@gmail.com")), by: .ada, now: now)
    #expect(again == .exists(id))
    #expect(try place.broken() == [])
  }

  @Test func `names all wrong fields at once and saves nothing`() throws {
    let changesets = try place.workspace.changesets().count
    let form = ContactForm(
      profile: ContactProfile(
        name: String(repeating: "x", count: 201), email: "ada at acme", phone: "call me", title: "a\u{0}b"),
      companyId: 99, ownerId: 98, nextActionAt: place.day(-1), fields: ["persona": String(repeating: "y", count: 1_001)]
    )
    let errors = #expect(throws: FieldErrors.self) {
      try place.workspace.createContact(form, by: .ada, now: now)
    }
    #expect(
      errors?.reasons.mapValues(\.code) == [
        "name": .tooLong, "email": .notEmail, "phone": .notPhone, "title": .controlCharacter, "company": .unknown,
        "owner": .unknown, "next_action": .inThePast, "property:persona": .tooLong,
      ])
    #expect(errors?.reasons["name"]?.parameters == ["limit": "200"])
    #expect(try place.workspace.changesets().count == changesets)
    let nobody = #expect(throws: FieldErrors.self) {
      try place.workspace.createContact(ContactForm(), by: .ada, now: now)
    }
    #expect(nobody?.reasons["name"]?.code == .required)
    #expect(throws: FieldErrors("next_action", .tooFar, ["latest": "2026-09-29"])) {
      try place.workspace.createContact(
        ContactForm(profile: ContactProfile(name: "A"), nextActionAt: place.day(91)), by: .ada, now: now)
    }
  }

  @Test func `changed keeps what was, and makes no changeset where nothing differs`() throws {
    let id = try place.contact("Ada")
    let first = try place.workspace.contact(id).version
    let second = try place.workspace.editContact(id, expected: first, by: .ada, now: now) {
      $0.profile.title = "Countess"
      $0.companyName = "Acme S.r.l."
      $0.fields["persona"] = "engineer"
    }
    #expect(second > first)
    #expect(try place.workspace.editContact(id, expected: second, by: .ada, now: now) { _ in } == second)
    let record = try place.workspace.contact(id)
    #expect(record.company?.name == "Acme S.r.l.")
    let changes = try place.workspace.timeline(ofContact: id, filter: TimelineFilter(kinds: [.change])).entries
    let fields = changes.compactMap { entry -> String? in
      guard case .change(let change) = entry.content else { return nil }
      return "\(change.field) \(change.before ?? "-") \(change.after ?? "-") \(change.actor)"
    }
    #expect(
      fields == [
        "property:persona - engineer Ada", "company - Acme S.r.l. Ada", "title - Countess Ada",
      ])
    try place.workspace.editContact(id, by: .ada, now: now) { $0.fields["persona"] = "" }
    #expect(try place.workspace.contact(id).fields.isEmpty)
  }

  @Test func `changed by two at once says to the second what the first did`() throws {
    let id = try place.contact("Ada")
    let version = try place.workspace.contact(id).version
    try place.workspace.editContact(id, expected: version, by: .ada, now: now) { $0.profile.name = "Ada L." }
    let conflict = #expect(throws: RecordConflict.self) {
      try place.workspace.editContact(id, expected: version, by: .ada, now: now) { $0.profile.name = "A. L." }
    }
    #expect(conflict?.changes.map(\.field) == ["name"])
    #expect(conflict?.changes.first?.after == "Ada L.")
    #expect(try place.workspace.contact(id).profile.name == "Ada L.")
    // A note is nobody's conflict.
    let current = try place.workspace.contact(id).version
    _ = try place.workspace.addNote("hello", to: .contact, id, by: .ada, now: now)
    #expect(try place.workspace.contact(id).version == current)
  }

  @Test func `cannot take another's address`() throws {
    let ada = try place.contact("Ada", email: "ada@acme.example")
    let grace = try place.contact("Grace", email: "grace@acme.example")
    #expect(throws: FieldErrors("email", .taken, ["id": String(ada)])) {
      try place.workspace.editContact(grace, by: .ada, now: now) { $0.profile.email = "ada@acme.example" }
    }
  }

  @Test func `has a timeline of everything, page by page, in one order`() throws {
    try place.load(.contacts, text: "id,name,lead_at\n1,Ada,2026-05-02\n")
    var touches = "message_id,contact_id,at,kind,mark\n"
    for n in 0..<30 {
      touches += "t\(n),1,2026-05-0\(1 + n % 3) 10:00:00,\(n % 2 == 0 ? "form" : "call"),\(n == 4 ? "machine" : "")\n"
    }
    try place.load(.touches, text: touches)
    _ = try place.workspace.addNote("n", to: .contact, 1, by: .ada, now: now)
    _ = try place.workspace.addTask(TaskForm(title: "t", dueAt: place.day(2)), toContact: 1, by: .ada, now: now)
    _ = try place.workspace.createDeal(DealForm(amountMinor: 1), contacts: [1], by: .ada, now: now)
    let whole = try place.workspace.timeline(ofContact: 1, limit: 500).entries.map(\.cursor)
    #expect(whole == whole.sorted(by: >))
    #expect(Set(whole.map(\.kind)) == Set(TimelineFilter.Kind.allCases))
    var paged: [TimelineCursor] = []
    var cursor: TimelineCursor?
    repeat {
      let page = try place.workspace.timeline(ofContact: 1, after: cursor, limit: 7)
      paged += page.entries.map(\.cursor)
      cursor = page.next.flatMap { TimelineCursor($0.text) }
    } while cursor != nil
    #expect(paged == whole)
    let sales = try place.workspace.timeline(ofContact: 1, filter: TimelineFilter(side: .sales), limit: 500).entries
    #expect(sales.count == 15)
    let machines = try place.workspace.timeline(ofContact: 1, limit: 500).entries.filter { entry in
      if case .touch(let touch) = entry.content { touch.mark == .machine } else { false }
    }
    #expect(machines.count == 1)
  }
}

@Suite struct `A company written by hand` {
  let place: TemporaryWorkspace
  let now = TemporaryWorkspace.now

  init() throws { place = try TemporaryWorkspace() }

  @Test func `is found by domain or name, changed, and shows its contacts and deals`() throws {
    let acme = try place.workspace.createCompany(
      CompanyForm(name: "ACME S.r.l.", domain: "https://www.acme.example/about"), by: .ada, now: now
    ).id
    #expect(
      try place.workspace.createCompany(CompanyForm(name: "Other", domain: "acme.example"), by: .ada, now: now)
        == .exists(acme))
    #expect(try place.workspace.createCompany(CompanyForm(name: "Acme"), by: .ada, now: now) == .exists(acme))
    let other = try place.workspace.createCompany(
      CompanyForm(name: "Acme", domain: "acme.test"), by: .ada, now: now)
    #expect(other != .exists(acme))
    let ada = try place.workspace.createContact(
      ContactForm(profile: ContactProfile(name: "Ada"), companyId: acme), by: .ada, now: now
    ).id
    let deal = try place.workspace.createDeal(
      DealForm(companyId: acme, amountMinor: 5), contacts: [ada], by: .ada, now: now)
    let version = try place.workspace.company(acme).version
    try place.workspace.editCompany(acme, expected: version, by: .ada, now: now) {
      $0.fields["industry"] = "engines"
    }
    let record = try place.workspace.company(acme)
    #expect(record.version > version)
    #expect(record.domain == "acme.example")
    #expect(record.contacts.map(\.id) == [ada] && record.contacts.map(\.stage) == [.opportunity])
    #expect(record.deals.map(\.id) == [deal])
    #expect(record.fields.map(\.text) == ["engines"])
    #expect(throws: FieldErrors("domain", .taken, ["id": String(other.id)])) {
      try place.workspace.editCompany(acme, by: .ada, now: now) { $0.domain = "acme.test" }
    }
    #expect(throws: FieldErrors("name", .required)) {
      try place.workspace.createCompany(CompanyForm(name: "  "), by: .ada, now: now)
    }
  }
}
