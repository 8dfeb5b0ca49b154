import Alignment
import Foundation
import Reports
import SQLiteDriver
import Store
import Testing
import Wire
import Workspace

@Suite struct `Deals move their contacts` {
  static let header = "id,contact_id,other_contacts,company,amount,outcome,loss_reason,kind,created_at,closed_at\n"
  static let cases: [(about: String, deals: [String], customers: Int, opportunities: Int, resting: [Resting])] = [
    (
      "a loss, then a new deal wakes the contact",
      ["l,1,,Acme,1,lost,price,,2026-01-05,2026-01-20", "o,1,,Acme,1,open,,,2026-03-05,"], 0, 1, [.none, .none]
    ),
    (
      "a loss beside a deal that was open stays",
      ["l,1,,Acme,1,lost,price,,2026-01-05,2026-01-20", "o,1,,Acme,1,open,,,2026-01-10,"], 0, 1, [.none, .none]
    ),
    (
      "a win, then an open deal: a customer never goes back",
      ["w,1,,Acme,1,won,,,2026-01-05,2026-01-20", "o,1,,Acme,1,open,,,2026-03-05,"], 1, 1, [.none, .none]
    ),
    (
      "a second win of the company is no new business and moves nobody",
      ["w,1,,Acme,1,won,,,2026-01-05,2026-01-20", "u,2,,Acme,1,won,,,2026-03-05,2026-04-01"], 1, 1, [.none, .none]
    ),
    (
      "a loss alone recycles", ["l,1,,,1,lost,price,,2026-01-05,2026-01-20"], 0, 1, [.nurture, .none]
    ),
  ]

  @Test(arguments: cases.indices, [false, true])
  func `the same whatever the order of rows and files`(place: Int, isReversed: Bool) throws {
    let one = Self.cases[place]
    for inOneFile in [true, false] {
      let workspace = try TemporaryWorkspace()
      try workspace.load(.contacts, text: "id,name,mql_at\n1,Ada,2025-12-01\n2,Grace,2025-12-02\n")
      let rows = isReversed ? one.deals.reversed() : one.deals
      for text in inOneFile ? [rows.joined(separator: "\n")] : rows {
        try workspace.load(.deals, text: Self.header + text + "\n")
      }
      let resolved = try workspace.resolved()
      let funnel = resolved.funnel(Question()).rows
      #expect(funnel.first { $0.stage == .customer }?.entered == one.customers, "\(one.about)")
      #expect(funnel.first { $0.stage == .opportunity }?.entered == one.opportunities, "\(one.about)")
      #expect(resolved.index.contacts.resting == one.resting, "\(one.about)")
      #expect(try workspace.workspace.doctor(now: TemporaryWorkspace.now).filter { !$0.isKept }.map(\.code) == [])
    }
  }

  @Test func `and take the moves back when the deal changes or its win is voided`() throws {
    let workspace = try TemporaryWorkspace()
    try workspace.load(.contacts, text: "id,name,mql_at\n1,Ada,2025-12-01\n")
    func customers() throws -> Int {
      try workspace.resolved().funnel(Question()).rows.first { $0.stage == .customer }?.entered ?? -1
    }
    var now = TemporaryWorkspace.now
    func load(_ row: String) throws {
      now = now.adding(days: 1)
      try workspace.load(.deals, text: Self.header + row + "\n", isHistory: false, now: now)
    }
    try load("d,1,,,1,won,,,2026-01-05,2026-02-01")
    #expect(try customers() == 1)
    try load("d,1,,,1,lost,price,,2026-01-05,2026-02-01")
    #expect(try customers() == 0)
    #expect(try workspace.resolved().index.contacts.resting == [.nurture])
    try load("d,1,,,1,won,,,2026-01-05,2026-04-01")
    #expect(try customers() == 1)
    try workspace.workspace.void(.close, 1, reason: "not signed", actor: "Ada", now: now)
    #expect(try customers() == 0)
  }

  @Test func `but never again where a person has voided the entry`() throws {
    let workspace = try TemporaryWorkspace()
    try workspace.load(.contacts, text: "id,name,mql_at\n1,Ada,2025-12-01\n")
    let now = TemporaryWorkspace.now
    try workspace.load(.deals, text: Self.header + "d,1,,,1,lost,price,,2026-01-05,2026-02-01\n", isHistory: false)
    func ladder() throws -> [Transitions.Shown] { try workspace.storage.read { try Transitions.ladder(of: 1, in: $0) } }
    for entry in try ladder() where entry.row.actor == .rule {
      try workspace.workspace.void(.transition, entry.row.id, reason: "it never came to that", actor: "Ada", now: now)
    }
    let voided = try ladder()
    #expect(voided.count { $0.isVoided } == 2)
    try workspace.load(
      .deals, text: Self.header + "d,1,,,9,lost,budget,,2026-01-05,2026-02-01\n", isHistory: false,
      now: now.adding(days: 1))
    #expect(try ladder().map(\.isVoided) == voided.map(\.isVoided))
    #expect(try workspace.workspace.doctor(now: now).filter { !$0.isKept }.map(\.code) == [])
  }

  @Test func `only from when they are attached`() throws {
    let workspace = try TemporaryWorkspace()
    try workspace.load(.contacts, text: "id,name,lead_at\n1,Ada,2025-12-01\n2,Grace,2026-06-01\n")
    try workspace.load(.deals, text: Self.header + "d,1,,,1,won,,,2026-01-05,2026-02-01\n", isHistory: false)
    try workspace.load(
      .deals, text: Self.header + "d,1,2,,1,won,,,2026-01-05,2026-02-01\n", isHistory: false,
      now: TemporaryWorkspace.now.adding(days: 1))
    let resolved = try workspace.resolved()
    #expect(resolved.index.deals.contacts.count == 2)
    #expect(resolved.funnel(Question()).rows.first { $0.stage == .customer }?.entered == 1)
    #expect(resolved.funnel(Question()).rows.first { $0.stage == .opportunity }?.entered == 1)
  }
}
