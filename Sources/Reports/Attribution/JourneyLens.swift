import Alignment

/// One journey as small arrays, filled again and again by a ``JourneyLens``.
///
///     touches    A  B  B  A        places (every)      A B B A
///                                  places (collapsed)  A B A
struct JourneyTrack: Sendable {
  /// Places of the journey; the arrays are filled so far.
  var count = 0
  var values: [Int32] = []
  var times: [Int64] = []
  var keys = KeyTouches()
  /// Place of the last touch that is not direct, -1 where all are.
  var lastNonDirect = -1
  fileprivate var buffer = JourneyBuffer()

  mutating func makeRoom(_ count: Int) {
    if count <= values.count { return }
    values = [Int32](repeating: 0, count: max(64, count * 2))
    times = [Int64](repeating: 0, count: max(64, count * 2))
  }
}

/// Reads journeys the way one question looks at them: values of its dimension, times and key touches.
///
/// With repeats collapsed, a run of touches of one value is one place, at its first touch; key touches are
/// found before collapsing, so that a role stays with the run that holds its touch.
struct JourneyLens: Sendable {
  /// Where the values of a dimension lie.
  enum Source: Sendable {
    case channel, source, campaign, content, kind, side, landing, owner, conversion
  }

  let reader: JourneyReader
  let source: Source
  let isCollapsed: Bool
  let isDirect: [Bool]
  let isWin: Bool
  private let seesAll: Bool
  private let needsLead: Bool
  private let needsDeal: Bool

  /// - Parameter models: what key touches are looked for: those that any of them asks.
  init(_ resolved: ResolvedIndex, _ question: Question, _ conversion: Conversion, models: [AttributionModel]) {
    needsLead = models.contains { ($0.roleShares?.lead ?? 0) > 0 }
    needsDeal = models.contains { ($0.roleShares?.deal ?? 0) > 0 }
    let isWin = conversion == .won || conversion == .renewal
    self.isWin = isWin
    reader = JourneyReader(resolved, question, question.dimension, readsWins: isWin)
    isCollapsed = question.repeats == .collapsed
    isDirect = resolved.index.channels.isDirect()
    seesAll = resolved.visibility.seesAll
    source =
      switch question.dimension {
      case .channel: .channel
      case .source: .source
      case .campaign: .campaign
      case .content: .content
      case .kind: .kind
      case .side: .side
      case .landingPage: .landing
      case .owner: .owner
      default: .conversion
      }
  }

  /// Reads the journey of a conversion; `value` is the conversion's own, for dimensions not read on touches.
  func read(_ event: ConversionEvent, value: Int32, into track: inout JourneyTrack) {
    track.count = 0
    track.lastNonDirect = -1
    track.keys = KeyTouches()
    if event.contact < 0 { return }
    switch source {
    case .channel: fill(event, reader.resolved.index.touches.channel.span, .max, 0, &track)
    case .source: fill(event, reader.resolved.index.touches.source.span, -1, 0, &track)
    case .campaign: fill(event, reader.resolved.index.touches.campaign.span, -1, 0, &track)
    case .content: fill(event, reader.resolved.index.touches.content.span, -1, 0, &track)
    case .landing: fill(event, reader.resolved.index.touches.landing.span, -1, 0, &track)
    case .owner: fill(event, reader.resolved.index.touches.owner.span, .max, 0, &track)
    case .kind: fill(event, reader.resolved.index.touches.kind.span, .max, 1, &track)
    case .side: fill(event, reader.resolved.index.touches.flags.span, TouchColumns.salesBit, 1, &track)
    case .conversion: fill(event, reader.resolved.index.touches.flags.span, 0, value, &track)
    }
    if isWin { track.keys.won = track.count - 1 }
  }

  /// A touch's value is `column[row] & mask + offset`.
  @inline(__always)
  private func fill<V: FixedWidthInteger & Sendable>(
    _ event: ConversionEvent, _ column: Span<V>, _ mask: V, _ offset: Int32,
    _ track: inout JourneyTrack
  ) {
    if seesAll && (event.deal < 0 || event.contactCount == 1) {
      fillRun(event, column, mask, offset, &track)
    } else {
      fillMerged(event, column, mask, offset, &track)
    }
  }

