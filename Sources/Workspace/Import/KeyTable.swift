/// External ids of one kind and system with what they stand for.
///
/// Most systems number their rows, so a key that is a plain decimal number is kept as one: 16 bytes in an open
/// table, found with one cache miss. Others are kept as texts.
///
/// - Complexity: O(1) to find and to set.
struct KeyTable {
  private struct Slot {
    /// 0 where empty: no key is.
    var key: Int64 = 0
    var id: Int64 = 0
  }

  private var slots: [Slot]
  private var shift: UInt64
  private var count = 0
  private var texts: [String: Int64] = [:]

  init(capacity: Int = 0) {
    var bits: UInt64 = 10
    while 1 << bits < capacity * 2 { bits += 1 }
    slots = [Slot](repeating: Slot(), count: 1 << bits)
    shift = 64 - bits
  }

  subscript(value: String) -> Int64? {
    get {
      guard let key = KeyTable.number(value) else { return texts[value] }
      let slot = slots[place(of: key)]
      return slot.key == 0 ? nil : slot.id
    }
    set {
      guard let key = KeyTable.number(value), let id = newValue else {
        texts[value] = newValue
        return
      }
      let place = place(of: key)
      if slots[place].key == 0 { count += 1 }
      slots[place] = Slot(key: key, id: id)
      if count * 2 > slots.count { grow() }
    }
  }

  /// The same for a key that is a number.
  subscript(number: Int64) -> Int64? {
    let slot = slots[place(of: number)]
    return slot.key == 0 ? nil : slot.id
  }

  /// Reads the places of many numbers, as ``RepeatFilter/glance(at:)`` does.
  func glance(at numbers: [Int64]) -> Int64 {
    let slots = slots.span
    let numbers = numbers.span
    var seen: Int64 = 0
    for place in numbers.indices { seen ^= slots[home(of: numbers[place])].key }
    return seen
  }

  private func home(of key: Int64) -> Int { Int((UInt64(bitPattern: key) &* 0x9E37_79B9_7F4A_7C15) >> shift) }

  /// Where the key is, or would be.
  private func place(of key: Int64) -> Int {
    let slots = slots.span
    var place = home(of: key)
    while slots[place].key != 0, slots[place].key != key { place = (place + 1) & (slots.count - 1) }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    shift -= 1
    for slot in old where slot.key != 0 { slots[place(of: slot.key)] = slot }
  }

  /// A key that is written as one and only one way of writing its number: 1 to 18 digits, the first not 0.
  static func number(_ text: String) -> Int64? {
    let bytes = text.utf8
    guard (1...18).contains(bytes.count), bytes.first != 0x30 else { return nil }
    var number: Int64 = 0
    for byte in bytes {
      guard 0x30...0x39 ~= byte else { return nil }
      number = number &* 10 &+ Int64(byte &- 0x30)
    }
    return number
  }
}
