import Alignment
import SQLiteDriver
import Store
import Synchronization
import Testing
import Workspace

@Suite struct `The radar's certificate` {
  @Test func `is kept once a day of the workspace, however often the program is killed`() throws {
    let floor = try SalesFloor()
    for name in ["Ada", "Bob"] { _ = try floor.mql(name, at: floor.start) }
    let kills = Mutex(SeededGenerator(seed: 3))
    let sweeping = try OpenWorkspace(
      KillingStorage(base: floor.place.storage) { kills.withLock { Int.random(in: 0..<3, using: &$0) == 0 } })
    var kept = 0
    // Nothing runs on the third day.
    for hours in stride(from: 0.0, to: 24 * 5, by: 1) where !(48..<72).contains(hours + 12) {
      do {
        let now = floor.after(hours)
        if try sweeping.certifyRadar(now: now, index: { try floor.workspace.index(now: now) }) {
          kept += 1
        }
      } catch is KillingStorage.Killed {}
    }
    let rows = try floor.workspace.radarCertificates(limit: 99)
    #expect(rows.map(\.day.description) == ["2026-07-06", "2026-07-05", "2026-07-04", "2026-07-02", "2026-07-01"])
    #expect(rows.allSatisfy { $0.people == 2 && $0.isKept })
    #expect(kept <= rows.count)
  }
}
