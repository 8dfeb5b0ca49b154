import Alignment
import Reports
import Testing

@Suite struct `The win before a deal` {
  static func day(_ days: Int64) -> Int64 { PlainHistory.start + days * 86_400_000 }

  /// Touches on days 0 to 3; a deal created on day 4, and won before that; perhaps one won on day 1.
  private func journey(company: Int, earlier: Bool) -> [String] {
    var history = PlainHistory()
    history.companies = 1
    history.contacts.append(PlainHistory.Contact(company: company))
    for (place, channel) in ["a", "b", "c", "d"].enumerated() {
      history.add(touch: 0, Self.day(Int64(place)) + 1, channel)
    }
    var deal = PlainHistory.Deal(company: company, members: [PlainHistory.Member(contact: 0)])
    deal.createdAt = Self.day(4)
    deal.closedAt = Self.day(2)
    history.deals = [deal]
    if earlier {
      deal.createdAt = Self.day(0)
      deal.closedAt = Self.day(1)
      history.deals.append(deal)
    }
    let resolved = ResolvedIndex(of: history.index(), asOf: nil)
    var question = Question()
    question.deals = .all
    guard let event = resolved.conversions(.deal, question).events.first(where: { $0.deal == 0 }) else { return [] }
    var buffer = JourneyBuffer()
    JourneyReader(resolved, question, .channel).read(event, into: &buffer)
    return buffer.rows.map { resolved.index.channels[Int32(resolved.index.touches.channel[Int($0)])] }
  }

  @Test(arguments: [-1, 0]) func `is not its own, dated before its creation`(company: Int) {
    #expect(journey(company: company, earlier: false) == ["a", "b", "c", "d"])
  }

  @Test(arguments: [-1, 0]) func `is the one before its own`(company: Int) {
    #expect(journey(company: company, earlier: true) == ["b", "c", "d"])
  }
}
