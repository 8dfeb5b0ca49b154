/// What a contact's touches are worth, as a function of time: one number a kind, so that a touch costs O(1).
///
///     var state = InterestState(rules)
///     state.add(touch, rules)
///     state.score(at: now, deductions: 0, rules)
///
/// Reads as of an instant not before the latest touch in it.
package struct InterestState: Hashable, Sendable {
  /// By place in ``InterestRules/kinds``.
  package private(set) var sums: [DecayingSum]

  package init(_ rules: InterestRules) { sums = Array(repeating: DecayingSum(), count: rules.kinds.count) }

  /// - Complexity: O(*touches*).
  package init(of touches: some Sequence<ScoredTouch>, _ rules: InterestRules) {
    self.init(rules)
    for touch in touches { add(touch, rules) }
  }

  /// - Parameter worth: what each kind's touches are worth at the instant, by place.
  package init(worth: [Double], at instant: Instant) {
    sums = worth.map { DecayingSum(value: $0, at: instant.milliseconds) }
  }

  /// Adds what a touch gives; a machine's or our own people's gives nothing.
  ///
  /// - Returns: its place among kinds and rules, where it gave something.
  /// - Complexity: O(*kinds* + *rules* of its kind).
  @discardableResult
  package mutating func add(_ touch: ScoredTouch, _ rules: InterestRules) -> (kind: Int, rule: Int)? {
    guard touch.mark == .counted, let place = rules.kinds.firstIndex(where: { $0.kinds.contains(touch.kind) }),
      let rule = rules.kinds[place].rule(for: touch)
    else { return nil }
    add(rules.kinds[place].rules[rule].points, kind: place, at: touch.at.milliseconds, rules)
    return (place, rule)
  }

  package mutating func add(_ points: Double, kind: Int, at instant: Int64, _ rules: InterestRules) {
    sums[kind].add(points, at: instant, rules.kinds[kind].decay)
  }

  /// Interest before it is clamped: may be below 0.
  package func worth(at instant: Instant, deductions: Double, _ rules: InterestRules) -> Double {
    var sum = -deductions
    for (place, kind) in rules.kinds.enumerated() {
      sum += min(kind.cap ?? .infinity, sums[place].worth(at: instant.milliseconds, kind.decay))
    }
    return sum
  }

  /// Interest, 0 to the rules' cap.
  ///
  /// - Complexity: O(*kinds*).
  package func score(at instant: Instant, deductions: Double, _ rules: InterestRules) -> Double {
    min(max(worth(at: instant, deductions: deductions, rules), 0), rules.cap)
  }
}
