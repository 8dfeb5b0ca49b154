package import Alignment

/// How a funnel is read; always shown beside it, for the two are not the same figure.
package enum FunnelReading: String, CaseIterable, Sendable {
  /// Of those that first entered a stage in the period, how many reached each later one.
  case cohort
  /// Entries into each stage in the period, whoever made them. Has no rates.
  case flow
}

/// What a funnel counts.
package enum FunnelUnit: String, CaseIterable, Sendable {
  case contacts
  /// By the furthest stage of their contacts; a contact without a company is in none.
  case companies
  /// Contacts up to SQL; from opportunity on deals, each once, with its lead contact.
  case deals
}

/// How many reach each stage, and how long they take.
///
/// Each contact counts once per stage, at its first entry. One that jumps over a stage has reached it.
/// In the cohort reading a stage is reached also by an earlier, out-of-order entry, and the figures never
/// rise along the stages (I2).
///
///     stage      lead   mql   sql   opportunity   customer
///     entered     400   260   120            60         31
///
/// - Complexity: O(*contacts* + *history rows*), on all cores; no allocation per contact.
package struct FunnelReport: Hashable, Sendable {
  package let reading: FunnelReading
  package let unit: FunnelUnit
  package let rows: [Row]
  /// Share of the judged cohort that entered less than 90 days before the as-of instant; only in the cohort
  /// reading without a limit of days, which takes such young ones in. `nil` elsewhere.
  package let immatureShare: Double?

  package struct Row: Hashable, Sendable {
    package let stage: Stage
    package let zone: Zone
    package let team: Team
    package let entered: Int
    /// Of those entered, the ones that jumped over the stage.
    package let implied: Int
    /// Members of the cohort left out of every row because their days to convert are not over.
    package let immature: Int
    /// `nil` in the flow reading, in the first row, and where nobody entered the stage before.
    package let rateFromPrevious: Double?
    /// `nil` in the flow reading and where the cohort is empty.
    package let rateFromFirst: Double?
    /// Days between the explicit entries into the stage before and this one; `nil` without any.
    package let medianDays: Double?
    package let p90Days: Double?
  }
}

extension FunnelReport {
  init(
    _ tally: FunnelTally, reading: FunnelReading, unit: FunnelUnit, from: Stage, question: Question,
    owners: StageOwners
  ) {
    let isCohort = reading == .cohort
    let base = tally.entered[Int(from.rawValue)]
    func share(_ part: Int, of whole: Int) -> Double? { whole > 0 ? Double(part) / Double(whole) : nil }
    rows = Stage.allCases.filter { $0 >= from }.map { stage in
      let place = Int(stage.rawValue)
      let entered = tally.entered[place]
      let days = tally.durations[place].days
      return Row(
        stage: stage, zone: stage.zone, team: owners[stage], entered: entered, implied: tally.implied[place],
        immature: tally.immature,
        rateFromPrevious: isCohort && stage > from ? share(entered, of: tally.entered[place - 1]) : nil,
        rateFromFirst: isCohort ? share(entered, of: base) : nil,
        medianDays: days.median, p90Days: days.p90
      )
    }
    self.reading = reading
    self.unit = unit
    immatureShare = isCohort && question.within == nil ? share(tally.young, of: base) : nil
  }
}
