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
  private let listedFailures = Once<FailureList>()
  /// Reads the dimension; with the periods of all that was met.
  private(set) var reader: DimensionReader
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
    values = reader.isReadOnTouch ? [] : conversions.events.map { reader.number(of: $0) }
    if withFailures, question.dimension.periodUnit != nil {
      // Those that came to nothing may have periods of their own.
      let failures = resolved.failures(conversion, question)
      let values = failures.map { reader.number(of: $0) }
      _ = listedFailures.value { FailureList(events: failures, values: values) }
    }
    dictionary = reader.dictionary
    ranks = dictionary.textOrder()
    self.reader = reader
  }

  var failures: FailureList {
    listedFailures.value {
      let events = resolved.failures(conversion, question)
      return FailureList(events: events, values: values(of: events))
    }
  }

  /// The value of each of some journeys; empty where the dimension is read on touches.
  func values(of events: [ConversionEvent]) -> [Int32] {
    if reader.isReadOnTouch { return [] }
    let parts = inChunks(events.count) { run in
      var reader = reader
      return run.map { reader.number(of: events[$0]) }
    }
    return parts.count == 1 ? parts[0] : parts.flatMap { $0 }
  }

  @inline(__always)
  func read(_ place: Int, into track: inout JourneyTrack) {
    lens.read(conversions.events[place], value: values.isEmpty ? 0 : values[place], into: &track)
  }

  /// - Parameter failures: ``failures``, taken out once for all places.
  @inline(__always)
  func read(_ place: Int, of failures: FailureList, into track: inout JourneyTrack) {
    lens.read(failures.events[place], value: failures.value(place), into: &track)
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
