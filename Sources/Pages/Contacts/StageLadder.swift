package import Alignment

/// The steps of a contact's way as the partial `ladder` shows them: past filled, present named, future open.
package struct StageLadder {
  package struct Step: Sendable {
    package let stage: Stage
    /// `nil` where it was not reached.
    package let at: Instant?
    package let isImplied: Bool

    package init(stage: Stage, at: Instant?, isImplied: Bool) {
      self.stage = stage
      self.at = at
      self.isImplied = isImplied
    }
  }

  let steps: [Step]
  let present: Stage
  let cycles: Int
  let owners: StageOwners
  let reader: Reader

  package init(_ steps: [Step], present: Stage, cycles: Int, owners: StageOwners, reader: Reader) {
    self.steps = steps
    self.present = present
    self.cycles = cycles
    self.owners = owners
    self.reader = reader
  }

  package var fields: [Fields] {
    steps.map { step in
      let isNow = step.stage == present
      // What was reached in an earlier cycle lies ahead again.
      let isAhead = step.stage > present
      var classes = [owners[step.stage].cssClass]
      classes.append(isNow ? "now" : isAhead || step.at == nil ? "next" : "done")
      if step.isImplied, !isAhead { classes.append("implied") }
      let cycle = isNow && step.stage >= .mql && cycles > 1
      return [
        "stepClass": classes.joined(separator: " "), "stepTeam": owners[step.stage].cssClass,
        "stepName": reader.stage(step.stage), "isNow": isNow,
        "stepDay": step.at.map { reader.shortDate(reader.calendar.day(of: $0)) },
        "stepNote": step.isImplied && step.at != nil
          ? reader.text("contact.implied")
          : cycle ? reader.text("contact.cycle", ["n": reader.number(cycles)]) : nil,
      ]
    }
  }
}
