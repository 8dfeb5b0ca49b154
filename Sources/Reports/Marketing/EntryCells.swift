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
  /// - Complexity: O(*entries* + *days* x *values*), on two cores.
  init?(_ entries: EntryDays, _ moments: StageMoments, values: SegmentValues) {
    let (valueCount, dayCount) = (values.texts.count, entries.days?.dayCount ?? 0)
    guard dayCount * valueCount <= EntryCells.most, valueCount <= Int(UInt16.max) >> 1 else { return nil }
    let size = valueCount * EntryCells.width
    let marks = EntryCells.marks(moments, values)
    let parts = inChunks(dayCount, smallest: max(1, (dayCount + 1) / 2)) { days in
      EntryCells.counts(days, entries, marks, size: size)
    }
    var sums = [Int32](repeating: 0, count: size)
    sums.reserveCapacity((dayCount + 1) * size)
    for part in parts { sums.append(contentsOf: part) }
    for cell in size..<max(size, sums.count) { sums[cell] += sums[cell - size] }
    self.valueCount = valueCount
    self.sums = sums
  }

  /// By contact, so small that most of them stay near: twice its value, and one more for a customer.
  private static func marks(_ moments: StageMoments, _ values: SegmentValues) -> [UInt16] {
    let at = moments.at.span
    let numbers = values.numbers.span
    let customer = moments.column(.customer)
    var marks: [UInt16] = []
    marks.reserveCapacity(numbers.count)
    for contact in numbers.indices {
      let isCustomer: UInt16 = at[customer + contact] != StageMoments.never ? 1 : 0
      marks.append(UInt16(truncatingIfNeeded: numbers[contact]) << 1 | isCustomer)
    }
    return marks
  }

  /// The entries of some days, by day, value and stage.
  private static func counts(_ days: Range<Int>, _ entries: EntryDays, _ marks: [UInt16], size: Int) -> [Int32] {
    var counts = [Int32](repeating: 0, count: days.count * size)
    var cells = counts.mutableSpan
    let marks = marks.span
    for (place, column) in entries.columns.enumerated() {
      // 1 where what has become of the leads is counted too.
      let ofLeads: UInt16 = place == Int(Stage.lead.rawValue) ? 1 : 0
      let contacts = column.contact.span
      for day in days {
        let first = (day &- days.lowerBound) &* size
        for row in column.entries(in: day..<day + 1) {
          let mark = marks[Int(contacts[row])]
          let cell = first &+ Int(mark >> 1) &* EntryCells.width
          cells[cell &+ place] &+= 1
          cells[cell &+ 7] &+= Int32(mark & ofLeads)
        }
      }
    }
    return counts
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
