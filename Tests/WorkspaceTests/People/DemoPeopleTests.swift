import Alignment
import Foundation
import SQLiteDriver
import Testing
import Workspace

@Suite struct `The demo company's people` {
  let place: TemporaryWorkspace
  let now = Office.start

  init() throws { place = try TemporaryWorkspace() }

  @Test func `sign in as each role with what is printed`() throws {
    let storage = try SQLiteStorage.open(path: place.folder.appending(path: "demo.sqlite").path, create: true)
    defer { try? storage.close() }
    let demo = try OpenWorkspace.demo(in: storage, size: DemoSize(contacts: 30), now: now)
    let before = try demo.members().count
    let people = try demo.prepareDemoPeople(now: now)
    #expect(people.map(\.role) == Role.allCases)
    #expect(Set(people.map(\.email)).count == Role.allCases.count)
    // Only who is in neither team is added: nobody's contacts move.
    #expect(try demo.members().count == before + 2)
    #expect(try !demo.setUpIsNeeded())
    for person in people {
      let grant = try demo.signIn(email: person.email, password: person.password, client: Office.desk, now: now)
      #expect(grant.session.person.roles == [person.role])
      #expect(grant.session.person.name == person.name)
    }
    #expect(try demo.prepareDemoPeople(now: now) == people)
    #expect(try demo.members().count == before + 2)
    #expect(try demo.doctor(now: now).allSatisfy(\.isKept))
  }
}
