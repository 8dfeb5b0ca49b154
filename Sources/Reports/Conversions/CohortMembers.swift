import Alignment

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

  /// - Complexity: O(*contacts*), on all cores.
  init(_ path: StagePath, on resolved: ResolvedIndex) {
    let index = resolved.index
    let moments = resolved.moments
    let zone = index.calendar.zone
    let parts = inChunks(index.contacts.count) { run in
      var part = CohortMembers()
      let mayHaveCycles = resolved.entries.mayHaveCycles.span
      let at = moments.at.span
      let entered = moments.column(path.from)
      // Most contacts never entered the stage: nothing more is read of them.
      for contact in run where at[entered + contact] != StageMoments.never {
        if path.from >= .mql, mayHaveCycles[contact] {
          for cycle in index.cycles(of: contact, seen: resolved.visibility) {
            part.append(cycle, contact, path, zone)
          }
        } else {
          part.append(contact, moments, path, zone)
        }
      }
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
  private mutating func append(_ contact: Int, _ moments: StageMoments, _ path: StagePath, _ zone: ZoneTable) {
    let at = moments.at.span
    let (from, to) = (moments.column(path.from) + contact, moments.column(path.to) + contact)
    var reached = StageMoments.never
    for later in stride(from: to, to: 7 * moments.count, by: moments.count) { reached = min(reached, at[later]) }
    let both = UInt8(1) << path.from.rawValue | UInt8(1) << path.to.rawValue
    let isTimed = at[to] != StageMoments.never && moments.implied[contact] & both == 0
    self.contact.append(Int32(contact))
    start.append(at[from])
    self.reached.append(reached)
    duration.append(isTimed ? zone.wallTime(from: at[from], to: at[to]) : StageMoments.never)
  }

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
