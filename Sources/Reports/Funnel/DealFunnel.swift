import Alignment

/// The funnel that counts deals from opportunity on, each once, in the cohort of its lead contact.
///
/// Up to SQL it counts contacts. A contact may have several deals, so that here, and only here, a row may
/// be larger than the one before. From opportunity or customer on, the deals are their own cohort.
struct DealFunnel {
  let resolved: ResolvedIndex
  let question: Question
  let window: CohortWindow

  init(_ question: Question, on resolved: ResolvedIndex) {
    self.resolved = resolved
    self.question = question
    window = CohortWindow(question, on: resolved.index)
  }

  /// Deals of the selected kind that were there.
  var selected: [Int] {
    resolved.deals.rows.indices.filter {
      resolved.deals.isSeen[$0] && question.deals.includes(resolved.deals.kind[$0])
    }
  }

  /// The deal's own entries, after those of its lead contact up to SQL.
  func reading(of deal: Int, lead: StageReading?) -> StageReading {
    var reading = StageReading()
    if let lead {
      for stage in [Stage.contact, .prospect, .lead, .mql, .sql] { reading.enter(stage, at: lead.explicitly(stage)) }
    }
    let row = resolved.deals.rows[deal]
    reading.enter(.opportunity, at: row.createdAt)
    if row.outcome == .won { reading.enter(.customer, at: row.closedAt) }
    reading.settle()
    return reading
  }

  /// When the deal's cohort began: its lead contact's entry into the stage, from opportunity on its own.
  func start(of deal: Int, from: Stage, reading: StageReading, lead: StageReading?) -> Int64 {
    from >= .opportunity ? reading.at(from) : lead?.at(from) ?? StageReading.never
  }

  func lead(of deal: Int) -> StageReading? {
    resolved.leadContact(ofDeal: deal).map { resolved.index.stageReading(of: $0, seen: resolved.visibility) }
  }

  /// Replaces opportunity and customer of a tally of contacts.
  func count(into tally: inout FunnelTally, reading: FunnelReading, from: Stage) {
    for place in 5..<7 {
      tally.entered[place] = 0
      tally.implied[place] = 0
      tally.durations[place] = Durations()
    }
    if from >= .opportunity { (tally.immature, tally.young) = (0, 0) }
    for deal in selected {
      let lead = lead(of: deal)
      let stages = self.reading(of: deal, lead: lead)
      if reading == .flow {
        for place in max(5, Int(from.rawValue))..<7 { tally.add(stages, flowInto: place, in: window) }
      } else if from >= .opportunity {
        tally.add(stages, cohortOf: Int(from.rawValue), in: window)
      } else {
        let start = start(of: deal, from: from, reading: stages, lead: lead)
        guard start != StageReading.never, window.contains(start), window.isMature(start) else { continue }
        for place in 5..<7 where window.counts(reached: stages.reached(place: place), from: start) {
          tally.entered[place] += 1
          if stages.isImplied(place: place) { tally.implied[place] += 1 }
          if let duration = stages.duration(from: place - 1, to: place, in: window.zone) {
            tally.durations[place].append(duration)
          }
        }
      }
    }
  }

  /// The deals of one row from opportunity on, or with `isImmature` those left out.
  func receipt(reading: FunnelReading, from: Stage, stage: Stage, isImmature: Bool) -> Receipt {
    let found = selected.filter { deal in
      let lead = lead(of: deal)
      let stages = self.reading(of: deal, lead: lead)
      if reading == .flow { return !isImmature && stages.isEntered(stage, in: window) }
      let start = start(of: deal, from: from, reading: stages, lead: lead)
      guard start != StageReading.never, window.contains(start) else { return false }
      guard window.isMature(start) else { return isImmature }
      return !isImmature && (stage == from || window.counts(reached: stages.reached(stage), from: start))
    }
    return Receipt(deals: found.map { resolved.index.deals.rows[$0].id })
  }
}
