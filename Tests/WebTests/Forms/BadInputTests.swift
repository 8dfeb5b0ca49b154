import Alignment
import Foundation
import HTTPTypes
import Pages
import Persistence
import Testing
import Web
import Wire
import Workspace

@Suite struct `Bad input` {
  @Test func `is tried with every form in which somebody types`() {
    let posts = Set(Routes.all.entries.filter { $0.method == .post }.map(\.path))
    for path in posts {
      let isTried = FormTable.all.contains { path.isPattern(of: $0.path) }
      let reason = FormTable.apart[path]
      #expect(isTried == (reason == nil), "\(path.rawValue): \(reason ?? "stands nowhere")")
    }
    #expect(Set(FormTable.apart.keys).subtracting(posts) == [])
  }

  @Test(arguments: FormTable.all)
  func `is told at its field, with all that was typed, and nothing is saved`(form: FormCase) async throws {
    try await TestServer.run(fill: { workspace in
      guard form.place == .records else { return }
      try RightsFixture.fill(workspace)
      // A contact of whom no stage is past.
      _ = try workspace.createContact(
        ContactForm(profile: ContactProfile(name: "Second")), by: RecordPages.ada, now: Site.now())
      var rule = AlertRuleForm()
      rule.occasion = "page"
      rule.pattern = "/pricing*"
      _ = try workspace.addAlertRule(
        rule, by: Person(id: 1, name: "Ada Admin", roles: [.administrator]), now: Site.now())
    }) { server in
      let ada = try await server.signedIn(.administrator, .headOfMarketing, .headOfSales, .rep)
      let me = try #require(try server.workspace.people().last).person.id
      if form.place == .morning { try await Self.handOff(to: me, server) }
      let right = form.right.map { (name, value) in
        let answer = RejectionCase.Answer.allCases[0].rawValue
        return (name, value.replacing("{me}", with: "\(me)").replacing("{answer}", with: answer))
      }
      let before = try Self.stored(server)
      for fault in form.faults {
        let fields = right.compactMap { name, value in
          name != fault.field ? (name, value) : fault.value.map { (name, $0) }
        }
        let short = "\(form.path) \(fault.field)=\(fault.value?.prefix(20) ?? "nothing")"
        let page = try await ada.post(form.path, fields, headers: ["Accept-Language": "en"])
        #expect(page.status == 422, "\(short)")
        guard page.status == 422 else { continue }
        let id = fault.at ?? "\(form.prefix)\(fault.field)"
        #expect(page.text.contains("id=\"\(id)-e\""), "\(short): nothing at the field")
        #expect(page.text.contains("aria-describedby=\"\(id)-e\""), "\(short): nobody hears of it")
        let told = page.text.split(separator: "id=\"\(id)-e\"", maxSplits: 1).last ?? ""
        let sentence =
          told.firstMatch(of: /<\/svg>(.+?)<\/(?:p|div)>/.dotMatchesNewlines())?.1.replacing(/<[^>]*>/, with: "") ?? ""
        #expect(sentence.count > 3 && !sentence.contains("field-error"), "\(short): no sentence in \(told.prefix(300))")
        for (name, value) in fields where !value.trimmed.isEmpty && Self.isTyped(name) {
          if name == fault.field && !fault.isKept { continue }
          let text = Self.escaped(value)
          let isThere = page.text.contains("value=\"\(text)\"") || page.text.contains("\(text)</textarea>")
          #expect(isThere, "\(short): \(name) is lost")
        }
      }
      #expect(try Self.stored(server) == before)
      let saved = try await ada.post(form.path, right)
      #expect(saved.status == 303 || saved.status == 200, "\(form.path): \(saved.status) to what is right")
      if saved.status == 422 {
        let told = saved.text.matches(of: /class="error[^>]*>.*?<\/p>/).map { String($0.0) }
        Issue.record("\(form.path): \(told)")
      }
    }
  }

  /// Two hand-offs of a person, a task of theirs, and another rep.
  private static func handOff(to me: ID<Member>, _ server: TestServer) async throws {
    let (workspace, now) = (server.workspace, Site.now())
    for name in ["Grace", "Joan", "Hedy"] {
      let id = try workspace.createContact(
        ContactForm(profile: ContactProfile(name: name, email: "\(name)@x.test"), ownerId: me.rawValue),
        by: RecordPages.ada, now: now
      ).id
      if name == "Hedy" {
        try RightsFixture.load(
          workspace, .touches,
          "message_id,contact_email,at,kind,source\nm,\(name)@x.test,2026-01-05 10:00:00,page-view,letter\n")
      }
      try workspace.moveContact(id, .advance(to: .mql), by: RecordPages.ada, now: now)
    }
    try workspace.rejectHandoff(
      3, reason: "bad-fit", by: Person(id: me, name: "Person 1", roles: [.rep]), now: now)
    _ = try workspace.addTask(
      TaskForm(title: "Call", dueAt: now, assigneeId: me.rawValue), toContact: 1, by: RecordPages.ada, now: now)
    _ = try await server.signedIn(.rep)
  }

  /// What is not chosen in a list, ticked or hidden, and no password: that is never sent back.
  private static func isTyped(_ name: String) -> Bool {
    ![
      "owner", "kind", "measure", "role", "right", "do", "to", "language", "theme", "assignee", "query", "member",
      "deputy", "reason", "outcome", "minutes", "ending", "back", "id", "members", "field-1", "field-2", "team",
      "ground", "answer", "occasion", "audience", "share", "in_product", "hook_form", "hook_language", "mail",
      "digest_hour", "current", "new", "again",
    ]
    .contains(name)
  }

  /// A text as a page has it.
  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
  }

