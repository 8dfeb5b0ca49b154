import Alignment
import Synchronization

/// All that ever entered the first stage of a path, and what became of each: what cohorts of any period are cut from.
///
/// Columns of equal length in the order of the index. 28 bytes a member, made once a snapshot and day for each path
/// that is asked about.
struct CohortMembers: Sendable {
  private(set) var contact: [Int32] = []
  /// Start of the entry into the first stage, milliseconds.
  private(set) var start: [Int64] = []
  /// When the last stage or any later one was reached, or `StageReading.never`.
  private(set) var reached: [Int64] = []
  /// Milliseconds between the explicit entries; `StageReading.never` where one is implied or missing.
  private(set) var duration: [Int64] = []

  var count: Int { contact.count }

  /// - Complexity: O(*contacts* + *history rows*), on all cores.
  init(_ path: StagePath, on resolved: ResolvedIndex) {
    let index = resolved.index
    let zone = index.calendar.zone
    let entered = resolved.entries.column(of: path.from)
    let parts = inChunks(index.contacts.count) { run in
      var part = CohortMembers()
      let mayHaveCycles = resolved.entries.mayHaveCycles.span
      func read(_ run: Range<Int>) {
        index.forEachReading(in: run, seen: resolved.visibility) { contact, stages in
          if path.from >= .mql, mayHaveCycles[contact] {
            for cycle in index.cycles(of: contact, seen: resolved.visibility) {
              part.append(cycle, contact, path, zone)
            }
          } else {
            part.append(stages, contact, path, zone)
          }
        }
      }
      guard let entered else {
        read(run)
        return part
      }
      // Most contacts never entered the stage: their history need not be read.
      let at = entered.at.span
      for contact in run where at[contact] != FirstEntries.never { read(contact..<contact + 1) }
      return part
    }
    let total = parts.reduce(0) { $0 + $1.count }
    contact.reserveCapacity(total)
    start.reserveCapacity(total)
    reached.reserveCapacity(total)
    duration.reserveCapacity(total)
    for part in parts {
      contact += part.contact
      start += part.start
      reached += part.reached
      duration += part.duration
    }
  }

  private init() {}

  @inline(__always)
  private mutating func append(_ stages: StageReading, _ contact: Int, _ path: StagePath, _ zone: ZoneTable) {
    let at = stages.at(path.from)
    guard at != StageReading.never else { return }
    self.contact.append(Int32(contact))
    start.append(at)
    reached.append(stages.reached(path.to))
    duration.append(stages.duration(from: path.from, to: path.to, in: zone) ?? StageReading.never)
  }
}

/// The members of each path that was asked about, shared by all copies of what holds it.
final class CohortMembersByPath: Sendable {
  private let held = Mutex<[StagePath: Once<CohortMembers>]>([:])

  func members(_ path: StagePath, on resolved: ResolvedIndex) -> CohortMembers {
    let once = held.withLock { held in
      if let known = held[path] { return known }
      let fresh = Once<CohortMembers>()
      held[path] = fresh
      return fresh
    }
    return once.value { CohortMembers(path, on: resolved) }
  }
}
