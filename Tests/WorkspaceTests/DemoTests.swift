import Alignment
import Foundation
import Persistence
import Reports
import SQLiteDriver
import Testing
import Wire
import Workspace

/// A demo company in a folder of its own, gone with the value.
private final class TemporaryDemo {
  private let folder: URL
  let storage: SQLiteStorage
  let workspace: OpenWorkspace

  /// 2026-11-22T14:00:00Z.
  static let now = Instant(milliseconds: 1_795_356_000_000)

  init(_ size: DemoSize = DemoSize(), now: Instant = TemporaryDemo.now) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("accord-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    storage = try SQLiteStorage.open(path: folder.appendingPathComponent("demo.sqlite").path, create: true)
    workspace = try OpenWorkspace.demo(in: storage, size: size, now: now)
  }

  deinit {
    try? storage.close()
    try? FileManager.default.removeItem(at: folder)
  }

  func count(_ query: Query) throws -> Int { try storage.read { try $0.row(query)?.int(0) ?? -1 } }

  /// Every row of every table, hashed table by table.
  func contents() throws -> [String: Int] {
    let tables: [(String, Query)] = [
      ("workspace", "SELECT * FROM workspace"), ("changeset", "SELECT * FROM changeset ORDER BY id"),
      ("term", "SELECT * FROM term ORDER BY id"), ("member", "SELECT * FROM member ORDER BY id"),
      ("company", "SELECT * FROM company ORDER BY id"), ("contact", "SELECT * FROM contact ORDER BY id"),
      ("field_value", "SELECT * FROM field_value ORDER BY field_id, entity_id"),
      ("transition", "SELECT * FROM transition ORDER BY id"), ("touch", "SELECT * FROM touch ORDER BY id"),
      ("touch_detail", "SELECT * FROM touch_detail ORDER BY touch_id"), ("deal", "SELECT * FROM deal ORDER BY id"),
      ("deal_contact", "SELECT * FROM deal_contact ORDER BY deal_id, contact_id"),
      ("cost", "SELECT * FROM cost ORDER BY id"), ("goal", "SELECT * FROM goal ORDER BY id"),
      ("rate", "SELECT * FROM rate ORDER BY currency, day"), ("sequence", "SELECT * FROM sequence ORDER BY name"),
    ]
    return try storage.read { store in
      var contents: [String: Int] = [:]
      for (name, query) in tables {
        var hasher = Hasher()
        try store.forEach(query) {
          hasher.combine($0.values)
          return true
        }
        contents[name] = hasher.finalize()
      }
      return contents
    }
  }
}

@Suite struct `The demo company` {
  @Test func `lets no import in while it is made`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("accord-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("demo.sqlite").path
    let file = folder.appendingPathComponent("contacts.csv")
    try "id,name\n1,Ada\n".write(to: file, atomically: true, encoding: .utf8)
    let mapping = try #require(Mapping.builtIn(.accord, .contacts))
    let request = ImportRequest(kind: .contacts, path: file.path, mapping: mapping)
    let storage = try SQLiteStorage.open(path: path, create: true)
    var refusals: [String] = []
    let demo = try OpenWorkspace.demo(in: storage, size: DemoSize(contacts: 50), now: TemporaryDemo.now) { _ in
      do {
        _ = try OpenWorkspace(SQLiteStorage.open(path: path)).importFile(request, now: TemporaryDemo.now) { _ in }
      } catch let error as WorkspaceError {
        refusals.append(error.code)
      } catch {}
    }
    #expect(Set(refusals) == ["busy"])
    #expect(try demo.importFile(request, now: TemporaryDemo.now) { _ in }.new == 1)
  }

  @Test func `is the same for the same seed, size and day, whatever the hour`() throws {
    let one = try TemporaryDemo(DemoSize(contacts: 300, seed: 7))
    let two = try TemporaryDemo(
      DemoSize(contacts: 300, seed: 7), now: TemporaryDemo.now.adding(milliseconds: 5 * Instant.hour))
    #expect(try one.contents() == two.contents())
  }

  @Test func `is another one for another seed`() throws {
    let one = try TemporaryDemo(DemoSize(contacts: 50, seed: 1)).contents()
    let two = try TemporaryDemo(DemoSize(contacts: 50, seed: 2)).contents()
    for table in ["workspace", "contact", "transition", "touch", "deal", "cost"] { #expect(one[table] != two[table]) }
  }

  @Test func `goes into an empty database only`() throws {
    let demo = try TemporaryDemo(DemoSize(contacts: 1))
    #expect(throws: WorkspaceError.self) {
      try OpenWorkspace.demo(in: demo.storage, size: DemoSize(contacts: 1), now: TemporaryDemo.now)
    }
    #expect(try demo.count("SELECT count(*) FROM contact") == 1)
  }

