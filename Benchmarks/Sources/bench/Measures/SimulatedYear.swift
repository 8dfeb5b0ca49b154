import Alignment
import Foundation
import Persistence
import Reports
import SQLiteDriver
import Store
import Synchronization
import Wire
import Workspace

/// A year of a sales floor by the hour: MQLs of another system come in, reps try, accept, reject or forget, the sweep warns,
/// escalates and gives to others, and is killed at random.
///
/// After each sweep no timer that was due is left and no MQL is without a hand-off or a reason; every quarter, and at the
/// end, the doctor proves all invariants and each timer happened once. A quarter is proved from a copy of the store as it
/// stood, on the second core while the year goes on.
struct SimulatedYear {
  private let bench: Workbench

  init(_ bench: Workbench) { self.bench = bench }

  /// Monday.
  private static let start = Instant(milliseconds: 1_767_571_200_000)
  private static let hours = 365 * 24

  func measure() throws {
    guard bench.options.wants("simulated-year") else { return }
    let floor = try YearFloor(
      at: bench.path(of: "year.sqlite"), folder: bench.folder, mqls: bench.options.contacts / 5,
      reps: max(1, bench.options.contacts / 5_000), start: Self.start)
    let (milliseconds, _) = try Stopwatch.once {
      for hour in 0..<Self.hours {
        try floor.live(through: hour, of: Self.hours)
        if hour % (Self.hours / 4) == 0, hour > 0 { try floor.prove() }
      }
      try floor.end()
    }
    bench.add(MeasuredRow("simulated-year", Timing(milliseconds: [milliseconds]), note: floor.summary))
  }
}

/// The floor while the year goes by.
final class YearFloor {
  private let file: URL
  private let storage: any Storage
  private let workspace: OpenWorkspace
  /// The same workspace in a program that is killed at random.
  private let sweeping: OpenWorkspace
  private let start: Instant
  private let mqls: Int
  private var reps: [Person] = []
  private var dice = SeededGenerator(seed: 1)
  private var days = DayTexts()
  private var now: Instant
  private var made = 0
  private var killed = 0
  private var swept = HandoffSweep()
  /// The one under way.
  private var proof: YearProof?
  private let copy: String
  private var attempts = 0
  private var accepted = 0
  private var rejected = 0
  /// Milliseconds by what was done.
  private var spent: [(what: String, milliseconds: Double)] = [
    ("imports", 0), ("sweeps", 0), ("reps", 0), ("proofs", 0),
  ]

  init(at path: String, folder: URL, mqls: Int, reps count: Int, start: Instant) throws {
    TestStore.remove(path)
    guard let currency = Currency("EUR") else { throw BenchFailure("there is no currency EUR.") }
    file = folder.appending(path: "year.csv")
    copy = path + ".proof"
    TestStore.remove(copy)
    storage = try SQLiteStorage.open(path: path, create: true)
    workspace = try OpenWorkspace.create(
      in: storage, settings: WorkspaceSettings(name: "Year", zoneName: "Europe/Rome", currency: currency),
      administrator: "Ada", now: start)
    let kills = Mutex(SeededGenerator(seed: 7))
    sweeping = try OpenWorkspace(
      KillingStorage(base: storage) { kills.withLock { Int.random(in: 0..<40, using: &$0) == 0 } })
    self.start = start
    self.mqls = mqls
    now = start
    for number in 0..<count {
      let name = "Rep \(number)"
      let id = try workspace.addMember(
        Members.Stored(id: 0, name: name, team: Team.sales.rawValue, roles: [Role.rep.rawValue]), actor: "Ada",
        now: start)
      reps.append(Person(id: ID(id), name: name, roles: [.rep]))
    }
  }

  var summary: String {
    let timers = swept.fired.values.reduce(0, +)
    return "\(made.grouped) MQLs, \(timers.grouped) timers happened and \(swept.moot.grouped) were moot, "
      + "\(attempts.grouped) attempts, \(accepted.grouped) accepted, \(rejected.grouped) rejected, "
      + "\(killed.grouped) kills, doctor clean five times; "
      + spent.map { "\($0.what) \(($0.milliseconds / 1_000).rounded(to: 1)) s" }.joined(separator: ", ")
  }

