/// What an MQL is and how contacts are scored: one document that both teams sign [P3].
///
///     fit        sum of rules on the profile, 0 to 100               A B C D
///     interest   sum over kinds of touches of what they are worth
///                now, less deductions, 0 to at most 100              1 2 3 4
///     MQL        where both grades are reached, or at a trigger, unless an exclusion holds
package struct Definition: Hashable, Sendable {
  package var name: String
  package var note = ""
  /// The day it asks to be in force from; both signatures are needed besides.
  package var startsOn: CivilDate?
  package var fit: [FitRule] = []
  package var interest = InterestRules()
  package var deductions: [Deduction] = []
  package var thresholds = GradeThresholds.standard
  package var mql = MQLCondition()
  package var exclusions: [Exclusion] = []

  package init(name: String) { self.name = name }
}

/// Points for what a contact's profile says.
package struct FitRule: Hashable, Sendable {
  /// As people call it; may be empty.
  package var name: String
  package var condition: FieldCondition
  /// -100 to 100, not 0.
  package var points: Double

  package init(_ name: String = "", _ condition: FieldCondition, points: Double) {
    self.name = name
    self.condition = condition
    self.points = points
  }
}

/// How touches make a score.
package struct InterestRules: Hashable, Sendable {
  /// Most points of all kinds together, at most 100.
  package var cap = 100.0
  /// A kind of touch is in one of them at most.
  package var kinds: [InterestKind] = []

  package init(cap: Double = 100, kinds: [InterestKind] = []) {
    self.cap = cap
    self.kinds = kinds
  }

  /// By raw value of ``TouchKind``: the place of what it is in; `nil` where it gives no points.
  package var placeByKind: [Int?] {
    var places = [Int?](repeating: nil, count: TouchKind.allCases.count)
    for (place, group) in kinds.enumerated() {
      for kind in group.kinds { places[Int(kind.rawValue)] = place }
    }
    return places
  }
}

/// Kinds of touches that fade and are capped together.
package struct InterestKind: Hashable, Sendable {
  package var kinds: [TouchKind]
  package var decay: Decay
  /// Most points of these kinds together, `nil` for no limit but the total.
  package var cap: Double?
  /// The first whose condition holds gives its points; without one the touch gives none.
  package var rules: [TouchRule]

  package init(_ kinds: [TouchKind], decay: Decay, cap: Double? = nil, rules: [TouchRule]) {
    self.kinds = kinds
    self.decay = decay
    self.cap = cap
    self.rules = rules
  }

  package func rule(for touch: ScoredTouch) -> Int? { rules.firstIndex { $0.condition.holds(for: touch) } }
}

/// Points for one touch.
package struct TouchRule: Hashable, Sendable {
  /// As people call it; may be empty.
  package var name: String
  package var condition: TouchCondition
  /// Above 0 to 100, at the touch.
  package var points: Double

  package init(_ name: String = "", _ condition: TouchCondition = TouchCondition(), points: Double) {
    self.name = name
    self.condition = condition
    self.points = points
  }
}

/// Interest taken off as long as something is so; it does not fade.
package struct Deduction: Hashable, Sendable {
  /// As people call it; may be empty.
  package var name: String
  package var state: ContactState
  /// Above 0 to 100.
  package var points: Double

  package init(_ name: String = "", _ state: ContactState, points: Double) {
    self.name = name
    self.state = state
    self.points = points
  }
}

/// Who never becomes MQL by the definition, whatever the scores: competitors, students, customers, no consent.
package struct Exclusion: Hashable, Sendable {
  /// As people call it; may be empty.
  package var name: String
  package var state: ContactState

  package init(_ name: String = "", _ state: ContactState) {
    self.name = name
    self.state = state
  }
}

/// Something that is so with a contact until it changes.
package enum ContactState: Hashable, Sendable {
  case field(FieldCondition)
  /// In this stage or a later one.
  case stage(Stage)
  case resting(Resting)
}

/// When a contact that is not excluded becomes MQL.
package struct MQLCondition: Hashable, Sendable {
  /// Both grades, or better; `nil` where only triggers make MQLs.
  package var grades: MatrixCell?
  package var triggers: [MQLTrigger] = []

  package init(grades: MatrixCell? = MatrixCell(.b, .two), triggers: [MQLTrigger] = []) {
    self.grades = grades
    self.triggers = triggers
  }
}

/// A touch that makes an MQL by itself: a demo request.
package struct MQLTrigger: Hashable, Sendable {
  /// As people call it; may be empty.
  package var name: String
  package var kinds: [TouchKind]
  package var condition: TouchCondition
  /// The least fit it needs; `nil` for any.
  package var fit: FitGrade?

  package init(_ name: String = "", _ kinds: [TouchKind], _ condition: TouchCondition, fit: FitGrade? = nil) {
    self.name = name
    self.kinds = kinds
    self.condition = condition
    self.fit = fit
  }
}
