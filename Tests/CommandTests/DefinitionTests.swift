import Foundation
import Testing

@Suite struct `accord definition` {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.makeWorkspace()
    for (name, role) in [("Ada", "head-of-marketing"), ("Grace", "head-of-sales"), ("Rosa", "rep")] {
      #expect(try desk.accord("member", "add", name, "--role", role).code == 0)
    }
    try Self.text(points: 60).write(to: desk.folder.appending(path: "d.yaml"), atomically: true, encoding: .utf8)
  }

  static func text(points: Int) -> String {
    """
    name: MQL
    fit: [{rule: Buyer, field: persona, is: Buyer, points: \(points)}]
    interest: {half_life: 7 days, kinds: [{kind: form, points: 40}]}
    thresholds: {fit: {A: 60, B: 50, C: 25}, interest: {1: 60, 2: 35, 3: 15}}
    mql: {fit: B, interest: 2}
    """
  }

  @Test func `lays a document before both heads, who sign it`() throws {
    let proposed = try desk.accord("definition", "propose", "d.yaml", "--member", "Ada")
    #expect(proposed.code == 0, "\(proposed.errors)")
    #expect(proposed.output.hasPrefix("Definition 1, version 1, is proposed"))
    #expect(try desk.accord("definition", "show").code == 2)
    let half = try desk.accord("definition", "sign", "1", "--member", "Ada")
    #expect(half.output == "Definition 1 is signed by marketing; the other head's signature is missing.\n")
    let twice = try desk.accord("definition", "sign", "1", "--member", "Ada")
    #expect(twice.code == 2)
    #expect(twice.errors.contains("a team signs once"))
    #expect(try desk.accord("definition", "sign", "1", "--member", "Rosa").code == 2)
    #expect(try desk.accord("definition", "sign", "1", "--member", "Grace", "--hash", "abcdef").code == 2)
    let whole = try desk.accord("definition", "sign", "1", "--member", "Grace")
    #expect(whole.code == 0, "\(whole.errors)")
    #expect(whole.output.contains("signed by both teams"))
    let shown = try desk.accord("definition", "show")
    #expect(shown.output.hasPrefix("name: MQL\nstarts: "))
    #expect(shown.errors.contains("in force"))

    try Self.text(points: 70).write(to: desk.folder.appending(path: "e.yaml"), atomically: true, encoding: .utf8)
    #expect(try desk.accord("definition", "propose", "e.yaml", "--member", "Grace").code == 0)
    let list = try desk.accord("definition", "list", "--format", "csv")
    #expect(list.output.contains("in-force") && list.output.contains("proposed"), "\(list.output)")
    let changes = try desk.accord("definition", "diff", "1", "2")
    #expect(changes.output.contains("Fit rule \"Buyer\": points 60, now 70."), "\(changes.output)")
  }

  @Test(arguments: [
    ("points: 60", "points: 160", 2, "160"), ("B: 50", "B: 500", 4, "500"), ("mql:", "mqls:", 5, "mqls"),
  ])
  func `refuses a wrong document with file, line and column`(
    right: String, wrong: String, line: Int, part: String
  ) throws {
    try desk.write(Self.text(points: 60).replacing(right, with: wrong), to: "w.yaml")
    let answer = try desk.accord("definition", "propose", "w.yaml", "--member", "Ada")
    #expect(answer.code == 3)
    #expect(answer.errors.contains("w.yaml, line \(line), column "), "\(answer.errors)")
    #expect(answer.errors.contains(part))
    #expect(!(try desk.accord("definition", "list", "--format", "csv").output.contains("proposed")))
  }

  @Test func `that was changed after signing is signed by nobody`() throws {
    #expect(try desk.accord("definition", "propose", "d.yaml", "--member", "Ada").code == 0)
    #expect(try desk.accord("definition", "sign", "1", "--member", "Ada").code == 0)
    try desk.forge("points: 40", "points: 90")
    let answer = try desk.accord("definition", "sign", "1", "--member", "Grace")
    #expect(answer.code == 2)
    #expect(answer.errors.contains("changed since"), "\(answer.errors)")
    #expect(try desk.accord("definition", "show").code == 2)
  }

  @Test(arguments: [
    ["definition", "propose", "nowhere.yaml", "--member", "Ada"], ["definition", "sign", "9", "--member", "Ada"],
    ["definition", "diff", "1", "2"], ["definition", "sign", "x"], ["definition", "show", "7"],
  ])
  func `refuses a wrong call`(arguments: [String]) throws {
    #expect([2, 3].contains(try desk.call(arguments).code))
  }
}
