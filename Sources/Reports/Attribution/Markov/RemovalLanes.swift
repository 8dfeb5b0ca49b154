/// Removal effects of eight values at a time: what is missing at each hub without each value is one lane of a vector, so
/// that a link is read once for the eight.
///
/// Sweeps over the hubs, the start last (Gauss-Seidel), come nearer by the share of journeys that go on from hub to hub:
/// few do where values are many. Where that takes too long, the lanes are solved for as ``RemovalSystem`` does
/// (``RemovalDirections``).
struct RemovalLanes {
  typealias Lanes = SIMD8<Double>

  /// Values at a time.
  static let count = 8
  /// Sweeps to come, as the last ones foretell them, above which directions cost less.
  private static let most = 40
  /// Seven vectors of hubs: what is removed, what is missing, and what directions need.
  static let vectors = 7

  private let chain: ChainLinks
  /// What the start's value may be off.
  private let limit: Double
  private var room: [Lanes]

  /// - Parameter start: the start's probability of conversion.
  init(_ chain: ChainLinks, start: Double) {
    self.chain = chain
    limit = RemovalSystem.tolerance * start
    room = [Lanes](repeating: .zero, count: RemovalLanes.vectors * chain.hubCount)
  }

  /// P(conversion and the value was met), from the start, for up to eight values; `nil` where it was not found.
  ///
  /// - Complexity: O(*links* x *sweeps*), some dozens of sweeps.
  mutating func missing(_ values: ArraySlice<Int32>) -> [Double?] {
    let step = RemovalStep(chain, values)
    let limit = limit
    let found = room.lend { room in
      let (right, x) = (room, room.dropping(step.hubCount))
      step.enter(right)
      for hub in 0..<step.hubCount { x[hub] = right[hub] }
      let isFound = RemovalLanes.sweep(step, right, x, limit) || RemovalDirections.solve(step, room, limit)
      return (start: x[0], isFound: isFound)
    }
    return values.indices.map { found.isFound ? found.start[$0 - values.startIndex] : nil }
  }

  /// Whether all lanes arrive.
  private static func sweep(
    _ step: RemovalStep, _ right: Lent<Lanes>, _ x: Lent<Lanes>, _ limit: Double
  ) -> Bool {
    var before = Double.infinity
    while true {
      let off = step.sweep(right, x).max()
      if off <= limit { return true }
      let foreseen = (0..<most).reduce(off) { foreseen, _ in foreseen * (off / before) }
      guard off < before, before == .infinity || foreseen <= limit else { return false }
      before = off
    }
  }
}
