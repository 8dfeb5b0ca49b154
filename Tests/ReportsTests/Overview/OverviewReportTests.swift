import Alignment
import Reports
import Testing

@Suite struct `An overview` {
  private let january = HistoryFixture.period(0...30)

  private func question(asOf: Int? = nil) -> Question {
    var question = Question(asOf: asOf)
    question.period = january
    return question
  }

  private func goals(_ goals: (Period, Int64)..., loadedOn: Double = 365) -> HistoryFixture {
    var fixture = HistoryFixture(loadedOn: loadedOn)
    for (period, target) in goals {
      fixture.index.goals.append(GoalRow(measure: "revenue", period: period, target: target, changeset: 0))
    }
    return fixture
  }

  private func goal(_ fixture: HistoryFixture, _ period: Period) -> GoalPace? {
    ResolvedIndex(of: fixture.index, asOf: nil).goal("revenue", for: period)
  }

  @Test func `of nothing looks nowhere`() {
    let report = ResolvedIndex(of: HistoryFixture().index, asOf: nil).overview(question())
    #expect(report.revenue == 0 && report.goal == nil && report.lookHere.isEmpty)
    #expect(report.stages.count == 7)
    #expect(report.conversions.allSatisfy { $0.rate == nil })
  }

  @Test func `takes the goal of just this period, the last one set`() {
    let fixture = goals((january, 100), (january, 220), (HistoryFixture.period(0...364), 5_000))
    #expect(goal(fixture, january) == GoalPace(target: 220, due: 220))
  }

  @Test func `spreads a goal over working days`() {
    // January 2026 has 22 working days; the 9th, a Friday, is the 7th of them.
    let fixture = goals((january, 2_200), loadedOn: 8.5)
    #expect(goal(fixture, january) == GoalPace(target: 2_200, due: 700))
    let week = HistoryFixture.period(4...10)
    #expect(goal(fixture, week) == GoalPace(target: 500, due: 500))
  }

  @Test func `takes months before the year they are in`() {
    let year = HistoryFixture.period(0...364)
    let february = HistoryFixture.period(31...58)
    let both = Period(first: january.first, last: february.last)
    let fixture = goals((year, 9_999), (january, 100), (february, 300))
    #expect(ResolvedIndex(of: fixture.index, asOf: nil).goal("revenue", for: both)?.target == 400)
  }

  @Test func `has no goal for another measure or without a period`() {
    let resolved = ResolvedIndex(of: goals((january, 100)).index, asOf: nil)
    #expect(resolved.goal("leads", for: january) == nil)
    #expect(resolved.goal("revenue", for: nil) == nil)
  }

