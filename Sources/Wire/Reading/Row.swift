/// One record at a time, for reading its values.
///
/// Holds the parser's text and fields for the length of a batch; both are let go before the next chunk.
struct Row {
  let text: [UInt8]
  let fields: [FieldRange]
  var record = CSVRecord(fieldStart: 0, fieldEnd: 0, fieldCount: 0, line: 0, fault: .none)

  /// The place of a column's text without white space around it; an empty place where the column is missing.
  @inline(__always)
  func place(_ column: Int) -> (start: Int, end: Int) {
    let index = Int(record.fieldStart) &+ column
    guard column >= 0, index < Int(record.fieldEnd) else { return (0, 0) }
    let field = fields[index]
    var start = Int(field.start)
    var end = Int(field.end)
    while start < end, text[start] <= CSV.space { start &+= 1 }
    while end > start, text[end &- 1] <= CSV.space { end &-= 1 }
    return (start, end)
  }

  /// A column's text without white space around it.
  func string(_ column: Int) -> String {
    let (start, end) = place(column)
    let string = String(decoding: text[start..<end], as: UTF8.self)
    // A no-break space is rare, and then only at the ends of what was copied from a page.
    guard start < end, text[start] == 0xC2 || text[end - 1] == 0xA0 else { return string }
    return string.trimmed
  }

  /// The fields from a column on as they stood; one that was cut ends in "…".
  func whole(from first: Int) -> [String] {
    var texts: [String] = []
    for index in Int(record.fieldStart) + first..<max(Int(record.fieldStart) + first, Int(record.fieldEnd)) {
      var (start, end) = (Int(fields[index].start), Int(fields[index].end))
      let isCut = record.fault == .fieldTooLong && end - start == CSVParser.shownLength
      start = min(start, end)
      // A cut may have hit the middle of a character.
      if isCut { while end > start, text[end - 1] & 0xC0 == 0x80 || text[end - 1] >= 0xC0 { end -= 1 } }
      texts.append(String(decoding: text[start..<end], as: UTF8.self) + (isCut ? "…" : ""))
    }
    return texts
  }
}

/// What is wrong with one value of a row.
struct RowFault: Error {
  var column: String?
  var code: String
  var reason: String

  init(_ code: String, _ reason: String, column: String? = nil) {
    self.code = code
    self.reason = reason
    self.column = column
  }

  /// A text as it is shown in a sentence: quoted, cut to 60 characters.
  static func shown(_ text: String) -> String {
    text.count > 60 ? "\"\(text.prefix(59))…\"" : "\"\(text)\""
  }
}
