import Persistence
import Reports
import Store

/// The names of one kind of records in memory, kept up with the store.
///
/// What is new or was changed goes into a small table over the large one, which is read again when the small one has
/// grown.
struct FollowedNames: Sendable {
  let kind: RecordNames.Kind
  private(set) var book = NameBook(.empty)
  private var fresh: [Int64: (name: String?, second: String?)] = [:]
  private var lastId: Int64 = 0

  /// - Complexity: O(*n* log *n*): a second or two for a million.
  init(_ kind: RecordNames.Kind, in store: any Reading) throws {
    self.kind = kind
    try read(store)
  }

  private mutating func read(_ store: any Reading) throws {
    var builder = NameTable.Builder()
    var last = lastId
    try RecordNames.forEach(kind, in: store) { id, name, second in
      builder.append(id: id, name, second)
      last = id
    }
    book = NameBook(NameTable(builder))
    fresh = [:]
    lastId = last
  }

  /// Takes in records that are new, and those that were changed.
  mutating func follow(changed: [Int64], in store: any Reading) throws {
    var hasNew = false
    try RecordNames.forEach(kind, after: lastId, in: store) { id, name, second in
      fresh[id] = (name, second)
      lastId = id
      hasNew = true
    }
    for id in changed { fresh[id] = try RecordNames.find(kind, id, in: store) }
    guard hasNew || !changed.isEmpty else { return }
    guard fresh.count <= max(2_048, book.base.count / 64) else { return try read(store) }
    var builder = NameTable.Builder()
    for (id, texts) in fresh.sorted(by: { $0.key < $1.key }) { builder.append(id: id, texts.name, texts.second) }
    book = book.with(NameTable(builder))
  }
}
