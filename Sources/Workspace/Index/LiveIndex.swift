package import Alignment
import Persistence
package import Reports
import Synchronization

/// The journeys in memory, kept up with the store while a server runs.
///
///     let live = LiveIndex(workspace)
///     try live.refresh(now: now)         called by one task, again and again; the first time reads everything
///     live.current.index                 the newest snapshot; never changes under a reader
///
/// Readers take a snapshot and are never held up. Only one refresh runs at a time.
package final class LiveIndex: Sendable {
  package struct Snapshot: Sendable {
    /// Counts up with each snapshot of this process; names the answers that rest on it. 0 before anything was read.
    package let number: Int
    /// The journeys, as every day saw them.
    package let resolved: ResolvedIndexes
    package var index: JourneyIndex { resolved.index }
    /// Whether the snapshot before was followed, not everything read.
    package let isFollowed: Bool
    let numbers: IndexNumbers
    /// What the store said of itself when the snapshot was read.
    let version: Int64
  }

  private let workspace: OpenWorkspace
  private let newest: Mutex<Snapshot>
  /// The journeys by the contacts of one past day, the last that was asked about.
  private let identified = Mutex<(key: PastIdentityKey, index: JourneyIndex)?>(nil)

  /// An empty snapshot, until the first refresh.
  package init(_ workspace: OpenWorkspace) {
    self.workspace = workspace
    let index = JourneyIndex(calendar: workspace.calendar, baseCurrency: workspace.settings.currency)
    newest = Mutex(
      Snapshot(number: 0, resolved: ResolvedIndexes(index), isFollowed: false, numbers: IndexNumbers(), version: .min))
  }

  /// Whether the store was read.
  package var isRead: Bool { current.number > 0 }

  package var current: Snapshot { newest.withLock { $0 } }

  /// Takes in what was committed since, by any process; see ``OpenWorkspace/follow(_:now:)`` for what it costs.
  ///
  /// - Parameter prepare: makes of the new snapshot what readers will ask of it, before they see it. It and all that is
  ///   read of a snapshot beforehand take one core (``Reports/Cores``), but for the first.
  /// - Returns: whether there is a new snapshot.
  package func refresh(now: Instant, prepare: (Snapshot) -> Void = { _ in }) throws -> Bool {
    let before = current
    let version = try workspace.storage.version()
    guard version != before.version else { return false }
    let known = NumberedIndex(index: before.index, numbers: before.numbers)
    let read = try isRead ? workspace.follow(known, now: now) : workspace.numberedIndex(now: now)
    let next = Snapshot(
      number: before.number + 1, resolved: resolved(read.index), isFollowed: read.isFollowed,
      numbers: read.numbers,
      version: version)
    Cores.$areSpared.withValue(isRead) {
      next.resolved.prepare(after: isRead ? before.resolved : nil)
      prepare(next)
    }
    newest.withLock { $0 = next }
    return true
  }

  private func resolved(_ index: JourneyIndex) -> ResolvedIndexes {
    ResolvedIndexes(index) { [weak self] day in
      guard let self else { return index }
      let key = PastIdentityKey(day, index)
      if let held = identified.withLock({ $0?.key == key ? $0?.index : nil }) { return held }
      let read = try workspace.index(now: index.loadedAt, asOf: day)
      identified.withLock { $0 = (key, read) }
      return read
    }
  }
}

/// What the journeys by the contacts of a past day hang on: they stay the same while no contacts are merged or parted and
/// nothing is loaded as history.
private struct PastIdentityKey: Equatable {
  private let day: CivilDate
  private let merges: Int
  private let undone: Int
  private let history: Int64

  init(_ day: CivilDate, _ index: JourneyIndex) {
    self.day = day
    merges = index.merges.count
    undone = index.merges.count { $0.undone >= 0 }
    history = index.changesets.last(where: \.isHistory)?.id ?? 0
  }
}
