package import Alignment

/// Deals ready to be filtered, ordered, paged and put on a board, with sums in the base currency.
///
///     let list = DealList(resolved)                          once a snapshot
///     let page = list.page(filter, order: DealOrder(.created), names: finder.deals)
package struct DealList: Sendable {
  /// What the journeys of deals are read from.
  package let resolved: ResolvedIndex

  package var index: JourneyIndex { resolved.index }
  package var deals: ResolvedDeals { resolved.deals }

  package init(_ resolved: ResolvedIndex) { self.resolved = resolved }

  /// How many deals, and what they come to: minor units of the base currency.
  package struct Sum: Hashable, Sendable {
    package var count = 0
    package var minor: Int64 = 0
    /// Deals that no rate is known for: they are counted and add nothing.
    package var unconverted = 0

    package init() {}

    mutating func add(_ minor: Int64, isConverted: Bool) {
      count += 1
      self.minor += minor
      if !isConverted { unconverted += 1 }
    }
  }

  /// Some deals of a list, and sums of all of them.
  package struct Page: Sendable {
    /// Ordinals, in order.
    package let deals: [Int]
    package let sum: Sum
    /// By outcome, without regard to the outcome that the filter asks for.
    package let sums: [Outcome: Sum]
    package let next: ContactCursor?
  }

  /// - Complexity: O(*deals*); only the page is sorted.
  package func page(
    _ filter: DealFilter, order: DealOrder, names: NameBook, companies: NameBook, after cursor: ContactCursor? = nil,
    limit: Int = 50
  ) -> Page {
    let sieve = DealSieve(filter, self, names: names, companies: companies)
    let start = cursor.map { cursor in
      SortKey(
        value: order.key == .name ? value(id: cursor.id, ordinal: 0, order, names) : cursor.value, id: cursor.id)
    }
    var best = SmallestKeys(limit: limit + 1)
    var sum = Sum()
    var sums: [Outcome: Sum] = [:]
    for deal in deals.rows.indices where sieve.passes(deal) {
      let row = deals.rows[deal]
      sums[row.outcome, default: Sum()].add(deals.amount[deal], isConverted: deals.isConverted[deal])
      if let outcome = filter.outcome, outcome != row.outcome { continue }
      sum.add(deals.amount[deal], isConverted: deals.isConverted[deal])
      let key = SortKey(value: value(id: row.id.rawValue, ordinal: deal, order, names), id: row.id.rawValue)
      if let start, !(start < key) { continue }
      best.offer(key, Int32(deal))
    }
    let sorted = best.sorted
    let shown = sorted.prefix(limit)
    return Page(
      deals: shown.map { Int($0.contact) }, sum: sum, sums: sums,
      next: sorted.count > limit
        ? shown.last.map { ContactCursor(value: order.key == .name ? 0 : $0.key.value, id: $0.key.id) } : nil)
  }

  /// A stage of the pipeline with its open deals.
  package struct Column: Sendable {
    /// Number in ``JourneyIndex/pipelineStages``; 0 for deals without one.
    package let stage: Int32
    package let sum: Sum
    /// The largest first, at most as many as were asked for.
    package let deals: [Int]
  }

  /// The open deals that pass, by stage of the pipeline; stages in the order in which they first came, those without
  /// one first. Stages in which no open deal stands are left out.
  ///
  /// - Complexity: O(*deals*).
  package func board(_ filter: DealFilter, names: NameBook, companies: NameBook, most: Int = 25) -> [Column] {
    let sieve = DealSieve(filter, self, names: names, companies: companies)
    let stages = max(index.pipelineStages.texts.count, 1)
    var sums = [Sum](repeating: Sum(), count: stages)
    var best = [SmallestKeys](repeating: SmallestKeys(limit: most), count: stages)
    for deal in deals.rows.indices where deals.rows[deal].outcome == .open && sieve.passes(deal) {
      let stage = Int(deals.rows[deal].pipelineStage)
      sums[stage].add(deals.amount[deal], isConverted: deals.isConverted[deal])
      best[stage].offer(SortKey(value: -deals.amount[deal], id: deals.rows[deal].id.rawValue), Int32(deal))
    }
    // A stage in which no open deal stands, whatever the filter, is one of closed deals: nothing is moved there.
    var isOpen = [Bool](repeating: false, count: stages)
    for deal in deals.rows.indices where deals.isSeen[deal] && deals.rows[deal].outcome == .open {
      isOpen[Int(deals.rows[deal].pipelineStage)] = true
    }
    return (0..<stages).compactMap { stage in
      guard isOpen[stage] else { return nil }
      return Column(stage: Int32(stage), sum: sums[stage], deals: best[stage].sorted.map { Int($0.contact) })
    }
  }

  private func value(id: Int64, ordinal: Int, _ order: DealOrder, _ names: NameBook) -> Int64 {
    let value: Int64
    switch order.key {
    case .name: value = names.alphabetic(Int(id))
    case .amount: value = deals.amount[ordinal]
    case .created: value = deals.rows[ordinal].createdAt
    case .closed: value = deals.rows[ordinal].outcome == .open ? .min : deals.rows[ordinal].closedAt
    }
    if value == .min || value == .max { return .max }
    return order.isDescending ? -value : value
  }
}

