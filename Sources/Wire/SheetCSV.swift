import Alignment

extension Sheet {
  /// The rows as CSV (RFC 4180): a header, CRLF lines, a point as decimal mark, nothing grouped.
  ///
  /// Money takes two columns, the amount and `KEY_currency`. What is unknown is empty. A text that a
  /// spreadsheet would run as a formula (it begins with `= + - @` or a tab) gets an apostrophe in front.
  package func csv() -> String {
    let shown = columns.indices.filter { columns[$0].places.contains(.csv) && columns[$0].kind != .nested }
    var text = ""
    var header: [String] = []
    for index in shown {
      header.append(Sheet.csvField(columns[index].key))
      if columns[index].kind == .money { header.append(Sheet.csvField(columns[index].key + "_currency")) }
    }
    text += header.joined(separator: ",") + "\r\n"
    for row in rows {
      for (place, index) in shown.enumerated() {
        if place > 0 { text += "," }
        text += Sheet.csvValue(row[index])
        if columns[index].kind == .money { text += "," + (row[index].money?.currency.code ?? "") }
      }
      text += "\r\n"
    }
    return text
  }

  private static func csvValue(_ cell: Cell) -> String {
    switch cell {
    case .null: return ""
    case .text(let text): return csvField(text)
    case .integer(let number): return String(number)
    case .real(let number), .share(let number): return shortest(number) ?? ""
    case .money(let money): return amount(money, isGrouped: false)
    case .instant(let instant): return timestamp(instant)
    case .date(let date): return date.description
    case .flag(let flag): return flag ? "true" : "false"
    case .list, .object:
      var text = ""
      JSONText.append(cell, to: &text)
      return csvField(text)
    }
  }

  private static func csvField(_ value: String) -> String {
    var text = value
    if let first = value.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) { text = "'" + value }
    let needsQuotes = text.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
    }
    guard needsQuotes || text.first == " " || text.last == " " else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"\"" } else { quoted.unicodeScalars.append(scalar) }
    }
    return quoted + "\""
  }
}
