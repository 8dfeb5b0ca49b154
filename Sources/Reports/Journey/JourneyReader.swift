import Alignment

/// Reads the journeys of a question: the counted touches before a conversion, merged and in time order.
///
/// A touch is in a journey when it is counted (no machine's, none of our own people's, not voided), seen by
/// the question, of one of the conversion's contacts, at or before its end, after the deal won before it,
/// within the look-back counted from its start, and of a side that is asked for. By default that is
/// marketing's, assets opened, and sales' before the contact's first MQL entry (a date counts to its end).
/// Page views of one visit are one touch, at the first of them; for content and landing page one per value.
///
/// Touches of several contacts at the same instant go by ``TouchColumns/tieRanks``, like those of one contact.
package struct JourneyReader: Sendable {
  let resolved: ResolvedIndex
  let sides: Question.Sides
  /// Milliseconds; `nil` without a limit.
  let lookBack: Int64?
  let collapse: Collapse
  /// How each touch counts, see ``TouchStanding``.
  let standing: [UInt8]
  /// Closed deals with several contacts, merged already; `nil` where the question is not about wins.
  private(set) var merged: MergedJourneys?
  // Numbers of kinds, read once: another module's computed property would be called for each touch.
  let pageView = TouchKind.pageView.rawValue
  let assetOpened = TouchKind.assetOpened.rawValue

  /// What tells two page views of one visit apart.
  enum Collapse: Hashable, Sendable {
    case visit, content, landing

    /// One that tells them apart so.
    var dimension: Dimension {
      switch self {
      case .visit: .channel
      case .content: .content
      case .landing: .landingPage
      }
    }
  }

  /// - Parameter readsWins: whether many won deals are to be read: what is merged for them is kept with the snapshot.
  package init(_ resolved: ResolvedIndex, _ question: Question, _ dimension: Dimension, readsWins: Bool = false) {
    self.resolved = resolved
    sides = question.sides
    lookBack = question.lookBack.map { Int64($0) * Instant.day }
    collapse =
      switch dimension {
      case .content: .content
      case .landingPage: .landing
      default: .visit
      }
    standing = resolved.standing(collapse).bytes
    if readsWins { merged = resolved.mergedJourneys(self) }
  }

  /// The first millisecond whose touches belong to the journey.
  @inline(__always)
  package func lowerBound(of event: ConversionEvent) -> Int64 {
    let after = event.after == .min ? .min : event.after + 1
    guard let lookBack else { return after }
    return max(after, event.start - lookBack)
  }

  /// Fills the buffer with the journey of a conversion.
  package func read(_ event: ConversionEvent, into buffer: inout JourneyBuffer) {
    buffer.rows.removeAll(keepingCapacity: true)
    buffer.contacts.removeAll(keepingCapacity: true)
    if event.contact < 0 { return }
    let lower = lowerBound(of: event)
    let isOfOne = event.deal < 0 || event.contactCount == 1
    if !isOfOne, let merged, merged.read(event, from: lower, self, into: &buffer) { return }
    gather(event, from: lower, into: &buffer)
    dropSeenVisits(&buffer, isOfOne: isOfOne)
  }

  /// Fills the buffer with the counted touches of all contacts of a conversion, page views of one visit as they are.
  func gather(_ event: ConversionEvent, from lower: Int64, into buffer: inout JourneyBuffer) {
    buffer.rows.removeAll(keepingCapacity: true)
    buffer.contacts.removeAll(keepingCapacity: true)
    if event.deal < 0 || event.contactCount == 1 {
      append(Int(event.contact), lower, event.end, to: &buffer)
      return
    }
    for place in resolved.deals.contactRange(of: Int(event.deal)) {
      let first = buffer.rows.count
      append(Int(resolved.deals.contacts[place].contact), lower, event.end, to: &buffer)
      if first > 0, buffer.rows.count > first { buffer.merge(from: first, in: resolved.index.touches) }
    }
  }

  private func append(
    _ contact: Int, _ lower: Int64, _ upper: Int64, to buffer: inout JourneyBuffer
  ) {
    let at = resolved.index.touches.at.span
    let standing = standing.span
    let never = TouchStanding.mask(sides) & (TouchStanding.hidden | TouchStanding.late)
    for row in resolved.index.touches.run(of: contact) {
      let instant = at[row]
      if instant > upper { break }
      if instant < lower || standing[row] & never != 0 { continue }
      buffer.rows.append(Int32(truncatingIfNeeded: row))
      buffer.contacts.append(Int32(truncatingIfNeeded: contact))
    }
  }

  /// Whether a touch that is marked, voided or of sales counts all the same.
  func counts(_ row: Int, _ flag: UInt8, _ kind: UInt8, _ instant: Int64, _ contact: Int) -> Bool {
    if flag & TouchColumns.markMask != 0 { return false }
    if flag & TouchColumns.voidBit != 0 {
      guard let void = resolved.index.touches.voids[Int32(row)], !resolved.visibility.knows(changeset: void) else {
        return false
      }
    }
    if flag & TouchColumns.salesBit == 0 || sides == .both || kind == assetOpened { return true }
    return instant <= resolved.entries.salesEnd(of: contact)
  }

  /// Takes out page views of visits that have an earlier one in the buffer.
  func dropSeenVisits(_ buffer: inout JourneyBuffer, isOfOne: Bool) {
    // A journey of one contact has two views of a visit only where one of them says so.
    if isOfOne, !buffer.rows.contains(where: { standing[Int($0)] >> 2 != 0 }) { return }
    buffer.visits.begin()
    var kept = 0
    for place in 0..<buffer.rows.count {
      if !isNew(Int(buffer.rows[place]), &buffer.visits) { continue }
      if kept != place {
        buffer.rows[kept] = buffer.rows[place]
        buffer.contacts[kept] = buffer.contacts[place]
      }
      kept += 1
    }
    buffer.rows.removeLast(buffer.rows.count - kept)
    buffer.contacts.removeLast(buffer.contacts.count - kept)
  }

  /// Whether a touch is no page view of a visit that was met before.
  @inline(__always)
  func isNew(_ row: Int, _ visits: inout VisitMarks) -> Bool {
    let visit = resolved.index.touches.visit.span[row]
    if visit < 0 || resolved.index.touches.kind.span[row] != pageView { return true }
    return visits.isFirst(visit: visit, value: visitValue(row))
  }

  /// Whether two touches are page views that count as one.
  func areViewsOfOneVisit(_ one: Int, _ other: Int) -> Bool {
    let touches = resolved.index.touches
    return touches.kind[one] == pageView && touches.kind[other] == pageView
      && touches.visit[one] == touches.visit[other] && visitValue(one) == visitValue(other)
  }

  @inline(__always)
  func visitValue(_ row: Int) -> Int32 {
    switch collapse {
    case .visit: 0
    case .content: resolved.index.touches.content[row]
    case .landing: resolved.index.touches.landing[row]
    }
  }
}

