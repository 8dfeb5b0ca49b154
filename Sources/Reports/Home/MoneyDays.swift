package import Alignment

/// Money won and deals won, day by day; minor units of the base currency, deals without an exchange rate left out.
package struct MoneyDays: Hashable, Sendable {
  package let period: Period
  private var amounts: [Int64]
  private var deals: [Int]

  init(_ period: Period) {
    self.period = period
    amounts = [Int64](repeating: 0, count: period.dayCount)
    deals = [Int](repeating: 0, count: period.dayCount)
  }

  package func amount(in days: Period) -> Int64 {
    range(of: days).reduce(0) { $0 + amounts[$1] }
  }

  package func deals(in days: Period) -> Int {
    range(of: days).reduce(0) { $0 + deals[$1] }
  }

  private func range(of days: Period) -> Range<Int> {
    guard let shared = days.intersection(with: period) else { return 0..<0 }
    let first = shared.first.daysSinceEpoch - period.first.daysSinceEpoch
    return first..<first + shared.dayCount
  }

  mutating func add(_ amount: Int64, on day: CivilDate) {
    let place = day.daysSinceEpoch - period.first.daysSinceEpoch
    guard amounts.indices.contains(place) else { return }
    amounts[place] += amount
    deals[place] += 1
  }
}

/// A deal won, as a list of wins shows it.
package struct WonDeal: Hashable, Sendable {
  package let id: ID<Deal>
  package let amount: Int64
  package let at: Instant
  /// Name of the owner; `(none)` without one.
  package let owner: String
  /// Channel of the first counted touch of its lead contact; `(none)` without one.
  package let channel: String
  /// From its creation, days of 24 hours.
  package let days: Double
}

extension ResolvedIndex {
  /// Deals of the question's kind by the day they were won.
  package func moneyDays(_ question: Question, in period: Period) -> MoneyDays {
    var asked = question
    asked.period = period
    var days = MoneyDays(period)
    for win in conversions(.won, asked).events {
      days.add(win.amount, on: index.calendar.day(of: Instant(milliseconds: win.start)))
    }
    return days
  }

  /// The deals won in the question's period, the largest first.
  ///
  /// - Complexity: O(*deals*); channels are read of the deals found alone.
  package func wonDeals(_ question: Question) -> [WonDeal] {
    conversions(.won, question).events.map { win in
      let deal = Int(win.deal)
      let row = deals.rows[deal]
      let touch = leadContact(ofDeal: deal).flatMap { firstCountedTouch(of: $0, question) }
      return WonDeal(
        id: row.id, amount: win.amount, at: Instant(milliseconds: win.start), owner: index.members[Int32(row.owner)],
        channel: index.channels[touch.map { Int32(index.touches.channel[$0]) } ?? 0],
        days: Double(index.calendar.zone.wallTime(from: row.createdAt, to: row.closedAt)) / Double(Instant.day))
    }
    .sorted { $0.amount == $1.amount ? $0.id < $1.id : $0.amount > $1.amount }
  }

  private func firstCountedTouch(of contact: Int, _ question: Question) -> Int? {
    let reader = JourneyReader(self, question, .channel)
    var first: Int?
    forEachCountedTouch(of: contact, in: .min..<(.max), reader) { touch, _ in first = first ?? touch }
    return first
  }
}
