import Alignment
import Persistence
import SQLiteDriver
import Store
import Synchronization
import Testing
import Workspace

/// A program that is killed and started again at random while it tells of what happens.
@Suite struct `Whatever happens to alerts` {
  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `each fact is told once, mailed once and called once`(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    let desk = try AlertFloor()
    let floor = desk.floor
    try desk.rules(
      AlertRule(
        .page(TextPattern("/pricing")), for: .owner, by: [.product, .mail],
        hook: AlertRule.Hook(.json, to: "https://hooks.example/a"), quiet: 0),
      AlertRule(.handedOver, for: .owner, by: [.product], quiet: 0),
      AlertRule(.win, for: .team(.both), quiet: 0))
    let kills = Mutex(SeededGenerator(seed: seed &* 7))
    let sweeping = try OpenWorkspace(
      KillingStorage(base: floor.place.storage) { kills.withLock { Int.random(in: 0..<4, using: &$0) == 0 } })
    for name in ["Ada", "Bob", "Cyd"] { _ = try desk.contact(name, of: floor.bea) }
    var hours = 0.0
    var (touches, wins, killed) = (0, 0, 0)
    for step in 0..<40 {
      hours += Double(Int.random(in: 1...300, using: &dice)) / 60
      switch Int.random(in: 0..<4, using: &dice) {
      case 0, 1:
        try desk.touch(["Ada", "Bob", "Cyd"][Int.random(in: 0..<3, using: &dice)], hours, page: "/pricing")
        touches += 1
      case 2: _ = try floor.mql("P\(step)", at: floor.after(hours))
      default:
        try desk.win("D\(step)", hours)
        wins += 1
      }
      guard Int.random(in: 0..<3, using: &dice) == 0 || step == 39 else { continue }
      while true {
        do {
          _ = try sweeping.makeAlerts(now: floor.after(hours + 0.01), writer: desk.writer)
          _ = try sweeping.sendAlertMails(now: floor.after(hours + 0.1), writer: desk.writer)
          break
        } catch is KillingStorage.Killed {
          killed += 1
        }
      }
    }
    #expect(killed > 0)
    let bea = try desk.workspace.alerts(of: floor.bea, limit: 200)
    #expect(bea.count { $0.occasion == .page } == touches)
    #expect(bea.count { $0.occasion == .win } == wins)
    #expect(Set(bea.map(\.id)).count == bea.count)
    #expect(try desk.outbox(.hook).count == touches)
    // In the outbox, not in those letters that a killed program wrote for nothing.
    let mailed = try desk.outbox(.mail).filter { $0.destination == "bea@acme.test" }
      .reduce(0) { $0 + $1.content.split(separator: ",").count }
    #expect(mailed == touches)
    let assigned = try floor.place.storage.read {
      try $0.row("SELECT count(*) FROM handoff_event WHERE kind = 1")?.int(0)
    }
    let told = try floor.place.storage.read {
      try $0.row("SELECT count(*) FROM alert WHERE occasion = 'handed-over'")?.int(0)
    }
    #expect(told == assigned)
  }
}
