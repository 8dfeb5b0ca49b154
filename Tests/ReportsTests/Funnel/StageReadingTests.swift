import Alignment
import Reports
import Testing

@Suite struct `A stage reading` {
  typealias Step = HistoryFixture.Step

  private func read(asOf: Int? = nil, created: Double = 0, _ steps: Step...) -> StageReading {
    var fixture = HistoryFixture()
    let contact = fixture.contact(created: created, steps: steps)
    let seen = Visibility(of: fixture.index, asOf: asOf.map(HistoryFixture.date))
    return fixture.index.stageReading(of: contact, seen: seen)
  }

  @Test func `of a contact without history has entered contact at its creation`() {
    let reading = read(created: 4)
    #expect(reading.at(.contact) == HistoryFixture.at(4))
    #expect(!reading.isImplied(.contact))
    #expect(reading.furthest == .contact)
    #expect(reading.at(.prospect) == StageReading.never)
  }

  @Test func `starts at the earliest entry when that is before the creation`() {
    let reading = read(created: 4, .to(.lead, 2))
    #expect(reading.at(.contact) == HistoryFixture.at(2))
    #expect(reading.isImplied(.contact))
  }

  @Test func `enters the stages jumped over at the same instant, implied`() {
    let reading = read(.to(.mql, 10))
    for stage in [Stage.prospect, .lead] {
      #expect(reading.at(stage) == HistoryFixture.at(10))
      #expect(reading.isImplied(stage))
    }
    #expect(!reading.isImplied(.mql))
    #expect(reading.furthest == .mql)
  }

  @Test func `lets an explicit entry replace an implied one whatever its date`() {
    let reading = read(.to(.mql, 10), .to(.lead, 12))
    #expect(reading.at(.lead) == HistoryFixture.at(12))
    #expect(!reading.isImplied(.lead))
    #expect(reading.reached(.lead) == HistoryFixture.at(10))
    #expect(reading.duration(from: .lead, to: .mql, in: .utc) == -2 * Instant.day)
  }

  @Test func `keeps the first of two cycles and takes no recycling for an entry`() {
    let reading = read(.to(.mql, 10), .recycled(20), .to(.mql, 30))
    #expect(reading.at(.mql) == HistoryFixture.at(10))
    #expect(reading.isImplied(.lead))
  }

  @Test func `leaves out what had not happened by the day`() {
    let reading = read(asOf: 11, .to(.mql, 10), .to(.lead, 12), .to(.sql, 13))
    #expect(reading.furthest == .mql)
    #expect(reading.isImplied(.lead))
  }

  @Test func `is empty before the contact was there`() {
    #expect(!read(asOf: 3, created: 4).exists)
  }

  @Test func `leaves out what was not known, and what was voided from when that was known`() {
    var fixture = HistoryFixture()
    let late = fixture.changeset(on: 40)
    let contact = fixture.contact(
      created: 0, .to(.lead, 5).known(late), .to(.mql, 10).voided(late), .to(.prospect, 3))
    func furthest(_ day: Int?) -> Stage? {
      let seen = Visibility(of: fixture.index, asOf: day.map(HistoryFixture.date))
      return fixture.index.stageReading(of: contact, seen: seen).furthest
    }
    #expect(furthest(6) == .prospect)
    #expect(furthest(39) == .mql)
    #expect(furthest(40) == .lead)
    #expect(furthest(nil) == .lead)
  }
}
