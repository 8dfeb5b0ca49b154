import Foundation
import Testing

@Suite struct `accord token` {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.makeWorkspace()
  }

  @Test func `makes a token that is told once, lists it and revokes it`() throws {
    let made = try desk.accord("token", "add", "Spreadsheet", "--right", "see-figures", "--expires", "90")
    #expect(made.code == 0, "\(made.errors)")
    let secret = made.output.trimmingCharacters(in: .newlines)
    #expect(secret.hasPrefix("acc_"))
    #expect(secret.count == 47)
    let list = try desk.accord("token", "list", "--format", "json")
    #expect(list.code == 0, "\(list.errors)")
    #expect(list.output.contains("\"Spreadsheet\""))
    #expect(list.output.contains("\"active\""))
    #expect(!list.output.contains(secret))
    let revoked = try desk.accord("token", "revoke", "1")
    #expect(revoked.code == 0, "\(revoked.errors)")
    #expect(try desk.accord("token", "list", "--format", "csv").output.contains("revoked"))
    let again = try desk.accord("token", "revoke", "1")
    #expect(again.code == 2)
    #expect(again.errors.contains("There is no such token."))
  }

  @Test func `acts as the member who is named, with no more than their rights`() throws {
    #expect(try desk.accord("member", "add", "Grace", "--email", "grace@acme.test", "--role", "operations").code == 0)
    #expect(try desk.accord("member", "add", "Rosa", "--role", "rep").code == 0)
    for name in ["Grace@acme.test", "grace", "2"] {
      let made = try desk.accord("token", "add", "Loader", "--right", "import-data", "--member", name)
      #expect(made.code == 0, "\(made.errors)")
    }
    let beyond = try desk.accord("token", "add", "Boss", "--right", "manage-people", "--member", "Grace")
    #expect(beyond.code == 2)
    #expect(beyond.errors.contains("manage-people"))
    let rep = try desk.accord("token", "add", "Rep", "--right", "see-figures", "--member", "rosa")
    #expect(rep.code == 2)
    #expect(rep.errors.contains("manage-tokens"))
  }

  @Test(arguments: [
    ["token", "add", "X", "--right", "everything"], ["token", "add", "X"],
    ["token", "add", "X", "--right", "see-figures", "--expires", "0"], ["token", "add", " ", "--right", "see-figures"],
    ["token", "add", "X", "--right", "see-figures", "--member", "nobody"], ["token", "revoke", "99"],
  ]) func `refuses a wrong call`(arguments: [String]) throws {
    #expect(try desk.call(arguments).code == 2)
  }
}
