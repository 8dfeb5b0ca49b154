/// Many short texts one after another in one array of UTF-8: a million names cost their letters and four bytes each.
///
///     bytes   A d a G r a c e ...
///     ends    0     3         8
package struct TextBlob: Sendable {
  /// All letters; ``range(of:)`` says which are a text's.
  package private(set) var bytes: [UInt8] = []
  private var ends: [UInt32] = [0]

  package init() {}

  package var count: Int { ends.count - 1 }
  /// What it holds in memory, in bytes.
  package var size: Int { bytes.capacity + ends.capacity * 4 }

  package mutating func reserve(texts: Int, bytes count: Int) {
    ends.reserveCapacity(texts + 1)
    bytes.reserveCapacity(count)
  }

  package mutating func append(_ text: String) { append(text.utf8) }

  /// Appends UTF-8 as one more text. All texts together stay below 4 GB.
  package mutating func append(_ text: some Sequence<UInt8>) {
    bytes.append(contentsOf: text)
    ends.append(UInt32(bytes.count))
  }

  /// The same texts without room to grow.
  package consuming func trimmed() -> TextBlob {
    var exact = TextBlob()
    exact.reserve(texts: count, bytes: bytes.count)
    exact.bytes += bytes
    exact.ends = []
    exact.ends.reserveCapacity(ends.count)
    exact.ends += ends
    return exact
  }

  package subscript(row: Int) -> String { String(decoding: bytes[range(of: row)], as: UTF8.self) }

  @inline(__always)
  package func range(of row: Int) -> Range<Int> { Int(ends[row])..<Int(ends[row + 1]) }

  /// Below 0 where the text stands before the other by its bytes, 0 where they are equal.
  package func order(_ row: Int, against other: borrowing Span<UInt8>) -> Int {
    bytes.span.order(range(of: row), other, 0..<other.count)
  }

  package func hasPrefix(_ row: Int, _ prefix: borrowing Span<UInt8>) -> Bool {
    let range = range(of: row)
    guard range.count >= prefix.count else { return false }
    for place in 0..<prefix.count where bytes[range.lowerBound + place] != prefix[place] { return false }
    return true
  }
}

extension Span<UInt8> {
  /// The order of two runs of bytes, a shorter one before what it begins.
  @inline(__always)
  func order(_ run: Range<Int>, _ other: borrowing Span<UInt8>, _ otherRun: Range<Int>) -> Int {
    for place in 0..<Swift.min(run.count, otherRun.count) {
      let difference = Int(self[run.lowerBound + place]) - Int(other[otherRun.lowerBound + place])
      if difference != 0 { return difference }
    }
    return run.count - otherRun.count
  }
}
