package import Alignment

extension ResolvedIndex {
  /// The contacts, companies or deals of one row of a funnel, or with `isImmature` those left out of it.
  ///
  /// Found by another road than the report, so that the one proves the other.
  package func funnelReceipt(
    _ question: Question, reading: FunnelReading = .cohort, from: Stage = .contact, unit: FunnelUnit = .contacts,
    stage: Stage, isImmature: Bool = false
  ) -> Receipt {
    let window = CohortWindow(question, on: index)
    func belongs(_ stages: StageReading) -> Bool {
      guard reading == .cohort else { return !isImmature && stages.isEntered(stage, in: window) }
      guard stages.isEntered(from, in: window) else { return false }
      let start = stages.at(from)
      guard window.isMature(start) else { return isImmature }
      return !isImmature && (stage == from || window.counts(reached: stages.reached(stage), from: start))
    }
    switch unit {
    case .deals where stage >= .opportunity:
      return DealFunnel(question, on: self).receipt(
        reading: reading, from: from, stage: stage, isImmature: isImmature)
    case .contacts, .deals:
      let found = index.contacts.id.indices.filter { belongs(index.stageReading(of: $0, seen: visibility)) }
      return Receipt(contacts: found.map { index.contacts.id[$0] })
    case .companies:
      let readings = index.companyReadings(question)
      return Receipt(companies: readings.indices.filter { belongs(readings[$0]) }.map { index.companies[$0] })
    }
  }
}

extension StageReading {
  /// Whether the first entry into the stage lies in the window's period.
  func isEntered(_ stage: Stage, in window: CohortWindow) -> Bool {
    at(stage) != StageReading.never && window.contains(at(stage))
  }
}
