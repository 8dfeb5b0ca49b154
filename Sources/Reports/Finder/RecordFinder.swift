package import Alignment

/// Finds anything that has a name by the beginnings of its words: contacts, companies, deals, campaigns, contents.
package struct RecordFinder: Sendable {
  package let contacts: ContactFinder
  package let deals: NameBook
  private let campaigns: WordIndex
  private let contents: WordIndex

  package var index: JourneyIndex { contacts.index }

  package init(contacts: ContactFinder, deals: NameBook) {
    self.contacts = contacts
    self.deals = deals
    campaigns = RecordFinder.words(of: contacts.index.campaigns)
    contents = RecordFinder.words(of: contacts.index.contents)
  }

  /// What was found of one kind: the first few, and how many there are.
  package struct Hits<Found: Sendable>: Sendable {
    package let first: [Found]
    package let count: Int
  }

  /// The contacts, the ones last touched first. Also found by the name of the company.
  package func contacts(_ text: String, limit: Int, now: Instant) -> Hits<Int> {
    var filter = ContactFilter()
    filter.text = text
    let page = contacts.page(filter, order: ContactOrder(.touched), limit: limit, now: now)
    return Hits(first: page.contacts, count: page.count)
  }

  /// Ids of companies by name or domain, in alphabetical order.
  package func companies(_ text: String, limit: Int) -> Hits<Int64> {
    let words = WordCutter.words(text)
    guard !words.isEmpty else { return Hits(first: [], count: 0) }
    let bits = contacts.companies.bits(of: words)
    return alphabetical(
      contacts.companies, limit, index.companies.lazy.map(\.rawValue).filter { bits.contains(Int($0)) })
  }

  /// Ids of deals by name, in alphabetical order.
  package func deals(_ text: String, limit: Int) -> Hits<Int64> {
    let words = WordCutter.words(text)
    guard !words.isEmpty else { return Hits(first: [], count: 0) }
    let bits = deals.bits(of: words)
    return alphabetical(deals, limit, index.deals.rows.lazy.map(\.id.rawValue).filter { bits.contains(Int($0)) })
  }

  /// Numbers of campaigns in the index's dictionary, in the order in which they came.
  package func campaigns(_ text: String, limit: Int) -> Hits<Int32> { terms(campaigns, index.campaigns, text, limit) }

  package func contents(_ text: String, limit: Int) -> Hits<Int32> { terms(contents, index.contents, text, limit) }

  private func alphabetical(_ names: NameBook, _ limit: Int, _ ids: some Sequence<Int64>) -> Hits<Int64> {
    var best = SmallestKeys(limit: limit)
    var count = 0
    for id in ids {
      count += 1
      best.offer(SortKey(value: names.alphabetic(Int(id)), id: id), 0)
    }
    return Hits(first: best.sorted.map(\.key.id), count: count)
  }

  private func terms(_ words: WordIndex, _ texts: TextDictionary, _ text: String, _ limit: Int) -> Hits<Int32> {
    var found: Set<Int>?
    for word in WordCutter.words(text) {
      var rows: Set<Int> = []
      words.forEachRow(ofWords: words.words(from: word.span)) { rows.insert($0) }
      found = found.map { $0.intersection(rows) } ?? rows
    }
    let sorted = (found ?? []).sorted()
    return Hits(first: sorted.prefix(limit).map { Int32($0) }, count: sorted.count)
  }

  private static func words(of texts: TextDictionary) -> WordIndex {
    var collector = WordCollector()
    for number in texts.texts.indices.dropFirst() { collector.add(texts.texts[number], row: number) }
    return collector.index()
  }
}
