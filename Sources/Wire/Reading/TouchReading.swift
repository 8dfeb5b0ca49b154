import Alignment

/// Makes touches of rows: the hot path of an import.
///
/// Values that are a column's text and nothing else are read from the file's bytes; texts that repeat become
/// numbers, words of closed sets are looked up once.
struct TouchReading {
  private(set) var table = InternTable()
  private(set) var generation = 0
  private var kinds = WordTable { TouchKind(name: $0) }
  private var sides = WordTable { Side(name: $0) }
  private var marks = WordTable { text in TouchMark.allCases.first { $0.name == text.lowercased() } }
  private var currencies = WordTable { Currency($0) }
  private var sourceNumber: Int32 = 0
  private var systemNumber: Int32 = 0
  private let source: String
  private let system: String

  /// Texts are numbered anew beyond so many, or so many bytes: an import of any size must fit in memory.
  static let textLimit = 2_000_000
  static let byteLimit = 256 << 20

  init(source: String, contactSystem: String) {
    self.source = source
    system = contactSystem
    numberNames()
  }

  private mutating func numberNames() {
    sourceNumber = table.number(of: source)
    systemNumber = table.number(of: system)
  }

  /// To be called between batches.
  mutating func renumberIfFull() {
    guard table.count > TouchReading.textLimit || table.size > TouchReading.byteLimit else { return }
    table = InternTable()
    generation += 1
    numberNames()
  }

  // MARK: One touch

  /// - Parameter isOwn: the touch belongs to the row's contact, and without an instant there is none.
  /// - Returns: `nil` for a touch that this row does not have.
  mutating func touch(
    _ plan: TouchPlan, _ row: Row, isOwn: Bool, values: inout ValueReader
  ) throws(RowFault) -> TouchDraft? {
    if let condition = plan.condition, !condition.holds(row) { return nil }
    guard let at = try moment(plan, row, &values) else {
      if isOwn { return nil }
      throw RowFault(
        "missing-value", "The touch has no instant.", column: plan.plans[TouchSlot.at.rawValue]?.name)
    }
    let kind = try kind(plan, row)
    let side = try side(plan, row) ?? kind.usualSide
    var touch = TouchDraft(line: row.record.line, at: at, kind: kind, side: side)
    touch.system = sourceNumber
    touch.mark = try mark(plan, row) ?? .counted
    touch.channel = number(plan, .channel, row)
    touch.source = number(plan, .source, row)
    touch.medium = number(plan, .medium, row)
    touch.campaign = number(plan, .campaign, row)
    touch.content = number(plan, .content, row)
    touch.landing = number(plan, .landing, row)
    touch.owner = number(plan, .owner, row)
    touch.visitor = number(plan, .visitor, row)
    touch.messageId = string(plan, .messageId, row)
    touch.url = string(plan, .url, row)
    touch.referrer = string(plan, .referrer, row)
    touch.userAgent = string(plan, .agent, row)
    if plan.hasCost { try readCost(&touch, plan, row, values) }
    if !isOwn { try readContact(&touch, plan, row) }
    return touch
  }

  @inline(__always)
  private func moment(_ plan: TouchPlan, _ row: Row, _ values: inout ValueReader) throws(RowFault) -> Moment? {
    guard plan.atColumn >= 0 else { return try values.moment(plan.plans[TouchSlot.at.rawValue], row) }
    let (start, end) = row.place(plan.atColumn)
    if start == end { return nil }
    if let moment = values.clocks[plan.atClock].moment(row.text.span, start, end) { return moment }
    return try values.moment(plan.plans[TouchSlot.at.rawValue], row)
  }

  private mutating func readContact(_ touch: inout TouchDraft, _ plan: TouchPlan, _ row: Row) throws(RowFault) {
    touch.makesMissing = plan.makesMissing
    touch.contactKey = string(plan.contactIdColumn, plan.contactId, row)
    if plan.contactEmailColumn >= 0 {
      let (start, end) = row.place(plan.contactEmailColumn)
      if start < end {
        guard let email = AddressBytes.email(row.text.span, start, end) else {
          throw RowFault(
            "bad-email", "\(RowFault.shown(row.string(plan.contactEmailColumn))) is not an e-mail address.",
            column: plan.contactEmail?.name)
        }
        touch.contactEmail = email
      }
    } else if let text = plan.contactEmail?.text(row) {
      guard let email = EmailAddress(text) else {
        throw RowFault(
          "bad-email", "\(RowFault.shown(text)) is not an e-mail address.", column: plan.contactEmail?.name)
      }
      touch.contactEmail = email.text
    }
    if plan.hasContactAny, let text = plan.contactAny?.text(row) {
      if let email = EmailAddress(text) { touch.contactEmail = email.text } else { touch.contactKey = text }
    }
    if !touch.contactKey.isEmpty { touch.contactSystem = systemNumber }
    if touch.contactKey.isEmpty, touch.contactEmail.isEmpty, touch.visitor == 0 {
      throw RowFault(
        "missing-key", "The touch names no contact and no visitor.",
        column: plan.contactId?.name ?? plan.contactEmail?.name)
    }
  }

