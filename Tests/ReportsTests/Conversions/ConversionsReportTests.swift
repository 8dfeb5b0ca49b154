import Alignment
import Reports
import Testing

@Suite struct `A conversions report` {
  private let path = StagePath.mqlToCustomer

  private func ask(_ dimension: Dimension = .channel, days: ClosedRange<Int>? = nil, within: Int? = nil) -> Question {
    var question = Question(days: days, within: within)
    question.dimension = dimension
    return question
  }

  @Test func `of nobody has no rows and no rate`() {
    let report = ResolvedIndex(of: HistoryFixture().index, asOf: nil).conversions(along: path, ask())
    #expect(report.rows.isEmpty)
    #expect(report.totals.rate == nil && report.totals.low == nil && report.totals.lift == nil)
    #expect(report.immatureShare == nil)
  }

  private func people() -> HistoryFixture {
    var fixture = HistoryFixture()
    let ada = fixture.contact(created: 0, .to(.mql, 10), .to(.customer, 30))
    fixture.touch(20, channel: "paid search")
    fixture.contact(created: 0, .to(.mql, 40))
    fixture.touch(1, channel: "paid search")
    fixture.touch(2, channel: "direct")
    // Won before it became an MQL: kept, negative.
    let linus = fixture.contact(created: 0, .to(.customer, 49), .to(.mql, 50))
    fixture.touch(3, channel: "direct")
    fixture.contact(created: 0, .to(.customer, 60))
    fixture.contact(created: 0, .to(.lead, 60))
    fixture.deal(created: 25, .won, closed: 30, amount: 1_000, contacts: [ada])
    fixture.deal(created: 26, .won, closed: 200, amount: 300, contacts: [ada], kind: .renewal)
    fixture.deal(created: 40, .won, closed: 49, amount: 50, contacts: [linus])
    return fixture
  }

  @Test func `gives each contact one row by its first counted touch, even one after the conversion`() {
    let report = ResolvedIndex(of: people().index, asOf: nil).conversions(along: path, ask())
    #expect(report.rows.map(\.key) == ["paid search", "(none)", "direct"])
    #expect(report.rows.map(\.from) == [2, 1, 1])
    #expect(report.rows.map(\.to) == [1, 1, 1])
    #expect(report.rows.map(\.revenue) == [1_000, 0, 50])
    #expect(report.rows[0].rate == 0.5)
    #expect(abs((report.rows[0].lift ?? 0) - 0.5 / 0.75) < 1e-12)
    #expect(report.rows[0].medianDays == 20)
    #expect(report.rows[1].medianDays == nil)
    #expect(report.rows[2].medianDays == -1)
    #expect(report.totals.from == 4 && report.totals.to == 3 && report.totals.revenue == 1_050)
    #expect(report.totals.medianDays == 9.5)
    #expect(report.totals.lift == 1)
    #expect(report.rows.allSatisfy { $0.immature == 0 })
  }

  @Test func `takes the month of the first stage's entry`() {
    let report = ResolvedIndex(of: people().index, asOf: nil).conversions(along: path, ask(.month))
    #expect(report.rows.map(\.key) == ["2026-01", "2026-02", "2026-03"])
    #expect(report.rows.map(\.from) == [1, 2, 1])
    #expect(report.rows.map(\.to) == [1, 1, 1])
  }

  @Test func `counts within days only what was reached and won in them, of those that have had them`() {
    var fixture = people()
    fixture.index.loadedAt = Instant(milliseconds: HistoryFixture.at(62))
    let report = ResolvedIndex(of: fixture.index, asOf: nil).conversions(along: path, ask(within: 15))
    #expect(report.rows.map(\.key) == ["paid search", "(none)", "direct"])
    #expect(report.rows.map(\.from) == [2, 0, 0])
    #expect(report.rows.map(\.to) == [0, 0, 0])
    #expect(report.rows.map(\.immature) == [0, 1, 1])
    #expect(report.totals.revenue == 0)
    #expect(report.immatureShare == nil)
  }

  @Test func `counts a second cycle as a case of its own, with the deals won in it`() {
    var fixture = HistoryFixture()
    let ada = fixture.contact(
      created: 0, .to(.mql, 10), .recycled(20), .to(.mql, 60), .to(.customer, 80))
    fixture.contact(created: 0, .to(.mql, 10), .recycled(20), .to(.mql, 50), .to(.customer, 80))
    fixture.deal(created: 70, .won, closed: 80, amount: 100, contacts: [ada])
    let resolved = ResolvedIndex(of: fixture.index, asOf: nil)
    let report = resolved.conversions(along: path, ask(.month))
    #expect(report.rows.map(\.key) == ["2026-01", "2026-03"])
    #expect(report.rows.map(\.from) == [2, 1])
    #expect(report.rows.map(\.to) == [1, 1])
    #expect(report.rows.map(\.revenue) == [0, 100])
    #expect(report.rows.map(\.medianDays) == [70, 20])
    #expect(resolved.conversionsReceipt(along: path, ask(.month), key: nil).contacts == [1, 1, 2])
    // Before MQL there are no cycles.
    let early = resolved.conversions(along: StagePath.leadToCustomer, ask(.month))
    #expect(early.totals.from == 2 && early.totals.to == 2)
  }

