import Alignment
import Reports
import Testing

@Suite struct `Cost and return` {
  /// Two campaigns: spring by email with a monthly cost and costs of its touches, autumn by paid search.
  private var history: PlainHistory {
    var history = PlainHistory()
    let start = Self.first
    for contact in 0..<3 {
      let lead = PlainHistory.Entry(to: .lead, at: PlainHistory.start + Int64(contact) * 20 * 86_400_000)
      history.contacts.append(PlainHistory.Contact(entries: [lead]))
      history.add(touch: contact, PlainHistory.start, contact == 0 ? "paid search" : "email") {
        $0.campaign = contact == 0 ? "autumn" : "spring"
      }
      var deal = PlainHistory.Deal(members: [PlainHistory.Member(contact: contact)])
      deal.amount = 30_000
      deal.createdAt = PlainHistory.start
      deal.closedAt = PlainHistory.start + 25 * 86_400_000
      history.deals.append(deal)
    }
    // 30 days from the first; the question asks for ten of them.
    history.costs = [
      (Period(first: start, last: start.adding(days: 29)), 6_000, "", "spring", false),
      (Period(first: start, last: start), 999, "", "spring", true),
      (Period(first: start, last: start), 500, "", "autumn", true),
      (Period(first: start, last: start.adding(days: 9)), 700, "organic search", "", false),
    ]
    return history
  }

  static let first = CivilDate(daysSinceEpoch: Int(PlainHistory.start / 86_400_000))

  private func rows(_ dimension: Dimension, _ period: Period?) -> [String: AttributionReport.Row] {
    var question = Question()
    question.dimension = dimension
    question.period = period
    let resolved = ResolvedIndex(of: history.index(), asOf: nil)
    let rows = AttributionReport(resolved, question, .won, model: .last).rows
    return Dictionary(uniqueKeysWithValues: rows.map { ($0.key, $0) })
  }

  @Test func `ignores the touches' cost of a campaign with a monthly one`() {
    let rows = rows(.campaign, nil)
    #expect(rows["spring"]?.cost == 6_000)
    #expect(rows["autumn"]?.cost == 500)
    #expect(rows["(none)"]?.cost == 700)
    #expect(rows["spring"]?.returnPeriod == 60_000.0 / 6_000 - 1)
  }

  @Test func `gives a campaign's cost to the channel most of its touches had`() {
    let rows = rows(.channel, nil)
    #expect(rows["email"]?.cost == 6_000)
    #expect(rows["paid search"]?.cost == 500)
    #expect(rows["organic search"]?.cost == 700)
    #expect(rows["organic search"]?.revenue == 0)
  }

  @Test func `takes part of a month by its days`() {
    let period = Period(first: Self.first.adding(days: 20), last: Self.first.adding(days: 29))
    let rows = rows(.campaign, period)
    #expect(rows["spring"]?.cost == 2_000)
    #expect(rows["autumn"]?.cost == nil)
    // Won in the period: both; leads of the period: the one of day 40 is not, that of day 20 is.
    #expect(rows["spring"]?.returnPeriod == 60_000.0 / 2_000 - 1)
    #expect(rows["spring"]?.returnCohort == 30_000.0 / 2_000 - 1)
  }

  @Test func `is unknown for other dimensions`() {
    #expect(rows(.kind, nil).values.allSatisfy { $0.cost == nil && $0.returnPeriod == nil })
  }
}
