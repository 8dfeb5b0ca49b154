import Persistence
import SQLiteDriver
import Testing

@Suite struct `Reading from SQLite` {
  let shelf: Shelf
  let storage: SQLiteStorage

  init() throws {
    shelf = try Shelf()
    storage = try SQLiteStorage.withPeople(shelf.file())
  }

  @Test(arguments: [
    Value.null, .integer(0), .integer(.min), .integer(.max), .real(0.1), .real(-0.0), .text(""), .text("é"),
    .text(String(repeating: "ß", count: 100_000)), .text("a'b\"c;--"),
  ])
  func `gives back what was bound`(value: Value) throws {
    let row = try storage.read { try $0.row(Query("SELECT ?, typeof(?)", [value, value])) }
    #expect(row?.values.first == value)
  }

  @Test func `gives back an empty list and no row`() throws {
    let rows = try storage.read { try $0.rows("SELECT id FROM person") }
    let row = try storage.read { try $0.row("SELECT id FROM person") }
    #expect(rows.isEmpty)
    #expect(row == nil)
  }

  @Test func `stops where the body says so`() throws {
    try storage.add(10)
    var seen: [Int64] = []
    try storage.read { session in
      try session.forEach("SELECT id FROM person ORDER BY id") { row in
        seen.append(row.integer(0))
        return seen.count < 3
      }
    }
    #expect(seen == [1, 2, 3])
  }

  @Test func `runs one statement inside itself`() throws {
    try storage.add(3)
    var pairs = 0
    try storage.read { session in
      try session.forEach("SELECT id FROM person") { _ in
        try session.forEach("SELECT id FROM person") { _ in
          pairs += 1
          return true
        }
        return true
      }
    }
    #expect(pairs == 9)
  }

  @Test(arguments: [0, 1, 8_191, 8_192, 8_193, 20_000])
  func `scans every row in batches`(count: Int) throws {
    try storage.add(count)
    var batches: [Int] = []
    var sum: Int64 = 0
    try storage.read { session in
      try session.scan("SELECT id, age FROM person ORDER BY id", width: 2) { cells in
        batches.append(cells.count / 2)
        for cell in stride(from: 0, to: cells.count, by: 2) {
          sum += cells[cell]
          #expect(cells[cell + 1] == .min)
        }
      }
    }
    #expect(sum == Int64(count * (count + 1) / 2))
    #expect(batches.reduce(0, +) == count)
    #expect(batches.allSatisfy { $0 > 0 && $0 <= 8_192 })
  }

  @Test func `scans zeros, limits and missing values apart`() throws {
    var seen: [Int64] = []
    try storage.read { session in
      try session.scan("SELECT 0, NULL, -1, \(Int64.max)", width: 4) { cells in
        for index in cells.indices { seen.append(cells[index]) }
      }
    }
    #expect(seen == [0, .min, -1, .max])
  }

  @Test func `does not take text for a number`() throws {
    #expect(throws: StorageError.self) {
      try storage.read { try $0.scan("SELECT 'text'", width: 1) { _ in } }
    }
  }

  @Test func `sees one moment, whatever others write`() throws {
    try storage.add(1)
    let counts = try storage.read { session in
      let before = try session.row("SELECT count(*) FROM person")?.int(0)
      try storage.add(1)
      return [before, try session.row("SELECT count(*) FROM person")?.int(0)]
    }
    #expect(counts == [1, 1])
    #expect(try storage.people() == 2)
  }

  @Test func `cannot write`() throws {
    #expect(throws: StorageError.readOnly(place: storage.place)) {
      try storage.read { _ = try $0.rows("INSERT INTO person (age) VALUES (1) RETURNING id") }
    }
  }

  @Test func `never says a value in an error`() throws {
    let secret = "ada@example.org"
    let error = #expect(throws: StorageError.self) {
      try storage.read { _ = try $0.rows("SELECT nothing FROM person WHERE email = \(secret)") }
    }
    #expect(!String(reflecting: error).contains(secret))
  }
}
