import Delivery
import Foundation
import Testing

/// Against aiosmtpd, in a process of its own.
@Suite(.enabled(if: Servers.canMail, Servers.mailNeeds), .serialized) struct `Mail sent` {
  let place: Place
  init() throws { place = try Place() }

  private func mail(to reader: String = "ada@acme.example") throws -> Mail {
    Mail(
      from: try #require(MailAddress("accord@acme.example", name: "Accord")), to: try #require(MailAddress(reader)),
      subject: "Perché", plain: ".\n.dot\nHello\n.\n", html: "<p>è</p>", id: "17.abc", sentAt: 0, language: "it")
  }

  private func server(_ arguments: [String] = []) throws -> Server {
    try Server(try #require(Servers.mailPython), "smtp_server.py", [place.folder.path] + arguments)
  }
  private var tls: [String] { ["--certificate", place.certificate, "--key", place.key] }

  @Test func `arrives whole, whatever its lines begin with`() throws {
    let server = try server()
    let result = try MailServer("smtp://localhost:\(server.port)").send(try mail())
    #expect(result == DeliveryResult(.delivered, .answered, code: 250, text: "250 Taken"))
    let kept = try place.kept(".eml")
    #expect(kept.count == 1)
    let head = "accord@acme.example\r\nada@acme.example tls=False\r\n"
    #expect(kept[0] == head + String(decoding: try mail().message(), as: UTF8.self))
  }

  @Test func `goes over STARTTLS with a sign-in`() throws {
    let server = try server(["--tls", "starttls", "--user", "accord", "--password", "s3cret@home"] + tls)
    let url = "smtp://accord:s3cret%40home@localhost:\(server.port)?ca=\(place.certificate)&tls=required"
    #expect(try MailServer(url).send(try mail()).verdict == .delivered)
    #expect(try place.kept(".eml").first?.contains("tls=True") == true)
  }

  @Test func `goes over implicit TLS with a sign-in`() throws {
    let server = try server(["--tls", "implicit", "--user", "accord", "--password", "s3cret"] + tls)
    let url = "smtps://accord:s3cret@localhost:\(server.port)?ca=\(place.certificate)"
    #expect(try MailServer(url).send(try mail()).verdict == .delivered)
    #expect(try place.kept(".eml").count == 1)
  }

  @Test func `is not sent where TLS is demanded and not spoken`() throws {
    let server = try server()
    let url = "smtp://localhost:\(server.port)?tls=required"
    #expect(try MailServer(url).send(try mail()) == DeliveryResult(.later, .tls))
    #expect(try place.kept(".eml").isEmpty)
  }

  @Test(arguments: ["starttls", "implicit"])
  func `is not sent to a server with a stranger's certificate`(kind: String) throws {
    let server = try server(["--tls", kind] + tls)
    let url = "\(kind == "implicit" ? "smtps" : "smtp")://localhost:\(server.port)?tls=required"
    #expect(try MailServer(url).send(try mail()) == DeliveryResult(.later, .tls))
    #expect(try place.kept(".eml").isEmpty)
  }

  @Test func `waits where name and password are wrong or missing`() throws {
    let server = try server(["--tls", "starttls", "--user", "accord", "--password", "right"] + tls)
    for user in ["accord:wrong@", ""] {
      let url = "smtp://\(user)localhost:\(server.port)?ca=\(place.certificate)"
      let result = try MailServer(url).send(try mail())
      #expect(result.verdict == .later && result.reason == .signIn)
    }
  }

  @Test(arguments: ["mail", "rcpt", "data"], [("550", DeliveryResult.Verdict.refused), ("452", .later)])
  func `is refused for good by 5xx and later by 4xx`(
    stage: String, answer: (code: String, verdict: DeliveryResult.Verdict)
  ) throws {
    let server = try server(["--refuse", stage, answer.code])
    let result = try MailServer("smtp://localhost:\(server.port)").send(try mail())
    #expect(
      result
        == DeliveryResult(answer.verdict, .answered, code: Int(answer.code), text: "\(answer.code) told to refuse"))
    #expect(try place.kept(".eml").isEmpty)
  }

  @Test func `waits where the server takes nothing at all today`() throws {
    let server = try server(["--refuse", "greeting", "554"])
    #expect(try MailServer("smtp://localhost:\(server.port)").send(try mail()).verdict == .later)
  }

  @Test func `arrives at the second try where it was greylisted`() throws {
    let server = try server(["--greylist"])
    let address = try MailServer("smtp://localhost:\(server.port)")
    let first = address.send(try mail())
    #expect(first.verdict == .later && first.code == 451)
    #expect(address.send(try mail()).verdict == .delivered)
    #expect(try place.kept(".eml").count == 1)
  }

  @Test(arguments: ["greeting", "rcpt", "data"]) func `waits where the server hangs`(stage: String) throws {
    let server = try server(["--hang", stage])
    var address = try MailServer("smtp://localhost:\(server.port)")
    (address.connectPatience, address.replyPatience, address.patience) = (1, 1, 2)
    let result = address.send(try mail())
    #expect(result.verdict == .later && result.reason == .timeOut)
  }

  @Test func `is left for later where the server of ours is stopped`() throws {
    let server = try server(["--hang", "rcpt"])
    let result = try MailServer("smtp://localhost:\(server.port)").send(try mail(), isStopped: { true })
    #expect(result == DeliveryResult(.later, .stopped))
  }

  @Test func `waits where nobody listens`() throws {
    let port = try server().port
    #expect(try MailServer("smtp://localhost:\(port)").send(try mail()) == DeliveryResult(.later, .unreachable))
  }
}
