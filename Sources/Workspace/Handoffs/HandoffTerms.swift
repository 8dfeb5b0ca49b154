import Alignment
import Persistence
import Store

/// What a hand-off is promised and how its time counts: the one place where the agreement in force is asked.
extension OpenWorkspace {
  /// The promise to an MQL that entered at an instant, frozen into its hand-off.
  func promise(to entry: Instant, in store: any Reading) throws -> HandoffPromise { .standard }

  /// How the time of a promise counts, without what is excused.
  func count(of handoff: Handoff, in store: any Reading) throws -> PromiseClock {
    PromiseClock(
      try workingHours(in: store), isInWorkingHours: handoff.promise.isInWorkingHours,
      pauses: try excuses(of: handoff, in: store))
  }

  /// The workspace's working hours, for the split of the clock.
  func workingHours(in store: any Reading) throws -> WorkingCalendar { WorkingCalendar(calendar) }

  /// Intervals in which the hand-off's clock does not run, granted by the other team.
  func excuses(of handoff: Handoff, in store: any Reading) throws -> [Range<Instant>] { [] }
}
