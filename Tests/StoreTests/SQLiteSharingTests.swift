import Foundation
import Persistence
import SQLiteDriver
import Synchronization
import Testing

@Suite struct `One SQLite file and several users` {
  let shelf: Shelf
  let path: String

  init() throws {
    shelf = try Shelf()
    path = shelf.file()
  }

  @Test func `tells a change from its version, whoever commits`() throws {
    let one = try SQLiteStorage.withPeople(path)
    let two = try SQLiteStorage.open(path: path)
    var last = try one.version()
    #expect(try one.version() == last)
    _ = try one.people()
    #expect(try one.version() == last)
    for writer in [one, two, one] {
      try writer.add(1)
      #expect(try one.version() != last)
      last = try one.version()
    }
    _ = try? two.write { session in
      try session.execute("DELETE FROM person")
      throw CancellationError()
    }
    #expect(try one.version() == last)
  }

  @Test func `takes every write of several storages`() throws {
    let count = try SQLiteStorage.withPeople(path).people()
    let errors = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 4) { _ in
      do {
        let storage = try SQLiteStorage.open(path: path)
        for _ in 1...25 { try storage.add(3) }
      } catch {
        errors.withLock { $0.append(String(reflecting: error)) }
      }
    }
    #expect(errors.withLock { $0 } == [])
    #expect(try SQLiteStorage.open(path: path).people() == count + 300)
  }

  @Test(.enabled(if: OtherProgram.tool != nil, "needs the sqlite3 program"))
  func `waits for another program's write, then says busy`() throws {
    var settings = SQLiteSettings()
    settings.patience = 0.3
    let storage = try SQLiteStorage.withPeople(path, settings)
    let version = try storage.version()
    let other = try OtherProgram(path, "BEGIN IMMEDIATE; INSERT INTO person (age) VALUES (1);")
    let waited = ContinuousClock().measure {
      #expect(throws: StorageError.busy(place: path)) { try storage.add(1) }
    }
    #expect(waited >= .milliseconds(250))
    #expect(try storage.people() == 0)
    other.leave()
    #expect(try storage.version() == version)
    try storage.add(1)
    #expect(try storage.people() == 1)
  }

  @Test(.enabled(if: OtherProgram.tool != nil, "needs the sqlite3 program"))
  func `sees what another program commits`() throws {
    let storage = try SQLiteStorage.withPeople(path)
    let version = try storage.version()
    try OtherProgram(path, "INSERT INTO person (age) VALUES (1);").leave()
    #expect(try storage.version() != version)
    #expect(try storage.people() == 1)
  }

  @Test(.enabled(if: OtherProgram.tool != nil, "needs the sqlite3 program"))
  func `goes on at once when another program is killed in the middle`() throws {
    let storage = try SQLiteStorage.withPeople(path)
    try storage.add(10)
    let other = try OtherProgram(
      path,
      """
      PRAGMA cache_size = 10; BEGIN IMMEDIATE;
      WITH RECURSIVE n (i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < 50000)
      INSERT INTO person (id, email) SELECT i, 'killed' || i FROM n;
      """)
    other.kill()
    #expect(try storage.people() == 10)
    try storage.add(1)
    #expect(try storage.read { try $0.row("PRAGMA integrity_check")?.text(0) } == "ok")
    #expect(try storage.people() == 11)
  }

  @Test func `opens as last committed after a cut in the middle of a write`() throws {
    var settings = SQLiteSettings()
    // So small that uncommitted pages go to the log.
    settings.writerCache = 16 << 10
    let storage = try SQLiteStorage.withPeople(path, settings)
    try storage.add(1_000)
    let cut = shelf.file("cut.sqlite")
    try storage.write { session in
      let ids = (10_000..<Int64(40_000)).map { $0 }
      try session.append(
        RowBatch(
          table: "person", count: ids.count, [("id", .integers(ids)), ("email", .texts(ids.map { "half\($0)" }))]))
      // By another process: this one may not touch the files behind SQLite's back.
      for part in ["", "-wal"] { try OtherProgram.run("/bin/cp", [path + part, cut + part]) }
    }
    let size = try FileManager.default.attributesOfItem(atPath: cut + "-wal")[.size] as? NSNumber
    #expect((size?.intValue ?? 0) > 500_000)
    let reopened = try SQLiteStorage.open(path: cut)
    #expect(try reopened.people() == 1_000)
    #expect(try reopened.read { try $0.row("PRAGMA integrity_check")?.text(0) } == "ok")
    try reopened.add(1)
    #expect(try storage.people() == 31_000)
  }

  @Test func `opens as last committed though the log's end is torn`() throws {
    let storage = try SQLiteStorage.withPeople(path)
    try storage.add(1_000)
    try storage.add(1_000)
    let torn = shelf.file("torn.sqlite")
    for part in ["", "-wal"] { try OtherProgram.run("/bin/cp", [path + part, torn + part]) }
    let log = try #require(FileHandle(forUpdatingAtPath: torn + "-wal"))
    try log.truncate(atOffset: try log.seekToEnd() - 100)
    try log.close()
    let reopened = try SQLiteStorage.open(path: torn)
    #expect(try reopened.people() == 1_000)
    #expect(try reopened.read { try $0.row("PRAGMA integrity_check")?.text(0) } == "ok")
  }
}
