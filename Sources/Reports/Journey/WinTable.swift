/// Won deals in order of their win, by company and by contact: what was won before an instant.
struct WinTable: Sendable {
  /// Wins of one company or contact stand together, `start[n]..<start[n + 1]`, earliest first.
  private struct Lists: Sendable {
    var start: [Int32]
    var end: [Int64]
    var deal: [Int32]
  }

  private let byCompany: Lists
  private let byContact: Lists

  /// - Parameter wins: deals won, in any order, with the last millisecond of the win.
  init(
    wins: [(deal: Int32, end: Int64)], rows: [DealRow], contactStart: [Int32], contacts: [DealContact],
    companyCount: Int, contactCount: Int
  ) {
    // Mostly in order already, so that the sort is one pass.
    let sorted = wins.sorted { ($0.end, $0.deal) < ($1.end, $1.deal) }
    byCompany = WinTable.lists(companyCount, sorted) { deal, put in
      let company = rows[deal].company
      if company >= 0 { put(Int(company)) }
    }
    byContact = WinTable.lists(contactCount, sorted) { deal, put in
      for place in Int(contactStart[deal])..<Int(contactStart[deal + 1]) { put(Int(contacts[place].contact)) }
    }
  }

  /// The last win of the company before an instant, but for one deal's.
  func last(ofCompany company: Int, before end: Int64, except deal: Int32 = -1) -> (end: Int64, deal: Int32)? {
    WinTable.last(in: byCompany, of: company, before: end, except: deal)
  }

  /// The last win with the contact on the deal before an instant, but for one deal's.
  func last(ofContact contact: Int, before end: Int64, except deal: Int32 = -1) -> (end: Int64, deal: Int32)? {
    WinTable.last(in: byContact, of: contact, before: end, except: deal)
  }

  private static func last(
    in lists: Lists, of entity: Int, before end: Int64, except deal: Int32
  ) -> (end: Int64, deal: Int32)? {
    let first = Int(lists.start[entity])
    var low = first
    var high = Int(lists.start[entity + 1])
    while low < high {
      let middle = (low + high) / 2
      if lists.end[middle] < end { low = middle + 1 } else { high = middle }
    }
    if low > first, lists.deal[low - 1] == deal { low -= 1 }
    return low == first ? nil : (lists.end[low - 1], lists.deal[low - 1])
  }

  /// A counting sort by entity, which keeps the order of the wins.
  private static func lists(
    _ count: Int, _ wins: [(deal: Int32, end: Int64)], _ entities: (_ deal: Int, _ put: (Int) -> Void) -> Void
  ) -> Lists {
    var start = [Int32](repeating: 0, count: count + 1)
    for win in wins { entities(Int(win.deal)) { start[$0 + 1] += 1 } }
    for entity in 0..<count { start[entity + 1] += start[entity] }
    var next = start
    var lists = Lists(start: start, end: [], deal: [])
    lists.end = [Int64](repeating: 0, count: Int(start[count]))
    lists.deal = [Int32](repeating: 0, count: Int(start[count]))
    for win in wins {
      entities(Int(win.deal)) { entity in
        let place = Int(next[entity])
        lists.end[place] = win.end
        lists.deal[place] = win.deal
        next[entity] += 1
      }
    }
    return lists
  }
}
