import Alignment
import Foundation
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

  static func fill(_ workspace: OpenWorkspace) throws {
    let now = Site.now()
    let day = workspace.calendar.day(of: now)
    func ago(_ days: Int) -> String { day.adding(days: -days).description }
    try load(
      workspace, .contacts,
      """
      id,email,name,phone,company,created_at,lead_at,mql_at,owner
      c1,zephyrine@quill.example,Zephyrine Quillfeather,+39 333 7654321,Quillworks,\(ago(60)),\(ago(50)),\(ago(40)),Marta

      """)
    try load(
      workspace, .touches,
      """
      message_id,contact_id,at,kind,channel,campaign
      m1,c1,\(ago(55)) 10:00:00,page-view,email,spring
      m2,c1,\(ago(2)) 10:00:00,page-view,direct,

      """)
    try load(
      workspace, .deals,
      """
      id,contact_id,company,name,amount,outcome,created_at,closed_at
      d1,c1,Quillworks,Quilldeal one,1000.01,won,\(ago(30)),\(ago(20))
      d2,c1,Quillworks,Quilldeal two,500.00,open,\(ago(30)),

      """)
    let ada = RecordPages.ada
    _ = try workspace.addNote("quillnote", to: .contact, 1, by: ada, now: now)
    _ = try workspace.addTask(
      TaskForm(title: "quilltask", dueAt: now.adding(days: 2), assigneeId: 1), toContact: 1, by: ada, now: now)
    _ = try workspace.addCost(
      CostForm(campaign: "spring", first: day.adding(days: -60), last: day, amountMinor: 10_000), by: ada, now: now)
    _ = try workspace.setGoal(
      GoalForm(measure: "mqls", first: day.adding(days: -60), last: day, target: 10), by: ada, now: now)
  }

  private static func load(_ workspace: OpenWorkspace, _ kind: ImportKind, _ text: String) throws {
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
        case "{id}": path.hasPrefix("/campaigns") ? "spring" : isThere ? "1" : "999999"
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
    _ = try workspace.testPerson(roles: [.administrator], now: Site.now())
    let maker = try #require(try workspace.people().first { $0.person.email == "person\(number)@example.org" }).person
    let made = try workspace.makeToken(
      name: "test", rights: Set(Right.allCases), expires: nil, by: maker, now: Site.now())
    try workspace.setRoles([role], of: maker.id, by: admin, now: Site.now())
    return APIClient(browser: browser(), token: made.secret)
  }
}
