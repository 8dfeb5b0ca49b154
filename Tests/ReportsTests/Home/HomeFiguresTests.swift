import Alignment
import Reports
import Testing

@Suite struct `The figures of a home page` {
  /// All of what random histories tell.
  private static let period = HistoryFixture.period(0...220)

  private func home(_ index: JourneyIndex, asOf: CivilDate? = nil, staleDays: Int = 14) -> HomeFigures {
    var question = HomeQuestion(period: Self.period, asOf: asOf)
    question.deals = .all
    question.staleDays = staleDays
    let before = Self.period.previous
    return ResolvedIndex(of: index, asOf: asOf)
      .home(question, against: EarlierPeriod(whole: before, comparable: before, now: Self.period))
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>, [nil, HistoryFixture.date(100)])
  func `equal those of the reports, day by day`(seed: UInt64, asOf: CivilDate?) {
    let index = RandomHistories.index(seed: seed)
    let resolved = ResolvedIndex(of: index, asOf: asOf)
    var question = Question()
    question.period = Self.period
    question.asOf = asOf
    question.deals = .all
    question.dimension = .day
    let home = home(index, asOf: asOf)
    let marketing = resolved.marketing(question)
    var entries = 0
    for row in marketing.rows {
      guard let day = CivilDate(iso: row.key) else { continue }
      let found = Stage.allCases.map { home.stages.count($0, on: day) }
      #expect(
        found[2...6].elementsEqual([row.leads, row.mqls, row.sqls, row.opportunities, row.customers]),
        "\(row.key): \(found)")
      entries += found.reduce(0, +)
    }
    #expect(entries > 50 || asOf != nil)
    #expect(home.stages.count(.mql, in: Self.period) == marketing.totals.mqls)
    let sales = resolved.sales(question)
    for row in sales.rows {
      guard let day = CivilDate(iso: row.key) else { continue }
      #expect(home.money.amount(in: Period(first: day, last: day)) == row.revenue, "\(row.key)")
    }
    #expect(home.money.amount(in: Self.period) == sales.totals.revenue)
    #expect(home.money.deals(in: Self.period) == sales.totals.won - sales.unconvertedDeals)
    #expect(home.pipeline.rows.reduce(0) { $0 + $1.open } == sales.totals.open)
    #expect(home.pipeline.rows.reduce(0) { $0 + $1.amount } == sales.totals.pipeline)
    let stale = home.pipeline.rows.reduce(0) { $0 + $1.stale }
    #expect(stale == home.pipeline.stale.count && stale <= sales.totals.open)
  }

  @Test func `call an open deal stale when nobody has touched its contacts for so long`() {
    var fixture = HistoryFixture(loadedOn: 100)
    let touched = fixture.contact(created: 0)
    fixture.touch(90)
    let machine = fixture.contact(created: 0)
    fixture.touch(20)
    fixture.touch(99, mark: .machine)
    fixture.deal(created: 50, amount: 700, contacts: [touched])
    fixture.deal(created: 50, amount: 300, contacts: [machine])
    fixture.deal(created: 95, amount: 100)
    fixture.deal(created: 10, .won, closed: 20, amount: 900, contacts: [machine])
    let pipeline = home(fixture.index).pipeline
    #expect(pipeline.stale.map(\.id) == [2])
    // Its creation is later than its contact's last counted touch.
    #expect(pipeline.stale[0].lastTouch == Instant(milliseconds: HistoryFixture.at(50)))
    #expect(pipeline.rows.map(\.open) == [3] && pipeline.rows[0].staleAmount == 300)
    #expect(home(fixture.index, staleDays: 5).pipeline.stale.map(\.id) == [2, 1])
  }

  @Test func `name who is back on the site: with an owner, within a day, a person, no customer yet`() {
    var fixture = HistoryFixture(loadedOn: 100)
    fixture.contact(created: 0, owner: 1, .to(.lead, 1))
    fixture.touch(99.5, kind: .pageView)
    fixture.contact(created: 0, owner: 1)
    fixture.touch(98.5, kind: .pageView)
    fixture.contact(created: 0)
    fixture.touch(99.9, kind: .pageView)
    fixture.contact(created: 0, owner: 2)
    fixture.touch(99.8, kind: .pageView, mark: .machine)
    fixture.contact(created: 0, owner: 2, .to(.customer, 10))
    fixture.touch(99.8, kind: .pageView)
    fixture.contact(created: 0, owner: 2)
    fixture.touch(99.7, kind: .download)
    fixture.touch(99.9, kind: .call, side: .sales)
    let back = home(fixture.index).back
    #expect(back.map(\.contact) == [6, 1])
    #expect(back.map(\.kind) == [.download, .pageView] && back[1].stage == .lead)
    #expect(back[0].owner == "member 2")
  }

  @Test func `count who waits in nurture by the week they come back, as the radar does`() {
    var fixture = HistoryFixture(loadedOn: 100)
    for until in [90.0, 100.5, 101.5, 109, 400] {
      let contact = fixture.contact(created: 0, .to(.lead, 1))
      fixture.index.contacts.resting[contact] = .nurture
      fixture.index.contacts.restingUntil[contact] = HistoryFixture.at(until)
    }
    fixture.contact(created: 0)
    let pool = fixture.index.nurturePool(at: fixture.index.loadedAt, weeks: 3)
    #expect(pool.total == 5 && pool.later == 1)
    #expect(pool.due == fixture.index.radar()[.nurtureDue])
    #expect(pool.due + pool.weeks.reduce(0, +) + pool.later == pool.total)
  }

  @Test func `show the wins of the week, the largest first`() {
    var fixture = HistoryFixture(loadedOn: 100)
    let contact = fixture.contact(created: 0)
    fixture.touch(3, channel: "referral")
    fixture.touch(9, channel: "email")
    fixture.deal(created: 95, .won, closed: 99, amount: 500)
    fixture.deal(created: 80, .won, closed: 100, amount: 900, contacts: [contact])
    fixture.deal(created: 10, .won, closed: 60, amount: 9_000)
    let home = home(fixture.index)
    #expect(home.week.contains(HistoryFixture.date(100)))
    #expect(home.wins.map(\.amount) == [900, 500])
    #expect(home.wins.map(\.channel) == ["referral", "(none)"] && home.wins[0].days == 20)
  }
}
