import Alignment
import Reports
import Wire

/// The period a question is compared with: the one before, of the same kind.
struct Comparison {
  /// The asked period, cut where it is still running, and the earlier one beside it.
  let now: Period
  let earlier: Period
  /// The earlier period, not cut.
  let whole: Period
  let workingDays: Int

  /// A running period is compared with the same number of working days, Monday to Friday, of the one before.
  ///
  /// - Parameter before: the earlier period; the one just before where it is not given.
  static func earlier(
    than period: Period, to before: Period? = nil, today: CivilDate, calendar: WorkspaceCalendar
  ) -> Comparison {
    let before = before ?? period.previous
    guard period.contains(today), today < period.last else {
      return Comparison(now: period, earlier: before, whole: before, workingDays: workingDays(in: before))
    }
    let now = Period(first: period.first, last: today)
    let wanted = workingDays(in: now)
    var last = before.first
    var counted = isWorking(last) ? 1 : 0
    while last < before.last {
      let next = last.adding(days: 1)
      if isWorking(next), counted == wanted { break }
      last = next
      if isWorking(next) { counted += 1 }
    }
    return Comparison(
      now: now, earlier: Period(first: before.first, last: last), whole: before, workingDays: wanted)
  }

  /// The place of each day, week or month in its period, by key.
  struct Places {
    let now: [String: Int]
    let earlier: [String: Int]
  }

  /// `nil` for a dimension that is not of time.
  func places(_ dimension: Dimension, calendar: WorkspaceCalendar) -> Places? {
    guard dimension.isOfTime, let unit = PeriodUnit(rawValue: dimension.name) else { return nil }
    func places(in period: Period) -> [String: Int] {
      var places: [String: Int] = [:]
      for (place, part) in calendar.periods(unit, in: period).enumerated() {
        places[calendar.key(of: part.first, unit: unit)] = place
      }
      return places
    }
    return Places(now: places(in: now), earlier: places(in: earlier))
  }

  private static func isWorking(_ day: CivilDate) -> Bool { day.weekday != .saturday && day.weekday != .sunday }

  private static func workingDays(in period: Period) -> Int {
    (0..<period.dayCount).count { isWorking(period.first.adding(days: $0)) }
  }
}

extension Sheet {
  /// Puts the earlier figures beside these: for each figure `KEY_before` and `KEY_change`.
  ///
  /// Rows meet by their texts; days and months by their place in the period, which `places` gives for each text. A row that only the earlier sheet has comes last, with nothing now.
  /// The change of a share is its difference, of anything else its growth (0.1 is a tenth more).
  mutating func compare(with earlier: Sheet, called name: String, places: Comparison.Places?) {
    let texts = columns.indices.filter { [.text, .team].contains(columns[$0].kind) }
    let figures = columns.indices.filter { [.count, .number, .share, .money, .days].contains(columns[$0].kind) }
    func identity(_ row: [Cell], in places: [String: Int]?) -> [Cell] {
      texts.map { index in
        if case .text(let text) = row[index], let place = places?[text] { return .integer(place) }
        return row[index]
      }
    }
    var before: [[Cell]: [Cell]] = [:]
    for row in earlier.rows { before[identity(row, in: places?.earlier)] = row }
    // The figures that matter most, money first, are compared in a table, the others in data only.
    func weight(_ index: Int) -> (Int, Int, Int) { (columns[index].rank, columns[index].kind == .money ? 0 : 1, index) }
    let telling = figures.filter { index in
      columns[index].rank <= 1 && columns[index].places.contains(.table) && rows.contains { $0[index] != .null }
    }
    let shown = telling.sorted { weight($0) < weight($1) }.prefix(3)
    var wider: [Column] = []
    for index in columns.indices {
      var column = columns[index]
      if figures.contains(index), !shown.contains(index) { column.places.remove(.table) }
      wider.append(column)
      guard figures.contains(index) else { continue }
      let places: Places = shown.contains(index) ? .all : .data
      let rank = 2 + 2 * (shown.firstIndex(of: index) ?? 0)
      wider.append(
        Column(column.key + "_before", column.kind, title: column.title + " before", rank: rank, places: places))
      wider.append(Column(column.key + "_change", .share, title: "Change", rank: rank + 1, places: places))
    }
    func widened(_ row: [Cell], _ old: [Cell]?) -> [Cell] {
      var cells: [Cell] = []
      for index in columns.indices {
        cells.append(row[index])
        guard figures.contains(index) else { continue }
        let was = old?[index] ?? columns[index].kind.nothing(like: row[index])
        cells.append(was)
        cells.append(Cell.change(from: was, to: row[index]))
      }
      return cells
    }
    var merged = rows.map { row in
      widened(row, before.removeValue(forKey: identity(row, in: places?.now)))
    }
    for row in earlier.rows where before[identity(row, in: places?.earlier)] != nil {
      let gone = columns.indices.map { figures.contains($0) ? columns[$0].kind.nothing(like: row[$0]) : row[$0] }
      merged.append(widened(gone, row))
    }
    if !footer.isEmpty { footer = widened(footer, earlier.footer.isEmpty ? nil : earlier.footer) }
    rows = merged
    columns = wider
    phrases.append("compared with \(name)")
    sections.append(Field("totals_before", .object(earlier.totals)))
  }
}

extension Sheet.Kind {
  /// What a figure is where there was nothing: none of it, or unknown for a rate or a time.
  fileprivate func nothing(like cell: Sheet.Cell) -> Sheet.Cell {
    switch (self, cell) {
    case (.count, .integer): .integer(0)
    case (.number, .real): .real(0)
    case (.money, .money(let money)): .money(Money(minor: 0, currency: money.currency))
    default: .null
    }
  }
}

extension Sheet.Cell {
  fileprivate static func change(from before: Sheet.Cell, to now: Sheet.Cell) -> Sheet.Cell {
    func growth(_ a: Double, _ b: Double) -> Sheet.Cell { a == 0 ? .null : .share((b - a) / a.magnitude) }
    switch (before, now) {
    case (.integer(let a), .integer(let b)): return growth(Double(a), Double(b))
    case (.real(let a), .real(let b)): return growth(a, b)
    case (.money(let a), .money(let b)): return growth(Double(a.minor), Double(b.minor))
    case (.share(let a), .share(let b)): return .share(b - a)
    default: return .null
    }
  }
}
