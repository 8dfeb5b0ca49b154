package import Alignment

/// Every deal as a question sees it: its row, contacts, kind and amount in the base currency.
///
/// Made once for a snapshot and an as-of day, then shared by all questions about them.
/// - Complexity: O(deals + contacts of deals), plus the sort of the wins by instant.
package struct ResolvedDeals: Sendable {
  /// By ordinal: the row as it stood; an outcome not seen, or voided, is `open`.
  package let rows: [DealRow]
  /// By ordinal: whether the deal was there.
  package let isSeen: [Bool]
  /// By ordinal: given, or derived at the win (of a deal not won: at its creation). A deal that is not new
  /// business, and of which the source says nothing, is an upsell.
  package let kind: [DealKind]
  /// By ordinal: minor units of the base currency at the rate of the day of the close, of a deal without
  /// one the day of its creation. 0 where ``isConverted`` says no.
  package let amount: [Int64]
  /// By ordinal: false where no rate was known; such a deal is listed and stays outside totals.
  package let isConverted: [Bool]
  /// Contacts attached as of the question, in runs: primary first.
  package let contactStart: [Int32]
  package let contacts: [DealContact]
  /// By contact: whether it is on a deal that was there.
  package let hasDeal: [Bool]
  /// Won deals as conversions, whatever their kind, by first contact and instant; the unconverted stand apart.
  package let wins: [ConversionEvent]
  /// Ordinals of won deals with no rate.
  package let unconvertedWins: [Int32]
  /// All of both as conversions, and what tells that a question is about all of them: their kinds and instants.
  let allWins: ConversionSet
  let winKinds: Set<DealKind>
  let winInstants: ClosedRange<Int64>?
  let table: WinTable

  /// The contacts of a deal: places in ``contacts``.
  package func contactRange(of deal: Int) -> Range<Int> {
    Int(contactStart[deal])..<Int(contactStart[deal + 1])
  }

  /// The end of the last deal won earlier by the same company, without one by the deal's contacts.
  ///
  /// Earlier means that its moment ended before `end`; a journey's touches come after it. The deal's own win is none,
  /// though it may be dated before the deal's creation. `Int64.min` where there is none.
  package func previousWin(ofDeal deal: Int, before end: Int64) -> Int64 {
    earlierWin(ofDeal: deal, before: end)?.end ?? .min
  }

  func earlierWin(ofDeal deal: Int, before end: Int64) -> (end: Int64, deal: Int32)? {
    ResolvedDeals.earlierWin(
      table, deal: deal, company: rows[deal].company, contacts[contactRange(of: deal)], before: end)
  }

  /// The end of the last win of the contact's company before an instant, without one of the contact itself.
  package func previousWin(ofContact contact: Int, company: Int32, before end: Int64) -> Int64 {
    let found =
      company >= 0
      ? table.last(ofCompany: Int(company), before: end) : table.last(ofContact: contact, before: end)
    return found?.end ?? .min
  }

  private static func earlierWin(
    _ table: WinTable, deal: Int, company: Int32, _ contacts: ArraySlice<DealContact>, before end: Int64
  ) -> (end: Int64, deal: Int32)? {
    let deal = Int32(deal)
    if company >= 0 { return table.last(ofCompany: Int(company), before: end, except: deal) }
    var latest: (end: Int64, deal: Int32)?
    for contact in contacts {
      guard let win = table.last(ofContact: Int(contact.contact), before: end, except: deal) else { continue }
      if latest.map({ $0.end < win.end }) ?? true { latest = win }
    }
    return latest
  }

  package init(of index: JourneyIndex, seen visibility: Visibility) {
    let count = index.deals.count
    var rows = index.deals.rows
    var isSeen = [Bool](repeating: true, count: count)
    var ends: [(deal: Int32, end: Int64)] = []
    for deal in 0..<count {
      if visibility.seesAll {
        // Nothing is undone; only a void opens a closed deal.
        if rows[deal].voidedBy >= 0 { rows[deal].outcome = .open }
      } else if let row = index.deals.row(of: deal, seen: visibility) {
        rows[deal] = row
      } else {
        isSeen[deal] = false
        rows[deal].outcome = .open
      }
      if rows[deal].outcome == .won { ends.append((Int32(deal), rows[deal].closedEnd)) }
    }
    let attached = AttachedContacts(of: index, deals: isSeen, seen: visibility)
    let table = WinTable(
      wins: ends, rows: rows, contactStart: attached.start, contacts: attached.contacts,
      companyCount: index.companies.count, contactCount: index.contacts.count)
    self.rows = rows
    self.isSeen = isSeen
    self.table = table
    contactStart = attached.start
    contacts = attached.contacts
    hasDeal = attached.hasDeal

    let rates = RateTable(of: index, seen: visibility)
    // A copy of its own: a closure that held the index would copy all of it for each deal.
    let calendar = index.calendar
    var kind = [DealKind](repeating: .newBusiness, count: count)
    var amount = [Int64](repeating: 0, count: count)
    var isConverted = [Bool](repeating: false, count: count)
    var events: [ConversionEvent] = []
    events.reserveCapacity(ends.count)
    var unconverted: [Int32] = []
    for deal in 0..<count where isSeen[deal] {
      let row = rows[deal]
      let isWon = row.outcome == .won
      let contacts = attached.contacts[Int(attached.start[deal])..<Int(attached.start[deal + 1])]
      let end = isWon ? row.closedEnd : row.createdEnd
      let earlier = ResolvedDeals.earlierWin(table, deal: deal, company: row.company, contacts, before: end)
      kind[deal] = row.kind ?? .newBusiness
      if row.kind == nil, let earlier {
        let before = attached.contacts[
          Int(attached.start[Int(earlier.deal)])..<Int(attached.start[Int(earlier.deal) + 1])]
        let hasLapsed = index.hasLapsed(Array(before + contacts), from: earlier.end, to: end, seen: visibility)
        kind[deal] = hasLapsed ? .newBusiness : .upsell
      }
      let minor = rates.inBase(minor: row.amountMinor, currency: row.currency) {
        calendar.day(of: Instant(milliseconds: row.outcome == .open ? row.createdAt : row.closedAt))
      }
      amount[deal] = minor ?? 0
      isConverted[deal] = minor != nil
      guard isWon else { continue }
      guard let minor else {
        unconverted.append(Int32(deal))
        continue
      }
      events.append(
        ConversionEvent(
          deal: Int32(deal), contact: contacts.first?.contact ?? -1, contactCount: Int32(contacts.count),
          start: row.closedAt, end: end, after: earlier?.end ?? .min, amount: minor))
    }
    self.kind = kind
    self.amount = amount
    self.isConverted = isConverted
    let wins = ConversionEvent.inOrderOfContact(events, contactCount: index.contacts.count)
    self.wins = wins
    unconvertedWins = unconverted
    allWins = ConversionSet(events: wins, unconverted: unconverted)
    winKinds = Set(rows.indices.lazy.filter { rows[$0].outcome == .won }.map { kind[$0] })
    let instants = rows.lazy.filter { $0.outcome == .won }.map(\.closedAt)
    winInstants = instants.min().flatMap { first in instants.max().map { first...$0 } }
  }
}
