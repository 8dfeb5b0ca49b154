import Alignment

/// What the models that look at each journey alone gave, by value of the dimension.
///
/// All asked models are tallied in one pass. Tallies of parts are added in order, so that a sum of credits is
/// the same from run to run. Journeys with at most sixteen distinct values go by fixed arrays and vectors;
/// the rest, and amounts past what floating point holds exactly, by the plain forms.
struct RuleTally: Sendable {
  let models: [AttributionModel]
  let valueCount: Int
  /// Converting journeys with a counted touch.
  private(set) var journeys = 0
  private(set) var attributed: Int64 = 0
  private(set) var unattributed: Int64 = 0

  /// By value, then by model: credit, and revenue in whole minor units. Sums below 2^53 are exact.
  private var figures: [SIMD2<Double>]
  /// In the same places: revenue that went by the plain form.
  private var plainRevenue: [Int64]
  /// By value: counted touches, and converting journeys it is in at all.
  private var presence: [SIMD2<Double>]
  /// By value: converting journeys whose last touch it is.
  private var lasts: [Int]

  private let ranks: [Int]
  private let halfLife: HalfLife?
  /// Whether all sums stay exact in floating point.
  private let isExact: Bool
  private var small: SmallJourneys
  private var journey = SmallJourney()
  private var wide: JourneySlots
  private var weights: [Double] = []

  /// - Parameters:
  ///   - models: none of Markov's.
  ///   - ranks: by value, the place of its text in order.
  ///   - volume: the sum of the amounts to come, each without its sign.
  init(models: [AttributionModel], ranks: [Int32], volume: UInt64) {
    self.models = models
    valueCount = ranks.count
    self.ranks = ranks.map { Int($0) }
    halfLife = models.contains(.timeDecay) ? .standard : nil
    isExact = volume < 1 << 52
    figures = [SIMD2<Double>](repeating: .zero, count: valueCount * models.count)
    plainRevenue = [Int64](repeating: 0, count: valueCount * models.count)
    presence = [SIMD2<Double>](repeating: .zero, count: valueCount)
    lasts = [Int](repeating: 0, count: valueCount)
    small = SmallJourneys(ranks: ranks)
    wide = JourneySlots(valueCount: valueCount)
  }

  func credit(of value: Int, _ model: Int) -> Double { figures[value * models.count + model].x }
  /// Minor units.
  func revenue(of value: Int, _ model: Int) -> Int64 {
    Int64(figures[value * models.count + model].y) + plainRevenue[value * models.count + model]
  }
  /// Counted touches in converting journeys.
  func touches(of value: Int) -> Int { Int(presence[value].x) }
  /// Converting journeys it is in at all.
  func influenced(of value: Int) -> Int { Int(presence[value].y) }
  /// Converting journeys it is in without being their last touch.
  func assists(of value: Int) -> Int { influenced(of: value) - lasts[value] }

  mutating func add(_ other: RuleTally) {
    for place in figures.indices {
      figures[place] += other.figures[place]
      plainRevenue[place] += other.plainRevenue[place]
    }
    for value in presence.indices {
      presence[value] += other.presence[value]
      lasts[value] += other.lasts[value]
    }
    journeys += other.journeys
    attributed += other.attributed
    unattributed += other.unattributed
  }

  /// What a value has so far under the only model, taken out: for the receipt of one conversion.
  mutating func take(_ value: Int32) -> (credit: Double, revenue: Int64) {
    let place = Int(value)
    defer {
      figures[place] = .zero
      plainRevenue[place] = 0
    }
    return (credit(of: place, 0), revenue(of: place, 0))
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
    small.take(track, halfLife: halfLife, into: &journey)
    if journey.count > SmallJourney.width || !isExact || amount.magnitude >= PennySplit.limit {
      addPlainly(track, amount)
      return
    }
    lasts[Int(journey.values[journey.last])] += 1
    RuleTally.count(journey, &presence)
    let failed = RuleTally.give(journey, track, amount, models, &figures)
    if failed != 0 {
      wide.take(track, halfLife: halfLife)
      for model in models.indices where failed & (1 << UInt32(model)) != 0 { sharePlainly(model, track, amount) }
    }
  }

