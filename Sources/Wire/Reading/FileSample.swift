/// The beginning of a file as it is written: how, which columns, and the first rows.
///
///     let sample = try FileSample(head: bytes, isWhole: false, mapping: nil)
///     sample.header      ["E-mail", "Segment"]
///     sample.rows[0]     line 2, ["ada@example.org", "A"]
package struct FileSample: Sendable {
  package let header: [String]
  /// `comma`, `semicolon`, `tab`.
  package let separator: String
  /// As far as the sample tells.
  package let encoding: TextEncoding
  package private(set) var rows: [(line: Int, fields: [String])] = []
  /// Where the last whole row of the sample ends, in bytes.
  package let endOffset: Int64

  package static let rowLimit = 20
  /// Bytes to read of a file for its sample.
  package static let headSize = 1 << 18

  /// - Parameters:
  ///   - isWhole: the file ends with these bytes.
  ///   - mapping: what a person said of separator and encoding; else they are found out.
  /// - Throws: `binary-file`, `utf-16`, `empty-file`, `not-utf-8`, `no-header`, `bad-header`.
  package init(head bytes: [UInt8], isWhole: Bool, mapping: Mapping?) throws(WireError) {
    var head = CSVHead(separator: mapping?.separator)
    guard let start = try head.take(bytes, isLast: isWhole || bytes.count >= FileSample.headSize) else {
      throw WireError(
        "no-header", "The first line does not end: a line with the names of the columns was expected.", line: 1)
    }
    var parser = CSVParser(separator: start.separator, encoding: mapping?.encoding, offset: start.offset)
    try parser.feed(start.bytes, isLast: isWhole)
    guard let first = parser.records.first, first.fault == .none else {
      throw WireError("bad-header", "The line with the names of the columns cannot be read.", line: 1)
    }
    var row = Row(text: parser.text, fields: parser.fields)
    row.record = first
    let names = (0..<Int(first.fieldCount)).map { row.string($0) }
    // A file of refused rows begins with three columns of ours.
    let passed = names.count > 3 && Array(names.prefix(3)) == RefusedRows.columns ? 3 : 0
    header = Array(names[passed...])
    for record in parser.records.dropFirst().prefix(FileSample.rowLimit) {
      row.record = record
      rows.append((Int(record.line), row.whole(from: passed)))
    }
    separator = parser.separator == CSV.comma ? "comma" : parser.separator == CSV.tab ? "tab" : "semicolon"
    encoding = parser.encoding
    endOffset = parser.endOffset
  }

  /// The first texts of a column that are not empty, each once.
  package func examples(of column: Int, most: Int = 3) -> [String] {
    var found: [String] = []
    for row in rows where found.count < most {
      guard column < row.fields.count else { continue }
      let text = row.fields[column].trimmed
      if !text.isEmpty, !found.contains(text) { found.append(text) }
    }
    return found
  }
}
