import Alignment

/// The value of a dimension for each of some contacts: one assignment a contact, never a share of one.
///
/// | dimension | value |
/// |---|---|
/// | channel, source, campaign, content, kind, side, landing page | of the contact's first counted touch, whenever it was |
/// | owner | the person the contact belongs to now |
/// | persona, industry, company size, country, quadrant, property | as they stood at the contact's instant |
/// | day, week, month, quarter, year | of the contact's instant |
/// | reason | of the transition into the stage asked about |
struct SegmentValues: Sendable {
  /// Parallel to the contacts; numbers of ``texts``.
  let numbers: [Int32]
  /// `(none)` first.
  let texts: [String]

  /// - Parameters:
  ///   - contacts: ordinals.
  ///   - instants: parallel to them, milliseconds: the entry into `stage` that is asked about.
  ///   - firsts: ``ResolvedIndex/firstTouches(_:)`` where they are at hand, else they are looked up.
  init(
    _ dimension: Dimension, of contacts: [Int32], at instants: [Int64], into stage: Stage, sides: Question.Sides,
    on resolved: ResolvedIndex, firsts: [Int32]? = nil
  ) {
    let index = resolved.index
    if let unit = dimension.periodUnit {
      let periods = PeriodNumbers(unit, over: PeriodNumbers.span(of: instants), calendar: index.calendar)
      texts = periods.texts
      numbers = SegmentValues.numbers(contacts.count) { periods.number(of: instants[$0]) }
      return
    }
    switch dimension {
    case .owner:
      texts = index.members.texts
      let owners = index.contacts.owner
      numbers = SegmentValues.numbers(contacts.count) { Int32(owners[Int(contacts[$0])]) }
    case .reason:
      texts = index.reasons.texts
      numbers = SegmentValues.numbers(contacts.count) {
        index.reason(of: Int(contacts[$0]), entering: stage, at: instants[$0], seen: resolved.visibility)
      }
    default:
      let reader = DimensionReader(dimension, resolved)
      texts = reader.dictionary.texts
      if reader.isReadOnTouch {
        let firsts = firsts ?? resolved.firstTouches(sides)
        numbers = SegmentValues.numbers(contacts.count) {
          let touch = firsts[Int(contacts[$0])]
          return touch < 0 ? 0 : reader.number(ofTouch: Int(touch))
        }
      } else {
        let parts = inChunks(contacts.count) { run in
          var reader = reader
          return run.map { reader.number(ofContact: Int(contacts[$0]), at: instants[$0]) }
        }
        numbers = parts.count == 1 ? parts[0] : parts.flatMap { $0 }
      }
    }
  }

  @inline(__always)
  private static func numbers(_ count: Int, _ number: @escaping @Sendable (Int) -> Int32) -> [Int32] {
    let parts = inChunks(count) { run in
      var part: [Int32] = []
      part.reserveCapacity(run.count)
      for place in run { part.append(number(place)) }
      return part
    }
    return parts.count == 1 ? parts[0] : parts.flatMap { $0 }
  }
}

extension JourneyIndex {
  /// The reason given with the explicit entry into a stage at an instant; 0 where there is none.
  func reason(of contact: Int, entering stage: Stage, at instant: Int64, seen: Visibility) -> Int32 {
    for row in contacts.history(of: contact) {
      let entry = contacts.entries[row]
      if entry.kind == .advance, entry.to == stage, entry.at == instant, contacts.isSeen(entry, row: row, by: seen) {
        return entry.reason
      }
    }
    return 0
  }
}
