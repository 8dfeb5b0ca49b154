import Alignment

extension ResolvedIndex {
  /// What the values of the question's dimension brought in its period.
  ///
  /// - Complexity: O(*days* x *values* + *deals*) once what it counts is made by day, which takes a pass over all touches.
  package func marketing(_ question: Question) -> MarketingReport {
    let values = MarketingValues(question, on: self)
    let sums =
      touchSums(question.dimension, question.sides, in: question.period) ?? values.touchSums(question, on: self)
    var tallies = [MarketingTally](repeating: MarketingTally(), count: values.texts.count)
    countEntries(values, question, &tallies)
    for number in sums?.touches.indices ?? 0..<0 {
      tallies[number].touches += sums?.touches[number] ?? 0
      tallies[number].visits += sums?.visits[number] ?? 0
    }
    let won = conversions(.won, question)
    for win in won.events {
      let number = values.number(ofContact: leadContact(ofDeal: Int(win.deal)) ?? -1, at: win.start)
      tallies[number].wonDeals += 1
      tallies[number].revenue += win.amount
    }
    let costs = CostTable(self, question.dimension, period: question.period, valueCount: tallies.count)
    for number in costs.amounts.indices { tallies[number].cost = costs.amounts[number] }
    let isByTime = question.dimension.periodUnit != nil
    let rows = tallies.indices.filter { !tallies[$0].isEmpty }.map { tallies[$0].row(key: values.texts[$0]) }
      .sorted { a, b in
        if !isByTime, a.revenue != b.revenue { return a.revenue > b.revenue }
        if !isByTime, a.leads != b.leads { return a.leads > b.leads }
        return a.key < b.key
      }
    let all = tallies.reduce(into: MarketingTally()) { $0.add($1) }
    return MarketingReport(
      dimension: question.dimension, rows: rows, totals: all.row(key: "total"),
      unconvertedDeals: won.unconverted.count, unconvertedCosts: costs.unconverted)
  }

  /// First entries of the period by stage, and the cohort of its leads.
  private func countEntries(_ values: MarketingValues, _ question: Question, _ tallies: inout [MarketingTally]) {
    let entries = entryDays
    let days = entries.places(of: question.period)
    let window = CohortWindow(question, on: index)
    let cells = entryCells(question.dimension, question.sides)
    if let cells {
      cells.add(days, ofLeads: window.limit == nil, to: &tallies)
      if window.limit == nil { return }
    } else {
      for place in 0..<7 {
        let counts = values.counts(entries.columns[place], in: days, starts: entries.starts)
        for number in counts.indices { tallies[number].entries[place] = counts[number] }
      }
    }
    let moments = moments
    let at = moments.at.span
    let (lead, customer) = (moments.column(.lead), moments.column(.customer))
    let leads = entries.columns[Int(Stage.lead.rawValue)]
    for row in leads.entries(in: days) {
      let contact = Int(leads.contact[row])
      let entered = at[lead + contact]
      guard window.isMature(entered) else { continue }
      let number = values.number(ofContact: contact, at: entered)
      tallies[number].judgedLeads += 1
      if window.counts(reached: at[customer + contact], from: entered) { tallies[number].convertedLeads += 1 }
    }
  }

  /// The contacts, or for revenue the deals, behind one row, or with no key behind the totals.
  package func marketingReceipt(_ question: Question, key: String?, part: MarketingPart) -> Receipt {
    let values = MarketingValues(question, on: self)
    let range = milliseconds(of: question.period)
    func isOfRow(_ number: Int) -> Bool { key.map { $0 == values.texts[number] } ?? true }
    switch part {
    case .entries(let stage):
      let found = index.contacts.id.indices.filter { contact in
        let at = index.stageReading(of: contact, seen: visibility).at(stage)
        return at != StageReading.never && range.contains(at) && isOfRow(values.number(ofContact: contact, at: at))
      }
      return Receipt(contacts: found.map { index.contacts.id[$0] })
    case .touched:
      let reader = JourneyReader(self, question, question.dimension)
      let found = index.contacts.id.indices.filter { contact in
        var isFound = false
        forEachCountedTouch(of: contact, in: range, reader) { touch, at in
          isFound = isFound || isOfRow(values.number(ofTouch: touch, at: at, contact: contact))
        }
        return isFound
      }
      return Receipt(contacts: found.map { index.contacts.id[$0] })
    case .revenue:
      let found = conversions(.won, question).events.filter { win in
        isOfRow(values.number(ofContact: leadContact(ofDeal: Int(win.deal)) ?? -1, at: win.start))
      }
      return Receipt(deals: found.map { index.deals.rows[Int($0.deal)].id })
    }
  }

  /// The counted touches of a contact in a range of instants, in time order.
  @inline(__always)
  func forEachCountedTouch(
    of contact: Int, in range: Range<Int64>, _ reader: JourneyReader, _ body: (_ touch: Int, _ at: Int64) -> Void
  ) {
    let instants = index.touches.at.span
    let flags = index.touches.flags.span
    for touch in index.touches.run(of: contact) {
      let at = instants[touch]
      guard range.contains(at) else { continue }
      let flag = flags[touch]
      guard flag == 0 || reader.counts(touch, flag, index.touches.kind[touch], at, contact) else { continue }
      guard visibility.seesAll || visibility.sees(at: at, changeset: index.touches.changeset[touch]) else { continue }
      body(touch, at)
    }
  }
}
