package import Alignment

/// The state of the one goal on one page: revenue from new business, what leads to it, and where to look [P6, P35].
package struct OverviewReport: Hashable, Sendable {
  /// Minor units of the base currency, by deals won in the period.
  package let revenue: Int64
  package let goal: GoalPace?
  /// Deals whose amounts are in ``revenue``: those of ``unconverted`` are left out.
  package let wonDeals: Int
  /// Won deals of the period with no exchange rate.
  package let unconverted: Int
  /// Revenue by won deals; `nil` where none was won.
  package let averageSale: Int64?
  /// Of all deals closed in the period, the unconverted included.
  package let winRate: Double?
  /// Open deals as of the question, and their amounts.
  package let openDeals: Int
  package let pipeline: Int64
  /// Entries into each stage in the period (flow).
  package let stages: [Entries]
  /// Lead to MQL, MQL to SQL, SQL to customer: cohorts of the period.
  package let conversions: [Step]
  /// Values of the question's dimension (channel where it is read on none) by the rate at which their leads
  /// became customers, of those with at least 10 judged leads; at most three each, none in both.
  /// Where nobody converted, a value is among the worst only if its interval lies below the rate of all: of a few
  /// young leads nobody can have.
  package let best: [SegmentsReport.Row]
  package let worst: [SegmentsReport.Row]
  /// `nil` as of a past day: owners and next dates are kept as they stand now.
  package let overdue: Int?
  /// Contacts that are off the radar (I1); `nil` as of a past day.
  package let offRadar: Int?
  package let lookHere: [LookHere]

  package struct Entries: Hashable, Sendable {
    package let stage: Stage
    package let team: Team
    package let entered: Int
  }

  package struct Step: Hashable, Sendable {
    package let path: StagePath
    package let from: Int
    package let to: Int
    package let immature: Int
    /// With Wilson's interval at 95 %; `nil` without cases.
    package let rate: Double?
    package let low: Double?
    package let high: Double?

    package init(
      path: StagePath, from: Int, to: Int, immature: Int, rate: Double?, low: Double?, high: Double?
    ) {
      self.path = path
      self.from = from
      self.to = to
      self.immature = immature
      self.rate = rate
      self.low = low
      self.high = high
    }
  }
}

/// Something that is off: a stable code and its figures. The words are made where it is shown.
package struct LookHere: Hashable, Sendable {
  package let code: Code
  /// What is the case: a count, minor units of money, or a rate.
  package let value: Double
  /// What it is held against: the goal due by now, the rate before; `nil` where it should be zero.
  package let against: Double?
  /// The path of a conversion; `nil` for others.
  package let path: StagePath?

  package enum Code: String, CaseIterable, Sendable {
    /// Revenue is below what is due by now.
    case revenueBehindGoal = "revenue-behind-goal"
    /// Open deals together are less than what the goal still lacks.
    case pipelineBelowGap = "pipeline-below-gap"
    /// A conversion is below the one of the period before, their intervals apart.
    case conversionFell = "conversion-fell"
    /// Contacts break I1.
    case offRadar = "off-radar"
    case overdue
    case nurtureDue = "nurture-due"
    /// Won deals without a contact: their revenue has no source.
    case wonWithoutContact = "won-without-contact"
    /// Won deals without an exchange rate, outside totals.
    case unconverted
    /// More than a fifth of the period's leads have no counted touch; the share.
    case leadsWithoutSource = "leads-without-source"
  }
}