  @Test(arguments: [DemoSize(contacts: 0), DemoSize(contacts: 10, touches: -1)])
  func `refuses a size that is none`(size: DemoSize) {
    #expect(throws: WorkspaceError.self) { try TemporaryDemo(size) }
  }

  @Test(arguments: [
    DemoSize(contacts: 1), DemoSize(contacts: 50), DemoSize(contacts: 50, touches: 0),
    DemoSize(contacts: 2_000, seed: 3),
    DemoSize(),
  ])
  func `keeps the rules of the domain`(size: DemoSize) throws {
    let demo = try TemporaryDemo(size)
    #expect(try demo.count("SELECT count(*) FROM contact") == size.contacts)
    let broken: [(String, Query)] = [
      ("awake without a next action", "SELECT count(*) FROM contact WHERE resting = 0 AND next_action_at IS NULL"),
      ("resting without a reason", "SELECT count(*) FROM contact WHERE resting <> 0 AND resting_reason_id IS NULL"),
      ("nurture without a date", "SELECT count(*) FROM contact WHERE resting = 1 AND resting_until IS NULL"),
      (
        "from MQL on nobody's",
        """
        SELECT count(*) FROM contact
        WHERE owner_id IS NULL AND id IN (SELECT contact_id FROM transition WHERE kind = 0 AND to_stage >= 3)
        """
      ),
      (
        "on a won deal and no customer",
        """
        SELECT count(*) FROM deal_contact JOIN deal ON deal.id = deal_contact.deal_id
        WHERE deal.outcome = 1 AND contact_id NOT IN (SELECT contact_id FROM transition WHERE to_stage = 6)
        """
      ),
      (
        "customer without a win",
        """
        SELECT count(*) FROM transition
        WHERE to_stage = 6 AND kind = 0 AND contact_id NOT IN
          (SELECT contact_id FROM deal_contact JOIN deal ON deal.id = deal_id WHERE outcome = 1 AND closed_at = at)
        """
      ),
      (
        "a stage that goes back without a recycle",
        "SELECT count(*) FROM transition WHERE (kind = 0 AND to_stage <= from_stage) OR (kind = 1 AND to_stage <> 2)"
      ),
      (
        "deals of contacts without one primary",
        """
        SELECT count(*) FROM
          (SELECT deal_id FROM deal_contact GROUP BY deal_id HAVING sum(is_primary) <> 1)
        """
      ),
      (
        "attached before it was there",
        """
        SELECT count(*) FROM deal_contact JOIN contact ON contact.id = contact_id JOIN deal ON deal.id = deal_id
        WHERE attached_at < contact.created_at OR attached_at < deal.created_at OR attached_at > deal.closed_at
        """
      ),
      ("closed before it was made", "SELECT count(*) FROM deal WHERE closed_at < created_at"),
      (
        "after the end of the story",
        """
        SELECT count(*) FROM touch WHERE at >= (SELECT created_at FROM workspace)
        """
      ),
      (
        "moved after the end of the story",
        "SELECT count(*) FROM transition WHERE at >= (SELECT created_at FROM workspace)"
      ),
      ("live", "SELECT count(*) FROM changeset WHERE history = 0"),
      ("twice the same message", "SELECT count(*) - count(DISTINCT message_hash) FROM touch"),
      (
        "an unknown company", "SELECT count(*) FROM contact WHERE company_id NOT IN (SELECT id FROM company)"
      ),
      ("two of one name", "SELECT count(*) - count(DISTINCT name_key) FROM company"),
    ]
    for (what, query) in broken { #expect(try demo.count(query) == 0, "\(what)") }
  }

  @Test func `has what a real one has`() throws {
    let demo = try TemporaryDemo(DemoSize(contacts: 3_000))
    let present: [(String, Query)] = [
      ("costs", "SELECT count(*) FROM cost"),
      ("goals", "SELECT count(*) FROM goal WHERE measure = 'revenue'"),
      (
        "won deals without contact",
        "SELECT count(*) FROM deal WHERE outcome = 1 AND id NOT IN (SELECT deal_id FROM deal_contact)"
      ),
      (
        "deals without a rate",
        "SELECT count(*) FROM deal WHERE currency <> 'EUR' AND currency NOT IN (SELECT currency FROM rate)"
      ),
      ("deals in dollars", "SELECT count(*) FROM deal WHERE currency = 'USD'"),
      ("deals of two people", "SELECT count(*) FROM (SELECT 1 FROM deal_contact GROUP BY deal_id HAVING count(*) > 1)"),
      ("open deals", "SELECT count(*) FROM deal WHERE outcome = 0"),
      ("lost deals with reason", "SELECT count(*) FROM deal WHERE outcome = 2 AND loss_reason_id IS NOT NULL"),
      ("renewals", "SELECT count(*) FROM deal WHERE kind = 1"),
      ("upsells", "SELECT count(*) FROM deal WHERE kind = 2 AND amount_minor > 0"),
      ("lost customers", "SELECT count(*) FROM contact WHERE resting = 3"),
      ("recycled", "SELECT count(*) FROM transition WHERE kind = 1"),
      ("disqualified", "SELECT count(*) FROM transition WHERE kind = 2"),
      ("machine clicks", "SELECT count(*) FROM touch WHERE mark = 1 AND kind = 4"),
      ("own people's visits", "SELECT count(*) FROM touch WHERE mark = 2"),
      ("outbound before the MQL", "SELECT count(*) FROM touch WHERE side = 1 AND owner_id IS NOT NULL"),
      ("webinars", "SELECT count(*) FROM touch WHERE kind = 9"),
      ("overdue", "SELECT count(*) FROM contact WHERE next_action_at < (SELECT created_at FROM workspace)"),
      (
        "one person twice",
        """
        SELECT count(*) FROM contact a JOIN contact b ON a.company_id = b.company_id AND a.id < b.id
        WHERE substr(a.name, 1, instr(a.name, ' ') - 1) = substr(b.name, instr(b.name, ' ') + 1)
        """
      ),
    ]
    for (what, query) in present { #expect(try demo.count(query) > 0, "\(what)") }
    #expect((15...40).contains(try demo.count("SELECT count(*) FROM term WHERE kind = 3")))
    #expect((40...80).contains(try demo.count("SELECT count(*) FROM term WHERE kind = 4")))
    #expect(try demo.count("SELECT count(DISTINCT channel_id) FROM touch") == 12)
    #expect(try demo.count("SELECT count(*) FROM member WHERE team = 'marketing'") == 4)
    #expect(try demo.count("SELECT count(*) FROM member WHERE team = 'sales'") == 8)
  }

  @Test func `converts at rates that are believed`() throws {
    let demo = try TemporaryDemo(DemoSize(contacts: 6_000))
    func share(_ stage: Stage, of base: Double) throws -> Double {
      Double(
        try demo.count(
          "SELECT count(DISTINCT contact_id) FROM transition WHERE to_stage = \(Int(stage.rawValue)) AND kind = 0"))
        / base
    }
    #expect((0.4...0.5).contains(try share(.lead, of: 6_000)))
    #expect((0.1...0.17).contains(try share(.mql, of: 6_000)))
    #expect((0.015...0.035).contains(try share(.customer, of: 6_000)))
    let touches = Double(try demo.count("SELECT count(*) FROM touch"))
    #expect((8...12).contains(touches / 6_000))
  }

  @Test func `has about as many touches as were asked for`() throws {
    let demo = try TemporaryDemo(DemoSize(contacts: 1_000, touches: 20_000))
    #expect((14_000...26_000).contains(try demo.count("SELECT count(*) FROM touch")))
  }

  @Test func `adds up in the closed loop, now and as of a year ago`() throws {
    let demo = try TemporaryDemo()
    let index = try demo.workspace.index(now: TemporaryDemo.now)
    #expect(index.radar().isKept)
    for day in [nil, CivilDate(year: 2025, month: 11, day: 22)] {
      let resolved = ResolvedIndex(of: index, asOf: day)
      var question = Question()
      question.asOf = day
      let won = resolved.conversions(.won, question)
      #expect(!won.events.isEmpty)
      #expect(won.events.reduce(0) { $0 + $1.amount } == won.booked)
    }
    let now = ResolvedIndex(of: index, asOf: nil).conversions(.won, Question())
    #expect(now.unconverted.count == 1)
    #expect(now.events.contains { $0.contactCount == 0 })
  }
}

@Suite struct `Names of the demo's firms` {
  @Test func `have the key that an import would give them`() throws {
    let demo = try TemporaryDemo(DemoSize(contacts: 400, touches: 0))
    try demo.storage.read { store in
      try store.forEach("SELECT name, name_key FROM company") { row in
        #expect(CompanyName.key(row.text(0)) == row.text(1))
        return true
      }
    }
  }
}
