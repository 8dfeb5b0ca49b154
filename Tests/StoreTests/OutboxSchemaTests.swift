import Alignment
import Foundation
import Persistence
import SQLiteDriver
import Store
import Testing

@Suite struct `The table of what is to be sent` {
  let shelf: Shelf
  let storage: SQLiteStorage

  init() throws {
    shelf = try Shelf()
    storage = try SQLiteStorage.open(path: shelf.file(), create: true)
  }

  @Test func `is the one of the golden file`() throws {
    try storage.migrate(Schema.migrations)
    let made =
      try storage.read {
        try $0.rows("SELECT sql FROM sqlite_master WHERE tbl_name = 'outbox' AND sql IS NOT NULL ORDER BY name")
      }.map { $0.text(0) }.joined(separator: ";\n") + ";\n"
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Golden/outbox.sql")
    #expect(made == (try String(contentsOf: file, encoding: .utf8)))
  }

  @Test func `is added to a workspace of before, whose rows stay`() throws {
    try storage.migrate(Array(Schema.migrations.prefix(1)))
    try storage.write { store in
      let changeset = try Changesets.open(
        at: Instant(milliseconds: 0), actor: "a", cause: "c", isHistory: true, in: store)
      try Members.insert(Members.Stored(id: 7, name: "Ada", roles: ["rep"]), changeset: changeset, in: store)
    }
    try storage.migrate(Schema.migrations)
    #expect(try storage.read { try $0.row("SELECT name FROM member WHERE id = 7")?.text(0) } == "Ada")
    #expect(try storage.read { try Outbox.counts(in: $0) }.isEmpty)
  }

  @Test func `refuses what cannot be`() throws {
    try storage.migrate(Schema.migrations)
    try storage.write { store in
      let changeset = try Changesets.open(
        at: Instant(milliseconds: 0), actor: "a", cause: "c", isHistory: true, in: store)
      let entry = Outbox.Stored(
        kind: .mail, purpose: "test", destination: "a@b.example", content: "c", messageId: "m", changeset: changeset,
        createdAt: 0, expiresAt: 1)
      try Outbox.insert(entry, in: store)
    }
    for change in [
      "UPDATE outbox SET state = 'sending'", "UPDATE outbox SET kind = 'fax'", "UPDATE outbox SET destination = ''",
      "UPDATE outbox SET attempts = -1", "UPDATE outbox SET state = 'failed'", "UPDATE outbox SET settled_at = 1",
      "UPDATE outbox SET changeset_id = 99",
      """
      INSERT INTO outbox
      SELECT id + 1, kind, purpose, destination, reader, language, subject, content, html, message_id, changeset_id,
        created_at, expires_at, state, attempts, next_at, settled_at, reason, answer_code, answer
      FROM outbox
      """,
    ] {
      #expect(throws: StorageError.self) { try storage.write { try $0.execute(Query(change)) } }
    }
  }
}
