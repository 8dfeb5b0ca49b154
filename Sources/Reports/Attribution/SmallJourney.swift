/// Sixteen numbers, one a distinct value of a journey; 0 beyond its values.
typealias Parts = InlineArray<16, Double>

/// The distinct values of a journey with at most sixteen of them, in fixed arrays on the stack.
struct SmallJourney {
  static let width = 16

  /// Distinct values; above sixteen the arrays are not to be read.
  var count = 0
  var values = InlineArray<16, Int32>(repeating: 0)
  /// Places by slot, and their time-decay weights.
  var counts = Parts(repeating: 0)
  var decays = Parts(repeating: 0)
  var decaySum = 0.0
  /// Slots of the key touches, -1 for one the journey has not; the first touch has slot 0.
  var lead = -1
  var deal = -1
  var lastNonDirect = -1
  var last = 0

  @inline(__always)
  init() {}

  /// Which slots the roles of a positional model fall on, and what is left over for the others.
  @inline(__always)
  func fill(_ weights: inout Parts, _ model: AttributionModel, _ track: borrowing JourneyTrack) {
    switch model {
    case .timeDecay:
      let scale = 1 / decaySum
      for slot in 0..<16 { weights[slot] = decays[slot] * scale }
    case .shapley:
      let share = 1 / Double(count)
      for slot in 0..<16 { weights[slot] = counts[slot] > 0 ? share : 0 }
    default:
      if let shares = model.roleShares {
        fill(&weights, shares, needsWin: model == .fullPath, track)
      } else {
        let scale = 1 / Double(track.count)
        for slot in 0..<16 { weights[slot] = counts[slot] * scale }
      }
    }
  }

  @inline(__always)
  private func fill(
    _ weights: inout Parts, _ shares: RoleShares, needsWin: Bool, _ track: borrowing JourneyTrack
  ) {
    let positional = PositionalWeights(shares, count: track.count, keys: track.keys, needsWin: needsWin)
    let (p0, p1, p2, p3) = (positional.place[0], positional.place[1], positional.place[2], positional.place[3])
    weights = counts
    // Whole numbers first: what is left of each count are the touches without a role.
    if p0 >= 0 { weights[0] -= 1 }
    if p1 >= 0 && p1 != p0 { weights[lead & 15] -= 1 }
    if p2 >= 0 && p2 != p0 && p2 != p1 { weights[deal & 15] -= 1 }
    if p3 >= 0 && p3 != p0 && p3 != p1 && p3 != p2 { weights[last & 15] -= 1 }
    for slot in 0..<16 { weights[slot] *= positional.other }
    if p0 >= 0 { weights[0] += positional.weight[0] }
    if p1 >= 0 { weights[lead & 15] += positional.weight[1] }
    if p2 >= 0 { weights[deal & 15] += positional.weight[2] }
    if p3 >= 0 { weights[last & 15] += positional.weight[3] }
  }
}

/// Finds the distinct values of journeys, one after the other.
///
/// Finding a value's slot is one look-up by value: an entry counts only if it was written for this journey,
/// so that dimensions with thousands of values cost a journey no more than its own touches.
struct SmallJourneys: Sendable {
  /// By value: `base + slot` if it is in this journey, less than `base` if not.
  private var entry: [Int32]
  private var base: Int32 = 1
  /// By place: its slot.
  private var slots: [Int32] = []

  init(valueCount: Int) { entry = [Int32](repeating: 0, count: valueCount) }

  /// Takes a journey with at least one place. Ages count to its last touch: a shift of all ages cancels out.
  @inline(__always)
  mutating func take(_ track: borrowing JourneyTrack, halfLife: HalfLife?) -> SmallJourney {
    var journey = SmallJourney()
    if slots.count < track.count { slots = [Int32](repeating: 0, count: max(64, track.count * 2)) }
    if base > .max / 2 {
      for value in entry.indices { entry[value] = 0 }
      base = 1
    }
    journey.count = SmallJourneys.number(track, base, &entry, &slots, &journey)
    if let halfLife { journey.decaySum = SmallJourneys.decay(track, slots, halfLife, &journey.decays) }
    base += Int32(truncatingIfNeeded: track.count)
    journey.last = Int(slots[track.count - 1])
    journey.lead = track.keys.lead < 0 ? -1 : Int(slots[track.keys.lead])
    journey.deal = track.keys.deal < 0 ? -1 : Int(slots[track.keys.deal])
    journey.lastNonDirect = track.lastNonDirect < 0 ? -1 : Int(slots[track.lastNonDirect])
    return journey
  }

  /// Gives each distinct value a slot and counts its places; how many there are.
  @inline(__always)
  private static func number(
    _ track: borrowing JourneyTrack, _ base: Int32, _ entry: inout [Int32], _ slots: inout [Int32],
    _ journey: inout SmallJourney
  ) -> Int {
    let values = track.values.span
    var entry = entry.mutableSpan
    var slots = slots.mutableSpan
    var used = 0
    for place in 0..<track.count {
      let value = values[place]
      let known = Int(entry[Int(value)] &- base)
      // No branch: whether a value is new is as good as random.
      let slot = known < 0 ? used : known
      used &+= known < 0 ? 1 : 0
      entry[Int(value)] = base &+ Int32(truncatingIfNeeded: slot)
      slots[place] = Int32(truncatingIfNeeded: slot)
      journey.values[slot & 15] = value
      journey.counts[slot & 15] += 1
    }
    return used
  }

  /// Sums the time-decay weights by slot; their total. Ages count back from the last touch, so that the
  /// weights of a journey that ended long before the conversion do not vanish.
  @inline(__always)
  private static func decay(
    _ track: borrowing JourneyTrack, _ slots: [Int32], _ halfLife: HalfLife, _ decays: inout Parts
  ) -> Double {
    let times = track.times.span
    let slots = slots.span
    let table = halfLife.powers.span
    let latest = times[track.count - 1]
    var sum = 0.0
    for place in 0..<track.count {
      let weight = halfLife.weight(ofAge: latest &- times[place], table: table)
      sum += weight
      decays[Int(slots[place]) & 15] += weight
    }
    return sum
  }
}
