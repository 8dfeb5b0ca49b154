import Alignment
import Persistence
import Reports
import SQLiteDriver
import Store
import Testing
import Wire
import Workspace

@Suite struct `An import that is undone` {
  let place: TemporaryWorkspace
  static let now = TemporaryWorkspace.now.adding(days: 3)
  static let contacts = "id,email,persona,company,mql_at\n1,a@b.example,buyer,Acme,2026-01-01\n"
  static let deals = "id,contact_id,other_contacts,amount,outcome,loss_reason,created_at,closed_at\n"

  init() throws { place = try TemporaryWorkspace() }

  private func last() throws -> Int64 { try #require(try place.workspace.imports().last?.id) }

  private func undo(isDryRun: Bool = false) throws -> UndoneImport {
    try place.workspace.undoImport(try last(), isDryRun: isDryRun, actor: "Ada", now: Self.now)
  }

  /// Every row that facts are in, but for what is said of how they came.
  private func contents() throws -> [[[Value]]] {
    try place.storage.read { store in
      try [
        "SELECT id, name, email, company_id, owner_id, resting FROM contact ORDER BY id",
        "SELECT id, name, domain FROM company ORDER BY id",
        "SELECT id, amount_minor, outcome, closed_at, loss_reason_id FROM deal ORDER BY id",
        "SELECT deal_id, contact_id, is_primary FROM deal_contact ORDER BY deal_id, contact_id",
        "SELECT id, contact_id, at FROM touch ORDER BY id", "SELECT field_id, entity_id, term_id FROM field_value",
        "SELECT kind, system_id, value, entity_id FROM external_id ORDER BY kind, value",
        "SELECT entity_id, amount_minor FROM cost ORDER BY id", "SELECT currency, day, nano FROM rate",
        "SELECT measure, target FROM goal",
        """
        SELECT contact_id, at, kind, to_stage FROM transition
        WHERE NOT EXISTS (SELECT 1 FROM void WHERE fact = 1 AND fact_id = transition.id)
        ORDER BY contact_id, at, kind, to_stage
        """,
      ].map { try store.rows(Query($0)).map(\.values) }
    }
  }

  private func isSound() throws {
    #expect(try place.workspace.doctor(now: Self.now).filter { !$0.isKept }.map(\.code) == [])
  }

  private func base() throws {
    try place.load(.contacts, text: Self.contacts)
    try place.load(.deals, text: Self.deals + "d1,1,,100,open,,2026-02-01,\n")
    try place.load(.touches, text: "message_id,contact_id,at,kind,channel\nm1,1,2026-01-01T10:00:00Z,form,email\n")
    try place.load(.costs, text: "campaign,from,to,amount\nA,2026-01-01,2026-01-31,50\n")
  }

  static let loads: [(kind: ImportKind, text: String)] = [
    (.contacts, "id,email,persona,company,lead_at\n1,new@b.example,manager,Zed,2025-12-01\n2,c@d.example,,Acme,\n"),
    (
      .deals,
      deals + "d1,1,,900,won,,2026-02-01,2026-03-01\nd2,1,,20,lost,price,2026-04-01,2026-05-01\n"
    ),
    (
      .touches,
      "message_id,contact_id,at,kind,channel,url\nm1,1,2026-01-01T10:00:00Z,form,email,\nm2,1,2026-01-02,form,,https://a.example/x\n"
    ),
    (.costs, "campaign,from,to,amount\nA,2026-01-01,2026-01-31,70\nB,2026-01-01,2026-01-31,9\n"),
    (.rates, "currency,day,rate\nUSD,2026-01-01,0.9\n"),
    (.goals, "measure,from,to,target\nleads,2026-01-01,2026-01-31,10\n"),
    (.companies, "id,name,domain,industry\nK1,Acme,acme.example,it\nK9,Nine,nine.example,food\n"),
  ]

  @Test(arguments: loads.indices, [nil, true, false])
  func `leaves what was there before, and can be loaded again`(place number: Int, isHistory: Bool?) throws {
    try base()
    let before = try contents()
    let (kind, text) = Self.loads[number]
    let first = try place.load(kind, text: text, isHistory: isHistory)
    let after = try contents()
    #expect(after != before)
    let planned = try undo(isDryRun: true)
    #expect(try contents() == after)
    let undone = try undo()
    #expect(undone == planned)
    #expect(undone.keptCount == 0, "\(undone.kept)")
    #expect(try contents() == before)
    try isSound()
    #expect(try place.workspace.hasLiveFacts() == (isHistory == false))
    let second = try place.load(kind, text: text, isHistory: isHistory)
    #expect([first.new, first.changed] == [second.new, second.changed])
    try isSound()
  }

  @Test func `keeps what somebody has changed since, and says so`() throws {
    try base()
    try place.load(.deals, text: Self.deals + "d1,1,,900,open,,2026-02-01,\nd2,1,,20,open,,2026-04-01,\n")
    let id = try last()
    try place.load(.deals, text: Self.deals + "d1,1,,950,open,,2026-02-01,\nd2,1,,30,open,,2026-04-01,\n")
    let undone = try place.workspace.undoImport(id, actor: "Ada", now: Self.now)
    #expect(undone.kept.map(\.what).sorted() == ["deal 1: amount", "deal 2"])
    #expect(undone.deals == 0)
    try isSound()
  }

  @Test func `keeps a contact that has a touch of another import`() throws {
    try place.load(.contacts, text: "id,email\n1,a@b.example\n2,c@d.example\n")
    let id = try last()
    try place.load(.touches, text: "message_id,contact_id,at,kind\nm1,1,2026-01-01,form\n")
    let undone = try place.workspace.undoImport(id, actor: "Ada", now: Self.now)
    #expect([undone.contacts, undone.keptCount] == [1, 1])
    #expect(undone.kept.map(\.what) == ["contact 1"])
    try isSound()
  }

  @Test func `is refused the second time, while a load runs, and where there is none`() throws {
    try place.load(.contacts, text: Self.contacts)
    let id = try last()
    #expect(throws: WorkspaceError.self) { try place.workspace.undoImport(99, actor: "Ada", now: Self.now) }
    _ = try undo()
    #expect(throws: WorkspaceError.self) { try place.workspace.undoImport(id, actor: "Ada", now: Self.now) }
  }

  @Test func `restores past answers of a load that was called history`() throws {
    try place.load(.contacts, text: Self.contacts)
    try place.load(.deals, text: Self.deals + "d1,1,,100,won,,2026-02-01,2026-03-01\n")
    try place.load(.deals, text: Self.deals + "d1,1,,900,won,,2026-02-01,2026-03-01\n", isHistory: true)
    func booked(_ day: CivilDate?) throws -> Int64 {
      ResolvedIndex(of: try place.workspace.index(now: Self.now), asOf: day).conversions(.won, Question()).booked
    }
    let day = CivilDate(year: 2026, month: 6, day: 30)
    #expect(try booked(day) == 90_000)
    _ = try undo()
    #expect(try booked(day) == 10_000)
    #expect(try booked(nil) == 10_000)
  }
}

@Suite struct `Refused rows` {
  @Test func `are kept until they are dropped, and their number stays`() throws {
    let place = try TemporaryWorkspace()
    let now = TemporaryWorkspace.now
    try place.load(.contacts, text: "id,name,created_at\n1,Ada,2026-02-30\n2,Grace,2026-02-28\n")
    try place.load(.contacts, text: "id,name,created_at\n3,Alan,yesterday\n")
    let ids = try place.workspace.imports().map(\.id)
    let first = try #require(ids.first)
    #expect(try place.workspace.refusedRows(ofImport: first).map(\.fields) == [["1", "Ada", "2026-02-30"]])
    #expect(try place.workspace.refusedRowCounts() == [ids[0]: 1, ids[1]: 1])
    #expect(try place.workspace.dropRefusedRows(ofImport: first, actor: "Ada", now: now) == 1)
    #expect(try place.workspace.refusedRows(ofImport: first) == [])
    #expect(try place.workspace.dropRefusedRows(actor: "Ada", now: now) == 1)
    #expect(try place.workspace.dropRefusedRows(actor: "Ada", now: now) == 0)
    #expect(try place.workspace.imports().map(\.refused) == [1, 1])
    #expect(throws: WorkspaceError.self) { try place.workspace.dropRefusedRows(ofImport: 99, actor: "Ada", now: now) }
    #expect(try !place.workspace.hasLiveFacts())
  }
}
