package import Alignment

/// Which rows of a funnel's figure are asked for.
package enum FunnelPart: String, CaseIterable, Sendable {
  case entered
  /// Of these, the ones that jumped over the stage.
  case implied
  /// Of these, the ones timed from the stage before.
  case timed
  /// Left out of every row because their days to convert are not over.
  case immature
  /// Of those entered, the members of the cohort that are judged and still young, without a limit of days.
  case young
}

extension ResolvedIndex {
  /// What is behind one stage of a funnel: contacts, companies or deals, with their days from the stage before.
  ///
  /// Each is asked by itself what it reached, not by the tallies of the report.
  /// - Complexity: O(*contacts* + *history rows*).
  package func funnelRows(
    _ question: Question, reading: FunnelReading, from: Stage, unit: FunnelUnit, stage: Stage, part: FunnelPart
  ) -> [ReceiptRow] {
    let window = CohortWindow(question, on: index)
    func row(_ subject: ReceiptRow.Subject, _ stages: StageReading, start: Int64) -> ReceiptRow? {
      if reading == .cohort {
        guard start != StageReading.never, window.contains(start) else { return nil }
        guard window.isMature(start) else { return part == .immature ? ReceiptRow(subject, at: start) : nil }
        guard stage == from || window.counts(reached: stages.reached(stage), from: start) else { return nil }
      } else {
        guard stages.isEntered(stage, in: window) else { return nil }
      }
      var before: Int64?
      if stage > (reading == .cohort ? from : .contact), let earlier = Stage(rawValue: stage.rawValue - 1) {
        before = stages.duration(from: earlier, to: stage, in: window.zone)
      }
      switch part {
      case .immature: return nil
      case .implied where !stages.isImplied(stage): return nil
      case .timed where before == nil: return nil
      case .young where !window.isYoung(start): return nil
      default: return ReceiptRow(subject, at: stages.at(stage), span: before)
      }
    }
    // Those left out are left out of every row, so that they are members of the cohort whatever the stage.
    let isOfDeals = unit == .deals && (part == .immature ? from : stage) >= .opportunity
    if isOfDeals {
      let funnel = DealFunnel(question, on: self)
      return funnel.selected.compactMap { deal in
        let lead = funnel.lead(of: deal)
        let stages = funnel.reading(of: deal, lead: lead)
        let start = funnel.start(of: deal, from: from, reading: stages, lead: lead)
        return row(.deal(index.deals.rows[deal].id), stages, start: start)
      }
    }
    if unit == .companies {
      let readings = index.companyReadings(question)
      return readings.indices.compactMap { company in
        readings[company].exists
          ? row(.company(index.companies[company]), readings[company], start: readings[company].at(from)) : nil
      }
    }
    return index.contacts.id.indices.compactMap { contact in
      let stages = index.stageReading(of: contact, seen: visibility)
      return stages.exists ? row(.contact(index.contacts.id[contact]), stages, start: stages.at(from)) : nil
    }
  }
}
