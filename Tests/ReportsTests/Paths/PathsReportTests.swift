import Alignment
import Reports
import Testing

@Suite struct `A paths report` {
  private func sales() -> HistoryFixture {
    var fixture = HistoryFixture()
    for (number, channels) in [["search", "search", "e-mail"], ["search", "e-mail"], ["direct"], []].enumerated() {
      let contact = fixture.contact(created: 0)
      for (place, channel) in channels.enumerated() { fixture.touch(Double(place), channel: channel) }
      fixture.deal(created: 5, .won, closed: Double(10 + number), amount: 100, contacts: [contact])
    }
    return fixture
  }

  @Test func `of no conversions is empty`() {
    let report = ResolvedIndex(of: HistoryFixture().index, asOf: nil).paths(Question())
    #expect(report.rows.isEmpty && report.conversions == 0 && report.distinct == 0)
  }

  @Test func `counts repeats once by default and leaves journeys without touch aside`() {
    let report = ResolvedIndex(of: sales().index, asOf: nil).paths(Question())
    #expect(report.rows.map(\.values) == [["search", "e-mail"], ["direct"]])
    #expect(report.rows.map(\.conversions) == [2, 1])
    #expect(report.rows.map(\.revenue) == [200, 100])
    #expect(report.rows[0].medianTouches == 2.5)
    #expect(report.rows[0].medianDays == 10.5)
    #expect(report.conversions == 3 && report.withoutTouch == 1)
    #expect(report.revenue + report.revenueWithoutTouch == 400)
  }

  @Test func `keeps repeats when asked and lists no more than asked`() {
    let report = ResolvedIndex(of: sales().index, asOf: nil).paths(Question(), top: 2, repeats: .every)
    #expect(report.rows.map(\.values) == [["direct"], ["search", "e-mail"]])
    #expect(report.distinct == 3)
  }

  @Test func `opens to its deals, or its contacts`() {
    var fixture = sales()
    fixture.contact(created: 0, .to(.lead, 3))
    fixture.touch(1, channel: "direct")
    let resolved = ResolvedIndex(of: fixture.index, asOf: nil)
    #expect(resolved.pathsReceipt(Question(), values: ["search", "e-mail"]).deals == [1, 2])
    #expect(resolved.pathsReceipt(Question(), values: nil).deals == [4])
    #expect(resolved.pathsReceipt(to: .lead, Question(), values: ["direct"]).contacts == [5])
  }

  @Test func `equals itself however the work is divided`() {
    var fixture = HistoryFixture()
    var random = SeededGenerator(seed: 3)
    for _ in 0..<20_000 {
      let contact = fixture.contact(created: 0)
      for place in 0..<Int.random(in: 0...4, using: &random) {
        fixture.touch(Double(place), channel: "c\(Int.random(in: 0..<4, using: &random))")
      }
      fixture.deal(created: 9, .won, closed: 10, amount: 1, contacts: [contact])
    }
    let resolved = ResolvedIndex(of: fixture.index, asOf: nil)
    let report = resolved.paths(Question(), top: 1_000)
    #expect(report.rows.reduce(0) { $0 + $1.conversions } == report.conversions)
    #expect(report.conversions + report.withoutTouch == 20_000)
    #expect(report.rows.count == report.distinct)
    #expect(Set(report.rows.map(\.values)).count == report.distinct)
    for row in report.rows.prefix(5) {
      #expect(resolved.pathsReceipt(Question(), values: row.values).deals.count == row.conversions)
    }
  }
}
