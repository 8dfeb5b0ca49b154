import Alignment

/// Turns the texts of a row into values, and says what is wrong where they are none.
struct ValueReader {
  var clocks: [FileClock]
  let amounts: AmountFormat
  /// Of amounts in rows that name none.
  let currency: Currency
  private var currencies = WordTable { Currency($0) }

  init(clocks: [FileClock], amounts: AmountFormat, currency: Currency) {
    self.clocks = clocks
    self.amounts = amounts
    self.currency = currency
  }

  // MARK: Dates

  mutating func moment(_ plan: ValuePlan?, _ row: Row) throws(RowFault) -> Moment? {
    guard let plan else { return nil }
    let column = plan.plainColumn
    if column >= 0 {
      let (start, end) = row.place(column)
      if start == end { return nil }
      if let moment = clocks[plan.clock].moment(row.text.span, start, end) { return moment }
      throw badDate(plan, row)
    }
    guard let text = plan.text(row) else { return nil }
    let bytes = Array(text.utf8)
    if let moment = clocks[plan.clock].moment(bytes.span, 0, bytes.count) { return moment }
    throw badDate(plan, row)
  }

  /// A day, whatever time stands beside it; with an offset, the day in the file's zone.
  func day(_ plan: ValuePlan?, _ row: Row) throws(RowFault) -> CivilDate? {
    guard let plan, let text = plan.text(row) else { return nil }
    let bytes = Array(text.utf8)
    let clock = clocks[plan.clock]
    guard let date = clock.date(bytes.span, 0, bytes.count) else { throw badDate(plan, row) }
    guard let time = date.time, let offset = date.offset else { return date.day }
    let utc = Int64(date.day.daysSinceEpoch) * Instant.day + time - offset
    return clock.calendar.day(of: Instant(milliseconds: utc))
  }

  func badDate(_ plan: ValuePlan, _ row: Row) -> RowFault {
    let formats = clocks[plan.clock].formats.map(\.example).joined(separator: " or ")
    return RowFault(
      "bad-date", "\(RowFault.shown(plan.text(row) ?? "")) is not a date as this file has them: \(formats).",
      column: plan.name)
  }

  // MARK: Money and numbers

  /// The currency a row names, or the file's.
  mutating func currency(_ plan: ValuePlan?, _ row: Row) throws(RowFault) -> Currency {
    guard let plan, let text = plan.text(row) else { return currency }
    guard let known = currencies(text) else {
      throw RowFault(
        "unknown-currency", "\(RowFault.shown(text)) is not an ISO 4217 currency code in use, like EUR.",
        column: plan.name)
    }
    return known
  }

  func amount(_ plan: ValuePlan?, in currency: Currency, _ row: Row) throws(RowFault) -> Int64? {
    guard let plan else { return nil }
    return try scaled(plan, digits: currency.minorDigits, code: currency.code, row)
  }

  /// A number times 10 to the power of `digits`.
  func scaled(_ plan: ValuePlan, digits: Int, code: String?, _ row: Row) throws(RowFault) -> Int64? {
    guard let text = plan.text(row) else { return nil }
    let bytes = Array(text.utf8)
    do {
      return try amounts.scaled(bytes.span, 0, bytes.count, digits: digits, code: code)
    } catch {
      throw amounts.fault(error, text, digits: digits, code: code, column: plan.name)
    }
  }

  func probability(_ plan: ValuePlan?, _ row: Row) throws(RowFault) -> Double? {
    guard let plan, var text = plan.text(row) else { return nil }
    let hasSign = text.hasSuffix("%")
    if hasSign { text = String(text.dropLast()).trimmed }
    let bytes = Array(text.utf8)
    var format = amounts
    format.isRounding = true
    if let scaled = try? format.scaled(bytes.span, 0, bytes.count, digits: 9, code: nil) {
      let value = Double(scaled) / (hasSign || plan.isPercent ? 1e11 : 1e9)
      if (0...1).contains(value) { return value }
    }
    throw RowFault(
      "bad-probability",
      "\(RowFault.shown(text)) is not a probability: 0 to 1, or 0 % to 100 %, was expected.", column: plan.name)
  }

  // MARK: Words

  /// A word of a closed set.
  func word<Word>(
    _ plan: ValuePlan?, _ row: Row, _ code: String, _ what: String, known: [String], _ meaning: (String) -> Word?
  ) throws(RowFault) -> Word? {
    guard let plan, let text = plan.text(row) else { return nil }
    if let word = meaning(text) { return word }
    throw ValueReader.unknown(text, code, what, known: known, column: plan.name)
  }

