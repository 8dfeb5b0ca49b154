import Alignment
import Testing

private func at(_ text: String) throws -> Instant { try Week.at(text) }

@Suite struct `An agreement` {
  func judge(_ timeline: AgreementTimeline, _ facts: AgreementFacts, _ now: String) throws -> AgreementJudge {
    AgreementJudge(timeline, facts, now: try at(now))
  }

  @Test func `of 50 MQLs by Monday, 60 % of them fit, decided by Wednesday`() throws {
    let timeline = try Week.timeline(Week.mqls, Week.fit, Week.decided)
    let cycles = try Week.cycles(50, fit: 31, from: "2026-02-24 09:00")
    let leads = cycles.prefix(31).enumerated().map { place, cycle in
      OfferedLead(
        id: cycle.id, enteredAt: cycle.enteredAt, offeredAt: cycle.enteredAt,
        ending: place < 28 ? .accepted(cycle.enteredAt.adding(milliseconds: Instant.hour)) : nil)
    }
    let facts = AgreementFacts(cycles: cycles, leads: Array(leads))
    // Just after the 49th, and after the 50th: a sum is kept at once.
    let before = try judge(timeline, facts, "2026-02-26 09:59").results(of: "mqls")
    #expect(before.map(\.excused.good) == [49])
    #expect(before.map(\.excused.status.isFinal) == [false])
    let there = try judge(timeline, facts, "2026-02-26 10:00").results(of: "mqls")
    #expect(there.map(\.excused.status) == [.kept])
    #expect(there[0].excused.probability == nil)
    // The share stands at the deadline, no sooner: more may come.
    #expect(try judge(timeline, facts, "2026-03-02 18:00").results(of: "fit").first?.excused.status == .onTrack)
    let fit = try judge(timeline, facts, "2026-03-02 18:01").results(of: "fit")
    #expect(fit.map(\.excused.status) == [.kept, .none])
    #expect(fit[0].excused.good == 31)
    #expect(fit[0].excused.total == 50)
    // 28 of 31 decided: 90.3 %. The period of decisions ends on Wednesday; its cases were delivered by Monday.
    let decided = try judge(timeline, facts, "2026-03-05 12:00").results(of: "decided")
    #expect(
      decided.first?.period == DeadlinePeriod(after: try at("2026-02-25 18:00"), through: try at("2026-03-04 18:00")))
    #expect(decided.first?.excused.status == .kept)
    #expect(decided.first?.excused.good == 28)
    #expect(decided.first?.excused.total == 31)
    // Kept from Monday on, when no more can come: the open three cannot break it.
    #expect(try judge(timeline, facts, "2026-03-02 18:01").results(of: "decided").first?.excused.status == .kept)
    #expect(
      try judge(timeline, facts, "2026-03-02 17:00").results(of: "decided").first?.excused.status.isFinal == false)
  }

  @Test func `is broken once no open case can mend it`() throws {
    let timeline = try Week.timeline(Week.mqls, Week.decided)
    let cycles = try Week.cycles(10, fit: 10, from: "2026-02-24 09:00")
    let facts = AgreementFacts(
      cycles: cycles,
      leads: cycles.enumerated().map { place, cycle in
        OfferedLead(
          id: cycle.id, enteredAt: cycle.enteredAt, offeredAt: cycle.enteredAt,
          ending: place < 8 ? .accepted(cycle.enteredAt.adding(milliseconds: Instant.hour)) : nil)
      })
    let volume = try judge(timeline, facts, "2026-03-02 18:00").results(of: "mqls")
    #expect(volume[0].excused.status == .atRisk)
    #expect(try judge(timeline, facts, "2026-03-02 18:01").results(of: "mqls")[0].excused.status == .broken)
    // 8 of 10, and 90 % promised: open until Wednesday, and nothing to judge by before.
    #expect(try judge(timeline, facts, "2026-03-04 18:00").results(of: "decided")[0].excused.status != .broken)
    #expect(try judge(timeline, facts, "2026-03-04 18:01").results(of: "decided")[0].excused.status == .broken)
  }

  @Test func `judges a share over the shortest run of whole periods with enough cases`() throws {
    // 95 % takes 20 cases: 8 a week, so three weeks.
    let timeline = try Week.timeline(Week.speed)
    var leads: [OfferedLead] = []
    for week in 0..<6 {
      for number in 0..<8 {
        let entered = try at("2026-02-24 09:00").adding(days: 7 * week).adding(
          milliseconds: Int64(number) * Instant.hour)
        // One late in the first week, one in the fourth.
        let isLate = number == 0 && (week == 0 || week == 3)
        leads.append(
          OfferedLead(
            id: Int64(week * 8 + number), enteredAt: entered, offeredAt: entered,
            attempts: [entered.adding(milliseconds: (isLate ? 30 : 1) * Instant.hour)]))
      }
    }
    let results = try judge(timeline, AgreementFacts(cycles: [], leads: leads), "2026-04-07 12:00").results(of: "speed")
    let done = results.prefix(6).map(\.excused)
    #expect(done.map(\.status) == [.none, .none, .kept, .kept, .kept, .kept])
    #expect(done.map(\.runPeriods) == [0, 0, 3, 3, 3, 3])
    #expect(done.map(\.runGood) == [0, 0, 23, 23, 23, 23])
    #expect(done.map(\.runTotal) == [0, 0, 24, 24, 24, 24])
    #expect(done.map(\.good) == [7, 8, 8, 7, 8, 8])
    #expect(results.last?.excused.status == PromiseStatus.none)
  }

  // The period itself and the one before, 20 cases needed.
  @Test(arguments: [
    (PromiseTally(kept: 19, broken: 1, open: 5), 1, true), (PromiseTally(kept: 2, open: 30), 2, false),
    (PromiseTally(kept: 2, open: 17), 2, true), (PromiseTally(kept: 2, open: 18), 2, false), (PromiseTally(), 2, true),
  ])
  func `waits where open cases could make the run shorter`(now: PromiseTally, periods: Int, isSettled: Bool) throws {
    let run = try #require(PromiseRun([now, PromiseTally(kept: 40)], fewest: 20))
    #expect(run.periods == periods)
    #expect(run.isSettled == isSettled)
    #expect(PromiseRun([now], fewest: 21) == nil)
    // Kept by the period before as things stand, broken by the own cases once these are in: no verdict before.
    let timeline = try Week.timeline(Week.decided)
    var leads: [OfferedLead] = []
    for (week, count) in [(0, 400), (1, 30)] {
      for number in 0..<count {
        let offered = try at("2026-02-24 09:00").adding(days: 7 * week).adding(
          milliseconds: Int64(number) * 20 * Instant.minute)
        leads.append(
          OfferedLead(
            id: Int64(week * 1_000 + number), enteredAt: offered, offeredAt: offered,
            ending: week == 0 || number < 3 ? .accepted(offered.adding(milliseconds: Instant.hour)) : nil))
      }
    }
    let facts = AgreementFacts(cycles: [], leads: leads)
    let open = try judge(timeline, facts, "2026-03-10 12:00").results(of: "decided")
    #expect(open.map(\.excused.status.isFinal) == [true, false])
    let over = try judge(timeline, facts, "2026-03-11 18:01").results(of: "decided")
    #expect(over.prefix(2).map(\.excused.status) == [.kept, .broken])
  }

  @Test func `starts with the first whole period, and is judged by the version at the period's start`() throws {
    let strict = Commitment(name: "mqls", measure: .volume, goal: .amount(80), every: Week.monday18)
    let versions = [
      AgreementTimeline.Version(
        number: 1, agreement: Week.agreement([Week.mqls]), calendar: Week.calendar, start: try at("2026-02-24 00:00"),
        end: try at("2026-03-11 00:00")),
      AgreementTimeline.Version(
        number: 2, agreement: Week.agreement([strict]), calendar: Week.calendar, start: try at("2026-03-11 00:00")),
    ]
    let facts = AgreementFacts(
      cycles: try [
        "2026-02-25 09:00", "2026-03-03 09:00", "2026-03-10 09:00", "2026-03-17 09:00",
      ].enumerated().flatMap { try Week.cycles(60, fit: 60, from: $1, id: Int64($0 * 100)) }, leads: [])
    let judge = try judge(AgreementTimeline(versions, goLive: try at("2026-01-01 00:00")), facts, "2026-03-24 00:00")
    let results = judge.results(of: "mqls")
    #expect(results.map(\.period.after) == (try ["02", "09", "16", "23"].map { try at("2026-03-\($0) 18:00") }))
    #expect(results.map(\.version) == [1, 1, 2, 2])
    #expect(results.prefix(3).map(\.excused.status) == [.kept, .kept, .broken])
    // What is over stays as it was, also where the first version alone is known.
    let alone = AgreementTimeline(
      [.init(number: 1, agreement: Week.agreement([Week.mqls]), calendar: Week.calendar, start: versions[0].start)],
      goLive: try at("2026-01-01 00:00"))
    #expect(AgreementJudge(alone, facts, now: try at("2026-03-12 00:00")).results(of: "mqls")[0] == results[0])
    // Nothing before go-live, and nothing where nobody is live.
    let late = AgreementTimeline(versions, goLive: try at("2026-03-10 00:00"))
    #expect(late.periods(of: "mqls", through: try at("2026-03-24 00:00")).map(\.version.number) == [2, 2])
    #expect(AgreementTimeline(versions, goLive: nil).periods(of: "mqls", through: judge.now).isEmpty)
  }

  @Test func `shows each result with and without the time that was excused`() throws {
    let timeline = try Week.timeline(Week.speed)
    let leads = try (0..<20).map { place in
      let entered = try at("2026-02-25 09:00")
      return OfferedLead(
        id: Int64(place), enteredAt: entered, offeredAt: entered,
        attempts: [entered.adding(milliseconds: (place < 2 ? 40 : 2) * Instant.hour)],
        holders: [.init(member: place == 0 ? 7 : 8, from: entered)])
    }
    let day = try at("2026-02-25 12:00")..<(try at("2026-02-26 12:00"))
    func results(_ excuses: [Excuse]) throws -> PeriodResult {
      try #require(
        try judge(timeline, AgreementFacts(cycles: [], leads: leads, excuses: excuses), "2026-03-03 00:00")
          .results(of: "speed").first)
    }
    let sales = Excuse(id: 1, team: .sales, range: day, reason: "fair")
    let head = Signer(member: 1, roles: [.headOfMarketing])
    let both = Signer(member: 3, roles: [.headOfMarketing, .headOfSales])
    let plain = try results([])
    #expect(plain.excused.status == .broken)
    #expect(plain.excused == plain.strict)
    // Not granted, and granted by one who leads both: neither changes a status.
    #expect(try results([sales]).excused.status == .broken)
    let own = try sales.granted(by: both, at: day.upperBound)
    #expect(own.isGranted && own.grants.map(\.isByHeadOfBoth) == [true])
    #expect(try results([own]).excused.status == .broken)
    let granted = try results([try sales.granted(by: head, at: day.upperBound)])
    #expect(granted.excused.status == .kept)
    #expect(granted.excused.good == 20)
    #expect(granted.strict.status == .broken)
    #expect(granted.strict.good == 18)
    #expect(granted.isFinal)
    // Of a named person only what that person had: 19 of 20 are 95 %.
    let named = try Excuse(id: 2, team: .sales, members: [7], range: day, reason: "ill").granted(
      by: head, at: day.upperBound)
    #expect(try results([named]).excused.good == 19)
    #expect(try results([named]).excused.status == .kept)
  }

  @Test func `is excused by the other team's head only`() throws {
    let range = try at("2026-03-02 09:00")..<(try at("2026-03-03 09:00"))
    let excuse = Excuse(id: 1, team: .sales, range: range, reason: "fair")
    let marketing = Signer(member: 1, roles: [.headOfMarketing])
    let sales = Signer(member: 2, roles: [.headOfSales])
    #expect(throws: ExcuseError.ownTime) { try excuse.granted(by: sales, at: range.upperBound) }
    #expect(throws: ExcuseError.notHead) {
      try excuse.granted(by: Signer(member: 3, roles: [.rep, .administrator]), at: range.upperBound)
    }
    let granted = try excuse.granted(by: marketing, at: range.upperBound)
    #expect(granted.changesStatus)
    #expect(throws: ExcuseError.grantedAlready) { try granted.granted(by: marketing, at: range.upperBound) }
    #expect(throws: ExcuseError.reasonMissing) {
      try Excuse(id: 1, team: .sales, range: range, reason: " ").granted(by: marketing, at: range.upperBound)
    }
    #expect(throws: ExcuseError.endsBeforeStart) {
      try Excuse(id: 1, team: .sales, range: range.lowerBound..<range.lowerBound, reason: "x")
        .granted(by: marketing, at: range.upperBound)
    }
    // Joint time takes both.
    let joint = try Excuse(id: 2, team: .both, range: range, reason: "move").granted(
      by: marketing, at: range.upperBound)
    #expect(!joint.isGranted)
    #expect(try joint.granted(by: sales, at: range.upperBound).changesStatus)
  }

  // MARK: Properties

  /// A plain second computation: cases of a period by looking at each, runs by trying each length.
  @Test(arguments: 1...12) func `has figures that equal their rows`(seed: Int) throws {
    var dice = SeededGenerator(seed: UInt64(seed))
    let all = [Week.mqls, Week.fit, Week.speed, Week.attempts, Week.decided, Week.conversion]
    let start = try at("2026-02-23 18:00")
    let timeline = AgreementTimeline(
      [.init(number: 1, agreement: Week.agreement(all), calendar: Week.calendar, start: start)], goLive: start)
    func later(_ instant: Instant, _ days: Int) -> Instant {
      instant.adding(milliseconds: Int64.random(in: 0...Int64(days) * 24, using: &dice) * Instant.hour)
    }
    var cycles: [MQLCycle] = []
    var leads: [OfferedLead] = []
    for id in 0..<Int64.random(in: 1...400, using: &dice) {
      let entered = later(start, 90)
      cycles.append(
        MQLCycle(
          id: id, enteredAt: entered, isFit: Bool.random(using: &dice),
          sqlAt: Bool.random(using: &dice) ? later(entered, 50) : nil))
      var attempts: [Instant] = []
      for _ in 0..<Int.random(in: 0...6, using: &dice) { attempts.append(later(entered, 12)) }
      let endings: [OfferedLead.Ending?] = [
        nil, .accepted(later(entered, 14)), .rejected(later(entered, 14), leavesSpeed: Bool.random(using: &dice)),
        .gone(later(entered, 14)),
      ]
      leads.append(
        OfferedLead(
          id: id, enteredAt: entered, offeredAt: entered, attempts: attempts,
          contactedAt: Int.random(in: 0...2, using: &dice) == 0 ? attempts.max() : nil,
          ending: endings[Int.random(in: 0...3, using: &dice)]))
    }
    let facts = AgreementFacts(cycles: cycles, leads: leads)
    let now = later(start, 120)
    let judge = AgreementJudge(timeline, facts, now: now)
    for commitment in all {
      let results = judge.results(of: commitment.name)
      var seen: [Int64] = []
      for (place, result) in results.enumerated() {
        let reading = result.excused
        #expect(reading == result.strict)
        seen += reading.cases.map(\.id)
        #expect(reading.cases.allSatisfy { result.period.contains($0.countsAt) })
        let due = reading.cases.filter { $0.due <= now }
        #expect(reading.good == due.filter { $0.outcome == .kept }.reduce(0) { $0 + $1.amount })
        if commitment.measure.kind.isShare {
          #expect(reading.total == Int64(due.count { $0.outcome == .kept || $0.outcome == .broken }))
          #expect(reading.open == Int64(reading.cases.count { $0.outcome == .open }))
        }
        guard result.period.through < now, commitment.measure.kind.isShare else { continue }
        // The run, tried length by length.
        var run: (kept: Int, decided: Int, open: Int, length: Int)?
        for length in 1...(place + 1) {
          let rows = results[(place + 1 - length)...place].flatMap(\.excused.cases)
          let kept = rows.count { $0.outcome == .kept }
          let decided = kept + rows.count { $0.outcome == .broken }
          if decided >= Int(commitment.fewestCases) {
            run = (kept, decided, rows.count { $0.outcome == .open }, length)
            break
          }
        }
        #expect(reading.runPeriods == run?.length ?? 0)
        #expect(reading.runTotal == Int64(run?.decided ?? 0))
        guard let run, run.open == 0, reading.cases.contains(where: { $0.outcome != .left }) else { continue }
        guard case .share(let share) = commitment.goal else { continue }
        #expect(reading.status == (run.kept * 10_000 >= share * run.decided ? .kept : .broken))
      }
      #expect(Set(seen).count == seen.count)
      #expect(results.allSatisfy { !$0.isFinal || $0.excused.probability == nil })
    }
  }

  @Test(arguments: 1...8) func `never takes back what is kept or broken`(seed: Int) throws {
    var dice = SeededGenerator(seed: UInt64(seed) &* 31)
    let all = [Week.mqls, Week.fit, Week.speed, Week.decided]
    let start = try at("2026-02-23 18:00")
    let timeline = AgreementTimeline(
      [.init(number: 1, agreement: Week.agreement(all), calendar: Week.calendar, start: start)], goLive: start)
    func hours(_ most: Int64) -> Int64 { Int64.random(in: 1...most, using: &dice) * Instant.hour }
    var cycles: [MQLCycle] = []
    var leads: [OfferedLead] = []
    for id in 0..<Int64(250) {
      let entered = start.adding(milliseconds: hours(24 * 35))
      cycles.append(MQLCycle(id: id, enteredAt: entered, isFit: Int.random(in: 0...9, using: &dice) < 6))
      leads.append(
        OfferedLead(
          id: id, enteredAt: entered, offeredAt: entered, attempts: [entered.adding(milliseconds: hours(25))],
          ending: .accepted(entered.adding(milliseconds: hours(24 * 8)))))
    }
    let facts = AgreementFacts(cycles: cycles, leads: leads)
    var final: [String: PromiseStatus] = [:]
    for hour in stride(from: Int64(1), to: 24 * 50, by: 7) {
      let judge = AgreementJudge(timeline, facts, now: start.adding(milliseconds: hour * Instant.hour))
      for commitment in all {
        for result in judge.results(of: commitment.name) {
          let key = commitment.name + String(result.period.through.milliseconds)
          if let status = final[key] { #expect(result.excused.status == status, "\(key) \(hour)") }
          if result.excused.status.isFinal { final[key] = result.excused.status }
        }
      }
    }
    #expect(final.count > 12)
  }

  @Test func `has no probability below eight periods, and one that is calibrated above`() throws {
    let commitment = Week.mqls
    let few = [KeepingProbability.Increment](repeating: .init(newKept: 50), count: 7)
    func probability(_ kept: Int64, _ increments: [KeepingProbability.Increment]) -> Double? {
      KeepingProbability.of(commitment, now: .init(kept: kept), before: [], increments: increments, seed: 7)
    }
    #expect(probability(10, few) == nil)
    let eight = few + [.init(newKept: 50)]
    #expect(probability(10, eight) == 8.5 / 9)
    #expect(probability(0, eight) == 8.5 / 9)
    #expect(probability(10, [KeepingProbability.Increment](repeating: .init(newKept: 39), count: 26)) == 0.5 / 27)
    #expect(probability(11, eight) == probability(11, eight))
    // Open cases by the share of those that were open then: 90 of 100 each, and 900 of 1,000 promised.
    let open = [KeepingProbability.Increment](repeating: .init(open: 100, openKept: 90), count: 26)
    func share(_ open: Int64, _ increments: [KeepingProbability.Increment]) -> Double? {
      KeepingProbability.of(Week.decided, now: .init(open: open), before: [], increments: increments, seed: 7)
    }
    for number in [Int64(100), 101, 1_000] {
      let even = try #require(share(number, open))
      #expect(abs(even - 0.5) < 0.12, "\(number): \(even)")
    }
    #expect(try #require(share(1_000, open.map { .init(open: $0.open, openKept: 94) })) > 0.97)
    #expect(try #require(share(1_000, open.map { .init(open: $0.open, openKept: 86) })) < 0.03)
    // Periods of seven days of random numbers; asked on the fourth day, how often was it kept?
    var dice = SeededGenerator(seed: 3)
    func day() -> Int64 { (0..<20).reduce(0) { sum, _ in sum + (dice.unit() < 0.35 ? 1 : 0) } }
    var given: [Int: (asked: Int, kept: Int)] = [:]
    for _ in 0..<1_500 {
      let increments = (0..<26).map { _ in
        KeepingProbability.Increment(newKept: (0..<3).reduce(0) { sum, _ in sum + day() })
      }
      let soFar = (0..<4).reduce(Int64(0)) { sum, _ in sum + day() }
      let p = try #require(probability(soFar, increments))
      let end = soFar + (0..<3).reduce(0) { sum, _ in sum + day() }
      given[Int(p * 10), default: (0, 0)].asked += 1
      if end >= 50 { given[Int(p * 10), default: (0, 0)].kept += 1 }
    }
    for (tenth, count) in given where count.asked >= 60 {
      let share = Double(count.kept) / Double(count.asked)
      #expect(abs(share - (Double(tenth) + 0.5) / 10) < 0.14, "given \(tenth)0 %: \(share) of \(count.asked)")
    }
    #expect(given.values.count { $0.asked >= 60 } >= 6)
  }
}
