/// How a file writes text as bytes.
package enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  case windows1252 = "windows-1252"
}

/// Looks at encodings byte by byte.
enum TextBytes {
  /// How far bytes are whole, valid UTF-8 (Unicode 16, table 3-7), and whether what follows can still become so.
  ///
  /// - Returns: `end`, the first byte that is not part of a whole sequence; `isBroken`, true when no further
  ///   bytes can mend it, false at the end of the bytes or inside a sequence that is not finished.
  /// - Complexity: one pass; eight times faster over runs of ASCII.
  static func validUTF8(_ bytes: Span<UInt8>, from start: Int) -> (end: Int, isBroken: Bool) {
    let count = bytes.count
    var i = start
    while i < count {
      while i &+ 32 <= count {
        var any: UInt8 = 0
        for k in 0..<32 { any |= bytes[i &+ k] }
        if any >= 0x80 { break }
        i &+= 32
      }
      if i == count { break }
      let first = bytes[i]
      if first < 0x80 {
        i &+= 1
        continue
      }
      guard let follow = followers(of: first) else { return (i, true) }
      for k in 1...follow.count {
        guard i + k < count else { return (i, false) }
        let next = bytes[i + k]
        guard k == 1 ? follow.second.contains(next) : (0x80...0xBF).contains(next) else { return (i, true) }
      }
      i += follow.count + 1
    }
    return (count, false)
  }

  /// How many bytes follow a first byte, and which the second may be; `nil` where it begins no sequence.
  private static func followers(of first: UInt8) -> (count: Int, second: ClosedRange<UInt8>)? {
    switch first {
    case 0xC2...0xDF: (1, 0x80...0xBF)
    case 0xE0: (2, 0xA0...0xBF)
    case 0xED: (2, 0x80...0x9F)
    case 0xE1...0xEF: (2, 0x80...0xBF)
    case 0xF0: (3, 0x90...0xBF)
    case 0xF1...0xF3: (3, 0x80...0xBF)
    case 0xF4: (3, 0x80...0x8F)
    default: nil
    }
  }

  /// The character that Windows-1252 writes as a byte of 0x80 and above (WHATWG Encoding, index windows-1252).
  static func windows1252(_ byte: UInt8) -> UInt16 {
    guard byte < 0xA0 else { return UInt16(byte) }
    return high[Int(byte & 0x1F)]
  }

  /// 0x80 to 0x9F; the five bytes without a character stay the control codes they are in Latin-1.
  private static let high: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]

  /// Appends Windows-1252 bytes as UTF-8.
  ///
  /// - Parameter extras: gets the places in `text` of the bytes that one source byte needed beyond its first,
  ///   in rising order, so that a place in the text leads back to one in the file.
  static func append(windows1252 bytes: ArraySlice<UInt8>, to text: inout [UInt8], extras: inout [Int]) {
    text.reserveCapacity(text.count + bytes.count)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
        continue
      }
      let scalar = windows1252(byte)
      if scalar < 0x800 {
        text.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
      } else {
        text.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
        extras.append(text.count)
        text.append(UInt8(truncatingIfNeeded: 0x80 | (scalar >> 6 & 0x3F)))
      }
      extras.append(text.count)
      text.append(UInt8(truncatingIfNeeded: 0x80 | (scalar & 0x3F)))
    }
  }
}
