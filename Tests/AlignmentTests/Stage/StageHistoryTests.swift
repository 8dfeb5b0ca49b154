import Alignment
import Testing

private func at(_ day: Int) -> Moment { Moment(Instant(milliseconds: Int64(day) * Instant.day)) }
private func advance(_ to: Stage, _ day: Int) -> StageMove { StageMove(.advance, from: .contact, to: to, at: at(day)) }

@Suite struct `A stage history` {
  @Test func `begins as a contact`() {
    let history = StageHistory(createdAt: at(0))
    #expect(history.stage == .contact && history.rest == .none && history.cycles.isEmpty)
    #expect(history.firstEntry(of: .contact) == StageFirstEntry(moment: at(0), isImplied: false))
    #expect(history.firstEntry(of: .prospect) == nil)
    #expect(history.hasReached(.contact) && !history.hasReached(.prospect))
  }

  @Test func `enters the stages that are jumped over at the same instant`() {
    let history = StageHistory(createdAt: at(0), moves: [advance(.sql, 5)])
    for stage in [Stage.prospect, .lead, .mql] {
      #expect(history.firstEntry(of: stage) == StageFirstEntry(moment: at(5), isImplied: true))
    }
    #expect(history.firstEntry(of: .sql)?.isImplied == false)
    #expect(history.duration(from: .lead, to: .sql) == nil)
    #expect(history.cycles.map(\.isImplied) == [true])
  }

  @Test func `lets an explicit entry replace an implied one, whatever its date`() {
    let late = StageHistory(createdAt: at(0), moves: [advance(.opportunity, 5), advance(.mql, 8)])
    #expect(late.stage == .opportunity)
    #expect(late.firstEntry(of: .mql) == StageFirstEntry(moment: at(8), isImplied: false))
    #expect(late.duration(from: .mql, to: .opportunity) == -3 * Instant.day)
    #expect(late.cycles.count == 1 && late.cycles[0].opened == at(8) && !late.cycles[0].isImplied)
    let early = StageHistory(createdAt: at(0), moves: [advance(.opportunity, 5), advance(.mql, 2)])
    #expect(early.duration(from: .mql, to: .opportunity) == 3 * Instant.day)
    // The lead entry is implied by the earliest later one.
    #expect(early.firstEntry(of: .lead) == StageFirstEntry(moment: at(2), isImplied: true))
  }

  @Test func `takes somebody entered before the record was made for a contact by then`() {
    let history = StageHistory(createdAt: at(9), moves: [advance(.lead, 5)])
    #expect(history.firstEntry(of: .contact) == StageFirstEntry(moment: at(5), isImplied: true))
  }

  @Test func `opens the next cycle after a recycle, unless it is soon`() throws {
    let mql = try StageHistory(createdAt: at(0)).advanced(to: .mql, at: at(1))
    let recycled = try mql.recycled(reason: "bad timing", until: at(40).start, at: at(10))
    #expect(recycled.stage == .lead)
    #expect(recycled.rest == .nurture(until: at(40).start, reason: "bad timing"))
    #expect(recycled.runningCycle == nil)

    let soon = try recycled.advanced(to: .mql, at: at(40))
    #expect(soon.cycles.count == 1 && soon.runningCycle?.opened == at(1))
    let later = try recycled.advanced(to: .mql, at: at(41))
    #expect(later.cycles.map(\.opened) == [at(1), at(41)])
    #expect(later.rest == .none)
    #expect(later.firstEntry(of: .mql)?.moment == at(1))
  }

  @Test func `rests as disqualified and comes back where it was`() throws {
    let sql = try StageHistory(createdAt: at(0)).advanced(to: .sql, at: at(1))
    let out = try sql.disqualified(reason: "student", at: at(2))
    #expect(out.stage == .sql && out.rest == .disqualified(reason: "student") && out.runningCycle == nil)
    let back = try out.reopened(reason: "works now", at: at(3))
    #expect(back.stage == .sql && back.rest == .none && back.cycles.count == 1 && back.runningCycle != nil)
  }

