import Foundation
import Testing

@Suite struct `accord agreement` {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.makeWorkspace()
    for (name, roles) in [
      ("Ada", ["head-of-marketing"]), ("Grace", ["head-of-sales"]), ("Joan", ["head-of-marketing", "head-of-sales"]),
      ("Rosa", ["rep"]),
    ] {
      let added = try desk.call(
        ["member", "add", name, "--email", name.lowercased() + "@acme.test"] + roles.flatMap { ["--role", $0] })
      #expect(added.code == 0, "\(added.errors)")
    }
  }

  static let text = """
    title: Ours
    starts: 2026-01-05
    commitments:
      - {measure: volume, target: 50, every: monday 18:00}
      - {measure: decision, target: 90 %, every: monday 18:00, decided_by: wednesday 18:00}

    """

  @Test func `is proposed, signed by both heads, listed and shown`() throws {
    let file = try desk.write(Self.text, to: "agreement.yaml")
    let proposed = try desk.accord("agreement", "propose", file, "--member", "ada@acme.test")
    #expect(proposed.code == 0, "\(proposed.errors)")
    #expect(proposed.output.hasPrefix("Agreement 1, version 1, is proposed, hash "))
    let half = try desk.accord("agreement", "sign", "1", "--member", "Ada")
    #expect(half.output == "Agreement 1 is signed by marketing; the other head's signature is missing.\n")
    let none = try desk.accord("agreement", "show")
    #expect(none.code == 2)
    #expect(none.errors.contains("No agreement is in force"))
    let whole = try desk.accord("agreement", "sign", "1", "--member", "Grace", "--as", "sales")
    #expect(whole.output == "Agreement 1 is signed by both teams, and is in force from 2026-01-05.\n")
    let list = try desk.accord("agreement", "list", "--format", "json")
    #expect(list.output.contains("\"in-force\""))
    #expect(list.output.contains("Ada for marketing"))
    let shown = try desk.accord("agreement", "show")
    #expect(shown.code == 0, "\(shown.errors)")
    #expect(shown.output.hasPrefix("title: Ours\nstarts: 2026-01-05\nhours:\n  monday: 09:00-18:00\n"))
    #expect(shown.errors.contains("in force"))
    // What is shown can be proposed again: the next version.
    let again = try desk.write(shown.output.replacing("target: 50", with: "target: 60"), to: "next.yaml")
    #expect(
      try desk.accord("agreement", "propose", again, "--member", "Grace").output.hasPrefix("Agreement 2, version 2"))
    #expect(try desk.accord("agreement", "retire", "2", "--member", "Grace").output == "Agreement 2 is retired.\n")
    #expect(
      try desk.accord("agreement", "retire", "1", "--member", "Grace").output
        == "Agreement 1 is in force until the other head retires it too.\n")
    #expect(try desk.accord("agreement", "retire", "1", "--member", "Ada").output == "Agreement 1 is retired.\n")
  }

  @Test func `is signed by one person for both teams of a firm of two, and marked`() throws {
    let file = try desk.write(Self.text, to: "agreement.yaml")
    #expect(try desk.accord("agreement", "propose", file, "--member", "Joan").code == 0)
    let unsaid = try desk.accord("agreement", "sign", "1", "--member", "Joan")
    #expect(unsaid.code == 2)
    #expect(unsaid.errors.contains("You lead both teams"))
    #expect(try desk.accord("agreement", "sign", "1", "--member", "Joan", "--as", "marketing").code == 0)
    #expect(try desk.accord("agreement", "sign", "1", "--member", "Joan", "--as", "sales").code == 0)
    #expect(try desk.accord("agreement", "list", "--format", "csv").output.contains("head of both"))
  }

  @Test(arguments: [
    ("title: Ours\nstart: 2026-01-05\n", "line 2, column 1"), ("title: Ours\nstarts: soon\n", "line 2, column 9"),
    (text.replacing("90 %", with: "190 %"), "line 5, column 33"),
    (text.replacing("monday 18:00}", with: "munday 18:00}"), "line 4, column 42"),
    (text.replacing("starts", with: "currency: USD\nstarts"), "The agreement counts in USD, the workspace in EUR"),
  ])
  func `that is wrong is refused with line and column, and nothing is stored`(text: String, place: String) throws {
    let file = try desk.write(text, to: "agreement.yaml")
    let answer = try desk.accord("agreement", "propose", file, "--member", "Ada")
    #expect(answer.code == 3)
    #expect(answer.errors.contains(place), "\(answer.errors)")
    #expect(!(try desk.accord("agreement", "list", "--format", "csv").output.contains("Ours")))
  }

  @Test func `that was changed after signing is signed by nobody`() throws {
    let file = try desk.write(Self.text, to: "agreement.yaml")
    #expect(try desk.accord("agreement", "propose", file, "--member", "Ada").code == 0)
    #expect(try desk.accord("agreement", "sign", "1", "--member", "Ada").code == 0)
    try desk.forge("target: 50", "target: 10")
    let answer = try desk.accord("agreement", "sign", "1", "--member", "Grace")
    #expect(answer.code == 2)
    #expect(answer.errors.contains("changed since"), "\(answer.errors)")
    #expect(try desk.accord("agreement", "show").code == 2)
  }

  @Test func `is excused by the other team's head only`() throws {
    func excuse(_ words: String...) throws -> Desk.Answer { try desk.call(["agreement", "excuse"] + words) }
    let days = ["--from", "2026-12-28", "--to", "2026-12-29", "--reason", "Fair"]
    let own = try desk.call(["agreement", "excuse", "add", "--team", "sales", "--member", "Grace"] + days)
    #expect(own.output == "Excuse 1 waits for the head of marketing.\n", "\(own.errors)")
    let refused = try excuse("grant", "1", "--member", "Grace")
    #expect(refused.code == 2)
    #expect(refused.errors.contains("by the other team's head, never by the own"))
    #expect(try excuse("grant", "1", "--member", "Ada").output == "Excuse 1 is granted.\n")
    let both = try desk.call(
      ["agreement", "excuse", "add", "--team", "sales", "--person", "Rosa", "--member", "Joan"] + days)
    #expect(both.output.contains("it is marked and changes no status"))
    let list = try excuse("list", "--format", "csv").output
    #expect(list.contains("2026-12-27T23:00:00") && list.contains("2026-12-29T23:00:00"), "\(list)")
    #expect(list.contains("granted") && list.contains("marked") && list.contains("Rosa"))
    #expect(try excuse("grant", "9", "--member", "Ada").errors.contains("no excuse 9"))
    #expect(try excuse("grant", "1", "--member", "Rosa").errors.contains("sign-documents"))
  }

  @Test func `is refused to who may not, twice, and with another text`() throws {
    let file = try desk.write(Self.text, to: "agreement.yaml")
    let rep = try desk.accord("agreement", "propose", file, "--member", "Rosa")
    #expect(rep.code == 2)
    #expect(rep.errors.contains("propose-documents"))
    #expect(try desk.accord("agreement", "propose", file, "--member", "Ada").code == 0)
    for (call, part) in [
      (["sign", "1", "--member", "Rosa"], "sign-documents"),
      (["sign", "1", "--member", "Ada", "--as", "sales"], "head of sales"),
      (["sign", "1", "--member", "Ada", "--hash", "0123456789"], "read it again"),
      (["sign", "9", "--member", "Ada"], "no agreement 9"),
      (["show", "9"], "no agreement 9"),
    ] {
      let answer = try desk.call(["agreement"] + call)
      #expect(answer.code == 2, "\(answer.errors)")
      #expect(answer.errors.contains(part), "\(answer.errors)")
    }
    #expect(try desk.accord("agreement", "sign", "1", "--member", "Ada").code == 0)
    let twice = try desk.accord("agreement", "sign", "1", "--member", "Ada")
    #expect(twice.code == 2)
    #expect(twice.errors.contains("signed for marketing before"))
    let missing = try desk.accord("agreement", "propose", "nowhere.yaml", "--member", "Ada")
    #expect(missing.code == 3)
  }
}
