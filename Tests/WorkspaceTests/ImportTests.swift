import Alignment
import Foundation
import Reports
import Store
import Testing
import Wire
import Workspace

@Suite struct `An import` {
  let place: TemporaryWorkspace

  init() throws { place = try TemporaryWorkspace(zone: "Europe/Rome") }

  static let contacts = """
    id,email,name,country,persona,created_at,lead_at,mql_at
    1,ada@acme.example,Ada,IT,engineer,2026-01-01,2026-01-02,2026-01-05
    2,grace@acme.example,Grace,FR,buyer,2026-01-03,2026-01-04,

    """
  static let deals = """
    id,contact_id,amount,currency,outcome,created_at,closed_at
    d1,1,1000.50,EUR,won,2026-02-01,2026-03-01
    d2,2,20,EUR,open,2026-02-01,

    """
  static let touches = """
    message_id,contact_id,at,kind,channel,source,campaign,content
    m1,1,2026-01-01T10:00:00Z,page-view,organic-search,google,,/
    m2,1,2026-01-05T09:00:00Z,form,email,newsletter,spring,/offer
    m3,2,2026-01-04T08:00:00Z,page-view,,,,/

    """

  @Test func `takes contacts, deals and touches and changes nothing the second time`() throws {
    for (kind, text) in [
      (ImportKind.contacts, Self.contacts), (.deals, Self.deals), (.touches, Self.touches),
    ] {
      let first = try place.load(kind, text: text)
      #expect(first.new > 0)
      #expect(first.refused == 0)
      let second = try place.load(kind, text: text)
      #expect(second.new == 0)
      #expect(second.changed == 0)
      #expect(second.same == first.new)
    }
    #expect(try place.workspace.doctor(now: TemporaryWorkspace.now).filter { !$0.isKept }.map(\.code) == [])
    let resolved = try place.resolved()
    #expect(resolved.index.contacts.count == 2)
    #expect(resolved.index.touches.count == 3)
    #expect(resolved.conversions(.won, Question()).booked == 100_050)
  }

  @Test func `keeps what a field was before, so that a past day reads as it was known`() throws {
    try place.load(.contacts, text: Self.contacts)
    let later = TemporaryWorkspace.now.adding(days: 30)
    let outcome = try place.load(
      .contacts, text: "id,persona\n1,manager\n", isHistory: false, now: later)
    #expect(outcome.changed == 1)
    let index = try place.workspace.index(now: later)
    let column = try #require(index.fields[FieldKey(.contact, "persona")])
    #expect(column.dictionary[column.current[0]] == "manager")
    let change = try #require(column.changes[0]?.first)
    #expect(column.dictionary[change.before] == "engineer")
    let seen = Visibility(of: index, asOf: place.workspace.calendar.day(of: TemporaryWorkspace.now))
    #expect(!seen.sees(at: change.at, changeset: change.changeset))
  }

  @Test func `finds the same person under the ids of two sources by the e-mail`() throws {
    try place.load(.contacts, text: Self.contacts)
    let mapping = try Mapping(
      yaml: Array(
        """
        kind: contacts
        source: other
        id: key
        fields:
          email: mail
          title: job
        """.utf8))
    let path = try place.file("other.csv", "key,mail,job\nX9, ADA@acme.example ,CTO\nX10,new@acme.example,CEO\n")
    let outcome = try place.load(.contacts, path, mapping: mapping)
    #expect(outcome.changed == 1)
    #expect(outcome.new == 1)
    #expect(try place.resolved().index.contacts.count == 3)
  }

  @Test func `of two equal ids in one file takes the first and says so`() throws {
    let outcome = try place.load(.contacts, text: "id,name\n7,Ada\n7,Grace\n8,Alan\n")
    #expect(outcome.new == 2)
    #expect(outcome.refused == 1)
    let refusal = try #require(outcome.firstRefusals.first)
    #expect(refusal.line == 3)
    #expect(refusal.code == "duplicate-id")
    let path = try #require(outcome.refusedPath)
    let kept = try String(contentsOfFile: path, encoding: .utf8)
    #expect(kept.hasPrefix("line,column,reason,id,name\r\n3,id,"))
    #expect(kept.hasSuffix(",7,Grace\r\n"))
  }

