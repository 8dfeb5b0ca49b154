package import Alignment

/// Reads a CSV file by a mapping, chunk by chunk, into drafts and refusals.
///
///     var reader = try DraftReader(mapping: mapping, calendar: calendar, currency: euro, zone: zones.table)
///     while let chunk = try file.next() { store(try reader.feed(chunk, isLast: file.isAtEnd)) }
///
/// What is wrong with one row refuses that row; what is wrong with the file is thrown.
package struct DraftReader {
  package let mapping: Mapping
  /// Names of the columns as in the file; empty until they are read.
  package private(set) var header: [String] = []
  /// Sentences for whoever imports, each said once.
  package private(set) var notes: [String] = []

  private var head: CSVHead
  private var parser: CSVParser?
  private var reading: RowReading?
  private let calendar: WorkspaceCalendar
  private let currency: Currency
  private let zones: [String: ZoneTable]
  private var fullHeader: [String] = []
  private var rows = 0

  /// - Parameters:
  ///   - calendar: the workspace's; its zone is that of dates unless the mapping names another.
  ///   - currency: of amounts where neither the row nor the mapping names one.
  ///   - zone: an IANA zone's table; asked here only.
  ///   - resuming: where an earlier reader of the same file and mapping stopped; the first chunk begins there.
  /// - Throws: `unknown-zone`, and what ``feed(_:isLast:)`` throws of a header.
  package init(
    mapping: Mapping, calendar: WorkspaceCalendar, currency: Currency, zone: (String) -> ZoneTable?,
    resuming: ResumePoint? = nil
  ) throws(WireError) {
    self.mapping = mapping
    self.calendar = calendar
    self.currency = mapping.currency.flatMap { Currency($0) } ?? currency
    head = CSVHead(separator: mapping.separator)
    var zones: [String: ZoneTable] = [:]
    for name in mapping.zones {
      guard let table = zone(name) else {
        throw WireError(
          "unknown-zone", "The mapping's zone \"\(name)\" is not an IANA time zone like Europe/Rome.", field: "zone")
      }
      zones[name] = table
    }
    self.zones = zones
    guard let resuming else { return }
    // What the mapping leaves open is still open where only UTF-8 has been seen.
    let encoding = mapping.encoding ?? (resuming.encoding == .windows1252 ? .windows1252 : nil)
    parser = CSVParser(
      separator: resuming.separator, encoding: encoding, offset: resuming.offset, line: resuming.line)
    try bind(resuming.header)
  }

  /// Texts by number, as drafts have them; the first is empty. More come with every batch.
  package var texts: [String] { reading?.touches.table.texts ?? [""] }
  /// Goes up when texts are numbered anew: what was kept by number is void then.
  package var textGeneration: Int { reading?.touches.generation ?? 0 }
  package var separator: UInt8 { parser?.separator ?? mapping.separator ?? CSV.comma }
  /// As used so far.
  package var encoding: TextEncoding { parser?.encoding ?? mapping.encoding ?? .utf8 }

  /// Where to go on after everything up to this batch is stored; `nil` before the header is read.
  package func resumePoint(after batch: DraftBatch) -> ResumePoint? {
    guard !fullHeader.isEmpty else { return nil }
    return ResumePoint(
      offset: batch.endOffset, line: batch.nextLine, header: fullHeader, separator: separator, encoding: encoding)
  }

  /// Takes the next bytes of the file.
  ///
  /// - Parameters:
  ///   - chunk: any number of bytes up to 1 GB; 64 KB to 4 MB are best.
  ///   - isLast: the file ends with these.
  /// - Throws: `binary-file`, `utf-16`, `empty-file`, `not-utf-8`, `no-header`, `missing-column`,
  ///   `unknown-column`, `duplicate-column`; nothing of the chunk is then to be stored.
  package mutating func feed(_ chunk: [UInt8], isLast: Bool) throws(WireError) -> DraftBatch {
    var batch = DraftBatch()
    if parser == nil {
      guard let start = try head.take(chunk, isLast: isLast) else {
        batch.nextLine = 1
        return batch
      }
      var parser = CSVParser(separator: start.separator, encoding: mapping.encoding, offset: start.offset)
      try parser.feed(start.bytes, isLast: isLast)
      self.parser = parser
    } else {
      try parser?.feed(chunk, isLast: isLast)
    }
    reading?.touches.renumberIfFull()
    if let parser { try read(parser, into: &batch) }
    if isLast { finish() }
    return batch
  }

  private mutating func read(_ parser: CSVParser, into batch: inout DraftBatch) throws(WireError) {
    var row = Row(text: parser.text, fields: parser.fields)
    for record in parser.records {
      row.record = record
      if reading == nil {
        try bind(names(of: row))
      } else {
        read(row, into: &batch)
      }
    }
    batch.endOffset = parser.endOffset
    batch.nextLine = parser.nextLine
    batch.textGeneration = textGeneration
    rows += batch.rows
    guard let line = parser.windowsLine else { return }
    note("Line \(line) is not UTF-8: from there on the file is read as Windows-1252.")
  }

  private mutating func read(_ row: Row, into batch: inout DraftBatch) {
    batch.rows += 1
    do {
      try check(row)
      try reading?.read(row, into: &batch)
    } catch {
      batch.refusals.append(
        Refusal(
          line: Int(row.record.line), column: error.column, code: error.code, reason: error.reason,
          fields: row.whole(from: fullHeader.count - header.count)))
    }
  }

  /// Whether the record is whole.
  private func check(_ row: Row) throws(RowFault) {
    switch row.record.fault {
    case .none: break
    case .nul: throw RowFault("nul", "The row has a character U+0000, which text cannot have.")
    case .badQuote:
      throw RowFault("bad-quote", "Text follows a closing quote; inside a quoted field, a quote is written twice.")
    case .unclosedQuote:
      throw RowFault(
        "unclosed-quote",
        "A quote in the row that begins on line \(row.record.line) is never closed: the rest of the file "
          + "was read as this row.")
    case .fieldTooLong: throw RowFault("field-too-long", "A field is longer than 1 MB.")
    case .recordTooLong: throw RowFault("row-too-long", "The row is longer than 8 MB.")
    }
    guard Int(row.record.fieldCount) == fullHeader.count else {
      throw RowFault(
        "ragged-row",
        "The row has \(row.record.fieldCount) field\(row.record.fieldCount == 1 ? "" : "s"), but the header has "
          + "\(fullHeader.count).")
    }
  }

  // MARK: Header

  private func names(of row: Row) throws(WireError) -> [String] {
    guard row.record.fault == .none else {
      throw WireError("bad-header", "The line with the names of the columns cannot be read.", line: 1)
    }
    let names = (0..<Int(row.record.fieldCount)).map { row.string($0) }
    guard !names.contains(where: { $0.contains(ResumePoint.mark) }) else {
      throw WireError("bad-header", "A column's name has a control character.", line: 1)
    }
    return names
  }

  private mutating func bind(_ names: [String]) throws(WireError) {
    let plan = try RowPlan(mapping, header: names)
    fullHeader = names
    header = Array(names[plan.firstColumn...])
    let clocks = plan.clocks.map { formats, zone in
      let table = zone.flatMap { zones[$0] } ?? calendar.zone
      return FileClock(
        calendar: WorkspaceCalendar(zone: table, firstWeekday: calendar.firstWeekday), formats: formats)
    }
    reading = RowReading(
      plan: plan, values: ValueReader(clocks: clocks, amounts: mapping.amounts, currency: currency))
    let unread = names.indices.filter {
      $0 >= plan.firstColumn && !plan.readColumns.contains($0) && !names[$0].isEmpty
    }
    guard !unread.isEmpty else { return }
    let shown = unread.prefix(8).map { names[$0] }.joined(separator: ", ")
    note(
      "Not read: \(unread.count) of \(header.count) columns (\(shown)\(unread.count > 8 ? " ..." : "")).")
  }

  private mutating func note(_ sentence: String) {
    if !notes.contains(sentence) { notes.append(sentence) }
  }

  private mutating func finish() {
    if rows == 0 { note("The file has a header and no rows.") }
    if let count = reading?.undatedStages, count > 0 {
      let who = count == 1 ? "1 contact has" : "\(count) contacts have"
      note("\(who) a stage but no date for it: the date of creation was taken.")
    }
  }
}

extension Mapping {
  /// Every zone it names.
  var zones: Set<String> {
    var names: Set<String> = []
    func add(_ rule: ValueRule?) {
      guard let rule else { return }
      if let zone = rule.zone { names.insert(zone) }
      if case .firstOf(let rules) = rule.source { for rule in rules { add(rule) } }
    }
    if let zone { names.insert(zone) }
    for rule in values.values { add(rule) }
    for (_, rule) in stages { add(rule) }
    for touch in touches { for rule in touch.values.values { add(rule) } }
    return names
  }
}
