/// Which page views of a journey stand for a visit already counted: one touch a visit, or one a distinct
/// value of it.
///
/// A small open-addressing table that is emptied by counting up, so that a journey pays for its own page
/// views alone.
struct VisitMarks: Sendable {
  private struct Slot: Sendable {
    var epoch: UInt32 = 0
    var visit: Int32 = 0
    var value: Int32 = 0
  }

  private var slots = [Slot](repeating: Slot(), count: 64)
  private var shift: UInt64 = 58
  private var epoch: UInt32 = 0
  private var count = 0

  /// Forgets all visits.
  @inline(__always)
  mutating func begin() {
    count = 0
    epoch &+= 1
    if epoch == 0 {
      for place in slots.indices { slots[place].epoch = 0 }
      epoch = 1
    }
  }

  /// True the first time a visit, or a visit with a value, is met.
  @inline(__always)
  mutating func isFirst(visit: Int32, value: Int32) -> Bool {
    var place = home(visit, value)
    while slots[place].epoch == epoch {
      if slots[place].visit == visit && slots[place].value == value { return false }
      place = (place + 1) & (slots.count - 1)
    }
    slots[place] = Slot(epoch: epoch, visit: visit, value: value)
    count += 1
    if count * 2 > slots.count { grow() }
    return true
  }

  @inline(__always)
  private func home(_ visit: Int32, _ value: Int32) -> Int {
    let key = UInt64(UInt32(bitPattern: visit)) << 32 | UInt64(UInt32(bitPattern: value))
    return Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    shift -= 1
    for slot in old where slot.epoch == epoch {
      var place = home(slot.visit, slot.value)
      while slots[place].epoch == epoch { place = (place + 1) & (slots.count - 1) }
      slots[place] = slot
    }
  }
}
