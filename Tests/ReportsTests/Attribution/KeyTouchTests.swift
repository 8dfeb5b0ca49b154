import Alignment
import Reports
import Testing

@Suite struct `Credit by place` {
  /// One contact, one touch a day by channels a, b, c ..., a lead entry and a deal, won on the last day.
  private func report(
    _ count: Int, lead: Double?, deal: Double, _ model: AttributionModel, won: Double? = nil
  ) -> [String: Double] {
    var history = PlainHistory()
    let entries = lead.map { [PlainHistory.Entry(to: .lead, at: Self.day($0))] } ?? []
    history.contacts.append(PlainHistory.Contact(entries: entries))
    for place in 0..<count { history.add(touch: 0, Self.day(Double(place)), Self.names[place]) }
    var row = PlainHistory.Deal(members: [PlainHistory.Member(contact: 0)])
    row.amount = 10_000
    row.createdAt = Self.day(deal)
    row.closedAt = Self.day(won ?? Double(count - 1))
    history.deals = [row]
    let resolved = ResolvedIndex(of: history.index(), asOf: nil)
    let rows = AttributionReport(resolved, Question(), .won, model: model).rows
    return Dictionary(uniqueKeysWithValues: rows.map { ($0.key, $0.credit) })
  }

  static let names = ["a", "b", "c", "d", "e", "f"]
  static func day(_ days: Double) -> Int64 { PlainHistory.start + Int64(days * 86_400_000) }

  private func expect(_ credit: [String: Double], _ shares: [Double]) {
    for (place, share) in shares.enumerated() {
      #expect(abs((credit[Self.names[place]] ?? 0) - share) < 1e-12, "\(credit) \(shares)")
    }
  }

  @Test(arguments: AttributionModel.allCases)
  func `is whole for a journey of one touch`(model: AttributionModel) {
    expect(report(1, lead: 0, deal: 0, model), [1])
  }

  @Test(
    arguments: [
      // Lead touch second: nothing is left over, the roles take all.
      (AttributionModel.u, 2, 1.0, [0.5, 0.5]),
      // Lead touch first: both roles on one touch.
      (.u, 2, 0.0, [0.8, 0.2]),
      // Lead touch last: 40 / 20 / 40.
      (.u, 3, 2.0, [0.4, 0.2, 0.4]),
      (.u, 5, 2.0, [0.4, 0.2 / 3, 0.4, 0.2 / 3, 0.2 / 3]),
      // A lead before any touch has no lead touch: its share goes to the first.
      (.u, 3, -1.0, [0.8, 0.1, 0.1]),
      (.u, 1, -1.0, [1]),
      (.j, 2, 0.0, [0.25, 0.75]), (.j, 3, 0.0, [0.2, 0.2, 0.6]), (.j, 4, 0.0, [0.2, 0.1, 0.1, 0.6]),
      (.inverseJ, 2, 0.0, [0.75, 0.25]), (.inverseJ, 4, 0.0, [0.6, 0.1, 0.1, 0.2]),
      (.first, 3, 0.0, [1, 0, 0]), (.last, 3, 0.0, [0, 0, 1]), (.linear, 4, 0.0, [0.25, 0.25, 0.25, 0.25]),
      (.shapley, 4, 0.0, [0.25, 0.25, 0.25, 0.25]),
    ] as [(AttributionModel, Int, Double, [Double])])
  func `follows the table`(model: AttributionModel, count: Int, lead: Double, shares: [Double]) {
    expect(report(count, lead: lead, deal: 0, model), shares)
  }

  @Test(
    arguments: [
      (AttributionModel.w, 6, 2.0, 4.0, [0.3, 0.1 / 3, 0.3, 0.1 / 3, 0.3, 0.1 / 3]),
      // Lead and deal on one touch.
      (.w, 4, 2.0, 2.5, [0.3, 0.05, 0.6, 0.05]),
      // No other touches: 30 / 30 / 30 become thirds.
      (.w, 3, 1.0, 2.0, [1.0 / 3, 1.0 / 3, 1.0 / 3]),
      (.fullPath, 6, 2.0, 4.0, [0.225, 0.05, 0.225, 0.05, 0.225, 0.225]),
      (.fullPath, 4, 1.0, 2.0, [0.25, 0.25, 0.25, 0.25]),
      // Deal made on the day of the win: two roles on the last touch.
      (.fullPath, 4, 1.0, 3.0, [0.225, 0.225, 0.1, 0.45]),
      (.fullPath, 2, 0.0, 1.0, [0.5, 0.5]),
    ] as [(AttributionModel, Int, Double, Double, [Double])])
  func `follows the table with a deal touch`(
    model: AttributionModel, count: Int, lead: Double, deal: Double, shares: [Double]
  ) {
    expect(report(count, lead: lead, deal: deal, model), shares)
  }

  @Test func `drops a lead that never was`() {
    expect(report(3, lead: nil, deal: 1, .w), [0.45, 0.45, 0.1])
  }

  @Test func `halves with seven days of age`() {
    // Days 0, 7 and 14 would be 1 : 2 : 4; here one touch a day.
    let weights = (0..<3).map {
      1 / Double(1 << 0) * PlainAttribution(PlainHistory(), Question(), .won).power(Double(2 - $0) / 7)
    }
    let sum = weights.reduce(0, +)
    expect(report(3, lead: 0, deal: 0, .timeDecay, won: 9), weights.map { $0 / sum })
  }

  @Test func `passes over direct, unless all is direct`() {
    var history = PlainHistory()
    history.contacts.append(PlainHistory.Contact())
    history.contacts.append(PlainHistory.Contact())
    for (day, channel) in ["email", "Direct", "direct_traffic"].enumerated() {
      history.add(touch: 0, Self.day(Double(day)), channel)
    }
    history.add(touch: 1, Self.day(0), "direct_traffic")
    history.add(touch: 1, Self.day(1), "direct")
    for contact in 0..<2 {
      var deal = PlainHistory.Deal(members: [PlainHistory.Member(contact: contact)])
      deal.closedAt = Self.day(5)
      deal.amount = 100
      history.deals.append(deal)
    }
    let resolved = ResolvedIndex(of: history.index(), asOf: nil)
    let rows = AttributionReport(resolved, Question(), .won, model: .lastNonDirect).rows
    #expect(rows.filter { $0.credit > 0 }.map(\.key).sorted() == ["direct", "email"])
  }
}
