import Alignment
import Foundation
import SQLiteDriver
import Testing
import Workspace

@Suite struct `The inbox of the demo company` {
  private struct Oddity: Error {}

  @Test func `has clocks in all conditions at any hour, once a day`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "demo-inbox-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let storage = try SQLiteStorage.open(path: folder.appending(path: "demo.sqlite").path, create: true)
    let now = Instant(milliseconds: 1_794_790_800_000)
    let workspace = try OpenWorkspace.demo(in: storage, size: DemoSize(contacts: 1_500), now: now)
    try workspace.prepareDemoInbox(now: now)
    let rep = try #require(try workspace.colleagues().first { $0.roles == [.rep] })
    let inboxes = try workspace.colleagues().filter { $0.roles == [.rep] }.map { member in
      try workspace.inboxPage(of: member.id.rawValue, by: rep, now: now, value: { _ in 0 }).records
    }
    let records = inboxes.flatMap { $0 }
    #expect((inboxes.map(\.count).max() ?? 0) >= 10)
    #expect(records.contains { $0.speed == .broken && $0.handoff.answeredAt == nil })
    #expect(records.contains { $0.handoff.answeredAt == nil && $0.shareLeft > 0 && $0.shareLeft < 0.2 })
    #expect(records.contains { $0.shareLeft > 0.8 })
    #expect(records.contains { $0.isPursued } && records.contains { $0.handoff.firstContact != nil })
    // What the running week has is about what was promised for it, and past promises were kept more often than not.
    let board = try workspace.agreementBoard(now: now)
    let volume = try #require(board.running.first { $0.commitment == "volume" })
    guard case .amount(let goal) = volume.goal else { throw Oddity() }
    #expect(volume.excused.good > 0 && volume.excused.good <= goal * 2, "\(volume.excused.good) of \(goal)")
    for commitment in ["volume", "speed"] {
      let judged = try workspace.keptResults().filter { $0.commitment == commitment && $0.excused.status.isFinal }
      let kept = judged.count { $0.excused.status == .kept }
      #expect(!judged.isEmpty && kept * 2 > judged.count, "\(commitment): \(kept) of \(judged.count)")
    }
    let events = try workspace.lastHandoffEvent()
    try workspace.prepareDemoInbox(now: now.adding(milliseconds: Instant.hour))
    #expect(try workspace.lastHandoffEvent() == events)
  }
}
