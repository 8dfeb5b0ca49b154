import Alignment
import Reports
import Testing

@Suite struct `A marketing report` {
  private func month() -> HistoryFixture {
    var fixture = HistoryFixture()
    let ada = fixture.contact(created: 0, owner: 1, .to(.lead, 1), .to(.mql, 5), .to(.customer, 40))
    fixture.touch(0, channel: "search", kind: .pageView, visit: 0)
    fixture.touch(0.01, channel: "search", kind: .pageView, visit: 0)
    fixture.touch(0.02, channel: "search", kind: .form, visit: 0)
    fixture.touch(3, channel: "e-mail", kind: .emailClick)
    fixture.touch(4, channel: "direct", kind: .pageView, visit: 1)
    fixture.touch(6, channel: "phone", kind: .call, side: .sales)
    fixture.contact(created: 2, .to(.lead, 2))
    fixture.touch(2, channel: "e-mail", mark: .machine)
    fixture.touch(35, channel: "direct", kind: .pageView, visit: 2)
    fixture.contact(created: 3)
    fixture.deal(created: 20, .won, closed: 40, amount: 700, contacts: [ada])
    fixture.deal(created: 20, .won, closed: 41, amount: 50)
    return fixture
  }

  @Test func `of nothing has no rows`() {
    let report = ResolvedIndex(of: HistoryFixture().index, asOf: nil).marketing(Question())
    #expect(report.rows.isEmpty)
    #expect(report.totals.leadToCustomer == nil)
  }

  @Test func `counts touches by their own channel and people by their first`() {
    let report = ResolvedIndex(of: month().index, asOf: nil).marketing(Question())
    #expect(report.rows.map(\.key) == ["search", "(none)", "direct", "e-mail"])
    #expect(report.rows.map(\.touches) == [3, 0, 2, 1])
    #expect(report.rows.map(\.visits) == [1, 0, 2, 0])
    #expect(report.rows.map(\.newContacts) == [1, 1, 1, 0])
    #expect(report.rows.map(\.leads) == [1, 0, 1, 0])
    #expect(report.rows.map(\.mqls) == [1, 0, 0, 0])
    #expect(report.rows.map(\.customers) == [1, 0, 0, 0])
    #expect(report.rows.map(\.revenue) == [700, 50, 0, 0])
    #expect(report.rows[0].leadToCustomer == 1)
    #expect(report.totals.leadToCustomer == 0.5)
    #expect(report.totals.revenue == 750)
  }

  @Test func `counts a rep's call only with both sides`() {
    var question = Question()
    question.sides = .both
    let report = ResolvedIndex(of: month().index, asOf: nil).marketing(question)
    #expect(report.rows.first { $0.key == "phone" }?.touches == 1)
  }

  @Test func `shows what was spent, also where it brought nothing`() {
    var fixture = month()
    for (channel, minor) in [("search", Int64(310)), ("print", 90)] {
      fixture.index.costs.append(
        CostRow(
          period: HistoryFixture.period(0...30), amountMinor: minor, currency: 0,
          channel: fixture.index.channels.number(of: channel), source: 0, campaign: 0, changeset: 0, entity: minor))
    }
    let report = ResolvedIndex(of: fixture.index, asOf: nil).marketing(Question(days: 0...9))
    #expect(report.rows.map(\.key) == ["direct", "search", "(none)", "e-mail", "print"])
    #expect(report.rows.map(\.cost) == [nil, 100, nil, nil, 29])
    #expect(report.totals.cost == 129)
    #expect(report.unconvertedCosts == 0)
  }

  @Test func `by month counts each in its own`() {
    var question = Question(days: 0...58)
    question.dimension = .month
    let report = ResolvedIndex(of: month().index, asOf: nil).marketing(question)
    #expect(report.rows.map(\.key) == ["2026-01", "2026-02"])
    #expect(report.rows.map(\.touches) == [5, 1])
    #expect(report.rows.map(\.leads) == [2, 0])
    #expect(report.rows.map(\.customers) == [0, 1])
    #expect(report.rows.map(\.revenue) == [0, 750])
  }

  @Test(arguments: [Dimension.channel, .owner, .persona, .month, .week])
  func `opens to its rows, whose sum is the total`(dimension: Dimension) {
    for seed in 0..<5 {
      let index = seed == 0 ? month().index : RandomHistories.index(seed: UInt64(seed))
      var question = Question(days: 0...100)
      question.dimension = dimension
      let resolved = ResolvedIndex(of: index, asOf: nil)
      let report = resolved.marketing(question)
      #expect(report.rows.reduce(0) { $0 + $1.revenue } == resolved.conversions(.won, question).booked)
      let flow = resolved.funnel(question, reading: .flow)
      #expect(report.totals.newContacts == flow.rows[0].entered)
      #expect(report.totals.leads == flow.rows[2].entered)
      #expect(report.totals.customers == flow.rows[6].entered)
      for row in report.rows {
        func receipt(_ part: MarketingPart) -> Receipt {
          resolved.marketingReceipt(question, key: row.key, part: part)
        }
        #expect(receipt(.entries(.mql)).contacts.count == row.mqls)
        #expect(receipt(.revenue).deals.count == row.wonDeals)
        #expect(receipt(.touched).contacts.isEmpty == (row.touches == 0))
      }
    }
  }

  @Test(arguments: 0..<30)
  func `counts touches and visits of any days as reading them one by one does`(seed: Int) throws {
    var dice = SeededGenerator(seed: UInt64(seed))
    let index = PlainHistory.random(seed: UInt64(500 + seed)).index()
    let first = index.calendar.day(of: Instant(milliseconds: PlainHistory.start))
    for dimension in [Dimension.channel, .campaign, .content, .kind, .persona] {
      var question = Question()
      question.dimension = dimension
      question.sides = Bool.random(using: &dice) ? .both : .marketing
      let start = Int.random(in: -10..<130, using: &dice)
      let length = Int.random(in: 0..<60, using: &dice)
      if seed % 5 != 0 {
        question.period = Period(first: first.adding(days: start), last: first.adding(days: start + length))
      }
      if seed % 3 == 0 { question.asOf = first.adding(days: Int.random(in: 20..<120, using: &dice)) }
      let resolved = ResolvedIndex(of: index, asOf: question.asOf)
      let report = resolved.marketing(question)
      for row in report.rows {
        func counted(_ figure: MarketingFigure) -> Int {
          resolved.marketingRows(question, key: row.key, figure: figure).reduce(0) { $0 + $1.count }
        }
        #expect(row.touches == counted(.touches), "\(dimension) \(row.key)")
        #expect(row.visits == counted(.visits), "\(dimension) \(row.key)")
      }
      let whole = resolved.marketingRows(question, key: nil, figure: .touches).reduce(0) { $0 + $1.count }
      #expect(report.totals.touches == whole)
      // The touches themselves, which are read where cells would be too many.
      guard dimension == .channel else { continue }
      let days = resolved.touchDays(question.sides)
      let sums = days.sums(
        index.touches.channel, valueCount: index.channels.count, in: days.places(of: question.period))
      #expect(sums == resolved.touchSums(.channel, question.sides, in: question.period))
    }
  }
}
