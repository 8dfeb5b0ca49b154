import Alignment
import Reports
import Testing

@Suite struct `Holds under all models` {
  /// Journeys of one or two touches: so many by email, by event and by both ways round.
  private func resolved(email: Int, event: Int, lost: Int = 0) -> ResolvedIndex {
    var history = PlainHistory()
    for contact in 0..<(email + event + lost) {
      history.contacts.append(PlainHistory.Contact())
      let channel = contact < email ? "email" : contact < email + event ? "event" : contact % 2 == 0 ? "email" : "event"
      history.add(touch: contact, PlainHistory.start + Int64(contact), channel)
      var deal = PlainHistory.Deal(members: [PlainHistory.Member(contact: contact)])
      deal.outcome = contact < email + event ? .won : .lost
      deal.amount = 100
      deal.createdAt = PlainHistory.start
      deal.closedAt = PlainHistory.start + 86_400_000
      history.deals.append(deal)
    }
    return ResolvedIndex(of: history.index(), asOf: nil)
  }

  @Test func `holds for a clear winner`() {
    let pairs = HoldsPair.pairs(resolved(email: 90, event: 10, lost: 20), Question(), .won)
    #expect(pairs.count == 1)
    #expect(pairs.first?.a == "email")
    #expect(pairs.first?.b == "event")
    #expect(pairs.first?.holds == true)
    #expect(pairs.first?.shareOfResamples == 1)
  }

  @Test func `does not hold for a near draw`() {
    let pairs = HoldsPair.pairs(resolved(email: 51, event: 49), Question(), .won)
    #expect(pairs.first?.holds == false)
    // A binomial of 100 with 0.51 is above a half in about 54 % of draws.
    #expect(abs((pairs.first?.shareOfResamples ?? 0) - 0.54) < 0.07)
  }

  @Test func `says the same for the same seed, and nearly so for another`() {
    let resolved = resolved(email: 60, event: 40)
    let first = HoldsPair.pairs(resolved, Question(), .won, seed: 1)
    #expect(first == HoldsPair.pairs(resolved, Question(), .won, seed: 1))
    let other = HoldsPair.pairs(resolved, Question(), .won, seed: 2)
    #expect(abs((first.first?.shareOfResamples ?? 0) - (other.first?.shareOfResamples ?? 1)) < 0.05)
  }

  @Test func `judges groups of journeys as it judges journeys`() {
    // 20,000 journeys go by groups; one fifth of a percent more is a draw of about 61 %.
    let pairs = HoldsPair.pairs(resolved(email: 10_020, event: 9_980), Question(), .won)
    #expect(abs((pairs.first?.shareOfResamples ?? 0) - 0.61) < 0.07)
    #expect(pairs.first?.holds == false)
  }

  @Test func `has no pairs for one value`() {
    #expect(HoldsPair.pairs(resolved(email: 5, event: 0), Question(), .won).isEmpty)
  }
}
