package import Alignment

/// How far ahead a next date may lie, and how often it may be put off, before the radar lists it.
package struct RadarPolicy: Hashable, Sendable {
  /// Most days from today to the next action, by stage.
  private var maximumDays: [Int]
  /// Postponements without a touch between that are still let pass.
  package var mostPostponements = 3

  package init(stages: StagePolicy = StagePolicy()) { maximumDays = Stage.allCases.map { stages[$0].maximumDays } }

  package subscript(stage: Stage) -> Int {
    get { maximumDays[Int(stage.rawValue)] }
    set { maximumDays[Int(stage.rawValue)] = newValue }
  }
}

/// What can be off with a contact [P17].
package enum RadarFinding: String, CaseIterable, Sendable {
  /// Not resting, at MQL or later, and nobody's.
  case noOwner = "no-owner"
  /// Not resting, and without a next-action date.
  case noNextDate = "no-next-date"
  /// Resting in any way without a reason.
  case restingWithoutReason = "resting-without-reason"
  /// In nurture without a date to wake up.
  case nurtureWithoutDate = "nurture-without-date"
  /// The day of the next action is past.
  case overdue
  /// The next action lies further ahead than its stage allows.
  case tooFar = "too-far"
  /// The day to nurture until has come.
  case nurtureDue = "nurture-due"
  /// The next date was set by the stage's policy and nobody has looked at it since.
  case setByDefault = "set-by-default"
  /// Put off more often than the policy lets pass, with no touch between.
  case postponed

  /// Whether one case breaks the invariant that nothing is off the radar (I1). The others call for action.
  package var breaksInvariant: Bool {
    switch self {
    case .noOwner, .noNextDate, .restingWithoutReason, .nurtureWithoutDate: true
    case .overdue, .tooFar, .nurtureDue, .setByDefault, .postponed: false
    }
  }
}
