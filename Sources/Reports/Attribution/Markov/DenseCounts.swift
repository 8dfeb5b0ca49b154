/// Transition counts of a chain of order 1 over few values, as a square of whole numbers.
///
///     from \ to    value 0 ... V-1   conversion   nothing
///     value 0
///     ...
///     start        (row V)
struct DenseCounts: Sendable {
  /// Squares up to this many cells are worth their memory in each part of the work.
  static let limit = 1 << 22

  let valueCount: Int
  var cells: [Int]

  init(valueCount: Int) {
    self.valueCount = valueCount
    cells = [Int](repeating: 0, count: (valueCount + 1) * (valueCount + 2))
  }

  static func fits(_ valueCount: Int) -> Bool { (valueCount + 1) * (valueCount + 2) <= limit }

  var width: Int { valueCount + 2 }

  /// Adds the cells of a part that was counted for itself.
  mutating func add(_ part: [Int]) {
    for place in part.indices { cells[place] += part[place] }
  }

  /// The chain of the counts: over the inverse of the values that were met where that takes seconds, else as states
  /// and transitions.
  func chain() -> MarkovChain {
    let met = (0..<valueCount).filter { value in cells[value * width..<(value + 1) * width].contains { $0 > 0 } }
    var edges = 0
    for from in met { for to in met where cells[from * width + to] > 0 { edges += 1 } }
    if !SparseChain.isBestInverted(met.count + 1, edges: edges) {
      return MarkovChain(sparse(), valueCount: valueCount)
    }
    var own: [Double] = []
    own.reserveCapacity((met.count + 1) * (met.count + 2))
    for from in met + [valueCount] {
      for to in met + [valueCount, valueCount + 1] { own.append(Double(cells[from * width + to])) }
    }
    let found = DenseInverse.effects(cells: own, valueCount: met.count)
    var effects = [Double](repeating: 0, count: valueCount)
    for (place, value) in met.enumerated() { effects[value] = found[place] }
    let ends = met.reduce(into: (converting: 0, null: 0)) {
      $0.converting += cells[$1 * width + valueCount]
      $0.null += cells[$1 * width + valueCount + 1]
    }
    return MarkovChain(
      effects: effects, conversions: Double(ends.converting), paths: Double(ends.converting + ends.null))
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
