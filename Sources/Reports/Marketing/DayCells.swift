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

  /// Of what touches have by themselves.
  ///
  /// - Parameter numbers: by row.
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
        sums[Int(days[row]) * valueCount + Int(truncatingIfNeeded: numbers[row])] += DayCells.sum(roles[row])
      }
      return sums
    }
    let overnight = touchDays.overnight.map { Int32(truncatingIfNeeded: numbers[Int($0.row)]) }
    self.init(parts, dayCount, valueCount, overnight: overnight)
  }

  /// Of what their contacts have.
  ///
  /// - Parameters:
  ///   - numbers: by contact.
  ///   - starts: first row of each contact, one more at the end.
  /// - Complexity: O(*touches* + *days* x *values*), on two cores.
  init?(_ touchDays: TouchDays, ofContacts numbers: [Int32], _ starts: [Int32], valueCount: Int) {
    let dayCount = touchDays.days?.dayCount ?? 0
    guard dayCount * valueCount <= DayCells.most else { return nil }
    let parts = inChunks(numbers.count, smallest: max(16_384, (numbers.count + 1) / 2)) { contacts in
      var sums = [UInt64](repeating: 0, count: dayCount * valueCount)
      let numbers = numbers.span
      let starts = starts.span
      let days = touchDays.day.span
      let roles = touchDays.role.span
      for contact in contacts {
        let number = Int(numbers[contact])
        for row in Int(starts[contact])..<Int(starts[contact + 1]) where roles[row] != 0 {
          sums[Int(days[row]) * valueCount + number] += DayCells.sum(roles[row])
        }
      }
      return sums
    }
    let overnight = touchDays.overnight.map { touch in
      // The contact whose rows end after it, the first of them.
      var (low, high) = (0, numbers.count)
      while low < high {
        let middle = (low + high) / 2
        if starts[middle + 1] <= touch.row { low = middle + 1 } else { high = middle }
      }
      return numbers[low]
    }
    self.init(parts, dayCount, valueCount, overnight: overnight)
  }

  /// A touch in the lower half, the visit that it opens in the upper one.
  @inline(__always)
  private static func sum(_ role: UInt8) -> UInt64 { 1 | UInt64(role >> 1) << 32 }

  private init(_ parts: [[UInt64]], _ dayCount: Int, _ valueCount: Int, overnight: [Int32]) {
    self.overnight = overnight
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
      let days = touchDays(sides)
      let made = dayCells.value(side) {
        DayCells(days, ofContacts: values.numbers, touches.start, valueCount: values.texts.count)
      }
      let places = days.places(of: period)
      guard let cells = made else {
        return days.sums(touches.expanded(values.numbers), valueCount: values.texts.count, in: places)
      }
      return cells.sums(of: days, valueCount: values.texts.count, in: places)
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
