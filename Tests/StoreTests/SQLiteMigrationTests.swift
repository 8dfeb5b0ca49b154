import Foundation
import Persistence
import SQLiteDriver
import Synchronization
import Testing

@Suite struct `Migrations on SQLite` {
  let shelf: Shelf
  let storage: SQLiteStorage

  init() throws {
    shelf = try Shelf()
    storage = try SQLiteStorage.open(path: shelf.file(), create: true)
  }

  private func log() throws -> [String] {
    try storage.read { try $0.rows("SELECT number, name FROM schema_migration ORDER BY number") }
      .map { "\($0.int(0)) \($0.text(1))" }
  }

  @Test func `do nothing where the list is empty`() throws {
    try storage.migrate([])
    #expect(try storage.read { try $0.rows("SELECT name FROM sqlite_master") }.isEmpty)
  }

  @Test func `are applied once and in order`() throws {
    try storage.migrate([.shelfOne, .shelfTwo])
    try storage.migrate([.shelfOne, .shelfTwo])
    #expect(try log() == ["1 person", "2 note"])
    let first = try storage.read { try $0.row("SELECT min(applied_at) FROM schema_migration")?.integer(0) ?? 0 }
    #expect(first > 1_700_000_000_000)
  }

  @Test func `keep a copy of a database that had some`() throws {
    try storage.migrate([.shelfOne])
    try storage.add(3)
    #expect(shelf.names.filter { $0.contains("before") }.isEmpty)
    try storage.migrate([.shelfOne, .shelfTwo])
    let copy = shelf.file("accord.sqlite.before-2.sqlite")
    let old = try SQLiteStorage.open(path: copy)
    #expect(try old.people() == 3)
    #expect(throws: StorageError.self) { try old.read { _ = try $0.rows("SELECT id FROM note") } }
    #expect(try storage.people() == 3)
    #expect(shelf.names.filter { $0.contains("part") }.isEmpty)
  }

  @Test func `leave nothing of one that fails, and can be tried again`() throws {
    let broken = Migration(2, "note") { _ in ["CREATE TABLE half (id INTEGER) STRICT", "CREATE TABLE person (id)"] }
    try storage.migrate([.shelfOne])
    for _ in 1...2 { #expect(throws: StorageError.self) { try storage.migrate([.shelfOne, broken]) } }
    #expect(try log() == ["1 person"])
    #expect(try storage.read { try $0.rows("SELECT 1 FROM sqlite_master WHERE name = 'half'") }.isEmpty)
    try storage.migrate([.shelfOne, .shelfTwo])
    #expect(try log() == ["1 person", "2 note"])
  }

  @Test func `refuse a database that is newer`() throws {
    try storage.migrate([.shelfOne, .shelfTwo])
    #expect(throws: StorageError.newer(found: 2, known: 1)) { try storage.migrate([.shelfOne]) }
    #expect(throws: StorageError.newer(found: 2, known: 0)) { try storage.migrate([]) }
  }

  @Test func `refuse one that was edited after it was applied`() throws {
    try storage.migrate([.shelfOne])
    let edited = Migration(1, "person") { _ in ["CREATE TABLE person (id INTEGER PRIMARY KEY) STRICT"] }
    #expect(throws: StorageError.altered(migration: 1)) { try storage.migrate([edited, .shelfTwo]) }
    #expect(try log() == ["1 person"])
  }

  @Test func `tell statements apart by where they end`() throws {
    let one = Migration(1, "a") { _ in ["SELECT 1", ";SELECT 2"] }
    let other = Migration(1, "a") { _ in ["SELECT 1;", "SELECT 2"] }
    try storage.migrate([one])
    #expect(throws: StorageError.altered(migration: 1)) { try storage.migrate([other]) }
  }

  @Test func `refuse one that is slipped in below`() throws {
    try storage.migrate([Migration(3, "late") { _ in ["CREATE TABLE late (id INTEGER) STRICT"] }])
    #expect(throws: StorageError.altered(migration: 1)) {
      try storage.migrate([.shelfOne, Migration(3, "late") { _ in ["CREATE TABLE late (id INTEGER) STRICT"] }])
    }
  }

  @Test func `may not be applied to a database that is only read`() throws {
    try storage.migrate([.shelfOne])
    let reader = try SQLiteStorage.open(path: shelf.file(), readOnly: true)
    try reader.migrate([.shelfOne])
    #expect(throws: StorageError.readOnly(place: shelf.file())) { try reader.migrate([.shelfOne, .shelfTwo]) }
    #expect(throws: StorageError.newer(found: 1, known: 0)) { try reader.migrate([]) }
  }

  @Test func `are applied once though many start at once`() throws {
    let path = shelf.file("many.sqlite")
    let errors = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      do {
        try SQLiteStorage.open(path: path, create: true).migrate([.shelfOne, .shelfTwo])
      } catch {
        errors.withLock { $0.append(String(reflecting: error)) }
      }
    }
    #expect(errors.withLock { $0 } == [])
    let count = try SQLiteStorage.open(path: path).read { try $0.row("SELECT count(*) FROM schema_migration")?.int(0) }
    #expect(count == 2)
  }
}
