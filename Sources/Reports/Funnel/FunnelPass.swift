package import Alignment

extension ResolvedIndex {
  /// The funnel of the question's period as of its day.
  ///
  ///     resolved.funnel(question)                                    // cohort of new contacts, at all
  ///     resolved.funnel(question, from: .mql, unit: .deals)
  ///
  /// - Parameters:
  ///   - reading: cohort or flow.
  ///   - from: the stage whose entries make the cohort, and the first row.
  package func funnel(
    _ question: Question, reading: FunnelReading = .cohort, from: Stage = .contact, unit: FunnelUnit = .contacts
  ) -> FunnelReport {
    var tally: FunnelTally
    switch unit {
    case .contacts: tally = contactTally(question, reading: reading, from: from)
    case .companies: tally = index.companyTally(question, reading: reading, from: from)
    case .deals:
      tally = from < .opportunity ? contactTally(question, reading: reading, from: from) : FunnelTally()
      DealFunnel(question, on: self).count(into: &tally, reading: reading, from: from)
    }
    return FunnelReport(
      tally, reading: reading, unit: unit, from: from, question: question, owners: index.stageOwners)
  }

  private func contactTally(_ question: Question, reading: FunnelReading, from: Stage) -> FunnelTally {
    let first = Int(from.rawValue)
    if reading == .flow {
      let entries = entryDays
      var tally = FunnelTally()
      let days = entries.places(of: question.period)
      for place in first..<7 { tally.add(entries.columns[place], flowInto: place, in: days) }
      return tally
    }
    let window = CohortWindow(question, on: index)
    let moments = moments
    if window.limit == nil {
      let cohorts = funnelDays.value(from) { FunnelDays(moments, entryDays, from: from, window) }
      return cohorts.tally(in: entryDays.places(of: question.period))
    }
    let parts = inChunks(moments.count) { run in
      var tally = FunnelTally()
      tally.add(moments, run, cohortOf: first, in: window)
      return tally
    }
    return parts.reduce(into: FunnelTally()) { $0.add($1) }
  }
}

extension JourneyIndex {
  fileprivate func companyTally(_ question: Question, reading: FunnelReading, from: Stage) -> FunnelTally {
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
