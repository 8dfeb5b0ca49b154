import Foundation
import Testing

@Suite struct `A report` {
  let desk: Desk
  init() throws {
    desk = try Desk()
    try desk.importClosedLoop()
  }

  private func json(_ arguments: String...) throws -> [String: Any] {
    let answer = try desk.call(["report"] + arguments + ["--format", "json"])
    #expect(answer.code == 0, "\(answer.errors)")
    let object = try JSONSerialization.jsonObject(with: Data(answer.output.utf8))
    return try #require(object as? [String: Any])
  }

  private func rows(_ sheet: [String: Any]) throws -> [[String: Any]] {
    try #require(sheet["rows"] as? [[String: Any]])
  }

  private static let names = [
    "overview", "funnel", "velocity", "attribution", "conversions", "paths", "marketing", "sales", "segments",
    "radar",
  ]

  @Test(arguments: names) func `fits 100 columns, and is whole as JSON`(name: String) throws {
    let table = try desk.accord("report", name)
    #expect(table.code == 0, "\(table.errors)")
    #expect(table.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
    #expect(!table.output.contains("\u{1B}"))
    let sheet = try json(name)
    #expect(sheet["report"] as? String == name)
    for key in ["question", "as_of", "definition", "agreement", "rows", "totals"] {
      #expect(sheet[key] != nil, "\(key)")
    }
    #expect(try desk.accord("report", name, "--format", "csv").code == 0)
    #expect(try desk.accord("report", name, "--format", "markdown").output.hasPrefix("## "))
  }

  @Test func `of the funnel counts the cohort`() throws {
    let entered = try rows(json("funnel", "--from-stage", "lead")).map { $0["entered"] as? Int }
    #expect(entered == [4, 3, 2, 2, 2])
    let flow = try json("funnel", "--reading", "flow", "--period", "2026-02")
    #expect(try rows(flow).allSatisfy { $0["rate_from_previous"] is NSNull })
    #expect(try rows(flow).first { $0["stage"] as? String == "lead" }?["entered"] as? Int == 1)
  }

  @Test func `of conversions goes by a property, with its interval`() throws {
    let sheet = try json("conversions", "--path", "lead-customer", "--by", "property:plan")
    let gold = try #require(try rows(sheet).first { $0["key"] as? String == "gold" })
    #expect(gold["from"] as? Int == 2)
    #expect(gold["to"] as? Int == 1)
    #expect(gold["rate"] as? Double == 0.5)
    let low = try #require(gold["low"] as? Double)
    let high = try #require(gold["high"] as? Double)
    #expect(low > 0 && low < 0.5 && high > 0.5 && high < 1)
  }

  @Test(arguments: ["first", "last", "linear", "u", "w", "full-path", "time-decay", "markov-1", "shapley"])
  func `of attribution adds up to what is booked`(model: String) throws {
    let sheet = try json("attribution", "--model", model)
    func minor(_ value: Any?) -> Int? { (value as? [String: Any])?["minor"] as? Int }
    let totals = try #require(sheet["totals"] as? [String: Any])
    #expect(minor(totals["booked"]) == 150_050)
    #expect((minor(totals["attributed"]) ?? 0) + (minor(totals["unattributed"]) ?? 0) == 150_050)
    #expect(try rows(sheet).compactMap { minor($0["revenue"]) }.reduce(0, +) == 150_050)
  }

  @Test func `of attribution by the first touch gives each deal to one channel`() throws {
    let sheet = try json("attribution", "--model", "first")
    let search = try #require(try rows(sheet).first { $0["key"] as? String == "organic search" })
    #expect((search["revenue"] as? [String: Any])?["minor"] as? Int == 100_000)
    #expect((search["revenue"] as? [String: Any])?["currency"] as? String == "EUR")
    #expect(search["credit"] as? Double == 1)
  }

