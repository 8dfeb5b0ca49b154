import Alignment
import Persistence
import Store

/// Who works hand-offs at an instant.
///
/// Reps take turns; a head of sales has no turn, but those of the contacts they own. Where there is no rep the heads
/// take turns, and where sales is nobody, everyone does: a firm of two works.
struct HandoffRoster {
  let members: [RoutingMember]
  /// Those among whom turns go round, whatever their capacity.
  let turnTakers: Set<Int64>
  /// The first head of sales; `nil` where there is none.
  let lead: ID<Member>?
  /// The owner's rule, those of territory and segment, then everyone in turns.
  let rules: [RoutingRule]

  /// - Parameter hours: the agreement's, in which those work who have none of their own.
  init(in store: any Reading, hours: WorkingCalendar, now: Instant) throws {
    let all = try Members.all(in: store)
    let capacities = Dictionary(
      try HandoffTeam.capacities(in: store).map { ($0.memberId, $0) }, uniquingKeysWith: { first, _ in first })
    let absent = Set(try HandoffTeam.absences(at: now.milliseconds, in: store).map(\.memberId))
    let disabled = Set(try Accounts.all(in: store).filter { $0.disabledAt != nil }.map(\.memberId))
    let roles = all.map { Set($0.roles.compactMap(Role.init(rawValue:))) }
    let pools: [(Set<Role>) -> Bool] = [
      { $0.contains(.rep) }, { $0.contains(.headOfSales) }, { $0.rights.contains(.workHandoffs) }, { _ in true },
    ]
    let takesTurns = pools.first { pool in roles.contains(where: pool) }
    let own = try MemberHours.all(in: store).byMember
    turnTakers = Set(zip(all, roles).filter { takesTurns?($0.1) == true }.map(\.0.id))
    let nextIn = hours.opening(from: now)
    members = zip(all, roles).filter { $0.1.rights.contains(.workHandoffs) || takesTurns?($0.1) == true }.map {
      member, roles in
      let known = capacities[member.id]
      return RoutingMember(
        ID(member.id), weight: takesTurns?(roles) == true ? known?.capacity ?? 1 : 0,
        isAbsent: absent.contains(member.id) || disabled.contains(member.id),
        nextIn: own[member.id].map { hours.with($0).opening(from: now) } ?? nextIn,
        deputy: known?.deputyId.map { ID($0) })
    }
    let heads = zip(all, roles).filter { $0.1.contains(.headOfSales) && !disabled.contains($0.0.id) }
    lead = heads.first.map { ID($0.0.id) }
    rules = RoutingRule.list(try RoutingRules.all(in: store).filter { !$0.isRemoved }.map(RoutingRule.init))
  }
}

extension [MemberHours.Line] {
  /// A week for each who has hours of their own.
  var byMember: [Int64: WorkingHours] {
    Dictionary(grouping: self, by: \.memberId).compactMapValues { lines in
      var days: [Weekday: DayHours] = [:]
      for (number, day) in Dictionary(grouping: lines, by: \.weekday) {
        guard let weekday = Weekday(rawValue: UInt8(clamping: number)) else { continue }
        days[weekday] = DayHours(day.map { $0.from..<$0.until })
      }
      return WorkingHours(days)
    }
  }
}

extension WorkingCalendar {
  /// The same days off, with other hours.
  fileprivate func with(_ hours: WorkingHours) -> WorkingCalendar {
    WorkingCalendar(calendar, hours: hours, exceptions: exceptions)
  }
}

extension RoutingRule {
  /// A rule of the workspace's own: one person, or several in turns.
  init(_ stored: RoutingRules.Stored) {
    let members = Set(stored.members.map { ID<Member>($0) })
    let conditions = Dictionary(grouping: stored.conditions, by: \.field).sorted { $0.key < $1.key }
      .map { Condition($0.key, Set($0.value.map(\.value))) }
    let who: Who = if members.count == 1, let only = members.first { .person(only) } else { .roundRobin(members) }
    self.init(who, where: conditions, number: Int(stored.id) - 1 + RoutingRule.firstOwnNumber)
  }
}
