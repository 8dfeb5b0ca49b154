import Foundation
import Testing

@Suite struct `Help` {
  let desk: Desk
  init() throws { desk = try Desk() }

  @Test func `accord alone shows what it can do and three commands to begin with`() throws {
    let answer = try desk.accord()
    #expect(answer.code == 0)
    #expect(answer.errors == "")
    for call in ["accord demo", "accord init", "accord import contacts"] { #expect(answer.output.contains(call)) }
    #expect(!answer.output.contains("\u{1B}"))
  }

  @Test(arguments: [
    "", "demo", "init", "import", "report", "doctor", "changesets", "backup", "restore", "member", "member add",
    "member list", "member role", "definition", "definition list", "definition show", "definition propose",
    "definition sign", "definition diff", "show", "show contact", "show deal", "stage", "stage list", "stage owner",
    "void", "agreement", "agreement list", "agreement show", "agreement propose", "agreement sign", "agreement retire",
    "agreement excuse", "agreement excuse add", "agreement excuse grant", "agreement excuse list",
  ])
  func `of every command has examples and exit codes`(command: String) throws {
    let words = command.split(separator: " ").map(String.init)
    let answer = try desk.call(words + ["--help"])
    #expect(answer.code == 0)
    #expect(answer.errors == "")
    #expect(answer.output.contains("USAGE: accord"))
    #expect(answer.output.contains("EXAMPLES:"))
    #expect(answer.output.contains("EXIT CODES:"))
    for code in 0...5 { #expect(answer.output.contains("\n  \(code)  ") || answer.output.contains("  \(code)  ")) }
    #expect(try desk.call(["help"] + words).output == answer.output)
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func `completions are made for`(shell: String) throws {
    let answer = try desk.accord("--generate-completion-script", shell)
    #expect(answer.code == 0)
    #expect(answer.output.contains("accord"))
  }

  @Test func `lists the days a week may begin on`() throws {
    let help = try desk.accord("init", "--help").output
    #expect(help.contains("sunday") && help.contains("Default: monday"), "\(help)")
    #expect(!help.contains("- \n"), "\(help)")
  }

  @Test func `the version is printed`() throws {
    #expect(try desk.accord("--version").output == "0.1.0\n")
  }
}

@Suite struct `A wrong call` {
  let desk: Desk
  init() throws { desk = try Desk() }

  @Test(arguments: [
    ["nonsense"], ["report"], ["report", "nonsense"], ["report", "funnel", "--nonsense"],
    ["report", "attribution", "--by", "colour"], ["report", "attribution", "--model", "best"],
    ["report", "attribution", "--period", "2026", "--from", "2026-01-01"],
    ["report", "attribution", "--from", "2026-02-01", "--to", "2026-01-01"],
    ["report", "attribution", "--from", "2026-02-30"], ["report", "funnel", "--top", "0"],
    ["report", "attribution", "--within", "-1"], ["report", "conversions", "--path", "customer-lead"],
    ["report", "funnel", "--format", "pdf"], ["import", "contacts"], ["import", "people", "x.csv"],
    ["import", "contacts", "x.csv", "--mapping", "m.yaml", "--format", "hubspot"],
    ["import", "contacts", "x.csv", "--history", "--live"], ["init", "--name", "Acme"],
    ["init", "--name", "Acme", "--time-zone", "UTC", "--currency", "Euro"],
    ["init", "--name", "Acme", "--time-zone", "Mars/Olympus", "--currency", "EUR"],
    ["init", "--name", "", "--time-zone", "UTC", "--currency", "EUR"], ["demo", "--contacts", "0"],
    ["demo", "--seed", "x"], ["stage", "owner", "mql", "nobody"], ["--database", "mysql://x", "doctor"],
  ])
  func `exits with 2 and a sentence on standard error`(arguments: [String]) throws {
    let answer = try desk.call(arguments)
    #expect(answer.code == 2, "\(answer.errors)")
    #expect(answer.output == "")
    #expect(answer.errors.hasPrefix("accord: "))
    #expect(!answer.errors.contains("Error: "))
    #expect(!FileManager.default.fileExists(atPath: desk.path("accord.sqlite")))
  }

  @Test(arguments: [
    (["report", "attribution", "--look-back", "-3"], "--look-back takes 0 or more, not -3."),
    (["report", "attribution", "--look-back=-3"], "--look-back takes 0 or more, not -3."),
    (["report", "conversions", "--within", "0"], "--within takes 1 or more, not 0."),
    (["report", "sales", "--top", "-1"], "--top takes 1 or more, not -1."),
    (["changesets", "--top", "-1"], "--top takes 1 or more, not -1."),
  ])
  func `of a number out of range says what the option takes`(arguments: [String], sentence: String) throws {
    #expect(try desk.call(arguments).errors.hasPrefix("accord: \(sentence)\n"))
  }

  @Test(arguments: [
    ["report", "overview", "--compare"], ["report", "segments", "--compare"], ["report", "funnel", "--by", "channel"],
    ["report", "attribution", "--by", "colour"], ["report", "attribution", "--model", "best"],
  ])
  func `is answered in 100 columns`(arguments: [String]) throws {
    try desk.makeWorkspace()
    let errors = try desk.call(arguments).errors
    #expect(errors.split(separator: "\n").allSatisfy { $0.count <= 100 }, "\(errors)")
  }

  @Test func `names what may stand there`() throws {
    #expect(try desk.accord("report", "attribution", "--model", "best").errors.contains("last-non-direct"))
    #expect(try desk.accord("report", "attribution", "--by", "colour").errors.contains("landing-page"))
  }

  @Test(arguments: [
    (["report", "attribution", "--period", "2026-13"], "is no period"),
    (["report", "attribution", "--compare"], "needs a period"),
    (["report", "funnel", "--by", "channel"], "--by goes with"),
    (["report", "radar", "--as-of", "2026-01-01"], "stand now"),
    (["report", "agreement", "--as-of", "2026-01-01"], "as they are known"),
    (["stage", "owner", "gold", "sales"], "gold"), (["member", "role", "nobody", "rep"], "no member"),
    (["member", "add", "Ada", "--role", "queen"], "no role"),
    (["void", "touch", "1", "--reason", "wrong"], "no touch 1"),
  ])
  func `is told apart in a workspace too`(arguments: [String], part: String) throws {
    try desk.makeWorkspace()
    let answer = try desk.call(arguments)
    #expect(answer.code == 2, "\(answer.errors)")
    #expect(answer.errors.contains(part), "\(answer.errors)")
  }
}