  /// One hour: what came in, a sweep, and the reps where it is a working hour.
  func live(through hour: Int, of hours: Int) throws {
    now = start.adding(milliseconds: Int64(hour + 1) * Instant.hour)
    // Twice a day another system sends what became MQL since.
    if hour % 12 == 11 { try timed(0) { try takeIn((hour + 1) * mqls / hours - made) } }
    try timed(1, sweep)
    let clock = hour % 24
    if [8, 11, 14].contains(clock), hour / 24 % 7 < 5 { try timed(2, work) }
  }

  private func timed(_ place: Int, _ body: () throws -> Void) throws {
    spent[place].milliseconds += try Stopwatch.once(body).milliseconds
  }

  private func takeIn(_ count: Int) throws {
    if count <= 0 { return }
    var rows = try RowFile(file, header: "id,email,name,mql_at")
    for _ in 0..<count {
      made += 1
      let entry = now.milliseconds - Int64.random(in: 1..<12 * Instant.hour, using: &dice)
      rows.cell("c", number: made)
      rows.cell(Array("c\(made)@year.example".utf8))
      rows.cell("Contact ", number: made)
      rows.cell(instant: entry, &days)
      try rows.endRow()
    }
    try rows.close()
    guard let mapping = Mapping.builtIn(.accord, .contacts) else { throw BenchFailure("there is no mapping.") }
    let outcome = try workspace.importFile(
      ImportRequest(kind: .contacts, path: file.path, mapping: mapping, isHistory: false), now: now
    ) { _ in }
    guard outcome.new == count else { throw BenchFailure("simulated-year: \(outcome.new) of \(count) rows are new.") }
  }

  /// Sweeps at one cutoff until a sweep comes through, then looks that nothing is left of it.
  ///
  /// What a sweep itself moves, it looks at the next time.
  private func sweep() throws {
    // As the server asks each second.
    if try !workspace.hasHandoffWork(now: now) { return }
    try comeThrough()
    if try workspace.hasHandoffWork(now: now) { try comeThrough() }
    if let due = try workspace.nextHandoffTimer(), due <= now {
      throw BenchFailure("simulated-year: a timer of \(due.milliseconds) is left at \(now.milliseconds).")
    }
    if try workspace.hasHandoffWork(now: now) {
      throw BenchFailure("simulated-year: two sweeps left work at \(now.milliseconds).")
    }
  }

  private func comeThrough() throws {
    while true {
      do {
        // What it did before it was killed counts where it was committed.
        _ = try sweeping.sweepHandoffs(now: now) { _ in }
        break
      } catch is KillingStorage.Killed {
        killed += 1
      }
    }
  }

  /// Each rep works the first few that are due, three times a day: most are tried once or twice, some are forgotten.
  private func work() throws {
    // All of them open their inboxes, then they work.
    let inboxes = Cores.map(reps.count) { [storage, reps] place in
      Result { try storage.read { try Handoffs.open(assignee: reps[place].id.rawValue, limit: 6, in: $0) } }
    }
    for (rep, inbox) in zip(reps, inboxes) {
      for stored in try inbox.get() {
        let id = stored.handoff.id.rawValue
        // One in twelve lies until the clock has run out.
        if stored.handoff.contact.rawValue % 12 == 0, stored.dueAt > now.milliseconds { continue }
        let isReached = Int.random(in: 0..<3, using: &dice) > 0
        if stored.handoff.state == .offered || !isReached {
          attempts += 1
          try workspace.logAttempt(Attempt(.call, isReached ? .reached : .noAnswer), on: id, by: rep, now: now)
        }
        guard isReached else { continue }
        if Int.random(in: 0..<3, using: &dice) == 0 {
          rejected += 1
          let until = now.adding(days: Int.random(in: 5...60, using: &dice))
          try workspace.rejectHandoff(
            id, reason: "bad-timing", ending: .recycle(until: until), by: rep, now: now)
        } else {
          accepted += 1
          try workspace.acceptHandoff(id, by: rep, now: now)
        }
      }
    }
  }

  /// Proves the store as it stands now beside what comes next; the proof before must be done.
  func prove() throws {
    try timed(3) {
      try takeProof()
      proof = try YearProof(of: storage, copiedTo: copy, now: now)
    }
  }

  /// Proves the store of the last hour.
  func end() throws {
    try timed(3) {
      try takeProof()
      swept = try YearProof.lookAtAll(of: storage, now: now)
    }
  }

  private func takeProof() throws {
    try proof?.take()
    proof = nil
    TestStore.remove(copy)
  }
}
