/// A set of small whole numbers, a bit each.
package struct IdBits: Sendable {
  private var words: [UInt64]

  /// Room for `0..<count`.
  package init(count: Int, isFull: Bool = false) {
    words = [UInt64](repeating: isFull ? .max : 0, count: (count + 63) / 64)
  }

  /// Numbers outside the room are not in the set.
  @inline(__always)
  package func contains(_ number: Int) -> Bool {
    let word = number >> 6
    return word < words.count && words[word] & (1 << UInt64(number & 63)) != 0
  }

  @inline(__always)
  package mutating func insert(_ number: Int) { words[number >> 6] |= 1 << UInt64(number & 63) }
  @inline(__always)
  package mutating func remove(_ number: Int) { words[number >> 6] &= ~(1 << UInt64(number & 63)) }

  /// Both sets have the same room.
  package mutating func formIntersection(_ other: IdBits) {
    for word in words.indices { words[word] &= other.words[word] }
  }

  package var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
}
