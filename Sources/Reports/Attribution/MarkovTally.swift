import Alignment

extension AttributionPass {
  /// The chain of the question's paths: conversions and journeys that came to nothing.
  func markov(order: Int) -> MarkovChain {
    if order == 1 && DenseCounts.fits(dictionary.count) { return denseCounts().chain() }
    return MarkovChain(transitions(order: order), valueCount: dictionary.count)
  }

  private func transitions(order: Int) -> TransitionCounts {
    var counts = TransitionCounts(order: order, valueCount: dictionary.count)
    var track = JourneyTrack()
    for place in conversions.events.indices {
      read(place, into: &track)
      counts.add(track.values[0..<track.count], converting: 1, null: 0)
    }
    let failures = failures
    for place in 0..<failures.count {
      read(place, of: failures, into: &track)
      counts.add(track.values[0..<track.count], converting: 0, null: 1)
    }
    return counts
  }
}
