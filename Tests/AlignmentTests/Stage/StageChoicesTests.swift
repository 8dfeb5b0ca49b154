import Alignment
import Testing

@Suite struct `The moves that are offered` {
  private let start = Instant(milliseconds: 1_700_000_000_000)
  private func at(_ day: Int64) -> Moment { Moment(Instant(milliseconds: start.milliseconds + day * Instant.day)) }

  private func choices(_ moves: StageMove...) -> StageChoices {
    StageChoices(StageHistory(createdAt: at(0), moves: moves), at: at(10))
  }

  @Test func `are all later stages for a new contact`() {
    let fresh = choices()
    #expect(fresh.advances == [.prospect, .lead, .mql, .sql, .opportunity, .customer])
    #expect(!fresh.mayRecycle && fresh.mayDisqualify && !fresh.mayReopen && !fresh.mayLose)
  }

  @Test func `are recycling from MQL to opportunity only`() {
    for stage in Stage.allCases where stage > .contact {
      let reached = choices(StageMove(.advance, from: .contact, to: stage, at: at(1)))
      #expect(reached.mayRecycle == (Stage.mql...(.opportunity)).contains(stage), "\(stage)")
      #expect(reached.mayLose == (stage == .customer), "\(stage)")
    }
  }

  @Test func `are waking up alone for one that is disqualified`() {
    let out = choices(StageMove(.disqualify, from: .contact, to: .contact, at: at(1), reason: "no fit"))
    #expect(out.advances == [] && out.mayReopen && !out.mayDisqualify)
  }

  @Test func `are a new cycle for a lost customer`() {
    let lost = choices(
      StageMove(.advance, from: .contact, to: .customer, at: at(1)),
      StageMove(.lose, from: .customer, to: .customer, at: at(2), reason: "left"))
    #expect(lost.advances == [.mql, .sql, .opportunity, .customer])
    #expect(lost.mayReopen && !lost.mayLose)
  }

  @Test func `let a rest end that no row says`() { #expect(choices().reopenable.mayReopen) }
}
