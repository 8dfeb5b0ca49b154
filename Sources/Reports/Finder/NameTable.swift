import Alignment

/// What records are called, by id: texts in one blob, their words, and their alphabetical order.
///
/// Made once and never changed; ``NameBook`` lays a small one with what is new over a large one.
package struct NameTable: Sendable {
  package let count: Int
  private let firstId: Int
  package let lastId: Int
  /// Rising; empty where ids have no gap.
  private let ids: [Int32]
  /// Row of an id, -1 for none; empty where ids have no gap.
  private let rowOfId: [Int32]
  private let firsts: TextBlob
  private let seconds: TextBlob
  let words: WordIndex
  /// Rows in the order of the folded name, then the id.
  private let order: [Int32]
  /// Place of each row in ``order``.
  private let ranks: [Int32]

  package static let empty = NameTable(Builder())

  package var size: Int {
    firsts.size + seconds.size + words.size + (ids.capacity + rowOfId.capacity + order.capacity + ranks.capacity) * 4
  }

  @inline(__always)
  func row(of id: Int) -> Int? {
    if rowOfId.isEmpty { return count > 0 && id >= firstId && id <= lastId ? id - firstId : nil }
    guard id > 0, id < rowOfId.count, rowOfId[id] >= 0 else { return nil }
    return Int(rowOfId[id])
  }

  @inline(__always)
  func id(ofRow row: Int) -> Int { ids.isEmpty ? firstId + row : Int(ids[row]) }
  @inline(__always)
  func rank(ofRow row: Int) -> Int { Int(ranks[row]) }

  /// Name and second text, an e-mail address or a domain; empty where there is none.
  func texts(ofRow row: Int) -> (String, String) { (firsts[row], seconds[row]) }

  /// How many rows stand before or at a name and id in alphabetical order.
  func countUpTo(_ name: [UInt8], id: Int) -> Int {
    var low = 0
    var high = order.count
    while low < high {
      let middle = (low + high) / 2
      let row = Int(order[middle])
      let own = NameTable.sortKey(firsts[row], seconds[row])
      let isBeforeOrAt = own == name ? self.id(ofRow: row) <= id : own.lexicographicallyPrecedes(name)
      if isBeforeOrAt { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// What the alphabet goes by: the folded name, and the second text where there is no name.
  static func sortKey(_ name: String, _ second: String) -> [UInt8] {
    let text = name.isEmpty ? second : name
    var key: [UInt8] = []
    key.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      // What is not plain is folded as a whole.
      if byte >= 128 { return Array(TextFolding.folded(text).utf8) }
      key.append((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 32 : byte)
    }
    return key
  }

  /// Collects records in the order of their ids.
  package struct Builder {
    fileprivate var ids: [Int32] = []
    fileprivate var firsts = TextBlob()
    fileprivate var seconds = TextBlob()
    fileprivate var keys = TextBlob()
    fileprivate var words = WordCollector()

    package init() {}

    package mutating func reserve(_ count: Int) {
      ids.reserveCapacity(count)
      firsts.reserve(texts: count, bytes: count * 18)
      seconds.reserve(texts: count, bytes: count * 26)
    }

    package mutating func append(id: Int64, _ name: String?, _ second: String?) {
      words.add(name ?? "", row: ids.count)
      if let second { words.add(second, row: ids.count) }
      ids.append(Int32(id))
      firsts.append(name ?? "")
      seconds.append(second ?? "")
      keys.append(NameTable.sortKey(name ?? "", second ?? ""))
    }
  }

  package init(_ builder: consuming Builder) {
    let order = builder.keys.order()
    self.order = order
    var ranks = [Int32](repeating: 0, count: order.count)
    for (rank, row) in order.enumerated() { ranks[Int(row)] = Int32(rank) }
    self.ranks = ranks
    count = builder.ids.count
    firstId = Int(builder.ids.first ?? 0)
    lastId = Int(builder.ids.last ?? 0)
    if count == 0 || lastId - firstId + 1 == count {
      ids = []
      rowOfId = []
    } else {
      var rows = [Int32](repeating: -1, count: lastId + 1)
      for (row, id) in builder.ids.enumerated() { rows[Int(id)] = Int32(row) }
      rowOfId = rows
      ids = builder.ids
    }
    firsts = builder.firsts.trimmed()
    seconds = builder.seconds.trimmed()
    words = builder.words.index()
  }
}
