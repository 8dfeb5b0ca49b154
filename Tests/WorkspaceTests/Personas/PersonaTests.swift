import Alignment
import Store
import Testing
import Wire
import Workspace

@Suite struct `Personas of a workspace` {
  let desk: AlertFloor
  var floor: SalesFloor { desk.floor }
  var workspace: OpenWorkspace { desk.workspace }

  init() throws { desk = try AlertFloor() }

  func yaml(_ goal: String, name: String = "Buyer") -> [UInt8] {
    Array("name: \(name)\nrole: Buys machines\ngoals:\n  - \(goal)\n".utf8)
  }

  @Test func `a version is told to everyone and waits for each`() throws {
    let first = try workspace.proposePersona(yaml: yaml("Speed"), by: floor.head, now: floor.start)
    #expect(first.latest.number == 1 && first.missing.map(\.name) == ["Bea", "Carl", "Mia"])
    #expect(try desk.told(floor.bea) == ["persona Buyer"] && desk.told(floor.head).isEmpty)
    try workspace.acknowledgePersona(first.id, reading: first.latest.hash, by: floor.bea, now: floor.after(1))
    #expect(try workspace.persona(first.id).missing.map(\.name) == ["Carl", "Mia"])
    // The same text is no version, whatever its layout.
    #expect(
      try workspace.proposePersona(yaml: yaml("  Speed"), by: floor.head, now: floor.after(2)).versions.count == 1)
    let second = try workspace.proposePersona(yaml: yaml("Price"), by: floor.head, now: floor.after(3))
    #expect(second.id == first.id && second.versions.map(\.number) == [2, 1] && second.missing.count == 3)
    #expect(second.latest.changes == [PersonaChange(.goals, removed: ["Speed"], added: ["Price"])])
    #expect(throws: AcknowledgementError.self) {
      try workspace.acknowledgePersona(first.id, reading: first.latest.hash, by: floor.carl, now: floor.after(4))
    }
    #expect(try workspace.personasToAcknowledge(by: floor.bea) == 1)
  }

  @Test func `names are one persona's, and what cannot be read is refused with its line`() throws {
    let buyer = try workspace.proposePersona(yaml: yaml("Speed"), by: floor.head, now: floor.start)
    let user = try workspace.proposePersona(yaml: yaml("Ease", name: "User"), by: floor.head, now: floor.start)
    #expect(user.id != buyer.id)
    #expect(throws: FieldErrors("name", .taken, ["id": String(buyer.id)])) {
      _ = try workspace.proposePersona(user.id, yaml: yaml("Ease", name: "BUYER"), by: floor.head, now: floor.start)
    }
    #expect(throws: WireError.self) {
      _ = try workspace.proposePersona(yaml: Array("name: X\n".utf8), by: floor.head, now: floor.start)
    }
    #expect(throws: PeopleError.notAllowed(.proposeDocuments)) {
      _ = try workspace.proposePersona(yaml: yaml("x"), by: floor.bea, now: floor.start)
    }
    #expect(try workspace.personas().map(\.persona.name) == ["Buyer", "User"])
  }
}
