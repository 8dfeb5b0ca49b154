/// The distinct values of one journey, each with a small slot, in the order they are met.
///
///     values   A  B  B  A  C         slots   0  1  1  0  2
///                                    counts  2  2  1
///
/// Finding a value's slot is one look-up by value: an entry counts only if it was written for this journey,
/// so that dimensions with thousands of values cost a journey no more than its own touches.
struct JourneySlots: Sendable {
  /// By value: `base + slot` if it is in this journey, less than `base` if not.
  private var entry: [Int32]
  private var base: Int32 = 1
  /// Slots in use.
  private(set) var count = 0
  /// By slot.
  private(set) var values: [Int32] = []
  private(set) var counts: [Double] = []
  /// By slot: sum of the time-decay weights, where asked.
  private(set) var decays: [Double] = []
  private(set) var decaySum = 0.0
  /// By place of the journey: its slot.
  private(set) var slots: [Int32] = []

  init(valueCount: Int) {
    entry = [Int32](repeating: 0, count: valueCount)
  }

  /// Takes a journey with at least one place. Ages count to its last touch: a shift of all ages cancels out.
  @inline(__always)
  mutating func take(_ track: borrowing JourneyTrack, halfLife: HalfLife?) {
    let places = track.count
    makeRoom(places)
    if base > .max / 2 {
      for value in entry.indices { entry[value] = 0 }
      base = 1
    }
    base += Int32(truncatingIfNeeded: count)
    count = JourneySlots.number(
      track.values, places, base, &entry, &values, &counts, &slots)
    if let halfLife {
      decaySum = JourneySlots.decay(
        track.times, places, slots, halfLife, count, &decays)
    }
  }

  /// Gives each distinct value a slot and counts its places; how many there are.
  @inline(__always)
  private static func number(
    _ track: [Int32], _ places: Int, _ base: Int32, _ entry: inout [Int32], _ values: inout [Int32],
    _ counts: inout [Double], _ slots: inout [Int32]
  ) -> Int {
    var entry = entry.mutableSpan
    var values = values.mutableSpan
    var counts = counts.mutableSpan
    var slots = slots.mutableSpan
    let track = track.span
    for slot in 0..<places { counts[slot] = 0 }
    var used = 0
    for place in 0..<places {
      let value = track[place]
      let known = Int(entry[Int(value)] &- base)
      // No branch: whether a value is new is as good as random.
      let slot = known < 0 ? used : known
      used &+= known < 0 ? 1 : 0
      entry[Int(value)] = base &+ Int32(truncatingIfNeeded: slot)
      values[slot] = value
      counts[slot] += 1
      slots[place] = Int32(truncatingIfNeeded: slot)
    }
    return used
  }

  /// Sums the time-decay weights by slot; their total. Ages count back from the last touch, so that the
  /// weights of a journey that ended long before the conversion do not vanish.
  @inline(__always)
  private static func decay(
    _ times: [Int64], _ places: Int, _ slots: [Int32], _ halfLife: HalfLife, _ used: Int,
    _ decays: inout [Double]
  ) -> Double {
    var decays = decays.mutableSpan
    let times = times.span
    let slots = slots.span
    for slot in 0..<used { decays[slot] = 0 }
    let table = halfLife.powers.span.extracting(first: HalfLife.tableCount)
    let latest = times[places - 1]
    var sum = 0.0
    for place in 0..<places {
      let weight = HalfLife.weight(ofAge: latest &- times[place], table: table)
      sum += weight
      decays[Int(slots[place])] += weight
    }
    return sum
  }

  private mutating func makeRoom(_ places: Int) {
    if places <= values.count { return }
    let room = max(64, places * 2)
    values = [Int32](repeating: 0, count: room)
    slots = values
    counts = [Double](repeating: 0, count: room)
    decays = counts
  }
}
