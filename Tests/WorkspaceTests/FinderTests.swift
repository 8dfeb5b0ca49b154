import Alignment
import Persistence
import Reports
import Store
import Testing
import Workspace

@Suite struct `A live finder` {
  private let now = TemporaryWorkspace.now
  private let ada = ActingMember(id: 1, name: "Ada")

  private func names(_ finder: LiveFinder, _ text: String) -> [String] {
    let found = finder.current
    return found.contacts(text, limit: 50, now: now).first.map { contact in
      found.contacts.names.label(of: Int(found.index.contacts.id[contact].rawValue)) ?? "?"
    }.sorted()
  }

  private func make(_ home: TemporaryWorkspace, _ name: String, _ email: String? = nil, company: String? = nil) throws
    -> Int64
  {
    try home.workspace.createContact(
      ContactForm(profile: ContactProfile(name: name, email: email), companyName: company), by: ada, now: now
    ).id
  }

  @Test func `follows new, renamed, merged and parted contacts and companies`() throws {
    let home = try TemporaryWorkspace()
    let zoe = try make(home, "Zoë Müller", "zoe@acme.example", company: "Søren & Sønner")
    let live = LiveIndex(home.workspace)
    _ = try live.refresh(now: now)
    let finder = LiveFinder(home.workspace, on: live.current)
    try finder.follow(live.current)
    #expect(names(finder, "muller") == ["Zoë Müller"])
    #expect(names(finder, "sonner") == ["Zoë Müller"])
    #expect(names(finder, "zoe@acme") == ["Zoë Müller"])

    let other = try make(home, "Z. Mueller", "z.m@acme.example")
    try home.workspace.editContact(zoe, by: ada, now: now) { $0.profile.name = "Zoe Schmidt" }
    #expect(try live.refresh(now: now))
    try finder.follow(live.current)
    #expect(names(finder, "muller") == [])
    #expect(names(finder, "schmidt") == ["Zoe Schmidt"])
    #expect(names(finder, "acme") == ["Z. Mueller", "Zoe Schmidt"])

    let merge = try home.workspace.mergeContacts(survivor: zoe, merged: other, by: ada, now: now)
    #expect(try live.refresh(now: now))
    try finder.follow(live.current)
    #expect(names(finder, "acme") == ["Zoe Schmidt"])

    _ = try home.workspace.undoMerge(merge.mergeId, by: ada, now: now)
    #expect(try live.refresh(now: now))
    try finder.follow(live.current)
    #expect(names(finder, "acme") == ["Z. Mueller", "Zoe Schmidt"])
    #expect(finder.current.companies("sonn", limit: 5).count == 1)
  }

  @Test func `is the same after following as when made anew`() throws {
    let home = try TemporaryWorkspace()
    let live = LiveIndex(home.workspace)
    _ = try live.refresh(now: now)
    let finder = LiveFinder(home.workspace, on: live.current)
    try finder.follow(live.current)
    for number in 0..<40 {
      let id = try make(
        home, "Person \(number % 7) Name\(number)", number % 3 == 0 ? nil : "p\(number)@x\(number % 4).example")
      if number % 5 == 0 {
        try home.workspace.editContact(id, by: ada, now: now) { $0.profile.name = "Renamed \(number)" }
      }
      if number % 10 == 9 {
        _ = try live.refresh(now: now)
        try finder.follow(live.current)
      }
    }
    let fresh = LiveFinder(home.workspace, on: live.current)
    try fresh.follow(live.current)
    for text in ["person", "renamed", "x1", "name3", "p1", "example", "nobody"] {
      #expect(names(finder, text) == names(fresh, text), "\(text)")
    }
    for key in ContactOrder.Key.allCases {
      #expect(
        finder.current.contacts.page(ContactFilter(), order: ContactOrder(key), now: now).contacts
          == fresh.current.contacts.page(ContactFilter(), order: ContactOrder(key), now: now).contacts)
    }
  }

  @Test func `keeps saved views to their maker, and shared ones for all`() throws {
    let home = try TemporaryWorkspace()
    _ = try home.workspace.addMember(Members.Stored(id: 0, name: "Grace"), actor: "Ada", now: now)
    let grace = ActingMember(id: 2, name: "Grace")
    let own = try home.workspace.saveView("Mine", query: "owner=me", isShared: false, by: ada, now: now)
    let shared = try home.workspace.saveView("All", query: "", isShared: true, by: ada, now: now)
    #expect(try home.workspace.savedViews(for: ada).map(\.name) == ["All", "Mine"])
    #expect(try home.workspace.savedViews(for: grace).map(\.name) == ["All"])
    for id in [own, shared] {
      #expect(throws: WorkspaceError.self) { try home.workspace.forgetView(id, by: grace, now: now) }
    }
    try home.workspace.forgetView(shared, by: ada, now: now)
    #expect(try home.workspace.savedViews(for: grace) == [])
    #expect(throws: FieldErrors("name", .required)) {
      try home.workspace.saveView(" ", query: "", isShared: false, by: ada, now: now)
    }
  }
}

@Suite struct `A contact query` {
  private func query(_ text: String) -> ContactQuery {
    let values = text.split(separator: "&").map { pair -> (name: String, value: String) in
      let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
      return (parts[0], parts.count > 1 ? parts[1] : "")
    }
    return ContactQuery(values, me: "Ada") { $0 == 7 ? "Grace" : nil }
  }

  @Test func `reads every filter`() {
    let read = query(
      "q=anna&stage=lead,mql&team=sales&owner=7&resting=lost-customer&next=overdue&channel=email&country=IT"
        + "&property:Color=red&company=9&created_from=2026-01-02&touched_to=2026-02-03&machine=1&sort=name&direction=down"
        + "&after=0.12&period=2026-Q1")
    var filter = ContactFilter()
    filter.text = "anna"
    filter.stages = [.lead, .mql]
    filter.team = .sales
    filter.owner = .member("Grace")
    filter.resting = .lostCustomer
    filter.next = .overdue
    filter.channel = "email"
    filter.fields = [.country: "IT", .property("Color"): "red"]
    filter.company = 9
    filter.created.from = CivilDate(iso: "2026-01-02")
    filter.touched.to = CivilDate(iso: "2026-02-03")
    filter.isMachineOnly = true
    #expect(read.filter == filter)
    #expect(read.order == ContactOrder(.name, isDescending: true))
    #expect(read.after == ContactCursor(value: 0, id: 12))
    #expect(read.unread == [])
    #expect(query("owner=me").filter.owner == .member("Ada"))
    #expect(query("owner=none").filter.owner == .nobody)
  }

  @Test(arguments: [
    "stage=king", "team=x", "owner=99", "owner=abc", "resting=x", "next=x", "company=-1", "created_from=1.1.2026",
    "machine=yes", "sort=x", "direction=left", "after=x",
  ]) func `says what it could not read`(text: String) {
    #expect(query(text).unread == [String(text.prefix { $0 != "=" })])
    #expect(query(text).filter == ContactFilter())
  }
}
