/// Gives repeated texts numbers: the same bytes have the same number, and text is made of them once.
///
/// Numbers are dense from 0, the empty text. Open addressing with linear probing, at most half full; FNV-1a
/// (G. Fowler, L. C. Noll, K.-P. Vo) in two lanes folded to 32 bits, kept beside the number so that most misses
/// cost no comparison of bytes.
///
/// - Complexity: O(length) a look-up; no allocation for a text that is known.
package struct InternTable: Sendable {
  package private(set) var texts: [String] = [""]
  private var bytes: [UInt8] = []
  /// Where each text ends in `bytes`.
  private var ends: [Int] = [0]
  /// Hash in the high half, number in the low one; 0 for a free slot.
  private var slots: [UInt64] = Array(repeating: 0, count: 1_024)

  package init() {}

  package var count: Int { texts.count }
  /// Bytes of text held, about.
  package var size: Int { bytes.count }

  /// The number of these bytes; the same as before, or the next free one.
  package mutating func number(_ source: Span<UInt8>, _ start: Int, _ end: Int) -> Int32 {
    if start == end { return 0 }
    let folded = InternTable.hash(source, start, end)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: folded) & mask
    while true {
      let found = slots[slot]
      if found == 0 { break }
      if found >> 32 == folded {
        let number = Int(found & 0xFFFF_FFFF)
        if isSame(number, source, start, end) { return Int32(truncatingIfNeeded: number) }
      }
      slot = (slot + 1) & mask
    }
    return add(source, start, end, hash: folded, slot: slot)
  }

  /// Two lanes, because each step of FNV-1a waits for the one before.
  @inline(__always)
  private static func hash(_ source: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    let prime: UInt64 = 0x0000_0100_0000_01B3
    var even: UInt64 = 0xCBF2_9CE4_8422_2325
    var odd = even &+ UInt64(truncatingIfNeeded: end &- start)
    var i = start
    while i &+ 1 < end {
      even = (even ^ UInt64(source[i])) &* prime
      odd = (odd ^ UInt64(source[i &+ 1])) &* prime
      i &+= 2
    }
    if i < end { even = (even ^ UInt64(source[i])) &* prime }
    let hash = (even ^ even >> 32) &+ odd &* 0x9E37_79B9_7F4A_7C15
    return (hash ^ hash >> 32) & 0xFFFF_FFFF
  }

  package mutating func number(of text: String) -> Int32 {
    let bytes = Array(text.utf8)
    return number(bytes.span, 0, bytes.count)
  }

  @inline(__always)
  private func isSame(_ number: Int, _ source: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let from = ends[number - 1]
    guard ends[number] - from == end - start else { return false }
    let known = bytes.span
    for i in 0..<(end - start) where known[from + i] != source[start + i] { return false }
    return true
  }

  private mutating func add(_ source: Span<UInt8>, _ start: Int, _ end: Int, hash: UInt64, slot: Int) -> Int32 {
    let number = texts.count
    let from = bytes.count
    for i in start..<end { bytes.append(source[i]) }
    ends.append(bytes.count)
    texts.append(String(decoding: bytes[from...], as: UTF8.self))
    slots[slot] = hash << 32 | UInt64(number)
    if number * 2 > slots.count { grow() }
    return Int32(truncatingIfNeeded: number)
  }

  private mutating func grow() {
    var larger = [UInt64](repeating: 0, count: slots.count * 2)
    let mask = larger.count - 1
    for entry in slots where entry != 0 {
      var slot = Int(entry >> 32) & mask
      while larger[slot] != 0 { slot = (slot + 1) & mask }
      larger[slot] = entry
    }
    slots = larger
  }
}
