/// Sixteen numbers, one a distinct value of a journey; 0 beyond its values.
typealias Parts = InlineArray<16, Double>

/// The distinct values of a journey with at most sixteen of them, by the order of their texts, on the stack.
struct SmallJourney {
  static let width = 16

  /// Distinct values; above sixteen the arrays are not to be read.
  var count = 0
  var values = InlineArray<16, Int32>(repeating: 0)
  /// Places by slot, and their time-decay weights.
  var counts = Parts(repeating: 0)
  var decays = Parts(repeating: 0)
  var decaySum = 0.0
  /// Slots of the key touches, -1 for one the journey has not.
  var first = 0
  var lead = -1
  var deal = -1
  var lastNonDirect = -1
  var last = 0

  @inline(__always)
  init() {}

  /// Which slots the roles of a positional model fall on, and what is left over for the others.
  @inline(__always)
  func fill(_ weights: inout Parts, _ model: AttributionModel, _ track: JourneyTrack) {
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
    _ weights: inout Parts, _ shares: RoleShares, needsWin: Bool, _ track: JourneyTrack
  ) {
    let positional = PositionalWeights(shares, count: track.count, keys: track.keys, needsWin: needsWin)
    let (p0, p1, p2, p3) = (positional.place[0], positional.place[1], positional.place[2], positional.place[3])
    weights = counts
    // Whole numbers first: what is left of each count are the touches without a role.
    if p0 >= 0 { weights[first & 15] -= 1 }
    if p1 >= 0 && p1 != p0 { weights[lead & 15] -= 1 }
    if p2 >= 0 && p2 != p0 && p2 != p1 { weights[deal & 15] -= 1 }
    if p3 >= 0 && p3 != p0 && p3 != p1 && p3 != p2 { weights[last & 15] -= 1 }
    for slot in 0..<16 { weights[slot] *= positional.other }
    if p0 >= 0 { weights[first & 15] += positional.weight[0] }
    if p1 >= 0 { weights[lead & 15] += positional.weight[1] }
    if p2 >= 0 { weights[deal & 15] += positional.weight[2] }
    if p3 >= 0 { weights[last & 15] += positional.weight[3] }
  }
}

/// Finds the distinct values of journeys, one after the other, in the order of their texts.
///
/// Up to 64 values each has a bit of one word, by its text's rank, and the word is read from the lowest bit.
/// Beyond, a value's slot is one look-up that counts only if it was written for this journey, and the slots
/// are sorted; so a dimension with thousands of values costs a journey no more than its own touches.
struct SmallJourneys: Sendable {
  private let isNarrow: Bool
  /// By value: the place of its text in order; by place: the value.
  private let ranks: [Int32]
  private let valueOfRank: [Int32]
  /// By rank, narrow: places and time-decay weights; zero between journeys.
  private typealias Ranked<Number> = InlineArray<64, Number>
  private var counts = Ranked<Double>(repeating: 0)
  private var decays = Ranked<Double>(repeating: 0)
  private var slotOfRank = Ranked<UInt8>(repeating: 0)
  private var wide: JourneySlots

  init(ranks: [Int32]) {
    isNarrow = ranks.count <= 64
    self.ranks = ranks
    var values = ranks
    for (value, rank) in ranks.enumerated() { values[Int(rank)] = Int32(value) }
    valueOfRank = values
    wide = JourneySlots(valueCount: isNarrow ? 0 : ranks.count)
  }

  /// Takes a journey with at least one place. Ages count to its last touch: a shift of all ages cancels out.
  @inline(__always)
  mutating func take(_ track: JourneyTrack, halfLife: HalfLife?) -> SmallJourney {
    isNarrow
      ? SmallJourneys.takeNarrow(track, halfLife, ranks, valueOfRank, &counts, &decays, &slotOfRank)
      : takeWide(track, halfLife)
  }

  @inline(__always)
  private static func takeNarrow(
    _ track: JourneyTrack, _ halfLife: HalfLife?, _ ranks: [Int32], _ valueOfRank: [Int32],
    _ counts: inout Ranked<Double>, _ decays: inout Ranked<Double>, _ slotOfRank: inout Ranked<UInt8>
  ) -> SmallJourney {
    var journey = SmallJourney()
    let values = track.values.span
    let ranks = ranks.span
    var met: UInt64 = 0
    if let halfLife {
      let times = track.times.span
      let table = halfLife.powers.span
      let latest = times[track.count - 1]
      var sum = 0.0
      for place in 0..<track.count {
        let rank = Int(ranks[Int(values[place])]) & 63
        let weight = halfLife.weight(ofAge: latest &- times[place], table: table)
        met |= 1 &<< UInt64(truncatingIfNeeded: rank)
        counts[rank] += 1
        decays[rank] += weight
        sum += weight
      }
      journey.decaySum = sum
    } else {
      for place in 0..<track.count {
        let rank = Int(ranks[Int(values[place])]) & 63
        met |= 1 &<< UInt64(truncatingIfNeeded: rank)
        counts[rank] += 1
      }
    }
    let valueOfRank = valueOfRank.span
    var slot = 0
    while met != 0 {
      let rank = met.trailingZeroBitCount & 63
      met &= met &- 1
      journey.values[slot & 15] = valueOfRank[rank]
      journey.counts[slot & 15] = counts[rank]
      journey.decays[slot & 15] = decays[rank]
      slotOfRank[rank] = UInt8(truncatingIfNeeded: slot)
      counts[rank] = 0
      decays[rank] = 0
      slot &+= 1
    }
    journey.count = slot
    func slotOf(_ place: Int) -> Int {
      place < 0 ? -1 : Int(slotOfRank[Int(ranks[Int(values[place])]) & 63])
    }
    journey.first = slotOf(0)
    journey.last = slotOf(track.count - 1)
    journey.lead = slotOf(track.keys.lead)
    journey.deal = slotOf(track.keys.deal)
    journey.lastNonDirect = slotOf(track.lastNonDirect)
    return journey
  }

  private mutating func takeWide(_ track: JourneyTrack, _ halfLife: HalfLife?) -> SmallJourney {
    var journey = SmallJourney()
    wide.take(track, halfLife: halfLife)
    journey.count = wide.count
    if wide.count > SmallJourney.width { return journey }
    // Slots by the order of their texts; and where each went.
    var order = InlineArray<16, Int>(repeating: 0)
    var placeOf = InlineArray<16, Int>(repeating: 0)
    for slot in 0..<wide.count {
      var place = slot
      let rank = ranks[Int(wide.values[slot])]
      while place > 0 && ranks[Int(wide.values[order[place - 1]])] > rank {
        order[place] = order[place - 1]
        place -= 1
      }
      order[place] = slot
    }
    for place in 0..<wide.count {
      let slot = order[place]
      placeOf[slot] = place
      journey.values[place] = wide.values[slot]
      journey.counts[place] = wide.counts[slot]
      journey.decays[place] = wide.decays[slot]
    }
    func slotOf(_ place: Int) -> Int { place < 0 ? -1 : placeOf[Int(wide.slots[place])] }
    journey.decaySum = wide.decaySum
    journey.first = slotOf(0)
    journey.last = slotOf(track.count - 1)
    journey.lead = slotOf(track.keys.lead)
    journey.deal = slotOf(track.keys.deal)
    journey.lastNonDirect = slotOf(track.lastNonDirect)
    return journey
  }
}
