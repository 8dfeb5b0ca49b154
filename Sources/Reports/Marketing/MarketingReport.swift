import Alignment

/// What each channel, source, campaign or other value brought in the period [P30-P32, P27].
///
/// Visits and touches are those of the row themselves. All that is counted of contacts and money goes by one
/// assignment: the contact's first source (its first counted touch, whenever it was), for deals their lead
/// contact's; so each entry and each cent is in one row, and the revenue of the rows is what is booked.
/// By owner, persona and other fields: by what the contact was when it was made (owner: is now). By time: each
/// in its own period.
///
///     channel        visits   leads   MQLs   customers     revenue
///     paid search     4,120     388     96          14      61,400
package struct MarketingReport: Hashable, Sendable {
  package let dimension: Dimension
  /// In time order for dimensions of time, else most revenue first, then most leads, then by key.
  package let rows: [Row]
  package let totals: Row
  /// Won deals of the period with no exchange rate, outside `revenue`.
  package let unconvertedDeals: Int
  /// Costs left out for want of an exchange rate.
  package let unconvertedCosts: Int

  package struct Row: Hashable, Sendable {
    package let key: String
    /// Visits with a counted touch in the period, each in the row of its first one.
    package let visits: Int
    /// Counted touches in the period.
    package let touches: Int
    /// First entries in the period (flow), jumped-over stages included.
    package let newContacts: Int
    package let leads: Int
    package let mqls: Int
    package let sqls: Int
    package let opportunities: Int
    package let customers: Int
    /// Deals of the selected kind won in the period, and their amounts in minor units of the base currency.
    package let wonDeals: Int
    package let revenue: Int64
    /// Spent in the period, minor units of the base currency (``CostTable``); `nil` where nothing was recorded,
    /// and for dimensions that have no costs.
    package let cost: Int64?
    /// Cohort: of the leads that entered in the period and are judged, how many became customers.
    package let judgedLeads: Int
    package let convertedLeads: Int
    /// `nil` without judged leads.
    package var leadToCustomer: Double? {
      judgedLeads > 0 ? Double(convertedLeads) / Double(judgedLeads) : nil
    }
  }
}

/// One row while it is being counted.
struct MarketingTally: Sendable {
  var visits = 0
  var touches = 0
  /// First entries by stage.
  var entries = InlineArray<7, Int>(repeating: 0)
  var wonDeals = 0
  var revenue: Int64 = 0
  var cost: Int64?
  var judgedLeads = 0
  var convertedLeads = 0

  var isEmpty: Bool {
    cost == nil && visits + touches + wonDeals + judgedLeads == 0 && entries.indices.allSatisfy { entries[$0] == 0 }
  }

  mutating func add(_ other: MarketingTally) {
    visits += other.visits
    touches += other.touches
    for place in entries.indices { entries[place] += other.entries[place] }
    wonDeals += other.wonDeals
    revenue += other.revenue
    if let more = other.cost { cost = (cost ?? 0) + more }
    judgedLeads += other.judgedLeads
    convertedLeads += other.convertedLeads
  }

  func row(key: String) -> MarketingReport.Row {
    MarketingReport.Row(
      key: key, visits: visits, touches: touches, newContacts: entries[0], leads: entries[2], mqls: entries[3],
      sqls: entries[4], opportunities: entries[5], customers: entries[6], wonDeals: wonDeals, revenue: revenue,
      cost: cost, judgedLeads: judgedLeads, convertedLeads: convertedLeads)
  }
}