  @Test func `keeps a customer, who may rest as lost and come back`() throws {
    let customer = try StageHistory(createdAt: at(0)).advanced(to: .customer, at: at(1))
    let lost = try customer.lost(reason: "price", at: at(100))
    #expect(lost.stage == .customer && lost.rest == .lostCustomer(since: at(100), reason: "price"))
    let back = try lost.advanced(to: .mql, at: at(110))
    #expect(back.stage == .customer && back.rest == .none)
    #expect(back.cycles.count == 2 && back.runningCycle?.furthest == .mql)
    let again = try back.advanced(to: .opportunity, at: at(120)).advanced(to: .customer, at: at(130))
    #expect(again.cycles.count == 2 && again.runningCycle?.furthest == .customer)
    #expect(again.firstEntry(of: .customer)?.moment == at(1))
  }

  @Test func `refuses what the rules forbid`() throws {
    let contact = StageHistory(createdAt: at(0))
    let mql = try contact.advanced(to: .mql, at: at(1))
    let customer = try mql.advanced(to: .customer, at: at(2))
    #expect(throws: StageError.notLater(from: .mql, to: .mql)) { try mql.advanced(to: .mql, at: at(3)) }
    #expect(throws: StageError.notLater(from: .mql, to: .lead)) { try mql.advanced(to: .lead, at: at(3)) }
    #expect(throws: StageError.notLater(from: .customer, to: .mql)) { try customer.advanced(to: .mql, at: at(3)) }
    #expect(throws: StageError.customerStays) { try customer.recycled(reason: "x", until: at(9).start, at: at(3)) }
    #expect(throws: StageError.cannotRecycle(.contact)) {
      try contact.recycled(reason: "x", until: at(9).start, at: at(3))
    }
    #expect(throws: StageError.reasonMissing) { try mql.recycled(reason: " ", until: at(9).start, at: at(3)) }
    #expect(throws: StageError.nurtureEndsBeforeStart) { try mql.recycled(reason: "x", until: at(3).start, at: at(3)) }
    #expect(throws: StageError.reasonMissing) { try mql.disqualified(reason: "", at: at(3)) }
    #expect(throws: StageError.notResting) { try mql.reopened(reason: "x", at: at(3)) }
    #expect(throws: StageError.notCustomer(.mql)) { try mql.lost(reason: "x", at: at(3)) }
    let out = try mql.disqualified(reason: "student", at: at(3))
    #expect(throws: StageError.alreadyResting(.disqualified)) { try out.disqualified(reason: "x", at: at(4)) }
    #expect(throws: StageError.isDisqualified) { try out.advanced(to: .sql, at: at(4)) }
    #expect(throws: StageError.alreadyResting(.disqualified)) {
      try out.recycled(reason: "x", until: at(9).start, at: at(4))
    }
    let lost = try customer.lost(reason: "price", at: at(5))
    #expect(throws: StageError.alreadyResting(.lostCustomer)) { try lost.lost(reason: "x", at: at(6)) }
    #expect(throws: StageError.notLater(from: .customer, to: .lead)) { try lost.advanced(to: .lead, at: at(6)) }
    #expect(StageError.cannotRecycle(.lead).sentence.contains("lead"))
  }

  @Test(arguments: 0..<50)
  func `holds its invariants over random rows`(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    var moves: [StageMove] = []
    for _ in 0..<Int.random(in: 0...12, using: &dice) {
      let day = Int.random(in: 0...200, using: &dice)
      let stage = Stage.allCases[Int.random(in: 1..<7, using: &dice)]
      let kinds: [TransitionKind] = [.advance, .advance, .advance, .recycle, .disqualify, .reopen, .lose]
      let kind = kinds[Int.random(in: 0..<kinds.count, using: &dice)]
      moves.append(StageMove(kind, from: stage, to: stage, at: at(day), reason: "r", until: at(day + 30).start))
    }
    let history = StageHistory(createdAt: at(100), moves: moves)
    // I2: reached never rises along the stages, and reached is the same as having an entry.
    for (earlier, later) in zip(Stage.allCases, Stage.allCases.dropFirst()) {
      #expect(!history.hasReached(later) || history.hasReached(earlier))
    }
    for stage in Stage.allCases {
      #expect(history.hasReached(stage) == (history.firstEntry(of: stage) != nil))
    }
    // An implied entry is never later than an entry of any later stage.
    for stage in Stage.allCases {
      guard let entry = history.firstEntry(of: stage), entry.isImplied else { continue }
      for later in Stage.allCases where later > stage {
        if let other = history.firstEntry(of: later) { #expect(entry.moment.start <= other.moment.start) }
      }
    }
    #expect(history.cycles.dropLast().allSatisfy { $0.ended != nil })
    #expect(history.stage <= history.furthest)
    // The order in which rows of different instants are given does not matter.
    let instants = Set(moves.map(\.at))
    if instants.count == moves.count {
      let mixed = StageHistory(createdAt: at(100), moves: moves.shuffled(using: &dice))
      #expect(mixed == history)
    }
    // One row more at a time gives the same as all at once.
    let stepwise = history.moves.reduce(StageHistory(createdAt: at(100))) { $0.appending($1) }
    #expect(stepwise == history)
  }

  @Test(arguments: 0..<20)
  func `never takes a customer back, whatever is tried`(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    var history = StageHistory(createdAt: at(0))
    var wasCustomer = false
    for day in 1...60 {
      let stage = Stage.allCases[Int.random(in: 0..<7, using: &dice)]
      let next: StageHistory? =
        switch Int.random(in: 0..<7, using: &dice) {
        case 0...2: try? history.advanced(to: stage, at: at(day))
        case 3: try? history.recycled(reason: "r", until: at(day + 5).start, at: at(day))
        case 4: try? history.disqualified(reason: "r", at: at(day))
        case 5: try? history.reopened(reason: "r", at: at(day))
        default: try? history.lost(reason: "r", at: at(day))
        }
      history = next ?? history
      wasCustomer = wasCustomer || history.stage == .customer
      #expect(!wasCustomer || history.stage == .customer)
      // I1: whoever rests has a reason.
      #expect(history.rest == .none || history.rest.resting != .none)
    }
  }
}

