import Alignment
import Foundation
import Persistence
import SQLiteDriver
import Store
import Testing
import Wire
import Workspace

@Suite struct `A load beside a server` {
  let place: TemporaryWorkspace

  init() throws { place = try TemporaryWorkspace() }

  private func touches(_ count: Int) -> String {
    "message_id,contact_id,at,kind,channel,source\n"
      + (1...count).map { "message-\($0),\(1 + $0 % 100),2026-01-02T10:00:00Z,form,email,news\n" }.joined()
  }

  private func hasIndex() throws -> Bool {
    try place.storage.read { try Checks.hasIndex("touch_message", .sqlite, in: $0) }
  }

  @Test func `takes turns with it: short transactions, and the index stands`() throws {
    try place.load(.contacts, text: "id,name\n" + (1...100).map { "\($0),Person \($0)\n" }.joined())
    let notice = try place.workspace.noticeServing(as: "accord serve")
    #expect(try place.workspace.loadPace() == .shared)
    let path = try place.file("touches.csv", touches(40_000))
    let server = try SQLiteStorage.open(path: place.storage.place)
    defer { try? server.close() }
    let mapping = try #require(Mapping.builtIn(.accord, .touches))
    var turns = 0
    let outcome = try place.workspace.importFile(
      ImportRequest(kind: .touches, path: path, mapping: mapping), now: TemporaryWorkspace.now
    ) { _ in
      do {
        guard try hasIndex() else { return }
        _ = try server.write { try $0.execute("UPDATE workspace SET name = 'Test'") }
        turns += 1
      } catch {}
    }
    #expect(outcome.new == 40_000)
    #expect(turns > 5)
    notice.release()
    #expect(try place.workspace.loadPace() == .alone)
    #expect(try place.load(.touches, path).same == 40_000)
    #expect(try place.workspace.doctor(now: TemporaryWorkspace.now).filter { !$0.isKept }.map(\.code) == [])
  }

  @Test func `is alone where the server was killed`() throws {
    let now = Int64(Date().timeIntervalSince1970 * 1_000)
    try place.storage.write {
      try Leases.give(
        Leases.Stored(
          name: "serve", holder: "accord serve", process: 999_999_999, host: ProcessInfo.processInfo.hostName,
          token: 1, since: now, expires: now + 60_000), in: $0)
    }
    #expect(try place.workspace.loadPace() == .alone)
  }

  @Test(arguments: [
    (LoadPace.alone, 1, 8, 900, true), (.alone, 8, 8, 1, false), (.alone, 1, 1, 1, false),
    (.shared, 1, 8, 10, true), (.shared, 1, 1, 25, true), (.shared, 1, 8, 26, false), (.shared, 4, 8, 40, true),
    (.shared, 4, 8, 41, false), (.shared, 100, 1, 40, true),
  ])
  func `adds a batch to a transaction only where it ends in time`(
    pace: LoadPace, batches: Int, most: Int, milliseconds: Int, goesOn: Bool
  ) {
    #expect(pace.goesOn(after: batches, most: most, elapsed: .milliseconds(milliseconds)) == goesOn)
  }
}
