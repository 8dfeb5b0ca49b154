import Alignment
import Reports
import Testing

@Suite struct `A sales report` {
  private func question(by dimension: Dimension = .owner, days: ClosedRange<Int>? = nil) -> Question {
    var question = Question(days: days)
    question.deals = .all
    question.dimension = dimension
    return question
  }

  private func team() -> HistoryFixture {
    var fixture = HistoryFixture()
    fixture.deal(created: 0, .won, closed: 10, amount: 1_000, owner: "Ada")
    fixture.deal(created: 5, .won, closed: 40, amount: 2_001, owner: "Ada")
    fixture.deal(created: 5, .lost, closed: 41, amount: 9_999, owner: "Ada")
    fixture.deal(created: 50, amount: 300, owner: "Grace")
    fixture.deal(created: 60, .lost, closed: 61, amount: 5)
    return fixture
  }

  @Test func `of no deals has no rows and no rates`() {
    let report = ResolvedIndex(of: HistoryFixture().index, asOf: nil).sales(question())
    #expect(report.rows.isEmpty)
    #expect(report.totals.winRate == nil && report.totals.averageSale == nil && report.totals.medianDays == nil)
  }

  @Test func `counts each deal in its owner's row`() {
    let report = ResolvedIndex(of: team().index, asOf: nil).sales(question())
    #expect(report.rows.map(\.key) == ["Ada", "(none)", "Grace"])
    let ada = report.rows[0]
    #expect(ada.created == 3 && ada.won == 2 && ada.lost == 1 && ada.open == 0)
    #expect(ada.winRate == 2.0 / 3)
    #expect(ada.revenue == 3_001)
    // 1,500.5 rounds to the even 1,500.
    #expect(ada.averageSale == 1_500)
    #expect(ada.medianDays == 22.5)
    #expect(report.rows[2].pipeline == 300)
    #expect(report.totals.won == 2 && report.totals.lost == 2 && report.totals.created == 5)
  }

  @Test func `puts a deal in the months of its creation and of its close, and an open one in none`() {
    let report = ResolvedIndex(of: team().index, asOf: nil).sales(question(by: .month))
    #expect(report.rows.map(\.key) == ["2026-01", "2026-02", "2026-03", "(none)"])
    #expect(report.rows.map(\.created) == [3, 1, 1, 0])
    #expect(report.rows.map(\.won) == [1, 1, 0, 0])
    #expect(report.rows.map(\.open) == [0, 0, 0, 1])
  }

  @Test(arguments: [Dimension.month, .week, .quarter, .day, .year])
  func `creates nothing outside the period asked`(dimension: Dimension) {
    let report = ResolvedIndex(of: team().index, asOf: nil).sales(question(by: dimension, days: 31...58))
    #expect(report.totals.created == 1)
    #expect(report.totals.won == 1 && report.totals.lost == 1)
    #expect(report.rows.filter { $0.key == "(none)" }.allSatisfy { $0.created == 0 && $0.won == 0 && $0.open == 1 })
  }

  @Test func `takes closes and creations of the period, open deals whatever it is`() {
    let report = ResolvedIndex(of: team().index, asOf: nil).sales(question(days: 5...40))
    #expect(report.totals.created == 2)
    #expect(report.totals.won == 2)
    #expect(report.totals.lost == 0)
    #expect(report.totals.open == 1)
  }

  @Test func `knows new business from what came after it`() {
    var fixture = HistoryFixture()
    fixture.deal(created: 0, .won, closed: 10, amount: 1_000, company: 0)
    fixture.deal(created: 20, .won, closed: 30, amount: 500, company: 0)
    fixture.deal(created: 20, .won, closed: 30, amount: 70, company: 0, kind: .renewal)
    let resolved = ResolvedIndex(of: fixture.index, asOf: nil)
    let revenue = DealSelection.allCases.map { selection in
      var question = Question()
      question.deals = selection
      return resolved.sales(question).totals.revenue
    }
    #expect(revenue == [1_000, 1_570, 70, 500])
  }

  @Test func `leaves a deal without a rate out of amounts and says so`() {
    var fixture = team()
    fixture.index.currencies.append(Currency("USD")!)
    fixture.index.deals.rows[0].currency = 1
    let report = ResolvedIndex(of: fixture.index, asOf: nil).sales(question())
    #expect(report.unconvertedDeals == 1)
    #expect(report.totals.won == 2)
    #expect(report.totals.revenue == 2_001)
    #expect(report.totals.averageSale == 2_001)
  }

  @Test(arguments: [Dimension.owner, .month, .channel, .reason, .industry])
  func `opens to its deals`(dimension: Dimension) {
    let resolved = ResolvedIndex(of: team().index, asOf: nil)
    let question = question(by: dimension, days: 0...40)
    for row in resolved.sales(question).rows {
      #expect(resolved.salesReceipt(question, key: row.key, part: .created).deals.count == row.created)
      #expect(resolved.salesReceipt(question, key: row.key, part: .won).deals.count == row.won)
      #expect(resolved.salesReceipt(question, key: row.key, part: .lost).deals.count == row.lost)
      #expect(resolved.salesReceipt(question, key: row.key, part: .open).deals.count == row.open)
    }
  }
}
