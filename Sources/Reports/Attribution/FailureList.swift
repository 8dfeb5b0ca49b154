/// Journeys that came to nothing, for Markov, with the value of each.
struct FailureList: Sendable {
  let events: [ConversionEvent]
  /// By event; empty where the dimension is read on touches.
  let values: [Int32]

  var count: Int { events.count }

  @inline(__always)
  func value(_ place: Int) -> Int32 { values.isEmpty ? 0 : values[place] }
}
