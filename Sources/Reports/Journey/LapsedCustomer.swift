import Alignment

extension ContactColumns {
  /// Whether a history row had happened, was known and was not voided.
  @inline(__always)
  func isSeen(_ entry: StageEntry, row: Int, by visibility: Visibility) -> Bool {
    guard visibility.sees(at: entry.at, changeset: entry.changeset) else { return false }
    guard entry.isVoided, let void = entryVoids[Int32(row)] else { return true }
    return !visibility.knows(changeset: void)
  }
}

extension JourneyIndex {
  /// Months that a lost customer rests before it buys as new business.
  static var lapseMonths: Int { 12 }

  /// Whether any of the contacts rested as lost customer for 12 months between two wins.
  ///
  /// The rest begins with a `lose` entry after the earlier win, and ends with the contact's next `reopen`,
  /// or at the later win. Months are the workspace's.
  func hasLapsed(_ contacts: [DealContact], from earlier: Int64, to win: Int64, seen visibility: Visibility) -> Bool {
    for contact in contacts {
      var lostAt: Int64?
      for row in self.contacts.history(of: Int(contact.contact)) {
        let entry = self.contacts.entries[row]
        guard entry.at > earlier, entry.at <= win, self.contacts.isSeen(entry, row: row, by: visibility) else {
          continue
        }
        if entry.kind == .lose {
          lostAt = lostAt ?? entry.at
        } else if entry.kind == .reopen, let lost = lostAt {
          if isLapse(from: lost, to: entry.at) { return true }
          lostAt = nil
        }
      }
      if let lostAt, isLapse(from: lostAt, to: win) { return true }
    }
    return false
  }

  private func isLapse(from lost: Int64, to end: Int64) -> Bool {
    let first = calendar.day(of: Instant(milliseconds: lost))
    return first.adding(months: JourneyIndex.lapseMonths) <= calendar.day(of: Instant(milliseconds: end))
  }
}
