import Alignment

/// When each contact first entered lead, MQL and SQL, as columns by contact.
///
/// An explicit entry rules over an implied one, whatever its date; without one the earliest entry of a
/// later stage implies it.
package struct FirstEntries: Sendable {
  /// Stands for "not entered".
  package static let never = Int64.max

  /// Start and end of the moment of one stage's first entry, by contact.
  package struct Column: Sendable {
    package fileprivate(set) var at: [Int64]
    /// What bounds a journey: the instant itself, or the last millisecond of a date.
    package fileprivate(set) var end: [Int64]
  }

  package let lead: Column
  package let mql: Column
  package let sql: Column
  /// Whether any row could end a cycle, so that a contact may have entered a stage from MQL on more than once.
  package let mayHaveCycles: [Bool]

  /// - Complexity: O(contacts + history rows), on all cores.
  package init(of index: JourneyIndex, seen visibility: Visibility) {
    let parts = inChunks(index.contacts.count) { Part(of: index, seen: visibility, contacts: $0) }
    lead = Column(at: parts.flatMap(\.lead.at), end: parts.flatMap(\.lead.end))
    mql = Column(at: parts.flatMap(\.mql.at), end: parts.flatMap(\.mql.end))
    sql = Column(at: parts.flatMap(\.sql.at), end: parts.flatMap(\.sql.end))
    mayHaveCycles = parts.flatMap(\.mayHaveCycles)
  }

  /// The column of a stage; `nil` for those that have none.
  func column(of stage: Stage) -> Column? {
    switch stage {
    case .lead: lead
    case .mql: mql
    case .sql: sql
    default: nil
    }
  }

  /// The column of a stage that conversions are made of.
  package func column(of conversion: Conversion) -> Column? {
    switch conversion {
    case .lead: lead
    case .mql: mql
    case .sql: sql
    case .deal, .won, .renewal: nil
    }
  }
}

private struct Part: Sendable {
  var lead: FirstEntries.Column
  var mql: FirstEntries.Column
  var sql: FirstEntries.Column
  var mayHaveCycles: [Bool]

  init(of index: JourneyIndex, seen visibility: Visibility, contacts: Range<Int>) {
    let empty = [Int64](repeating: FirstEntries.never, count: contacts.count)
    lead = FirstEntries.Column(at: empty, end: empty)
    mql = lead
    sql = lead
    mayHaveCycles = [Bool](repeating: false, count: contacts.count)
    let starts = index.contacts.entryStart.span
    let entries = index.contacts.entries.span
    let voids = index.contacts.entryVoids
    for contact in contacts {
      var at = InlineArray<7, Int64>(repeating: FirstEntries.never)
      var end = InlineArray<7, Int64>(repeating: FirstEntries.never)
      for row in Int(starts[contact])..<Int(starts[contact + 1]) {
        let entry = entries[row]
        let stage = Int(entry.to.rawValue)
        if entry.kind != .advance { mayHaveCycles[contact - contacts.lowerBound] = true }
        guard entry.kind == .advance, stage >= 2, entry.at < at[stage],
          visibility.sees(at: entry.at, changeset: entry.changeset)
        else { continue }
        if entry.isVoided, let void = voids[Int32(row)], visibility.knows(changeset: void) { continue }
        at[stage] = entry.at
        end[stage] = entry.end
      }
      // The earliest entry of a later stage, from the last stage down.
      var impliedAt = FirstEntries.never
      var impliedEnd = FirstEntries.never
      for stage in stride(from: 6, through: 2, by: -1) {
        let explicit = at[stage]
        if explicit == FirstEntries.never {
          at[stage] = impliedAt
          end[stage] = impliedEnd
        } else if explicit < impliedAt {
          impliedAt = explicit
          impliedEnd = end[stage]
        }
      }
      let place = contact - contacts.lowerBound
      lead.at[place] = at[2]
      lead.end[place] = end[2]
      mql.at[place] = at[3]
      mql.end[place] = end[3]
      sql.at[place] = at[4]
      sql.end[place] = end[4]
    }
  }
}
