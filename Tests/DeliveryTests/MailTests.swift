import Delivery
import Foundation
import Testing

@Suite struct `A message` {
  private func mail(
    subject: String = "Ciao", name: String = "Ada Lovelace", plain: String = "Hello", html: String = "<p>Hello</p>",
    id: String = "17.abc", at: Int64 = 1_782_986_400_000
  ) throws -> Mail {
    Mail(
      from: try #require(MailAddress("accord@acme.example", name: "Accord")),
      to: try #require(MailAddress("ada@acme.example", name: name)), subject: subject, plain: plain, html: html,
      id: id, sentAt: at, language: "it")
  }

  private func text(_ mail: Mail) -> String { String(decoding: mail.message(), as: UTF8.self) }

  /// The head's lines, unfolded.
  private func head(_ mail: Mail) -> [String] {
    let head = text(mail).components(separatedBy: "\r\n\r\n")[0]
    return head.replacingOccurrences(of: "\r\n ", with: " ").components(separatedBy: "\r\n")
  }

  @Test func `begins with the head that RFC 5322 asks for`() throws {
    #expect(
      head(try mail()) == [
        "Date: Thu, 02 Jul 2026 10:00:00 +0000", "From: Accord <accord@acme.example>",
        "To: Ada Lovelace <ada@acme.example>", "Subject: Ciao", "Message-ID: <17.abc@acme.example>",
        "Auto-Submitted: auto-generated", "Content-Language: it", "MIME-Version: 1.0",
        "Content-Type: multipart/alternative; boundary=\"=_accord-17.abc\"",
      ])
  }

  @Test(arguments: [
    (0, "Thu, 01 Jan 1970 00:00:00 +0000"), (-1, "Wed, 31 Dec 1969 23:59:59 +0000"),
    (951_782_399_999, "Mon, 28 Feb 2000 23:59:59 +0000"), (951_782_400_000, "Tue, 29 Feb 2000 00:00:00 +0000"),
    (4_107_542_400_000, "Mon, 01 Mar 2100 00:00:00 +0000"),
  ])
  func `is dated in UTC`(milliseconds: Int64, text: String) throws {
    #expect(head(try mail(at: milliseconds))[0] == "Date: \(text)")
  }

  @Test(arguments: [
    "Hello\r\nBcc: everybody@acme.example", "Hello\nBcc: x@y.example", "Hello\r\n\r\n<script>", "a\u{85}Bcc: b",
    "a\u{2028}Bcc: b", "\0\r\nBcc: b", "è\r\nBcc: b",
  ])
  func `gains no line from what its values hold`(evil: String) throws {
    let plain = try head(mail()).map { $0.prefix { $0 != ":" } }
    for mail in [
      try mail(subject: evil), try mail(name: evil), try mail(id: "17" + evil),
      Mail(
        from: try #require(MailAddress("accord@acme.example", name: evil)),
        to: try #require(MailAddress("ada@acme.example")), subject: "s", plain: "p", html: "h", id: "1", sentAt: 0,
        language: evil),
    ] {
      let lines = head(mail)
      #expect(lines.map { $0.prefix { $0 != ":" } } == plain)
      #expect(mail.message().allSatisfy { $0 == 13 || $0 == 10 || $0 == 9 || (32..<127).contains($0) })
    }
  }

  @Test(arguments: [
    "Perché no?", "Ordin de plată — 3 zile", "=?UTF-8?B?AA==?=", " a", "日本語のとても長い件名です。日本語のとても長い件名です。日本語のとても長い件名です。",
    String(repeating: "long ", count: 40) + "end", "👩‍🚀 launch",
  ])
  func `encodes a subject that cannot stand as it is`(subject: String) throws {
    let raw = text(try mail(subject: subject)).components(separatedBy: "Subject: ")[1]
      .components(separatedBy: "\r\nMessage-ID")[0]
    var decoded = Data()
    for line in raw.components(separatedBy: "\r\n ") {
      #expect(line.utf8.count <= 75)
      let word = try #require(line.hasPrefix("=?UTF-8?B?") && line.hasSuffix("?=") ? line : nil)
      let bytes = try #require(Data(base64Encoded: String(word.dropFirst(10).dropLast(2))))
      // RFC 2047: each word is whole characters.
      #expect(String(data: bytes, encoding: .utf8) != nil)
      decoded += bytes
    }
    #expect(String(decoding: decoded, as: UTF8.self) == subject)
  }

  @Test(arguments: [
    "", "a", "line\nline", "line\r\nline\rline\n", "trailing \nnext\t\n", ".\n..\n.dot", "From here\nFrom: there",
    "a=b", String(repeating: "x", count: 300), String(repeating: "è", count: 100), String(repeating: ".", count: 200),
    String(repeating: "x", count: 74) + "From me", "tab\tand \u{0} nul",
  ])
  func `carries any text as lines of at most 76 characters`(plain: String) throws {
    let part = text(try mail(plain: plain)).components(separatedBy: "quoted-printable\r\n\r\n")[1]
      .components(separatedBy: "--=_accord")[0]
    for line in part.components(separatedBy: "\r\n") {
      #expect(line.utf8.count <= 76)
      #expect(!line.hasPrefix(".") && !line.hasPrefix("From ") && !line.hasSuffix(" ") && !line.hasSuffix("\t"))
    }
    #expect(decoded(part) == ended(plain))
  }

  /// Undoes RFC 2045's quoted-printable, by its rules and not by our code.
  private func decoded(_ part: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(part.replacingOccurrences(of: "=\r\n", with: "").utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "=") else {
        bytes.append(byte)
        continue
      }
      bytes.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 0)
      rest = rest.dropFirst(2)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A text with ends of lines as a mail has them, one at its end.
  private func ended(_ text: String) -> String {
    let lines = text.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\r", with: "\n")
    let whole = lines.hasSuffix("\n") ? lines : lines + "\n"
    return whole.replacingOccurrences(of: "\n", with: "\r\n")
  }
}

@Suite struct `An address of e-mail` {
  @Test(arguments: ["ada@acme.example", "a.b+c@x-y.example", "o'neil@acme.example", "a@localhost"])
  func `is taken`(text: String) { #expect(MailAddress(text)?.address == text) }

  @Test(arguments: [
    "", "@", "ada", "ada@", "@acme.example", "a@b@c", "a b@c.example", "a@c.example\r\nRCPT TO:<x@y>", "<a@b.example>",
    "a>@b.example", "\"a\"@b.example", "a,b@c.example", "a;b@c.example", "a@-b.example", "a@.example", "è@b.example",
    "a@bè.example", "a@b.example\0", String(repeating: "a", count: 65) + "@b.example",
  ])
  func `is refused where it could end or begin something else`(text: String) { #expect(MailAddress(text) == nil) }

  @Test(arguments: [
    ("Accord <a@b.example>", "Accord", "a@b.example"), ("\"Acme, Inc.\" <a@b.example>", "Acme, Inc.", "a@b.example"),
    ("<a@b.example>", "", "a@b.example"), ("a@b.example", "", "a@b.example"),
  ])
  func `is read with its name`(text: String, name: String, address: String) throws {
    let read = try #require(MailAddress(header: text))
    #expect(read.name == name && read.address == address)
  }
}