  /// One contact and no as-of: straight off the columns.
  @inline(__always)
  private func fillRun<V: FixedWidthInteger & Sendable>(
    _ event: ConversionEvent, _ column: Span<V>, _ mask: V, _ offset: Int32, _ track: inout JourneyTrack
  ) {
    let run = reader.resolved.index.touches.run(of: Int(event.contact))
    track.makeRoom(run.count)
    let ends = (lead: leadEnd(of: Int(event.contact)), deal: dealEnd(of: event))
    let window = window(in: run, from: reader.lowerBound(of: event), to: event.end)
    let found =
      !isCollapsed && isPlain(window)
      ? copy(window, column, mask, offset, ends, &track.values, &track.times)
      : scan(window, event, column, mask, offset, ends, &track.values, &track.times, &track.buffer.visits)
    track.count = found.count
    track.keys.lead = found.lead
    track.keys.deal = found.deal
    track.lastNonDirect = found.lastNonDirect
  }

  private typealias Found = (count: Int, lead: Int, deal: Int, lastNonDirect: Int)

  /// The touches of a run within two instants, both included.
  @inline(__always)
  private func window(in run: Range<Int>, from lower: Int64, to upper: Int64) -> Range<Int> {
    let at = reader.resolved.index.touches.at.span.extracting(run)
    var first = 0
    while first < at.count && at[first] < lower { first &+= 1 }
    var end = at.count
    // Few touches come after a conversion.
    while end > first && at[end &- 1] > upper { end &-= 1 }
    return run.lowerBound &+ first..<run.lowerBound &+ end
  }

  /// Whether all touches of a window count and none is a page view, which may be one of many of its visit.
  @inline(__always)
  private func isPlain(_ window: Range<Int>) -> Bool {
    let flags = reader.resolved.index.touches.flags.span.extracting(window)
    let kinds = reader.resolved.index.touches.kind.span.extracting(window)
    var special: UInt8 = 0
    for place in flags.indices { special |= flags[place] }
    let pageView = reader.pageView
    for place in kinds.indices { special |= kinds[place] == pageView ? 1 : 0 }
    return special == 0
  }

  /// A plain window as it lies.
  @inline(__always)
  private func copy<V: FixedWidthInteger & Sendable>(
    _ window: Range<Int>, _ column: Span<V>, _ mask: V, _ offset: Int32, _ ends: (lead: Int64, deal: Int64),
    _ values: inout [Int32], _ times: inout [Int64]
  ) -> Found {
    let column = column.extracting(window)
    let at = reader.resolved.index.touches.at.span.extracting(window)
    var values = values.mutableSpan
    var times = times.mutableSpan
    for place in column.indices { values[place] = Int32(truncatingIfNeeded: column[place] & mask) &+ offset }
    for place in at.indices { times[place] = at[place] }
    var lead = -1
    var deal = -1
    if needsLead {
      for place in at.indices { lead &+= at[place] <= ends.lead ? 1 : 0 }
    }
    if needsDeal {
      for place in at.indices { deal &+= at[place] <= ends.deal ? 1 : 0 }
    }
    let channels = reader.resolved.index.touches.channel.span.extracting(window)
    let direct = isDirect.span
    var spoken = channels.count &- 1
    while spoken >= 0 && direct[Int(channels[spoken])] { spoken &-= 1 }
    return (window.count, lead, deal, spoken)
  }

