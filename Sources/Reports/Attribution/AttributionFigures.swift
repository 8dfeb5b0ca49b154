import Alignment

/// Credit and revenue by value under several models, with the counts that no model changes.
struct AttributionFigures: Sendable {
  /// Counts, and the models that look at each journey alone.
  let tally: RuleTally
  /// Each asked model of Markov's.
  let chains: [AttributionModel: MarkovChain]
  /// By model, then by value.
  let credit: [AttributionModel: [Double]]
  let revenue: [AttributionModel: [Int64]]

  /// What those of all quick models hang on besides the snapshot and its as-of day.
  struct Key: Hashable, Sendable {
    let question: Question
    let conversion: Conversion
  }
}

extension AttributionPass {
  /// Answers for all models at once: the rules in one pass, each chain in another, chains at once.
  func figures(_ models: [AttributionModel]) -> AttributionFigures {
    let tally = rules(models.filter { $0.markovOrder == nil })
    var chains: [AttributionModel: MarkovChain] = [:]
    var credit: [AttributionModel: [Double]] = [:]
    var revenue: [AttributionModel: [Int64]] = [:]
    let values = 0..<dictionary.count
    let orders = models.compactMap(\.markovOrder)
    // Shared by those above 1: made before they start.
    if orders.contains(where: { $0 > 1 }) { _ = failures }
    let solved = inChunks(orders.count, smallest: 1) { run in run.map { markov(order: orders[$0]) } }.joined()
    for (model, chain) in zip(models.filter { $0.markovOrder != nil }, solved) { chains[model] = chain }
    for model in models {
      if let chain = chains[model] {
        let shares = chain.shares
        credit[model] = shares.map { $0 * Double(tally.journeys) }
        revenue[model] = split(tally.attributed, shares)
      } else if let place = tally.models.firstIndex(of: model) {
        credit[model] = values.map { tally.credit(of: $0, place) }
        revenue[model] = values.map { tally.revenue(of: $0, place) }
      }
    }
    return AttributionFigures(tally: tally, chains: chains, credit: credit, revenue: revenue)
  }

  /// The answers for all quick models, made once for all who ask for any of them on a page.
  func quickFigures(_ models: [AttributionModel]) -> AttributionFigures {
    let key = AttributionFigures.Key(question: question, conversion: conversion)
    return resolved.quickFigures.value(key) { figures(models) }
  }

  /// An amount split once over all values by a model's shares; nothing where no share is.
  func split(_ amount: Int64, _ shares: [Double]) -> [Int64] {
    if !shares.contains(where: { $0 > 0 }) { return [Int64](repeating: 0, count: shares.count) }
    return LargestRemainder.split(amount, weights: shares, ranks: ranks.map { Int($0) })
  }

  /// The deals to date of the leads of the question's period, under the model: the deals of the selection, whenever won,
  /// whose lead contact entered lead in the period. `nil` as of ``ofCohort()``.
  func cohortTally(_ model: AttributionModel) -> RuleTally? {
    ofCohort()?.rules(model.markovOrder == nil ? [model] : [])
  }

  /// By value: revenue of a cohort's tally. Under Markov's models the shares of the question's own chain split it.
  func revenue(of cohort: RuleTally, _ model: AttributionModel, _ figures: AttributionFigures) -> [Int64] {
    if let chain = figures.chains[model] { return split(cohort.attributed, chain.shares) }
    return (0..<dictionary.count).map { cohort.revenue(of: $0, 0) }
  }
}

extension AttributionPass {
  /// The same pass over the deals to date of the period's leads; `nil` for conversions without value, and for
  /// dimensions that are not read on touches.
  func ofCohort() -> AttributionPass? {
    guard conversion == .won || conversion == .renewal else { return nil }
    let range = resolved.milliseconds(of: question.period)
    var all = question
    all.period = nil
    var pass = self
    pass.conversions = resolved.conversions(conversion, all)
    pass.conversions.events.removeAll { !range.contains(resolved.leadEntry(of: $0)) }
    return pass.values.isEmpty ? pass : nil
  }
}

extension ResolvedIndex {
  /// Start of the earliest lead entry among the conversion's contacts; ``FirstEntries/never`` without one.
  func leadEntry(of event: ConversionEvent) -> Int64 {
    if event.contact < 0 { return FirstEntries.never }
    if event.deal < 0 { return entries.lead.at[Int(event.contact)] }
    return deals.contactRange(of: Int(event.deal))
      .reduce(FirstEntries.never) { min($0, entries.lead.at[Int(deals.contacts[$1].contact)]) }
  }
}

extension AttributionFigures {
  /// Rows of one model, in no order: values that have credit, are in a converting journey, or have cost money.
  func rows(
    _ pass: AttributionPass, _ model: AttributionModel, _ cost: CostTable, _ cohort: [Int64]
  ) -> [AttributionReport.Row] {
    let hasValue = pass.conversion == .won || pass.conversion == .renewal
    let givesToOne = [.first, .last, .lastNonDirect].contains(model)
    var rows: [AttributionReport.Row] = []
    for value in 0..<pass.dictionary.count {
      let spent = cost.amounts.isEmpty ? nil : cost.amounts[value]
      let credit = credit[model]?[value] ?? 0
      // Markov's chain may lead from a value that no converting journey had to those that convert.
      if tally.touches(of: value) == 0 && credit == 0 && spent == nil { continue }
      let revenue = revenue[model]?[value] ?? 0
      var row = AttributionReport.Row(
        key: pass.dictionary[Int32(value)], number: Int32(value), touches: tally.touches(of: value),
        journeys: givesToOne ? Int(credit) : tally.influenced(of: value), credit: credit, revenue: revenue,
        influenced: tally.influenced(of: value), assists: tally.assists(of: value), cost: spent)
      if let spent, spent > 0, hasValue {
        row.returnPeriod = Double(revenue) / Double(spent) - 1
        if !cohort.isEmpty { row.returnCohort = Double(cohort[value]) / Double(spent) - 1 }
      }
      rows.append(row)
    }
    return rows
  }

  func totals(_ pass: AttributionPass, _ cost: CostTable) -> AttributionReport.Totals {
    AttributionReport.Totals(
      journeys: tally.journeys, credit: Double(tally.journeys), attributed: tally.attributed,
      unattributed: tally.unattributed, booked: pass.conversions.booked,
      unconverted: pass.conversions.unconverted.count,
      unconvertedDeals: pass.conversions.unconverted.map { pass.resolved.deals.rows[Int($0)].id },
      unconvertedCosts: cost.unconverted)
  }
}
