import Alignment
import Delivery
import Foundation
import Persistence
import Testing
import Web
import Workspace

/// Pages that send mail: what they put into the outbox, and what they say.
@Suite struct `Mail in the pages` {
  private func settings() throws -> ServeSettings {
    var settings = TestServer.settings
    settings.baseURL = "http://accord.acme.example"
    settings.delivery = DeliverySettings(
      server: try MailServer("smtp://localhost:9"), sender: MailAddress("accord@acme.example"))
    return settings
  }

  private struct Posted {
    let destination: String
    let language: String
    let subject: String
    let plain: String
    let html: String
  }

  private func posted(_ server: TestServer) throws -> [Posted] {
    try server.workspace.storage.read {
      try $0.rows("SELECT destination, language, subject, content, html FROM outbox ORDER BY id")
    }.map {
      Posted(destination: $0.text(0), language: $0.text(1), subject: $0.text(2), plain: $0.text(3), html: $0.text(4))
    }
  }

  @Test func `an invitation leads to our own address in the language of who invites`() async throws {
    try await TestServer.run(settings: try settings()) { server in
      let ada = try await server.signedIn(.administrator)
      let answer = try await ada.post(
        "/settings/people", [("name", "Grace <b>"), ("email", "grace@acme.example"), ("role", "rep")],
        headers: ["Accept-Language": "it", "Host": "evil.example"])
      #expect(answer.status == 200)
      let mails = try posted(server)
      let mail = try #require(mails.first)
      #expect(mails.count == 1 && mail.destination == "grace@acme.example" && mail.language == "it")
      #expect(mail.subject.contains("ti invita in Accord di Test"))
      let link = try #require(mail.plain.firstMatch(of: /http:\/\/accord\.acme\.example(\/links\/\S+)/))
      #expect(mail.html.contains("href=\"\(link.0)\"") && mail.html.contains("lang=\"it\""))
      #expect(!mail.html.contains("<b>") && !(mail.plain + mail.html).contains("evil"))
      #expect(try await server.browser().get(String(link.1)).status == 200)
    }
  }

  @Test func `a forgotten password is answered alike for everybody, and mailed to whose it is`() async throws {
    try await TestServer.run(settings: try settings()) { server in
      _ = try server.workspace.testPerson(roles: [.rep], now: Site.now())
      let browser = server.browser()
      #expect(try await browser.get("/forgotten").text.contains("name=\"email\""))
      let known = try await browser.postRaw(
        "/forgotten", [("email", "person1@example.org")], headers: ["Accept-Language": "fr"])
      let unknown = try await browser.postRaw(
        "/forgotten", [("email", "nobody@example.org")], headers: ["Accept-Language": "fr"])
      #expect(known.status == 200 && known.text == unknown.text)
      let mails = try posted(server)
      #expect(mails.map(\.destination) == ["person1@example.org"])
      #expect(mails.first?.subject == "Un nouveau mot de passe pour Accord")
    }
  }

  @Test func `without a server the pages are as they were`() async throws {
    try await TestServer.run { server in
      let ada = try await server.signedIn(.administrator)
      let answer = try await ada.post(
        "/settings/people", [("name", "Grace"), ("email", "grace@acme.example"), ("role", "rep")])
      #expect(answer.text.contains("/links/"))
      #expect(try await !server.browser().get("/forgotten").text.contains("name=\"email\""))
      _ = try await server.browser().postRaw("/forgotten", [("email", "grace@acme.example")])
      _ = try await ada.post("/settings/delivery/test", [])
      #expect(try posted(server).isEmpty)
    }
  }

  @Test func `the settings show what waits and what failed, and try it again`() async throws {
    try await TestServer.run(settings: try settings()) { server in
      let ada = try await server.signedIn(.administrator)
      #expect(try await ada.post("/settings/delivery/test", []).status == 303)
      let delivery = server.site.settings.delivery
      try server.workspace.drain(.mail, by: delivery, clock: { Site.now() })
      let page = try await ada.get("/settings/delivery", headers: ["Accept-Language": "en"])
      #expect(page.text.contains("localhost:9") && page.text.contains("Nobody could be reached there"))
      let action = try #require(page.text.firstMatch(of: /\/settings\/delivery\/entries\/\d+/)).0
      #expect(try await ada.post(String(action), []).status == 303)
      #expect(try server.workspace.isDeliveryDue(.mail, by: delivery, now: Site.now()))
    }
  }
}
