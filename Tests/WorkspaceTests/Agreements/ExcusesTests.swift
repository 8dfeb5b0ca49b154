import Alignment
import Persistence
import SQLiteDriver
import Store
import Testing
import Workspace

@Suite struct `Excused time of a workspace` {
  let place: TemporaryWorkspace
  let now = TemporaryWorkspace.now
  init() throws { place = try TemporaryWorkspace() }

  func hire(_ name: String, _ roles: Role...) throws -> Person {
    let member = NewMember(
      name: name, email: nil, team: nil, roles: roles.map(\.rawValue), manager: nil, region: nil)
    _ = try place.workspace.addMember(member, now: now)
    return try #require(try place.workspace.person(named: name))
  }

  @Test func `is granted by the other team's head, kept with its reason, and in the audit`() throws {
    let workspace = place.workspace
    let ada = try hire("Ada Head", .headOfMarketing)
    let (grace, rosa) = (try hire("Grace Head", .headOfSales), try hire("Rosa Rep", .rep))
    let day = now..<now.adding(days: 1)
    #expect(throws: PeopleError.notAllowed(.signDocuments)) {
      try workspace.askExcuse(for: .sales, range: day, reason: "Fair", by: rosa, now: now)
    }
    let asked = try workspace.askExcuse(
      for: .sales, members: [rosa.id], range: day, reason: "  Fair ", by: grace, now: now)
    #expect(!asked.isGranted)
    #expect(throws: ExcuseError.ownTime) { try workspace.grantExcuse(asked.id, by: grace, now: now) }
    #expect(try workspace.excuses() == [asked])
    let granted = try workspace.grantExcuse(asked.id, by: ada, now: now)
    #expect(granted.changesStatus)
    #expect(granted.reason == "Fair")
    #expect(granted.members == [rosa.id])
    #expect(throws: ExcuseError.grantedAlready) { try workspace.grantExcuse(asked.id, by: ada, now: now) }
    // Joint time: the first yes comes with the asking, the second is the other head's.
    let joint = try workspace.askExcuse(for: .both, range: day, reason: "Move", by: ada, now: now)
    #expect(joint.grants.map(\.party) == [.marketing])
    #expect(try workspace.grantExcuse(joint.id, by: grace, now: now).changesStatus)
    #expect(try workspace.excuses().map(\.changesStatus) == [true, true])
    let audit = try place.storage.read {
      try Changes.all(of: .workspace, field: "excuse:\(joint.id):granted-by", in: $0)
    }
    #expect(audit.map(\.after) == ["marketing", "marketing sales"])
  }

  @Test func `that is wrong leaves nothing behind`() throws {
    let (workspace, ada) = (place.workspace, try hire("Ada Head", .headOfMarketing))
    let day = now..<now.adding(days: 1)
    let before = try place.storage.read { try Changesets.all(in: $0) }.count
    #expect(throws: FieldErrors.self) {
      try workspace.askExcuse(for: .sales, range: day, reason: " ", by: ada, now: now)
    }
    #expect(throws: ExcuseError.endsBeforeStart) {
      try workspace.askExcuse(for: .sales, range: now..<now, reason: "Fair", by: ada, now: now)
    }
    #expect(throws: PeopleError.unknownPerson) {
      try workspace.askExcuse(for: .sales, members: [99], range: day, reason: "Fair", by: ada, now: now)
    }
    #expect(throws: UnknownExcuse(id: 7)) { try workspace.grantExcuse(7, by: ada, now: now) }
    #expect(try workspace.excuses().isEmpty)
    #expect(try place.storage.read { try Changesets.all(in: $0) }.count == before)
  }
}