  @inline(__always)
  private func scan<V: FixedWidthInteger & Sendable>(
    _ window: Range<Int>, _ event: ConversionEvent, _ column: Span<V>, _ mask: V, _ offset: Int32,
    _ ends: (lead: Int64, deal: Int64), _ values: inout [Int32], _ times: inout [Int64], _ marks: inout VisitMarks
  ) -> Found {
    let at = reader.resolved.index.touches.at.span
    let flags = reader.resolved.index.touches.flags.span
    let kinds = reader.resolved.index.touches.kind.span
    let visits = reader.resolved.index.touches.visit.span
    let channels = reader.resolved.index.touches.channel.span
    let direct = isDirect.span
    var values = values.mutableSpan
    var times = times.mutableSpan
    let pageView = reader.pageView
    let isCollapsed = isCollapsed
    var count = 0
    var lead = -1
    var deal = -1
    var spoken = -1
    var hasVisits = false
    for row in window {
      let instant = at[row]
      let flag = flags[row]
      let kind = kinds[row]
      if flag != 0 && !reader.counts(row, flag, kind, instant, Int(event.contact)) { continue }
      if kind == pageView && visits[row] >= 0 {
        if !hasVisits {
          marks.begin()
          hasVisits = true
        }
        if !marks.isFirst(visit: visits[row], value: reader.visitValue(row)) { continue }
      }
      let value = Int32(truncatingIfNeeded: column[row] & mask) &+ offset
      if !(isCollapsed && count > 0 && values[count - 1] == value) {
        values[count] = value
        times[count] = instant
        count &+= 1
      }
      let place = count &- 1
      lead = instant <= ends.lead ? place : lead
      deal = instant <= ends.deal ? place : deal
      spoken = direct[Int(channels[row])] ? spoken : place
    }
    return (count, lead, deal, spoken)
  }

  /// Several contacts, or facts to be left out: through the reader.
  private func fillMerged<V: FixedWidthInteger & Sendable>(
    _ event: ConversionEvent, _ column: Span<V>, _ mask: V, _ offset: Int32,
    _ track: inout JourneyTrack
  ) {
    if event.deal >= 0, event.contactCount > 1, let merged = reader.merged,
      merged.fill(
        event, from: reader.lowerBound(of: event), dealEnd: dealEnd(of: event), column, mask, offset,
        isCollapsed: isCollapsed, &track)
    {
      return
    }
    reader.read(event, into: &track.buffer)
    track.makeRoom(track.buffer.count)
    let at = reader.resolved.index.touches.at.span
    let channels = reader.resolved.index.touches.channel.span
    let leadContact = leadContact(of: event)
    let leadEnd = leadContact < 0 ? .min : leadEnd(of: leadContact)
    let dealEnd = dealEnd(of: event)
    for step in 0..<track.buffer.count {
      let row = Int(track.buffer.rows[step])
      let instant = at[row]
      let value = Int32(truncatingIfNeeded: column[row] & mask) &+ offset
      if !(isCollapsed && track.count > 0 && track.values[track.count - 1] == value) {
        track.values[track.count] = value
        track.times[track.count] = instant
        track.count += 1
      }
      let place = track.count - 1
      if instant <= leadEnd && Int(track.buffer.contacts[step]) == leadContact { track.keys.lead = place }
      if instant <= dealEnd { track.keys.deal = place }
      if !isDirect[Int(channels[row])] { track.lastNonDirect = place }
    }
  }

  /// What bounds the lead touch; `Int64.min` without a lead entry.
  @inline(__always)
  private func leadEnd(of contact: Int) -> Int64 {
    if !needsLead { return .min }
    let end = reader.resolved.entries.lead.end[contact]
    return end == FirstEntries.never ? .min : end
  }

  @inline(__always)
  private func dealEnd(of event: ConversionEvent) -> Int64 {
    event.deal < 0 || !needsDeal ? .min : reader.resolved.deals.rows[Int(event.deal)].createdEnd
  }

  /// The contact with the earliest lead entry; ties: primary, then lowest id, as they stand in the deal.
  private func leadContact(of event: ConversionEvent) -> Int {
    if event.deal < 0 { return Int(event.contact) }
    let deals = reader.resolved.deals
    let lead = reader.resolved.entries.lead.at
    var earliest = FirstEntries.never
    var result = -1
    for place in deals.contactRange(of: Int(event.deal)) {
      let contact = Int(deals.contacts[place].contact)
      if lead[contact] < earliest {
        earliest = lead[contact]
        result = contact
      }
    }
    return result
  }
}
