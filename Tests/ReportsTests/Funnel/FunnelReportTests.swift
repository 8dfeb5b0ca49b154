import Alignment
import Reports
import Testing

@Suite struct `A funnel` {
  private func entered(_ report: FunnelReport) -> [Int] { report.rows.map(\.entered) }

  @Test func `of nobody is zero and has no rates`() {
    let report = HistoryFixture().index.funnel(Question())
    #expect(entered(report) == [0, 0, 0, 0, 0, 0, 0])
    #expect(report.rows.allSatisfy { $0.rateFromFirst == nil && $0.rateFromPrevious == nil && $0.medianDays == nil })
    #expect(report.immatureShare == nil)
  }

  /// Ada jumps to MQL and buys late, Grace is a lead by the book, Linus only a contact.
  private func three() -> HistoryFixture {
    var fixture = HistoryFixture()
    fixture.contact(created: 0, company: 0, .to(.mql, 10), .to(.sql, 12), .to(.customer, 110))
    fixture.contact(created: 5, company: 0, .to(.prospect, 6), .to(.lead, 9))
    fixture.contact(created: 40)
    return fixture
  }

  @Test func `counts whom it reached, and who jumped over`() {
    let report = three().index.funnel(Question())
    #expect(entered(report) == [3, 2, 2, 1, 1, 1, 1])
    #expect(report.rows.map(\.implied) == [0, 1, 1, 0, 0, 1, 0])
    #expect(report.rows[1].rateFromPrevious == 2.0 / 3)
    #expect(report.rows[3].rateFromFirst == 1.0 / 3)
    #expect(report.rows[0].rateFromPrevious == nil)
    #expect(report.rows[2].medianDays == 3)
    #expect(report.rows[4].p90Days == 2)
    #expect(report.rows[6].medianDays == nil)
  }

  @Test func `takes into the cohort only those that entered its stage in the period`() {
    let index = three().index
    #expect(entered(index.funnel(Question(days: 0...4))) == [1, 1, 1, 1, 1, 1, 1])
    #expect(entered(index.funnel(Question(days: 9...9), from: .lead)) == [1, 0, 0, 0, 0])
    #expect(entered(index.funnel(Question(days: 10...10), from: .lead)) == [1, 1, 1, 1, 1])
  }

  @Test func `within days leaves later conversions out, and the young ones aside`() {
    var fixture = three()
    fixture.index.loadedAt = Instant(milliseconds: HistoryFixture.at(100))
    let report = fixture.index.funnel(Question(within: 90))
    #expect(entered(report) == [2, 2, 2, 1, 1, 0, 0])
    #expect(report.rows.allSatisfy { $0.immature == 1 })
    #expect(report.immatureShare == nil)
    #expect(entered(fixture.index.funnel(Question(within: 10))) == [3, 2, 2, 1, 0, 0, 0])
  }

  @Test(arguments: [(90, 1, 0), (89, 0, 1)])
  func `counts an entry as mature from the last millisecond of its days on`(day: Int, entered: Int, immature: Int) {
    var fixture = HistoryFixture()
    fixture.contact(created: 0.5)
    let report = fixture.index.funnel(Question(asOf: day, within: 90))
    #expect(report.rows[0].entered == entered)
    #expect(report.rows[0].immature == immature)
  }

  @Test func `at all says what share of the cohort is young`() {
    var fixture = three()
    fixture.index.loadedAt = Instant(milliseconds: HistoryFixture.at(125))
    #expect(fixture.index.funnel(Question()).immatureShare == 1.0 / 3)
  }

  @Test func `by flow counts entries by their own dates and gives no rate`() {
    let report = three().index.funnel(Question(days: 5...11), reading: .flow)
    #expect(entered(report) == [1, 2, 2, 1, 0, 0, 0])
    #expect(report.rows.map(\.implied) == [0, 1, 1, 0, 0, 0, 0])
    #expect(report.rows.allSatisfy { $0.rateFromFirst == nil && $0.rateFromPrevious == nil })
    #expect(report.immatureShare == nil)
  }

  @Test func `counts a company by the furthest of its contacts and forgets people without one`() {
    let report = three().index.funnel(Question(), unit: .companies)
    #expect(entered(report) == [1, 1, 1, 1, 1, 1, 1])
    #expect(report.rows[1].implied == 0)
    #expect(report.rows[5].implied == 1)
  }

  @Test func `names zone and team of each stage`() {
    var fixture = three()
    fixture.index.stageOwners[.mql] = .marketing
    let report = fixture.index.funnel(Question())
    #expect(report.rows[3].zone == .middle)
    #expect(report.rows[3].team == .marketing)
    #expect(report.rows[6].team == .sales)
  }

  @Test(arguments: 0..<40)
  func `equals a slow count over random histories, never rises, and equals its rows`(seed: Int) {
    let index = RandomHistories.index(seed: UInt64(seed))
    for from in [Stage.contact, .lead, .mql] {
      for question in [
        Question(), Question(days: 20...120), Question(days: 0...200, asOf: 150), Question(asOf: 180, within: 30),
      ] {
        let report = index.funnel(question, from: from)
        let slow = SlowHistories(index, asOf: question.asOf)
        let resolved = ResolvedIndex(of: index, asOf: question.asOf)
        for row in report.rows {
          #expect(row.entered == slow.reached(row.stage, from: from, question: question))
          let receipt = resolved.funnelReceipt(question, from: from, stage: row.stage)
          #expect(receipt.contacts.count == row.entered)
          let flow = index.funnel(question, reading: .flow, from: from)
          let place = Int(row.stage.rawValue - from.rawValue)
          #expect(flow.rows[place].entered == slow.flow(row.stage, question: question))
        }
        #expect(zip(report.rows, report.rows.dropFirst()).allSatisfy { $0.entered >= $1.entered })
        let young = resolved.funnelReceipt(question, from: from, stage: from, isImmature: true)
        #expect(young.contacts.count == report.rows[0].immature)
        let companies = index.funnel(question, from: from, unit: .companies)
        #expect(zip(companies.rows, companies.rows.dropFirst()).allSatisfy { $0.entered >= $1.entered })
        let deals = resolved.funnel(question, from: from, unit: .deals)
        for row in deals.rows {
          let receipt = resolved.funnelReceipt(question, from: from, unit: .deals, stage: row.stage)
          #expect(receipt.count == row.entered)
        }
        for row in companies.rows {
          let receipt = resolved.funnelReceipt(question, from: from, unit: .companies, stage: row.stage)
          #expect(receipt.companies.count == row.entered)
        }
      }
    }
  }
  @Test(arguments: 1...20)
  func `of days is that of the histories read one by one, in every figure`(seed: Int) {
    let index = RandomHistories.index(seed: UInt64(seed))
    for from in Stage.allCases {
      for asked in [Question(), Question(days: 20...120), Question(days: 40...41), Question(days: 0...200, asOf: 150)] {
        var question = asked
        // Nobody has a source, so that all are in one segment, which reads histories.
        question.dimension = .source
        let resolved = ResolvedIndex(of: index, asOf: question.asOf)
        let segments = resolved.funnels(question, from: from)
        guard let all = segments.first else { continue }
        #expect(segments.count == 1)
        #expect(resolved.funnel(question, from: from) == all.funnel)
      }
    }
  }

}
