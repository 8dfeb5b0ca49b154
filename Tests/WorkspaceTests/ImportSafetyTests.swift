import Foundation
import Persistence
import Reports
import SQLiteDriver
import Store
import Testing
import Wire
import Workspace

/// What must hold when loads meet, are cut off or refuse rows.
@Suite struct `A load among others` {
  let place: TemporaryWorkspace

  init() throws {
    place = try TemporaryWorkspace()
    try place.load(.contacts, text: "id,name,email\n1,Ada,ada@acme.example\n")
  }

  private func broken() throws -> [String] {
    try place.workspace.doctor(now: TemporaryWorkspace.now).filter { !$0.isKept }.map(\.code)
  }

  private func touches(_ count: Int, channel: String = "email") -> String {
    "message_id,contact_id,at,kind,channel\n"
      + (1...count).map { "message-\($0),1,2026-01-02T10:00:00Z,form,\(channel)\n" }.joined()
  }

  @Test func `refuses a second one of any kind, and both files are whole afterwards`() throws {
    let path = try place.file("touches.csv", touches(30_000))
    let contacts = try place.file("more.csv", "id,name\n2,Grace\n")
    let other = try SQLiteStorage.open(path: place.storage.place, create: false)
    defer { try? other.close() }
    let second = try OpenWorkspace(other)
    let mapping = try #require(Mapping.builtIn(.accord, .touches))
    let contactMapping = try #require(Mapping.builtIn(.accord, .contacts))
    var sentences: [String] = []
    _ = try place.workspace.importFile(
      ImportRequest(kind: .touches, path: path, mapping: mapping), now: TemporaryWorkspace.now
    ) { progress in
      guard progress.phase == .reading else { return }
      for request in [
        ImportRequest(kind: .touches, path: path, mapping: mapping),
        ImportRequest(kind: .contacts, path: contacts, mapping: contactMapping),
      ] {
        do {
          _ = try second.importFile(request, now: TemporaryWorkspace.now) { _ in }
        } catch let error as WorkspaceError {
          if error.code == "busy" { sentences.append(error.sentence) }
        } catch {}
      }
    }
    #expect(sentences.count >= 2)
    #expect(sentences.allSatisfy { $0.contains("touches.csv") })
    #expect(try broken() == [])
    #expect(try place.load(.contacts, contacts).new == 1)
    #expect(try place.load(.touches, path).same == 30_000)
    #expect(try broken() == [])
  }

  @Test func `takes over from one that is over, and from nobody else`() throws {
    let now = Int64(Date().timeIntervalSince1970 * 1_000)
    func hold(host: String, expires: Int64) throws {
      try place.storage.write {
        try Leases.give(
          Leases.Stored(
            name: "import", holder: "other.csv", process: 999_999_999, host: host, token: 1, since: now,
            expires: expires), in: $0)
      }
    }
    try hold(host: "elsewhere.example", expires: now + 60_000)
    #expect(throws: WorkspaceError.self) { try place.load(.contacts, text: "id,name\n2,Grace\n") }
    try hold(host: "elsewhere.example", expires: now - 1)
    #expect(try place.load(.contacts, text: "id,name\n2,Grace\n").new == 1)
    try hold(host: ProcessInfo.processInfo.hostName, expires: now + 60_000)
    #expect(try place.load(.contacts, text: "id,name\n3,Alan\n").new == 1)
  }

  @Test func `repairs messages that are stored twice, and the doctor sees them before`() throws {
    try place.load(.touches, text: touches(3))
    try place.storage.write { store in
      for index in Schema.touchIndexes { try store.define("DROP INDEX \(index.name)") }
      try store.execute(
        """
        INSERT INTO touch (id, contact_id, at, kind, side, mark, system_id, message_hash, changeset_id)
        SELECT id + 1000, contact_id, at, kind, side, mark, system_id, message_hash, changeset_id FROM touch
        """)
    }
    #expect(try broken() == ["unique"])
    let outcome = try place.load(.touches, text: touches(4))
    #expect(outcome.new == 1)
    #expect(outcome.notes.contains { $0.hasPrefix("3 touches") })
    #expect(try broken() == [])
  }

  @Test func `writes nothing of a row that it refuses`() throws {
    let mapping = try Mapping(
      yaml: Array(
        """
        kind: contacts
        source: other
        id: key
        fields:
          name: name
        touches:
          - at: at
            kind: {constant: form}
            owner: rep
        """.utf8))
    let path = try place.file(
      "rows.csv", "key,name,at,rep\n7,Grace,2026-01-02,Ada\n8,Alan,2026-01-02,Nobody\n9,Edsger,2026-01-03,Ada\n")
    let outcome = try place.load(.contacts, path, mapping: mapping)
    #expect(outcome.new == 2)
    #expect(outcome.refused == 1)
    #expect(try place.resolved().index.contacts.count == 3)
    #expect(try broken() == [])
    let deals = try Mapping(
      yaml: Array(
        """
        kind: deals
        source: other
        id: key
        fields:
          outcome: outcome
          created: at
          closed: closed
        contact: {id: person, make: true}
        """.utf8))
    let refused = try place.load(
      .deals, try place.file("deals.csv", "key,outcome,at,closed,person\nd1,won,2026-01-02,,new-1\n"), mapping: deals)
    #expect(refused.refused == 1)
    #expect(try place.resolved().index.contacts.count == 3)
  }

  @Test func `that was cut off starts anew where the file was edited meanwhile`() throws {
    let whole = touches(110_000)
    let path = try place.file("touches.csv", whole)
    var session = try place.load(.touches, path)
    // As if it had been cut off at its end, with the bytes of the first row another.
    func cutOff(hash: Int64?) throws {
      try place.storage.write { store in
        try store.execute("UPDATE import_run SET state = 'running' WHERE kind = 'touches' AND state = 'done'")
        if let hash { try store.execute("UPDATE import_run SET content_hash = \(hash) WHERE kind = 'touches'") }
      }
    }
    try cutOff(hash: nil)
    session = try place.load(.touches, path)
    #expect(session.resumed)
    try cutOff(hash: 1)
    session = try place.load(.touches, path)
    #expect(!session.resumed)
    #expect(session.same == 110_000)
    #expect(session.notes.contains { $0.contains("was edited") })
    try cutOff(hash: nil)
    session = try place.load(.touches, path, isHistory: false)
    #expect(!session.resumed)
    #expect(try broken() == [])
  }
}
