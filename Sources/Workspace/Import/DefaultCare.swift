import Alignment
import Persistence
import Store

/// Who looks after a contact that came without an owner or a next date, and when (I1).
///
/// From MQL on a person of the stage's team, else anyone. The next date is the stage's usual distance away, and
/// a load of thousands is spread: so many a day for each owner, up to the stage's furthest day. Lives for one load.
final class DefaultCare {
  /// Who there is, and whose the stages are.
  typealias People = (members: [Members.Stored], owners: StageOwners)

  private struct Teams {
    let marketing: [Int64]
    let sales: [Int64]
    let everyone: [Int64]
    let owners: StageOwners

    init(_ people: People) {
      func team(_ name: Team) -> [Int64] {
        people.members.filter { $0.team == name.rawValue && !$0.roles.contains("administrator") }.map(\.id)
      }
      everyone = people.members.map(\.id)
      marketing = team(.marketing)
      sales = team(.sales)
      owners = people.owners
    }
  }

  private let people: () throws -> People
  private lazy var teams = Result { Teams(try people()) }
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

  /// - Parameter people: asked at most once, at the first contact that has nobody yet.
  init(calendar: WorkspaceCalendar, now: Instant, people: @escaping () throws -> People) {
    self.people = people
    self.calendar = calendar
    today = calendar.day(of: now)
  }

  /// Within one transaction, whose store the people are read from.
  convenience init(in store: any Reading, calendar: WorkspaceCalendar, now: Instant) {
    self.init(calendar: calendar, now: now) {
      (try Members.all(in: store), try Workspaces.stageOwners(in: store))
    }
  }

  func owner(at stage: Stage, contact: Int64) throws -> Int64? {
    guard stage >= .mql else { return nil }
    let teams = try teams.get()
    // A stage of both teams is a rep's: somebody has to answer for the hand-off.
    let team = teams.owners[stage] == .marketing ? teams.marketing : teams.sales
    let pool = team.isEmpty ? teams.everyone : team
    return pool.isEmpty ? nil : pool[Int(contact % Int64(pool.count))]
  }

  /// Somebody of marketing; `nil` where there is nobody.
  func marketer(contact: Int64) throws -> Int64? {
    let marketing = try teams.get().marketing
    return marketing.isEmpty ? nil : marketing[Int(contact % Int64(marketing.count))]
  }

  func nextAction(at stage: Stage, owner: Int64?) throws -> Instant {
    let key = Place(stage: stage, owner: owner ?? 0)
    let place = given[key, default: 0]
    given[key] = place + 1
    // Below MQL a team looks after its contacts together.
    let perDay = DefaultCare.perDay * (owner == nil ? max(1, try teams.get().everyone.count) : 1)
    return calendar.start(of: policy.nextDay(at: stage, from: today, place: place, perDay: perDay))
  }
}