/// Which deals a list shows: all criteria hold at once, those that are empty let every deal pass.
package struct DealFilter: Hashable, Sendable {
  /// Words of the deal's name or of its company's; each must begin a word there.
  package var text: String?
  package var outcome: Outcome?
  package var owner: ContactFilter.Owner?
  package var kind: DealKind?
  package var company: ID<Company>?
  /// Text of a stage of the pipeline; empty for deals without one.
  package var stage: String?
  package var created = ContactFilter.Days()
  /// Of deals that are closed.
  package var closed = ContactFilter.Days()
  /// Minor units of the base currency, inclusive.
  package var least: Int64?
  package var most: Int64?

  package init() {}
}

/// The order of a list of deals; who has no value stands last both ways.
package struct DealOrder: Hashable, Sendable {
  package enum Key: String, CaseIterable, Sendable { case name, amount, created, closed }

  package var key: Key
  package var isDescending: Bool

  package init(_ key: Key = .created, isDescending: Bool? = nil) {
    self.key = key
    self.isDescending = isDescending ?? (key != .name)
  }
}

/// A filter made ready for one snapshot; all but the outcome.
struct DealSieve {
  private let list: DealList
  private let filter: DealFilter
  private let words: [(deals: IdBits, companies: IdBits)]
  private let owner: UInt16?
  private let company: Int32?
  private let stage: Int32?
  private let created: Range<Int64>
  private let closed: Range<Int64>?
  private let isHopeless: Bool

  init(_ filter: DealFilter, _ list: DealList, names: NameBook, companies: NameBook) {
    self.list = list
    self.filter = filter
    let index = list.index
    let asked = filter.text.map { WordCutter.words($0) } ?? []
    var isHopeless = filter.text?.isEmpty == false && asked.isEmpty
    words = asked.map { (names.bits(of: $0), companies.bits(of: $0)) }
    switch filter.owner {
    case nil: owner = nil
    case .nobody: owner = 0
    case .member(let name):
      owner = index.members.existing(name).map { UInt16(truncatingIfNeeded: $0) }
      if owner == nil { isHopeless = true }
    }
    if let id = filter.company {
      company = index.companies.firstIndex(of: id).map { Int32($0) }
      if company == nil { isHopeless = true }
    } else {
      company = nil
    }
    if let text = filter.stage {
      stage = text.isEmpty ? 0 : index.pipelineStages.existing(text).map { Int32($0) }
      if stage == nil { isHopeless = true }
    } else {
      stage = nil
    }
    created = filter.created.milliseconds(index.calendar)
    closed = filter.closed.isOpen ? nil : filter.closed.milliseconds(index.calendar)
    self.isHopeless = isHopeless
  }

  func passes(_ deal: Int) -> Bool {
    let (deals, row) = (list.deals, list.deals.rows[deal])
    guard !isHopeless, deals.isSeen[deal], created.contains(row.createdAt) else { return false }
    if let owner, row.owner != owner { return false }
    if let kind = filter.kind, deals.kind[deal] != kind { return false }
    if let company, row.company != company { return false }
    if let stage, row.pipelineStage != stage { return false }
    if let closed, row.outcome == .open || !closed.contains(row.closedAt) { return false }
    if let least = filter.least, deals.amount[deal] < least { return false }
    if let most = filter.most, deals.amount[deal] > most { return false }
    let company = row.company >= 0 ? Int(list.index.companies[Int(row.company)].rawValue) : -1
    return words.allSatisfy {
      $0.deals.contains(Int(row.id.rawValue)) || (company >= 0 && $0.companies.contains(company))
    }
  }
}
