import Alignment

/// A definition's rules of interest, decided once for each text of the index's dictionaries.
///
/// Rules are numbered through, kind after kind; a set of rules is one word of bits. A touch's rules are what its kind
/// allows and each column that rules ask about lets through; the lowest bit left is the rule that gives points.
///
///     kind      00111000        rules of this kind of touch
///     page    & 10101010        rules that this page fulfils, or that do not ask
///     campaign& 11110111
///             = 00100000        rule 5
struct TouchWorths: Sendable {
  /// By raw value of ``TouchKind``: its rules; whether any asks more than the kind.
  let rules: [UInt64]
  let asksMore: [Bool]
  /// By rule: its points, and the place of its kind.
  let points: [Double]
  let group: [Int]
  /// By value of a column: rules that it lets through; empty where no rule asks about the column.
  let pages: [UInt64]
  let campaigns: [UInt64]
  let contents: [UInt64]
  let channels: [UInt64]
  let sources: [UInt64]
  /// By side.
  let sides: [UInt64]
  /// By kind's place: where its half-life's tables begin in ``powers``, -1 for no decay; its cap.
  let powersOf: [Int]
  let caps: [Double]
  /// ``HalfLife/powers`` of each half-life, one after the other.
  let powers: [Double]

  /// Most rules of touches in a definition.
  static let mostRules = 64

  init(_ interest: InterestRules, _ index: JourneyIndex) {
    var rules = [UInt64](repeating: 0, count: TouchKind.allCases.count)
    var asksMore = [Bool](repeating: false, count: TouchKind.allCases.count)
    var (points, group): ([Double], [Int]) = ([], [])
    var conditions: [TouchCondition] = []
    for (place, kind) in interest.kinds.enumerated() {
      for rule in kind.rules {
        for one in kind.kinds {
          rules[Int(one.rawValue)] |= 1 << UInt64(points.count)
          if !rule.condition.isOpen { asksMore[Int(one.rawValue)] = true }
        }
        points.append(rule.points)
        group.append(place)
        conditions.append(rule.condition)
      }
    }
    precondition(points.count <= TouchWorths.mostRules, "a definition has at most 64 rules of touches")
    self.rules = rules
    self.asksMore = asksMore
    self.points = points
    self.group = group
    func masks(_ part: TouchCondition.Part, _ texts: TextDictionary) -> [UInt64] {
      guard conditions.contains(where: { $0.patterns[part] != nil }) else { return [] }
      return texts.texts.enumerated().map { number, text in
        var mask: UInt64 = 0
        for (rule, condition) in conditions.enumerated() {
          guard let patterns = condition.patterns[part] else {
            mask |= 1 << UInt64(rule)
            continue
          }
          if number != 0, patterns.contains(where: { $0.matches(text) }) { mask |= 1 << UInt64(rule) }
        }
        return mask
      }
    }
    pages = masks(.page, index.landings)
    campaigns = masks(.campaign, index.campaigns)
    contents = masks(.content, index.contents)
    channels = masks(.channel, index.channels)
    sources = masks(.source, index.sources)
    sides =
      conditions.contains { $0.side != nil }
      ? Side.allCases.map { side in
        conditions.enumerated().reduce(0) {
          $1.element.side == nil || $1.element.side == side ? $0 | 1 << UInt64($1.offset) : $0
        }
      } : []
    caps = interest.kinds.map { $0.cap ?? .infinity }
    var powers: [Double] = []
    var begins: [Int64: Int] = [:]
    powersOf = interest.kinds.map { kind in
      guard case .halving(let halfLife) = kind.decay else { return -1 }
      if let known = begins[halfLife] { return known }
      begins[halfLife] = powers.count
      powers += HalfLife(milliseconds: halfLife).powers
      return powers.count - HalfLife.tableCount
    }
    self.powers = powers
  }
}
