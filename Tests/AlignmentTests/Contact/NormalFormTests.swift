import Alignment
import Testing

@Suite struct `An e-mail address` {
  @Test(arguments: [
    ("ada@acme.example", "ada@acme.example"), (" Ada@ACME.Example\n", "ada@acme.example"),
    ("<ada@acme.example>", "ada@acme.example"),
    ("mailto:ada@acme.example", "ada@acme.example"), ("a+b_c.d'e@x-y.co.uk", "a+b_c.d'e@x-y.co.uk"),
    ("ünal@müller.de", "ünal@müller.de"),
    ("a@b.io", "a@b.io"), ("1@2.34x", "1@2.34x"),
  ])
  func `is trimmed and lower-case`(text: String, expected: String) {
    #expect(EmailAddress(text)?.text == expected)
  }

  @Test(arguments: [
    "", " ", "@", "ada", "ada@", "@acme.example", "ada@acme", "ada@@acme.example", "a@b@c.example", "ada@acme.",
    "ada@.example",
    "ada@acme..example", "ada acme@x.example", "ada@ac me.example", "ada@-acme.example", "ada@acme-.example",
    "ada@1.2.3.4",
    "ada@acme.e", "a,b@acme.example", "\"ada\"@acme.example", "ada;b@acme.example", "Ada <ada@acme.example>", "n/a",
    "ada@acme_x.example",
    "ada\u{0}@acme.example",
  ])
  func `is refused when nothing could be sent there`(text: String) {
    #expect(EmailAddress(text) == nil)
  }

  @Test func `is at most 254 bytes long, its mailbox 64`() {
    let domain = Array(repeating: String(repeating: "a", count: 60), count: 3).joined(separator: ".") + ".example"
    #expect(EmailAddress(String(repeating: "x", count: 63) + "@" + domain) != nil)
    #expect(EmailAddress(String(repeating: "x", count: 64) + "@" + domain + "xxx") == nil)
    #expect(EmailAddress(String(repeating: "x", count: 64) + "@b.io") != nil)
    #expect(EmailAddress(String(repeating: "x", count: 65) + "@b.io") == nil)
  }

  @Test(arguments: [
    ("ada.lovelace+news@gmail.com", "adalovelace@gmail.com"), ("A.D.A@googlemail.com", "ada@gmail.com"),
    ("ada+x@outlook.com", "ada@outlook.com"),
    ("ada.l@outlook.com", "ada.l@outlook.com"), ("ada+x@protonmail.com", "ada@proton.me"),
    ("ada+x@acme.example", "ada+x@acme.example"),
    ("+x@gmail.com", "+x@gmail.com"), ("...@gmail.com", "...@gmail.com"),
  ])
  func `has a key without what its provider ignores`(text: String, expected: String) throws {
    let address = try #require(EmailAddress(text))
    #expect(address.matchingKey == expected)
    // The key is its own key.
    #expect(EmailAddress(address.matchingKey)?.matchingKey == expected)
  }

  @Test(
    arguments: [
      ("ada@acme.example", "acme.example"), ("ada@gmail.com", nil), ("ada@yahoo.co.uk", nil), ("ada@hotmail.fr", nil),
      ("ada@web.de", nil),
      ("ada@live.acme.com", "live.acme.com"), ("ada@www.acme.example", "acme.example"),
    ] as [(String, String?)])
  func `tells the company unless everybody has mail there`(text: String, expected: String?) throws {
    #expect(try #require(EmailAddress(text)).companyDomain?.text == expected)
  }
}

@Suite struct `A domain name` {
  @Test(
    arguments: [
      ("acme.example", "acme.example"), ("https://www.Acme.example:443/about?x=1", "acme.example"),
      ("ada@acme.example", "acme.example"),
      ("//acme.example", "acme.example"), ("acme.example.", "acme.example"), (" acme.example/x ", "acme.example"),
      ("www.de", "www.de"),
      ("https://ada@acme.example/", "acme.example"), ("", nil), ("acme", nil), ("http://localhost", nil),
      ("10.0.0.1", nil), ("n/a", nil),
      ("acme .example", nil), ("-a.example", nil), ("a..example", nil), ("Acme Inc.", nil), (".", nil),
    ] as [(String, String?)])
  func `is read from a name, a URL or an address`(text: String, expected: String?) {
    #expect(DomainName(text)?.text == expected)
  }
}

@Suite struct `The key of a company name` {
  @Test(arguments: [
    ("ACME Inc.", "acme"), ("Acme, Inc", "acme"), ("ACME S.r.l.", "acme"), ("Acme S. r. l.", "acme"),
    ("Müller & Söhne GmbH & Co. KG", "muller and sohne"),
    ("Muller and Sohne", "muller and sohne"), ("Société Générale SA", "societe generale"),
    (
      "Łódź Sp. z o.o.",
      "lodz"
    ), ("Škoda a.s.", "skoda"),
    ("Acme Pty Ltd", "acme"), ("Acme Co., Ltd.", "acme"), ("Acme Holdings PLC", "acme holdings"),
    ("S.C. Dacia S.R.L.", "dacia"),
    ("Straße AG", "strasse"), ("L'Oréal SA", "loreal"), ("Ørsted A/S", "orsted"), ("Acme SpA", "acme"),
    ("ACME S.A. de C.V.", "acme"),
    ("Tiffany & Co.", "tiffany"), ("SAS", "sas"), ("SAS Institute Inc", "sas institute"), ("A.B.", "ab"),
    ("3M Company", "3m"), ("  ", ""),
    ("—", ""), ("Яндекс ООО", "яндекс ооо"), ("Acme GmbH (Austria)", "acme gmbh austria"),
    (
      "U.S. Steel Corp.",
      "us steel"
    ), ("Spa Spa", "spa"),
  ])
  func `is folded and without the legal form`(name: String, expected: String) {
    #expect(CompanyName.key(name) == expected)
    #expect(CompanyName.key(CompanyName.key(name)) == expected)
  }
}

@Suite struct `Folded text` {
  @Test(arguments: [
    ("", ""), ("abc 1", "abc 1"), ("ABC", "abc"), ("Müller", "muller"), ("Mu\u{308}ller", "muller"),
    (
      "GROẞ",
      "gross"
    ), ("ŞİŞLİ", "sisli"),
    ("Țăndărică", "tandarica"), ("Þór", "thor"), ("Æsir", "aesir"), ("Nguyễn", "nguyen"), ("ЖУК", "жук"), ("東京", "東京"),
  ])
  func `is lower-case without accents`(text: String, expected: String) {
    #expect(TextFolding.folded(text) == expected)
  }
}
