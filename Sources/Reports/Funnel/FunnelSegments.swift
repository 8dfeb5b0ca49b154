package import Alignment

/// One row of a dimension with its own funnel.
package struct FunnelSegment: Hashable, Sendable {
  package let key: String
  package let funnel: FunnelReport
}

extension ResolvedIndex {
  /// A funnel of contacts for each value of the question's dimension, most contacts first, then by key.
  ///
  /// Each contact is in one of them: by its first source for dimensions read on touches, by what stood at its
  /// entry into `from` for those of contact and company, by that entry's day for those of time. In the flow
  /// reading the entry into `contact` stands for it, but by time each entry counts in its own period.
  package func funnels(
    _ question: Question, reading: FunnelReading = .cohort, from: Stage = .contact
  ) -> [FunnelSegment] {
    if reading == .flow, let unit = question.dimension.periodUnit { return flows(question, by: unit, from: from) }
    let window = CohortWindow(question, on: index)
    let mark = reading == .flow ? Stage.contact : from
    var contacts: [Int32] = []
    var starts: [Int64] = []
    index.forEachReading(in: 0..<index.contacts.count, seen: visibility) { contact, stages in
      guard reading == .flow || stages.isEntered(from, in: window) else { return }
      let start = stages.at(mark)
      contacts.append(Int32(contact))
      starts.append(start)
    }
    let values = SegmentValues(
      question.dimension, of: contacts, at: starts, into: mark, sides: question.sides, on: self)
    var tallies = [FunnelTally](repeating: FunnelTally(), count: values.texts.count)
    let first = Int(from.rawValue)
    for place in contacts.indices {
      let stages = index.stageReading(of: Int(contacts[place]), seen: visibility)
      let number = Int(values.numbers[place])
      if reading == .cohort {
        tallies[number].add(stages, cohortOf: first, in: window)
      } else {
        for stage in first..<7 { tallies[number].add(stages, flowInto: stage, in: window) }
      }
    }
    return segments(tallies, values.texts, question, reading, from)
  }

  private func flows(_ question: Question, by unit: PeriodUnit, from: Stage) -> [FunnelSegment] {
    let window = CohortWindow(question, on: index)
    let first = Int(from.rawValue)
    var span: ClosedRange<Int64>?
    index.forEachReading(in: 0..<index.contacts.count, seen: visibility) { _, stages in
      for place in first..<7 {
        let at = stages.at(place: place)
        if at != StageReading.never, window.contains(at) {
          span = min(span?.lowerBound ?? at, at)...max(span?.upperBound ?? at, at)
        }
      }
    }
    let periods = PeriodNumbers(unit, over: span, calendar: index.calendar)
    var tallies = [FunnelTally](repeating: FunnelTally(), count: periods.texts.count)
    index.forEachReading(in: 0..<index.contacts.count, seen: visibility) { _, stages in
      for place in first..<7 {
        let at = stages.at(place: place)
        guard at != StageReading.never, window.contains(at) else { continue }
        tallies[Int(periods.number(of: at))].add(stages, flowInto: place, in: window)
      }
    }
    return segments(tallies, periods.texts, question, .flow, from)
  }

  private func segments(
    _ tallies: [FunnelTally], _ texts: [String], _ question: Question, _ reading: FunnelReading, _ from: Stage
  ) -> [FunnelSegment] {
    let filled = tallies.indices.filter { number in
      tallies[number].immature > 0 || (0..<7).contains { tallies[number].entered[$0] > 0 }
    }
    let isByTime = question.dimension.periodUnit != nil
    let order = filled.sorted { a, b in
      let (x, y) = (tallies[a].entered[Int(from.rawValue)], tallies[b].entered[Int(from.rawValue)])
      return !isByTime && x != y ? x > y : texts[a] < texts[b]
    }
    return order.map { number in
      FunnelSegment(
        key: texts[number],
        funnel: FunnelReport(
          tallies[number], reading: reading, unit: .contacts, from: from, question: question,
          owners: index.stageOwners))
    }
  }
}
