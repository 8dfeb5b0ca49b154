import Alignment
import Testing

@testable import Wire

@Suite struct `A persona document` {
  static func failure(_ yaml: String) -> WireError? {
    do {
      _ = try Persona(yaml: Array(yaml.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test func `of the example is read whole and written as the same`() throws {
    let persona = try Persona(yaml: `The documents that ship`.bytes("Documents/examples/personas/buyer.yaml"))
    #expect(persona.kind == .persona)
    #expect(persona.name == "Buyer")
    #expect([persona.goals, persona.pains, persona.objections, persona.places].map(\.count) == [2, 2, 1, 2])
    #expect(persona.fits(["role": "Head of Purchasing", "company-size": "51-200"]))
    #expect(!persona.fits(["role": "Head of Purchasing"]))
    #expect(try Persona(yaml: Array(persona.document.utf8)) == persona)
    #expect(try Persona(yaml: Array(persona.document.utf8)).document == persona.document)
  }

  @Test(arguments: [
    ("name: A", "missing-key", 1), ("name: A\nrole: b\ngoal: c", "unknown-key", 3),
    ("kind: firm\nname: A\nrole: b", "unknown-value", 1), ("name: A\nrole: b\nfit: [{field: x}]", "wrong-value", 3),
    ("name: A\nrole: b\nfit:\n  - {field: x, known: true}\n  - {field: x, known: true}", "repeated-rule", 5),
    ("name: A\nrole: b\npains:\n  - ''", "bad-length", 4),
  ])
  func `names the line of what is wrong`(yaml: String, code: String, line: Int) {
    #expect(Self.failure(yaml)?.code == code)
    #expect(Self.failure(yaml)?.line == line)
  }
}
