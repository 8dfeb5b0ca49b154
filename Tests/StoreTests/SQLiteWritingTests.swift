import Persistence
import SQLiteDriver
import Testing

@Suite struct `Writing to SQLite` {
  let shelf: Shelf
  let storage: SQLiteStorage

  init() throws {
    shelf = try Shelf()
    storage = try SQLiteStorage.withPeople(shelf.file())
  }

  struct Stop: Error {}

  @Test func `rolls back where the body throws`() throws {
    #expect(throws: Stop.self) {
      try storage.write { session in
        try session.execute("INSERT INTO person (age) VALUES (30)")
        throw Stop()
      }
    }
    #expect(try storage.people() == 0)
    #expect(try storage.add(1) == 1)
  }

  @Test func `says how many rows a statement changed`() throws {
    try storage.add(5)
    #expect(try storage.write { try $0.execute("UPDATE person SET age = 1 WHERE id > \(3)") } == 2)
    #expect(try storage.write { try $0.execute("DELETE FROM person") } == 5)
  }

  @Test(arguments: [0, 1, 511, 512, 513, 5_000])
  func `appends every cell as it is`(count: Int) throws {
    let ids = (0..<Int64(count)).map { $0 + 1 }
    let ages: [Int64] = ids.map { $0 % 3 == 0 ? .min : $0 }
    let emails: [String?] = ids.map { id in
      id % 5 == 0 ? nil : id == 1 ? "" : "é\(id)" + String(repeating: "x", count: Int(id % 40))
    }
    let added = try storage.write { session in
      try session.append(
        RowBatch(
          table: "person", count: count,
          [
            ("manager", .constant(nil)), ("email", .texts(emails)), ("id", .integers(ids)), ("age", .integers(ages)),
          ]))
    }
    #expect(added == count)
    let rows = try storage.read { try $0.rows("SELECT id, email, age, manager FROM person ORDER BY id") }
    #expect(rows.map { $0.integer(0) } == ids)
    #expect(rows.map { $0.textOrNil(1) } == emails)
    #expect(rows.map { $0.integerOrNil(2) ?? .min } == ages)
    #expect(rows.allSatisfy { $0.values[3] == .null })
  }

  @Test func `leaves out rows that are there when told to`() throws {
    try storage.add(3)
    let batch = RowBatch(
      table: "person", count: 4, ignoresConflicts: true,
      [("id", .integers([2, 9, 3, 10])), ("email", .texts([nil, nil, nil, "p1@example.org"])), ("age", .constant(7))])
    #expect(try storage.write { try $0.append(batch) } == 1)
    #expect(try storage.people() == 4)
  }

  private static let refused: [(Query, String)] = [
    ("INSERT INTO person (email) VALUES ('p1@example.org')", "UNIQUE person.email"),
    ("INSERT INTO person (id) VALUES (1)", "UNIQUE person.id"),
    ("INSERT INTO person (age) VALUES (\(-5))", "CHECK age_is_not_negative"),
    ("INSERT INTO person (manager) VALUES (\(77))", "FOREIGN KEY"),
    ("INSERT INTO person (age) VALUES (\("seventy"))", "cannot store TEXT value in INTEGER column person.age"),
  ]

  @Test(arguments: refused)
  func `names the rule that refused a row, and no value`(query: Query, rule: String) throws {
    try storage.add(1)
    #expect(throws: StorageError.constraint(rule: rule)) { try storage.write { try $0.execute(query) } }
    #expect(try storage.people() == 1)
  }

  @Test func `refuses a batch whole`() throws {
    try storage.add(1)
    let batch = RowBatch(table: "person", count: 3, [("id", .integers([8, 9, 1]))])
    #expect(throws: StorageError.constraint(rule: "UNIQUE person.id")) { try storage.write { try $0.append(batch) } }
    #expect(try storage.people() == 1)
    try storage.add(1)
  }

  @Test func `keeps what was committed when the disk is full`() throws {
    try storage.add(100)
    try storage.write { session in
      let pages = try session.row("PRAGMA page_count")?.int(0) ?? 0
      try session.define("PRAGMA max_page_count = \(pages + 4)")
    }
    #expect(throws: StorageError.full(place: storage.place)) { try storage.add(20_000) }
    #expect(try storage.people() == 100)
    try storage.write { try $0.define("PRAGMA max_page_count = 1000000") }
    try storage.add(20_000)
    #expect(try storage.people() == 20_100)
  }

  @Test func `does not commit what a full disk undid, though the body goes on`() throws {
    try storage.add(100)
    try storage.write { try $0.define("PRAGMA max_page_count = 20") }
    #expect(throws: StorageError.self) {
      try storage.write { session in
        let ids = (1_000..<Int64(90_000)).map { $0 }
        _ = try? session.append(RowBatch(table: "person", count: ids.count, [("id", .integers(ids))]))
        return
      }
    }
    #expect(try storage.people() == 100)
  }

  @Test func `checks references again after bulk mode`() throws {
    try storage.bulk(.scattered)
    try storage.bulk(nil)
    #expect(throws: StorageError.constraint(rule: "FOREIGN KEY")) {
      try storage.write { try $0.execute("INSERT INTO person (manager) VALUES (\(77))") }
    }
  }

  @Test func `empties the log at a checkpoint`() throws {
    try storage.bulk(.scattered)
    try storage.add(10_000)
    try storage.checkpoint()
    #expect(try storage.people() == 10_000)
    #expect(try storage.read { try $0.row("PRAGMA busy_timeout")?.int(0) } == 10_000)
  }

  @Test func `passes over a reader at a checkpoint`() throws {
    try storage.add(10)
    try storage.read { session in
      _ = try session.rows("SELECT id FROM person")
      try storage.add(10)
      try storage.checkpoint()
    }
    #expect(try storage.people() == 20)
  }

  @Test func `finds a damaged file out`() throws {
    try storage.add(5_000)
    try storage.close()
    try Damage.strike(storage.place)
    let broken = try SQLiteStorage.open(path: storage.place)
    #expect(throws: StorageError.corrupt(place: storage.place)) {
      try broken.read { _ = try $0.rows("SELECT id, email FROM person") }
    }
  }
}
