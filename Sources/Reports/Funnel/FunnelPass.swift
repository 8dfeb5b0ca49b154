package import Alignment

extension JourneyIndex {
  /// The funnel of the question's period as of its day.
  ///
  ///     index.funnel(question)                                    // cohort of new contacts, at all
  ///     index.funnel(question, from: .mql, unit: .deals)
  ///
  /// Deals need a ``ResolvedIndex``; where one is at hand, ask it.
  /// - Parameters:
  ///   - reading: cohort or flow.
  ///   - from: the stage whose entries make the cohort, and the first row.
  package func funnel(
    _ question: Question, reading: FunnelReading = .cohort, from: Stage = .contact, unit: FunnelUnit = .contacts
  ) -> FunnelReport {
    let tally: FunnelTally
    switch unit {
    case .contacts: tally = contactTally(question, reading: reading, from: from)
    case .companies: tally = companyTally(question, reading: reading, from: from)
    case .deals:
      return ResolvedIndex(of: self, asOf: question.asOf).funnel(question, reading: reading, from: from, unit: unit)
    }
    return FunnelReport(tally, reading: reading, unit: unit, from: from, question: question, owners: stageOwners)
  }

  func contactTally(_ question: Question, reading: FunnelReading, from: Stage) -> FunnelTally {
    let seen = Visibility(of: self, asOf: question.asOf)
    let window = CohortWindow(question, on: self)
    let first = Int(from.rawValue)
    let parts = inChunks(contacts.count) { run in
      var tally = FunnelTally()
      if reading == .cohort {
        forEachReading(in: run, seen: seen) { _, stages in tally.add(stages, cohortOf: first, in: window) }
      } else {
        forEachReading(in: run, seen: seen) { _, stages in
          for place in first..<7 { tally.add(stages, flowInto: place, in: window) }
        }
      }
      return tally
    }
    return parts.reduce(into: FunnelTally()) { $0.add($1) }
  }

  private func companyTally(_ question: Question, reading: FunnelReading, from: Stage) -> FunnelTally {
    let window = CohortWindow(question, on: self)
    let first = Int(from.rawValue)
    var tally = FunnelTally()
    for stages in companyReadings(question) where stages.exists {
      if reading == .cohort {
        tally.add(stages, cohortOf: first, in: window)
      } else {
        for place in first..<7 { tally.add(stages, flowInto: place, in: window) }
      }
    }
    return tally
  }

  /// By company ordinal: what its contacts entered, taken together.
  func companyReadings(_ question: Question) -> [StageReading] {
    let seen = Visibility(of: self, asOf: question.asOf)
    var readings = [StageReading](repeating: StageReading(), count: companies.count)
    forEachReading(in: 0..<contacts.count, seen: seen) { contact, stages in
      let company = Int(contacts.company(of: contact, at: .max, seen: seen))
      if company >= 0 { readings[company].enter(stages) }
    }
    for company in readings.indices { readings[company].settle() }
    return readings
  }
}

extension ResolvedIndex {
  /// The funnel, of deals too; as ``JourneyIndex/funnel(_:reading:from:unit:)``.
  package func funnel(
    _ question: Question, reading: FunnelReading = .cohort, from: Stage = .contact, unit: FunnelUnit = .contacts
  ) -> FunnelReport {
    guard unit == .deals else { return index.funnel(question, reading: reading, from: from, unit: unit) }
    var tally =
      from < .opportunity ? index.contactTally(question, reading: reading, from: from) : FunnelTally()
    DealFunnel(question, on: self).count(into: &tally, reading: reading, from: from)
    return FunnelReport(
      tally, reading: reading, unit: unit, from: from, question: question, owners: index.stageOwners)
  }
}
