import Foundation
import Persistence
import SQLiteDriver
import Testing

@Suite struct `A backup of a SQLite file` {
  let shelf: Shelf
  let storage: SQLiteStorage

  init() throws {
    shelf = try Shelf()
    storage = try SQLiteStorage.withPeople(shelf.file())
    try storage.add(50_000)
  }

  @Test func `holds all rows and says how far it is`() throws {
    var steps: [Double] = []
    try storage.backup(to: shelf.file("copy.sqlite")) { steps.append($0) }
    #expect(steps.last == 1)
    #expect(steps == steps.sorted())
    #expect(steps.allSatisfy { (0...1).contains($0) })
    #expect(try SQLiteStorage.open(path: shelf.file("copy.sqlite")).people() == 50_000)
    #expect(shelf.names.filter { $0.contains("part") }.isEmpty)
  }

  @Test func `holds one moment, though others write in its middle`() throws {
    var steps = 0
    try storage.backup(to: shelf.file("copy.sqlite")) { _ in
      steps += 1
      if steps < 3 { _ = try? storage.add(1_000) }
    }
    #expect(try storage.people() == 52_000 || steps < 2)
    #expect(try SQLiteStorage.open(path: shelf.file("copy.sqlite")).people() == 50_000)
  }

  @Test func `replaces no file`() throws {
    let path = try shelf.put("mine", in: "copy.sqlite")
    #expect(throws: StorageError.unreachable(place: path, reason: "there is a file already")) {
      try storage.backup(to: path) { _ in }
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
  }

  @Test func `needs its folder`() throws {
    #expect(throws: StorageError.self) { try storage.backup(to: shelf.file("gone/copy.sqlite")) { _ in } }
  }
}

@Suite struct `Restoring a SQLite file` {
  let shelf: Shelf
  let path: String
  let backup: String

  init() throws {
    shelf = try Shelf()
    path = shelf.file()
    backup = shelf.file("copy.sqlite")
    let storage = try SQLiteStorage.withPeople(path)
    try storage.add(5_000)
    try storage.backup(to: backup) { _ in }
    try storage.add(1)
    try storage.close()
  }

  private func people(_ path: String) throws -> Int { try SQLiteStorage.open(path: path).people() }

  @Test func `brings the backup's rows and keeps the old file`() throws {
    let kept = try SQLiteStorage.restore(from: backup, to: path, knowing: [.shelfOne])
    #expect(kept == path + ".replaced")
    #expect(try people(path) == 5_000)
    #expect(try people(path + ".replaced") == 5_001)
    #expect(try people(backup) == 5_000)
    #expect(try SQLiteStorage.restore(from: backup, to: path, knowing: [.shelfOne]) == path + ".replaced-2")
    #expect(shelf.names.filter { $0.contains("part") }.isEmpty)
  }

  @Test func `makes a new file where there is none`() throws {
    #expect(try SQLiteStorage.restore(from: backup, to: shelf.file("new.sqlite"), knowing: [.shelfOne]) == nil)
    #expect(try people(shelf.file("new.sqlite")) == 5_000)
  }

  @Test func `does not play a log of a lost database into the new one`() throws {
    let lost = shelf.file("lost.sqlite")
    let log = try shelf.put("a log", in: "lost.sqlite-wal")
    try SQLiteStorage.restore(from: backup, to: lost, knowing: [.shelfOne])
    #expect(try people(lost) == 5_000)
    #expect(try String(contentsOfFile: lost + ".replaced-wal", encoding: .utf8) == "a log")
    _ = log
  }

  @Test func `reads a source that is in use, log and all`() throws {
    let live = try SQLiteStorage.open(path: backup)
    try live.add(7)
    try SQLiteStorage.restore(from: backup, to: path, knowing: [.shelfOne])
    #expect(try people(path) == 5_007)
    try live.add(1)
  }

  private func refusal(_ source: String, _ migrations: [Migration] = [.shelfOne]) throws -> StorageError? {
    let before = shelf.names
    let error = #expect(throws: StorageError.self) {
      try SQLiteStorage.restore(from: source, to: path, knowing: migrations)
    }
    #expect(shelf.names == before)
    #expect(try people(path) == 5_001)
    return error
  }

  @Test func `refuses what is no backup and changes nothing`() throws {
    let text = try shelf.put("text", in: "notes.txt")
    let gone = shelf.file("gone.sqlite")
    #expect(try refusal(text) == .unreachable(place: text, reason: "it is not a SQLite database"))
    #expect(try refusal(gone) == .unreachable(place: gone, reason: "there is no such file"))
    #expect(try refusal(shelf.path) == .unreachable(place: shelf.path, reason: "it is a folder"))
    #expect(try refusal(path) == .unreachable(place: path, reason: "a database cannot be restored from itself"))
  }

  @Test func `refuses a backup without tables`() throws {
    let bare = shelf.file("bare.sqlite")
    try SQLiteStorage.open(path: bare, create: true).close()
    #expect(try refusal(bare) == .unreachable(place: bare, reason: "it has no tables of Accord"))
  }

  @Test func `refuses a backup that is newer or another`() throws {
    #expect(try refusal(backup, []) == .newer(found: 1, known: 0))
    let other = Migration(1, "person") { _ in ["CREATE TABLE other (id)"] }
    #expect(try refusal(backup, [other]) == .altered(migration: 1))
  }

  @Test func `refuses a damaged backup`() throws {
    try Damage.strike(backup)
    #expect(try refusal(backup) == .corrupt(place: backup))
  }

  @Test func `replaces a damaged database and keeps it`() throws {
    try Damage.strike(path, page: 1)
    #expect(throws: StorageError.self) { try people(path) }
    #expect(try SQLiteStorage.restore(from: backup, to: path, knowing: [.shelfOne]) == path + ".replaced")
    #expect(try people(path) == 5_000)
  }

  @Test func `refuses while a storage of this process is open`() throws {
    let open = try SQLiteStorage.open(path: path)
    #expect(try refusal(backup) == .busy(place: path))
    try open.add(1)
  }

  @Test(.enabled(if: OtherProgram.tool != nil, "needs the sqlite3 program"), arguments: [false, true])
  func `refuses while another program has the database open`(writing: Bool) throws {
    let other = try OtherProgram(path, writing ? "BEGIN IMMEDIATE;" : "BEGIN; SELECT count(*) FROM person;")
    #expect(throws: StorageError.busy(place: path)) {
      try SQLiteStorage.restore(from: backup, to: path, knowing: [.shelfOne])
    }
    other.leave()
    #expect(try people(path) == 5_001)
    try SQLiteStorage.restore(from: backup, to: path, knowing: [.shelfOne])
    #expect(try people(path) == 5_000)
  }

  @Test(.enabled(if: OtherProgram.tool != nil, "needs the sqlite3 program"))
  func `does not take another program's database away`() throws {
    let other = shelf.file("other.sqlite")
    try OtherProgram(other, "CREATE TABLE t (a); INSERT INTO t VALUES (1);").leave()
    #expect(throws: StorageError.foreign(place: other)) {
      try SQLiteStorage.restore(from: backup, to: other, knowing: [.shelfOne])
    }
    #expect(throws: StorageError.foreign(place: other)) { try SQLiteStorage.open(path: other) }
  }
}
