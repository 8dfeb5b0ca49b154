/// Reads digits from bytes, without making text of them.
enum Digits {
  /// The number that so many digits make; -1 unless all are digits and there are as many.
  ///
  /// - Parameter count: up to 18.
  @inline(__always)
  static func fixed(_ bytes: Span<UInt8>, _ start: Int, _ count: Int, end: Int) -> Int {
    guard start &+ count <= end else { return -1 }
    var value = 0
    for i in start..<start &+ count {
      let digit = bytes[i] &- 0x30
      if digit > 9 { return -1 }
      value = value &* 10 &+ Int(digit)
    }
    return value
  }

  /// As many digits as there are, up to `most`; the count is 0 where there is none.
  @inline(__always)
  static func run(_ bytes: Span<UInt8>, _ start: Int, most: Int, end: Int) -> (value: Int, count: Int) {
    var value = 0
    var i = start
    while i < end, i < start &+ most {
      let digit = bytes[i] &- 0x30
      if digit > 9 { break }
      value = value &* 10 &+ Int(digit)
      i &+= 1
    }
    return (value, i &- start)
  }
}
