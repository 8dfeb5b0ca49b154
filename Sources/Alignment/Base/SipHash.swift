/// A keyed 64-bit hash that a sender cannot steer: SipHash-1-3.
///
/// Used to find repeats of messages without keeping their texts in an index. Two different inputs collide
/// with probability 2^-64: over 10 million inputs once in 370,000 stores.
/// Source: J.-P. Aumasson, D. J. Bernstein, "SipHash: a fast short-input PRF", 2012.
package struct SipHash: Sendable {
  private var v0, v1, v2, v3: UInt64
  private var pending: UInt64 = 0
  private var length: UInt64 = 0

  package init(key low: UInt64, _ high: UInt64) {
    v0 = low ^ 0x736f_6d65_7073_6575
    v1 = high ^ 0x646f_7261_6e64_6f6d
    v2 = low ^ 0x6c79_6765_6e65_7261
    v3 = high ^ 0x7465_6462_7974_6573
  }

  @inline(__always)
  private mutating func round() {
    v0 = v0 &+ v1
    v1 = (v1 << 13) | (v1 >> 51)
    v1 ^= v0
    v0 = (v0 << 32) | (v0 >> 32)
    v2 = v2 &+ v3
    v3 = (v3 << 16) | (v3 >> 48)
    v3 ^= v2
    v0 = v0 &+ v3
    v3 = (v3 << 21) | (v3 >> 43)
    v3 ^= v0
    v2 = v2 &+ v1
    v1 = (v1 << 17) | (v1 >> 47)
    v1 ^= v2
    v2 = (v2 << 32) | (v2 >> 32)
  }

  @inline(__always)
  package mutating func combine(_ byte: UInt8) {
    pending |= UInt64(byte) << ((length & 7) * 8)
    length &+= 1
    if length & 7 == 0 {
      take(pending)
      pending = 0
    }
  }

  @inline(__always)
  private mutating func take(_ block: UInt64) {
    v3 ^= block
    round()
    v0 ^= block
  }

  /// The number's eight bytes, least significant first.
  package mutating func combine(_ number: Int64) {
    guard length & 7 != 0 else {
      take(UInt64(bitPattern: number))
      length &+= 8
      return
    }
    var rest = UInt64(bitPattern: number)
    for _ in 0..<8 {
      combine(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  /// The text's UTF-8 and an end mark, so that "ab","c" differs from "a","bc".
  package mutating func combine(_ text: String) {
    let bytes = text.utf8Span.span
    var place = 0
    if length & 7 == 0 {
      while place &+ 8 <= bytes.count {
        var block: UInt64 = 0
        for byte in 0..<8 { block |= UInt64(bytes[place &+ byte]) &<< UInt64(byte &* 8) }
        take(block)
        place &+= 8
      }
      length &+= UInt64(place)
    }
    while place < bytes.count {
      combine(bytes[place])
      place &+= 1
    }
    combine(UInt8(0xff))
  }

  package func finalized() -> Int64 {
    var last = self
    let block = pending | (length & 0xff) << 56
    last.v3 ^= block
    last.round()
    last.v0 ^= block
    last.v2 ^= 0xff
    last.round()
    last.round()
    last.round()
    return Int64(bitPattern: last.v0 ^ last.v1 ^ last.v2 ^ last.v3)
  }
}
