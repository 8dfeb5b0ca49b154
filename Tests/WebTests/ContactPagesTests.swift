import Alignment
import Foundation
import Pages
import Store
import Testing
import Web
import Workspace

@Suite struct `The contact pages` {
  static let script = "<script>alert(1)</script>\"'&"
  static let escaped = "&lt;script&gt;alert(1)&lt;/script&gt;"
  private static let ada = ActingMember(id: 1, name: "Ada Admin")

  private static func fill(_ workspace: OpenWorkspace) throws {
    for (name, email) in [("Marta Vezzoli", "marta@bella.example"), ("Paul Breval", "paul@breval.example")] {
      _ = try workspace.createContact(
        ContactForm(
          profile: ContactProfile(name: name, email: email), companyName: "Bella S.p.A.", fields: ["country": "IT"]),
        by: ada, now: Site.now())
    }
    _ = try workspace.createContact(
      ContactForm(
        profile: ContactProfile(name: script, email: "x@evil.example", phone: "123 " + script, title: script),
        companyName: script, fields: ["note" + "=x": script, "persona": script]), by: ada, now: Site.now())
    _ = try workspace.addNote(script, to: .contact, 3, by: ada, now: Site.now())
    let day = Instant(milliseconds: Site.now().milliseconds + 2 * Instant.day)
    _ = try workspace.addTask(
      TaskForm(title: script, dueAt: day, assigneeId: 1), toContact: 3, by: ada, now: Site.now())
  }

  private static func day(_ distance: Int) -> String {
    let day = Int(Site.now().milliseconds / Instant.day) + distance
    return CivilDate(daysSinceEpoch: day).description
  }

