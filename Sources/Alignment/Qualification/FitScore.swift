/// How well a profile fits, and how much of it is known.
package struct FitScore: Hashable, Sendable {
  /// 0 to 100.
  package var score: Double
  /// Share of the fields that fit rules ask about which are known, weighted by their most points; 1 without rules.
  package var completeness: Double

  package init(score: Double, completeness: Double) {
    self.score = score
    self.completeness = completeness
  }
}

extension Definition {
  /// The fields that fit rules ask about, each once, in order, with the most points that one of its rules moves.
  package var fitFields: [(name: String, weight: Double)] {
    var fields: [(name: String, weight: Double)] = []
    for rule in fit {
      if let place = fields.firstIndex(where: { $0.name == rule.condition.field }) {
        fields[place].weight = max(fields[place].weight, rule.points.magnitude)
      } else {
        fields.append((rule.condition.field, rule.points.magnitude))
      }
    }
    return fields
  }

  /// All fields that any rule asks about, each once, in order.
  package var askedFields: [String] {
    var names = fit.map(\.condition.field)
    for state in deductions.map(\.state) + exclusions.map(\.state) {
      if case .field(let condition) = state { names.append(condition.field) }
    }
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  /// Every rule that holds gives its points; the sum is clamped to 0 to 100.
  package func fitScore(_ fields: [String: String]) -> FitScore {
    var sum = 0.0
    for rule in fit where rule.condition.holds(for: fields[rule.condition.field]) { sum += rule.points }
    var (known, all) = (0.0, 0.0)
    for field in fitFields {
      all += field.weight
      if fields[field.name]?.isEmpty == false { known += field.weight }
    }
    return FitScore(score: min(max(sum, 0), 100), completeness: all == 0 ? 1 : known / all)
  }
}
