import Alignment

/// Which rows of an attribution's figure are asked for.
package enum AttributionPart: String, CaseIterable, Sendable {
  /// Conversions that gave the value credit, with credit and amount.
  case credit
  /// Conversions with the value in their journey, and how many of their touches have it.
  case touches
  /// The same, without those whose last touch it is.
  case assists
  /// Won to date from the leads of the period, as the model shares it.
  case cohort
}

/// Conversions of a whole attribution.
package enum AttributionTotal: String, CaseIterable, Sendable {
  case attributed, unattributed, booked, unconverted
}

extension ResolvedIndex {
  /// The conversions behind one value's figure, each with what it gives to it.
  ///
  /// Markov's models share over all conversions at once: ask ``markovRows(_:_:model:)`` for their credit.
  /// - Complexity: O(touches of the journeys).
  package func attributionRows(
    _ question: Question, _ conversion: Conversion, model: AttributionModel, key: String, part: AttributionPart
  ) -> [ReceiptRow] {
    var pass = AttributionPass(self, question, conversion, models: [model])
    if part == .cohort {
      guard let cohort = pass.ofCohort() else { return [] }
      pass = cohort
    }
    guard let number = pass.dictionary.texts.firstIndex(of: key).map(Int32.init) else { return [] }
    let hasValue = conversion == .won || conversion == .renewal
    var tally = RuleTally(
      models: model.markovOrder == nil ? [model] : [], ranks: pass.ranks, volume: pass.conversions.volume)
    var track = JourneyTrack()
    return pass.conversions.events.indices.compactMap { place in
      let event = pass.conversions.events[place]
      pass.read(place, into: &track)
      if part == .credit || part == .cohort {
        tally.add(track, amount: event.amount)
        let taken = tally.take(number)
        if taken.credit == 0 && taken.revenue == 0 { return nil }
        var row = row(of: event, hasValue: false)
        row.credit = taken.credit
        if hasValue { row.amount = taken.revenue }
        return row
      }
      let count = (0..<track.count).count { track.values[$0] == number }
      if count == 0 || (part == .assists && track.values[track.count - 1] == number) { return nil }
      var row = row(of: event, hasValue: hasValue)
      row.count = count
      return row
    }
  }

  /// The conversions of a whole attribution: those with a counted touch, those without, all, and without a rate.
  package func attributionRows(
    _ question: Question, _ conversion: Conversion, total: AttributionTotal
  ) -> [ReceiptRow] {
    let pass = AttributionPass(self, question, conversion, models: [.linear])
    if total == .unconverted {
      return pass.conversions.unconverted.map { row(ofDeal: Int($0), at: deals.rows[Int($0)].closedAt) }
    }
    let hasValue = conversion == .won || conversion == .renewal
    var track = JourneyTrack()
    return pass.conversions.events.indices.compactMap { place in
      pass.read(place, into: &track)
      if total == .attributed && track.count == 0 || total == .unattributed && track.count > 0 { return nil }
      var row = row(of: pass.conversions.events[place], hasValue: hasValue)
      if total == .attributed { row.credit = 1 }
      return row
    }
  }

  /// Costs of one value in the period, each with the part that counts.
  package func costRows(_ question: Question, key: String) -> [ReceiptRow] {
    let dictionary = DimensionReader(question.dimension, self).dictionary
    guard let number = dictionary.texts.firstIndex(of: key).map(Int32.init) else { return [] }
    var rows: [ReceiptRow] = []
    _ = CostTable(self, question.dimension, period: question.period, valueCount: dictionary.count) {
      cost, value, part in
      guard value == number else { return }
      rows.append(
        ReceiptRow(
          .cost(cost.entity, isOfTouch: cost.isOfTouch),
          at: index.calendar.start(of: cost.period.first).milliseconds, amount: part))
    }
    return rows
  }
}
