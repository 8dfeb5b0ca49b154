import Alignment
import Foundation
import Testing
import Web
import Workspace

@Suite struct `The page of a fault` {
  @Test(arguments: ["/nowhere", "/contacts/999", "/campaigns/nobody", "/data/imports/7", "/glossary/nothing"])
  func `that is not there stands in the frame of who is signed in`(path: String) async throws {
    try await TestServer.run { server in
      let ada = try await server.signedIn(.administrator)
      let page = try await ada.get(path, headers: ["Accept-Language": "it"])
      #expect(page.status == 404)
      #expect(page.text.contains("<nav class=\"rail\"") && page.text.contains("<header class=\"topbar\">"))
      #expect(page.text.contains("<h1>Qui non c’è nulla</h1>"))
      // Its ways lead somewhere: none of them back here.
      #expect(!page.text.contains("href=\"\(path)"))
      #expect(page.text.contains("name=\"form_token\" value=\"\(try await ada.formToken())\""))
      let nobody = try await server.browser().get("/nowhere")
      #expect(nobody.status == 404 && nobody.text.contains("class=\"door\"") && !nobody.text.contains("rail-item"))
    }
  }

  @Test func `that is forbidden stands in the frame, in the person's own language`() async throws {
    try await TestServer.run { server in
      let rep = try await server.signedIn(.rep)
      #expect(try await rep.post("/me/preferences", [("language", "fr"), ("theme", "")]).status == 303)
      let page = try await rep.get("/settings/audit", headers: ["Accept-Language": "it"])
      #expect(page.status == 403)
      #expect(page.text.contains("<html lang=\"fr\"") && page.text.contains("<nav class=\"rail\""))
      #expect(!page.text.contains("href=\"/settings/people\""))
      let forged = try await rep.postRaw("/contacts/new", [("form_token", "x")])
      #expect(forged.status == 403 && forged.text.contains("<nav class=\"rail\""))
    }
  }

  @Test func `has a reference, and nothing of what was asked`() async throws {
    try await TestServer.run { server in
      let rep = try await server.signedIn(.rep)
      for path in ["/%3Cscript%3Ealert(1)%3C/script%3E", "/contacts/%3Cscript%3E", "/api/v1/%22%3Cscript%3E"] {
        let page = try await rep.get(path)
        #expect(page.status == 404, "\(path)")
        #expect(!page.text.contains("<script>") && !page.text.contains("script%3E"), "\(path)")
      }
      #expect(try await rep.get("/nowhere").text.firstMatch(of: /<code>[0-9a-v]+<\/code>/) != nil)
    }
  }
}
