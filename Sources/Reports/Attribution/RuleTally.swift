import Alignment

/// What the models that look at each journey alone gave, by value of the dimension.
///
/// All asked models are tallied in one pass. Tallies of parts are added in order, so that a sum of credits is
/// the same from run to run.
struct RuleTally: Sendable {
  let models: [AttributionModel]
  let valueCount: Int
  /// By value, then by model: `value * models.count + model`.
  private(set) var credit: [Double]
  /// Minor units, in the same places.
  private(set) var revenue: [Int64]
  /// By value: counted touches in converting journeys.
  private(set) var touches: [Int]
  /// By value: converting journeys it is in at all.
  private(set) var influenced: [Int]
  /// By value: converting journeys it is in without being their last touch.
  private(set) var assists: [Int]
  /// Converting journeys with a counted touch.
  private(set) var journeys = 0
  private(set) var attributed: Int64 = 0
  private(set) var unattributed: Int64 = 0

  /// By value: its place in ties of a split.
  private let ties: [Double]
  private let ranks: [Int]
  private let halfLife: HalfLife?
  private var slots: JourneySlots
  private var penny = PennySplit()
  private var weights: [Double] = []

  /// - Parameters:
  ///   - models: none of Markov's.
  ///   - ranks: by value, the place of its text in order.
  init(models: [AttributionModel], ranks: [Int32]) {
    self.models = models
    valueCount = ranks.count
    self.ranks = ranks.map { Int($0) }
    ties = PennySplit.ties(ofRanks: ranks)
    halfLife = models.contains(.timeDecay) ? .standard : nil
    credit = [Double](repeating: 0, count: valueCount * models.count)
    revenue = [Int64](repeating: 0, count: valueCount * models.count)
    touches = [Int](repeating: 0, count: valueCount)
    influenced = touches
    assists = touches
    slots = JourneySlots(valueCount: valueCount)
  }

  mutating func add(_ other: RuleTally) {
    for place in credit.indices { credit[place] += other.credit[place] }
    for place in revenue.indices { revenue[place] += other.revenue[place] }
    for value in touches.indices {
      touches[value] += other.touches[value]
      influenced[value] += other.influenced[value]
      assists[value] += other.assists[value]
    }
    journeys += other.journeys
    attributed += other.attributed
    unattributed += other.unattributed
  }

  /// What a value has so far under the only model, taken out: for the receipt of one conversion.
  mutating func take(_ value: Int32) -> (credit: Double, revenue: Int64) {
    let place = Int(value)
    defer {
      credit[place] = 0
      revenue[place] = 0
    }
    return (credit[place], revenue[place])
  }

  /// Adds the journey of a conversion; one without touches is unattributed.
  @inline(__always)
  mutating func add(_ track: borrowing JourneyTrack, amount: Int64) {
    if track.count == 0 {
      unattributed += amount
      return
    }
    journeys += 1
    attributed += amount
    slots.take(track, halfLife: halfLife)
    count(lastSlot: Int(slots.slots[track.count - 1]))
    if slots.count == 1 {
      giveAll(to: slots.values[0], amount)
      return
    }
    prepare()
    for model in models.indices {
      switch models[model] {
      case .first: give(to: track.values[0], model, amount)
      case .last: give(to: track.values[track.count - 1], model, amount)
      case .lastNonDirect:
        give(to: track.values[track.lastNonDirect < 0 ? track.count - 1 : track.lastNonDirect], model, amount)
      default: share(model, track, amount)
      }
    }
  }

  /// Room for the weights, zero beyond the values of the journey, and the order of its values in ties.
  @inline(__always)
  private mutating func prepare() {
    let count = slots.count
    if weights.count < max(count, PennySplit.width) {
      weights = [Double](repeating: 0, count: max(PennySplit.width, count * 2))
    }
    if count > PennySplit.width { return }
    for slot in 0..<count { penny.setTie(ties[Int(slots.values[slot])], at: slot) }
    for slot in count..<PennySplit.width { weights[slot] = 0 }
  }

  @inline(__always)
  private mutating func count(lastSlot: Int) {
    for slot in 0..<slots.count {
      let value = Int(slots.values[slot])
      touches[value] += Int(slots.counts[slot])
      influenced[value] += 1
      assists[value] += slot == lastSlot ? 0 : 1
    }
  }

  @inline(__always)
  private mutating func give(to value: Int32, _ model: Int, _ amount: Int64) {
    let place = Int(value) * models.count + model
    credit[place] += 1
    revenue[place] += amount
  }

  private mutating func giveAll(to value: Int32, _ amount: Int64) {
    for model in models.indices { give(to: value, model, amount) }
  }

  /// A model that gives parts of a conversion.
  @inline(__always)
  private mutating func share(_ model: Int, _ track: borrowing JourneyTrack, _ amount: Int64) {
    slots.fill(&weights, models[model], track)
    if slots.count > PennySplit.width || !PennySplit.canTell(valueCount) {
      sharePlainly(model, amount)
      return
    }
    penny.take(weights)
    if amount != 0 && !penny.split(amount, count: slots.count) {
      sharePlainly(model, amount)
      return
    }
    RuleTally.give(penny, slots, model, of: models.count, hasAmount: amount != 0, &credit, &revenue)
  }

  @inline(__always)
  private static func give(
    _ penny: borrowing PennySplit, _ slots: borrowing JourneySlots, _ model: Int, of models: Int,
    hasAmount: Bool, _ credit: inout [Double], _ revenue: inout [Int64]
  ) {
    let values = slots.values.span
    var credit = credit.mutableSpan
    var revenue = revenue.mutableSpan
    for slot in 0..<slots.count {
      let place = Int(values[slot]) * models + model
      credit[place] += penny.weights[slot & 15]
      if hasAmount { revenue[place] += Int64(penny.units[slot & 15]) }
    }
  }

  /// More distinct values than fit the fast split.
  private mutating func sharePlainly(_ model: Int, _ amount: Int64) {
    let shares = Array(weights[0..<slots.count])
    let ranks = (0..<slots.count).map { self.ranks[Int(slots.values[$0])] }
    let units = LargestRemainder.split(amount, weights: shares, ranks: ranks)
    for slot in 0..<slots.count {
      let place = Int(slots.values[slot]) * models.count + model
      credit[place] += shares[slot]
      revenue[place] += units[slot]
    }
  }
}