  private mutating func readCost(
    _ touch: inout TouchDraft, _ plan: TouchPlan, _ row: Row, _ values: borrowing ValueReader
  ) throws(RowFault) {
    let column = plan.columns[TouchSlot.cost.rawValue]
    if column >= 0 {
      let (start, end) = row.place(column)
      if start == end { return }
    }
    var currency = values.currency
    if let value = plan.plans[TouchSlot.currency.rawValue], let text = value.text(row) {
      guard let known = currencies(text) else {
        throw RowFault(
          "unknown-currency", "\(RowFault.shown(text)) is not an ISO 4217 currency code in use, like EUR.",
          column: value.name)
      }
      currency = known
    }
    guard let minor = try values.amount(plan.plans[TouchSlot.cost.rawValue], in: currency, row) else { return }
    touch.costMinor = minor
    touch.costCurrency = table.number(of: currency.code)
  }

  // MARK: Values of touches

  @inline(__always)
  private mutating func number(_ plan: TouchPlan, _ slot: TouchSlot, _ row: Row) -> Int32 {
    let column = plan.columns[slot.rawValue]
    if column == -1 { return 0 }
    if column >= 0 {
      let (start, end) = row.place(column)
      return table.number(row.text.span, start, end)
    }
    guard let text = plan.plans[slot.rawValue]?.text(row) else { return 0 }
    return table.number(of: text)
  }

  @inline(__always)
  private func string(_ plan: TouchPlan, _ slot: TouchSlot, _ row: Row) -> String {
    let column = plan.columns[slot.rawValue]
    return column == -1 ? "" : string(column, plan.plans[slot.rawValue], row)
  }

  private func string(_ column: Int, _ plan: ValuePlan?, _ row: Row) -> String {
    if column >= 0 {
      let (start, end) = row.place(column)
      return start == end ? "" : String(row.text.span, start, end)
    }
    return plan?.text(row) ?? ""
  }

  private mutating func kind(_ plan: TouchPlan, _ row: Row) throws(RowFault) -> TouchKind {
    let column = plan.columns[TouchSlot.kind.rawValue]
    if column == -1 { return .other }
    if column >= 0 {
      let (start, end) = row.place(column)
      if start == end { return .other }
      if let kind = kinds(row.text.span, start, end) { return kind }
    } else {
      guard let text = plan.plans[TouchSlot.kind.rawValue]?.text(row) else { return .other }
      if let kind = kinds(text) { return kind }
    }
    let value = plan.plans[TouchSlot.kind.rawValue]
    throw ValueReader.unknown(
      value?.text(row) ?? "", "unknown-kind", "a kind of touch", known: TouchKind.allCases.map(\.name),
      column: value?.name)
  }

  private mutating func side(_ plan: TouchPlan, _ row: Row) throws(RowFault) -> Side? {
    let column = plan.columns[TouchSlot.side.rawValue]
    if column == -1 { return nil }
    if column >= 0 {
      let (start, end) = row.place(column)
      if start == end { return nil }
      if let side = sides(row.text.span, start, end) { return side }
    } else {
      guard let text = plan.plans[TouchSlot.side.rawValue]?.text(row) else { return nil }
      if let side = sides(text) { return side }
    }
    let value = plan.plans[TouchSlot.side.rawValue]
    throw ValueReader.unknown(
      value?.text(row) ?? "", "unknown-side", "a side", known: Side.allCases.map(\.name), column: value?.name)
  }

  private mutating func mark(_ plan: TouchPlan, _ row: Row) throws(RowFault) -> TouchMark? {
    let column = plan.columns[TouchSlot.mark.rawValue]
    if column == -1 { return nil }
    if column >= 0 {
      let (start, end) = row.place(column)
      if start == end { return nil }
      if let mark = marks(row.text.span, start, end) { return mark }
    } else {
      guard let text = plan.plans[TouchSlot.mark.rawValue]?.text(row) else { return nil }
      if let mark = marks(text) { return mark }
    }
    let value = plan.plans[TouchSlot.mark.rawValue]
    throw ValueReader.unknown(
      value?.text(row) ?? "", "unknown-mark", "a mark", known: TouchMark.allCases.map(\.name), column: value?.name)
  }
}
