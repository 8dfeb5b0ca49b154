import Alignment

/// How each touch counts, in a byte: what every question about a resolved index would find out again, touch by touch.
///
///     bit 0       never counts: not seen, a machine's, of our own people, or voided
///     bit 1       sales' after the contact's MQL entry: counts with both sides only
///     bits 2-7    a page view of a visit that has an earlier one, where pages are told apart of the same page: how many
///                 rows before this the first one is; 63 where that is farther, or where it depends on the sides
///
/// Most touches are 0. A row that is ``hidden`` says nothing more of itself. Right for the journey of one contact; of
/// several contacts' touches a visit may have views in more than one run.
struct TouchStanding: Sendable {
  /// By row of ``TouchColumns``.
  let bytes: [UInt8]

  static let hidden: UInt8 = 0b01
  static let late: UInt8 = 0b10
  static let far: UInt8 = 63

  /// The bits that keep a touch from counting as a touch of its own.
  static func mask(_ sides: Question.Sides) -> UInt8 { sides == .both ? ~late : ~0 }

  /// - Complexity: O(*touches*), on all cores; one byte a touch is kept.
  ///
  /// - Parameter collapse: which views of a visit are one touch.
  init(of index: JourneyIndex, seen visibility: Visibility, entries: FirstEntries, collapse: JourneyReader.Collapse) {
    let parts = inChunks(index.contacts.count) { contacts in
      let first = Int(index.touches.start[contacts.lowerBound])
      let end = Int(index.touches.start[contacts.upperBound])
      var bytes = [UInt8](repeating: 0, count: end - first)
      var waiting = SalesTouches()
      for contact in contacts {
        TouchStanding.markHidden(
          index.touches.run(of: contact), first, &bytes, index.touches, visibility,
          salesEnd: entries.salesEnd(of: contact), &waiting)
        if waiting.rows.count >= SalesTouches.most { waiting.markLate(first, &bytes, index.touches) }
      }
      waiting.markLate(first, &bytes, index.touches)
      for contact in contacts {
        let run = index.touches.run(of: contact)
        switch collapse {
        case .visit: TouchStanding.markRepeats(run, first, &bytes, index.touches) { _, _ in true }
        case .content:
          let pages = index.touches.content.span
          TouchStanding.markRepeats(run, first, &bytes, index.touches) { pages[$0] == pages[$1] }
        case .landing:
          let pages = index.touches.landing.span
          TouchStanding.markRepeats(run, first, &bytes, index.touches) { pages[$0] == pages[$1] }
        }
      }
      return bytes
    }
    bytes = parts.count == 1 ? parts[0] : parts.flatMap { $0 }
  }

  private static func markHidden(
    _ run: Range<Int>, _ first: Int, _ bytes: inout [UInt8], _ touches: TouchColumns,
    _ visibility: Visibility,
    salesEnd: Int64, _ waiting: inout SalesTouches
  ) {
    let at = touches.at.span
    let flags = touches.flags.span
    let kinds = touches.kind.span
    let changesets = touches.changeset.span
    let assetOpened = TouchKind.assetOpened.rawValue
    let seesAll = visibility.seesAll
    for row in run {
      let flag = flags[row]
      if flag == 0 && seesAll { continue }
      var byte: UInt8 = 0
      if !seesAll && !visibility.sees(at: at[row], changeset: changesets[row]) { byte = hidden }
      if flag & TouchColumns.markMask != 0 { byte = hidden }
      if flag & TouchColumns.voidBit != 0 {
        if let void = touches.voids[Int32(row)] {
          if visibility.knows(changeset: void) { byte = hidden }
        } else {
          byte = hidden
        }
      }
      if byte == 0 && flag & TouchColumns.salesBit != 0 && salesEnd != FirstEntries.never && kinds[row] != assetOpened {
        waiting.rows.append((Int32(truncatingIfNeeded: row), salesEnd))
      }
      bytes[row - first] = byte
    }
  }

  /// Finds the first view of each page view's visit in the run.
  @inline(__always)
  private static func markRepeats(
    _ run: Range<Int>, _ first: Int, _ bytes: inout [UInt8], _ touches: TouchColumns,
    _ isSame: (_ row: Int, _ other: Int) -> Bool
  ) {
    let kinds = touches.kind.span
    let visits = touches.visit.span
    let pageView = TouchKind.pageView.rawValue
    // Visits are mostly numbered as they come, so that a number above all before it is a new one: of most contacts all
    // are, which is found without a branch a touch.
    var highest: Int32 = -1
    var repeats: Int32 = 0
    for row in run {
      let visit = kinds[row] == pageView ? visits[row] : -1
      repeats |= (visit <= highest ? 1 : 0) & (visit >= 0 ? 1 : 0)
      highest = max(highest, visit)
    }
    if repeats == 0 { return }
    highest = -1
    for row in run where kinds[row] == pageView && visits[row] >= 0 {
      let visit = visits[row]
      if visit > highest {
        highest = visit
        continue
      }
      if bytes[row - first] & hidden != 0 { continue }
      var origin = row
      var dependsOnSides = bytes[row - first] & late != 0
      for other in run.lowerBound..<row where visits[other] == visit && kinds[other] == pageView && isSame(row, other) {
        let byte = bytes[other - first]
        if byte & hidden != 0 { continue }
        if byte & late != 0 { dependsOnSides = true }
        if origin == row { origin = other }
      }
      if origin == row { continue }
      let distance = dependsOnSides ? Int(far) : min(row - origin, Int(far))
      bytes[row - first] |= UInt8(distance) << 2
    }
  }
}

/// Sales' touches that are late or not, looked up many together: each lies in memory by itself, and waits for it.
private struct SalesTouches {
  static let most = 1_024
  var rows: [(row: Int32, salesEnd: Int64)] = []

  mutating func markLate(_ first: Int, _ bytes: inout [UInt8], _ touches: TouchColumns) {
    let at = touches.at.span
    for (row, salesEnd) in rows { bytes[Int(row) - first] = at[Int(row)] > salesEnd ? TouchStanding.late : 0 }
    rows.removeAll(keepingCapacity: true)
  }
}

extension FirstEntries {
  /// The last millisecond at which a sales touch of the contact counts by default.
  @inline(__always)
  func salesEnd(of contact: Int) -> Int64 {
    let at = mql.at[contact]
    let end = mql.end[contact]
    // Before an instant; up to the end of a date.
    return at == FirstEntries.never ? at : at == end ? at - 1 : end
  }
}
