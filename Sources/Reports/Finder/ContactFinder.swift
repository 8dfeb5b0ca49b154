package import Alignment

/// Finds contacts in memory: filters, orders and pages a list of a million of them in milliseconds.
///
///     let page = finder.page(filter, order: ContactOrder(.touched), after: nil, limit: 50)
///     page.count            how many there are in all, exactly
///     page.contacts         ordinals of the first 50
///
/// A value over one snapshot; the names may be a moment newer than the journeys.
package struct ContactFinder: Sendable {
  package let index: JourneyIndex
  package let traits: ContactTraits
  package let names: NameBook
  package let companies: NameBook

  package init(index: JourneyIndex, traits: ContactTraits, names: NameBook, companies: NameBook) {
    self.index = index
    self.traits = traits
    self.names = names
    self.companies = companies
  }

  /// The ordinal of a contact; `nil` where the snapshot has none of the id.
  package func ordinal(of id: ID<Contact>) -> Int? {
    var low = 0
    var high = index.contacts.count
    while low < high {
      let middle = (low + high) / 2
      if index.contacts.id[middle] < id { low = middle + 1 } else { high = middle }
    }
    return low < index.contacts.count && index.contacts.id[low] == id ? low : nil
  }

  /// Some contacts of a list, and how many there are in all.
  package struct Page: Sendable {
    /// Ordinals, in order.
    package let contacts: [Int]
    /// All that the filter lets pass, on this page or not.
    package let count: Int
    /// The same by stage, without regard to the stages that the filter asks for.
    package let countByStage: [Int]
    /// Where the next page begins; `nil` at the end.
    package let next: ContactCursor?

    /// A list without anybody.
    package static let empty = Page(
      contacts: [], count: 0, countByStage: Stage.allCases.map { _ in 0 }, next: nil)
  }

  /// One page of the contacts that pass the filter.
  ///
  /// - Parameters:
  ///   - now: what `overdue` and `today` are measured by.
  ///   - limit: 1 to 1,000.
  /// - Complexity: O(*contacts*) on all cores: the criteria one after another over columns, then the best of what is
  ///   left; nothing is sorted but the page.
  package func page(
    _ filter: ContactFilter, order: ContactOrder = ContactOrder(), after cursor: ContactCursor? = nil,
    limit: Int = 50, now: Instant
  ) -> Page {
    let limit = min(max(limit, 1), 1_000)
    let sieve = ContactSieve(filter, in: self, now: now)
    let start = cursor.flatMap { place(of: $0, in: order) }
    let parts = inChunks(index.contacts.count, smallest: 65_536) { run in
      var part = ChunkPage(best: SmallestKeys(limit: limit + 1))
      let passed = sieve.passing(run, countingStages: &part.countByStage)
      part.count = passed.count
      // Ids and dates rise together: from the end that is asked for, most contacts fall out at the first comparison.
      for place in 0..<passed.count {
        let contact = passed[order.isDescending ? passed.count - 1 - place : place]
        let key = SortKey(value: value(of: Int(contact), in: order), id: index.contacts.id[Int(contact)].rawValue)
        if let start, !(start < key) { continue }
        part.best.offer(key, contact)
      }
      return part
    }
    var best = SmallestKeys(limit: limit + 1)
    var count = 0
    var countByStage = [Int](repeating: 0, count: Stage.allCases.count)
    for part in parts {
      count += part.count
      for stage in countByStage.indices { countByStage[stage] += part.countByStage[stage] }
      for (key, contact) in part.best.held { best.offer(key, contact) }
    }
    let sorted = best.sorted
    let shown = sorted.prefix(limit)
    return Page(
      contacts: shown.map { Int($0.contact) }, count: count, countByStage: countByStage,
      next: sorted.count > limit ? shown.last.map { self.cursor($0.key, in: order) } : nil)
  }

  /// Every contact that passes, in the order of ids: for an export.
  package func all(_ filter: ContactFilter, now: Instant) -> [Int] {
    let sieve = ContactSieve(filter, in: self, now: now)
    return inChunks(index.contacts.count, smallest: 65_536) { run in
      var counts = [Int](repeating: 0, count: Stage.allCases.count)
      return sieve.passing(run, countingStages: &counts).map { Int($0) }
    }.flatMap { $0 }
  }

  /// Smaller stands first.
  private func value(of contact: Int, in order: ContactOrder) -> Int64 {
    let value: Int64
    switch order.key {
    case .name: value = names.alphabetic(Int(index.contacts.id[contact].rawValue))
    case .created: value = index.contacts.createdAt[contact]
    case .touched: value = traits.lastTouch[contact]
    case .next: value = index.contacts.nextActionAt[contact]
    case .stage: value = Int64(traits.stage[contact].rawValue)
    }
    if value == .min || value == .max { return .max }
    return order.isDescending ? -value : value
  }

  /// A cursor of an alphabetical list names the contact alone: its number moves when other names come in.
  private func cursor(_ key: SortKey, in order: ContactOrder) -> ContactCursor {
    ContactCursor(value: order.key == .name ? 0 : key.value, id: key.id)
  }

  private func place(of cursor: ContactCursor, in order: ContactOrder) -> SortKey? {
    guard order.key == .name else { return SortKey(value: cursor.value, id: cursor.id) }
    let value = names.alphabetic(Int(cursor.id))
    return SortKey(value: value == .max ? .max : order.isDescending ? -value : value, id: cursor.id)
  }
}

/// What one part of the contacts gives to a page.
private struct ChunkPage: Sendable {
  var best: SmallestKeys
  var count = 0
  var countByStage = [Int](repeating: 0, count: Stage.allCases.count)
}

/// By what a list is ordered: a number, and the id where numbers are equal.
struct SortKey: Comparable, Sendable {
  let value: Int64
  let id: Int64

  @inline(__always)
  static func < (a: Self, b: Self) -> Bool { a.value != b.value ? a.value < b.value : a.id < b.id }
}

/// The few smallest of many keys: a heap with the largest of them on top, so that most others cost one comparison.
struct SmallestKeys: Sendable {
  private(set) var held: [(key: SortKey, contact: Int32)] = []
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  @inline(__always)
  mutating func offer(_ key: SortKey, _ contact: Int32) {
    if held.count == limit {
      if key < held[0].key { replaceLargest(key, contact) }
    } else {
      held.append((key, contact))
      rise(from: held.count - 1)
    }
  }

  var sorted: [(key: SortKey, contact: Int32)] { held.sorted { $0.key < $1.key } }

  private mutating func rise(from place: Int) {
    var place = place
    while place > 0 {
      let parent = (place - 1) / 2
      guard held[parent].key < held[place].key else { return }
      held.swapAt(parent, place)
      place = parent
    }
  }

  private mutating func replaceLargest(_ key: SortKey, _ contact: Int32) {
    held[0] = (key, contact)
    var place = 0
    while true {
      var child = 2 * place + 1
      guard child < held.count else { return }
      if child + 1 < held.count, held[child].key < held[child + 1].key { child += 1 }
      guard held[place].key < held[child].key else { return }
      held.swapAt(place, child)
      place = child
    }
  }
}
