/// Rows that people open in a spreadsheet, as CSV.
///
/// A text that a spreadsheet would run as a formula (it begins with `= + - @`, a tab or a line end) gets an apostrophe
/// in front, as OWASP advises; numbers and phone numbers, which only compute, stay as they are.
package enum GuardedCSV {
  package static func row(_ fields: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    CSVWriter.append(fields.map(guarded), to: &bytes)
    return bytes
  }

  package static func guarded(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r\n".unicodeScalars.contains(first) else { return text }
    let isNumber =
      (first == "+" || first == "-")
      && text.unicodeScalars.dropFirst().allSatisfy { "0123456789., ".unicodeScalars.contains($0) }
    return isNumber ? text : "'" + text
  }
}

extension GuardedCSV {
  /// A file of ours, comma and UTF-8, with every field guarded.
  package static func guarded(file: [UInt8]) throws(WireError) -> [UInt8] {
    var parser = CSVParser(separator: CSV.comma, encoding: .utf8)
    try parser.feed(file, isLast: true)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.count)
    for record in parser.records {
      let fields = parser.fields[Int(record.fieldStart)..<Int(record.fieldEnd)].map {
        guarded(String(decoding: parser.text[Int($0.start)..<Int($0.end)], as: UTF8.self))
      }
      CSVWriter.append(fields, to: &bytes)
    }
    return bytes
  }
}