  static func unknown(_ text: String, _ code: String, _ what: String, known: [String], column: String?) -> RowFault {
    RowFault(
      code, "\(RowFault.shown(text)) is not \(what): \(known.joined(separator: ", ")) were expected.", column: column)
  }

  func email(_ plan: ValuePlan?, _ row: Row) throws(RowFault) -> String? {
    guard let plan, let text = plan.text(row) else { return nil }
    if let address = AddressBytes.email(text) { return address }
    throw RowFault("bad-email", "\(RowFault.shown(text)) is not an e-mail address.", column: plan.name)
  }

  // MARK: References

  /// - Parameter isCompany: its address is a domain, and not an e-mail.
  func reference(_ plan: ReferencePlan?, _ row: Row, isCompany: Bool) throws(RowFault) -> Reference? {
    guard let plan else { return nil }
    var reference = Reference()
    reference.makesMissing = plan.makesMissing
    if let id = plan.id?.parts(row).first { reference.key = ExternalKey(system: plan.system, value: id) }
    if isCompany {
      reference.address = plan.address?.text(row).flatMap { AddressBytes.domain($0) }
    } else {
      reference.address = try email(plan.address, row)
    }
    reference.name = plan.name?.text(row)
    if let text = plan.any?.text(row) {
      ValueReader.read(text, into: &reference, system: plan.system, isCompany: isCompany)
    }
    return reference.isEmpty ? nil : reference
  }

  /// A text that may be an id, an address, a name, or a name with an address in brackets.
  static func read(_ text: String, into reference: inout Reference, system: String, isCompany: Bool) {
    if isCompany {
      if !text.utf8.contains(CSV.space), let domain = AddressBytes.domain(text) { reference.address = domain }
      reference.name = text
      return
    }
    if let address = AddressBytes.email(text) {
      reference.address = address
      return
    }
    if text.hasSuffix(")"), let open = text.lastIndex(of: "(") {
      let inside = text[text.index(after: open)...].dropLast()
      if let address = EmailAddress(inside) {
        reference.address = address.text
        reference.name = String(text[..<open]).trimmed
        return
      }
    }
    reference.key = ExternalKey(system: system, value: text)
    reference.name = text
  }
}

extension AmountFormat {
  /// What a person is told about a number that cannot be read.
  func fault(_ failure: Failure, _ text: String, digits: Int, code: String?, column: String?) -> RowFault {
    let shown = RowFault.shown(text)
    let mark = decimal == CSV.comma ? "comma" : "point"
    switch failure {
    case .notNumber:
      let groups = grouping.map { "groups parted by \"\(Character(Unicode.Scalar($0)))\"" } ?? "no mark between groups"
      return RowFault(
        "bad-amount", "\(shown) is not a number as this file has them: a decimal \(mark), \(groups).", column: column)
    case .tooLarge:
      return RowFault("bad-amount", "\(shown) is too large to be kept exactly.", column: column)
    case .tooPrecise:
      let unit = code.map { "\($0) has" } ?? "there may be"
      return RowFault(
        "bad-amount", "\(shown) has too many decimals: \(unit) \(digits); a mapping with \"rounding: true\" rounds.",
        column: column)
    case .otherCurrency(let other):
      return RowFault(
        "bad-amount", "\(shown) is in \(other), but the row's currency is \(code ?? "another").", column: column)
    }
  }
}

extension DateFormat {
  /// 1 March 2026, 14:05:09, as the format writes it.
  var example: String {
    switch self {
    case .iso: return "2026-03-01 or 2026-03-01T14:05:09Z"
    case .unix: return "seconds since 1970"
    case .unixMilliseconds: return "milliseconds since 1970"
    case .pattern(let tokens):
      let bytes = tokens.flatMap { token -> [UInt8] in
        if case .literal(let byte) = token { [byte] } else { Array(DateFormat.sample(of: token).utf8) }
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  private static func sample(of token: Token) -> String {
    switch token {
    case .year: "2026"
    case .shortYear: "26"
    case .month(let isPadded): isPadded ? "03" : "3"
    case .monthName: "Mar"
    case .day(let isPadded): isPadded ? "01" : "1"
    case .hour: "14"
    case .halfDayHour(let isPadded): isPadded ? "02" : "2"
    case .minute: "05"
    case .second: "09"
    case .fraction: "123"
    case .half: "PM"
    case .offset: "+01:00"
    case .literal: ""
    }
  }
}
