/// Where a tally's arrays lie while journeys are added.
struct RuleRoom {
  /// By rank: of amounts gained, then of those given back.
  let sums: Lent<RuleSum>
  let cells: Lent<RuleCell>
  let slots: Lent<RuleSlot>
  /// By rank, where there are more than 64: `base + cell` if it is in this journey.
  let entry: Lent<Int>
  var base: Int

  var isNarrow: Bool { entry.count == 0 }
}

/// What is known of a pass when it is compiled.
protocol RuleShape {
  /// At most 64 values: each has the cell of its rank.
  static var isNarrow: Bool { get }
  static var decays: Bool { get }
  /// Whether deal touches are looked for.
  static var seesDeals: Bool { get }
}

extension RuleShape {
  static var isNarrow: Bool { true }
  static var decays: Bool { true }
  static var seesDeals: Bool { true }

  @inline(__always)
  static func key(rank: Int, cell: Int) -> Int { isNarrow ? rank : rank &<< 6 | cell }
  @inline(__always)
  static func rank(_ key: Int) -> Int { isNarrow ? key : key &>> 6 }
  @inline(__always)
  static func cell(_ key: Int) -> Int { isNarrow ? key : key & 63 }
}

/// No time decay.
enum PlainRules: RuleShape {
  static var decays: Bool { false }
}

enum DecayingRules: RuleShape {
  static var seesDeals: Bool { false }
}

/// With W or the full path.
enum DealRules: RuleShape {}

/// More than 64 values.
enum WideRules: RuleShape {
  static var isNarrow: Bool { false }
}
