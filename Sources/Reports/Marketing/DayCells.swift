package import Alignment

/// Counted touches and visits by day and value of a dimension: the sums of any period from a few thousand cells.
///
///     day        value          touches   visits
///     1 March    paid search        212       96
///     1 March    email               40       31
///     2 March    paid search        198       90
///
/// 12 bytes a cell that is not empty.
struct DayCells: Sendable {
  /// First cell of each day, one more at the end.
  private var start: [Int32] = [0]
  private var value: [Int32] = []
  private var touches: [Int32] = []
  private var visits: [Int32] = []
  /// By ``TouchDays/overnight``: the value of its touch.
  private let overnight: [Int32]

  /// Days times values, above which the cells would be no shorter to read than the touches.
  private static let most = 4_194_304

  /// - Complexity: O(*touches* + *days* x *values*), on two cores.
  init?<Number: FixedWidthInteger & Sendable>(_ touchDays: TouchDays, _ numbers: [Number], valueCount: Int) {
    let dayCount = touchDays.days?.dayCount ?? 0
    guard dayCount * valueCount <= DayCells.most else { return nil }
    let count = touchDays.day.count
    overnight = touchDays.overnight.map { Int32(truncatingIfNeeded: numbers[Int($0.row)]) }
    let parts = inChunks(count, smallest: max(65_536, (count + 1) / 2)) { rows in
      var sums = [UInt64](repeating: 0, count: dayCount * valueCount)
      let numbers = numbers.span
      let days = touchDays.day.span
      let roles = touchDays.role.span
      for row in rows where roles[row] != 0 {
        // Touches in the lower half, visits in the upper one.
        sums[Int(days[row]) * valueCount + Int(truncatingIfNeeded: numbers[row])] +=
          1 | UInt64(roles[row] >> 1) << 32
      }
      return sums
    }
    for day in 0..<dayCount {
      for number in 0..<valueCount {
        let sum = parts.reduce(UInt64(0)) { $0 + $1[day * valueCount + number] }
        if sum == 0 { continue }
        value.append(Int32(number))
        touches.append(Int32(truncatingIfNeeded: sum & 0xFFFF_FFFF))
        visits.append(Int32(truncatingIfNeeded: sum >> 32))
      }
      start.append(Int32(value.count))
    }
  }

  /// The sums of some days.
  ///
  /// - Parameter touchDays: what the cells were made of.
  func sums(of touchDays: TouchDays, valueCount: Int, in places: Range<Int>) -> TouchSums {
    var sums = TouchSums(valueCount: valueCount)
    if places.isEmpty { return sums }
    for cell in Int(start[places.lowerBound])..<Int(start[places.upperBound]) {
      sums.add(Int(value[cell]), touches: Int(touches[cell]), visits: Int(visits[cell]))
    }
    touchDays.addOvernight(in: places, to: &sums) { Int(overnight[$0]) }
    return sums
  }
}

extension ResolvedIndex {
  /// Counted touches and visits of a period by a dimension; `nil` for those of time.
  ///
  /// By what is a column of the touch where there is one; else, the owner included, by what the contact has.
  /// - Complexity: O(*days* x *values*) once its cells are made, which takes a pass over all touches.
  package func touchSums(_ dimension: Dimension, _ sides: Question.Sides, in period: Period?) -> TouchSums? {
    let touches = index.touches
    let side = SidedDimension(dimension, sides)
    switch dimension {
    case .channel: return touchSums(side, period, index.channels.count) { touches.channel }
    case .source: return touchSums(side, period, index.sources.count) { touches.source }
    case .campaign: return touchSums(side, period, index.campaigns.count) { touches.campaign }
    case .content: return touchSums(side, period, index.contents.count) { touches.content }
    case .landingPage: return touchSums(side, period, index.landings.count) { touches.landing }
    case .kind: return touchSums(side, period, TouchKind.allCases.count + 1) { touches.kind.map { $0 + 1 } }
    case .side:
      return touchSums(side, period, Side.allCases.count + 1) { touches.flags.map { $0 & TouchColumns.salesBit + 1 } }
    default:
      if dimension.periodUnit != nil { return nil }
      let values = valuesOfContacts(dimension, sides)
      return touchSums(side, period, values.texts.count) { touches.expanded(values.numbers) }
    }
  }

  private func touchSums<Number: FixedWidthInteger & Sendable>(
    _ side: SidedDimension, _ period: Period?, _ valueCount: Int, _ numbers: () -> [Number]
  ) -> TouchSums {
    let days = touchDays(side.sides)
    let places = days.places(of: period)
    let made = dayCells.value(side) { DayCells(days, numbers(), valueCount: valueCount) }
    guard let cells = made else {
      return days.sums(numbers(), valueCount: valueCount, in: places)
    }
    return cells.sums(of: days, valueCount: valueCount, in: places)
  }
}

extension TouchColumns {
  /// By row: the number of its contact.
  fileprivate func expanded(_ numbers: [Int32]) -> [Int32] {
    var rows: [Int32] = []
    rows.reserveCapacity(at.count)
    for contact in numbers.indices {
      rows.append(contentsOf: repeatElement(numbers[contact], count: run(of: contact).count))
    }
    return rows
  }
}
