import Alignment

extension Sheet {
  /// The report's JSON: one object, stable order of keys, one row a line.
  ///
  ///     {
  ///       "report": "funnel",
  ///       "question": {"from": "2026-01-01", ...},
  ///       "as_of": "2026-11-22T22:59:59.999Z", "definition": null, "agreement": null,
  ///       "rows": [
  ///         {"stage": "lead", "entered": 120, ...}
  ///       ],
  ///       "totals": {}
  ///     }
  ///
  /// Money is `{"minor", "currency"}`, shares are 0 to 1, what is unknown is null, numbers are the shortest
  /// that read back the same.
  package func json() -> String {
    var text = "{\n  \"report\": "
    JSONText.append(.text(name), to: &text)
    text += ",\n  \"question\": "
    JSONText.append(.object(question), to: &text)
    text += ",\n  \"as_of\": "
    JSONText.append(asOf.map(Cell.instant) ?? .null, to: &text)
    text += ",\n  \"definition\": "
    JSONText.append(definition, to: &text)
    text += ",\n  \"agreement\": "
    JSONText.append(agreement, to: &text)
    text += ",\n  \"rows\": ["
    let shown = columns.indices.filter { columns[$0].places.contains(.json) }
    for (number, row) in rows.enumerated() {
      text += number == 0 ? "\n    {" : ",\n    {"
      for (place, index) in shown.enumerated() {
        if place > 0 { text += ", " }
        JSONText.append(columns[index].key, to: &text)
        text += ": "
        JSONText.append(row[index], to: &text)
      }
      text += "}"
    }
    text += rows.isEmpty ? "]" : "\n  ]"
    text += ",\n  \"totals\": "
    JSONText.append(.object(totals), to: &text)
    for section in sections {
      text += ",\n  "
      JSONText.append(section.key, to: &text)
      text += ": "
      JSONText.append(section.cell, to: &text)
    }
    if !notes.isEmpty {
      text += ",\n  \"notes\": "
      JSONText.append(.list(notes.map(Cell.text)), to: &text)
    }
    return text + "\n}\n"
  }
}

/// Cells as JSON text (RFC 8259).
enum JSONText {
  static func append(_ cell: Sheet.Cell, to text: inout String) {
    switch cell {
    case .null: text += "null"
    case .text(let value): append(value, to: &text)
    case .integer(let number): text += String(number)
    case .real(let number), .share(let number): text += Sheet.shortest(number) ?? "null"
    case .money(let money):
      text += "{\"minor\": \(money.minor), \"currency\": \"\(money.currency.code)\"}"
    case .instant(let instant): append(Sheet.timestamp(instant), to: &text)
    case .date(let date): append(date.description, to: &text)
    case .flag(let flag): text += flag ? "true" : "false"
    case .list(let cells):
      text += "["
      for (place, cell) in cells.enumerated() {
        if place > 0 { text += ", " }
        append(cell, to: &text)
      }
      text += "]"
    case .object(let fields):
      text += "{"
      for (place, field) in fields.enumerated() {
        if place > 0 { text += ", " }
        append(field.key, to: &text)
        text += ": "
        append(field.cell, to: &text)
      }
      text += "}"
    }
  }

  /// A quoted string; control characters are escaped, the rest stands as UTF-8.
  static func append(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let hex = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
