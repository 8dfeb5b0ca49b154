import Delivery
import Testing

@Suite struct `A mail server's address` {
  @Test(arguments: [
    ("smtp://mail.acme.example", "mail.acme.example:25"), ("smtp://mail.acme.example/", "mail.acme.example:25"),
    ("smtp://u:p@mail.acme.example", "mail.acme.example:587"),
    ("smtps://u:p@mail.acme.example", "mail.acme.example:465"),
    ("SMTP://mail.acme.example:2525", "mail.acme.example:2525"), ("smtp://[::1]:25", "[::1]:25"),
    ("smtp://ada%40acme.example:a%2Fb%40c@mail.acme.example", "mail.acme.example:587"),
    ("smtp://mail.acme.example?tls=optional", "mail.acme.example:25"),
    ("smtp://u:p@localhost:25?tls=optional", "localhost:25"),
    ("smtp://mail.acme.example?ca=/etc/ca.pem&tls=required", "mail.acme.example:25"),
  ])
  func `is read, and told without its secrets`(text: String, place: String) throws {
    #expect(try MailServer(text).place == place)
  }

  @Test(arguments: [
    ("", MailServer.Fault.unreadable), ("mail.acme.example", .unreadable), ("smtp://", .unreadable),
    ("smtp://a b", .unreadable), ("smtp://mail.acme.example:99999", .unreadable), ("smtp://a\r\nb", .unreadable),
    ("http://mail.acme.example", .scheme), ("smtp://u@mail.acme.example", .passwordMissing),
    ("smtp://u:p@mail.acme.example?tls=optional", .passwordNeedsTLS),
    ("smtp://mail.acme.example?tls=never", .unknownOption("tls")),
    ("smtp://mail.acme.example?timeout=3", .unknownOption("timeout")),
    ("smtp://mail.acme.example?ca=", .unknownOption("ca")),
  ])
  func `is refused with what is wrong`(text: String, fault: MailServer.Fault) {
    #expect(throws: fault) { _ = try MailServer(text) }
  }

  @Test func `is who mails are from, where its user is an address`() throws {
    #expect(try MailServer("smtp://ada%40acme.example:p@mail.acme.example").userAddress?.address == "ada@acme.example")
    #expect(try MailServer("smtp://ada:p@mail.acme.example").userAddress == nil)
  }
}
