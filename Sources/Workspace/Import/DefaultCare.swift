import Alignment
import Store

/// Who looks after a contact that came without an owner or a next date, and when (I1).
///
/// From MQL on a person of the stage's team, else anyone; the next date is the stage's usual distance away,
/// spread over that distance by the contact's id so that a load of thousands does not fall due on one day.
struct DefaultCare {
  private let marketing: [Int64]
  private let sales: [Int64]
  private let everyone: [Int64]
  private let calendar: WorkspaceCalendar
  private let today: CivilDate
  private let policy = StagePolicy()

  init(_ members: [Members.Stored], calendar: WorkspaceCalendar, now: Instant) {
    func team(_ name: Team) -> [Int64] {
      members.filter { $0.team == name.rawValue && !$0.roles.contains("administrator") }.map(\.id)
    }
    everyone = members.map(\.id)
    marketing = team(.marketing)
    sales = team(.sales)
    self.calendar = calendar
    today = calendar.day(of: now)
  }

  func owner(at stage: Stage, contact: Int64) -> Int64? {
    guard stage >= .mql else { return nil }
    let team = stage == .mql && sales.isEmpty ? marketing : sales
    let pool = team.isEmpty ? everyone : team
    return pool.isEmpty ? nil : pool[Int(contact % Int64(pool.count))]
  }

  func nextAction(at stage: Stage, contact: Int64) -> Instant? {
    let distance = policy[stage].nextDays
    return calendar.start(of: today.adding(days: 1 + Int(contact % Int64(max(1, distance)))))
  }
}
