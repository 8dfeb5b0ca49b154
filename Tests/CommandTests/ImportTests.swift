import Foundation
import Testing

@Suite struct `An import` {
  let desk: Desk
  init() throws { desk = try Desk() }

  @Test func `changes nothing the second time`() throws {
    try desk.importClosedLoop()
    for (kind, rows) in [("contacts", 4), ("touches", 5), ("deals", 2)] {
      let again = try desk.accord("import", kind, "\(kind).csv", "--history")
      #expect(again.code == 0, "\(again.errors)")
      #expect(again.output.contains("\(rows) rows: \(rows) same"), "\(kind): \(again.output)")
    }
  }

  @Test func `keeps the good rows, writes out the others and exits with 3`() throws {
    try desk.makeWorkspace()
    try desk.write("id,email,lead_at\n1,ada@acme.test,2026-01-05\n2,grace@acme.test,soon\n", to: "people.csv")
    let answer = try desk.accord("import", "contacts", "people.csv")
    #expect(answer.code == 3)
    #expect(answer.output.contains("2 rows: 1 new, 1 refused"), "\(answer.output)")
    #expect(answer.errors.contains("people.csv, line 3, lead_at: "), "\(answer.errors)")
    #expect(answer.errors.contains("people.csv.refused.csv"))
    let refused = try String(contentsOf: desk.folder.appending(path: "people.csv.refused.csv"), encoding: .utf8)
    #expect(refused.contains("soon"))
  }

  @Test func `names refused rows in the order of the file`() throws {
    try desk.makeWorkspace()
    try desk.write("id,email\n1,ada@acme.test\n", to: "people.csv")
    #expect(try desk.accord("import", "contacts", "people.csv").code == 0)
    try desk.write(
      """
      id,contact_id,amount,currency,outcome,created_at
      d1,99,1.00,EUR,open,2026-01-01
      d2,1,much,EUR,open,2026-01-01
      d3,98,1.00,EUR,open,2026-01-01
      d4,1,1.00,EUR,maybe,2026-01-01

      """, to: "deals.csv")
    let errors = try desk.accord("import", "deals", "deals.csv").errors
    let lines = errors.matches(of: #/deals\.csv, line (\d+)/#).map { String($0.1) }
    #expect(lines == ["2", "3", "4", "5"], "\(errors)")
  }

  @Test func `is listed with the workspace's own time`() throws {
    try desk.importClosedLoop()
    let list = try desk.accord("changesets")
    #expect(!list.output.contains(" UTC ") && list.output.contains("Europe/Rome"), "\(list.output)")
    #expect(try desk.accord("changesets", "--format", "json").output.contains("\"at\": \"20"))
  }

  @Test func `changes nothing in a dry run`() throws {
    try desk.makeWorkspace()
    try desk.write("id,email\n1,ada@acme.test\n", to: "people.csv")
    let tried = try desk.accord("import", "contacts", "people.csv", "--dry-run")
    #expect(tried.code == 0)
    #expect(tried.output.contains("1 row: 1 new"), "\(tried.output)")
    #expect(tried.output.contains("dry run"))
    #expect(try desk.accord("import", "contacts", "people.csv").output.contains("1 row: 1 new"))
  }

  @Test(arguments: [
    ("", "nothing"), ("id,email\n", "header"), ("id,colour\n1,red\n", "colour"),
    ("\u{0}\u{1}\u{2}\u{3}\u{0}\u{0}", "binary"),
  ])
  func `says what is wrong with a file as a whole`(text: String, about: String) throws {
    try desk.makeWorkspace()
    try desk.write(text, to: "people.csv")
    let answer = try desk.accord("import", "contacts", "people.csv")
    let said = answer.output + answer.errors
    #expect(said.contains("people.csv"), "\(about): \(said)")
    // A file with only its header is no fault: there is nothing in it.
    #expect(answer.code == (about == "header" ? 0 : 3), "\(about): \(said)")
  }

  @Test func `names the file that is missing, and those not read after it`() throws {
    try desk.makeWorkspace()
    let answer = try desk.accord("import", "contacts", "gone.csv", "next.csv")
    #expect(answer.code == 3)
    #expect(answer.errors.contains("gone.csv"))
    #expect(answer.errors.contains("next.csv"))
  }

  @Test func `says line and column of a mapping document that is wrong`() throws {
    try desk.makeWorkspace()
    try desk.write("id\n1\n", to: "people.csv")
    try desk.write("kind: contacts\nsource: crm\ncolour: red\n", to: "people.yaml")
    let answer = try desk.accord("import", "contacts", "people.csv", "--mapping", "people.yaml")
    #expect(answer.code == 3)
    #expect(answer.errors.hasPrefix("accord: people.yaml, line 3, column 1"), "\(answer.errors)")
    try desk.write("kind: deals\nsource: crm\nid: id\n", to: "deals.yaml")
    let other = try desk.accord("import", "contacts", "people.csv", "--mapping", "deals.yaml")
    #expect(other.code == 2, "\(other.errors)")
    #expect(try desk.accord("import", "contacts", "people.csv", "--mapping", "none.yaml").code == 3)
  }

  @Test func `is quiet when asked`() throws {
    try desk.makeWorkspace()
    try desk.write("id,email\n1,ada@acme.test\n", to: "people.csv")
    let answer = try desk.accord("--quiet", "import", "contacts", "people.csv")
    #expect(answer.errors == "")
    #expect(answer.output.contains("1 new"))
  }
}
