import Foundation
import Testing

@Suite struct `The database` {
  let desk: Desk
  init() throws { desk = try Desk() }

  @Test(arguments: ["accord.sqlite", "sqlite:accord.sqlite", "sqlite://accord.sqlite"])
  func `is named before or after the command`(address: String) throws {
    try desk.makeWorkspace()
    let elsewhere = ["ACCORD_DATABASE": "nowhere.sqlite"]
    for arguments in [["--database", address, "stage", "list"], ["stage", "list", "--database", address]] {
      let answer = try desk.call(arguments, elsewhere)
      #expect(answer.code == 0, "\(answer.errors)")
    }
  }

  @Test func `is in the data folder where nobody names one`() throws {
    let data = desk.path("data")
    let environment = ["ACCORD_DATABASE": "", "XDG_DATA_HOME": data]
    let made = try desk.call(["init", "--name", "Acme", "--time-zone", "UTC", "--currency", "EUR"], environment)
    #expect(made.code == 0, "\(made.errors)")
    #if os(Linux)
      #expect(FileManager.default.fileExists(atPath: data + "/accord/accord.sqlite"))
    #endif
  }

  @Test func `that is not there is said with what to do`() throws {
    let answer = try desk.accord("report", "funnel")
    #expect(answer.code == 4)
    #expect(answer.output == "")
    #expect(answer.errors.contains("accord init"))
    #expect(!FileManager.default.fileExists(atPath: desk.path("accord.sqlite")))
  }

  @Test func `of PostgreSQL comes later`() throws {
    let answer = try desk.accord("--database", "postgres://user:secret@host/db", "doctor")
    #expect(answer.code == 4)
    #expect(answer.errors.contains("later version"))
    #expect(!answer.errors.contains("secret"))
  }

  @Test func `of another kind is left as it is`() throws {
    try desk.write("This is a letter, not a database. " + String(repeating: "x", count: 4_096), to: "accord.sqlite")
    let answer = try desk.accord("report", "funnel")
    #expect(answer.code == 4)
    #expect(answer.errors.hasPrefix("accord: "))
    let text = try String(contentsOf: desk.folder.appending(path: "accord.sqlite"), encoding: .utf8)
    #expect(text.hasPrefix("This is a letter"))
  }

  @Test func `holds one workspace`() throws {
    try desk.makeWorkspace()
    let again = try desk.accord("init", "--name", "Other", "--time-zone", "UTC", "--currency", "USD")
    #expect(again.code == 4)
    #expect(again.errors.contains("Acme"))
  }

  @Test func `is backed up to a new file and restored, the old one kept`() throws {
    try desk.makeWorkspace()
    #expect(try desk.accord("backup", "safe.sqlite").code == 0)
    let again = try desk.accord("backup", "safe.sqlite")
    #expect(again.code == 2)
    #expect(again.errors.contains("already"))
    #expect(try desk.accord("member", "add", "Ada", "--team", "sales").code == 0)
    let restored = try desk.accord("restore", "safe.sqlite")
    #expect(restored.code == 0, "\(restored.errors)")
    #expect(restored.output.contains("accord.sqlite.replaced"))
    #expect(!(try desk.accord("member", "list").output.contains("Ada")))
    #expect(try desk.accord("--database", "accord.sqlite.replaced", "member", "list").output.contains("Ada"))
    #expect(try desk.accord("restore", "missing.sqlite").code == 3)
  }
}

@Suite struct `People, stages and changesets` {
  let desk: Desk
  init() throws {
    desk = try Desk()
    try desk.makeWorkspace()
  }

  @Test func `a person is added once and given roles`() throws {
    let added = try desk.accord(
      "member", "add", "Ada Byron", "--email", "ada@acme.test", "--team", "marketing", "--role", "marketer")
    #expect(added.code == 0, "\(added.errors)")
    #expect(try desk.accord("member", "add", "ada byron").code == 2)
    let changed = try desk.accord("member", "role", "ADA@acme.test", "head-of-marketing", "marketer")
    #expect(changed.output == "Ada Byron is now head-of-marketing, marketer.\n", "\(changed.errors)")
    let listed = try desk.accord("member", "list", "--format", "csv").output
    #expect(listed.contains("Ada Byron,ada@acme.test,marketing,"))
    #expect(listed.contains("head-of-marketing"))
  }

  @Test func `a stage changes hands`() throws {
    #expect(
      try desk.accord("stage", "owner", "mql", "marketing").output.contains("no longer to marketing and sales together")
    )
    #expect(try desk.accord("stage", "list", "--format", "csv").output.contains("mql,middle,marketing\r\n"))
    #expect(try desk.accord("stage", "owner", "mql", "marketing").output.contains("already"))
  }

  @Test func `every change is listed`() throws {
    _ = try desk.accord("stage", "owner", "sql", "sales")
    let answer = try desk.accord("changesets")
    #expect(answer.code == 0)
    #expect(answer.output.contains("stage owner changed"))
    #expect(try desk.accord("changesets", "--top", "1", "--format", "csv").output.split(separator: "\r\n").count == 2)
  }
}