  @Test func `refuses a deal for a contact that nobody knows and keeps the others`() throws {
    try place.load(.contacts, text: Self.contacts)
    let outcome = try place.load(
      .deals, text: "id,contact_id,amount,outcome,created_at\nd1,99,5,open,2026-01-01\nd2,1,5,open,2026-01-01\n")
    #expect(outcome.new == 1)
    #expect(outcome.firstRefusals.map(\.code) == ["unknown-contact"])
  }

  static let badCells: [(kind: ImportKind, text: String, code: String, column: String?)] = [
    (.contacts, "id,name,created_at\n1,Ada,2026-02-30\n2,Grace,2026-02-28\n", "bad-date", "created_at"),
    (.deals, "id,amount,created_at\n1,12x,2026-01-01\n2,12,2026-01-01\n", "bad-amount", "amount"),
    (
      .deals, "id,amount,currency,created_at\n1,12,QQQ,2026-01-01\n2,12,EUR,2026-01-01\n", "unknown-currency",
      "currency"
    ),
    (.contacts, "id,name\n1,Ada,more\n2,Grace\n", "ragged-row", nil),
    (.touches, "contact_email,at,kind\na@b.example,2026-01-01,stare\n", "unknown-kind", "kind"),
  ]

  @Test(arguments: badCells)
  func `names line and column of a wrong cell and keeps the other rows`(
    kind: ImportKind, text: String, code: String, column: String?
  ) throws {
    let outcome = try place.load(kind, text: text)
    let refusal = try #require(outcome.firstRefusals.first)
    #expect(refusal.line == 2)
    #expect(refusal.code == code)
    #expect(refusal.column == column)
    #expect(outcome.refused == 1)
    #expect(outcome.new == outcome.rows - 1)
  }

  @Test func `refuses one field of ten megabytes and nothing else`() throws {
    let big = String(repeating: "x", count: 10 << 20)
    let outcome = try place.load(.contacts, text: "id,name\n1,Ada\n2,\(big)\n3,Alan\n")
    #expect(outcome.new == 2)
    #expect(outcome.firstRefusals.map(\.line) == [3])
  }

  @Test func `of a header alone makes nothing and says so`() throws {
    let outcome = try place.load(.contacts, text: "id,name\n")
    #expect(outcome.rows == 0)
    #expect(!outcome.notes.isEmpty)
  }

  @Test func `refuses files that are no CSV as a whole`() throws {
    #expect(throws: (any Error).self) { try place.load(.contacts, place.folder.path + "/none.csv") }
    #expect(throws: (any Error).self) { try place.load(.contacts, place.folder.path) }
    #expect(throws: WireError.self) { try place.load(.contacts, text: "") }
    #expect(throws: WireError.self) { try place.load(.contacts, text: "id,nme\n1,Ada\n") }
    #expect(throws: WireError.self) { try place.load(.contacts, text: "name,phone\nAda,1\n") }
    let binary = place.folder.appendingPathComponent("binary.csv")
    try Data([0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 7, 0]).write(to: binary)
    #expect(throws: WireError.self) { try place.load(.contacts, binary.path) }
    #expect(try place.resolved().index.contacts.count == 0)
  }

  @Test func `tried out dry changes nothing and counts the same`() throws {
    let path = try place.file("contacts.csv", Self.contacts)
    let dry = try place.load(.contacts, path, isDryRun: true)
    #expect(dry.new == 2)
    #expect(try place.resolved().index.contacts.count == 0)
    #expect(try place.workspace.imports().isEmpty)
    let real = try place.load(.contacts, path)
    #expect(real.new == dry.new)
  }

