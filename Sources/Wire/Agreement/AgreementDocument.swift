package import Alignment

extension Agreement {
  /// Reads an agreement document. `Documents/agreement.schema.json` is its schema, `docs/agreement.md` explains it.
  ///
  /// - Throws: what is wrong with it, with line and column.
  package init(yaml: [UInt8]) throws(WireError) {
    let root = try Document(yaml: yaml, name: "agreement").root
    let keys = try root.keyed(["title", "starts", "currency", "hours", "holidays", "special_days", "commitments"])
    func needed(_ key: String) throws(WireError) -> DocumentNode {
      guard let node = keys[key] else {
        throw WireError(
          "missing-key", "The agreement needs the key \"\(key)\".", line: root.line, column: root.column, field: key)
      }
      return node
    }
    let title = try Agreement.title(try needed("title"))
    let startsOn = try Agreement.day(try needed("starts"))
    let currency = try keys["currency"].map(Agreement.currency)
    let hours = try keys["hours"].map(Agreement.hours) ?? .standard
    var holidays: [Holiday] = []
    if let node = keys["holidays"] { holidays += try Agreement.holidays(node) }
    if let node = keys["special_days"] { holidays += try Agreement.specialDays(node, besides: holidays) }
    let commitments = try Agreement.commitments(try needed("commitments"), currency: currency)
    self.init(
      title: title, startsOn: startsOn, hours: hours, holidays: holidays, currency: currency,
      commitments: commitments)
  }

  static let mostCommitments = 50
  static let mostDays = 1_000

  private static func title(_ node: DocumentNode) throws(WireError) -> String {
    let text = try node.text().trimmed
    guard (1...200).contains(text.unicodeScalars.count), !text.unicodeScalars.contains(where: { $0.value < 32 }) else {
      throw node.failure("bad-title", "A title has 1 to 200 characters on one line.")
    }
    return text
  }

  private static func day(_ node: DocumentNode) throws(WireError) -> CivilDate {
    let text = try node.text("A day like 2026-12-01")
    guard let day = CivilDate(iso: text) else {
      throw node.failure("bad-date", "\"\(text.prefix(60))\" is not a day: write year, month and day, 2026-12-01.")
    }
    return day
  }

  private static func currency(_ node: DocumentNode) throws(WireError) -> Currency {
    let code = try node.text("An ISO 4217 code like EUR")
    guard let currency = Currency(code) else {
      throw node.failure("unknown-currency", "\"\(code.prefix(60))\" is not an ISO 4217 currency in use.")
    }
    return currency
  }

  // MARK: Hours and days

  private static func hours(_ node: DocumentNode) throws(WireError) -> WorkingHours {
    var days: [Weekday: DayHours] = [:]
    for entry in try node.entries("Weekdays with their hours") {
      guard let weekday = Weekday(name: entry.key) else {
        throw entry.unknown(among: Weekday.allCases.map(\.name))
      }
      days[weekday] = try dayHours(entry.value)
    }
    guard let hours = WorkingHours(days) else {
      throw node.failure("no-hours", "A week needs working hours: no clock of a promise would ever run.")
    }
    return hours
  }

  /// `09:00-18:00`, a list of such, or `off`.
  private static func dayHours(_ node: DocumentNode) throws(WireError) -> DayHours {
    let expected = "Hours like 09:00-18:00, a list of them, or off"
    if !node.isList, try node.text(expected) == "off" { return .off }
    var intervals: [Range<Int>] = []
    for item in try node.oneOrMore() {
      let text = try item.text(expected)
      let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { TimeText.minute($0.trimmed) }
      guard ends.count == 2, let start = ends[0], let end = ends[1], start < end else {
        throw item.failure(
          "bad-hours", "\"\(text.prefix(60))\" is not hours of a day: write 09:00-18:00, the end after the start.")
      }
      intervals.append(start..<end)
    }
    guard let hours = DayHours(intervals) else {
      throw node.failure("bad-hours", "The hours of a day may not overlap.")
    }
    return hours
  }

  private static func holidays(_ node: DocumentNode) throws(WireError) -> [Holiday] {
    var holidays: [Holiday] = []
    for entry in try node.entries("Days with their names, 2026-12-25: Christmas") {
      let day = try key(entry)
      let name = entry.value.isNull ? "" : try title(entry.value)
      holidays.append(Holiday(day: day, name: name))
    }
    return try limited(holidays, node)
  }

  private static func specialDays(
    _ node: DocumentNode, besides others: [Holiday]
  ) throws(WireError) -> [Holiday] {
    let taken = Set(others.map(\.day))
    var days: [Holiday] = []
    for entry in try node.entries("Days with their hours, 2026-12-24: 09:00-13:00") {
      let day = try key(entry)
      guard !taken.contains(day) else {
        throw entry.failure("duplicate-day", "\(day) is a holiday already: a day stands in one of the two.")
      }
      let hours = try dayHours(entry.value)
      guard !hours.isOff else {
        throw entry.failure("bad-hours", "A day without hours stands under \"holidays\".")
      }
      days.append(Holiday(day: day, hours: hours))
    }
    return try limited(days, node)
  }

  private static func key(_ entry: DocumentEntry) throws(WireError) -> CivilDate {
    guard let day = CivilDate(iso: entry.key) else {
      throw entry.failure(
        "bad-date", "\"\(entry.key.prefix(60))\" is not a day: write year, month and day, 2026-12-25.")
    }
    return day
  }

  private static func limited(_ days: [Holiday], _ node: DocumentNode) throws(WireError) -> [Holiday] {
    guard days.count <= mostDays else { throw node.failure("too-many", "There may be \(mostDays) days at most.") }
    return days
  }

  // MARK: Commitments

  private static func commitments(
    _ node: DocumentNode, currency: Currency?
  ) throws(WireError) -> [Commitment] {
    let items = try node.items("A list of commitments")
    guard (1...mostCommitments).contains(items.count) else {
      throw node.failure("bad-count", "An agreement has 1 to \(mostCommitments) commitments, not \(items.count).")
    }
    var commitments: [Commitment] = []
    for item in items {
      let commitment = try Commitment(item, currency: currency)
      guard !commitments.contains(where: { $0.name == commitment.name }) else {
        throw item.failure(
          "duplicate-name", "Two commitments are called \"\(commitment.name)\": give one of them another \"name\".")
      }
      commitments.append(commitment)
    }
    return commitments
  }
}

extension DocumentEntry {
  /// A complaint about the key.
  func failure(_ code: String, _ reason: String) -> WireError {
    WireError(code, reason, line: keyLine, column: keyColumn, field: key)
  }
}
