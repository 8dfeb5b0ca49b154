import Alignment
import Persistence
import Store

/// What merging two contacts, and undoing it, does to their hand-offs.
extension RecordTransaction {
  /// Of two open hand-offs the older stays (I5); all of the merged contact move to the survivor.
  func mergeHandoffs(_ merge: Int64, from merged: Int64, to survivor: Int64) throws {
    if let own = try Handoffs.open(of: survivor, in: store), let other = try Handoffs.open(of: merged, in: store) {
      let (kept, gone) = Handoff.older(own.handoff, other.handoff)
      var change = HandoffChange(gone)
      try change.take { try $0.merged(into: kept.id, by: ID(member.id), at: now) }
      try change.save(self)
    }
    try MergedHandoffs.move(merge, from: merged, to: survivor, in: store)
  }

  /// Gives the other contact its hand-offs back; the one that the merge closed is open again.
  func giveBackHandoffs(_ merge: Merges.Stored) throws {
    let (survivor, merged) = (merge.survivorId, merge.mergedId)
    try MergedHandoffs.giveBack(merge.id, from: survivor, to: merged, in: store)
    for contact in [survivor, merged] where try Handoffs.open(of: contact, in: store) == nil {
      for stored in try Handoffs.all(of: contact, in: store) {
        guard case .merged = stored.handoff.state, stored.handoff.events.last?.at.milliseconds == merge.at else {
          continue
        }
        var change = HandoffChange(stored.handoff)
        change.take { $0.unmerged(by: ID(member.id), at: now) }
        try change.save(self)
        break
      }
    }
  }
}
