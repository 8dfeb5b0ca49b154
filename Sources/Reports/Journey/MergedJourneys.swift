import Alignment

/// The touches of closed deals with several contacts, merged in time order: every question about wins would merge them
/// again.
///
/// They reach back to the win before, whatever the look-back; a question takes the part it sees. Page views of a visit
/// that has an earlier one say how far before it stands.
/// 18 bytes a touch of such deals, made once a snapshot, as-of day and choice of sides; one more for each further way to
/// tell views apart.
struct MergedJourneys: Sendable {
  struct Key: Hashable, Sendable {
    let sides: Question.Sides
    let collapse: JourneyReader.Collapse
  }

  private struct Journey: Sendable {
    let deal: Int32
    let end: Int64
    let after: Int64
    var start: Int
  }

  /// By deal: place of its journey, -1 without one.
  private var place: [Int32]
  /// In the order of the wins, then of the losses, and one more that ends the last.
  private var journeys: [Journey] = []
  private var rows: [Int32] = []
  private var contacts: [Int32] = []
  /// By touch: how many touches before it the first view of its visit stands; 0 for a touch of its own, 255 for farther.
  private var back: [UInt8] = []
  /// By touch: its instant, and what else a model asks about it.
  private var at: [Int64] = []
  private var marks: [UInt8] = []

  private static let far: UInt8 = .max
  /// Of the lead contact, not after it became a lead.
  private static let leading: UInt8 = 0b01
  private static let direct: UInt8 = 0b10

  /// - Complexity: O(*touches* of contacts of such deals), on all cores.
  init(of resolved: ResolvedIndex, _ reader: JourneyReader) {
    let closed = (resolved.deals.wins + resolved.losses(Question(), .all)).filter { $0.contactCount > 1 }
    let isDirect = resolved.index.channels.isDirect()
    let parts = inChunks(closed.count, smallest: 2_048) { run in
      var part = MergedJourneys(dealCount: 0)
      var buffer = JourneyBuffer()
      for place in run { part.append(closed[place], reader, isDirect, &buffer) }
      return part
    }
    self.init(dealCount: resolved.deals.rows.count)
    let count = parts.reduce(0) { $0 + $1.rows.count }
    rows.reserveCapacity(count)
    contacts.reserveCapacity(count)
    at.reserveCapacity(count)
    marks.reserveCapacity(count)
    for part in parts {
      for journey in part.journeys {
        place[Int(journey.deal)] = Int32(journeys.count)
        journeys.append(
          Journey(deal: journey.deal, end: journey.end, after: journey.after, start: journey.start + rows.count))
      }
      rows += part.rows
      contacts += part.contacts
      at += part.at
      marks += part.marks
    }
    journeys.append(Journey(deal: -1, end: .min, after: .min, start: rows.count))
    back = backs(reader)
  }

  /// The same journeys where views are told apart in another way: all else is shared.
  init(_ other: MergedJourneys, _ reader: JourneyReader) {
    self = other
    back = backs(reader)
  }

  private func backs(_ reader: JourneyReader) -> [UInt8] {
    let parts = inChunks(journeys.count - 1, smallest: 2_048) { run in
      var back: [UInt8] = []
      var visits = VisitMarks()
      for place in run { appendBack(journeys[place].start..<journeys[place + 1].start, reader, &visits, to: &back) }
      return back
    }
    return parts.count == 1 ? parts[0] : parts.flatMap { $0 }
  }

  private func appendBack(
    _ touches: Range<Int>, _ reader: JourneyReader, _ visits: inout VisitMarks, to back: inout [UInt8]
  ) {
    visits.begin()
    let first = back.count
    for touch in touches { back.append(reader.isNew(Int(rows[touch]), &visits) ? 0 : MergedJourneys.far) }
    for (place, touch) in touches.enumerated() where back[first + place] != 0 {
      let origin = (0..<place).first {
        back[first + $0] == 0 && reader.areViewsOfOneVisit(Int(rows[touches.lowerBound + $0]), Int(rows[touch]))
      }
      back[first + place] = UInt8(clamping: place - (origin ?? 0))
    }
  }

  private init(dealCount: Int) { place = [Int32](repeating: -1, count: dealCount) }

