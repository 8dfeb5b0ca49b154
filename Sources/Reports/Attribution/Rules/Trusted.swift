/// Elements that are read and written without a check of bounds, but in debug builds.
///
/// All of `unsafe` in this module is in this file. What the kernels read so: rows that come from
/// ``TouchColumns/start``, values that ``TextDictionary`` numbered, and cells and slots below 64.
extension Span {
  @inline(__always)
  subscript(trusted place: Int) -> Element {
    assert(indices.contains(place), "a place is within its column")
    return unsafe self[unchecked: place]
  }
}

extension Span<UInt8> {
  /// Eight bytes from a place on, the first in the lowest bits.
  @inline(__always)
  func eight(from place: Int) -> UInt64 {
    assert(place >= 0 && place + 8 <= count, "eight bytes are within their column")
    return unsafe UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: place, as: UInt64.self))
  }
}

/// An array's elements while a pass works on them: passed by value, so that their address stays in a register.
///
///     sums.lend { sums in sums[3].count += 1 }
@safe struct Lent<Element: BitwiseCopyable> {
  private let base: UnsafeMutablePointer<Element>
  let count: Int

  fileprivate init(_ buffer: UnsafeMutableBufferPointer<Element>, or spare: UnsafeMutablePointer<Element>) {
    unsafe base = buffer.baseAddress ?? spare
    count = buffer.count
  }

  @inline(__always)
  subscript(place: Int) -> Element {
    get {
      assert(0 <= place && place < count, "a place is within what was lent")
      return unsafe base[place]
    }
    nonmutating _modify {
      assert(0 <= place && place < count, "a place is within what was lent")
      yield unsafe &base[place]
    }
  }

  /// The elements from a place on.
  @inline(__always)
  func dropping(_ places: Int) -> Lent {
    assert(0 <= places && places <= count, "a place is within what was lent")
    return unsafe Lent(UnsafeMutableBufferPointer(start: base + places, count: count - places), or: base)
  }
}

extension Array where Element: BitwiseCopyable {
  /// Lends the elements for as long as the work takes; they must not be kept beyond it.
  mutating func lend<Result>(_ work: (Lent<Element>) -> Result) -> Result {
    unsafe withUnsafeMutableBufferPointer { buffer in
      unsafe withUnsafeTemporaryAllocation(of: Element.self, capacity: 1) { spare in
        work(unsafe Lent(buffer, or: spare.baseAddress.unsafelyUnwrapped))
      }
    }
  }
}
