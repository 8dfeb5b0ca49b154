import Alignment
import Reports
import Testing

@Suite struct `The radar` {
  private let noon = 100.5

  /// One contact at a stage that lacks nothing, to be spoilt.
  private func fixture(at stage: Stage, spoil: (inout ContactColumns) -> Void) -> RadarReport {
    var fixture = HistoryFixture(loadedOn: noon)
    if stage == .contact {
      fixture.contact(created: 0, owner: 1)
    } else {
      fixture.contact(created: 0, owner: 1, .to(stage, 1))
    }
    fixture.index.contacts.nextActionAt[0] = HistoryFixture.at(101)
    spoil(&fixture.index.contacts)
    return fixture.index.radar()
  }

  private func found(_ report: RadarReport) -> [RadarFinding] {
    report.findings.filter { $0.count > 0 }.map(\.finding)
  }

  @Test func `of nobody is kept`() {
    let report = HistoryFixture().index.radar()
    #expect(report.isKept)
    #expect(report.findings.count == RadarFinding.allCases.count)
    #expect(report.stages.map(\.contacts) == [0, 0, 0, 0, 0, 0, 0])
  }

  @Test(arguments: Stage.allCases)
  func `finds nothing where owner and date are set`(stage: Stage) {
    let report = fixture(at: stage) { _ in }
    #expect(found(report).isEmpty)
    #expect(report.isKept)
    #expect(report.stages[Int(stage.rawValue)].contacts == 1)
  }

  @Test(arguments: [(Stage.lead, false), (.mql, true), (.customer, true)])
  func `wants an owner from MQL on`(stage: Stage, isFound: Bool) {
    let report = fixture(at: stage) { $0.owner[0] = 0 }
    #expect(found(report) == (isFound ? [.noOwner] : []))
    #expect(report.isKept != isFound)
  }

  @Test func `wants a next date of whoever does not rest`() {
    #expect(found(fixture(at: .lead) { $0.nextActionAt[0] = .min }) == [.noNextDate])
    let resting = fixture(at: .lead) {
      $0.nextActionAt[0] = .min
      $0.resting[0] = .disqualified
      $0.restingReason[0] = 1
    }
    #expect(found(resting).isEmpty)
    #expect(resting.stages[2].resting == 1)
  }

  @Test(arguments: [(99.9, true), (100.0, false), (100.2, false), (114.9, false), (115.0, false)])
  func `calls overdue what was due before today`(day: Double, isOverdue: Bool) {
    let report = fixture(at: .lead) { $0.nextActionAt[0] = HistoryFixture.at(day) }
    #expect(found(report) == (isOverdue ? [.overdue] : []))
    #expect(report.isKept)
  }

  @Test(arguments: [(107.9, false), (108.0, true)])
  func `knows how far ahead a stage may plan`(day: Double, isTooFar: Bool) {
    let report = fixture(at: .mql) { $0.nextActionAt[0] = HistoryFixture.at(day) }
    #expect(found(report) == (isTooFar ? [.tooFar] : []))
  }

  @Test func `wants a reason of who rests and a date of who is nurtured`() {
    let report = fixture(at: .sql) { $0.resting[0] = .nurture }
    #expect(found(report) == [.restingWithoutReason, .nurtureWithoutDate])
    #expect(!report.isKept)
  }

  @Test(arguments: [(99.0, true), (100.0, true), (101.0, false)])
  func `lists nurture that falls due`(day: Double, isDue: Bool) {
    let report = fixture(at: .sql) {
      $0.resting[0] = .nurture
      $0.restingReason[0] = 1
      $0.restingUntil[0] = HistoryFixture.at(day)
    }
    #expect(found(report) == (isDue ? [.nurtureDue] : []))
  }

  @Test func `lists dates set by default or put off too often`() {
    let report = fixture(at: .contact) {
      $0.nextActionByDefault[0] = true
      $0.postponements[0] = 4
    }
    #expect(found(report) == [.setByDefault, .postponed])
    #expect(report[.setByDefault] == 1)
    #expect(report.stages[0].setByDefault == 1)
  }

  @Test func `takes the stage since the last recycling and opens to its rows`() {
    var fixture = HistoryFixture(loadedOn: noon)
    fixture.contact(created: 0, .to(.sql, 1), .recycled(5))
    fixture.contact(created: 0, .to(.sql, 1), .recycled(5), .to(.mql, 9))
    fixture.contact(created: 0, .to(.mql, 1), .to(.lead, 5))
    let report = fixture.index.radar()
    #expect(report.stages.map(\.contacts) == [0, 0, 1, 2, 0, 0, 0])
    #expect(fixture.index.radarReceipt(stage: .mql).contacts == [2, 3])
    #expect(report.findings[1].contacts == [1, 2, 3])
  }
}
