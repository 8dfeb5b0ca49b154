import Alignment
import Store

/// Who looks after a contact that came without an owner or a next date, and when (I1).
///
/// From MQL on a person of the stage's team, else anyone. The next date is the stage's usual distance away, and
/// a load of thousands is spread: so many a day for each owner, up to the stage's furthest day. Lives for one load.
final class DefaultCare {
  private let marketing: [Int64]
  private let sales: [Int64]
  private let everyone: [Int64]
  private let owners: StageOwners
  private let calendar: WorkspaceCalendar
  private let today: CivilDate
  private let policy = StagePolicy()
  /// How many next actions this load has set, by stage and owner.
  private var given: [Place: Int] = [:]

  private struct Place: Hashable {
    let stage: Stage
    let owner: Int64
  }

  /// How many contacts one person can look at in a day, for spreading only.
  static let perDay = 40

  init(_ members: [Members.Stored], owners: StageOwners, calendar: WorkspaceCalendar, now: Instant) {
    func team(_ name: Team) -> [Int64] {
      members.filter { $0.team == name.rawValue && !$0.roles.contains("administrator") }.map(\.id)
    }
    everyone = members.map(\.id)
    marketing = team(.marketing)
    sales = team(.sales)
    self.owners = owners
    self.calendar = calendar
    today = calendar.day(of: now)
  }

  func owner(at stage: Stage, contact: Int64) -> Int64? {
    guard stage >= .mql else { return nil }
    // A stage of both teams is a rep's: somebody has to answer for the hand-off.
    let team = owners[stage] == .marketing ? marketing : sales
    let pool = team.isEmpty ? everyone : team
    return pool.isEmpty ? nil : pool[Int(contact % Int64(pool.count))]
  }

  /// Somebody of marketing; `nil` where there is nobody.
  func marketer(contact: Int64) -> Int64? {
    marketing.isEmpty ? nil : marketing[Int(contact % Int64(marketing.count))]
  }

  func nextAction(at stage: Stage, owner: Int64?) -> Instant {
    let key = Place(stage: stage, owner: owner ?? 0)
    let place = given[key, default: 0]
    given[key] = place + 1
    // Below MQL a team looks after its contacts together.
    let perDay = DefaultCare.perDay * (owner == nil ? max(1, everyone.count) : 1)
    return calendar.start(of: policy.nextDay(at: stage, from: today, place: place, perDay: perDay))
  }
}
