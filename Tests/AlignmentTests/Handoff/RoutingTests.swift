import Alignment
import Testing

@Suite struct `The routing of hand-offs` {
  let now = Instant(milliseconds: 1_800_000_000_000)

  private func team(_ weights: [Int]) -> [RoutingMember] {
    weights.enumerated().map { RoutingMember(ID(Int64($0.offset + 1)), weight: $0.element) }
  }

  @Test func `goes to the owner of the contact, then of the company`() {
    let routing = Routing()
    let subject = RoutingSubject(contactOwner: 2, companyOwner: 3)
    let one = routing.route(subject, among: team([1, 1, 1]), at: now)
    #expect(one.member == 2)
    #expect(one.why == [.ownsContact])
    let other = routing.route(RoutingSubject(contactOwner: 9, companyOwner: 3), among: team([1, 1, 1]), at: now)
    #expect(other.member == 3)
    #expect(other.why == [.ownsCompany])
    #expect(other.turns == nil)
  }

  @Test func `an absent owner's goes to the deputy, else to the next rule, which says so`() {
    var members = team([1, 1, 1])
    members[1].isAbsent = true
    let subject = RoutingSubject(contactOwner: 2)
    let next = Routing().route(subject, among: members, at: now)
    #expect(next.member == 1)
    #expect(next.why == [.skippedAbsent([2]), .skippedAbsent([2]), .turn(of: 2)])
    members[1].deputy = 3
    let deputy = Routing().route(subject, among: members, at: now)
    #expect(deputy.member == 3)
    #expect(deputy.why == [.ownsContact, .deputy(of: 2)])
  }

  @Test func `takes the first rule that holds, and says which`() {
    let italy = RoutingRule.Condition("country", ["Italy", "Malta"])
    let routing = Routing(rules: [
      .owner, RoutingRule(.roundRobin([2, 3]), where: [italy]),
      RoutingRule(.person(1), where: [RoutingRule.Condition("industry", ["banking"])]), .roundRobin(),
    ])
    func answer(_ fields: [String: String]) -> RoutingAnswer {
      routing.route(RoutingSubject(fields: fields), among: team([1, 1, 1, 1]), at: now)
    }
    #expect(answer(["country": "ITALY", "industry": "banking"]).why == [.rule(1), .turn(of: 2)])
    #expect(answer(["country": "ITALY"]).member == 2)
    #expect(answer(["industry": "Banking"]).member == 1)
    #expect(answer(["industry": "Banking"]).why == [.rule(2)])
    #expect(answer([:]).why == [.turn(of: 4)])
  }

  @Test func `those in hours come first, and if nobody is, the first to come in`() {
    var members = team([1, 1, 1])
    members[0].nextIn = now.adding(milliseconds: Instant.hour)
    let day = Routing().route(RoutingSubject(), among: members, at: now)
    #expect(day.member == 2)
    #expect(day.why == [.inHours, .turn(of: 2)])
    members[1].nextIn = now.adding(milliseconds: 2 * Instant.hour)
    members[2].nextIn = members[0].nextIn
    let night = Routing().route(RoutingSubject(), among: members, at: now)
    #expect(night.member == 1)
    #expect(night.why == [.firstIn(members[0].nextIn), .turn(of: 2)])
  }

  @Test func `goes to the sales lead where nobody is left, and waits where there is none`() {
    var members = team([1])
    members[0].isAbsent = true
    #expect(Routing(lead: 7).route(RoutingSubject(), among: members, at: now).why == [.lead])
    let nobody = Routing().route(RoutingSubject(), among: members, at: now)
    #expect(nobody.member == nil)
    #expect(nobody.why == [.nobody])
    let excluded = Routing(lead: 7).route(RoutingSubject(contactOwner: 7), among: [], excluding: [7], at: now)
    #expect(excluded.member == nil)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `is fair: shares converge to the weights`(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    let members = team((0..<Int.random(in: 1...12, using: &dice)).map { _ in Int.random(in: 1...9, using: &dice) })
    let total = members.reduce(0) { $0 + $1.weight }
    var turns = RoutingTurns()
    var given: [ID<Member>: Int] = [:]
    for turn in 1...(3 * total) {
      let answer = Routing().route(RoutingSubject(), among: members, turns: turns, at: now)
      if let next = answer.turns { turns = next }
      if let member = answer.member { given[member, default: 0] += 1 }
      for member in members {
        let fair = Double(turn * member.weight) / Double(total)
        #expect(abs(Double(given[member.id, default: 0]) - fair) < 2)
      }
      if turn % total == 0 {
        #expect(members.allSatisfy { given[$0.id] == turn / total * $0.weight })
        #expect(turns.credits.isEmpty)
      }
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `never goes to who is absent, is the same twice, and has a reason`(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    var members = team((0..<8).map { _ in Int.random(in: 0...3, using: &dice) })
    var turns = RoutingTurns()
    for _ in 0..<200 {
      for place in members.indices {
        members[place].isAbsent = Int.random(in: 0..<4, using: &dice) == 0
        members[place].deputy = ID(Int64.random(in: 1...8, using: &dice))
        members[place].nextIn = now.adding(milliseconds: Int64.random(in: -1...2, using: &dice) * Instant.hour)
      }
      let excluded = Set([ID<Member>(Int64.random(in: 1...8, using: &dice))])
      let subject = RoutingSubject(contactOwner: ID(Int64.random(in: 1...20, using: &dice)))
      let answer = Routing().route(subject, among: members, excluding: excluded, turns: turns, at: now)
      let again = Routing().route(
        subject, among: members.shuffled(using: &dice), excluding: excluded, turns: turns, at: now)
      #expect(answer == again)
      #expect(!answer.why.isEmpty)
      if let member = answer.member {
        #expect(!members.contains { $0.id == member && $0.isAbsent })
        #expect(!excluded.contains(member))
      }
      if let next = answer.turns { turns = next }
    }
  }

  @Test func `nobody comes back from an absence to a flood`() {
    var members = team([1, 1])
    members[1].isAbsent = true
    var turns = RoutingTurns()
    for _ in 0..<50 {
      turns = Routing().route(RoutingSubject(), among: members, turns: turns, at: now).turns ?? turns
    }
    members[1].isAbsent = false
    var given: [ID<Member>] = []
    for _ in 0..<6 {
      let answer = Routing().route(RoutingSubject(), among: members, turns: turns, at: now)
      turns = answer.turns ?? turns
      given += [answer.member].compactMap { $0 }
    }
    #expect(given.count { $0 == 2 } == 3)
  }
}