  @inline(__always)
  private static func count(_ journey: borrowing SmallJourney, _ presence: inout [SIMD2<Double>]) {
    var presence = presence.mutableSpan
    let values = journey.values.span.extracting(first: SmallJourney.width)
    let counts = journey.counts.span.extracting(first: SmallJourney.width)
    for slot in 0..<journey.count {
      let both = SIMD2(counts[slot & 15], 1)
      presence[Int(values[slot & 15])] += both
    }
  }

  /// A bit for each model whose split has to go by the plain form.
  @inline(__always)
  private static func give(
    _ journey: borrowing SmallJourney, _ track: borrowing JourneyTrack, _ amount: Int64,
    _ models: [AttributionModel], _ figures: inout [SIMD2<Double>]
  ) -> UInt32 {
    let models = models.span
    var figures = figures.mutableSpan
    let whole = SIMD2(1, Double(amount))
    let values = journey.values.span.extracting(first: SmallJourney.width)
    let count = journey.count
    if count == 1 {
      let place = Int(values[0]) * models.count
      for model in 0..<models.count { figures[place + model] += whole }
      return 0
    }
    let first = Int(values[journey.first & 15])
    let last = Int(values[journey.last & 15])
    let spoken = journey.lastNonDirect < 0 ? last : Int(values[journey.lastNonDirect & 15])
    var weights = Parts(repeating: 0)
    var units = Parts(repeating: 0)
    var failed: UInt32 = 0
    for model in 0..<models.count {
      switch models[model] {
      case .first: figures[first &* models.count &+ model] += whole
      case .last: figures[last &* models.count &+ model] += whole
      case .lastNonDirect: figures[spoken &* models.count &+ model] += whole
      default:
        journey.fill(&weights, models[model], track)
        if amount != 0 && !PennySplit.split(amount, count: count, weights, &units) {
          failed |= 1 << UInt32(model)
          continue
        }
        let shares = weights.span
        let parts = units.span
        for slot in 0..<count {
          let both = SIMD2(shares[slot & 15], parts[slot & 15])
          figures[Int(values[slot & 15]) &* models.count &+ model] += both
        }
      }
    }
    return failed
  }

  /// Many distinct values, or sums past what floating point holds exactly.
  private mutating func addPlainly(_ track: borrowing JourneyTrack, _ amount: Int64) {
    wide.take(track, halfLife: halfLife)
    for slot in 0..<wide.count { presence[Int(wide.values[slot])] += SIMD2(wide.counts[slot], 1) }
    lasts[Int(track.values[track.count - 1])] += 1
    for model in models.indices {
      switch models[model] {
      case .first: givePlainly(track.values[0], model, 1, amount)
      case .last: givePlainly(track.values[track.count - 1], model, 1, amount)
      case .lastNonDirect:
        let place = track.lastNonDirect < 0 ? track.count - 1 : track.lastNonDirect
        givePlainly(track.values[place], model, 1, amount)
      default: sharePlainly(model, track, amount)
      }
    }
  }

  private mutating func sharePlainly(_ model: Int, _ track: borrowing JourneyTrack, _ amount: Int64) {
    if weights.count < wide.count { weights = [Double](repeating: 0, count: wide.count * 2) }
    wide.fill(&weights, models[model], track)
    let shares = Array(weights[0..<wide.count])
    let order = (0..<wide.count).map { ranks[Int(wide.values[$0])] }
    let units = LargestRemainder.split(amount, weights: shares, ranks: order)
    for slot in 0..<wide.count { givePlainly(wide.values[slot], model, shares[slot], units[slot]) }
  }

  private mutating func givePlainly(_ value: Int32, _ model: Int, _ credit: Double, _ amount: Int64) {
    let place = Int(value) * models.count + model
    figures[place].x += credit
    plainRevenue[place] += amount
  }
}