  @Test func `of a sign-in says not what is wrong of the two, and keeps the address`() async throws {
    try await TestServer.run { server in
      _ = try await server.signedIn(.rep)
      let browser = server.browser()
      for (email, password) in [("person1@example.org", "wrong"), ("nobody@example.org", "wrong"), ("no address", "")] {
        let page = try await browser.postRaw(
          "/sign-in", [("email", email), ("password", password), ("to", "/contacts")],
          headers: ["Accept-Language": "en"])
        #expect(page.status == 422 && page.text.contains("role=\"alert\""), "\(email)")
        #expect(page.text.contains("do not belong together"), "\(email)")
        #expect(page.text.contains("value=\"\(email)\"") && page.text.contains("value=\"/contacts\""))
        #expect(!page.text.contains("value=\"wrong\""))
        let asked = try await browser.postRaw("/forgotten", [("email", email)])
        #expect(asked.status == 200, "\(email)")
      }
    }
  }

  @Test func `of a merge keeps what was chosen`() async throws {
    try await TestServer.run(fill: { workspace in
      for name in ["Grace", "Grace H."] {
        _ = try workspace.createContact(
          ContactForm(profile: ContactProfile(name: name, email: "\(name.count)@example.org")), by: RecordPages.ada,
          now: Site.now())
      }
    }) { server in
      let ada = try await server.signedIn(.administrator)
      let page = try await ada.get("/contacts/1/merge?other=2").text
      func version(_ name: String) throws -> String {
        try String(#require(page.firstMatch(of: try Regex("name=\"\(name)\" value=\"([0-9]+)\""))?[1].substring))
      }
      let versions = [
        ("survivor_version", try version("survivor_version")), ("other_version", try version("other_version")),
      ]
      let who = [("survivor", "1"), ("other", "2")]
      let own = [("choice:name", "merged"), ("choice:email", "survivor")]
      let before = try Self.stored(server)
      for wrong in [
        who + [("choice:name", "king")], who + [("choice:shoe-size", "merged")], [("survivor", "1")],
        [("survivor", "1"), ("other", "king")],
      ] {
        #expect(try await ada.post("/contacts/1/merge", wrong).status == 400, "\(wrong)")
      }
      let same = try await ada.post("/contacts/1/merge", [("survivor", "1"), ("other", "1")])
      #expect(same.status == 422 && same.text.contains("role=\"alert\""))
      #expect(try Self.stored(server) == before)
      // Somebody changes one of them meanwhile.
      try server.workspace.editContact(2, by: RecordPages.ada, now: Site.now()) { $0.profile.title = "Chief" }
      let changed = try Self.stored(server)
      let stale = try await ada.post("/contacts/1/merge", who + own + versions)
      #expect(stale.status == 409 && stale.text.contains("role=\"alert\""))
      #expect(stale.text.contains("name=\"choice:name\" value=\"merged\" checked"))
      #expect(stale.text.contains("name=\"choice:email\" value=\"survivor\" checked"))
      #expect(try Self.stored(server) == changed)
      #expect(try await ada.post("/contacts/1/merge", who + own).status == 303)
    }
  }

  @Test func `of a first password keeps what was typed`() async throws {
    try await TestServer.run { server in
      let link = try server.workspace.makeSetUpLink(now: Site.now())
      let browser = server.browser()
      for (password, again) in [("short", "short"), ("a long quiet afternoon", "another"), ("", "")] {
        let page = try await browser.postRaw(
          "/set-up/\(link)",
          [("name", "Ada Admin"), ("email", "ada@example.org"), ("password", password), ("again", again)])
        #expect(page.status == 422 && page.text.contains("role=\"alert\""))
        let field = password == again ? "password" : "again"
        #expect(page.text.contains("aria-describedby=\"f-\(field)-e\"") && page.text.contains("id=\"f-\(field)-e\""))
        #expect(page.text.contains("value=\"Ada Admin\"") && page.text.contains("value=\"ada@example.org\""))
        // A password is never sent back.
        #expect(password.isEmpty || !page.text.contains("value=\"\(password)\""))
      }
      let address = try await browser.postRaw(
        "/set-up/\(link)",
        [
          ("name", ""), ("email", "no address"), ("password", "a long quiet afternoon"),
          ("again", "a long quiet afternoon"),
        ])
      #expect(address.status == 422 && address.text.contains("value=\"no address\""))
      for field in ["name", "email"] { #expect(address.text.contains("aria-describedby=\"f-\(field)-e\"")) }
      #expect(try await browser.get("/me").status == 303)
    }
  }

  @Test func `of many choices at once saves none of them`() async throws {
    try await TestServer.run(fill: RightsFixture.fill) { server in
      let ada = try await server.signedIn(.administrator)
      let before = try Self.stored(server)
      let owners = try server.workspace.stageOwners()
      let page = try await ada.post("/settings/stages", [("stage-1", "sales"), ("stage-2", "king")])
      #expect(page.status == 400)
      #expect(try server.workspace.stageOwners() == owners)
      let bulk = try await ada.post(
        "/contacts/bulk", [("do", "next"), ("id", "1"), ("whole", "1"), ("query", "sort=name"), ("next", "soon")])
      #expect(bulk.status == 422)
      #expect(bulk.text.contains("name=\"id\" value=\"1\" checked"), "a tick is lost")
      #expect(bulk.text.contains("name=\"query\" value=\"sort=name\""), "the list is lost")
      #expect(try Self.stored(server) == before)
    }
  }

  /// How many rows each table has: whatever a form changes leaves at least a changeset.
  private static func stored(_ server: TestServer) throws -> [String: Int64] {
    try server.workspace.storage.read { store in
      let tables = try store.rows("SELECT name FROM sqlite_master WHERE type = 'table'").map { $0.text(0) }
      var counts: [String: Int64] = [:]
      // A wrong password is counted, and noted as a sign-in that failed.
      for table in tables where !["failure_count", "sign_in"].contains(table) {
        counts[table] = try store.row(Query("SELECT COUNT(*) FROM \(table)", []))?.integer(0)
      }
      return counts
    }
  }
}

extension Path {
  /// Whether an address is one of these.
  fileprivate func isPattern(of address: String) -> Bool {
    let (own, other) = (rawValue.split(separator: "/"), address.split(separator: "/"))
    guard own.count == other.count else { return false }
    // An address that is written out comes before one with a part to fill in.
    if rawValue != address, Path.allCases.contains(where: { $0.rawValue == address }) { return false }
    return zip(own, other).allSatisfy { $0 == $1 || $0.hasPrefix("{") }
  }
}