extension JourneyBuffer {
  /// Merges the touches from `middle` on into those before; ties without a rank keep the earlier contact first.
  fileprivate mutating func merge(from middle: Int, in touches: borrowing TouchColumns) {
    let at = touches.at.span
    let ranks = touches.tieRanks
    if JourneyBuffer.isInOrder(rows[middle - 1], rows[middle], at, ranks) { return }
    spareRows.removeAll(keepingCapacity: true)
    spareContacts.removeAll(keepingCapacity: true)
    var left = 0
    var right = middle
    while left < middle || right < rows.count {
      let takesLeft =
        right == rows.count || (left < middle && JourneyBuffer.isInOrder(rows[left], rows[right], at, ranks))
      let place = takesLeft ? left : right
      spareRows.append(rows[place])
      spareContacts.append(contacts[place])
      if takesLeft { left += 1 } else { right += 1 }
    }
    swap(&rows, &spareRows)
    swap(&contacts, &spareContacts)
  }

  /// Whether a touch of an earlier contact stands before one of a later.
  @inline(__always)
  private static func isInOrder(_ left: Int32, _ right: Int32, _ at: Span<Int64>, _ ranks: [Int32: Int32]) -> Bool {
    if at[Int(left)] != at[Int(right)] { return at[Int(left)] < at[Int(right)] }
    guard !ranks.isEmpty, let one = ranks[left], let two = ranks[right] else { return true }
    return one < two
  }
}
