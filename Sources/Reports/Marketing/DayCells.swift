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

  /// Days times values, above which the cells would be no shorter to read than the touches.
  private static let most = 4_194_304

  /// - Complexity: O(*touches* + *days* x *values*), on two cores.
  init?<Number: FixedWidthInteger & Sendable>(_ touchDays: TouchDays, _ numbers: [Number], valueCount: Int) {
    let dayCount = touchDays.days?.dayCount ?? 0
    guard dayCount * valueCount <= DayCells.most else { return nil }
    let count = touchDays.day.count
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

  /// The sums of some days, but for visits that began before the first of them.
  func sums(valueCount: Int, in places: Range<Int>) -> TouchSums {
    var sums = TouchSums(valueCount: valueCount)
    if places.isEmpty { return sums }
    for cell in Int(start[places.lowerBound])..<Int(start[places.upperBound]) {
      sums.add(Int(value[cell]), touches: Int(touches[cell]), visits: Int(visits[cell]))
    }
    return sums
  }
}

extension ResolvedIndex {
  /// Counted touches and visits of a period by a dimension that is a column of the touch; `nil` for others.
  ///
  /// - Complexity: O(*days* x *values*) once its cells are made, which takes a pass over all touches.
  package func touchSums(_ dimension: Dimension, _ sides: Question.Sides, in period: Period?) -> TouchSums? {
    let touches = index.touches
    switch dimension {
    case .channel: return touchSums(touches.channel, index.channels.count, dimension, sides, period)
    case .source: return touchSums(touches.source, index.sources.count, dimension, sides, period)
    case .campaign: return touchSums(touches.campaign, index.campaigns.count, dimension, sides, period)
    case .content: return touchSums(touches.content, index.contents.count, dimension, sides, period)
    case .landingPage: return touchSums(touches.landing, index.landings.count, dimension, sides, period)
    default: return nil
    }
  }

  private func touchSums<Number: FixedWidthInteger & Sendable>(
    _ numbers: [Number], _ valueCount: Int, _ dimension: Dimension, _ sides: Question.Sides, _ period: Period?
  ) -> TouchSums {
    let days = touchDays(sides)
    let places = days.places(of: period)
    let made = dayCells.value(SidedDimension(dimension, sides)) { DayCells(days, numbers, valueCount: valueCount) }
    guard let cells = made else {
      return days.sums(numbers, valueCount: valueCount, in: places)
    }
    var sums = cells.sums(valueCount: valueCount, in: places)
    days.addOvernight(numbers, in: places, to: &sums)
    return sums
  }
}
