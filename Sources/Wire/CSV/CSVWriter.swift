/// Writes CSV as RFC 4180 has it: comma, CR LF, quotes only where they are needed.
package enum CSVWriter {
  package static func append(_ fields: [String], to bytes: inout [UInt8]) {
    for (place, field) in fields.enumerated() {
      if place > 0 { bytes.append(CSV.comma) }
      append(field, isAlone: fields.count == 1, to: &bytes)
    }
    bytes.append(CSV.cr)
    bytes.append(CSV.lf)
  }

  /// A lone empty field is quoted too, so that its line does not read as a blank one.
  private static func append(_ field: String, isAlone: Bool, to bytes: inout [UInt8]) {
    let needsQuotes =
      (isAlone && field.isEmpty)
      || field.utf8.contains { $0 == CSV.quote || $0 == CSV.comma || $0 == CSV.cr || $0 == CSV.lf }
      || field.utf8.first == CSV.space || field.utf8.last == CSV.space
    guard needsQuotes else {
      bytes.append(contentsOf: field.utf8)
      return
    }
    bytes.append(CSV.quote)
    for byte in field.utf8 {
      if byte == CSV.quote { bytes.append(CSV.quote) }
      bytes.append(byte)
    }
    bytes.append(CSV.quote)
  }
}

/// Refused rows as a file that can be mended and imported again: a ``DraftReader`` passes over its first
/// three columns.
package enum RefusedRows {
  static let columns = ["line", "column", "reason"]

  package static func header(of header: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    CSVWriter.append(columns + header, to: &bytes)
    return bytes
  }

  package static func row(_ refusal: Refusal) -> [UInt8] {
    var bytes: [UInt8] = []
    CSVWriter.append([String(refusal.line), refusal.column ?? "", refusal.reason] + refusal.fields, to: &bytes)
    return bytes
  }
}