  @Test func `counts a message that came before as the same touch`() throws {
    try place.load(.contacts, text: Self.contacts)
    let first = try place.load(
      .touches,
      text: "message_id,contact_id,at,kind\nm1,1,2026-01-01,form\nm1,1,2026-01-01,form\nm2,1,2026-01-02,form\n")
    #expect(first.new == 2)
    #expect(first.same == 1)
  }

  @Test func `makes customers of a won deal's contacts and recycles those of a lost one`() throws {
    try place.load(.contacts, text: "id,name,mql_at\n1,Ada,2026-01-05\n2,Grace,2026-01-06\n")
    try place.load(
      .deals,
      text: """
        id,contact_id,amount,outcome,loss_reason,created_at,closed_at
        w,1,10,won,,2026-02-01,2026-03-01
        l,2,10,lost,no budget,2026-02-01,2026-03-02

        """)
    let resolved = try place.resolved()
    let rows = resolved.funnel(Question()).rows
    #expect(rows.first { $0.stage == .opportunity }?.entered == 2)
    #expect(rows.first { $0.stage == .customer }?.entered == 1)
    let contacts = resolved.index.contacts
    #expect(contacts.resting == [.none, .nurture])
    #expect(resolved.index.reasons[contacts.restingReason[1]] == "no budget")
    #expect(contacts.restingUntil[1] > contacts.createdAt[1])
    #expect(try place.workspace.doctor(now: TemporaryWorkspace.now).filter { !$0.isKept }.map(\.code) == [])
  }

  @Test func `reads a history load as it was on a past day`() throws {
    try place.load(.contacts, text: Self.contacts)
    try place.load(.deals, text: Self.deals)
    let before = try place.resolved(asOf: CivilDate(year: 2026, month: 2, day: 28))
    #expect(before.conversions(.won, Question()).booked == 0)
    let after = try place.resolved(asOf: CivilDate(year: 2026, month: 3, day: 1))
    #expect(after.conversions(.won, Question()).booked == 100_050)
  }

  @Test func `cancels a win by a void, and keeps it on the days before`() throws {
    try place.load(.contacts, text: Self.contacts)
    try place.load(.deals, text: Self.deals)
    try place.workspace.void(.close, 1, reason: "not signed", actor: "Ada", now: TemporaryWorkspace.now)
    #expect(try place.resolved().conversions(.won, Question()).booked == 0)
    let before = try place.resolved(asOf: CivilDate(year: 2026, month: 3, day: 1))
    #expect(before.conversions(.won, Question()).booked == 100_050)
    #expect(throws: WorkspaceError.self) {
      try place.workspace.void(.close, 1, reason: "again", actor: "Ada", now: TemporaryWorkspace.now)
    }
  }
}

@Suite struct `A visitor` {
  @Test func `gives what it did before it was known to the first contact, later touches to the last`() throws {
    let place = try TemporaryWorkspace()
    try place.load(.contacts, text: "id,name\n1,Ada\n2,Grace\n")
    let outcome = try place.load(
      .touches,
      text: """
        message_id,contact_id,at,kind,visitor
        m1,,2026-01-01T10:00:00Z,page-view,v
        m4,,2026-01-04T10:00:00Z,page-view,v
        m2,1,2026-01-02T10:00:00Z,form,v
        m3,2,2026-01-03T10:00:00Z,form,v
        m5,,2026-01-05T10:00:00Z,page-view,w

        """)
    #expect(outcome.new == 4)
    #expect(outcome.firstRefusals.map(\.code) == ["unknown-visitor"])
    let touches = try place.resolved().index.touches
    #expect(touches.run(of: 0).count == 2)
    #expect(touches.run(of: 1).count == 2)
    let later = try place.load(
      .touches,
      text: """
        message_id,contact_id,at,kind,visitor
        m5,,2026-01-05T10:00:00Z,page-view,w
        m6,1,2026-01-06T10:00:00Z,form,w

        """)
    #expect(later.new == 2)
    #expect(try place.resolved().index.touches.run(of: 0).count == 4)
  }
}
