extension AttributionPass {
  /// The chain of the question's paths: conversions and journeys that came to nothing.
  func markov(order: Int) -> MarkovChain {
    MarkovChain(transitions(order: order), valueCount: dictionary.count)
  }

  private func transitions(order: Int) -> TransitionCounts {
    if order == 1 && DenseCounts.fits(dictionary.count) { return denseCounts().sparse() }
    var counts = TransitionCounts(order: order)
    var track = JourneyTrack()
    for place in conversions.events.indices {
      read(place, into: &track)
      counts.add(track.values[0..<track.count], converting: 1, null: 0)
    }
    for place in failures.indices {
      readFailure(place, into: &track)
      counts.add(track.values[0..<track.count], converting: 0, null: 1)
    }
    return counts
  }

  /// Transition counts of order 1, on all cores: whole numbers, so that no order of adding matters.
  func denseCounts() -> DenseCounts {
    let converting = conversions.events.count
    let parts = inChunks(converting + failures.count, smallest: max(2_048, dictionary.count * dictionary.count)) {
      run in
      var counts = DenseCounts(valueCount: dictionary.count)
      var track = JourneyTrack()
      for place in run {
        if place < converting { read(place, into: &track) } else { readFailure(place - converting, into: &track) }
        counts.add(track.values, count: track.count, converts: place < converting)
      }
      return counts
    }
    var total = parts[0]
    for part in parts.dropFirst() { total.add(part) }
    return total
  }
}
