/// The message hashes that are stored, in memory: open addressing over 64-bit hashes, half full at most.
///
/// 16 to 32 bytes a message. A test costs one or two cache misses.
struct RepeatFilter {
  private var slots: [Int64]
  private var mask: Int
  private var count = 0
  private var hasZero = false
  /// Nothing of meaning: kept so that the look-ahead is not left out.
  private var glanced: Int64 = 0

  init(capacity: Int) {
    var size = 1_024
    while size < capacity * 2 { size *= 2 }
    slots = [Int64](repeating: 0, count: size)
    mask = size - 1
  }

  /// Whether the hash was not there before. It is afterwards.
  mutating func insert(_ hash: Int64) -> Bool {
    guard hash != 0 else {
      defer { hasZero = true }
      return !hasZero
    }
    if count * 2 >= slots.count { grow() }
    var place = Int(truncatingIfNeeded: hash) & mask
    while true {
      let there = slots[place]
      if there == hash { return false }
      if there == 0 { break }
      place = (place + 1) & mask
    }
    slots[place] = hash
    count += 1
    return true
  }

  /// By place: whether the hash was not there before. All are afterwards.
  mutating func insert(_ hashes: [Int64]) -> [Bool] {
    var isNew: [Bool] = []
    isNew.reserveCapacity(hashes.count)
    var place = 0
    while place < hashes.count {
      let end = min(place + TouchWriter.window, hashes.count)
      let window = hashes[place..<end]
      glanced = glance(at: Array(window))
      for hash in window { isNew.append(insert(hash)) }
      place = end
    }
    return isNew
  }

  /// Reads the places of many hashes, and gives something of what is there, so that the reads are made. The processor
  /// waits for them together, where tests with other work between wait one by one.
  func glance(at hashes: [Int64]) -> Int64 {
    let slots = slots.span
    let hashes = hashes.span
    var seen: Int64 = 0
    for number in hashes.indices { seen ^= slots[Int(truncatingIfNeeded: hashes[number]) & mask] }
    return seen
  }

  private mutating func grow() {
    let old = slots
    slots = [Int64](repeating: 0, count: old.count * 2)
    mask = slots.count - 1
    for hash in old where hash != 0 {
      var place = Int(truncatingIfNeeded: hash) & mask
      while slots[place] != 0 { place = (place + 1) & mask }
      slots[place] = hash
    }
  }
}
