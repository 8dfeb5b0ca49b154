import Alignment
import Foundation
import Persistence
import Store
import Testing
import Web
import Wire
import Workspace

@Suite struct `The pages about data` {
  /// Two contacts: one whose next action is past, one who is well looked after; five touches, two of them a machine's.
  private static func fill(_ workspace: OpenWorkspace) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "accord-fill-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let next = workspace.calendar.day(of: Site.now()).adding(days: 3)
    let files: [(ImportKind, String)] = [
      (
        .contacts,
        """
        id,email,name,created_at,next_action_at,owner
        c1,ada@example.org,<b>Ada</b>,2026-01-02,2026-01-05,Marta
        c2,grace@example.org,Grace,2026-01-02,\(next),Paul

        """
      ),
      (
        .touches,
        """
        message_id,contact_id,at,kind,channel,user_agent
        m1,c1,2026-01-03T10:00:00Z,page-view,direct,Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0
        m2,c1,2026-01-03T10:00:05Z,page-view,direct,Googlebot/2.1 (+http://www.google.com/bot.html)
        m3,c2,2026-01-03T10:00:00Z,page-view,direct,curl/8.0
        m4,c2,2026-01-04T10:00:00Z,page-view,direct,
        m5,c2,2026-01-05T10:00:00Z,page-view,direct,

        """
      ),
    ]
    for (kind, text) in files {
      let path = folder.appending(path: "\(kind.rawValue).csv").path
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      let mapping = try #require(Mapping.builtIn(.accord, kind))
      let outcome = try workspace.importFile(
        ImportRequest(kind: kind, path: path, mapping: mapping), now: Site.now()
      ) { _ in }
      #expect(outcome.refused == 0, "\(outcome.firstRefusals)")
    }
  }

  @Test func `say what is stored, where it comes from and what was loaded last`() async throws {
    try await TestServer.run(fill: Self.fill) { server in
      let ada = try await server.signedIn(.operations)
      let page = try await ada.get("/data")
      #expect(page.status == 200)
      #expect(page.text.contains("<b>2</b><span>Contacts</span>"))
      #expect(page.text.contains("<b>5</b><span>Touches</span>"))
      #expect(page.text.contains("<b>2</b><span>Of them not counted</span>"))
      #expect(page.text.contains("touches.csv"))
      #expect(page.text.contains("Command line"))
      #expect(page.text.contains("<th scope=\"row\">accord</th><td class=\"num\">2</td>"))
    }
  }

  @Test func `show whom nobody follows, by owner and reason, with names only to who may see them`() async throws {
    try await TestServer.run(fill: Self.fill) { server in
      let ada = try await server.signedIn(.operations)
      let all = try await ada.get("/data/radar")
      #expect(all.text.contains("Nobody is off the radar."))
      #expect(all.text.contains("<th scope=\"row\">Marta</th>"))
      #expect(all.text.contains("/data/radar?finding=overdue&amp;owner=Marta#rows"))
      #expect(!all.text.contains("<th scope=\"row\">Paul</th>"))
      let rows = try await ada.get("/data/radar?finding=overdue&owner=Marta")
      #expect(rows.text.contains("&lt;b&gt;Ada&lt;/b&gt;"))
      #expect(!rows.text.contains("Grace"))
      #expect(rows.text.contains("/contacts?next=overdue&amp;owner="))
      #expect(try await ada.get("/data/radar?finding=nonsense&after=x").status == 200)
      let boss = try await server.signedIn(.management)
      #expect(try await boss.get("/data/radar").status == 403)
      // A day on which the server did not run says so.
      let today = server.workspace.calendar.day(of: Site.now())
      try server.workspace.storage.write { store in
        let changeset = try Changesets.open(at: Site.now(), actor: "Ada", cause: "test", isHistory: true, in: store)
        for days in [0, -2] {
          _ = try RadarCertificates.insert(
            RadarCertificates.Stored(
              day: today.adding(days: days), at: Site.now(), people: 5, resting: 0, noOwner: 0, noDate: 0, noReason: 0,
              overdue: 0, unflagged: 0), changeset: changeset, in: store)
        }
      }
      let days = try await ada.get("/data/radar", headers: ["Accept-Language": "en"]).text
      #expect(days.contains("class=\"muted\">not taken: the server did not run</td>"))
      #expect(days.matches(of: /not taken: the server did not run/).count >= 2, "in the strip, and in the table")
    }
  }

  @Test func `show what machines did, and why they are taken for machines`() async throws {
    try await TestServer.run(fill: Self.fill) { server in
      let ada = try await server.signedIn(.operations)
      let page = try await ada.get("/data/machines")
      #expect(page.text.contains("<th scope=\"row\" class=\"cut\">Known crawler</th><td class=\"num\">1</td>"))
      #expect(page.text.contains("<th scope=\"row\" class=\"cut\">Program, not a browser</th><td class=\"num\">1</td>"))
      #expect(page.text.contains("curl/8.0"))
      // What programs call themselves may name people's machines.
      let boss = try await server.signedIn(.management)
      let short = try await boss.get("/data/machines")
      #expect(short.status == 200)
      #expect(!short.text.contains("curl/8.0"))
    }
  }

  @Test func `let the doctor look when somebody asks`() async throws {
    try await TestServer.run(fill: Self.fill) { server in
      let ada = try await server.signedIn(.operations)
      #expect(try await ada.get("/data/doctor").text.contains("No check-up since"))
      #expect(try await ada.post("/data/doctor", []).location == "/data/doctor")
      let page = try await ada.waited("/data/doctor") { $0.contains("<tbody>") }
      #expect(page.contains("is-kept"))
      #expect(!page.contains("is-broken"))
      let rep = try await server.signedIn(.rep)
      #expect(try await rep.get("/data/doctor").status == 403)
      #expect(try await rep.post("/data/doctor", []).status == 403)
    }
  }

  @Test(arguments: ["en", "it", "fr", "ro"]) func `are there in every language`(language: String) async throws {
    try await TestServer.run(fill: Self.fill) { server in
      let ada = try await server.signedIn(.administrator)
      let header = ["Accept-Language": language]
      for path in [
        "/data", "/data/radar?finding=overdue", "/data/machines", "/data/doctor", "/data/imports", "/data/uploads",
        "/data/imports/1", "/data/imports/1/undo",
      ] {
        let page = try await ada.get(path, headers: header)
        #expect(page.status == 200, "\(path)")
        #expect(page.text.contains("<html lang=\"\(language)\""))
        // A key that has no text stands for itself.
        #expect(page.text.firstMatch(of: />(data|columns|mistakes|file-fault)\.[a-z-]+</) == nil, "\(path)")
        #expect(page.text.utf8.count < 150_000)
      }
    }
  }
}
