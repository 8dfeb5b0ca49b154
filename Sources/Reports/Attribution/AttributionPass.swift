import Alignment

/// One question about credit on one snapshot: its conversions, the values of its dimension, and how journeys
/// are read. What the models have in common.
struct AttributionPass: Sendable {
  let resolved: ResolvedIndex
  let question: Question
  let conversion: Conversion
  var conversions: ConversionSet
  /// By conversion: its own value; empty where the dimension is read on touches.
  let values: [Int32]
  /// Journeys that came to nothing, for Markov: made when they are asked for as a list.
  private let listedFailures = Once<[ConversionEvent]>()
  let failureValues: [Int32]
  let dictionary: TextDictionary
  /// By value: the place of its text in order.
  let ranks: [Int32]
  let lens: JourneyLens

  init(_ resolved: ResolvedIndex, _ question: Question, _ conversion: Conversion, models: [AttributionModel]) {
    let withFailures = models.contains { $0.markovOrder != nil }
    self.resolved = resolved
    self.question = question
    self.conversion = conversion
    conversions = resolved.conversions(conversion, question)
    lens = JourneyLens(resolved, question, conversion, models: models)
    var reader = DimensionReader(question.dimension, resolved)
    if reader.isReadOnTouch {
      values = []
      failureValues = []
    } else {
      values = conversions.events.map { reader.number(of: $0) }
      let failures = withFailures ? resolved.failures(conversion, question) : []
      _ = listedFailures.value { failures }
      failureValues = failures.map { reader.number(of: $0) }
    }
    dictionary = reader.dictionary
    ranks = dictionary.textOrder()
  }

  var failures: [ConversionEvent] {
    listedFailures.value { resolved.failures(conversion, question) }
  }

  @inline(__always)
  func read(_ place: Int, into track: inout JourneyTrack) {
    lens.read(conversions.events[place], value: values.isEmpty ? 0 : values[place], into: &track)
  }

  @inline(__always)
  func readFailure(_ place: Int, into track: inout JourneyTrack) {
    read(failure: failures[place], place, into: &track)
  }

  /// - Parameter failure: ``failures`` at the place.
  @inline(__always)
  func read(failure: ConversionEvent, _ place: Int, into track: inout JourneyTrack) {
    lens.read(failure, value: failureValues.isEmpty ? 0 : failureValues[place], into: &track)
  }

  /// Runs of conversions to work on at once, at least so long that what each tallies is worth its memory.
  var smallest: Int { max(2_048, dictionary.count) }

  /// All models that look at each journey alone, in one pass.
  func rules(_ models: [AttributionModel]) -> RuleTally {
    let volume = conversions.volume
    let parts = inChunks(conversions.events.count, smallest: smallest) { run in
      var tally = RuleTally(models: models, ranks: ranks, volume: volume)
      addRules(run, to: &tally)
      return tally
    }
    var total = parts[0]
    for part in parts.dropFirst() { total.add(part) }
    return total
  }
}
