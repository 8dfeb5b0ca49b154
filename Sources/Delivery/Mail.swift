/// A message to one person, as text and as HTML.
///
///     let mail = Mail(from: sender, to: ada, subject: "…", plain: "…", html: "…", id: "17.kT3…", sentAt: now)
///     mail.message()      Date: Thu, 02 Jul 2026 10:00:00 +0000
///                         From: Accord
///                          <accord@acme.example>
///                         …
package struct Mail: Hashable, Sendable {
  package let sender: MailAddress
  package let reader: MailAddress
  package let subject: String
  package let plain: String
  package let html: String
  /// What is left of the Message-ID's `@`: the same at each attempt, so that a mail that came twice shows once.
  package let id: String
  /// Milliseconds since 1970 in UTC.
  package let sentAt: Int64
  /// The language of the texts, `it`.
  package let language: String

  package init(
    from sender: MailAddress, to reader: MailAddress, subject: String, plain: String, html: String, id: String,
    sentAt: Int64, language: String
  ) {
    self.sender = sender
    self.reader = reader
    self.subject = subject
    self.plain = plain
    self.html = html
    self.id = String(decoding: id.utf8.filter(Self.isIDByte), as: UTF8.self)
    self.sentAt = sentAt
    self.language = String(decoding: language.utf8.filter(Self.isIDByte), as: UTF8.self)
  }

  /// The whole message: RFC 5322 with multipart/alternative of RFC 2046, the plain part first. Lines are of ASCII
  /// and end in CRLF; those of the parts have at most 76 characters. Nothing in the values can add a line to the head.
  package func message() -> [UInt8] {
    // `=_` cannot stand in quoted-printable text, so no part can hold the boundary.
    let boundary = "=_accord-\(id.prefix(50))"
    var out = Array(
      """
      Date: \(MailDate(milliseconds: sentAt).text)\r
      From: \(HeaderText.mailbox(sender))\r
      To: \(HeaderText.mailbox(reader))\r
      Subject: \(HeaderText.value(subject))\r
      Message-ID: <\(id)@\(sender.domain)>\r
      Auto-Submitted: auto-generated\r
      Content-Language: \(language)\r
      MIME-Version: 1.0\r
      Content-Type: multipart/alternative;\r
       boundary="\(boundary)"\r
      \r

      """.utf8)
    for (type, text) in [("plain", plain), ("html", html)] {
      out += Array(
        """
        --\(boundary)\r
        Content-Type: text/\(type); charset=utf-8\r
        Content-Transfer-Encoding: quoted-printable\r
        \r

        """.utf8)
      out += QuotedPrintable.encoded(text)
    }
    return out + Array("--\(boundary)--\r\n".utf8)
  }

  private static func isIDByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
