import Alignment

/// The models written with arrays of any length and ``LargestRemainder`` itself: for journeys of more than 32
/// values, and for amounts past what floating point holds exactly.
struct PlainTally: Sendable {
  private let models: [AttributionModel]
  private let ranks: [Int]
  private let halfLife: HalfLife?
  /// `value * models + model`; empty while no journey needed it.
  private var credit: [Double] = []
  private var revenue: [Int64] = []
  private var slots: JourneySlots
  private var weights: [Double] = []

  init(_ models: [AttributionModel], ranks: [Int32]) {
    self.models = models
    self.ranks = ranks.map { Int($0) }
    halfLife = models.contains(.timeDecay) ? .standard : nil
    slots = JourneySlots(valueCount: 0)
  }

  func figure(_ value: Int, _ model: Int) -> (credit: Double, revenue: Int64) {
    credit.isEmpty
      ? (0, 0) : (credit[value * models.count + model], revenue[value * models.count + model])
  }

  mutating func add(_ other: PlainTally) {
    if other.credit.isEmpty { return }
    if credit.isEmpty {
      credit = other.credit
      revenue = other.revenue
      return
    }
    for place in credit.indices {
      credit[place] += other.credit[place]
      revenue[place] += other.revenue[place]
    }
  }

  /// Takes a journey with at least one place; the touches and journeys of each of its values go to `sums`, by rank.
  mutating func add(
    _ track: borrowing JourneyTrack, _ amount: Int64, _ sums: Lent<RuleSum>
  ) {
    if credit.isEmpty {
      credit = [Double](repeating: 0, count: ranks.count * models.count)
      revenue = [Int64](repeating: 0, count: ranks.count * models.count)
      slots = JourneySlots(valueCount: ranks.count)
    }
    slots.take(track, halfLife: halfLife)
    for slot in 0..<slots.count {
      sums[ranks[Int(slots.values[slot])]].presence += SIMD2(slots.counts[slot], 1)
    }
    // Conversions alone; their amounts are counted here.
    sums[ranks[Int(track.values[track.count - 1])]].last[0] += 1
    for model in models.indices {
      switch models[model] {
      case .first: give(track.values[0], model, 1, amount)
      case .last: giveLast(track.values[track.count - 1], model, amount)
      case .lastNonDirect:
        let place = track.lastNonDirect < 0 ? track.count - 1 : track.lastNonDirect
        give(track.values[place], model, 1, amount)
      default: share(model, track, amount)
      }
    }
  }

  private mutating func share(_ model: Int, _ track: borrowing JourneyTrack, _ amount: Int64) {
    if weights.count < slots.count { weights = [Double](repeating: 0, count: slots.count * 2) }
    slots.fill(&weights, models[model], track)
    let shares = Array(weights[0..<slots.count])
    let order = (0..<slots.count).map { ranks[Int(slots.values[$0])] }
    let units = LargestRemainder.split(amount, weights: shares, ranks: order)
    for slot in 0..<slots.count { give(slots.values[slot], model, shares[slot], units[slot]) }
  }

  /// The conversion is in the sums already.
  private mutating func giveLast(_ value: Int32, _ model: Int, _ amount: Int64) {
    revenue[Int(value) * models.count + model] += amount
  }

  private mutating func give(_ value: Int32, _ model: Int, _ credit: Double, _ amount: Int64) {
    let place = Int(value) * models.count + model
    self.credit[place] += credit
    revenue[place] += amount
  }

  /// Takes out what a value has under the only model.
  mutating func clear(_ value: Int) {
    if credit.isEmpty { return }
    for model in models.indices {
      credit[value * models.count + model] = 0
      revenue[value * models.count + model] = 0
    }
  }
}
