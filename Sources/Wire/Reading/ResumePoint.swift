/// Where an import that was interrupted goes on, kept as one text beside the rows that are stored.
package struct ResumePoint: Hashable, Sendable {
  /// Offset in the file of the first row that is not stored, and the line it begins on.
  package let offset: Int64
  package let line: Int
  let header: [String]
  let separator: UInt8
  let encoding: TextEncoding

  init(offset: Int64, line: Int, header: [String], separator: UInt8, encoding: TextEncoding) {
    self.offset = offset
    self.line = line
    self.header = header
    self.separator = separator
    self.encoding = encoding
  }

  /// All of it as text; ``init(text:)`` reads it back.
  package var text: String {
    ([String(offset), String(line), String(separator), encoding.rawValue] + header)
      .joined(separator: ResumePoint.mark)
  }

  /// `nil` unless another one's ``text``.
  package init?(text: String) {
    let parts = text.split(separator: ResumePoint.mark, omittingEmptySubsequences: false)
    guard parts.count > 4, let offset = Int64(parts[0]), offset >= 0, let line = Int(parts[1]), line >= 1,
      let separator = UInt8(parts[2]), let encoding = TextEncoding(rawValue: String(parts[3]))
    else { return nil }
    self.init(
      offset: offset, line: line, header: parts[4...].map(String.init), separator: separator, encoding: encoding)
  }

  /// U+001F, the unit separator; ``DraftReader`` takes no such character in a column's name.
  static let mark = "\u{1F}"
}