@Suite struct `A stage policy` {
  @Test(arguments: Stage.allCases)
  func `keeps the next action within the maximum`(stage: Stage) throws {
    let policy = StagePolicy()
    let today = try #require(CivilDate(iso: "2026-11-22"))
    #expect(policy.nextDay(at: stage, from: today) > today)
    #expect(policy.nextDay(at: stage, from: today) <= policy.lastDay(at: stage, from: today))
  }

  @Test func `spreads a load over the days`() throws {
    let policy = StagePolicy()
    let today = try #require(CivilDate(iso: "2026-11-22"))
    let days = (0..<100).map { policy.nextDay(at: .mql, from: today, place: $0, perDay: 20) }
    #expect(
      days.first == today.adding(days: 1) && days[20] == today.adding(days: 2) && days.last == today.adding(days: 5))
    #expect(policy.nextDay(at: .mql, from: today, place: 10_000, perDay: 20) == today.adding(days: 7))
    #expect(policy.nextDay(at: .mql, from: today, place: 3, perDay: 0) == today.adding(days: 4))
  }

  @Test func `is changed by the workspace`() {
    var policy = StagePolicy(nurtureDays: 60)
    policy[.lead] = StagePolicy.Pace(nextDays: 2, maximumDays: 9)
    policy.owners[.mql] = .marketing
    #expect(policy[.lead].maximumDays == 9 && policy[.mql].maximumDays == 7 && policy.owners[.mql] == .marketing)
    #expect(policy.nurtureDays == 60 && policy.repeatDays == 30)
  }
}
