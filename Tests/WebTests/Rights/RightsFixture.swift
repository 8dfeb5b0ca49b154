import Alignment
import Foundation
import Persistence
import Store
import Testing
import Web
import Wire
import Workspace

/// A workspace with one record of each kind, all about one person whose data can be told from everything else.
enum RightsFixture {
  /// No page says these but about the person: name, address, phone, note, task, company and deal.
  static let marks = [
    "zephyrine", "quillfeather", "quill.example", "7654321", "quillnote", "quilltask", "quillworks", "quilldeal",
  ]

  static func fill(_ workspace: OpenWorkspace) throws { try fill(workspace, texts: nil, campaign: "spring") }

  /// - Parameters:
  ///   - texts: in the place of every name and note; the marks where there is none.
  ///   - campaign: what touches, and a cost, are of.
  static func fill(_ workspace: OpenWorkspace, texts: String?, campaign: String) throws {
    let now = Site.now()
    let day = workspace.calendar.day(of: now)
    func ago(_ days: Int) -> String { day.adding(days: -days).description }
    func cell(_ mark: String) -> String { "\"" + (texts ?? mark).replacing("\"", with: "\"\"") + "\"" }
    let spring = "\"" + campaign.replacing("\"", with: "\"\"") + "\""
    try load(
      workspace, .contacts,
      """
      id,email,name,phone,company,title,persona,created_at,lead_at,mql_at,owner
      c1,zephyrine@quill.example,\(cell("Zephyrine Quillfeather")),+39 333 7654321,\(cell("Quillworks")),\(cell("CTO")),\(cell("Ida")),\(ago(60)),\(ago(50)),\(ago(40)),\(cell("Marta"))

      """)
    try load(
      workspace, .touches,
      """
      message_id,contact_id,at,kind,channel,source,campaign,content
      m1,c1,\(ago(55)) 10:00:00,page-view,email,\(cell("letter")),\(spring),\(cell("/paper"))
      m2,c1,\(ago(2)) 10:00:00,page-view,direct,,,

      """)
    try load(
      workspace, .deals,
      """
      id,contact_id,company,name,amount,outcome,created_at,closed_at
      d1,c1,\(cell("Quillworks")),\(cell("Quilldeal one")),1000.01,won,\(ago(30)),\(ago(20))
      d2,c1,\(cell("Quillworks")),\(cell("Quilldeal two")),500.00,open,\(ago(30)),

      """)
    let ada = RecordPages.ada
    _ = try workspace.addNote(texts ?? "quillnote", to: .contact, 1, by: ada, now: now)
    _ = try workspace.addTask(
      TaskForm(title: texts ?? "quilltask", dueAt: now.adding(days: 2), assigneeId: 1), toContact: 1, by: ada, now: now)
    _ = try workspace.addCost(
      CostForm(campaign: campaign, first: day.adding(days: -60), last: day, amountMinor: 10_000), by: ada, now: now)
    _ = try workspace.setGoal(
      GoalForm(measure: "mqls", first: day.adding(days: -60), last: day, target: 10), by: ada, now: now)
    try handOff(in: workspace, now: now)
    try promise(in: workspace, now: now)
    try askBack(in: workspace, now: now)
  }

  /// A persona, and a case of rejections that waits for an answer.
  private static func askBack(in workspace: OpenWorkspace, now: Instant) throws {
    let head = Person(id: 1, name: "Ada Admin", roles: [.headOfMarketing])
    _ = try workspace.proposePersona(
      yaml: Array("name: Buyer\nrole: Buys\n".utf8), by: head, now: now)
    _ = try workspace.storage.write { store in
      let changeset = try Changesets.open(at: now, actor: "Ada", cause: "case", isHistory: true, in: store)
      return try RejectionCases.insert(
        "bad-fit", .source, "letter", openedAt: now, days: 28, changeset: changeset, in: store)
    }
  }

