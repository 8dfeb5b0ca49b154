extension InterestState {
  /// The first millisecond after an instant at which interest no longer reaches a threshold, if nothing else happens.
  ///
  ///     interest  ────╮ a kind held at its cap
  ///                   ╰──╮ another begins to fade
  ///     threshold - - - - ╲- - - - -
  ///                        ╰───▶ found by its formula where one half-life is left, else by Newton's steps
  ///
  /// Between the instants at which kinds fall below their caps, interest is a constant and a sum of exponentials:
  /// falling and convex, so that Newton's method from the left closes in without leaving the root behind. What it
  /// finds is settled against ``worth(at:deductions:_:)`` itself, millisecond by millisecond.
  ///
  /// - Parameters:
  ///   - threshold: above 0, at most the rules' cap.
  ///   - instant: not before the latest touch in the state.
  /// - Returns: `nil` where the threshold is not reached at the instant, or never left in 300 years.
  /// - Complexity: O(*kinds* squared).
  package func fall(
    below threshold: Double, after instant: Instant, deductions: Double, _ rules: InterestRules
  ) -> Instant? {
    func holds(_ at: Int64) -> Bool {
      GradeThresholds.reaches(worth(at: Instant(milliseconds: at), deductions: deductions, rules), threshold)
    }
    let start = instant.milliseconds
    guard holds(start) else { return nil }
    let horizon = start + InterestState.horizon
    let level = threshold - GradeThresholds.tolerance + deductions
    let guess = estimate(level, from: start, to: horizon, rules)
    return settle(guess, from: start, to: horizon, holds).map(Instant.init(milliseconds:))
  }

  private static let horizon = 300 * 365 * Instant.day

  /// One kind while it fades: worth at the instant that counting starts from, and its half-life.
  private struct Fading {
    var worth: Double
    let halfLife: Double
    /// Milliseconds from the start on at which it falls below its cap; 0 where it is below.
    var begins: Double
    var cap: Double
  }

  /// Milliseconds at which the uncapped sum falls to a level, to a few of them.
  private func estimate(_ level: Double, from start: Int64, to horizon: Int64, _ rules: InterestRules) -> Int64 {
    var constant = 0.0
    var fading: [Fading] = []
    for (place, kind) in rules.kinds.enumerated() {
      let worth = sums[place].worth(at: start, kind.decay)
      if worth == 0 { continue }
      let cap = kind.cap ?? .infinity
      guard case .halving(let halfLife) = kind.decay else {
        constant += min(cap, worth)
        continue
      }
      let begins = worth > cap ? BinaryPower.logarithm(of: worth / cap) * Double(halfLife) : 0
      fading.append(Fading(worth: worth, halfLife: Double(halfLife), begins: begins, cap: cap))
    }
    if constant >= level { return horizon }
    let end = Double(horizon - start)
    let edges = ([0] + fading.map(\.begins).filter { $0 > 0 && $0 < end } + [end]).sorted()
    for (left, right) in zip(edges, edges.dropFirst()) {
      func value(_ x: Double) -> Double {
        fading.reduce(constant) { $0 + min($1.cap, $1.worth * BinaryPower.value(-x / $1.halfLife)) }
      }
      if value(right) >= level { continue }
      let held = fading.filter { $0.begins >= right }.reduce(constant) { $0 + $1.cap }
      let free = fading.filter { $0.begins < right }
      return start + Int64(InterestState.root(free, level - held, left, right))
    }
    return horizon
  }

  /// Where a sum of exponentials falls to a level between two places; above it on the left, below it on the right.
  private static func root(_ free: [Fading], _ level: Double, _ left: Double, _ right: Double) -> Double {
    guard let first = free.first, level > 0 else { return right }
    if free.allSatisfy({ $0.halfLife == first.halfLife }) {
      let sum = free.reduce(0) { $0 + $1.worth }
      return min(max(BinaryPower.logarithm(of: sum / level) * first.halfLife, left), right)
    }
    let ln2 = 0.693147180559945309417
    var x = left
    for _ in 0..<60 {
      var (value, slope) = (-level, 0.0)
      for one in free {
        let worth = one.worth * BinaryPower.value(-x / one.halfLife)
        value += worth
        slope += worth * ln2 / one.halfLife
      }
      let step = value / slope
      guard step > 0.01, slope > 0 else { break }
      x = min(x + step, right)
    }
    return x
  }

  /// The first millisecond at which a condition that held fails, near a guess: by doubling steps, then by halves.
  private func settle(_ guess: Int64, from start: Int64, to horizon: Int64, _ holds: (Int64) -> Bool) -> Int64? {
    var step: Int64 = 1
    var low = min(max(guess, start), horizon)
    var high = low
    if holds(low) {
      repeat {
        if high == horizon { return nil }
        low = high
        high = min(high + step, horizon)
        step *= 2
      } while holds(high)
    } else {
      repeat {
        high = low
        low = max(low - step, start)
        step *= 2
      } while !holds(low)
    }
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if holds(middle) { low = middle } else { high = middle }
    }
    return high
  }
}
