import Alignment
import Foundation
import Testing
import Wire
import Workspace

@Suite struct `Definitions of a workspace` {
  let place: TemporaryWorkspace
  let workspace: OpenWorkspace
  let now = TemporaryWorkspace.now
  let ada: Person
  let grace: Person

  init() throws {
    place = try TemporaryWorkspace()
    workspace = place.workspace
    ada = try Self.hire("Ada Head", .headOfMarketing, in: place.workspace)
    grace = try Self.hire("Grace Head", .headOfSales, in: place.workspace)
  }

  static func hire(_ name: String, _ role: Role, in workspace: OpenWorkspace) throws -> Person {
    _ = try workspace.addMember(NewMember(name: name, roles: [role.rawValue]), now: TemporaryWorkspace.now)
    return try #require(try workspace.person(named: name))
  }

  static func yaml(points: Int = 60, starts: String? = nil) -> [UInt8] {
    let day = starts.map { "starts: \($0)\n" } ?? ""
    return Array(
      """
      \(day)name: MQL
      fit: [{rule: Buyer, field: persona, is: Buyer, points: \(points)}]
      interest: {half_life: 7 days, kinds: [{kind: form, points: 40}]}
      thresholds: {fit: {A: 60, B: 50, C: 25}, interest: {1: 60, 2: 35, 3: 15}}
      mql: {fit: B, interest: 2}
      exclusions: [{field: relation, is: competitor}]
      """.utf8)
  }

  @Test func `are proposed in canonical form, signed by both and in force from their day`() throws {
    let (first, remarks) = try workspace.proposeDefinition(yaml: Self.yaml(), by: ada, now: now)
    #expect(first.definition.startsOn == workspace.calendar.day(of: now))
    #expect(first.version.text == first.definition.document)
    #expect(first.version.state == .proposed)
    #expect(remarks == [.unknownField("persona", nearest: nil), .unknownField("relation", nearest: nil)])
    #expect(try workspace.definitionInForce(at: now) == nil)
    _ = try workspace.sign(first.id, of: .definition, by: ada, now: now)
    _ = try workspace.sign(first.id, of: .definition, by: grace, now: now)
    #expect(try workspace.definitionInForce(at: now)?.definition == first.definition)

    let day = workspace.calendar.day(of: now).adding(days: 7)
    let (second, _) = try workspace.proposeDefinition(
      yaml: Self.yaml(points: 70, starts: day.description), by: grace, now: now)
    _ = try workspace.sign(second.id, of: .definition, by: grace, now: now)
    _ = try workspace.sign(second.id, of: .definition, by: ada, now: now)
    #expect(try workspace.definitionInForce(at: now.adding(days: 6))?.number == 1)
    #expect(try workspace.definitionInForce(at: now.adding(days: 7))?.number == 2)
    let changes = try workspace.definitionChanges(from: first.id, to: second.id, now: now)
    #expect(
      changes.map(\.sentence) == [
        "First day: 2026-07-01, now 2026-07-08.", "Fit rule \"Buyer\": points 60, now 70.",
      ])
    let sheet = try workspace.definitionSheet(now: now.adding(days: 7))
    #expect(sheet.rows.count == 2)
    #expect(sheet.text(as: .csv).contains("retired"))
    #expect(sheet.text(as: .csv).contains("in-force"))
  }

  @Test func `are refused with line and column, and nothing is stored`() throws {
    var wrong = Self.yaml()
    wrong += Array("\nthresolds: {}".utf8)
    let error = #expect(throws: WireError.self) {
      try workspace.proposeDefinition(yaml: wrong, by: ada, now: now)
    }
    #expect(error?.line == 7)
    #expect(error?.column == 1)
    #expect(try workspace.definitions(now: now).isEmpty)
    let rep = Person(id: ada.id, name: ada.name, roles: [.rep])
    #expect(throws: PeopleError.notAllowed(.proposeDocuments)) {
      try workspace.proposeDefinition(yaml: Self.yaml(), by: rep, now: now)
    }
  }

  @Test func `say what they ask about that nobody has`() throws {
    try place.load(.contacts, text: "id,email,persona\n1,a@b.test,Buyer\n")
    var definition = try Definition(yaml: Self.yaml())
    definition.fit.append(FitRule("", FieldCondition("persna", .isKnown), points: 1))
    definition.thresholds.fit = [80, 62, 25]
    #expect(
      try workspace.remarks(on: definition) == [
        .unknownField("persna", nearest: "persona"), .unknownField("relation", nearest: nil),
        .unreachableFit(.a, most: 61), .unreachableFit(.b, most: 61),
      ])
  }
}
