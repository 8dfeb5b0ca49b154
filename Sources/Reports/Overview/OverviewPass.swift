import Alignment

extension ResolvedIndex {
  /// The overview of the question's period, new business unless the question selects other deals.
  ///
  /// - Complexity: O(*deals* + *leads of the period*), once entries and cohorts are counted by day; the radar is read once
  ///   a snapshot.
  package func overview(_ question: Question) -> OverviewReport {
    var bySource = question
    if !question.dimension.isReadOnTouch || question.dimension == .owner { bySource.dimension = .channel }
    let sales = sales(question).totals
    let goal = goal("revenue", for: question.period)
    let steps = steps(OverviewReport.paths, question)
    // Owners and next dates are those of now, which a past day must not be held against.
    let radar = asOf == nil ? self.radar : nil
    let (best, worst) = sourcesByRate(bySource)
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
    if let share = shareWithoutSource(question), share > 0.2 { look(.leadsWithoutSource, share) }

    return OverviewReport(
      revenue: sales.revenue, goal: goal, wonDeals: won.events.count, unconverted: won.unconverted.count,
      averageSale: sales.averageSale, winRate: sales.winRate,
      openDeals: sales.open, pipeline: sales.pipeline,
      stages: entriesByStage(question),
      conversions: steps, best: best, worst: worst, overdue: radar?[.overdue], offRadar: offRadar, lookHere: looks)
  }

  /// What share of those that entered a stage in the question's period reached another, along each path.
  ///
  /// - Complexity: O(1) a path once its members are counted by day.
  package func steps(_ paths: [StagePath], _ question: Question) -> [OverviewReport.Step] {
    paths.map { step(along: $0, question) }
  }

  private func step(along path: StagePath, _ question: Question) -> OverviewReport.Step {
    let counts = cohortCounts(path, question)
    let (from, to) = (counts.judged, counts.converted)
    let interval = Statistics.wilsonInterval(hits: to, trials: from)
    return OverviewReport.Step(
      path: path, from: from, to: to, immature: counts.members - from,
      rate: from > 0 ? Double(to) / Double(from) : nil, low: interval?.low, high: interval?.high)
  }

  /// First entries of the period, as in the flow reading of the funnel.
  private func entriesByStage(_ question: Question) -> [OverviewReport.Entries] {
    let entries = entryDays
    let days = entries.places(of: question.period)
    return Stage.allCases.map { stage in
      OverviewReport.Entries(
        stage: stage, team: index.stageOwners[stage],
        entered: entries.columns[Int(stage.rawValue)].entries(in: days).count)
    }
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
  private func sourcesByRate(_ question: Question) -> (best: [SegmentsReport.Row], worst: [SegmentsReport.Row]) {
    let (counts, texts) = customersAmongLeads(question)
    let judged = counts.reduce(0) { $0 + $1.trials }
    let mean = judged > 0 ? Double(counts.reduce(0) { $0 + $1.hits }) / Double(judged) : 0
    let ranked = segmentRows(question.dimension, counts, texts: texts, fewest: 10)
      .filter { $0.to > 0 || $0.high < mean }
      .sorted { $0.isBefore($1) }
    let best = ranked.prefix(min(3, ranked.count / 2 + ranked.count % 2)).filter { $0.to > 0 }
    return (best, Array(ranked.dropFirst(best.count).suffix(3).reversed()))
  }

  /// By value of the dimension: judged leads of the period, and how many of them became customers.
  private func customersAmongLeads(_ question: Question) -> (counts: [(hits: Int, trials: Int)], texts: [String]) {
    if question.within == nil, let cells = entryCells(question.dimension, question.sides) {
      let texts = valuesOfContacts(question.dimension, question.sides).texts
      var tallies = [MarketingTally](repeating: MarketingTally(), count: texts.count)
      cells.add(entryDays.places(of: question.period), ofLeads: true, to: &tallies)
      return (tallies.map { ($0.convertedLeads, $0.judgedLeads) }, texts)
    }
    let path = StagePath.leadToCustomer
    return segmentCounts(
      question.dimension, Cohort(path, question, on: self), path, question, firsts: firstTouches(question.sides))
  }

  /// Share of the period's new leads with no counted touch; `nil` without leads.
  private func shareWithoutSource(_ question: Question) -> Double? {
    let firsts = firstTouches(question.sides).span
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

  /// Each step of the funnel from lead to customer.
  package static let funnelPaths = StagePath.consecutive.filter { $0.from >= .lead }
}
