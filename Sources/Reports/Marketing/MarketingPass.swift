import Alignment

extension ResolvedIndex {
  /// What the values of the question's dimension brought in its period.
  ///
  /// - Complexity: O(*contacts* + *history rows* + *touches* + *deals*), on all cores.
  package func marketing(_ question: Question) -> MarketingReport {
    let values = MarketingValues(question, on: self)
    let range = milliseconds(of: question.period)
    let window = CohortWindow(question, on: index)
    let empty = [MarketingTally](repeating: MarketingTally(), count: values.texts.count)
    let reader = JourneyReader(self, question, question.dimension)
    let parts = inChunks(index.contacts.count, smallest: max(16_384, 2 * empty.count)) { run in
      var tallies = empty
      index.forEachReading(in: run, seen: visibility) { contact, stages in
        for place in 0..<7 {
          let at = stages.at(place: place)
          guard at != StageReading.never, range.contains(at) else { continue }
          tallies[values.number(ofContact: contact, at: at)].entries[place] += 1
        }
        let lead = stages.at(.lead)
        guard lead != StageReading.never, range.contains(lead), window.isMature(lead) else { return }
        let number = values.number(ofContact: contact, at: lead)
        tallies[number].judgedLeads += 1
        if window.counts(reached: stages.reached(.customer), from: lead) { tallies[number].convertedLeads += 1 }
      }
      let touches = index.touches
      switch question.dimension {
      case .channel: count(touches.channel.span, in: run, range, reader, &tallies)
      case .source: count(touches.source.span, in: run, range, reader, &tallies)
      case .campaign: count(touches.campaign.span, in: run, range, reader, &tallies)
      case .content: count(touches.content.span, in: run, range, reader, &tallies)
      case .landingPage: count(touches.landing.span, in: run, range, reader, &tallies)
      default: count(values, in: run, range, reader, &tallies)
      }
      return tallies
    }
    var tallies = parts[0]
    for part in parts.dropFirst() {
      for number in part.indices { tallies[number].add(part[number]) }
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

  /// Touches and visits by a column of the touch itself: no more than a few instructions a touch.
  private func count<Number: FixedWidthInteger>(
    _ numbers: Span<Number>, in run: Range<Int>, _ range: Range<Int64>, _ reader: JourneyReader,
    _ tallies: inout [MarketingTally]
  ) {
    let touches = index.touches
    let starts = touches.start.span
    let instants = touches.at.span
    let flags = touches.flags.span
    let kinds = touches.kind.span
    let visitNumbers = touches.visit.span
    let changesets = touches.changeset.span
    let seesAll = visibility.seesAll
    var visits = VisitMarks()
    for contact in run {
      visits.begin()
      var last: Int32 = -1
      for touch in Int(starts[contact])..<Int(starts[contact + 1]) {
        let at = instants[touch]
        guard range.contains(at) else { continue }
        let flag = flags[touch]
        guard flag == 0 || reader.counts(touch, flag, kinds[touch], at, contact) else { continue }
        guard seesAll || visibility.sees(at: at, changeset: changesets[touch]) else { continue }
        let number = Int(truncatingIfNeeded: numbers[touch])
        tallies[number].touches += 1
        let visit = visitNumbers[touch]
        // The touches of a visit mostly stand together.
        guard visit >= 0, visit != last else { continue }
        last = visit
        if visits.isFirst(visit: visit, value: 0) { tallies[number].visits += 1 }
      }
    }
  }

  /// The same by any dimension.
  private func count(
    _ values: MarketingValues, in run: Range<Int>, _ range: Range<Int64>, _ reader: JourneyReader,
    _ tallies: inout [MarketingTally]
  ) {
    var visits = VisitMarks()
    for contact in run {
      visits.begin()
      forEachCountedTouch(of: contact, in: range, reader) { touch, at in
        let number = values.number(ofTouch: touch, at: at, contact: contact)
        tallies[number].touches += 1
        let visit = index.touches.visit[touch]
        if visit >= 0, visits.isFirst(visit: visit, value: 0) { tallies[number].visits += 1 }
      }
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
