import Alignment
import Reports
import Testing

@Suite struct `A velocity report` {
  private let path = StagePath.mqlToCustomer

  @Test(arguments: ["mql-customer", "MQL-Customer"])
  func `knows its path by name`(name: String) { #expect(StagePath(name: name) == path) }

  @Test(arguments: ["", "mql", "customer-mql", "mql-mql", "mql-customer-", "a-b"])
  func `refuses a path that leads nowhere`(name: String) { #expect(StagePath(name: name) == nil) }

  @Test func `of nobody has no days`() {
    let row = HistoryFixture().index.velocity(Question(), paths: [path]).rows[0]
    #expect(row.n == 0 && row.medianDays == nil && row.p90Days == nil)
  }

  @Test func `keeps negative days and leaves implied entries out`() {
    var fixture = HistoryFixture()
    fixture.contact(created: 0, .to(.mql, 10), .to(.customer, 20))
    fixture.contact(created: 0, .to(.customer, 10), .to(.mql, 11))
    fixture.contact(created: 0, .to(.customer, 30))
    fixture.contact(created: 0, .to(.mql, 30))
    let row = fixture.index.velocity(Question(), paths: [path]).rows[0]
    #expect(row.n == 2)
    #expect(row.negative == 1)
    #expect(row.impliedLeftOut == 1)
    #expect(row.medianDays == 4.5)
    #expect(abs((row.p90Days ?? 0) - 8.9) < 1e-12)
    let resolved = ResolvedIndex(of: fixture.index, asOf: nil)
    #expect(resolved.velocityReceipt(Question(), path: path, part: .negative).contacts == [2])
    #expect(resolved.velocityReceipt(Question(), path: path, part: .implied).contacts == [3])
  }

  @Test func `counts a day from midnight to midnight though the clocks change`() {
    var fixture = HistoryFixture()
    let rome = ZoneTable(
      name: "Europe/Rome", first: 3_600, changes: [(Instant(milliseconds: HistoryFixture.at(87)), 7_200)])
    fixture.index.calendar = WorkspaceCalendar(zone: rome)
    let hour = 1.0 / 24
    fixture.contact(created: 0, .to(.mql, 80 - hour), .to(.customer, 90 - 2 * hour))
    let row = fixture.index.velocity(Question(), paths: [path]).rows[0]
    #expect(row.medianDays == 10)
  }

  @Test func `takes those whose later entry is in the period`() {
    var fixture = HistoryFixture()
    fixture.contact(created: 0, .to(.mql, 10), .to(.customer, 20))
    #expect(fixture.index.velocity(Question(days: 20...20), paths: [path]).rows[0].n == 1)
    #expect(fixture.index.velocity(Question(days: 10...19), paths: [path]).rows[0].n == 0)
  }

  @Test(arguments: 0..<20)
  func `equals a slow count over random histories and its rows`(seed: Int) {
    let index = RandomHistories.index(seed: UInt64(1_000 + seed))
    for question in [Question(), Question(days: 50...160), Question(asOf: 120)] {
      let slow = SlowHistories(index, asOf: question.asOf)
      let resolved = ResolvedIndex(of: index, asOf: question.asOf)
      let range = slow.range(question)
      let paths = StagePath.consecutive + [path]
      for row in index.velocity(question, paths: paths).rows {
        let days = slow.lives.compactMap { life -> Double? in
          guard let life, let from = life.explicit[row.path.from], let to = life.explicit[row.path.to],
            range.contains(to)
          else { return nil }
          return Double(to - from) / Double(Instant.day)
        }
        #expect(row.n == days.count)
        #expect(row.negative == days.count { $0 < 0 })
        #expect(row.medianDays == Statistics.quantile(0.5, ofSorted: days.sorted()))
        #expect(resolved.velocityReceipt(question, path: row.path).contacts.count == row.n)
        #expect(resolved.velocityReceipt(question, path: row.path, part: .implied).contacts.count == row.impliedLeftOut)
      }
    }
  }

  @Test(arguments: 0..<12)
  func `finds quantiles of many durations without sorting them`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var fixture = HistoryFixture()
    var days: [Double] = []
    for _ in 0..<Int.random(in: 1_000...3_000, using: &random) {
      // Heavy tails and ties, so that ranges of equal width are filled unevenly.
      let u = Double.random(in: 0..<1, using: &random)
      let duration = seed % 3 == 0 ? Double(Int(u * 5)) : u * u * u * u * 300
      let contact = fixture.contact(created: 0, .to(.mql, 1), .to(.customer, 1 + duration))
      let reading = fixture.index.stageReading(of: contact, seen: Visibility(of: fixture.index, asOf: nil))
      days.append(Double(reading.duration(from: .mql, to: .customer, in: .utc) ?? 0) / Double(Instant.day))
    }
    let row = fixture.index.velocity(Question(), paths: [path]).rows[0]
    #expect(abs((row.medianDays ?? -1) - Statistics.quantile(0.5, ofSorted: days.sorted())!) < 1e-9)
    #expect(abs((row.p90Days ?? -1) - Statistics.quantile(0.9, ofSorted: days.sorted())!) < 1e-9)
  }
}
