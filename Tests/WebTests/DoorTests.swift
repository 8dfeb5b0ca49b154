import Alignment
import Foundation
import Testing
import Web
import Workspace

@Suite struct `The door` {
  @Test func `sends who is not signed in to the sign-in page and back`() async throws {
    try await TestServer.run { server in
      let nobody = server.browser()
      let answer = try await nobody.get("/closed-loop?by=source")
      #expect(answer.status == 303)
      #expect(answer.location == "/sign-in?to=%2Fclosed-loop%3Fby%3Dsource")
    }
  }

  @Test(arguments: ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "/a\nb"])
  func `goes nowhere else after signing in`(address: String) async throws {
    try await TestServer.run { server in
      _ = try server.workspace.testPerson(roles: [.rep], now: Site.now())
      let browser = server.browser()
      let answer = try await browser.postRaw(
        "/sign-in", [("email", "person1@example.org"), ("password", "quiet-lamps-orbit-42"), ("to", address)])
      #expect(answer.status == 303)
      #expect(answer.location == "/")
      #expect(try await browser.get("/me").status == 200)
    }
  }

  @Test func `keeps what was typed and says the same for a wrong address and a wrong password`() async throws {
    try await TestServer.run { server in
      _ = try server.workspace.testPerson(roles: [.rep], now: Site.now())
      let browser = server.browser()
      let wrong = try await browser.postRaw("/sign-in", [("email", "person1@example.org"), ("password", "nonsense")])
      let unknown = try await browser.postRaw("/sign-in", [("email", "nobody@example.org"), ("password", "nonsense")])
      #expect(wrong.status == 422 && unknown.status == 422)
      #expect(wrong.text.contains("value=\"person1@example.org\""))
      #expect(wrong.text.replacing("person1@", with: "nobody@") == unknown.text)
    }
  }

  @Test func `refuses a form of another session and one from another site`() async throws {
    try await TestServer.run { server in
      let ada = try await server.signedIn(.administrator)
      let eve = try await server.signedIn(.marketer)
      let page = try await eve.get("/me")
      let token = try #require(page.text.firstMatch(of: /name="form_token" value="([^"]*)"/)).1
      #expect(try await ada.postRaw("/sign-out", [("form_token", String(token))]).status == 403)
      #expect(try await ada.postRaw("/sign-out", []).status == 403)
      let crossed = try await ada.post("/sign-out", [], headers: ["Sec-Fetch-Site": "cross-site"])
      #expect(crossed.status == 403)
      #expect(try await ada.get("/me").status == 200)
    }
  }

  @Test func `lets a stolen cookie in no more after signing out`() async throws {
    try await TestServer.run { server in
      let ada = try await server.signedIn(.rep)
      let thief = server.browser()
      thief.keep("accord", try #require(ada.cookie("accord")))
      #expect(try await thief.get("/me").status == 200)
      #expect(try await ada.post("/sign-out", []).status == 303)
      #expect(try await thief.get("/me").status == 303)
    }
  }

  @Test func `is set up once, by who has the link`() async throws {
    try await TestServer.run { server in
      let link = try server.workspace.makeSetUpLink(now: Site.now())
      let browser = server.browser()
      #expect(try await browser.get("/set-up/\(link)").status == 200)
      let fields = [
        ("name", "Ada Admin"), ("email", "ada@example.org"), ("password", "a long quiet afternoon"),
        ("again", "a long quiet afternoon"),
      ]
      #expect(try await browser.postRaw("/set-up/nonsense", fields).status == 422)
      #expect(try await browser.postRaw("/set-up/\(link)", fields).status == 303)
      #expect(try await browser.get("/settings/people").status == 200)
      #expect(try await server.browser().postRaw("/set-up/\(link)", fields).status == 422)
    }
  }

  @Test func `sends headers that keep a browser safe, and no cookie that a script can read`() async throws {
    try await TestServer.run { server in
      _ = try server.workspace.testPerson(roles: [.rep], now: Site.now())
      let answer = try await server.browser().postRaw(
        "/sign-in", [("email", "person1@example.org"), ("password", "quiet-lamps-orbit-42")])
      let cookies = try #require(answer.headers["set-cookie"])
      #expect(cookies.contains("accord="))
      #expect(cookies.split(separator: ",").allSatisfy { $0.contains("HttpOnly") && $0.contains("SameSite=Lax") })
      #expect(answer.headers["content-security-policy"]?.contains("default-src 'none'") == true)
      #expect(answer.headers["x-content-type-options"] == "nosniff")
      #expect(answer.headers["content-security-policy"]?.contains("unsafe") == false)
    }
  }
}
