/// A running hash of a file's bytes, by which a load that goes on sees whether what it passes over was edited.
///
/// FNV-1a over words of 8 bytes with a shift, so that high bits reach low ones. Two files that differ in one word
/// never agree; not for adversaries. The bytes must come in the same chunks, or in multiples of 8.
struct ContentHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func combine(_ bytes: [UInt8]) {
    let span = bytes.span
    var hash = value
    var place = 0
    let end = span.count & ~7
    while place < end {
      var word: UInt64 = 0
      for byte in 0..<8 { word |= UInt64(span[place &+ byte]) &<< UInt64(byte &* 8) }
      hash = ContentHash.mixed(hash, word)
      place &+= 8
    }
    while place < span.count {
      hash = ContentHash.mixed(hash, UInt64(span[place]))
      place &+= 1
    }
    value = hash
  }

  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word) &* 0x0000_0100_0000_01b3
    return product ^ (product &>> 32)
  }
}
