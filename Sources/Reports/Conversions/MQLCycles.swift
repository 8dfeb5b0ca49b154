import Alignment

extension JourneyIndex {
  /// Days after a cycle's end in which a repeat MQL takes the cycle up again instead of opening the next.
  static var cycleReopenDays: Int { 30 }

  /// Whether any row could end a cycle, so that a contact may have more than one.
  @inline(__always)
  func mayHaveCycles(_ contact: Int) -> Bool {
    let starts = contacts.entryStart.span
    let entries = contacts.entries.span
    for row in Int(starts[contact])..<Int(starts[contact + 1]) where entries[row].kind != .advance { return true }
    return false
  }

  /// What a contact entered in each of its cycles, in order: conversion from MQL on counts these.
  ///
  /// A cycle that reached MQL ends by recycling, disqualification or loss of the customer. The next entry
  /// into MQL or later opens the next one, unless it comes within 30 days of the end, or the contact was
  /// reopened where it rested: then the cycle goes on. Whatever came before the first end is the first cycle.
  ///
  ///     mql 1 March ── recycle 9 March ── mql 1 June, sql 4 June        two cycles, the second reached SQL
  ///     mql 1 March ── recycle 9 March ── mql 20 March, sql 4 June      one cycle, which reached SQL
  func cycles(of contact: Int, seen: Visibility) -> [StageReading] {
    var cycles: [StageReading] = []
    var current = StageReading()
    var hasReachedMQL = false
    var ended: (at: Int64, isLoss: Bool)?
    for row in contacts.history(of: contact) {
      let entry = contacts.entries[row]
      guard contacts.isSeen(entry, row: row, by: seen) else { continue }
      switch entry.kind {
      case .advance:
        if let end = ended, entry.to >= .mql {
          if entry.at - end.at > Int64(JourneyIndex.cycleReopenDays) * Instant.day {
            current.settle()
            cycles.append(current)
            current = StageReading()
          }
          ended = nil
        }
        current.enter(entry.to, at: entry.at)
        if entry.to >= .mql { hasReachedMQL = true }
      case .recycle, .disqualify, .lose:
        if hasReachedMQL, ended == nil { ended = (entry.at, entry.kind == .lose) }
      case .reopen:
        if let end = ended, !end.isLoss { ended = nil }
      }
    }
    current.settle()
    cycles.append(current)
    return cycles
  }
}
