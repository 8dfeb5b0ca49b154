import Alignment

/// What Markov's models rest on: the effect of each value's removal, and what it takes by it.
package struct MarkovRow: Hashable, Sendable {
  package let key: String
  /// Share of the conversions that would be lost without the value.
  package let effect: Double
  package let credit: Double
  /// Minor units of the base currency; all rows together are what is attributed, to the cent.
  package let revenue: Int64
}

/// One way through the values, and how often it ended in a conversion or in nothing.
package struct MarkovPath: Hashable, Sendable {
  package let values: [String]
  package let conversions: Int
  package let nothing: Int
}

extension ResolvedIndex {
  /// Every value's removal effect under a Markov model, largest first; empty for other models.
  package func markovRows(
    _ question: Question, _ conversion: Conversion, model: AttributionModel
  ) -> [MarkovRow] {
    let pass = AttributionPass(self, question, conversion, models: [model])
    guard let chain = pass.figures([model]).chains[model] else { return [] }
    let tally = pass.rules([])
    let revenue = pass.split(tally.attributed, chain.shares)
    return chain.effects.indices.filter { chain.effects[$0] > 0 }
      .map { value in
        MarkovRow(
          key: pass.dictionary[Int32(value)], effect: chain.effects[value],
          credit: chain.shares[value] * Double(tally.journeys), revenue: revenue[value])
      }
      .sorted { ($1.effect, $0.key) < ($0.effect, $1.key) }
  }

  /// The paths through one value, those that converted and those that came to nothing, the most frequent first.
  package func markovPaths(
    _ question: Question, _ conversion: Conversion, model: AttributionModel, key: String, top: Int
  ) -> [MarkovPath] {
    let pass = AttributionPass(self, question, conversion, models: [model])
    guard let number = pass.dictionary.texts.firstIndex(of: key).map(Int32.init) else { return [] }
    var counts: [[Int32]: (conversions: Int, nothing: Int)] = [:]
    var track = JourneyTrack()
    for place in pass.conversions.events.indices {
      pass.read(place, into: &track)
      let path = track.values[0..<track.count]
      if path.contains(number) { counts[Array(path), default: (0, 0)].conversions += 1 }
    }
    let failures = pass.failures
    for place in 0..<failures.count {
      pass.read(place, of: failures, into: &track)
      let path = track.values[0..<track.count]
      if path.contains(number) { counts[Array(path), default: (0, 0)].nothing += 1 }
    }
    let paths = counts.map { values, count in
      MarkovPath(
        values: values.map { pass.dictionary[$0] }, conversions: count.conversions, nothing: count.nothing)
    }
    return Array(
      paths.sorted { a, b in
        if a.conversions != b.conversions { return a.conversions > b.conversions }
        if a.nothing != b.nothing { return a.nothing > b.nothing }
        return a.values.lexicographicallyPrecedes(b.values)
      }.prefix(top))
  }
}
