/// One address of e-mail with the name of whose it is, fit for the head of a message and for a command of SMTP.
///
///     MailAddress("ada@acme.example", name: "Ada Lovelace")
package struct MailAddress: Hashable, Sendable {
  /// `local@domain`, in ASCII without blanks, controls, quotes, brackets, commas, colons and backslashes.
  package let address: String
  /// As people write it; may be empty. Any text: it is encoded where it needs to be.
  package let name: String

  /// `nil` for what is no such address, or has a part that this version does not send to: quoted or not in ASCII.
  package init?(_ address: String, name: String = "") {
    let parts = address.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, address.utf8.count <= 254, (1...64).contains(parts[0].count),
      parts[0].allSatisfy(Self.isAtom), !parts[1].isEmpty, parts[1].allSatisfy(Self.isHostByte),
      parts[1].first != UInt8(ascii: "-"), parts[1].first != UInt8(ascii: ".")
    else { return nil }
    self.address = address
    self.name = name
  }

  /// Reads `Accord <accord@acme.example>` or a bare address.
  package init?(header text: String) {
    guard text.hasSuffix(">"), let open = text.lastIndex(of: "<") else {
      self.init(text)
      return
    }
    var name = text[..<open]
    while name.last == " " { name.removeLast() }
    while name.first == " " { name.removeFirst() }
    if name.count > 1, name.first == "\"", name.last == "\"" { name = name.dropFirst().dropLast() }
    self.init(String(text[text.index(after: open)...].dropLast()), name: String(name))
  }

  package var domain: String { String(address.drop { $0 != "@" }.dropFirst()) }

  /// RFC 5322's atext and the dot, so that nothing ends an address or begins a command.
  private static func isAtom(_ byte: UInt8) -> Bool {
    isHostByte(byte) || "!#$%&'*+/=?^_`{|}~".utf8.contains(byte)
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
