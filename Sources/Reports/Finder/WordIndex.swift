/// Which rows hold which words: words in sorted order, the rows of each behind them; prefixes by binary search.
///
///     words   bella   marta   vezzoli      sorted by their bytes
///     starts  0       2       3       5
///     rows    0 4     0       0 7
package struct WordIndex: Sendable {
  private let words: TextBlob
  private let starts: [UInt32]
  private let rows: [Int32]

  /// What it holds in memory, in bytes.
  package var size: Int { words.size + starts.capacity * 4 + rows.capacity * 4 }
  package var wordCount: Int { words.count }

  /// The numbers of the words that begin with a prefix.
  package func words(from prefix: borrowing Span<UInt8>) -> Range<Int> {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words.order(middle, against: prefix) < 0 { low = middle + 1 } else { high = middle }
    }
    let first = low
    high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words.hasPrefix(middle, prefix) { low = middle + 1 } else { high = middle }
    }
    return first..<low
  }

  /// Calls the body with each row that holds a word of the range; a row may come once a word.
  @inline(__always)
  package func forEachRow(ofWords range: Range<Int>, _ body: (Int) -> Void) {
    let rows = rows.span
    for place in Int(starts[range.lowerBound])..<Int(starts[range.upperBound]) { body(Int(rows[place])) }
  }

  fileprivate init(words: TextBlob, starts: [UInt32], rows: [Int32]) {
    self.words = words
    self.starts = starts
    self.rows = rows
  }
}

/// Collects the words of rows, which come in their order, and puts them in order at the end.
package struct WordCollector {
  private var cutter = WordCutter()
  /// Distinct words in the order in which they came.
  private var words = TextBlob()
  private var hashes: [UInt32] = []
  private var lastRow: [Int32] = []
  /// Open addressing: number of a word plus one, 0 for a free slot; at most half full.
  private var slots = [Int32](repeating: 0, count: 1 << 10)
  private var pairWord: [Int32] = []
  private var pairRow: [Int32] = []

  package init() {}

  package mutating func reserve(pairs: Int) {
    pairWord.reserveCapacity(pairs)
    pairRow.reserveCapacity(pairs)
  }

  /// Adds the words of a text of a row; rows come in rising order, a row may have several texts.
  package mutating func add(_ text: String, row: Int) {
    cutter.cut(text)
    let row = Int32(row)
    for place in 0..<cutter.count {
      let word = number(of: cutter.range(of: place))
      guard lastRow[word] != row else { continue }
      lastRow[word] = row
      pairWord.append(Int32(word))
      pairRow.append(row)
    }
  }

  private mutating func number(of range: Range<Int>) -> Int {
    var hash: UInt32 = 2_166_136_261
    // A copy of the reference, given back before the cutter writes again.
    let bytes = cutter.bytes
    for place in range { hash = (hash ^ UInt32(bytes[place])) &* 16_777_619 }
    hash ^= hash >> 15
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let word = Int(slots[slot]) - 1
      if hashes[word] == hash, words.bytes.span.order(words.range(of: word), bytes.span, range) == 0 { return word }
      slot = (slot + 1) & mask
    }
    let word = words.count
    words.append(bytes[range])
    hashes.append(hash)
    lastRow.append(-1)
    slots[slot] = Int32(word + 1)
    if words.count * 2 > slots.count { grow() }
    return word
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (word, hash) in hashes.enumerated() {
      var slot = Int(hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(word + 1)
    }
  }

  /// - Complexity: O(*w* log *w*) in distinct words and O(*n*) in their places.
  package consuming func index() -> WordIndex {
    let order = words.order()
    var place = [Int32](repeating: 0, count: order.count)
    var sorted = TextBlob()
    var starts = [UInt32](repeating: 0, count: order.count + 1)
    for (number, word) in order.enumerated() {
      place[Int(word)] = Int32(number)
      sorted.append(words.bytes[words.range(of: Int(word))])
    }
    for word in pairWord { starts[Int(place[Int(word)]) + 1] += 1 }
    for word in 0..<order.count { starts[word + 1] += starts[word] }
    var next = starts
    var rows = [Int32](repeating: 0, count: pairRow.count)
    for pair in pairWord.indices {
      let word = Int(place[Int(pairWord[pair])])
      rows[Int(next[word])] = pairRow[pair]
      next[word] += 1
    }
    return WordIndex(words: sorted.trimmed(), starts: starts, rows: rows)
  }
}

extension TextBlob {
  /// Rows in the order of their texts by bytes; equal texts in the order of their rows.
  package func order() -> [Int32] {
    // The first eight letters as one number decide nearly always, and are compared in one step.
    var keyed: [(key: UInt64, row: Int32)] = []
    keyed.reserveCapacity(count)
    let letters = bytes.span
    for row in 0..<count {
      let range = range(of: row)
      var key: UInt64 = 0
      for place in 0..<8 {
        key = key << 8 | (place < range.count ? UInt64(letters[range.lowerBound + place]) : 0)
      }
      keyed.append((key, Int32(row)))
    }
    keyed.sort { one, other in
      if one.key != other.key { return one.key < other.key }
      let letters = self.bytes.span
      let order = letters.order(range(of: Int(one.row)), letters, range(of: Int(other.row)))
      return order != 0 ? order < 0 : one.row < other.row
    }
    return keyed.map(\.row)
  }
}
