import Foundation
import Persistence
import SQLiteDriver
import Testing

@Suite struct `Opening a SQLite file` {
  let shelf: Shelf
  init() throws { shelf = try Shelf() }

  private func refusal(_ path: String, create: Bool = false, readOnly: Bool = false) -> StorageError? {
    #expect(throws: StorageError.self) {
      try SQLiteStorage.open(path: path, create: create, readOnly: readOnly)
    }
  }

  @Test func `refuses a missing file and makes none`() {
    let path = shelf.file()
    #expect(refusal(path) == .unreachable(place: path, reason: "there is no such file"))
    #expect(refusal(path, create: true, readOnly: true) == .unreachable(place: path, reason: "there is no such file"))
    #expect(shelf.names.isEmpty)
  }

  @Test func `refuses a path in a missing folder`() {
    let path = shelf.file("gone/accord.sqlite")
    let reason = "its folder does not exist, or may not be entered"
    #expect(refusal(path, create: true) == .unreachable(place: path, reason: reason))
  }

  @Test func `refuses a path below a file`() throws {
    let path = try shelf.put("text", in: "file") + "/accord.sqlite"
    #expect(refusal(path, create: true) == .unreachable(place: path, reason: "its folder is a file"))
  }

  @Test func `refuses a folder`() {
    #expect(refusal(shelf.path, create: true) == .unreachable(place: shelf.path, reason: "it is a folder"))
  }

  @Test func `refuses what is no file`() {
    #expect(refusal("/dev/null") == .unreachable(place: "/dev/null", reason: "it is not a file"))
  }

  @Test func `refuses an empty file unless it may make one`() throws {
    let path = try shelf.put("", in: "accord.sqlite")
    #expect(refusal(path) == .unreachable(place: path, reason: "it is empty"))
    _ = try SQLiteStorage.open(path: path, create: true)
  }

  @Test(arguments: ["a", "name,email\n", String(repeating: "long text ", count: 2_000)])
  func `refuses text and leaves it as it is`(text: String) throws {
    let path = try shelf.put(text, in: "notes.txt")
    #expect(refusal(path, create: true) == .unreachable(place: path, reason: "it is not a SQLite database"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    #expect(shelf.names == ["notes.txt"])
  }

  @Test(.enabled(if: OtherProgram.tool != nil, "needs the sqlite3 program"), arguments: [false, true])
  func `refuses another program's database and leaves it as it is`(log: Bool) throws {
    let path = shelf.file("other.sqlite")
    let mode = log ? "WAL" : "DELETE"
    try OtherProgram(path, "PRAGMA journal_mode = \(mode); CREATE TABLE t (a); INSERT INTO t VALUES (1);").leave()
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(refusal(path) == .foreign(place: path))
    #expect(refusal(path, create: true) == .foreign(place: path))
    #expect(refusal(path, readOnly: true) == .foreign(place: path))
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may write anywhere"))
  func `refuses a new file in a read-only folder`() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: shelf.path)
    let path = shelf.file()
    #expect(refusal(path, create: true) == .unreachable(place: path, reason: "its folder may not be written to"))
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may write anywhere"), arguments: [true, false])
  func `refuses to write where folder or file is read-only`(folder: Bool) throws {
    let path = shelf.file()
    try SQLiteStorage.withPeople(path).close()
    let locked = folder ? shelf.path : path
    try FileManager.default.setAttributes([.posixPermissions: folder ? 0o555 : 0o444], ofItemAtPath: locked)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: locked) }
    #expect(refusal(path) == .readOnly(place: path))
    if folder { #expect(refusal(path, readOnly: true) == .readOnly(place: path)) }
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may read anything"))
  func `refuses a file that may not be read`() throws {
    let path = shelf.file()
    try SQLiteStorage.withPeople(path).close()
    try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: path)
    #expect(refusal(path) == .unreachable(place: path, reason: "there is no right to read it"))
  }

  @Test func `reads but does not write when asked to`() throws {
    let path = shelf.file()
    let writer = try SQLiteStorage.withPeople(path)
    try writer.add(3)
    let reader = try SQLiteStorage.open(path: path, readOnly: true)
    #expect(try reader.people() == 3)
    #expect(throws: StorageError.readOnly(place: path)) { try reader.bulk(.scattered) }
    #expect(throws: StorageError.readOnly(place: path)) { try reader.add(1) }
    try writer.add(1)
    #expect(try reader.people() == 4)
  }

  @Test func `makes a file that only its owner reads`() throws {
    let path = shelf.file()
    let storage = try SQLiteStorage.withPeople(path)
    for part in [path, path + "-wal", path + "-shm"] {
      let facts = try FileManager.default.attributesOfItem(atPath: part)
      #expect((facts[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    }
    try storage.close()
    #expect(shelf.names == ["accord.sqlite"])
  }

  @Test func `leaves one whole file when it is let go`() throws {
    do { try SQLiteStorage.withPeople(shelf.file()).add(5) }
    #expect(shelf.names == ["accord.sqlite"])
  }

  @Test func `fails plainly once closed`() throws {
    let storage = try SQLiteStorage.withPeople(shelf.file())
    try storage.close()
    #expect(throws: StorageError.self) { try storage.people() }
    #expect(throws: StorageError.self) { try storage.add(1) }
  }

  @Test(arguments: [
    ("synchronous", 2), ("foreign_keys", 1), ("busy_timeout", 10_000), ("temp_store", 2), ("trusted_schema", 0),
    ("application_id", 0x4143_5244), ("secure_delete", 1), ("wal_autocheckpoint", 1_000), ("cache_size", -65_536),
    ("page_size", 4_096),
  ])
  func `sets its writer, before and after bulk mode`(name: String, value: Int) throws {
    let storage = try SQLiteStorage.withPeople(shelf.file())
    let pragma = Query("PRAGMA " + name, [])
    #expect(try storage.write { try $0.row(pragma)?.int(0) } == value)
    try storage.bulk(.scattered)
    let bulk = [
      "secure_delete": 0, "wal_autocheckpoint": 20_000, "cache_size": -(SQLiteSettings().bulkCache >> 10),
      "foreign_keys": 0, "temp_store": 1,
    ]
    #expect(try storage.write { try $0.row(pragma)?.int(0) } == bulk[name] ?? value)
    try storage.bulk(nil)
    #expect(try storage.write { try $0.row(pragma)?.int(0) } == value)
  }

  @Test(arguments: [
    ("foreign_keys", 1), ("busy_timeout", 10_000), ("temp_store", 2), ("trusted_schema", 0), ("cache_size", -32_768),
  ])
  func `sets its readers`(name: String, value: Int) throws {
    let storage = try SQLiteStorage.withPeople(shelf.file())
    #expect(try storage.read { try $0.row(Query("PRAGMA " + name, []))?.int(0) } == value)
  }

  @Test func `keeps a log`() throws {
    let storage = try SQLiteStorage.withPeople(shelf.file())
    #expect(try storage.read { try $0.row("PRAGMA journal_mode")?.text(0) } == "wal")
  }
}
