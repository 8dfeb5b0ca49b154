import Alignment

/// What the models that look at each journey alone gave, by value of the dimension.
///
/// All models are tallied in one pass. Tallies of parts are added in order, so that a sum of credits is
/// the same from run to run.
struct RuleTally: Sendable {
  let models: [AttributionModel]
  /// Converting journeys with a counted touch.
  var journeys = 0
  var attributed: Int64 = 0
  var unattributed: Int64 = 0

  let plan: RulePlan
  let ranks: [Int32]
  /// Whether all sums stay exact in floating point.
  let isExact: Bool
  /// By rank of the value's text: of amounts that were gained, then of those that were given back.
  var sums: [RuleSum]
  var scratch: RuleScratch
  var plain: PlainTally

  /// - Parameters:
  ///   - models: none of Markov's.
  ///   - ranks: by value, the place of its text in order.
  ///   - volume: the sum of the amounts to come, each without its sign.
  init(models: [AttributionModel], ranks: [Int32], volume: UInt64) {
    self.models = models
    self.ranks = ranks
    plan = RulePlan(models)
    isExact = volume < 1 << 52
    sums = [RuleSum](repeating: RuleSum(), count: 2 * ranks.count)
    scratch = RuleScratch(valueCount: ranks.count)
    plain = PlainTally(models, ranks: ranks)
  }

  func credit(of value: Int, _ model: Int) -> Double {
    let (gained, returned) = sums(of: value)
    return gained.figure(models[model]).credit + returned.figure(models[model]).credit
      + plain.figure(value, model).credit
  }
  /// Minor units.
  func revenue(of value: Int, _ model: Int) -> Int64 {
    let (gained, returned) = sums(of: value)
    return gained.figure(models[model]).revenue - returned.figure(models[model]).revenue
      + plain.figure(value, model).revenue
  }
  /// Counted touches in converting journeys.
  func touches(of value: Int) -> Int {
    let sum = sum(of: value)
    return Int(sum.presence[0])
  }
  /// Converting journeys it is in at all.
  func influenced(of value: Int) -> Int {
    let sum = sum(of: value)
    return Int(sum.presence[1] + sum.alone[0])
  }
  /// Converting journeys it is in without being their last touch.
  func assists(of value: Int) -> Int {
    let sum = sum(of: value)
    return Int(sum.presence[1] - sum.last[0])
  }

  private func sums(of value: Int) -> (gained: RuleSum, returned: RuleSum) {
    (sums[Int(ranks[value])], sums[Int(ranks[value]) + ranks.count])
  }

  private func sum(of value: Int) -> RuleSum {
    var sum = sums(of: value).gained
    sum += sums(of: value).returned
    return sum
  }

  mutating func add(_ other: RuleTally) {
    for rank in sums.indices { sums[rank] += other.sums[rank] }
    plain.add(other.plain)
    journeys += other.journeys
    attributed += other.attributed
    unattributed += other.unattributed
  }

  /// What a value has so far under the only model, taken out: for the receipt of one conversion.
  mutating func take(_ value: Int32) -> (credit: Double, revenue: Int64) {
    let place = Int(value)
    let taken = (credit(of: place, 0), revenue(of: place, 0))
    sums[Int(ranks[place])] = RuleSum()
    sums[Int(ranks[place]) + ranks.count] = RuleSum()
    plain.clear(place)
    return taken
  }
}

/// Room that a tally's journeys share, one after the other.
struct RuleScratch: Sendable {
  /// Values of a journey that have a cell; beyond so many the plain forms are asked.
  static let cellCount = 64
  static let width = 32
  static let longest = 1_024

  /// Up to 64 values each has the cell of its rank, beyond that the cell of its slot; zero between journeys.
  var cells = [RuleCell](repeating: RuleCell(), count: cellCount)
  var slots = [RuleSlot](repeating: RuleSlot(), count: cellCount)
  /// By rank, where there are more than 64: `base + cell` if it is in this journey.
  var entry: [Int]
  var base = 1
  var track = JourneyTrack()

  var isNarrow: Bool { entry.isEmpty }

  init(valueCount: Int) {
    entry = valueCount <= RuleScratch.cellCount ? [] : [Int](repeating: 0, count: valueCount)
  }
}
