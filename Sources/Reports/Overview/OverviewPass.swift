import Alignment

extension ResolvedIndex {
  /// The overview of the question's period, new business unless the question selects other deals.
  ///
  /// - Complexity: that of a funnel and six conversions; the radar is read once a snapshot.
  package func overview(_ question: Question) -> OverviewReport {
    var bySource = question
    if !question.dimension.isReadOnTouch || question.dimension == .owner { bySource.dimension = .channel }
    let sales = sales(question).totals
    let goal = goal("revenue", for: question.period)
    let flow = funnel(question, reading: .flow)
    let steps = OverviewReport.paths.map { step(along: $0, question) }
    // Owners and next dates are those of now, which a past day must not be held against.
    let radar = asOf == nil ? self.radar : nil
    let firsts = firstTouches(question.sides)

    let (best, worst) = sourcesByRate(bySource, firsts: firsts)
    let offRadar = radar.map { Set($0.findings.filter { $0.finding.breaksInvariant }.flatMap(\.contacts)).count }

    var looks: [LookHere] = []
    func look(_ code: LookHere.Code, _ value: Double, against: Double? = nil, path: StagePath? = nil) {
      looks.append(LookHere(code: code, value: value, against: against, path: path))
    }
    if let goal {
      if sales.revenue < goal.due { look(.revenueBehindGoal, Double(sales.revenue), against: Double(goal.due)) }
      let gap = goal.target - sales.revenue
      if gap > 0, sales.pipeline < gap { look(.pipelineBelowGap, Double(sales.pipeline), against: Double(gap)) }
    }
    for (step, before) in fallen(question) {
      look(.conversionFell, step.rate ?? 0, against: before, path: step.path)
    }
    for (code, count) in [
      (LookHere.Code.offRadar, offRadar), (.overdue, radar?[.overdue]), (.nurtureDue, radar?[.nurtureDue]),
    ] {
      if let count, count > 0 { look(code, Double(count)) }
    }
    let won = conversions(.won, question)
    let withoutContact = won.events.count { $0.contact < 0 }
    if withoutContact > 0 { look(.wonWithoutContact, Double(withoutContact)) }
    if !won.unconverted.isEmpty { look(.unconverted, Double(won.unconverted.count)) }
    if let share = shareWithoutSource(question, firsts: firsts), share > 0.2 { look(.leadsWithoutSource, share) }

    return OverviewReport(
      revenue: sales.revenue, goal: goal, wonDeals: won.events.count, unconverted: won.unconverted.count,
      averageSale: sales.averageSale, winRate: sales.winRate,
      openDeals: sales.open, pipeline: sales.pipeline,
      stages: flow.rows.map { OverviewReport.Entries(stage: $0.stage, team: $0.team, entered: $0.entered) },
      conversions: steps, best: best, worst: worst, overdue: radar?[.overdue], offRadar: offRadar, lookHere: looks)
  }

  private func step(along path: StagePath, _ question: Question) -> OverviewReport.Step {
    let (members, immature, to) = Cohort.counts(path, question, on: self)
    let from = members - immature
    let interval = Statistics.wilsonInterval(hits: to, trials: from)
    return OverviewReport.Step(
      path: path, from: from, to: to, immature: immature, rate: from > 0 ? Double(to) / Double(from) : nil,
      low: interval?.low, high: interval?.high)
  }

  /// Steps whose interval lies below that of the period before. Both are judged within the same days (90
  /// where the question has no limit), so that the younger period is not at a disadvantage.
  private func fallen(_ question: Question) -> [(OverviewReport.Step, before: Double)] {
    guard let period = question.period else { return [] }
    let question = question.withinUsualDays
    var earlier = question
    earlier.period = period.previous
    return OverviewReport.paths.compactMap { path in
      let now = step(along: path, question)
      let before = step(along: path, earlier)
      guard let high = now.high, let low = before.low, high < low, let rate = before.rate else { return nil }
      return (now, rate)
    }
  }

  /// The better and the lesser half, best and worst first.
  private func sourcesByRate(
    _ question: Question, firsts: [Int32]
  ) -> (best: [SegmentsReport.Row], worst: [SegmentsReport.Row]) {
    let path = StagePath.leadToCustomer
    let cohort = Cohort(path, question, on: self)
    let judged = cohort.fate.count { $0 != .immature }
    let mean = judged > 0 ? Double(cohort.fate.count { $0 == .converted }) / Double(judged) : 0
    let ranked = segmentRows(question.dimension, cohort, path, question, firsts: firsts, fewest: 10)
      .filter { $0.to > 0 || $0.high < mean }
      .sorted { $0.isBefore($1) }
    let best = ranked.prefix(min(3, ranked.count / 2 + ranked.count % 2)).filter { $0.to > 0 }
    return (best, Array(ranked.dropFirst(best.count).suffix(3).reversed()))
  }

  /// Share of the period's new leads with no counted touch; `nil` without leads.
  private func shareWithoutSource(_ question: Question, firsts: [Int32]) -> Double? {
    let days = entryDays
    let column = days.columns[Int(Stage.lead.rawValue)]
    let entries = column.entries(in: days.places(of: question.period))
    let contacts = column.contact.span
    let leads = entries.count
    var without = 0
    for row in entries { without += firsts[Int(contacts[row])] < 0 ? 1 : 0 }
    return leads > 0 ? Double(without) / Double(leads) : nil
  }
}

extension OverviewReport {
  /// The steps shown, from marketing's leads to sales' customers.
  package static let paths: [StagePath] = [
    StagePath(from: .lead, to: .mql), StagePath(from: .mql, to: .sql), StagePath(from: .sql, to: .customer),
  ]
  .compactMap { $0 }
}