  /// An agreement in force for three weeks, and a definition that is proposed.
  private static func promise(in workspace: OpenWorkspace, now: Instant) throws {
    let start = now.adding(days: -21)
    let head = Person(id: 1, name: "Ada Admin", roles: [.headOfMarketing, .headOfSales])
    try workspace.storage.write { try Workspaces.setGoLive(start, in: $0) }
    let text = Agreement.starter(startsOn: workspace.calendar.day(of: start)).document
    let agreement = try workspace.proposeAgreement(yaml: Array(text.utf8), by: head, now: start)
    for party in Party.allCases {
      _ = try workspace.sign(agreement.id, of: .agreement, for: party, by: head, now: start)
    }
    let definition = Definition.starter(startsOn: workspace.calendar.day(of: now)).document
    _ = try workspace.proposeDefinition(yaml: Array(definition.utf8), by: head, now: now)
  }

  /// The next Monday 18:00 of the workspace.
  private static var deadline: Instant {
    guard let zone = ZoneTable.system(named: "Europe/Rome") else { return .distantFuture }
    return Recurrence(.week(.monday), minute: 18 * 60).next(
      after: Site.now(), in: WorkingCalendar(WorkspaceCalendar(zone: zone)))
  }

  /// The person's hand-off, accepted.
  private static func handOff(in workspace: OpenWorkspace, now: Instant) throws {
    let made = Handoff(1, contact: 1, entry: now, promise: .standard, events: [HandoffEvent(.made, at: now)])
    let handoff = try made.assigned(to: 1, .routed, at: now).accepted(by: 1, at: now)
    try workspace.storage.write { store in
      let changeset = try Changesets.open(at: now, actor: "Ada", cause: "hand-off", isHistory: false, in: store)
      let id = try Sequences.take(1, of: .handoff, in: store)
      #expect(id == handoff.id.rawValue)
      try Handoffs.insert(
        Handoffs.Stored(handoff: handoff, dueAt: now.adding(days: 1).milliseconds), changeset: changeset, in: store)
      for timer in handoff.timers(in: ClockHours()) { try Timers.set(timer, in: store) }
    }
  }

  static func load(_ workspace: OpenWorkspace, _ kind: ImportKind, _ text: String) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "rights-\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    try text.write(to: file, atomically: true, encoding: .utf8)
    let mapping = try #require(Mapping.builtIn(.accord, kind))
    let outcome = try workspace.importFile(
      ImportRequest(kind: kind, path: file.path, mapping: mapping), now: Site.now()
    ) { _ in }
    #expect(outcome.refused == 0, "\(outcome.firstRefusals)")
  }

  /// An address whose parts are filled in.
  ///
  /// - Parameter isThere: names records that are there; else none is.
  static func address(of path: String, isThere: Bool, style: String = "none") -> String {
    var parts: [String] = []
    for piece in path.split(separator: "/") {
      let part =
        switch piece {
        case "{id}":
          // The agreement is the first document, the definition the second.
          path.hasPrefix("/campaigns") ? "spring" : !isThere ? "999999" : path.contains("definition") ? "2" : "1"
        case "{commitment}": "volume"
        case "{deadline}":
          path.hasPrefix("/api/") ? Sheet.timestamp(deadline) : String(deadline.milliseconds)
        case "{cell}": "A1"
        case "{contact}": isThere ? "1" : "999999"
        case "{report}": "funnel"
        case "{stage}": "lead"
        case "{term}": isThere || path.hasPrefix("/api/") ? "mql" : "no-such-term"
        case "{file}": style
        case "{token}": "nonsense"
        default: String(piece)
        }
      parts.append(part)
    }
    let query = path.contains("receipts") ? "?column=entered&row=contact&period=all" : ""
    return "/" + parts.joined(separator: "/") + query
  }
}

extension TestServer {
  /// A program of a person with this role alone, whose token was given every right.
  func program(of role: Role) throws -> APIClient {
    // Somebody has to stay administrator.
    _ = try workspace.testPerson(roles: [.administrator], now: Site.now())
    let number = try workspace.people().count
    // The roles that together have every right.
    _ = try workspace.testPerson(roles: [.administrator, .headOfMarketing, .headOfSales], now: Site.now())
    let maker = try #require(try workspace.people().first { $0.person.email == "person\(number)@example.org" }).person
    let made = try workspace.makeToken(
      name: "test", rights: Set(Right.allCases), expires: nil, by: maker, now: Site.now())
    try workspace.setRoles([role], of: maker.id, by: admin, now: Site.now())
    return APIClient(browser: browser(), token: made.secret)
  }
}
