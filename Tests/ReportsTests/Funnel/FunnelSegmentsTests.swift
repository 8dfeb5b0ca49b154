import Alignment
import Reports
import Testing

@Suite struct `A funnel of deals or by dimension` {
  @Test func `counts deals from opportunity on, each once, with its lead contact`() {
    var fixture = HistoryFixture()
    let ada = fixture.contact(created: 0, .to(.lead, 10), .to(.sql, 20))
    let grace = fixture.contact(created: 0, .to(.lead, 5))
    fixture.contact(created: 0, .to(.lead, 6))
    // Grace became a lead before Ada, so the deal is in her cohort though Ada is its primary contact.
    fixture.deal(created: 30, .won, closed: 40, amount: 100, contacts: [ada, grace])
    fixture.deal(created: 31, .lost, closed: 50, contacts: [ada])
    fixture.deal(created: 32)
    let resolved = ResolvedIndex(of: fixture.index, asOf: nil)
    let all = resolved.funnel(Question(), from: .lead, unit: .deals)
    #expect(all.rows.map(\.entered) == [3, 1, 1, 2, 1])
    #expect(all.rows[4].medianDays == 10)
    #expect(all.rows[3].medianDays == 11)
    let fifth = resolved.funnel(Question(days: 5...5), from: .lead, unit: .deals)
    #expect(fifth.rows.map(\.entered) == [1, 0, 0, 1, 1])
    #expect(resolved.funnel(Question(), from: .opportunity, unit: .deals).rows.map(\.entered) == [3, 1])
    #expect(
      resolved.funnel(Question(days: 30...31), reading: .flow, unit: .deals).rows.map(\.entered)
        == [0, 0, 0, 0, 0, 2, 0])
    #expect(resolved.funnelReceipt(Question(days: 5...5), from: .lead, unit: .deals, stage: .customer).deals == [1])
    #expect(resolved.funnelReceipt(Question(), from: .lead, unit: .deals, stage: .opportunity).deals == [1, 2])
  }

  @Test func `gives each contact to its first counted source alone`() {
    var fixture = HistoryFixture()
    fixture.contact(created: 0, .to(.lead, 3))
    fixture.touch(1, channel: "display", mark: .machine)
    fixture.touch(2, channel: "paid search")
    fixture.touch(4, channel: "direct")
    fixture.contact(created: 0, .to(.mql, 3))
    fixture.touch(9, channel: "direct")
    fixture.contact(created: 0)
    let resolved = ResolvedIndex(of: fixture.index, asOf: nil)
    let segments = resolved.funnels(Question())
    #expect(segments.map(\.key) == ["(none)", "direct", "paid search"])
    #expect(
      segments.map { $0.funnel.rows.map(\.entered) } == [
        [1, 0, 0, 0, 0, 0, 0], [1, 1, 1, 1, 0, 0, 0], [1, 1, 1, 0, 0, 0, 0],
      ])
  }

  @Test func `by month counts the flow of each stage in its own month`() {
    var fixture = HistoryFixture()
    fixture.contact(created: 0, .to(.lead, 40))
    var question = Question()
    question.dimension = .month
    let resolved = ResolvedIndex(of: fixture.index, asOf: nil)
    let flows = resolved.funnels(question, reading: .flow)
    #expect(flows.map(\.key) == ["2026-01", "2026-02"])
    #expect(flows.map { $0.funnel.rows[0].entered } == [1, 0])
    #expect(flows.map { $0.funnel.rows[2].entered } == [0, 1])
    let cohorts = resolved.funnels(question, reading: .cohort)
    #expect(cohorts.map(\.key) == ["2026-01"])
    #expect(cohorts.first?.funnel.rows[2].entered == 1)
  }

  @Test(arguments: 0..<10)
  func `adds up to the funnel without a dimension`(seed: Int) {
    let index = RandomHistories.index(seed: UInt64(seed))
    for dimension in [Dimension.channel, .month, .week, .persona, .owner] {
      for reading in FunnelReading.allCases {
        var question = Question(days: 10...150, asOf: 180)
        question.dimension = dimension
        let resolved = ResolvedIndex(of: index, asOf: question.asOf)
        let whole = resolved.funnel(question, reading: reading)
        let parts = resolved.funnels(question, reading: reading)
        for place in whole.rows.indices {
          #expect(parts.reduce(0) { $0 + $1.funnel.rows[place].entered } == whole.rows[place].entered)
        }
      }
    }
  }

  @Test(arguments: 0..<10)
  func `divides velocity without loss`(seed: Int) {
    let index = RandomHistories.index(seed: UInt64(seed))
    var question = Question(days: 10...150)
    question.dimension = .channel
    let resolved = ResolvedIndex(of: index, asOf: nil)
    let whole = index.velocity(question)
    let parts = resolved.velocity(byDimensionOf: question)
    for row in whole.rows {
      let mine = parts.rows.filter { $0.path == row.path }
      #expect(mine.reduce(0) { $0 + $1.n } == row.n)
      #expect(mine.reduce(0) { $0 + $1.negative } == row.negative)
    }
  }
}
