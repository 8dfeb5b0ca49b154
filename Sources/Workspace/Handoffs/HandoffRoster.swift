import Alignment
import Persistence
import Store

/// Who works hand-offs at an instant.
///
/// Reps take turns; a head of sales has no turn, but those of the contacts they own. Where there is no rep the heads
/// take turns, and where sales is nobody, everyone does: a firm of two works.
struct HandoffRoster {
  let members: [RoutingMember]
  /// The first head of sales; `nil` where there is none.
  let lead: ID<Member>?

  /// - Parameter hours: the agreement's, in which those who are there work.
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
    let nextIn = hours.opening(from: now)
    members = zip(all, roles).filter { $0.1.rights.contains(.workHandoffs) || takesTurns?($0.1) == true }.map {
      member, roles in
      let known = capacities[member.id]
      return RoutingMember(
        ID(member.id), weight: takesTurns?(roles) == true ? known?.capacity ?? 1 : 0,
        isAbsent: absent.contains(member.id) || disabled.contains(member.id), nextIn: nextIn,
        deputy: known?.deputyId.map { ID($0) })
    }
    let heads = zip(all, roles).filter { $0.1.contains(.headOfSales) && !disabled.contains($0.0.id) }
    lead = heads.first.map { ID($0.0.id) }
  }
}
