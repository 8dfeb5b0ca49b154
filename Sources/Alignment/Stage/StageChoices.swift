/// The moves that the rules allow with a contact now: what a page offers.
package struct StageChoices: Hashable, Sendable {
  /// Later stages it may advance to, in order.
  package let advances: [Stage]
  package let mayRecycle: Bool
  package let mayDisqualify: Bool
  package let mayReopen: Bool
  package let mayLose: Bool

  /// Every move is tried on the history, so that the rules stand in one place.
  package init(_ history: StageHistory, at moment: Moment) {
    func may(_ step: StageStep) -> Bool { (try? history.taking(step, at: moment)) != nil }
    advances = Stage.allCases.filter { may(.advance(to: $0)) }
    let later = Instant(milliseconds: moment.start.milliseconds + Instant.day)
    mayRecycle = may(.recycle(reason: "?", until: later))
    mayDisqualify = may(.disqualify(reason: "?"))
    mayReopen = may(.reopen(reason: "?"))
    mayLose = may(.lose(reason: "?"))
  }

  /// The same, and out of a rest that the history does not know.
  package var reopenable: StageChoices {
    StageChoices(
      advances: advances, mayRecycle: mayRecycle, mayDisqualify: mayDisqualify, mayReopen: true, mayLose: mayLose)
  }

  private init(advances: [Stage], mayRecycle: Bool, mayDisqualify: Bool, mayReopen: Bool, mayLose: Bool) {
    self.advances = advances
    self.mayRecycle = mayRecycle
    self.mayDisqualify = mayDisqualify
    self.mayReopen = mayReopen
    self.mayLose = mayLose
  }
}