  @Test func `of attribution in all models says which conclusions hold`() throws {
    let sheet = try json("attribution", "--model", "all")
    #expect(sheet["holds"] is [Any])
    let row = try #require(try rows(sheet).first)
    #expect((row["models"] as? [String: Any])?["last-non-direct"] is [String: Any])
    for key in ["share_min", "share_max", "rank_best", "rank_worst"] { #expect(row[key] != nil) }
  }

  @Test func `of paths takes every touch, and collapses repeats where it is told to`() throws {
    let usual = try json("paths")
    #expect((usual["question"] as? [String: Any])?["repeats"] as? String == "every")
    #expect(try rows(usual).contains { $0["values"] as? [String] == ["organic search", "email"] })
    let words = try desk.accord("report", "paths").output
    #expect(words.contains("2 different paths") && words.contains("--repeats collapsed"), "\(words)")
    let collapsed = try json("paths", "--repeats", "collapsed")
    #expect((collapsed["question"] as? [String: Any])?["repeats"] as? String == "collapsed")
  }

  @Test(arguments: ["lead", "mql", "sql", "deal"])
  func `of attribution shows no money where a conversion has none`(conversion: String) throws {
    let table = try desk.accord("report", "attribution", "--conversion", conversion).output
    for word in ["Revenue", "Return", "EUR", "Booked"] { #expect(!table.contains(word), "\(table)") }
    #expect(table.contains("new business") == (conversion == "deal"))
    let all = try desk.accord("report", "attribution", "--conversion", conversion, "--model", "all").output
    #expect(!all.contains("EUR") && !all.contains("Booked"), "\(all)")
    #expect(try rows(json("attribution", "--conversion", conversion)).first?["revenue"] is [String: Any])
  }

  @Test func `by a misspelt property names the one that is meant`() throws {
    for name in ["sales", "conversions", "attribution"] {
      let answer = try desk.accord("report", name, "--by", "property:plna")
      #expect(answer.code == 2, "\(answer.output)")
      #expect(answer.errors.contains("Did you mean \"plan\"?") && answer.errors.contains("country"), "\(answer.errors)")
    }
  }

  @Test func `of a past day has no radar`() throws {
    let sheet = try json("overview", "--as-of", "2026-02-15")
    let overdue = try #require(try rows(sheet).first { $0["figure"] as? String == "overdue" })
    #expect(overdue["value"] is NSNull)
    #expect(try desk.accord("report", "overview", "--as-of", "2026-02-15").output.contains("stand now"))
  }

  @Test func `as of a past day knows what was known then`() throws {
    let sheet = try json("sales", "--as-of", "2026-02-15")
    #expect(sheet["as_of"] as? String == "2026-02-15T22:59:59.999Z")
    #expect((sheet["totals"] as? [String: Any])?["won"] as? Int == 1)
    #expect((sheet["question"] as? [String: Any])?["as_of"] as? String == "2026-02-15")
  }

  @Test func `compares with the period before`() throws {
    let sheet = try json("sales", "--by", "owner", "--period", "2026-03", "--compare")
    let row = try #require(try rows(sheet).first)
    #expect(row["won"] as? Int == 1)
    #expect(row["won_before"] as? Int == 1)
    #expect((row["revenue_before"] as? [String: Any])?["minor"] as? Int == 100_000)
    let change = try #require(row["revenue_change"] as? Double)
    #expect(abs(change + 0.4995) < 1e-12)
    #expect((sheet["question"] as? [String: Any])?["compared_from"] as? String == "2026-02-01")
  }

  @Test func `compares a month with the one at its place in the period before`() throws {
    let sheet = try json("sales", "--period", "2026-03", "--compare")
    let row = try #require(try rows(sheet).first { $0["key"] as? String == "2026-03" })
    #expect(row["won"] as? Int == 1)
    #expect(row["won_before"] as? Int == 1)
  }

  @Test func `compares a period that is still running with as many working days`() throws {
    let sheet = try json("sales", "--by", "owner", "--period", "2026-03", "--as-of", "2026-03-10", "--compare")
    let question = try #require(sheet["question"] as? [String: Any])
    #expect(question["to"] as? String == "2026-03-10")
    #expect(question["compared_to"] as? String == "2026-02-10")
    #expect(try rows(sheet).first?["won_before"] as? Int == 1)
  }

  @Test func `keeps the top rows and says so`() throws {
    let answer = try desk.accord("report", "marketing", "--by", "channel", "--top", "1")
    #expect(answer.output.contains("The first 1 of 3 rows"), "\(answer.output)")
  }

  @Test func `is the same every time`() throws {
    let first = try desk.accord("report", "attribution", "--as-of", "2026-03-31", "--model", "all", "--format", "json")
    let second = try desk.accord("report", "attribution", "--as-of", "2026-03-31", "--model", "all", "--format", "json")
    #expect(first.output == second.output)
  }
}

@Suite struct `The doctor` {
  @Test func `finds nothing wrong with what was imported`() throws {
    let desk = try Desk()
    try desk.importClosedLoop()
    let answer = try desk.accord("doctor")
    #expect(answer.code == 0, "\(answer.output)\(answer.errors)")
    #expect(answer.output.contains("I3"))
    #expect(try desk.accord("doctor", "--format", "json").output.contains("\"report\": \"doctor\""))
  }
}

@Suite struct `A void` {
  @Test func `takes a touch and a win out of the figures`() throws {
    let desk = try Desk()
    try desk.importClosedLoop()
    #expect(try desk.accord("void", "close", "1", "--reason", "withdrawn").code == 0)
    let again = try desk.accord("void", "close", "1", "--reason", "withdrawn")
    #expect(again.code == 2)
    #expect(again.errors.contains("voided already"))
    let sales = try desk.accord("report", "sales", "--format", "csv", "--by", "owner").output
    #expect(sales.contains("500.5"))
    #expect(!sales.contains("1500.5"))
  }

  @Test func `says why there is no close`() throws {
    let desk = try Desk()
    try desk.importClosedLoop()
    try desk.write("id,contact_id,amount,currency,created_at\nd3,3,10.00,EUR,2026-03-01T09:00:00Z\n", to: "open.csv")
    #expect(try desk.accord("import", "deals", "open.csv", "--history").code == 0)
    let open = try desk.accord("void", "close", "3", "--reason", "wrong")
    #expect(open.code == 2)
    #expect(open.errors == "accord: Deal 3 is open: there is no close to cancel.\n")
    #expect(try desk.accord("void", "close", "9", "--reason", "wrong").errors == "accord: There is no deal 9.\n")
  }

  @Test func `takes the ids that show lists, and stays in the list`() throws {
    let desk = try Desk()
    try desk.importClosedLoop()
    let before = try desk.accord("show", "contact", "Ada@acme.test")
    #expect(before.code == 0, "\(before.errors)")
    for part in [
      "Contact 1: Ada", "ada@acme.test", "stage customer", "plan gold", "lead to mql", "organic search, google, spring",
      "2026-01-05 09:59", "1,000.00 EUR, won 2026-02-10", "counted",
    ] { #expect(before.output.contains(part), "\(part)\n\(before.output)") }
    #expect(before.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
    #expect(try desk.accord("void", "touch", "2", "--reason", "test").code == 0)
    let answer = try desk.accord("show", "contact", "1", "--format", "json").output
    let sheet = try #require(try JSONSerialization.jsonObject(with: Data(answer.utf8)) as? [String: Any])
    let rows = try #require(sheet["rows"] as? [[String: Any]])
    let touches = rows.filter { $0["fact"] as? String == "touch" }
    #expect(touches.map { $0["id"] as? Int } == [1, 2])
    #expect(touches.map { $0["mark"] as? String } == ["counted", "voided"])
    #expect(rows.first?["fact"] as? String == "transition" && rows.last?["fact"] as? String == "deal")
    #expect((rows.last?["amount"] as? [String: Any])?["minor"] as? Int == 100_000)
    let deal = try desk.accord("show", "deal", "1")
    #expect(deal.code == 0 && deal.output.contains("ada@acme.test") && deal.output.contains("1,000.00 EUR"))
    #expect(try desk.accord("show", "deal", "9").code == 2)
    #expect(try desk.accord("show", "contact", "nobody@acme.test").code == 2)
  }
}
