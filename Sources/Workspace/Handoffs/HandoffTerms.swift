import Alignment
import Persistence
import Store

/// What hand-offs are promised and how their time counts: the agreement's versions, read once for a piece of work.
///
/// Without an agreement in force the standard promise holds, in the standard working hours.
struct HandoffTerms {
  private let timeline: AgreementTimeline
  private let excuses: [Excuse]
  /// The hours of the agreement in force, for the split of the clock.
  let hours: WorkingCalendar
  private let calendar: WorkspaceCalendar
  /// Where no agreement says otherwise.
  private let standard: WorkingCalendar

  init(_ workspace: OpenWorkspace, now: Instant, in store: any Reading) throws {
    calendar = workspace.calendar
    timeline = try workspace.agreementTimeline(goLive: nil, in: store)
    standard = WorkingCalendar(calendar)
    hours = timeline.version(at: now)?.calendar ?? standard
    excuses = try Excuses.all(in: store).filter(\.changesStatus)
  }

  /// The promise to a lead that is offered now, frozen into its hand-off.
  func promise(offeredAt now: Instant, profile: [Segment.Field: String]) -> HandoffPromise {
    timeline.version(at: now).map { HandoffPromise($0, offeredAt: now, profile: profile) } ?? .standard
  }

  /// Whether MQLs that come now are promised to be worth something.
  func promisesValue(at now: Instant) -> Bool {
    timeline.version(at: now)?.agreement.commitments.contains { $0.measure == .value } ?? false
  }

  /// How the time of a hand-off counts: in the hours of the version it was offered under, without what is excused.
  func count(of handoff: Handoff) -> PromiseClock {
    let version = handoff.promise.agreementVersion.flatMap { number in
      timeline.versions.first { $0.number == Int(number) }
    }
    let pauses =
      excuses.isEmpty
      ? [] : AgreementJudge.pauses(of: handoff.offered(calendar: calendar), excuses, for: .sales)
    return PromiseClock(
      version?.calendar ?? standard, isInWorkingHours: handoff.promise.isInWorkingHours,
      pauses: pauses)
  }

  /// The fields by which the agreement tells leads apart.
  static func profile(_ fields: [String: String]) -> [Segment.Field: String] {
    var profile: [Segment.Field: String] = [:]
    for (name, field) in [
      ("persona", Segment.Field.persona), ("industry", .industry), ("company-size", .size), ("country", .country),
    ] {
      profile[field] = fields[name]
    }
    return profile
  }
}