  @Test func `says where to look`() {
    var fixture = goals((january, 3_100), loadedOn: 31)
    let ada = fixture.contact(created: 1, .to(.lead, 2), .to(.customer, 20))
    fixture.contact(created: 2, .to(.mql, 3))
    fixture.deal(created: 5, .won, closed: 20, amount: 1_000, contacts: [ada])
    fixture.deal(created: 5, .won, closed: 21, amount: 100)
    fixture.deal(created: 30, amount: 400)
    let report = ResolvedIndex(of: fixture.index, asOf: nil).overview(question())
    #expect(report.revenue == 1_100)
    #expect(report.wonDeals == 2)
    #expect(report.averageSale == 550)
    #expect(report.pipeline == 400)
    #expect(report.offRadar == 2)
    #expect(report.stages.map(\.entered) == [2, 2, 2, 2, 1, 1, 1])
    #expect(report.conversions.map(\.to) == [2, 1, 1])
    #expect(
      report.lookHere.map(\.code) == [
        .revenueBehindGoal, .pipelineBelowGap, .offRadar, .wonWithoutContact, .leadsWithoutSource,
      ])
    #expect(report.lookHere[0].against == 3_100)
    #expect(report.lookHere[1].against == 2_000)
  }

  @Test func `notices a conversion that fell`() {
    var fixture = HistoryFixture()
    for number in 0..<200 {
      let day = number < 100 ? -20.0 : 10.0
      let converts = number < 100 ? number < 80 : number < 130
      if converts {
        fixture.contact(created: day, .to(.lead, day), .to(.mql, day + 1))
      } else {
        fixture.contact(created: day, .to(.lead, day))
      }
    }
    let looks = ResolvedIndex(of: fixture.index, asOf: nil).overview(question()).lookHere
    let fell = looks.filter { $0.code == .conversionFell }
    #expect(fell.map(\.path?.name) == ["lead-mql"])
    #expect(fell.first?.value == 0.3 && fell.first?.against == 0.8)
  }

  @Test func `as of a past day says nothing of the radar`() {
    var fixture = HistoryFixture(loadedOn: 31)
    fixture.contact(created: 1, .to(.mql, 3))
    fixture.index.contacts.nextActionAt[0] = HistoryFixture.at(20)
    let now = ResolvedIndex(of: fixture.index, asOf: nil).overview(question())
    #expect(now.offRadar == 1 && now.overdue == 1)
    let past = ResolvedIndex(of: fixture.index, asOf: HistoryFixture.date(25)).overview(question(asOf: 25))
    #expect(past.offRadar == nil && past.overdue == nil)
    #expect(past.lookHere.map(\.code) == [.leadsWithoutSource])
  }

  @Test func `names no sources while nobody became a customer`() {
    var fixture = HistoryFixture()
    for number in 0..<44 {
      fixture.contact(created: 1, .to(.lead, 2))
      fixture.touch(1, channel: number < 22 ? "a" : "b")
    }
    let report = ResolvedIndex(of: fixture.index, asOf: nil).overview(question())
    #expect(report.best.isEmpty && report.worst.isEmpty)
  }

  @Test func `has an average sale that times its won deals is its revenue`() {
    var fixture = HistoryFixture()
    fixture.index.currencies.append(Currency("USD")!)
    fixture.deal(created: 1, .won, closed: 5, amount: 1_000)
    fixture.deal(created: 1, .won, closed: 6, amount: 3_000)
    let foreign = fixture.deal(created: 1, .won, closed: 7, amount: 9_000)
    fixture.index.deals.rows[foreign].currency = 1
    let report = ResolvedIndex(of: fixture.index, asOf: nil).overview(question())
    #expect(report.wonDeals == 2 && report.unconverted == 1)
    #expect(report.revenue == 4_000 && report.averageSale == 2_000)
    let marketing = ResolvedIndex(of: fixture.index, asOf: nil).marketing(question()).totals
    #expect(marketing.wonDeals == report.wonDeals && marketing.revenue == report.revenue)
  }

  @Test func `ranks sources and puts none in both lists`() {
    var fixture = HistoryFixture()
    for (place, name) in ["a", "b", "c", "d"].enumerated() {
      for number in 0..<40 {
        if number < place * 10 {
          fixture.contact(created: 1, .to(.lead, 2), .to(.customer, 9))
        } else {
          fixture.contact(created: 1, .to(.lead, 2))
        }
        fixture.touch(1, channel: name)
      }
    }
    let report = ResolvedIndex(of: fixture.index, asOf: nil).overview(question())
    #expect(report.best.map(\.key) == ["d", "c"])
    #expect(report.worst.map(\.key) == ["a", "b"])
  }

  @Test(arguments: 0..<20)
  func `counts by day what reports count member by member`(seed: Int) {
    let index = RandomHistories.index(seed: UInt64(4_000 + seed), contacts: 200)
    var random = SeededGenerator(seed: UInt64(seed))
    for asOf in [nil, 100] {
      let resolved = ResolvedIndex(of: index, asOf: asOf.map { HistoryFixture.date($0) })
      for _ in 0..<6 {
        var question = Question(asOf: asOf)
        let first = Int.random(in: -10...180, using: &random)
        let days = first...first + Int.random(in: 0...120, using: &random)
        question.period = Bool.random(using: &random) ? HistoryFixture.period(days) : nil
        question.within = [nil, 20, 45].randomElement(using: &random) ?? nil
        let report = resolved.overview(question)
        #expect(report.stages.map(\.entered) == resolved.funnel(question, reading: .flow).rows.map(\.entered))
        for step in report.conversions + resolved.steps(OverviewReport.funnelPaths, question) {
          let totals = resolved.conversions(along: step.path, question).totals
          #expect([step.from, step.to, step.immature] == [totals.from, totals.to, totals.immature])
          #expect(step.rate == totals.rate && step.low == totals.low && step.high == totals.high)
        }
        let sources = resolved.conversions(along: .leadToCustomer, question).rows
        for row in report.best + report.worst {
          let source = sources.first { $0.key == row.key }
          #expect(source?.from == row.from && source?.to == row.to && source?.rate == row.rate)
        }
      }
    }
  }
}
