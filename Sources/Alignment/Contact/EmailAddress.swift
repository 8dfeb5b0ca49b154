/// An e-mail address in its normal form: trimmed and lower-case.
///
///     let ada = EmailAddress(" Ada.Lovelace+news@GoogleMail.com ")
///     ada?.text          // "ada.lovelace+news@googlemail.com"
///     ada?.matchingKey   // "adalovelace@gmail.com"
///
/// Mail goes to the normal form; two contacts are the same person's where the matching keys are equal.
package struct EmailAddress: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  /// - Parameter text: an address, with `mailto:` or in angle brackets if need be.
  /// - Returns: `nil` unless it has one `@` between a mailbox of 1 to 64 bytes without spaces and separators and
  ///   a plausible domain, and at most 254 bytes in all (RFC 5321, sections 4.5.3.1.1 and 4.5.3.1.3). Quoted
  ///   mailboxes are not taken.
  package init?(_ text: some StringProtocol) {
    var rest = Substring(text.lowercased())
    func trim() {
      while rest.first?.isWhitespace == true { rest.removeFirst() }
      while rest.last?.isWhitespace == true { rest.removeLast() }
    }
    trim()
    if rest.hasPrefix("mailto:") { rest = rest.dropFirst(7) }
    if rest.hasPrefix("<"), rest.hasSuffix(">") { rest = rest.dropFirst().dropLast() }
    trim()
    let bytes = rest.utf8
    guard bytes.count <= 254, let at = bytes.firstIndex(of: UInt8(ascii: "@")) else { return nil }
    let mailbox = bytes[..<at]
    guard (1...64).contains(mailbox.count), mailbox.allSatisfy(EmailAddress.isTaken),
      DomainName.isPlausible(Array(bytes[bytes.index(after: at)...]))
    else { return nil }
    self.text = String(rest)
  }

  package var description: String { text }
  package static func < (a: Self, b: Self) -> Bool { a.text < b.text }

  package var mailbox: Substring { text.prefix { $0 != "@" } }
  package var domain: Substring { text.drop { $0 != "@" }.dropFirst() }

  /// The domain of the company behind it; `nil` at a provider that everybody uses.
  package var companyDomain: DomainName? {
    DomainName(domain).flatMap { $0.isMailProvider ? nil : $0 }
  }

  /// The address without what its provider ignores, for finding the same person; never written to.
  ///
  /// Gmail ignores dots and what follows a `+` (Gmail Help, "Dots don't matter in Gmail addresses"; "Send emails
  /// from a different address or alias") and is one mailbox under both its names; others known to take tags drop
  /// those. Elsewhere nothing is ignored.
  package var matchingKey: String {
    let domain = String(domain)
    let known = EmailAddress.aliases[domain] ?? domain
    guard EmailAddress.tagProviders.contains(known) else { return text }
    var mailbox = mailbox
    if let plus = mailbox.firstIndex(of: "+"), plus > mailbox.startIndex { mailbox = mailbox[..<plus] }
    guard known == "gmail.com" else { return mailbox + "@" + known }
    let letters = mailbox.filter { $0 != "." }
    return (letters.isEmpty ? String(mailbox) : letters) + "@" + known
  }

  /// Second names of the same mailboxes.
  private static let aliases = [
    "googlemail.com": "gmail.com", "protonmail.com": "proton.me", "pm.me": "proton.me",
  ]

  private static let tagProviders: Set<String> = [
    "gmail.com", "outlook.com", "hotmail.com", "live.com", "msn.com", "icloud.com", "me.com", "mac.com",
    "fastmail.com", "fastmail.fm", "proton.me", "hey.com", "mailbox.org", "posteo.de",
  ]

  /// Space, control characters, and what separates or quotes addresses.
  private static func isTaken(_ byte: UInt8) -> Bool {
    byte > 32 && byte != 127 && !"@,;:<>()[]\"\\".utf8.contains(byte)
  }
}
