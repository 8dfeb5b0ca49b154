/// Removal effects, value by value, by pushing back along the transitions what the removal takes away.
///
/// Let h(s) be the probability of conversion from s without the value, p(s) with it. The first thing
/// missing at s is what its transitions into the value carried; what is missing at s is then missing, in
/// part, at the states before it. Residuals wait in a queue and are pushed until each, times how often its
/// state is met from the start, is below 1e-13 of the start's probability over the number of states: what is
/// left cannot move the effect by more than 1e-13. Rarely met states are thus soon done with, so that a value of which
/// little goes costs what is near it. Where pushing goes round and round, the system is solved as a whole
/// (``RemovalSystem``): a value costs at most ``rounds`` times the transitions more than that.
enum RemovalPush {
  static let rounds = 4

  static func effects(of chain: SparseChain, start: Double, valueCount: Int) -> [Double] {
    let p = RemovalSystem(chain, without: -1).solve(chain.converting, start: start)
    let entries = entries(of: chain, valueCount)
    let parts = inChunks(valueCount, smallest: 1) { run in
      var push = Push(chain: chain, tolerance: 1e-13 * start / Double(chain.stateCount))
      return run.map { value -> Double in
        if entries[value].isEmpty { return 0 }
        if let missing = push.missing(atStartWithout: Int32(value), entries[value], p) {
          return missing / start
        }
        return RemovalSystem(chain, without: Int32(value)).missing(p, start: start) / start
      }
    }
    return parts.flatMap { $0 }
  }

  /// By value: the states that it leads out of. A state has one transition by a value.
  private static func entries(of chain: SparseChain, _ valueCount: Int) -> [[Int32]] {
    var entries = [[Int32]](repeating: [], count: valueCount)
    for state in 0..<chain.stateCount {
      for place in chain.outStart[state]..<chain.outStart[state + 1] {
        entries[Int(chain.out[place].value)].append(Int32(state))
      }
    }
    return entries
  }

  private struct Push {
    let chain: SparseChain
    let tolerance: Double
    var residual: [Double]
    var isQueued: [Bool]
    var queue: [Int32] = []
    var touched: [Int32] = []

    init(chain: SparseChain, tolerance: Double) {
      self.chain = chain
      self.tolerance = tolerance
      residual = [Double](repeating: 0, count: chain.stateCount)
      isQueued = [Bool](repeating: false, count: chain.stateCount)
    }

    /// P(conversion and the value was met), from the start; `nil` where it takes too long.
    mutating func missing(atStartWithout value: Int32, _ entries: [Int32], _ p: [Double]) -> Double? {
      queue.removeAll(keepingCapacity: true)
      for state in entries {
        for place in chain.outStart[Int(state)]..<chain.outStart[Int(state) + 1] {
          let edge = chain.out[place]
          if edge.value == value { add(edge.probability * p[Int(edge.state)], to: Int(state)) }
        }
      }
      var missing = 0.0
      var head = 0
      var steps = RemovalPush.rounds * chain.edgeCount
      defer { clear() }
      while head < queue.count {
        let state = Int(queue[head])
        head += 1
        isQueued[state] = false
        var amount = residual[state]
        residual[state] = 0
        if state == 0 {
          missing += amount
          continue
        }
        steps -= chain.inRange(of: state).count
        if steps < 0 { return nil }
        // All rounds of staying at once, unless staying is itself the value.
        for place in chain.inStart[state]..<chain.inStart[state + 1] {
          let edge = chain.into[place]
          if Int(edge.state) == state && edge.value != value { amount /= 1 - edge.probability }
        }
        for place in chain.inStart[state]..<chain.inStart[state + 1] {
          let edge = chain.into[place]
          if edge.value != value && Int(edge.state) != state { add(edge.probability * amount, to: Int(edge.state)) }
        }
        if head > 65_536 && head * 2 > queue.count {
          queue.removeFirst(head)
          head = 0
        }
      }
      // What was too small to push is forgotten; the start's is not.
      missing += residual[0]
      return missing
    }

    private mutating func clear() {
      for state in touched {
        residual[Int(state)] = 0
        isQueued[Int(state)] = false
      }
      touched.removeAll(keepingCapacity: true)
    }

    @inline(__always)
    private mutating func add(_ amount: Double, to state: Int) {
      if residual[state] == 0 { touched.append(Int32(state)) }
      residual[state] += amount
      if !isQueued[state] && (state == 0 || residual[state] * chain.visits[state] > tolerance) {
        isQueued[state] = true
        queue.append(Int32(state))
      }
    }
  }
}
