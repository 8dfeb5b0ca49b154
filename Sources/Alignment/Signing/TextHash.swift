/// The SHA-256 of a document's canonical text: what a signature is bound to.
///
/// Made where the cryptographic library is; rules only compare it.
package struct TextHash: Hashable, Sendable {
  /// 64 hexadecimal digits, lower-case.
  package let hex: String

  /// `nil` for anything but 64 digits 0-9 and a-f.
  package init?(hex: some StringProtocol) {
    guard hex.utf8.count == 64, hex.utf8.allSatisfy({ $0 &- 0x30 <= 9 || $0 &- 0x61 <= 5 }) else { return nil }
    self.hex = String(hex)
  }
}

extension TextHash: CustomStringConvertible {
  /// The first twelve digits, enough for a person to compare.
  package var description: String { String(hex.prefix(12)) }
}
