import Alignment

/// How a touch's value is read off a column: known when a kernel is compiled, so that a touch costs no choice.
protocol TouchValue {
  associatedtype Raw: FixedWidthInteger & BitwiseCopyable & Sendable
  /// - Parameter own: the conversion's own value.
  static func number(_ raw: Raw, own: Int32) -> Int
}

/// Channel and owner.
enum ShortValue: TouchValue {
  @inline(__always)
  static func number(_ raw: UInt16, own: Int32) -> Int { Int(raw) }
}

/// Source, campaign, content and landing page.
enum LongValue: TouchValue {
  @inline(__always)
  static func number(_ raw: Int32, own: Int32) -> Int { Int(raw) }
}

enum KindValue: TouchValue {
  @inline(__always)
  static func number(_ raw: UInt8, own: Int32) -> Int { Int(raw) + 1 }
}

/// The side, off the flags.
enum SideValue: TouchValue {
  @inline(__always)
  static func number(_ raw: UInt8, own: Int32) -> Int { Int(raw & TouchColumns.salesBit) + 1 }
}

/// The conversion's own; the column says nothing.
enum OwnValue: TouchValue {
  @inline(__always)
  static func number(_ raw: UInt8, own: Int32) -> Int { Int(own) }
}
