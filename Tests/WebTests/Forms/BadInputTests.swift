import Alignment
import Foundation
import Testing
import Web
import Workspace

@Suite struct `Bad input` {
  @Test(arguments: FormTable.all)
  func `is told at its field, with all that was typed, and nothing is saved`(form: FormCase) async throws {
    try await TestServer.run(fill: { workspace in
      try RightsFixture.fill(workspace)
      // A contact of whom no stage is past.
      _ = try workspace.createContact(
        ContactForm(profile: ContactProfile(name: "Second")), by: RecordPages.ada, now: Site.now())
    }) { server in
      let ada = try await server.signedIn(.administrator)
      let before = try Self.stored(server)
      for fault in form.faults {
        let fields = form.right.map { ($0.name, $0.name == fault.field ? fault.value : $0.value) }
        let short = "\(form.path) \(fault.field)=\(fault.value.prefix(20))"
        let page = try await ada.post(form.path, fields, headers: ["Accept-Language": "en"])
        #expect(page.status == 422, "\(short)")
        guard page.status == 422 else { continue }
        let id = "f-\(form.prefix)\(fault.field)"
        #expect(page.text.contains("id=\"\(id)-e\""), "\(short): nothing at the field")
        #expect(page.text.contains("aria-describedby=\"\(id)-e\""), "\(short): nobody hears of it")
        let told = page.text.split(separator: "id=\"\(id)-e\"", maxSplits: 1).last?.prefix { $0 != "\n" } ?? ""
        let sentence = told.firstMatch(of: /<\/svg>([^<]+)<\/p>/)?.1 ?? ""
        #expect(sentence.count > 3 && !sentence.contains("field-error"), "\(short): no sentence in \(told.prefix(300))")
        for (name, value) in fields where !value.trimmed.isEmpty && Self.isTyped(name) {
          if name == fault.field && !fault.isKept { continue }
          let isThere = page.text.contains("value=\"\(value)\"") || page.text.contains(">\(value)</textarea>")
          #expect(isThere, "\(short): \(name) is lost")
        }
      }
      #expect(try Self.stored(server) == before)
      let saved = try await ada.post(form.path, form.right)
      #expect(saved.status == 303 || saved.status == 200, "\(form.path): \(saved.status) to what is right")
      if saved.status == 422 {
        let told = saved.text.matches(of: /class="error[^>]*>.*?<\/p>/).map { String($0.0) }
        Issue.record("\(form.path): \(told)")
      }
    }
  }

  /// What is not chosen in a list, ticked or hidden.
  private static func isTyped(_ name: String) -> Bool {
    ![
      "owner", "kind", "measure", "role", "right", "do", "to", "language", "theme", "assignee", "query", "member",
      "deputy",
    ]
    .contains(name)
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

  /// Everything that a form could have changed, short.
  private static func stored(_ server: TestServer) throws -> [Int] {
    let workspace = server.workspace
    return [
      try workspace.changesets().count, try workspace.costs().count, try workspace.goals().count,
      try workspace.people().count, try workspace.tokens(by: server.admin, now: Site.now()).count,
      try workspace.savedViews(for: RecordPages.ada).count, try workspace.notes(ofCompany: 1).count,
      try workspace.notes(ofDeal: 2).count, try workspace.contact(1).tasks.count, try workspace.ownWordings().count,
    ]
  }
}
