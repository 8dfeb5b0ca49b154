/// Sixteen numbers on the stack, one a distinct value of a journey; 0 beyond its values.
///
/// Read by changing indices through a span only: as values, each such read copies all of it.
typealias Parts = InlineArray<16, Double>

/// The distinct values of a journey with at most sixteen of them, by the order of their texts.
///
/// Its arrays have sixteen places each, are zero beyond the values, and are written again for each journey.
/// They lie outside the struct on purpose: fixed arrays inside one were copied whole with it, again and again.
struct SmallJourney: Sendable {
  static let width = 16

  /// Distinct values; above sixteen the arrays are not to be read.
  var count = 0
  var values = [Int32](repeating: 0, count: width)
  /// Places by slot, and their time-decay weights.
  var counts = [Double](repeating: 0, count: width)
  var decays = [Double](repeating: 0, count: width)
  var decaySum = 0.0
  /// Slots of the key touches, -1 for one the journey has not.
  var first = 0
  var lead = -1
  var deal = -1
  var lastNonDirect = -1
  var last = 0

  /// Fills what each distinct value takes under a model that gives parts; they sum to 1.
  @inline(__always)
  func fill(_ weights: inout Parts, _ model: AttributionModel, _ track: borrowing JourneyTrack) {
    var weights = weights.mutableSpan
    let counts = counts.span.extracting(first: SmallJourney.width)
    switch model {
    case .timeDecay:
      let decays = decays.span.extracting(first: SmallJourney.width)
      let scale = 1 / decaySum
      for slot in 0..<16 { weights[slot] = decays[slot] * scale }
    case .shapley:
      let share = 1 / Double(count)
      for slot in 0..<16 { weights[slot] = counts[slot] > 0 ? share : 0 }
    default:
      guard let shares = model.roleShares else {
        let scale = 1 / Double(track.count)
        for slot in 0..<16 { weights[slot] = counts[slot] * scale }
        return
      }
      let positional = PositionalWeights(
        shares, count: track.count, keys: track.keys, needsWin: model == .fullPath)
      let (p0, p1, p2, p3) = (positional.place[0], positional.place[1], positional.place[2], positional.place[3])
      for slot in 0..<16 { weights[slot] = counts[slot] }
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
  private var counts = [Double](repeating: 0, count: 64)
  private var decays = [Double](repeating: 0, count: 64)
  private var slotOfRank = [UInt8](repeating: 0, count: 64)
  private var met: UInt64 = 0
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
  mutating func take(_ track: borrowing JourneyTrack, halfLife: HalfLife?, into journey: inout SmallJourney) {
    if !isNarrow {
      takeWide(track, halfLife, into: &journey)
      return
    }
    SmallJourneys.clear(&journey.counts)
    SmallJourneys.clear(&journey.decays)
    SmallJourneys.count(track.values, track.count, ranks, &counts, &met)
    if let halfLife {
      journey.decaySum = SmallJourneys.decay(track.values, track.times, track.count, ranks, halfLife, &decays)
    }
    journey.count = SmallJourneys.gather(
      met, valueOfRank, &counts, &decays, &slotOfRank, &journey.values, &journey.counts, &journey.decays)
    journey.first = slot(of: 0, track)
    journey.last = slot(of: track.count - 1, track)
    journey.lead = slot(of: track.keys.lead, track)
    journey.deal = slot(of: track.keys.deal, track)
    journey.lastNonDirect = slot(of: track.lastNonDirect, track)
  }

  @inline(__always)
  private func slot(of place: Int, _ track: borrowing JourneyTrack) -> Int {
    place < 0 ? -1 : Int(slotOfRank[Int(ranks[Int(track.values[place])]) & 63])
  }

  @inline(__always)
  private static func clear(_ parts: inout [Double]) {
    var parts = parts.mutableSpan
    for part in parts.indices { parts[part] = 0 }
  }

  /// Counts the places of each value, and sets its bit.
  @inline(__always)
  private static func count(
    _ values: [Int32], _ places: Int, _ ranks: [Int32], _ counts: inout [Double], _ met: inout UInt64
  ) {
    let values = values.span.extracting(first: places)
    let ranks = ranks.span
    var counts = counts.mutableSpan
    var bits: UInt64 = 0
    for place in values.indices {
      let rank = Int(ranks[Int(values[place])]) & 63
      bits |= 1 &<< UInt64(truncatingIfNeeded: rank)
      counts[rank] += 1
    }
    met = bits
  }

  /// Sums the time-decay weights by value; their total. Ages count back from the last touch, so that the
  /// weights of a journey that ended long before the conversion do not vanish.
  @inline(__always)
  private static func decay(
    _ values: [Int32], _ times: [Int64], _ places: Int, _ ranks: [Int32], _ halfLife: HalfLife,
    _ decays: inout [Double]
  ) -> Double {
    let values = values.span.extracting(first: places)
    let times = times.span.extracting(first: places)
    let ranks = ranks.span
    let table = halfLife.powers.span.extracting(first: HalfLife.tableCount)
    var decays = decays.mutableSpan
    let latest = times[places &- 1]
    var sum = 0.0
    for place in values.indices {
      let weight = halfLife.weight(ofAge: latest &- times[place], table: table)
      sum += weight
      decays[Int(ranks[Int(values[place])]) & 63] += weight
    }
    return sum
  }

  /// Moves what was counted into slots, by the order of the bits; how many there are. Above sixteen the slots
  /// are not to be read.
  @inline(__always)
  private static func gather(
    _ met: UInt64, _ valueOfRank: [Int32], _ counts: inout [Double], _ decays: inout [Double],
    _ slotOfRank: inout [UInt8], _ values: inout [Int32], _ slotCounts: inout [Double],
    _ slotDecays: inout [Double]
  ) -> Int {
    let valueOfRank = valueOfRank.span
    var counts = counts.mutableSpan
    var decays = decays.mutableSpan
    var slotOfRank = slotOfRank.mutableSpan
    var values = values.mutableSpan
    var slotCounts = slotCounts.mutableSpan
    var slotDecays = slotDecays.mutableSpan
    var bits = met
    var slot = 0
    while bits != 0 {
      let rank = bits.trailingZeroBitCount & 63
      bits &= bits &- 1
      values[slot & 15] = valueOfRank[rank]
      slotCounts[slot & 15] = counts[rank]
      slotDecays[slot & 15] = decays[rank]
      slotOfRank[rank] = UInt8(truncatingIfNeeded: slot)
      counts[rank] = 0
      decays[rank] = 0
      slot &+= 1
    }
    return slot
  }

  private mutating func takeWide(
    _ track: borrowing JourneyTrack, _ halfLife: HalfLife?, into journey: inout SmallJourney
  ) {
    wide.take(track, halfLife: halfLife)
    SmallJourneys.clear(&journey.counts)
    SmallJourneys.clear(&journey.decays)
    journey.lead = -1
    journey.deal = -1
    journey.lastNonDirect = -1
    journey.count = wide.count
    if wide.count > SmallJourney.width { return }
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
      journey.decays[place] = halfLife == nil ? 0 : wide.decays[slot]
    }
    journey.decaySum = wide.decaySum
    journey.first = placeOf[Int(wide.slots[0])]
    journey.last = placeOf[Int(wide.slots[track.count - 1])]
    if track.keys.lead >= 0 { journey.lead = placeOf[Int(wide.slots[track.keys.lead])] }
    if track.keys.deal >= 0 { journey.deal = placeOf[Int(wide.slots[track.keys.deal])] }
    if track.lastNonDirect >= 0 { journey.lastNonDirect = placeOf[Int(wide.slots[track.lastNonDirect])] }
  }
}