  @Test func `list contacts by filters in the address, with exact counts`() async throws {
    try await TestServer.run(fill: Self.fill) { server in
      let rep = try await server.signedIn(.rep)
      let all = try await rep.get("/contacts")
      #expect(all.status == 200)
      #expect(all.text.contains("3 contacts") && all.text.contains("Marta Vezzoli") && all.text.contains("Paul Breval"))
      let some = try await rep.get("/contacts?q=vezz&stage=contact")
      #expect(some.text.contains("1 contact<") && !some.text.contains("Paul Breval"))
      let none = try await rep.get("/contacts?stage=customer")
      #expect(none.text.contains("0 contacts") && none.text.contains("Nobody matches these filters"))
      let wrong = try await rep.get("/contacts?stage=king&created_from=yesterday")
      #expect(
        wrong.status == 200 && wrong.text.contains("could not be read") && wrong.text.contains("stage, created_from"))
    }
  }

  @Test func `show a script in every text as text`() async throws {
    try await TestServer.run(fill: Self.fill) { server in
      let admin = try await server.signedIn(.administrator)
      let paths = [
        "/contacts", "/contacts?q=%3Cscript%3E", "/contacts/3", "/contacts/3/edit", "/contacts/3?kind=note",
        "/contacts/3?kind=change", "/contacts/3/merge", "/contacts/1/merge?other=3", "/search?q=script",
        "/search?q=%3Cscript%3E%22", "/search?part=quick&q=script", "/alerts", "/contacts?stage=%3Cscript%3E",
        "/contacts?channel=%3Cscript%3E", "/contacts?property%3A%3Cscript%3E=%3Cscript%3E",
      ]
      for path in paths {
        let page = try await admin.get(path)
        #expect(page.status == 200, "\(path)")
        #expect(!page.text.contains("<script>alert"), "\(path)")
      }
      #expect(try await admin.get("/contacts/3").text.contains(Self.escaped))
    }
  }

  @Test func `are closed to who may not see contacts, the search included`() async throws {
    try await TestServer.run(fill: Self.fill) { server in
      let boss = try await server.signedIn(.management)
      for path in [
        "/contacts", "/contacts/1", "/contacts/1/edit", "/contacts/new", "/contacts/1/merge", "/search?q=marta",
      ] {
        #expect(try await boss.get(path).status == 403, "\(path)")
      }
      #expect(try await boss.post("/contacts/1/notes", [("text", "x")]).status == 403)
      let alerts = try await boss.get("/alerts")
      #expect(alerts.status == 200 && !alerts.text.contains("Marta"))
      let rep = try await server.signedIn(.rep)
      #expect(try await rep.get("/contacts?format=csv").status == 403)
      #expect(try await rep.get("/contacts/1/merge").status == 403)
      #expect(try await server.browser().get("/contacts/1").status == 303)
    }
  }

  @Test func `make a contact, and keep what was typed where something is wrong`() async throws {
    try await TestServer.run { server in
      let rep = try await server.signedIn(.rep)
      let wrong = try await rep.post(
        "/contacts/new",
        [
          ("name", "Zoë Müller"), ("email", "no address"), ("phone", "x"), ("next_action", Self.day(-5)),
          ("company", "Acme"),
        ])
      #expect(wrong.status == 422)
      #expect(wrong.text.contains("value=\"Zoë Müller\"") && wrong.text.contains("value=\"no address\""))
      #expect(wrong.text.contains("This is no e-mail address.") && wrong.text.contains("This is no phone number."))
      #expect(wrong.text.contains("id=\"f-email-e\"") && wrong.text.contains("aria-describedby=\"f-email-e\""))
      #expect(try server.workspace.changesets().allSatisfy { $0.cause != "contact made" })

      let italian = try await rep.post(
        "/contacts/new", [("name", ""), ("email", "")], headers: ["Accept-Language": "it"])
      #expect(italian.status == 422 && italian.text.contains("Questo serve."))

      let made = try await rep.post(
        "/contacts/new", [("name", "Zoë Müller"), ("email", "Zoe@Acme.example"), ("company", "Acme")])
      #expect(made.status == 303 && made.location == "/contacts/1")
      let page = try await rep.get("/contacts/1")
      #expect(page.text.contains("Zoë Müller") && page.text.contains("Acme") && page.text.contains("toast is-kept"))
      let again = try await rep.post("/contacts/new", [("name", "Somebody"), ("email", "zoe@acme.example")])
      #expect(again.status == 303 && again.location == "/contacts/1")
      #expect(try await rep.get("/contacts/1").text.contains("belongs to a contact already"))
    }
  }

  @Test func `refuse an edit of what somebody else changed meanwhile, and say what`() async throws {
    try await TestServer.run(fill: Self.fill) { server in
      let rep = try await server.signedIn(.rep)
      let form = try await rep.get("/contacts/1/edit")
      let version = try #require(form.text.firstMatch(of: /name="version" value="(\d+)"/)).1
      try server.workspace.editContact(1, by: Self.ada, now: Site.now()) { $0.profile.title = "Chief" }
      let fields = [("name", "Marta V."), ("email", "marta@bella.example"), ("company", "Bella S.p.A.")]
      let stale = try await rep.post("/contacts/1/edit", fields + [("version", String(version))])
      #expect(stale.status == 422)
      #expect(stale.text.contains("Ada Admin changed this contact") && stale.text.contains("Chief"))
      #expect(stale.text.contains("value=\"Marta V.\""))
      #expect(try server.workspace.contact(1).profile.name == "Marta Vezzoli")
      let fresh = try #require(stale.text.firstMatch(of: /name="version" value="(\d+)"/)).1
      #expect(try await rep.post("/contacts/1/edit", fields + [("version", String(fresh))]).status == 303)
      #expect(try server.workspace.contact(1).profile.name == "Marta V.")
    }
  }

  @Test func `offer the moves that the rules allow and say why another is refused`() async throws {
    try await TestServer.run(fill: Self.fill) { server in
      let rep = try await server.signedIn(.rep)
      let page = try await rep.get("/contacts/1")
      #expect(page.text.contains("<option value=\"mql\"") && !page.text.contains("value=\"recycle\""))
      #expect(try await rep.post("/contacts/1/stage", [("to", "mql")]).status == 303)
      let moved = try await rep.get("/contacts/1")
      #expect(moved.text.contains("value=\"recycle\"") && !moved.text.contains("<option value=\"lead\""))
      let refused = try await rep.post("/contacts/1/stage", [("to", "lead")])
      #expect(refused.status == 422 && refused.text.contains("a contact moves to a later stage only"))
      let open = try await rep.post("/contacts/1/rest", [("do", "recycle"), ("reason", "")])
      #expect(open.status == 422 && open.text.contains("This is needed."))
      let kept = try await rep.post("/contacts/1/rest", [("do", "recycle"), ("reason", "budget in spring")])
      #expect(kept.status == 422 && kept.text.contains("value=\"budget in spring\""))
      #expect(try server.workspace.contact(1).stage == .mql)
      let done = try await rep.post(
        "/contacts/1/rest", [("do", "recycle"), ("reason", "budget in spring"), ("until", Self.day(30))])
      #expect(done.status == 303)
      #expect(try server.workspace.contact(1).stage == .lead)
      #expect(try await rep.get("/contacts/1").text.contains("budget in spring"))
    }
  }

  @Test func `take notes and tasks, and put tasks off`() async throws {
    try await TestServer.run(fill: Self.fill) { server in
      let rep = try await server.signedIn(.rep)
      #expect(try await rep.post("/contacts/1/notes", [("text", "Called twice")]).status == 303)
      #expect(try await rep.post("/contacts/1/notes", [("text", "  ")]).status == 422)
      let page = try await rep.get("/contacts/1")
      #expect(page.text.contains("Called twice"))
      let note = try #require(page.text.firstMatch(of: /action="(\/notes\/\d+)"/)).1
      #expect(try await rep.post(String(note), [("do", "edit"), ("text", ""), ("back", "/contacts/1")]).status == 422)
      let edited = try await rep.post(
        String(note), [("do", "edit"), ("text", "Called thrice"), ("back", "/contacts/1")])
      #expect(edited.status == 303 && edited.location == "/contacts/1")
      let elsewhere = try await rep.post(
        String(note), [("do", "delete"), ("back", "//evil.example")])
      #expect(elsewhere.location == "/")

      let task = [("title", "Send the offer"), ("due_at", Self.day(3))]
      #expect(try await rep.post("/contacts/1/tasks", task).status == 303)
      let late = try await rep.post("/contacts/1/tasks", [("title", "Too late"), ("due_at", Self.day(-3))])
      #expect(late.status == 422 && late.text.contains("value=\"Too late\""))
      let id = try #require(try server.workspace.contact(1).tasks.first?.id)
      let put = try await rep.post(
        "/tasks/\(id)", [("do", "postpone"), ("due_at", Self.day(5)), ("back", "/contacts/1")])
      #expect(put.status == 303)
      #expect(try await rep.post("/tasks/\(id)", [("do", "done"), ("back", "/contacts/1")]).status == 303)
      #expect(try server.workspace.contact(1).tasks == [])
      let twice = try await rep.post("/tasks/\(id)", [("do", "done"), ("back", "/contacts/1")])
      #expect(twice.status == 422 && twice.text.contains("closed before"))
    }
  }

  @Test func `merge two contacts field by field and part them again`() async throws {
    try await TestServer.run(fill: Self.fill) { server in
      let head = try await server.signedIn(.headOfSales)
      let compare = try await head.get("/contacts/1/merge?other=2")
      #expect(compare.text.contains("Marta Vezzoli") && compare.text.contains("Paul Breval"))
      let versions = compare.text.matches(of: /name="(survivor|other)_version" value="(\d+)"/).map { ($0.1, $0.2) }
      #expect(versions.count == 2)
      let answer = try await head.post(
        "/contacts/1/merge",
        [("survivor", "1"), ("other", "2"), ("choice:name", "merged"), ("choice:email", "survivor")]
          + versions.map { ("\($0.0)_version", String($0.1)) })
      #expect(answer.status == 303 && answer.location == "/contacts/1")
      #expect(try server.workspace.contact(1).profile.name == "Paul Breval")
      #expect(try await head.get("/contacts/2").location == "/contacts/1?from=2")
      let page = try await head.get("/contacts/1?from=2")
      let undo = try #require(page.text.firstMatch(of: /action="(\/merges\/\d+)"/)).1
      #expect(try await head.post(String(undo), [("do", "undo")]).location == "/contacts/1")
      #expect(try server.workspace.contact(2).profile.name == "Paul Breval")
      #expect(try server.workspace.contact(1).profile.name == "Marta Vezzoli")
      #expect(try await head.post(String(undo), [("do", "undo")]).status == 409)
      let own = try await head.get("/contacts/1/merge?other=1")
      #expect(own.status == 422 && own.text.contains("cannot be merged with itself"))
    }
  }

  @Test func `change many, each for itself`() async throws {
    try await TestServer.run(fill: Self.fill) { server in
      let rep = try await server.signedIn(.rep)
      let owner = try await rep.post("/contacts/bulk", [("do", "owner"), ("owner", "1"), ("id", "1"), ("id", "2")])
      #expect(owner.status == 303)
      #expect(try server.workspace.contact(2).owner?.name == "Ada Admin")
      _ = try await rep.post("/contacts/1/stage", [("to", "mql")])
      let mixed = try await rep.post(
        "/contacts/bulk",
        [("do", "recycle"), ("recycle_reason", "later"), ("until", Self.day(20)), ("id", "1"), ("id", "2")])
      #expect(mixed.status == 200)
      #expect(mixed.text.contains("1 contact changed.") && mixed.text.contains("1 was refused."))
      #expect(mixed.text.contains("cannot be recycled"))
      #expect(try await rep.post("/contacts/bulk", [("do", "next"), ("id", "1")]).status == 422)
      #expect(try await rep.post("/contacts/bulk", [("do", "owner")]).status == 303)
      #expect(try await rep.post("/contacts/bulk", [("do", "erase"), ("id", "1")]).status == 400)
      let whole = try await rep.post(
        "/contacts/bulk", [("do", "owner"), ("owner", ""), ("whole", "1"), ("query", "q=paul")])
      #expect(whole.status == 303)
      #expect(try server.workspace.contact(2).owner == nil)
      let unread = try await rep.post(
        "/contacts/bulk", [("do", "owner"), ("owner", "1"), ("whole", "1"), ("query", "stage=king")])
      #expect(unread.status == 400)
    }
  }

  @Test func `keep views, and lead nowhere but to a list`() async throws {
    try await TestServer.run(fill: Self.fill) { server in
      let rep = try await server.signedIn(.rep)
      let saved = try await rep.post(
        "/views", [("name", Self.script), ("query", "stage=lead&sort=name&evil=//x&after=1.1"), ("shared", "1")])
      #expect(saved.location == "/contacts?stage=lead&sort=name")
      let page = try await (try await server.signedIn(.marketer)).get("/contacts")
      #expect(page.text.contains(Self.escaped) && page.text.contains("/contacts?stage=lead&amp;sort=name"))
      let empty = try await rep.post("/views", [("name", " "), ("query", "stage=lead")])
      #expect(empty.status == 422 && empty.text.contains("This is needed."))
      let other = try await server.signedIn(.rep)
      #expect(try await other.post("/views/1", [("do", "forget")]).status == 404)
      #expect(try await rep.post("/views/1", [("do", "forget")]).status == 303)
    }
  }

  @Test func `guard a download against formulas`() async throws {
    try await TestServer.run(fill: { workspace in
      for (place, name) in ["=1+1", "+cmd", "-cmd", "@x", "a, \"b\""].enumerated() {
        _ = try workspace.createContact(
          ContactForm(profile: ContactProfile(name: name, email: "f\(place)@x.example")), by: Self.ada, now: Site.now())
      }
    }) { server in
      let head = try await server.signedIn(.headOfMarketing)
      let file = try await head.get("/contacts?format=csv")
      #expect(file.status == 200 && file.headers["content-type"] == "text/csv; charset=utf-8")
      #expect(file.headers["content-disposition"] == "attachment; filename=\"contacts.csv\"")
      for cell in ["1,'=1+1,", "2,'+cmd,", "3,'-cmd,", "4,'@x,", "5,\"a, \"\"b\"\"\","] {
        #expect(file.text.contains(cell), "\(cell)")
      }
    }
  }

  @Test func `page a long list and a long timeline by key`() async throws {
    try await TestServer.run(fill: { workspace in
      for number in 0..<120 {
        _ = try workspace.createContact(
          ContactForm(profile: ContactProfile(name: "Person \(1_000 + number)", email: "p\(number)@x.example")),
          by: Self.ada, now: Site.now())
      }
      for number in 0..<90 {
        _ = try workspace.addNote("note-\(number)-", to: .contact, 1, by: Self.ada, now: Site.now())
      }
    }) { server in
      let rep = try await server.signedIn(.rep)
      var seen: [String] = []
      var address: String? = "/contacts?sort=name"
      while let path = address {
        let page = try await rep.get(path).text
        #expect(page.utf8.count < 150_000)
        seen += page.matches(of: /Person (\d{4})<\/a>/).map { String($0.1) }
        address = page.firstMatch(of: /rel="next" href="([^"]*)"/).map { String($0.1).replacing("&amp;", with: "&") }
      }
      #expect(seen == (1_000..<1_120).map(String.init))
      var notes: [String] = []
      address = "/contacts/1?kind=note"
      while let path = address {
        let page = try await rep.get(path).text
        notes += page.matches(of: /note-text">note-(\d+)-/).map { String($0.1) }
        address = page.firstMatch(of: /rel="next" href="([^"]*)"/).map { String($0.1).replacing("&amp;", with: "&") }
      }
      #expect(notes == (0..<90).reversed().map(String.init))
    }
  }

  @Test func `find records, pages and actions, in a page and under the box`() async throws {
    try await TestServer.run(fill: Self.fill) { server in
      let rep = try await server.signedIn(.rep)
      let page = try await rep.get("/search?q=bella")
      #expect(page.text.contains("Marta Vezzoli") && page.text.contains("Bella S.p.A."))
      let quick = try await rep.get("/search?part=quick&q=new+con")
      #expect(quick.text.contains("/contacts/new") && !quick.text.contains("<html"))
      #expect(try await rep.get("/search?q=funn").text.contains("href=\"/funnel\""))
      #expect(try await rep.get("/search?q=zzzz").text.contains("Nothing found for"))
      #expect(try await rep.get("/search").status == 200)
      // What the person may not do is not offered.
      let offered = try await rep.get("/search?part=quick&q=import")
      #expect(!offered.text.contains("/data/uploads"))
    }
  }

  @Test func `speak four languages`() async throws {
    try await TestServer.run(fill: Self.fill) { server in
      let rep = try await server.signedIn(.administrator)
      for (language, word) in [
        ("en", "New contact"), ("it", "Nuovo contatto"), ("fr", "Nouveau contact"), ("ro", "Contact nou"),
      ] {
        for path in [
          "/contacts", "/contacts/3", "/contacts/new", "/contacts/1/merge?other=2", "/alerts", "/search?q=a",
        ] {
          let page = try await rep.get(path, headers: ["Accept-Language": language])
          #expect(page.status == 200 && page.text.contains("<html lang=\"\(language)\""), "\(path)")
        }
        #expect(try await rep.get("/contacts", headers: ["Accept-Language": language]).text.contains(word))
      }
    }
  }

  @Test(arguments: ["/contacts/0", "/contacts/abc", "/contacts/999", "/contacts/999/edit", "/contacts/999/merge"])
  func `say that there is none`(path: String) async throws {
    try await TestServer.run { server in
      let admin = try await server.signedIn(.administrator)
      #expect(try await admin.get(path).status == 404)
    }
  }
}
