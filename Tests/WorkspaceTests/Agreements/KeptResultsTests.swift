import Alignment
import Testing
import Workspace

@Suite struct `Results of past periods` {
  let place: TemporaryWorkspace
  init() throws { place = try TemporaryWorkspace() }

  let monday = Recurrence(.week(.monday), minute: 1_080)

  func timeline(_ target: Int64, _ start: Instant) -> AgreementTimeline {
    let agreement = Agreement(
      title: "Ours", startsOn: CivilDate(daysSinceEpoch: 20_000),
      commitments: [
        Commitment(name: "mqls", measure: .volume, goal: .amount(target), every: monday),
        Commitment(name: "fit", measure: .quality, goal: .share(6_000), every: monday),
      ])
    return AgreementTimeline(
      [.init(number: 1, agreement: agreement, calendar: place.workspace.calendar, start: start)], goLive: start)
  }

  @Test func `are kept once, with their rows, whatever becomes of the agreement`() throws {
    let workspace = place.workspace
    let start = monday.next(
      after: TemporaryWorkspace.now, in: WorkingCalendar(workspace.calendar))
    let cycles = (0..<Int64(30)).map { (number: Int64) -> MQLCycle in
      let entered = start.adding(milliseconds: (number + 1) * 8 * Instant.hour)
      return MQLCycle(id: number, enteredAt: entered, isFit: number % 3 != 0)
    }
    func results(_ target: Int64, _ days: Int) -> [PeriodResult] {
      AgreementJudge(
        timeline(target, start), AgreementFacts(cycles: cycles, leads: []), now: start.adding(days: days)
      ).results
    }
    // In the first week nothing is final, also where its sum is reached: more rows may come.
    #expect(try workspace.keep(results(5, 3), now: start.adding(days: 3)) == 0)
    let after = start.adding(days: 8)
    #expect(try workspace.keep(results(20, 8), now: after) == 2)
    let kept = try workspace.keptResults()
    #expect(kept.map(\.commitment) == ["fit", "mqls"])
    #expect(kept.map(\.excused.status) == [.kept, .kept])
    #expect(kept.map(\.excused.good) == [14, 21])
    #expect(kept.map(\.rows.count) == [21, 21])
    #expect(kept[0].rows.count { $0.strict == .kept } == 14)
    #expect(kept[0].period.after == start)
    // Another agreement would break the first week; what is kept stays, and the second week is added.
    #expect(try workspace.keep(results(25, 15), now: start.adding(days: 15)) == 2)
    #expect(try workspace.keptResults(in: start..<after) == kept)
    #expect(try workspace.keptResults().map(\.excused.status) == [.kept, .kept, .kept, .broken])
    #expect(try workspace.keep(results(25, 15), now: start.adding(days: 15)) == 0)
  }
}
