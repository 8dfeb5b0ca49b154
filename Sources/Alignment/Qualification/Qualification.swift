/// A contact's scores at an instant with all that gave them [P18, P20].
package struct Qualification: Hashable, Sendable {
  package let at: Instant
  package let fit: FitScore
  /// 0 to 100.
  package let interest: Double
  package let cell: MatrixCell
  /// Place of the first exclusion that holds; `nil` where none does.
  package let exclusion: Int?
  /// Fit, then interest; those of each add up to its score.
  package let reasons: [ScoreReason]

  package var quadrant: Quadrant { cell.quadrant }

  package init(
    at: Instant, fit: FitScore, interest: Double, cell: MatrixCell, exclusion: Int?, reasons: [ScoreReason]
  ) {
    self.at = at
    self.fit = fit
    self.interest = interest
    self.cell = cell
    self.exclusion = exclusion
    self.reasons = reasons
  }
}

/// One line of a score's receipt: a rule of the definition, and what it adds at the instant.
package struct ScoreReason: Hashable, Sendable {
  /// Which rule, by its places in the ``Definition``.
  package enum Rule: Hashable, Sendable {
    case fit(Int)
    /// The sum of fit rules was below 0 or above 100.
    case fitClamp
    case touch(kind: Int, rule: Int)
    /// What a kind's cap holds back.
    case kindCap(Int)
    case deduction(Int)
    /// Interest was below 0, or above the cap of all kinds.
    case interestClamp
  }

  package let rule: Rule
  /// What it adds to the score now; below 0 where it takes off.
  package let points: Double
  /// What it gave when it happened: a touch's points before they faded.
  package let given: Double
  /// Place of the touch in ``ContactFacts/touches``.
  package let touch: Int?

  package init(_ rule: Rule, points: Double, given: Double? = nil, touch: Int? = nil) {
    self.rule = rule
    self.points = points
    self.given = given ?? points
    self.touch = touch
  }
}

extension Definition {
  /// The scores of a contact at an instant, computed plainly from all facts up to it.
  ///
  /// - Complexity: O(*touches* x *rules*).
  package func qualification(of facts: ContactFacts, at now: Instant) -> Qualification {
    let fit = fitScore(facts.fields)
    var reasons = fitReasons(facts, fit.score)
    let interest = interest(of: facts, at: now, &reasons)
    return Qualification(
      at: now, fit: fit, interest: interest,
      cell: MatrixCell(thresholds.fitGrade(fit.score), thresholds.interestGrade(interest)),
      exclusion: exclusions.firstIndex { facts.isIn($0.state) }, reasons: reasons)
  }

  private func fitReasons(_ facts: ContactFacts, _ score: Double) -> [ScoreReason] {
    var reasons: [ScoreReason] = []
    var sum = 0.0
    for (place, rule) in fit.enumerated() where rule.condition.holds(for: facts.fields[rule.condition.field]) {
      reasons.append(ScoreReason(.fit(place), points: rule.points))
      sum += rule.points
    }
    if sum != score { reasons.append(ScoreReason(.fitClamp, points: score - sum)) }
    return reasons
  }

  private func interest(of facts: ContactFacts, at now: Instant, _ reasons: inout [ScoreReason]) -> Double {
    var total = 0.0
    let places = interest.placeByKind
    for (place, kind) in interest.kinds.enumerated() {
      var sum = 0.0
      for (number, touch) in facts.touches.enumerated()
      where touch.at <= now && touch.mark == .counted && places[Int(touch.kind.rawValue)] == place {
        guard let rule = kind.rule(for: touch) else { continue }
        let given = kind.rules[rule].points
        let points = given * kind.decay.weight(ofAge: now.milliseconds - touch.at.milliseconds)
        reasons.append(ScoreReason(.touch(kind: place, rule: rule), points: points, given: given, touch: number))
        sum += points
      }
      if let cap = kind.cap, sum > cap {
        reasons.append(ScoreReason(.kindCap(place), points: cap - sum))
        sum = cap
      }
      total += sum
    }
    for (place, deduction) in deductions.enumerated() where facts.isIn(deduction.state) {
      reasons.append(ScoreReason(.deduction(place), points: -deduction.points))
      total -= deduction.points
    }
    let score = min(max(total, 0), interest.cap)
    if score != total { reasons.append(ScoreReason(.interestClamp, points: score - total)) }
    return score
  }

  /// What deductions take off as long as nothing changes.
  package func deductions(of facts: ContactFacts) -> Double {
    deductions.reduce(0) { $0 + (facts.isIn($1.state) ? $1.points : 0) }
  }
}
