import Alignment
import Persistence
import Reports
import Store

extension IndexLoad {
  /// Takes in what was added since the index was read.
  ///
  /// The rows of contacts that something happened to are read again and put in place of the old ones; everything else
  /// is copied as it stands, or shared where nothing of a column changed.
  ///
  /// - Returns: whether it could; where not, the index is of no use any more and all is to be read.
  mutating func follow(now: Instant) throws -> Bool {
    let merges = try Merges.all(in: store)
    guard
      let news = try IndexNews(
        after: numbers.read, merges: merges, known: index.merges.count,
        undone: index.merges.count { $0.undone >= 0 }, in: store),
      isLittle(news)
    else { return false }
    let before = numbers.read
    index.loadedAt = now
    for changeset in news.changesets { append(changeset) }
    for (id, kind, text) in try News.terms(after: before.term, in: store) { number(kind, id, text) }
    try agreements(following: news, from: before)
    try Companies.all(after: before.company, in: store) { company in
      numbers.companyOrdinals[company.id] = Int32(index.companies.count)
      index.companies.append(ID(company.id))
    }
    let first = index.contacts.count
    try contacts(following: news, from: before)
    try fields(ofContacts: news, from: first)
    if news.areDealsNew { try deals() }
    if news.areFieldsNew { try fields(of: [.company, .deal]) }
    try touches(following: news, from: before)
    numbers.read = news.marks
    return true
  }

  /// Whether following is less work than reading anew.
  private func isLittle(_ news: IndexNews) -> Bool {
    let contacts = max(2_000, index.contacts.count / 16)
    return news.touched.count + news.moved.count + news.changed.count <= contacts
      && news.marks.contact - numbers.read.contact <= Int64(contacts)
      && news.marks.touch - numbers.read.touch <= max(20_000, Int64(index.touches.count / 16))
  }

  /// Costs of touches stay but for those that no longer count; the rest is little and read anew.
  private mutating func agreements(following news: IndexNews, from before: ReadMarks) throws {
    var ofTouches = index.costs.filter { $0.isOfTouch && !news.marked.contains($0.entity) }
    for void in news.voids where void.fact == .touch {
      for place in ofTouches.indices where ofTouches[place].entity == void.id {
        ofTouches[place].voidedBy = numbers.changesets[void.changeset]
      }
    }
    try agreements()
    index.costs += ofTouches
    try touchCosts(after: before.touch)
  }

  /// New contacts, changed ones, and the stage history of those who moved.
  private mutating func contacts(following news: IndexNews, from before: ReadMarks) throws {
    guard news.marks.contact != before.contact || !news.changed.isEmpty || !news.moved.isEmpty else { return }
    var columns = index.contacts
    index.contacts = ContactColumns()
    try Contacts.scan((before.contact + 1)...Int64.max, in: store) { batch in
      for row in stride(from: 0, to: batch.count, by: Contacts.scanWidth) { append(batch, row, to: &columns) }
    }
    for id in news.changed {
      let contact = numbers.contactOrdinals[id]
      guard contact >= 0 else { continue }
      try Contacts.scan(id...id, in: store) { set($0, Int(contact), in: &columns) }
    }
    for change in news.changes where change.owner == .contact && change.row.field == "company" {
      append(company: change.row, to: &columns)
    }
    try history(of: news.moved, into: &columns)
    index.contacts = columns
  }

  /// The stage history of some contacts in place of what it was, each in the order of (at, id).
  private func history(of ids: Set<Int64>, into columns: inout ContactColumns) throws {
    let moved = ordinals(of: ids)
    var start: [Int32] = [0]
    var entries: [StageEntry] = []
    var voids: [Int32: Int32] = [:]
    for (_, id) in moved {
      let own = Dictionary(
        uniqueKeysWithValues: try Voids.all(of: .transition, contact: id, in: store).map {
          ($0.fact, numbers.changesets[$0.changeset])
        })
      var run: [(entry: StageEntry, void: Int32?)] = []
      try Transitions.scan(ofContact: id, in: store) { batch in
        for row in stride(from: 0, to: batch.count, by: Transitions.scanWidth) {
          let void = own[batch[row + 8]]
          run.append((entry(batch, row, isVoided: void != nil), void))
        }
      }
      // Rows come in order of id, and the sort keeps equal ones in place.
      run.sort { $0.entry.at < $1.entry.at }
      for (entry, void) in run {
        if let void { voids[Int32(entries.count)] = void }
        entries.append(entry)
      }
      start.append(Int32(entries.count))
    }
    let splice = RunSplice(
      old: columns.entryStart, newer: start, contacts: moved.map(\.ordinal), count: columns.id.count)
    columns.entryStart = splice.start
    columns.entries = splice.column(columns.entries, entries)
    columns.entryVoids = splice.byRow(columns.entryVoids, voids)
  }

  /// The fields of new contacts and of those whose fields changed.
  private mutating func fields(ofContacts news: IndexNews, from first: Int) throws {
    let changes = news.changes.filter { $0.owner == .contact && $0.row.field.hasPrefix("property:") }
    let count = index.contacts.count
    guard count > first || !changes.isEmpty else { return }
    let ids = index.contacts.id[first...].map(\.rawValue) + Set(changes.map(\.row.entityId))
    for field in try Fields.all(in: store) where field.owner == .contact {
      let key = FieldKey(.contact, field.name)
      guard var column = index.fields.removeValue(forKey: key) else { continue }
      while column.current.count < count { column.current.append(0) }
      for id in ids {
        let contact = numbers.contactOrdinals[id]
        guard contact >= 0 else { continue }
        let term = try Fields.value(of: field.id, entity: id, in: store)
        let text = try term.flatMap { try Terms.text($0, in: store) }
        column.current[Int(contact)] = column.dictionary.number(of: text)
      }
      for change in changes where change.row.field == "property:" + field.name {
        let contact = numbers.contactOrdinals[change.row.entityId]
        guard contact >= 0 else { continue }
        column.changes[contact, default: []].append(
          FieldChange(
            at: change.row.at, changeset: numbers.changesets[change.row.changesetId],
            before: column.dictionary.number(of: change.row.before)))
      }
      index.fields[key] = column
    }
  }

  /// Ordinals with their ids, ascending.
  func ordinals(of ids: some Sequence<Int64>) -> [(ordinal: Int32, id: Int64)] {
    ids.map { (numbers.contactOrdinals[$0], $0) }.filter { $0.0 >= 0 }.sorted { $0.0 < $1.0 }
  }
}