  private mutating func append(
    _ close: ConversionEvent, _ reader: JourneyReader, _ isDirect: [Bool], _ buffer: inout JourneyBuffer
  ) {
    let first = rows.count
    journeys.append(Journey(deal: close.deal, end: close.end, after: close.after, start: first))
    reader.gather(close, from: close.after == .min ? .min : close.after + 1, into: &buffer)
    rows += buffer.rows
    contacts += buffer.contacts
    let lead = reader.resolved.leadContact(ofDeal: Int(close.deal)) ?? -1
    let leadEnd = lead < 0 ? FirstEntries.never : reader.resolved.entries.lead.end[lead]
    for (row, contact) in zip(buffer.rows, buffer.contacts) {
      let instant = reader.resolved.index.touches.at[Int(row)]
      at.append(instant)
      var mark: UInt8 = isDirect[Int(reader.resolved.index.touches.channel[Int(row)])] ? MergedJourneys.direct : 0
      if Int(contact) == lead, leadEnd != FirstEntries.never, instant <= leadEnd { mark |= MergedJourneys.leading }
      marks.append(mark)
    }
  }

  /// Fills the buffer with the touches from an instant on; whether the conversion is one of these wins.
  ///
  /// A visit whose first view came before that instant has its first one here found again.
  func read(_ event: ConversionEvent, from lower: Int64, _ reader: JourneyReader, into buffer: inout JourneyBuffer)
    -> Bool
  {
    guard let touches = touches(of: event, from: lower) else { return false }
    let (first, last) = (touches.lowerBound, touches.upperBound)
    var isCut = false
    for touch in touches {
      if back[touch] != 0 {
        isCut = isCut || back[touch] == MergedJourneys.far || Int(back[touch]) > touch - first
        continue
      }
      buffer.rows.append(rows[touch])
      buffer.contacts.append(contacts[touch])
    }
    if isCut {
      buffer.rows = Array(rows[first..<last])
      buffer.contacts = Array(contacts[first..<last])
      reader.dropSeenVisits(&buffer, isOfOne: false)
    }
    return true
  }

  /// The touches of a conversion from an instant on; `nil` where it is none of these.
  @inline(__always)
  private func touches(of event: ConversionEvent, from lower: Int64) -> Range<Int>? {
    let place = Int(place[Int(event.deal)])
    if place < 0 || journeys[place].end != event.end || journeys[place].after != event.after { return nil }
    let last = journeys[place + 1].start
    let at = at.span
    var (first, end) = (journeys[place].start, last)
    while first < end {
      let middle = (first + end) / 2
      if at[middle] < lower { first = middle + 1 } else { end = middle }
    }
    return first..<last
  }

  /// Fills a track with the touches of a conversion from an instant on, each with its value of a column.
  ///
  /// - Returns: false where it is none of these, or a visit began before that instant: the track is then to be filled anew.
  @inline(__always)
  func fill<V: FixedWidthInteger & Sendable>(
    _ event: ConversionEvent, from lower: Int64, dealEnd: Int64, _ column: Span<V>, _ mask: V, _ offset: Int32,
    isCollapsed: Bool, _ track: inout JourneyTrack
  ) -> Bool {
    guard let touches = touches(of: event, from: lower) else { return false }
    track.makeRoom(touches.count)
    let found = fill(
      touches, dealEnd: dealEnd, column, mask, offset, isCollapsed: isCollapsed, &track.values, &track.times)
    guard let found else { return false }
    track.count = found.count
    track.keys.lead = found.lead
    track.keys.deal = found.deal
    track.lastNonDirect = found.spoken
    return true
  }

  private func fill<V: FixedWidthInteger & Sendable>(
    _ touches: Range<Int>, dealEnd: Int64, _ column: Span<V>, _ mask: V, _ offset: Int32, isCollapsed: Bool,
    _ values: inout [Int32], _ times: inout [Int64]
  ) -> (count: Int, lead: Int, deal: Int, spoken: Int)? {
    var values = values.mutableSpan
    var times = times.mutableSpan
    let rows = rows.span
    let back = back.span
    let at = at.span
    let marks = marks.span
    var (count, lead, deal, spoken) = (0, -1, -1, -1)
    for touch in touches {
      if back[touch] != 0 {
        if back[touch] == MergedJourneys.far || Int(back[touch]) > touch &- touches.lowerBound { return nil }
        continue
      }
      let value = Int32(truncatingIfNeeded: column[Int(rows[touch])] & mask) &+ offset
      if !(isCollapsed && count > 0 && values[count &- 1] == value) {
        values[count] = value
        times[count] = at[touch]
        count &+= 1
      }
      lead = marks[touch] & MergedJourneys.leading != 0 ? count &- 1 : lead
      deal = at[touch] <= dealEnd ? count &- 1 : deal
      spoken = marks[touch] & MergedJourneys.direct != 0 ? spoken : count &- 1
    }
    return (count, lead, deal, spoken)
  }
}
