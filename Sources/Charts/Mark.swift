/// What a mark says on hover and focus, and where it leads.
///
/// With an `href` the mark is a link to its receipt, else it takes focus by itself; with neither words nor link it is
/// only drawn. A link must stay on this site: it begins with one `/`, with `?` or with `#`. Any other is left out.
package struct Mark: Hashable, Sendable {
  package let title: String
  package let href: String?

  package init(_ title: String = "", href: String? = nil) {
    self.title = title
    self.href = href.flatMap { Mark.isOfThisSite($0) ? $0 : nil }
  }

  /// Browsers read `\` as `/` and skip tabs and line ends, so both are looked for beyond the first character.
  private static func isOfThisSite(_ href: String) -> Bool {
    let bytes = Array(href.utf8.prefix(2))
    guard let first = bytes.first, !href.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return false }
    switch first {
    case UInt8(ascii: "#"), UInt8(ascii: "?"): return true
    case UInt8(ascii: "/"): return bytes.count < 2 || (bytes[1] != UInt8(ascii: "/") && bytes[1] != UInt8(ascii: "\\"))
    default: return false
    }
  }
}
