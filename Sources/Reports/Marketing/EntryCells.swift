import Alignment

/// Entries into each stage by day and value of a dimension: those of any period are the difference of two days' sums.
///
///     up to the end of   value         contact ... lead ... customer   leads that became customers
///     1 March            paid search       210       12          1               3
///     2 March            paid search       405       31          1               7
///
/// 32 bytes a value and day. Only for values that do not hang on the entry's instant.
struct EntryCells: Sendable {
  /// Seven stages, and the leads that ever became customers.
  private static let width = 8
  /// Days times values, above which counting the entries of a period is no dearer.
  private static let most = 524_288

  private let valueCount: Int
  /// Running sums of all days before each, and of all days at the end.
  private let sums: [Int32]

  /// - Parameter values: of every contact.
  /// - Complexity: O(*entries* + *days* x *values*).
  init?(_ entries: EntryDays, _ moments: StageMoments, values: SegmentValues) {
    let (valueCount, dayCount) = (values.texts.count, entries.days?.dayCount ?? 0)
    guard dayCount * valueCount <= EntryCells.most else { return nil }
    let size = valueCount * EntryCells.width
    var sums = [Int32](repeating: 0, count: (dayCount + 1) * size)
    let at = moments.at.span
    let numbers = values.numbers.span
    let customer = moments.column(.customer)
    for (place, column) in entries.columns.enumerated() {
      let contacts = column.contact.span
      for day in 0..<dayCount {
        for row in column.entries(in: day..<day + 1) {
          let contact = Int(contacts[row])
          let cell = (day + 1) * size + Int(numbers[contact]) * EntryCells.width
          sums[cell + place] += 1
          if place == Int(Stage.lead.rawValue), at[customer + contact] != StageMoments.never { sums[cell + 7] += 1 }
        }
      }
    }
    for cell in size..<max(size, sums.count) { sums[cell] += sums[cell - size] }
    self.valueCount = valueCount
    self.sums = sums
  }

  /// Adds the entries of some days; `ofLeads` where the leads may take any time to become customers.
  func add(_ places: Range<Int>, ofLeads: Bool, to tallies: inout [MarketingTally]) {
    if places.isEmpty { return }
    let size = valueCount * EntryCells.width
    for value in 0..<valueCount {
      func count(_ place: Int) -> Int {
        let cell = value * EntryCells.width + place
        return Int(sums[places.upperBound * size + cell] - sums[places.lowerBound * size + cell])
      }
      for place in 0..<7 { tallies[value].entries[place] += count(place) }
      if ofLeads {
        tallies[value].judgedLeads += count(Int(Stage.lead.rawValue))
        tallies[value].convertedLeads += count(7)
      }
    }
  }
}

extension ResolvedIndex {
  /// Made once a snapshot; `nil` where a table would be too large, and for dimensions of time.
  func entryCells(_ dimension: Dimension, _ sides: Question.Sides) -> EntryCells? {
    if dimension.periodUnit != nil { return nil }
    return entryCells.value(SidedDimension(dimension, sides)) {
      EntryCells(entryDays, moments, values: valuesOfContacts(dimension, sides))
    }
  }
}