  @Test func `takes a cycle up again where a contact was reopened`() {
    var fixture = HistoryFixture()
    var rest = HistoryFixture.Step.to(.mql, 20)
    rest.kind = .disqualify
    var back = HistoryFixture.Step.to(.mql, 100)
    back.kind = .reopen
    fixture.contact(created: 0, steps: [.to(.mql, 10), rest, back, .to(.customer, 120)])
    let report = ResolvedIndex(of: fixture.index, asOf: nil).conversions(along: path, ask())
    #expect(report.totals.from == 1 && report.totals.to == 1)
  }

  @Test func `sums renewals when they are asked for`() {
    var question = ask()
    question.deals = .all
    let report = ResolvedIndex(of: people().index, asOf: nil).conversions(along: path, question)
    #expect(report.totals.revenue == 1_350)
  }

  @Test func `reads a field as it stood at the entry`() {
    var fixture = people()
    var field = FieldColumn()
    let before = field.dictionary.number(of: "student")
    let after = field.dictionary.number(of: "buyer")
    field.current = [after, after, before, 0, 0]
    field.changes = [0: [FieldChange(at: HistoryFixture.at(20), changeset: 0, before: before)]]
    fixture.index.fields[FieldKey(.contact, "persona")] = field
    let report = ResolvedIndex(of: fixture.index, asOf: nil).conversions(along: path, ask(.persona))
    #expect(report.rows.map(\.key) == ["student", "(none)", "buyer"])
    #expect(report.rows.map(\.from) == [2, 1, 1])
  }

  @Test(arguments: 0..<30)
  func `equals a slow count over random histories, adds up, and equals its rows`(seed: Int) {
    var index = RandomHistories.index(seed: UInt64(seed))
    index.loadedAt = Instant(milliseconds: HistoryFixture.at(190))
    let dimensions: [Dimension] = [.channel, .month, .persona, .owner, .reason, .quadrant]
    for question in [ask(days: 5...150), ask(within: 40)] {
      let slow = SlowHistories(index, asOf: nil)
      let resolved = ResolvedIndex(of: index, asOf: nil)
      let lead = StagePath.leadToCustomer
      let early = resolved.conversions(along: lead, question)
      #expect(early.totals.from == slow.reached(.lead, from: .lead, question: question))
      #expect(early.totals.to == slow.reached(.customer, from: .lead, question: question))
      #expect(early.totals.revenue == slow.revenue(from: .lead, question: question, resolved))
      let cycles = slow.cycles()
      let range = slow.range(question)
      let limit = question.within.map { Int64($0) * Instant.day }
      let judged = cycles.filter { cycle in
        guard let start = cycle[.mql] else { return false }
        return range.contains(start) && (limit.map { start + $0 <= slow.now(question) } ?? true)
      }
      let from = judged.count
      let to = judged.count { cycle in
        guard let start = cycle[.mql], let end = cycle[.customer] else { return false }
        return limit.map { end - start <= $0 } ?? true
      }
      for dimension in dimensions {
        var question = question
        question.dimension = dimension
        let report = resolved.conversions(along: path, question)
        #expect(report.totals.from == from)
        #expect(report.totals.to == to)
        #expect(report.rows.reduce(0) { $0 + $1.from } == from)
        #expect(report.rows.reduce(0) { $0 + $1.to } == to)
        #expect(report.rows.reduce(0) { $0 + $1.revenue } == report.totals.revenue)
        for row in report.rows {
          func count(_ part: ConversionPart) -> Int {
            resolved.conversionsReceipt(along: path, question, key: row.key, part: part).count
          }
          #expect(count(.from) == row.from)
          #expect(count(.to) == row.to)
          #expect(count(.immature) == row.immature)
          let sales = resolved.conversionsReceipt(along: path, question, key: row.key, part: .revenue).deals
          let amounts = sales.map { id in resolved.index.deals.rows.first { $0.id == id }?.amountMinor ?? 0 }
          #expect(amounts.reduce(0, +) == row.revenue)
        }
      }
    }
  }
}
