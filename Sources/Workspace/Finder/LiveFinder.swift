import Alignment
import Persistence
package import Reports
import Store
import Synchronization

/// What search and filtered lists read, kept up with the journeys in memory while a server runs.
///
///     let finder = try LiveFinder(workspace, on: live.current)
///     finder.current.contacts.page(filter, now: now)
///     try finder.follow(live.current)            called by the task that refreshes the journeys
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
  private let names: Mutex<Names>
  private let newest: Mutex<RecordFinder>

  /// Reads all names.
  package init(_ workspace: OpenWorkspace, on snapshot: LiveIndex.Snapshot) throws {
    self.workspace = workspace
    let read = try workspace.storage.read { store in
      Names(
        contacts: try FollowedNames(.contact, in: store), companies: try FollowedNames(.company, in: store),
        deals: try FollowedNames(.deal, in: store), lastChange: try RecordNames.lastChange(in: store),
        merges: LiveFinder.merges(snapshot.index))
    }
    names = Mutex(read)
    newest = Mutex(LiveFinder.finder(read, on: snapshot.index))
  }

  package var current: RecordFinder { newest.withLock { $0 } }

  /// Takes in what a newer snapshot has. One task calls it.
  package func follow(_ snapshot: LiveIndex.Snapshot) throws {
    let merges = LiveFinder.merges(snapshot.index)
    var next = names.withLock { $0 }
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
    let finder = LiveFinder.finder(next, on: snapshot.index)
    let kept = next
    names.withLock { $0 = kept }
    newest.withLock { $0 = finder }
  }

  private static func finder(_ names: Names, on index: JourneyIndex) -> RecordFinder {
    let traits = ContactTraits(of: ResolvedIndex(of: index, asOf: nil))
    return RecordFinder(
      contacts: ContactFinder(
        index: index, traits: traits, names: names.contacts.book, companies: names.companies.book),
      deals: names.deals.book)
  }

  private static func merges(_ index: JourneyIndex) -> Int {
    index.merges.count * 2 + index.merges.count { $0.undone >= 0 }
  }
}
