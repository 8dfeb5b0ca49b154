/// The linear system of a chain without one value: (I - Q) x = b, over the transitions by other values.
///
/// Solved by the stabilised bi-conjugate gradients of H. A. van der Vorst, "Bi-CGSTAB", SIAM J. Sci. Stat. Comput. 13
/// (1992), each row divided by what does not stay; a handful of rounds of journeys that go on and on, which
/// stepping would follow one by one, are found as a few directions. It stops by what is left, b - (I - Q) x: each state's,
/// times how often it is met, bounds what the start's value may be off. Where it breaks down it starts anew from what
/// it has, and sweeps that come nearer every time (Gauss-Seidel) go on where that does not help.
struct RemovalSystem {
  private let chain: SparseChain
  /// Transitions by this value are none; -1 for all of them.
  private let value: Int32
  /// By state: 1 / (1 - probability to stay).
  private let scale: [Double]

  /// What the start's value may be off, as a part of the probability of conversion.
  static let tolerance = 1e-13

  init(_ chain: SparseChain, without value: Int32) {
    self.chain = chain
    self.value = value
    scale = (0..<chain.stateCount).map { state in
      var staying = 0.0
      for place in chain.outRange(of: state)
      where Int(chain.out[place].state) == state && chain.out[place].value != value {
        staying += chain.out[place].probability
      }
      return 1 / (1 - staying)
    }
  }

  /// P(conversion and the value was met), from the start.
  ///
  /// - Parameter p: by state, the probability of conversion with the value.
  func missing(_ p: [Double], start: Double) -> Double {
    let right = (0..<chain.stateCount).map { state in
      var sum = 0.0
      for place in chain.outRange(of: state) where chain.out[place].value == value {
        sum += chain.out[place].probability * p[Int(chain.out[place].state)]
      }
      return sum
    }
    return solve(right, start: start)[0]
  }

  /// - Parameter start: the start's probability of conversion, which the tolerance is a part of.
  func solve(_ right: [Double], start: Double) -> [Double] {
    let limit = RemovalSystem.tolerance * start
    var x = zip(right, scale).map { $0 * $1 }
    for _ in 0..<16 {
      if bound(residual(right, x)) <= limit || iterate(right, &x, limit) { return x }
      for _ in 0..<64 { sweep(right, &x) }
    }
    return x
  }

  /// One run of the iteration; whether it got there.
  private func iterate(_ right: [Double], _ x: inout [Double], _ limit: Double) -> Bool {
    var r = zip(residual(right, x), scale).map { $0 * $1 }
    let shadow = r
    var direction = r
    var rho = dot(shadow, r)
    for _ in 0..<400 {
      let v = times(direction)
      let alpha = rho / dot(shadow, v)
      guard alpha.isFinite else { return false }
      let s = combine(r, -alpha, v)
      let t = times(s)
      let square = dot(t, t)
      let omega = square > 0 ? dot(t, s) / square : 0
      for state in x.indices { x[state] += alpha * direction[state] + omega * s[state] }
      r = combine(s, -omega, t)
      let left = zip(r, scale).map { $0 / $1 }
      // What was carried along may differ from what is left in truth.
      if bound(left) <= limit { return bound(residual(right, x)) <= limit * 4 }
      let next = dot(shadow, r)
      let beta = next / rho * (alpha / omega)
      guard beta.isFinite, omega != 0 else { return false }
      rho = next
      for state in direction.indices {
        direction[state] = r[state] + beta * (direction[state] - omega * v[state])
      }
    }
    return false
  }

  /// b - (I - Q) x.
  private func residual(_ right: [Double], _ x: [Double]) -> [Double] {
    let stepped = step(x)
    return right.indices.map { right[$0] - x[$0] + stepped[$0] }
  }

  /// (I - Q) x, each row scaled.
  private func times(_ x: [Double]) -> [Double] {
    let stepped = step(x)
    return x.indices.map { (x[$0] - stepped[$0]) * scale[$0] }
  }

  /// Q x: on all cores where it is long.
  private func step(_ x: [Double]) -> [Double] {
    let parts = inChunks(chain.stateCount, smallest: 32_768) { run in
      let out = chain.out.span
      let x = x.span
      return run.map { state in
        var sum = 0.0
        for place in chain.outRange(of: state) where out[place].value != value {
          sum += out[place].probability * x[Int(out[place].state)]
        }
        return sum
      }
    }
    return parts.count == 1 ? parts[0] : parts.flatMap { $0 }
  }

  /// Gauss-Seidel from the last state met to the first.
  private func sweep(_ right: [Double], _ x: inout [Double]) {
    for state in (0..<chain.stateCount).reversed() {
      var sum = right[state]
      for place in chain.outRange(of: state)
      where chain.out[place].value != value && Int(chain.out[place].state) != state {
        sum += chain.out[place].probability * x[Int(chain.out[place].state)]
      }
      x[state] = sum * scale[state]
    }
  }

  /// What a residual may be worth at the start: without the value no state is met more often than with it.
  private func bound(_ residual: [Double]) -> Double {
    var sum = 0.0
    for state in residual.indices { sum += abs(residual[state]) * chain.visits[state] }
    return sum
  }

  private func dot(_ a: [Double], _ b: [Double]) -> Double {
    var sum = 0.0
    for place in a.indices { sum += a[place] * b[place] }
    return sum
  }

  private func combine(_ a: [Double], _ factor: Double, _ b: [Double]) -> [Double] {
    a.indices.map { a[$0] + factor * b[$0] }
  }
}
