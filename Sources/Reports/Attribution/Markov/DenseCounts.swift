/// Transition counts of a chain of order 1 over few values, as a square of whole numbers.
///
///     from \ to    value 0 ... V-1   conversion   nothing
///     value 0
///     ...
///     start        (row V)
struct DenseCounts: Sendable {
  /// Squares up to this many cells are worth their memory in each part of the work.
  static let limit = 1 << 18

  let valueCount: Int
  var cells: [Int]

  init(valueCount: Int) {
    self.valueCount = valueCount
    cells = [Int](repeating: 0, count: (valueCount + 1) * (valueCount + 2))
  }

  static func fits(_ valueCount: Int) -> Bool { (valueCount + 1) * (valueCount + 2) <= limit }

  var width: Int { valueCount + 2 }

  /// Adds one path of the first `count` values.
  @inline(__always)
  mutating func add(_ values: [Int32], count: Int, converts: Bool) {
    if count == 0 { return }
    let valueCount = valueCount
    let width = valueCount + 2
    let values = values.span
    var cells = cells.mutableSpan
    var row = valueCount * width
    for place in 0..<count {
      let value = Int(values[place])
      cells[row + value] += 1
      row = value * width
    }
    cells[row + valueCount + (converts ? 0 : 1)] += 1
  }

  mutating func add(_ other: DenseCounts) {
    for place in cells.indices { cells[place] += other.cells[place] }
  }

  /// The same as states and transitions.
  func sparse() -> TransitionCounts {
    var counts = TransitionCounts(order: 1)
    for from in 0...valueCount {
      let row = from * width
      for value in 0..<valueCount where cells[row + value] > 0 {
        counts.add(from: from == valueCount ? nil : Int32(from), to: Int32(value), weight: Double(cells[row + value]))
      }
      let (converting, null) = (cells[row + valueCount], cells[row + valueCount + 1])
      if from < valueCount && converting + null > 0 {
        counts.addEnd(at: Int32(from), converting: Double(converting), null: Double(null))
      }
    }
    return counts
  }
}
