import Alignment
import Reports
import Testing

@Suite struct `Attribution of random histories` {
  static let dimensions: [Dimension] = [.channel, .campaign, .content, .kind, .side, .persona]

  private func questions(_ seed: UInt64) -> [Question] {
    var dice = SeededGenerator(seed: seed)
    return (0..<10).map { _ in
      var question = Question()
      question.dimension = Self.dimensions.randomElement(using: &dice) ?? .channel
      question.lookBack = Bool.random(using: &dice) ? nil : Int.random(in: 5..<60, using: &dice)
      question.sides = Bool.random(using: &dice) ? .marketing : .both
      question.repeats = Bool.random(using: &dice) ? .every : .collapsed
      question.deals = DealSelection.allCases.randomElement(using: &dice) ?? .new
      let first = Int(PlainHistory.start / 86_400_000)
      if Bool.random(using: &dice) {
        let day = CivilDate(daysSinceEpoch: first + Int.random(in: 0..<120, using: &dice))
        question.period = Period(first: day, last: day.adding(days: Int.random(in: 0..<90, using: &dice)))
      }
      if Bool.random(using: &dice) {
        question.asOf = CivilDate(daysSinceEpoch: first + Int.random(in: 30..<160, using: &dice))
      }
      return question
    }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `equals the plain rules in every model`(seed: UInt64) {
    let history = PlainHistory.random(seed: seed)
    let index = history.index()
    for (number, question) in questions(seed).enumerated() {
      let conversion = Conversion.allCases[(number + Int(seed)) % 6]
      let resolved = ResolvedIndex(of: index, asOf: question.asOf)
      let plain = PlainAttribution(history, question, conversion)
      for model in AttributionModel.allCases where model.markovOrder == nil {
        let report = AttributionReport(resolved, question, conversion, model: model)
        let expected = plain.figures(model)
        #expect(Set(report.rows.map(\.key)) == Set(expected.keys), "\(question) \(conversion) \(model)")
        for row in report.rows {
          let figure = expected[row.key] ?? (0, 0)
          #expect(abs(row.credit - figure.credit) < 1e-9, "\(question) \(conversion) \(model) \(row.key)")
          #expect(row.revenue == figure.revenue, "\(question) \(conversion) \(model) \(row.key)")
        }
      }
    }
  }

  @Test(arguments: 1...25 as ClosedRange<UInt64>)
  func `adds up to what is booked, to the cent, in every model`(seed: UInt64) {
    let index = PlainHistory.random(seed: seed).index()
    for question in questions(seed) {
      let resolved = ResolvedIndex(of: index, asOf: question.asOf)
      for model in AttributionModel.allCases {
        let report = AttributionReport(resolved, question, .won, model: model)
        #expect(report.totals.attributed + report.totals.unattributed == report.totals.booked)
        #expect(report.rows.reduce(0) { $0 + $1.revenue } == report.totals.attributed)
        #expect(abs(report.rows.reduce(0) { $0 + $1.credit } - report.totals.credit) < 1e-9)
        for row in report.rows where model.markovOrder == nil {
          let receipt = AttributionReceipt(resolved, question, .won, model: model, row: row.number)
          #expect(receipt.shares.reduce(0) { $0 + $1.revenue } == row.revenue)
          #expect(abs(receipt.shares.reduce(0) { $0 + $1.credit } - row.credit) < 1e-9)
          #expect(receipt.shares.count == row.journeys)
        }
      }
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `equals the plain rules with many values, and amounts past what floating point holds`(seed: UInt64) {
    // More than 64 values, journeys of more and of fewer than 32 distinct ones.
    var dice = SeededGenerator(seed: seed)
    var history = PlainHistory()
    for contact in 0..<30 {
      history.contacts.append(
        PlainHistory.Contact(entries: [PlainHistory.Entry(to: .lead, at: PlainHistory.start + 10 * 3_600_000)]))
      for step in 0..<Int.random(in: 1...60, using: &dice) {
        let channel = "channel \(Int.random(in: 0..<(contact % 2 == 0 ? 90 : 9), using: &dice))"
        history.add(touch: contact, PlainHistory.start + Int64(step) * 3_600_000, channel)
      }
      var deal = PlainHistory.Deal(members: [PlainHistory.Member(contact: contact)])
      let most: Int64 = contact % 3 == 0 ? 1 << 50 : 100_000
      deal.amount = Int64.random(in: -most...most, using: &dice)
      deal.createdAt = PlainHistory.start + 20 * 3_600_000
      deal.closedAt = PlainHistory.start + 60 * 3_600_000
      history.deals.append(deal)
    }
    let resolved = ResolvedIndex(of: history.index(), asOf: nil)
    let plain = PlainAttribution(history, Question(), .won)
    for model in AttributionModel.allCases where model.markovOrder == nil {
      let report = AttributionReport(resolved, Question(), .won, model: model)
      let expected = plain.figures(model)
      #expect(report.rows.count == expected.count)
      #expect(report.totals.attributed + report.totals.unattributed == report.totals.booked)
      #expect(report.rows.reduce(0) { $0 + $1.revenue } == report.totals.attributed)
      for row in report.rows {
        let figure = expected[row.key] ?? (0, 0)
        #expect(abs(row.credit - figure.credit) < 1e-9, "\(model) \(row.key)")
        // A last bit of a weight is some units of 2^50: only sums are exact there.
        #expect(abs(row.revenue - figure.revenue) <= 40, "\(model) \(row.key)")
      }
    }
  }

  @Test(arguments: [6, 300], 1...6 as ClosedRange<UInt64>)
  func `equals the plain rules in ties, of long ages, and of nothing or a cent`(values: Int, seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    var history = PlainHistory()
    for contact in 0..<40 {
      let lead = PlainHistory.start + Int64.random(in: 0..<20, using: &dice) * 86_400_000
      history.contacts.append(PlainHistory.Contact(entries: [PlainHistory.Entry(to: .lead, at: lead)]))
      // All at one instant, hours apart, or past the 99 days that three of the tables hold.
      let apart: Int64 = [0, 3_600_000, 20 * 86_400_000].randomElement(using: &dice) ?? 0
      for step in 0..<Int64.random(in: 1...30, using: &dice) {
        let channel = "channel \(Int.random(in: 0..<values, using: &dice))"
        history.add(touch: contact, PlainHistory.start + step * apart, channel)
      }
      var deal = PlainHistory.Deal(members: [PlainHistory.Member(contact: contact)])
      deal.amount = [0, 1, -1, 7, 100, -2_500, 123_457].randomElement(using: &dice) ?? 0
      deal.createdAt = PlainHistory.start + 20 * 3_600_000
      deal.closedAt = PlainHistory.start + 400 * 86_400_000
      history.deals.append(deal)
    }
    let resolved = ResolvedIndex(of: history.index(), asOf: nil)
    let plain = PlainAttribution(history, Question(), .won)
    let models = AttributionModel.allCases.filter { $0.markovOrder == nil }
    for report in AttributionReport.reports(resolved, Question(), .won, models: models) {
      let expected = plain.figures(report.model)
      #expect(Set(report.rows.map(\.key)) == Set(expected.keys), "\(report.model)")
      for row in report.rows {
        let figure = expected[row.key] ?? (0, 0)
        #expect(abs(row.credit - figure.credit) < 1e-9, "\(report.model) \(row.key)")
        #expect(row.revenue == figure.revenue, "\(report.model) \(row.key)")
      }
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `has the chains of its converting and failed journeys`(seed: UInt64) {
    let history = PlainHistory.random(seed: seed)
    let index = history.index()
    for (number, question) in questions(seed).enumerated() {
      let conversion = Conversion.allCases[(number + Int(seed)) % 6]
      let resolved = ResolvedIndex(of: index, asOf: question.asOf)
      expectChains(resolved, history, question, conversion)
      // What was made for one period answers for another.
      for days in [1, 20, 60] {
        var other = question
        let first = CivilDate(daysSinceEpoch: Int(PlainHistory.start / 86_400_000) + days + number)
        other.period = Period(first: first, last: first.adding(days: days))
        expectChains(resolved, history, other, conversion)
      }
    }
  }

  private func expectChains(
    _ resolved: ResolvedIndex, _ history: PlainHistory, _ question: Question, _ conversion: Conversion
  ) {
    let plain = PlainAttribution(history, question, conversion)
    var numbers: [String] = []
    func path(_ journey: PlainAttribution.Journey) -> [Int32] {
      journey.values.map { text in
        if !numbers.contains(text) { numbers.append(text) }
        return Int32(numbers.firstIndex(of: text) ?? 0)
      }
    }
    var paths = PathCounts()
    let converting = plain.journeys().filter { !$0.values.isEmpty }
    for journey in converting { paths.append(path(journey), converting: 1, null: 0) }
    for journey in plain.failures() where !journey.values.isEmpty {
      paths.append(path(journey), converting: 0, null: 1)
    }
    for (order, model) in [AttributionModel.markov1, .markov2, .markov3, .markov4].enumerated() {
      let effects = ExactChain(paths, order: order + 1).effects(of: numbers.indices.map { Int32($0) })
      let sum = effects.reduce(0, +)
      let report = AttributionReport(resolved, question, conversion, model: model)
      for row in report.rows {
        let place = numbers.firstIndex(of: row.key)
        let share = place.map { effects[$0] / sum } ?? 0
        #expect(abs(row.credit - share * Double(converting.count)) < 1e-9, "\(question) \(conversion) \(row.key)")
      }
    }
  }

  @Test func `is the same from run to run`() {
    let index = PlainHistory.random(seed: 7).index()
    let resolved = ResolvedIndex(of: index, asOf: nil)
    let first = AttributionComparison(resolved, Question(), .won, seed: 3)
    let second = AttributionComparison(resolved, Question(), .won, seed: 3)
    #expect(first.holds == second.holds)
    #expect(first.rows.map(\.models) == second.rows.map(\.models))
  }
}
