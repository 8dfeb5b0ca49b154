/// How soon somebody looks at a contact again, by stage: settings of the workspace behind I1 [P17].
///
/// Distances are calendar days. The defaults follow the pace of the stage: a new MQL is somebody's job
/// tomorrow, a contact nobody qualified yet is looked at once a month.
///
///     stage          contact  prospect  lead  mql  sql  opportunity  customer
///     next action    30       30        14    1    3    7            30
///     at most        90       90        60    7    14   30           120
package struct StagePolicy: Hashable, Sendable {
  package struct Pace: Hashable, Sendable {
    /// Days until the next action where nobody sets a date; 0 to `maximumDays`.
    package var nextDays: Int
    /// The furthest a next action may be set or put off to, in days.
    package var maximumDays: Int

    package init(nextDays: Int, maximumDays: Int) {
      precondition(nextDays >= 0 && nextDays <= maximumDays, "the next action is due within the maximum")
      self.nextDays = nextDays
      self.maximumDays = maximumDays
    }
  }

  private var paces: [Pace]
  package var owners: StageOwners
  /// How long a recycled contact is nurtured where nobody says. Default 90 days.
  package var nurtureDays: Int
  /// A repeat MQL up to so many days after the last cycle's end counts as none. Default 30.
  package var repeatDays: Int

  package static let standardRepeatDays = 30

  package init(owners: StageOwners = StageOwners(), nurtureDays: Int = 90, repeatDays: Int = standardRepeatDays) {
    self.owners = owners
    self.nurtureDays = nurtureDays
    self.repeatDays = repeatDays
    paces = Stage.allCases.map { stage in
      switch stage {
      case .contact, .prospect: Pace(nextDays: 30, maximumDays: 90)
      case .lead: Pace(nextDays: 14, maximumDays: 60)
      case .mql: Pace(nextDays: 1, maximumDays: 7)
      case .sql: Pace(nextDays: 3, maximumDays: 14)
      case .opportunity: Pace(nextDays: 7, maximumDays: 30)
      case .customer: Pace(nextDays: 30, maximumDays: 120)
      }
    }
  }

  package subscript(stage: Stage) -> Pace {
    get { paces[Int(stage.rawValue)] }
    set { paces[Int(stage.rawValue)] = newValue }
  }

  /// The day of the next action where nobody sets one.
  package func nextDay(at stage: Stage, from today: CivilDate) -> CivilDate {
    today.adding(days: self[stage].nextDays)
  }

  /// The furthest day a next action may have.
  package func lastDay(at stage: Stage, from today: CivilDate) -> CivilDate {
    today.adding(days: self[stage].maximumDays)
  }

  /// The next day of one of many contacts that come in at once, spread so that no day has more than is worked.
  ///
  /// - Parameters:
  ///   - place: 0 for the owner's first contact at this stage in the load, 1 for the second ...
  ///   - perDay: how many the owner works a day, 1 or more. Past the stage's maximum all fall on its last day.
  package func nextDay(at stage: Stage, from today: CivilDate, place: Int, perDay: Int) -> CivilDate {
    let day = nextDay(at: stage, from: today).adding(days: place / max(1, perDay))
    return min(day, lastDay(at: stage, from: today))
  }
}
