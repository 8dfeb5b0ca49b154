/// A text to compare with, whatever the case and accents; each `*` stands for any characters, none too.
///
///     TextPattern("/pricing*").matches("/Pricing/Teams")   // true
package struct TextPattern: Hashable, Sendable {
  /// As it is written in the document.
  package let text: String
  /// The folded text between the stars; one part is the whole text.
  private let parts: [[UInt8]]

  package init(_ text: String) {
    self.text = text
    parts = TextFolding.folded(text).split(separator: "*", omittingEmptySubsequences: false).map { Array($0.utf8) }
  }

  /// - Complexity: O(*n* x *m*) at worst, in the lengths of text and pattern.
  package func matches(_ text: String) -> Bool {
    let found = Array(TextFolding.folded(text).utf8)
    guard parts.count > 1, let first = parts.first, let last = parts.last else { return found == parts.first }
    guard found.count >= first.count + last.count, found.starts(with: first), found.suffix(last.count) == last[...]
    else { return false }
    var rest = found[first.count..<(found.count - last.count)]
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let place = TextPattern.place(of: part, in: rest) else { return false }
      rest = rest[(place + part.count)...]
    }
    return true
  }

  private static func place(of part: [UInt8], in rest: ArraySlice<UInt8>) -> Int? {
    guard rest.count >= part.count else { return nil }
    return (rest.startIndex...(rest.endIndex - part.count)).first { rest[$0...].starts(with: part) }
  }

  package static func == (a: Self, b: Self) -> Bool { a.text == b.text }
  package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
