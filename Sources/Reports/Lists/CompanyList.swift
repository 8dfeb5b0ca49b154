package import Alignment

/// Companies with what their people and deals come to, ready to be filtered, ordered and paged.
///
///     let list = CompanyList(resolved, traits)             once a snapshot
///     let page = list.page(filter, order: CompanyOrder(.won), names: finder.companies)
package struct CompanyList: Sendable {
  /// What one company comes to now. Money in minor units of the base currency; deals without a rate add none.
  package struct Line: Sendable {
    package var contacts: Int32 = 0
    /// The furthest that one of its contacts stands; `nil` without contacts.
    package var stage: Stage?
    /// Milliseconds of the last touch of its contacts; `Int64.min` for none.
    package var lastTouch = Int64.min
    package var openDeals: Int32 = 0
    package var openMinor: Int64 = 0
    package var wonDeals: Int32 = 0
    package var wonMinor: Int64 = 0
  }

  /// By ordinal of the company.
  package let lines: [Line]
  package let index: JourneyIndex

  /// - Complexity: O(*contacts* + *deals*).
  package init(_ resolved: ResolvedIndex, _ traits: ContactTraits) {
    let index = resolved.index
    var lines = [Line](repeating: Line(), count: index.companies.count)
    for contact in 0..<index.contacts.count {
      let company = Int(index.contacts.company[contact])
      guard company >= 0 else { continue }
      lines[company].contacts += 1
      lines[company].lastTouch = max(lines[company].lastTouch, traits.lastTouch[contact])
      lines[company].stage = max(lines[company].stage ?? traits.stage[contact], traits.stage[contact])
    }
    for deal in resolved.deals.rows.indices where resolved.deals.isSeen[deal] {
      let row = resolved.deals.rows[deal]
      let company = Int(row.company)
      guard company >= 0 else { continue }
      switch row.outcome {
      case .open:
        lines[company].openDeals += 1
        lines[company].openMinor += resolved.deals.amount[deal]
      case .won:
        lines[company].wonDeals += 1
        lines[company].wonMinor += resolved.deals.amount[deal]
      case .lost: break
      }
    }
    self.lines = lines
    self.index = index
  }

  /// Some companies of a list, and how many there are in all.
  package struct Page: Sendable {
    /// Ordinals, in order.
    package let companies: [Int]
    package let count: Int
    /// Where the next page begins; `nil` at the end.
    package let next: ContactCursor?
  }

  /// - Parameter names: what companies are called now.
  /// - Complexity: O(*companies*); only the page is sorted.
  package func page(
    _ filter: CompanyFilter, order: CompanyOrder, names: NameBook, after cursor: ContactCursor? = nil, limit: Int = 50
  ) -> Page {
    let words = filter.text.map { WordCutter.words($0) } ?? []
    // What has no word in it finds nobody, as among contacts.
    let isHopeless = filter.text?.isEmpty == false && words.isEmpty
    let found = words.isEmpty ? nil : names.bits(of: words)
    let tests = filter.fields.sorted { $0.key < $1.key }.map { name, text in
      let column = index.fields[FieldKey(.company, name)]
      return (column, column?.dictionary.existing(text))
    }
    let start = cursor.map { cursor in
      SortKey(
        value: order.key == .name ? value(id: cursor.id, ordinal: 0, order, names) : cursor.value, id: cursor.id)
    }
    var best = SmallestKeys(limit: limit + 1)
    var count = 0
    for company in lines.indices where !isHopeless && filter.state.passes(lines[company]) {
      let id = index.companies[company].rawValue
      if let found, !found.contains(Int(id)) { continue }
      guard tests.allSatisfy({ $1 != nil && $0?.current[company] == $1 }) else { continue }
      count += 1
      let key = SortKey(value: value(id: id, ordinal: company, order, names), id: id)
      if let start, !(start < key) { continue }
      best.offer(key, Int32(company))
    }
    let sorted = best.sorted
    let shown = sorted.prefix(limit)
    return Page(
      companies: shown.map { Int($0.contact) }, count: count,
      next: sorted.count > limit
        ? shown.last.map { ContactCursor(value: order.key == .name ? 0 : $0.key.value, id: $0.key.id) } : nil)
  }

  /// Smaller stands first; who has no value stands last both ways.
  private func value(id: Int64, ordinal: Int, _ order: CompanyOrder, _ names: NameBook) -> Int64 {
    let value: Int64
    switch order.key {
    case .name: value = names.alphabetic(Int(id))
    case .contacts: value = Int64(lines[ordinal].contacts)
    case .touched: value = lines[ordinal].lastTouch
    case .open: value = lines[ordinal].openMinor
    case .won: value = lines[ordinal].wonMinor
    }
    if value == .min || value == .max { return .max }
    return order.isDescending ? -value : value
  }
}

/// Which companies a list shows: all criteria hold at once.
package struct CompanyFilter: Hashable, Sendable {
  /// Words of name or domain; each must begin a word there.
  package var text: String?
  package var state = State.all
  /// Values of the company's fields now, by the field's name.
  package var fields: [String: String] = [:]

  package init() {}

  package enum State: String, CaseIterable, Sendable {
    case all
    /// Has won a deal with us.
    case customers
    /// Has a deal that is open.
    case open
    /// Has contacts and no deal, open or won.
    case none

    func passes(_ line: CompanyList.Line) -> Bool {
      switch self {
      case .all: true
      case .customers: line.wonDeals > 0
      case .open: line.openDeals > 0
      case .none: line.openDeals == 0 && line.wonDeals == 0
      }
    }
  }
}

/// The order of a list of companies.
package struct CompanyOrder: Hashable, Sendable {
  package enum Key: String, CaseIterable, Sendable { case name, contacts, touched, open, won }

  package var key: Key
  package var isDescending: Bool

  package init(_ key: Key = .touched, isDescending: Bool? = nil) {
    self.key = key
    self.isDescending = isDescending ?? (key != .name)
  }
}
