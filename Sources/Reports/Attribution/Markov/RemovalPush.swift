/// Removal effects, value by value, by pushing back along the transitions what the removal takes away.
///
/// Let h(s) be the probability of conversion from s without the value, p(s) with it. The first thing
/// missing at s is what its transitions into the value carried; what is missing at s is then missing, in
/// part, at the states before it. Residuals wait in a queue and are pushed until each, times how often its
/// state is met from the start, is below 1e-13 of the start's probability over the number of states: what is
/// left cannot move the effect by more than 1e-13. Rarely met states are thus soon done with, so that a value of which
/// little goes costs what is near it. Where pushing goes round and round, eight values at a time are solved for as
/// systems (``RemovalLanes``): a value costs at most ``rounds`` times the transitions more than that.
enum RemovalPush {
  static let rounds = 1
  /// Values in a row that pushing did not end for, after which it is not tried.
  private static let patience = 3

  static func effects(of chain: SparseChain, start: Double, valueCount: Int) -> [Double] {
    let p = RemovalSystem(chain, without: -1).solve(chain.converting, start: start)
    let entries = entries(of: chain, valueCount)
    let pushed = inChunks(valueCount, smallest: 1) { run in
      var push = Push(chain: chain, tolerance: 1e-13 * start / Double(chain.stateCount))
      var inVain = 0
      return run.map { value -> Double? in
        if entries[value].isEmpty { return 0 }
        if inVain >= patience { return nil }
        let missing = push.missing(atStartWithout: Int32(value), entries[value], p)
        inVain = missing == nil ? inVain + 1 : 0
        return missing
      }
    }
    var missing = pushed.flatMap { $0 }
    let left = missing.indices.filter { missing[$0] == nil }.map { Int32($0) }
    for (value, solved) in zip(left, solve(left, chain, p, start: start, valueCount)) { missing[Int(value)] = solved }
    return missing.map { ($0 ?? 0) / start }
  }

  /// What is missing at the start without each of some values.
  private static func solve(
    _ values: [Int32], _ chain: SparseChain, _ p: [Double], start: Double, _ valueCount: Int
  ) -> [Double] {
    if values.isEmpty { return [] }
    let links = ChainLinks(chain, p: p, valueCount: valueCount)
    let batches = (values.count + RemovalLanes.count - 1) / RemovalLanes.count
    let parts = inChunks(batches, smallest: 1) { run in
      var lanes = RemovalLanes(links, start: start)
      return run.flatMap { batch in
        let batch = values[batch * RemovalLanes.count..<min((batch + 1) * RemovalLanes.count, values.count)]
        return zip(batch, lanes.missing(batch)).map { value, missing in
          missing ?? RemovalSystem(chain, without: value).missing(p, start: start)
        }
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
