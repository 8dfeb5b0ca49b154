import Alignment

extension ResolvedIndex {
  /// The most frequent paths to a conversion in the period.
  ///
  /// - Parameters:
  ///   - top: how many are listed: by conversions, then revenue, then the texts along the path.
  ///   - repeats: by default consecutive touches with the same value are one step. The question's own setting,
  ///     made for attribution, is not asked.
  /// - Complexity: O(touches of the journeys), on all cores.
  package func paths(
    to conversion: Conversion = .won, _ question: Question, top: Int = 20, repeats: Question.Repeats = .collapsed
  ) -> PathsReport {
    let events = conversions(conversion, question).events
    let (table, texts) = pathTable(events, conversion, question, repeats)
    var counts = [Int](repeating: 0, count: table.paths.count)
    var revenues = [Int64](repeating: 0, count: table.paths.count)
    var withoutTouch = 0
    var revenueWithoutTouch: Int64 = 0
    for place in events.indices {
      let path = Int(table.path[place])
      if path < 0 {
        withoutTouch += 1
        revenueWithoutTouch += events[place].amount
      } else {
        counts[path] += 1
        revenues[path] += events[place].amount
      }
    }
    let listed = table.paths.indices.sorted { a, b in
      if counts[a] != counts[b] { return counts[a] > counts[b] }
      if revenues[a] != revenues[b] { return revenues[a] > revenues[b] }
      return table.paths[a].lazy.map { texts[Int($0)] }.lexicographicallyPrecedes(
        table.paths[b].lazy.map { texts[Int($0)] })
    }
    .prefix(max(0, top))

    var members: [Int: (touches: [Double], durations: Durations)] = [:]
    for path in listed { members[path] = ([], Durations()) }
    for place in events.indices {
      let path = Int(table.path[place])
      guard path >= 0, members[path] != nil else { continue }
      members[path]?.touches.append(Double(table.touches[place]))
      members[path]?.durations.append(table.duration[place])
    }
    let total = events.count - withoutTouch
    return PathsReport(
      conversion: conversion, dimension: question.dimension,
      rows: listed.map { path in
        PathsReport.Row(
          values: table.paths[path].map { texts[Int($0)] }, conversions: counts[path],
          share: Double(counts[path]) / Double(total), revenue: revenues[path],
          medianTouches: Statistics.quantile(0.5, ofSorted: members[path]?.touches.sorted() ?? []) ?? 0,
          medianDays: members[path]?.durations.medianDays ?? 0)
      },
      conversions: total, revenue: revenues.reduce(0, +), distinct: table.paths.count,
      withoutTouch: withoutTouch, revenueWithoutTouch: revenueWithoutTouch)
  }

  /// The deals, or for conversions of contacts the contacts, that took one path; `nil` for those without one.
  package func pathsReceipt(
    to conversion: Conversion = .won, _ question: Question, values: [String]?,
    repeats: Question.Repeats = .collapsed
  ) -> Receipt {
    let events = conversions(conversion, question).events
    let (table, texts) = pathTable(events, conversion, question, repeats)
    var receipt = Receipt()
    for place in events.indices {
      let path = Int(table.path[place])
      guard (path < 0 ? nil : table.paths[path].map { texts[Int($0)] }) == values else { continue }
      if events[place].deal >= 0 {
        receipt.deals.append(index.deals.rows[Int(events[place].deal)].id)
      } else {
        receipt.contacts.append(index.contacts.id[Int(events[place].contact)])
      }
    }
    return receipt
  }

  func pathTable(
    _ events: [ConversionEvent], _ conversion: Conversion, _ question: Question, _ repeats: Question.Repeats
  ) -> (PathTable, texts: [String]) {
    let reader = JourneyReader(
      self, question, question.dimension, readsWins: conversion == .won || conversion == .renewal)
    let values = DimensionReader(question.dimension, self)
    // Periods are numbered as they are met, so that what is not read on touches is read in one run.
    var texts = values.dictionary.texts
    var ofEvents: [Int32] = []
    if !values.isReadOnTouch {
      var values = values
      ofEvents = events.map { values.number(of: $0) }
      texts = values.dictionary.texts
    }
    let numbers = ofEvents
    // Two parts: the paths of each are looked up once more where they are put together.
    let parts = inChunks(events.count, smallest: max(4_096, (events.count + 1) / 2)) { run in
      var table = PathTable()
      var buffer = JourneyBuffer()
      var steps: [Int32] = []
      for place in run {
        let event = events[place]
        reader.read(event, into: &buffer)
        steps.removeAll(keepingCapacity: true)
        if !values.isReadOnTouch {
          steps.append(numbers[place])
        } else {
          for touch in buffer.rows {
            let number = values.number(ofTouch: Int(touch))
            if repeats == .every || steps.last != number { steps.append(number) }
          }
        }
        let first = buffer.rows.first.map { index.touches.at[Int($0)] } ?? event.start
        table.append(
          steps, touches: buffer.count, duration: index.calendar.zone.wallTime(from: first, to: event.start))
      }
      return table
    }
    var whole = parts[0]
    for part in parts.dropFirst() { whole.append(part) }
    return (whole, texts)
  }
}
