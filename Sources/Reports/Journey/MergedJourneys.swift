import Alignment

/// The touches of won deals with several contacts, merged in time order: every question about wins would merge them again.
///
/// They reach back to the win before, whatever the look-back; a question takes the part it sees. Page views of a visit
/// that has an earlier one say how far before it stands.
/// 9 bytes a touch of such deals, made once a snapshot, as-of day, choice of sides and way to tell views apart.
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
  /// In the order of the wins, and one more that ends the last.
  private var journeys: [Journey] = []
  private var rows: [Int32] = []
  private var contacts: [Int32] = []
  /// By touch: how many touches before it the first view of its visit stands; 0 for a touch of its own, 255 for farther.
  private var back: [UInt8] = []

  private static let far: UInt8 = .max

  /// - Complexity: O(*touches* of contacts of such deals), on all cores.
  init(of resolved: ResolvedIndex, _ reader: JourneyReader) {
    let wins = resolved.deals.wins.filter { $0.contactCount > 1 }
    let parts = inChunks(wins.count, smallest: 2_048) { run in
      var part = MergedJourneys(dealCount: 0)
      var buffer = JourneyBuffer()
      for place in run { part.append(wins[place], reader, &buffer) }
      return part
    }
    self.init(dealCount: resolved.deals.rows.count)
    for part in parts {
      for journey in part.journeys {
        place[Int(journey.deal)] = Int32(journeys.count)
        journeys.append(
          Journey(deal: journey.deal, end: journey.end, after: journey.after, start: journey.start + rows.count))
      }
      rows += part.rows
      contacts += part.contacts
      back += part.back
    }
    journeys.append(Journey(deal: -1, end: .min, after: .min, start: rows.count))
  }

  private init(dealCount: Int) { place = [Int32](repeating: -1, count: dealCount) }

  private mutating func append(_ win: ConversionEvent, _ reader: JourneyReader, _ buffer: inout JourneyBuffer) {
    let first = rows.count
    journeys.append(Journey(deal: win.deal, end: win.end, after: win.after, start: first))
    reader.gather(win, from: win.after == .min ? .min : win.after + 1, into: &buffer)
    rows += buffer.rows
    contacts += buffer.contacts
    buffer.visits.begin()
    for row in buffer.rows { back.append(reader.isNew(Int(row), &buffer.visits) ? 0 : MergedJourneys.far) }
    for touch in first..<rows.count where back[touch] != 0 {
      let origin = (first..<touch).first { back[$0] == 0 && reader.areViewsOfOneVisit(Int(rows[$0]), Int(rows[touch])) }
      back[touch] = UInt8(clamping: touch - (origin ?? first))
    }
  }

  /// Fills the buffer with the touches from an instant on; whether the conversion is one of these wins.
  ///
  /// A visit whose first view came before that instant has its first one here found again.
  func read(_ event: ConversionEvent, from lower: Int64, _ reader: JourneyReader, into buffer: inout JourneyBuffer)
    -> Bool
  {
    let place = place[Int(event.deal)]
    if place < 0 { return false }
    let journey = journeys[Int(place)]
    if journey.end != event.end || journey.after != event.after { return false }
    let at = reader.resolved.index.touches.at.span
    var first = journey.start
    var end = journeys[Int(place) + 1].start
    let last = end
    while first < end {
      let middle = (first + end) / 2
      if at[Int(rows[middle])] < lower { first = middle + 1 } else { end = middle }
    }
    var isCut = false
    for touch in first..<last {
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
}
