import Alignment
import Store

/// What a definition says of a contact at an entry to MQL, to be kept as it was.
struct JudgedEntry {
  let version: DefinitionVersion
  let qualification: Qualification
  /// The instants of the touches that reasons name.
  let touches: [ScoredTouch]
  /// `grades`, or the trigger's label; `nil` where a person or a system made the MQL.
  let cause: String?

  init(
    _ version: DefinitionVersion, _ qualification: Qualification, _ facts: ContactFacts, cause: QualifiedEntry.Cause?
  ) {
    self.version = version
    self.qualification = qualification
    touches = facts.touches
    self.cause =
      switch cause {
      case .grades: "grades"
      case .trigger(let place): version.definition.mql.triggers[place].label
      case nil: nil
      }
  }

  func stored(transition: Int64) -> MQLScores.Stored {
    MQLScores.Stored(
      transitionId: transition, documentId: version.id.rawValue, version: version.number,
      fit: qualification.fit.score, completeness: qualification.fit.completeness, interest: qualification.interest,
      cell: qualification.cell, cause: cause,
      reasons: qualification.reasons.map { reason in
        MQLScores.Reason(
          part: reason.rule.isOfFit ? .fit : .interest, rule: version.definition.label(of: reason.rule),
          points: reason.points, given: reason.given, touchAt: reason.touch.map { touches[$0].at.milliseconds })
      })
  }
}

extension ScoreReason.Rule {
  fileprivate var isOfFit: Bool {
    switch self {
    case .fit, .fitClamp: true
    case .touch, .kindCap, .deduction, .interestClamp: false
    }
  }
}

extension Definition {
  /// How a reason's rule is called: `Read the prices`, `page-view, at most 40`.
  func label(of rule: ScoreReason.Rule) -> String {
    switch rule {
    case .fit(let place): fit[place].label
    case .fitClamp: "at least 0, at most 100"
    case .touch(let kind, let rule):
      interest.kinds[kind].rules[rule].name.isEmpty && interest.kinds[kind].rules[rule].condition.isOpen
        ? interest.kinds[kind].label : interest.kinds[kind].rules[rule].label
    case .kindCap(let kind):
      "\(interest.kinds[kind].label), at most \(interest.kinds[kind].cap.map(PlainNumber.text) ?? "")"
    case .deduction(let place): deductions[place].label
    case .interestClamp: "at least 0, at most \(PlainNumber.text(interest.cap))"
    }
  }
}
