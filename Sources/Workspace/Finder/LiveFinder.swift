import Alignment
import Persistence
package import Reports
import Store
import Synchronization

/// What search and filtered lists read, kept up with the journeys in memory while a server runs.
///
///     let finder = LiveFinder(workspace, on: live.current)
///     try finder.follow(live.current)            called by the task that refreshes the journeys
///     finder.current.contacts.page(filter, now: now)
///
/// Readers take a value and are never held up. Costs about 110 bytes a contact.
package final class LiveFinder: Sendable {
  private struct Names: Sendable {
    var contacts: FollowedNames
    var companies: FollowedNames
    var deals: FollowedNames
    var lastChange: Int64
    /// Merges and undone merges: either puts names where others stood.
    var merges: Int
  }

  private let workspace: OpenWorkspace
  /// `nil` before anything was read.
  private let names = Mutex<Names?>(nil)
  private let newest: Mutex<RecordFinder>

  /// Nobody is found before the first ``follow(_:)``, which reads all names.
  package init(_ workspace: OpenWorkspace, on snapshot: LiveIndex.Snapshot) {
    self.workspace = workspace
    newest = Mutex(LiveFinder.finder(NameBook(.empty), NameBook(.empty), NameBook(.empty), on: snapshot.resolved))
  }

  /// Whether all names were read.
  package var isRead: Bool { names.withLock { $0 != nil } }

  package var current: RecordFinder { newest.withLock { $0 } }

  /// Takes in what a newer snapshot has. One task calls it.
  package func follow(_ snapshot: LiveIndex.Snapshot) throws {
    let merges = LiveFinder.merges(snapshot.index)
    guard var next = names.withLock({ $0 }) else {
      return keep(
        try workspace.storage.read { store in
          Names(
            contacts: try FollowedNames(.contact, in: store), companies: try FollowedNames(.company, in: store),
            deals: try FollowedNames(.deal, in: store), lastChange: try RecordNames.lastChange(in: store),
            merges: merges)
        }, on: snapshot.resolved)
    }
    try workspace.storage.read { store in
      var changed: [EntityKind: Set<Int64>] = [:]
      for (kind, id) in try RecordNames.changed(after: next.lastChange, in: store) {
        changed[kind, default: []].insert(id)
      }
      if merges != next.merges {
        for merge in try Merges.all(in: store) {
          changed[.contact, default: []].formUnion([merge.survivorId, merge.mergedId])
        }
      }
      try next.contacts.follow(changed: (changed[.contact] ?? []).sorted(), in: store)
      try next.companies.follow(changed: (changed[.company] ?? []).sorted(), in: store)
      try next.deals.follow(changed: (changed[.deal] ?? []).sorted(), in: store)
      next.lastChange = try RecordNames.lastChange(in: store)
    }
    next.merges = merges
    keep(next, on: snapshot.resolved)
  }

  private func keep(_ next: Names, on resolved: ResolvedIndexes) {
    let finder = LiveFinder.finder(next.contacts.book, next.companies.book, next.deals.book, on: resolved)
    names.withLock { $0 = next }
    newest.withLock { $0 = finder }
  }

  private static func finder(
    _ contacts: NameBook, _ companies: NameBook, _ deals: NameBook, on resolved: ResolvedIndexes
  ) -> RecordFinder {
    let traits = ContactTraits(of: resolved.asOf(nil))
    return RecordFinder(
      contacts: ContactFinder(
        index: resolved.index, traits: traits, names: contacts, companies: companies), deals: deals)
  }

  private static func merges(_ index: JourneyIndex) -> Int {
    index.merges.count * 2 + index.merges.count { $0.undone >= 0 }
  }
}
