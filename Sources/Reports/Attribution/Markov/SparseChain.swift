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

  /// Whether the inverse is taken: always while it takes a few seconds, and of chains that are nearly full beyond.
  static func isBestInverted(_ states: Int, edges: Int) -> Bool {
    states <= 1_536 || (states <= 5_120 && states * states <= 64 * edges)
  }

  var isBestInverted: Bool { SparseChain.isBestInverted(stateCount, edges: edgeCount) }

  /// By value: the states that it leads to.
  func statesByValue(_ valueCount: Int) -> [[Int32]] {
    var states = [[Int32]](repeating: [], count: valueCount)
    for state in 0..<stateCount where !inRange(of: state).isEmpty {
      states[Int(into[inStart[state]].value)].append(Int32(state))
    }
    return states
  }

  func inRange(of state: Int) -> Range<Int> { inStart[state]..<inStart[state + 1] }
  func outRange(of state: Int) -> Range<Int> { outStart[state]..<outStart[state + 1] }
}
