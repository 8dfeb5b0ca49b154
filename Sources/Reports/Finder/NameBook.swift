import Alignment

/// What records are called now: a large table, and over it a small one of what is new or was changed since.
///
///     var book = NameBook(NameTable(builder))
///     book = book.with(NameTable(changes))     a few, as they come
///     book.bits(of: WordCutter.words("vezz"))  ids of all that have a word beginning so
package struct NameBook: Sendable {
  package private(set) var base: NameTable
  package private(set) var recent: NameTable
  private var isRecent: IdBits
  /// By row of the small table: how many of the large one stand before it in alphabetical order.
  private var placeOfRecent: [Int] = []

  package init(_ base: NameTable) {
    self.base = base
    recent = .empty
    isRecent = IdBits(count: 0)
  }

  /// The same book with another small table in the place of the one before.
  ///
  /// - Complexity: O(*r* log *n*) for *r* small rows over *n* large ones.
  package func with(_ recent: NameTable) -> NameBook {
    var book = NameBook(base)
    book.recent = recent
    book.isRecent = IdBits(count: recent.lastId + 1)
    book.placeOfRecent.reserveCapacity(recent.count)
    for row in 0..<recent.count {
      let id = recent.id(ofRow: row)
      let (name, second) = recent.texts(ofRow: row)
      book.isRecent.insert(id)
      book.placeOfRecent.append(base.countUpTo(NameTable.sortKey(name, second), id: id))
    }
    return book
  }

  package var size: Int { base.size + recent.size }
  package var lastId: Int { max(base.lastId, recent.lastId) }

  /// Name and second text; `nil` where nobody has the id.
  package func texts(of id: Int) -> (name: String, second: String)? {
    if isRecent.contains(id) { return recent.row(of: id).map(recent.texts) }
    return base.row(of: id).map(base.texts)
  }

  /// The name, else the second text, else nothing.
  package func label(of id: Int) -> String? {
    guard let (name, second) = texts(of: id) else { return nil }
    return name.isEmpty ? (second.isEmpty ? nil : second) : name
  }

  /// The ids of all that have, for each of the words, one that begins with it. No words: nobody.
  package func bits(of words: [[UInt8]]) -> IdBits {
    var found: IdBits?
    for word in words {
      let bits = bits(of: word)
      if found == nil { found = bits } else { found?.formIntersection(bits) }
    }
    return found ?? IdBits(count: lastId + 1)
  }

  /// The ids of all that have a word that begins with this one.
  package func bits(of word: [UInt8]) -> IdBits {
    var bits = IdBits(count: lastId + 1)
    base.words.forEachRow(ofWords: base.words.words(from: word.span)) { bits.insert(base.id(ofRow: $0)) }
    guard recent.count > 0 else { return bits }
    for row in 0..<recent.count { bits.remove(recent.id(ofRow: row)) }
    recent.words.forEachRow(ofWords: recent.words.words(from: word.span)) { bits.insert(recent.id(ofRow: $0)) }
    return bits
  }

  /// A number that puts ids in alphabetical order; equal names go by id. `Int64.max` for an id that nobody has.
  @inline(__always)
  package func alphabetic(_ id: Int) -> Int64 {
    if isRecent.contains(id), let row = recent.row(of: id) {
      return NameBook.key(before: placeOfRecent[row], recent: recent.rank(ofRow: row))
    }
    guard let row = base.row(of: id) else { return .max }
    return NameBook.key(before: base.rank(ofRow: row), recent: NameBook.mostRecent)
  }

  private static let mostRecent = 1 << 24 - 1

  /// Recent ones stand between the two names of the large table that they fall between.
  @inline(__always)
  private static func key(before: Int, recent: Int) -> Int64 { Int64(before) << 24 | Int64(recent) }
}
