/// A chain as lists: what leads out of each state, and what leads into it.
struct SparseChain: Sendable {
  struct Edge: Sendable {
    /// The state at the other end.
    var state: Int32
    var value: Int32
    var probability: Double
  }

  let stateCount: Int
  let edgeCount: Int
  /// Edges out of state n: `outStart[n]..<outStart[n + 1]`.
  let outStart: [Int]
  let out: [Edge]
  let inStart: [Int]
  let into: [Edge]
  /// By state: probability to convert next.
  let converting: [Double]
  /// By state: times it is met by a path, on average.
  let visits: [Double]
  /// By state: probability to stay, for the value that leads from it to itself.
  let staying: [Double]

  init(_ counts: TransitionCounts) {
    let count = counts.stateCount
    var weight = zip(counts.converting, counts.null).map { $0 + $1 }
    let paths = weight.reduce(0, +)
    for edge in counts.transitions { weight[Int(edge.from)] += edge.weight }
    // Weightless transitions are none.
    let edges = counts.transitions.filter { $0.weight > 0 }
    stateCount = count
    edgeCount = edges.count
    converting = (0..<count).map { weight[$0] > 0 ? counts.converting[$0] / weight[$0] : 0 }
    visits = weight.map { paths > 0 ? $0 / paths : 0 }
    var staying = [Double](repeating: 0, count: count)
    for edge in edges where edge.from == edge.next { staying[Int(edge.from)] = edge.weight / weight[Int(edge.from)] }
    self.staying = staying
    (outStart, out) = SparseChain.lists(edges, count) { edge in
      (edge.from, Edge(state: edge.next, value: edge.value, probability: edge.weight / weight[Int(edge.from)]))
    }
    (inStart, into) = SparseChain.lists(edges, count) { edge in
      (edge.next, Edge(state: edge.from, value: edge.value, probability: edge.weight / weight[Int(edge.from)]))
    }
  }

  private static func lists(
    _ edges: [TransitionCounts.Transition], _ count: Int,
    _ read: (TransitionCounts.Transition) -> (owner: Int32, edge: Edge)
  ) -> (start: [Int], edges: [Edge]) {
    var start = [Int](repeating: 0, count: count + 1)
    for edge in edges { start[Int(read(edge).owner) + 1] += 1 }
    for state in 0..<count { start[state + 1] += start[state] }
    var next = start
    var result = [Edge](repeating: Edge(state: 0, value: 0, probability: 0), count: edges.count)
    for edge in edges {
      let (owner, read) = read(edge)
      result[next[Int(owner)]] = read
      next[Int(owner)] += 1
    }
    return (start, result)
  }

  /// Whether one inverse costs less than a push for each value: about 2 n^3 steps against, for each of n
  /// values, some 60 rounds over all edges at three times the cost a step.
  var isBestInverted: Bool {
    stateCount <= 256 || (stateCount <= 4_096 && stateCount * stateCount <= 90 * edgeCount)
  }

  /// Probability of conversion by state: Gauss-Seidel from the last state met to the first, until no state
  /// moves by more than 1e-15 of itself. Values only rise on the way.
  func conversionProbability() -> [Double] {
    var p = converting
    var isMoving = true
    var rounds = 0
    while isMoving && rounds < 100_000 {
      isMoving = false
      rounds += 1
      for state in (0..<stateCount).reversed() {
        var sum = converting[state]
        for place in outStart[state]..<outStart[state + 1] where out[place].state != state {
          sum += out[place].probability * p[Int(out[place].state)]
        }
        let next = sum / (1 - staying[state])
        if abs(next - p[state]) > 1e-15 * next { isMoving = true }
        p[state] = next
      }
    }
    return p
  }
}
