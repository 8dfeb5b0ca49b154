/// Who gets the next hand-off: rules in order, the first that finds somebody [P15, P19].
///
///     let answer = routing.route(lead, among: team, at: now)
///     answer.member     // 12
///     answer.why        // [.rule(0), .skippedAbsent([9]), .turn(of: 3)]
///
/// Deterministic: the same lead, team and turns give the same answer, with its reasons.
package struct Routing: Hashable, Sendable {
  package var rules: [RoutingRule]
  /// Who gets it where no rule finds anybody: the sales lead.
  package var lead: ID<Member>?

  package init(rules: [RoutingRule] = [.owner, .roundRobin()], lead: ID<Member>? = nil) {
    self.rules = rules
    self.lead = lead
  }

  /// - Parameters:
  ///   - excluded: reps that had it and gave it back, or let its clock run out.
  ///   - turns: what the round robins have given so far.
  /// - Complexity: O(rules x members).
  package func route(
    _ subject: RoutingSubject, among members: [RoutingMember], excluding excluded: Set<ID<Member>> = [],
    turns: RoutingTurns = RoutingTurns(), at now: Instant
  ) -> RoutingAnswer {
    let free = members.filter { !excluded.contains($0.id) }
    var why: [RoutingReason] = []
    for (index, rule) in rules.enumerated() where rule.matches(subject) {
      let place = rule.number ?? index
      switch rule.who {
      case .owner:
        for (owner, reason) in [
          (subject.contactOwner, RoutingReason.ownsContact), (subject.companyOwner, .ownsCompany),
        ] {
          guard let owner, !excluded.contains(owner) else { continue }
          if let answer = stand(for: owner, reason, members, excluded, why) { return answer }
          if members.contains(where: { $0.id == owner }) { why.append(.skippedAbsent([owner])) }
        }
      case .person(let person):
        if excluded.contains(person) { continue }
        if let answer = stand(for: person, .rule(place), members, excluded, why) { return answer }
        if members.contains(where: { $0.id == person }) { why.append(.skippedAbsent([person])) }
      case .roundRobin(let team):
        let pool = team.isEmpty ? free : free.filter { team.contains($0.id) }
        let absent = pool.filter(\.isAbsent).map(\.id).sorted()
        let there = pool.filter { !$0.isAbsent && $0.weight > 0 }
        if there.isEmpty { continue }
        var reasons = why
        if !rule.conditions.isEmpty { reasons.append(.rule(place)) }
        if !absent.isEmpty { reasons.append(.skippedAbsent(absent)) }
        return turn(there, place, reasons, turns, now)
      }
    }
    guard let lead, !excluded.contains(lead) else { return RoutingAnswer(member: nil, why: why + [.nobody]) }
    return RoutingAnswer(member: lead, why: why + [.lead])
  }

  /// A named person, or who stands in for them.
  private func stand(
    for person: ID<Member>, _ reason: RoutingReason, _ members: [RoutingMember], _ excluded: Set<ID<Member>>,
    _ why: [RoutingReason]
  ) -> RoutingAnswer? {
    guard let member = members.first(where: { $0.id == person }) else { return nil }
    if !member.isAbsent { return RoutingAnswer(member: person, why: why + [reason]) }
    guard let deputy = member.deputy, !excluded.contains(deputy),
      let other = members.first(where: { $0.id == deputy }), !other.isAbsent
    else { return nil }
    return RoutingAnswer(member: deputy, why: why + [reason, .deputy(of: person)])
  }

  private func turn(
    _ there: [RoutingMember], _ place: Int, _ reasons: [RoutingReason], _ turns: RoutingTurns, _ now: Instant
  ) -> RoutingAnswer {
    var reasons = reasons
    let inHours = there.filter { $0.nextIn <= now }
    var pool = inHours
    if inHours.isEmpty {
      let first = there.map(\.nextIn).min() ?? now
      pool = there.filter { $0.nextIn == first }
      reasons.append(.firstIn(first))
    } else if inHours.count < there.count {
      reasons.append(.inHours)
    }
    var turns = turns
    guard let member = turns.take(rule: place, among: pool) else {
      return RoutingAnswer(member: nil, why: reasons + [.nobody])
    }
    reasons.append(pool.count == 1 ? .onlyOne : .turn(of: pool.count))
    return RoutingAnswer(member: member, why: reasons, turns: turns)
  }
}

/// What routing says: a person and the reasons, so that nobody asks "why me".
package struct RoutingAnswer: Hashable, Sendable {
  /// `nil` where nobody is there: it waits in the queue.
  package let member: ID<Member>?
  package let why: [RoutingReason]
  /// The turns after this one; `nil` where none was taken.
  package let turns: RoutingTurns?

  package init(member: ID<Member>?, why: [RoutingReason], turns: RoutingTurns? = nil) {
    self.member = member
    self.why = why
    self.turns = turns
  }
}
