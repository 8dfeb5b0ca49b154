package import Alignment

/// What an MQL is worth on average: how likely it becomes a customer, times what one spends; by industry.
///
/// Both are measured on all MQLs and all new business so far, and drawn toward the mean of all where an industry has
/// few: 30 MQLs and 5 deals at the mean weigh on each.
package struct LeadValues: Sendable {
  private let index: JourneyIndex
  private let own: FieldColumn?
  private let ofCompany: FieldColumn?
  /// By industry; minor units of the base currency.
  private let values: [String: Int64]
  private let mean: Int64

  private struct Tally {
    var mqls = 0.0
    var customers = 0.0
    var deals = 0.0
    var revenue = 0.0
  }

  /// - Complexity: O(*contacts* + *deals*).
  package init(_ resolved: ResolvedIndex) {
    let index = resolved.index
    self.index = index
    own = index.fields[FieldKey(.contact, "industry")]
    ofCompany = index.fields[FieldKey(.company, "industry")]
    var tallies: [String: Tally] = [:]
    var all = Tally()
    for contact in 0..<index.contacts.count {
      var isMQL = false
      var isCustomer = false
      for row in index.contacts.history(of: contact) {
        let entry = index.contacts.entries[row]
        guard entry.kind == .advance, !entry.isVoided, entry.to >= .mql else { continue }
        isMQL = true
        if entry.to == .customer { isCustomer = true }
      }
      guard isMQL else { continue }
      let key = LeadValues.industry(of: contact, index, own, ofCompany)
      tallies[key, default: Tally()].mqls += 1
      all.mqls += 1
      if isCustomer {
        tallies[key, default: Tally()].customers += 1
        all.customers += 1
      }
    }
    let deals = resolved.deals
    for event in deals.wins where event.deal >= 0 && deals.kind[Int(event.deal)] == .newBusiness {
      let company = Int(deals.rows[Int(event.deal)].company)
      let key = company >= 0 ? LeadValues.text(ofCompany, company) : ""
      tallies[key, default: Tally()].deals += 1
      tallies[key, default: Tally()].revenue += Double(event.amount)
      all.deals += 1
      all.revenue += Double(event.amount)
    }
    let rate = all.mqls > 0 ? all.customers / all.mqls : 0
    let sale = all.deals > 0 ? all.revenue / all.deals : 0
    mean = Int64(rate * sale)
    values = tallies.mapValues { tally in
      let rate = (tally.customers + LeadValues.mqlMass * rate) / (tally.mqls + LeadValues.mqlMass)
      let sale = (tally.revenue + LeadValues.dealMass * sale) / (tally.deals + LeadValues.dealMass)
      return Int64(rate * sale)
    }
  }

  private static let mqlMass = 30.0
  private static let dealMass = 5.0

  /// Minor units of the base currency.
  package func minor(ofContact ordinal: Int?) -> Int64 {
    guard let ordinal, ordinal < index.contacts.count else { return mean }
    return values[LeadValues.industry(of: ordinal, index, own, ofCompany)] ?? mean
  }

  private static func industry(
    of contact: Int, _ index: JourneyIndex, _ own: FieldColumn?, _ ofCompany: FieldColumn?
  ) -> String {
    let mine = text(own, contact)
    if !mine.isEmpty { return mine }
    let company = Int(index.contacts.company[contact])
    return company >= 0 ? text(ofCompany, company) : ""
  }

  private static func text(_ column: FieldColumn?, _ ordinal: Int) -> String {
    guard let column, ordinal < column.current.count, column.current[ordinal] != 0 else { return "" }
    return column.dictionary[column.current[ordinal]]
  }
}

/// A customer won before that is like a lead: of the same industry.
package struct LikeCustomer: Hashable, Sendable {
  package let deal: ID<Deal>
  package let company: ID<Company>
  package let amount: Int64
  package let wonAt: Instant
}

extension ResolvedIndex {
  /// The last customers won of a company's industry up to an instant, one deal each.
  ///
  /// - Complexity: O(*wins*).
  package func customersLike(company id: ID<Company>, until end: Instant, limit: Int) -> [LikeCustomer] {
    guard let column = index.fields[FieldKey(.company, "industry")],
      let place = index.companies.firstIndex(of: id), place < column.current.count, column.current[place] != 0
    else { return [] }
    let industry = column.current[place]
    var found: [LikeCustomer] = []
    for event in deals.wins where event.deal >= 0 && event.end <= end.milliseconds {
      let deal = Int(event.deal)
      let company = Int(deals.rows[deal].company)
      guard company >= 0, company != place, company < column.current.count, column.current[company] == industry,
        deals.kind[deal] == .newBusiness
      else { continue }
      found.append(
        LikeCustomer(
          deal: deals.rows[deal].id, company: index.companies[company], amount: event.amount,
          wonAt: Instant(milliseconds: event.start)))
    }
    return Array(found.sorted { ($1.wonAt, $0.deal) < ($0.wonAt, $1.deal) }.prefix(limit))
  }
}
