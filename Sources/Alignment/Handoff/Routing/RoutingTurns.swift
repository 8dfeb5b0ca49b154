/// Whose turn it is: what the round robin of each rule has given, kept as credits.
///
/// Smooth weighted round robin, as nginx does it: each of those who can take a turn is credited with their weight, the
/// one with the most credit takes it and pays the sum of the weights. Over any run with the same people the shares stay
/// within one turn of the weights. Who is not there earns no credit, so that nobody comes back to a flood.
package struct RoutingTurns: Hashable, Sendable {
  package struct Place: Hashable, Sendable {
    package let rule: Int
    package let member: ID<Member>

    package init(rule: Int, member: ID<Member>) {
      self.rule = rule
      self.member = member
    }
  }

  /// Credits that are not 0.
  package private(set) var credits: [Place: Int] = [:]

  package init(_ credits: [Place: Int] = [:]) { self.credits = credits.filter { $0.value != 0 } }

  /// Takes a turn; of equal credit the lowest id. `nil` where nobody has a weight.
  package mutating func take(rule: Int, among members: [RoutingMember]) -> ID<Member>? {
    let members = members.filter { $0.weight > 0 }.sorted { $0.id < $1.id }
    let total = members.reduce(0) { $0 + $1.weight }
    var chosen: (member: ID<Member>, credit: Int)?
    for member in members {
      let credit = credits[Place(rule: rule, member: member.id), default: 0] + member.weight
      set(credit, rule, member.id)
      if chosen.map({ credit > $0.credit }) ?? true { chosen = (member.id, credit) }
    }
    guard let chosen else { return nil }
    set(chosen.credit - total, rule, chosen.member)
    return chosen.member
  }

  private mutating func set(_ credit: Int, _ rule: Int, _ member: ID<Member>) {
    credits[Place(rule: rule, member: member)] = credit == 0 ? nil : credit
  }
}
