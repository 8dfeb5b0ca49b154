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
  /// By rank of the value's text.
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
    sums = [RuleSum](repeating: RuleSum(), count: ranks.count)
    scratch = RuleScratch(valueCount: ranks.count)
    plain = PlainTally(models, ranks: ranks)
  }

  func credit(of value: Int, _ model: Int) -> Double {
    sum(of: value).figure(models[model]).credit + plain.figure(value, model).credit
  }
  /// Minor units.
  func revenue(of value: Int, _ model: Int) -> Int64 {
    sum(of: value).figure(models[model]).revenue + plain.figure(value, model).revenue
  }
  /// Counted touches in converting journeys.
  func touches(of value: Int) -> Int { Int(sum(of: value).presence[0]) }
  /// Converting journeys it is in at all.
  func influenced(of value: Int) -> Int {
    Int(sum(of: value).presence[1] + sum(of: value).alone[0])
  }
  /// Converting journeys it is in without being their last touch.
  func assists(of value: Int) -> Int { Int(sum(of: value).presence[1] - sum(of: value).last[0]) }

  private func sum(of value: Int) -> RuleSum { sums[Int(ranks[value])] }

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
    plain.clear(place)
    return taken
  }
}

/// Room that a tally's journeys share, one after the other.
struct RuleScratch: Sendable {
  /// Values of a journey that have a cell; beyond sixteen the plain forms are asked.
  static let cellCount = 64
  static let width = 16
  static let longest = 1_024

  /// Up to 64 values each has the cell of its rank, beyond that the cell of its slot; zero between journeys.
  var cells = [RuleCell](repeating: RuleCell(), count: cellCount)
  /// By slot: rank times 64 and cell.
  var order = [Int](repeating: 0, count: cellCount)
  /// By place of the journey: its cell. Longer journeys are read through the lens.
  var path = [Int](repeating: 0, count: longest)
  /// By slot: remainders in units of 1e-9.
  var remainders = [SIMD4<Int32>](repeating: .zero, count: width)
  /// By rank, where there are more than 64: `base + cell` if it is in this journey.
  var entry: [Int]
  var base = 1
  var track = JourneyTrack()

  var isNarrow: Bool { entry.isEmpty }

  init(valueCount: Int) {
    entry = valueCount <= RuleScratch.cellCount ? [] : [Int](repeating: 0, count: valueCount)
  }
}
