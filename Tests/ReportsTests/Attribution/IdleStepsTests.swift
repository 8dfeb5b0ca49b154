import Alignment
import Reports
import Testing

@Suite struct `Steps of contacts that came to nothing` {
  /// 150 channels: so many cells that two days stand together.
  private func history(seed: UInt64) -> PlainHistory {
    var dice = SeededGenerator(seed: seed)
    var history = PlainHistory()
    for contact in 0..<400 {
      history.contacts.append(PlainHistory.Contact())
      for _ in 0..<Int.random(in: 0...5, using: &dice) {
        let at = PlainHistory.start + Int64(dice.unit() * 150 * 86_400) * 1_000
        history.add(touch: contact, at, "channel \(Int.random(in: 0..<150, using: &dice))")
      }
    }
    for contact in 0..<60 {
      var deal = PlainHistory.Deal(members: [PlainHistory.Member(contact: contact)])
      deal.amount = 100
      deal.createdAt = PlainHistory.start + Int64(dice.unit() * 100 * 86_400) * 1_000
      deal.closedAt = deal.createdAt + 86_400_000
      history.deals.append(deal)
    }
    return history
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `of blocks of days are those of any period, whoever is asked first`(seed: UInt64) {
    let index = history(seed: seed).index()
    let kept = ResolvedIndex(of: index, asOf: nil)
    var dice = SeededGenerator(seed: seed)
    let first = Int(PlainHistory.start / 86_400_000)
    for number in 0..<16 {
      var question = Question()
      question.lookBack = number % 2 == 0 ? nil : 20
      if number > 3 {
        let day = CivilDate(daysSinceEpoch: first + Int.random(in: -5..<120, using: &dice))
        question.period = Period(first: day, last: day.adding(days: Int.random(in: 0..<60, using: &dice)))
      }
      let report = AttributionReport(kept, question, .won, model: .markov1)
      // On a snapshot of its own a question reads its own journeys.
      let alone = AttributionReport(ResolvedIndex(of: index, asOf: nil), question, .won, model: .markov1)
      #expect(report.rows == alone.rows, "\(question)")
    }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `are the same beside all quick models, and made ahead as the snapshot before was asked`(seed: UInt64) {
    let index = PlainHistory.random(seed: seed).index()
    let earlier = ResolvedIndexes(index)
    earlier.prepare()
    for dimension in [Dimension.persona, .channel, .content, .owner] {
      var question = Question()
      question.dimension = dimension
      _ = AttributionComparison(earlier.asOf(nil), question, .sql, scope: .quick)
    }
    let next = ResolvedIndexes(index)
    next.prepare(after: earlier)
    for dimension in [Dimension.persona, .channel, .content, .landingPage, .owner, .month] {
      for conversion in [Conversion.won, .sql] {
        var question = Question()
        question.dimension = dimension
        let ahead = AttributionComparison(next.asOf(nil), question, conversion, scope: .quick)
        let alone = AttributionComparison(ResolvedIndex(of: index, asOf: nil), question, conversion, scope: .quick)
        #expect(ahead.rows.map(\.models) == alone.rows.map(\.models), "\(dimension) \(conversion)")
        for model in [AttributionModel.linear, .first, .markov1, .markov2] {
          let beside = AttributionReport(next.asOf(nil), question, conversion, model: model, isBeside: true)
          let own = AttributionReport(ResolvedIndex(of: index, asOf: nil), question, conversion, model: model)
          #expect(beside.rows == own.rows, "\(dimension) \(conversion) \(model)")
          #expect(beside.totals == own.totals)
        }
      }
    }
  }
}
