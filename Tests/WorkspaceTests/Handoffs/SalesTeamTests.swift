import Alignment
import SQLiteDriver
import Store
import Testing
import Workspace

@Suite struct `The sales team` {
  let floor: SalesFloor
  var workspace: OpenWorkspace { floor.workspace }

  init() throws { floor = try SalesFloor() }

  private func lead(_ name: String, country: String, at hours: Double) throws -> Handoff {
    let id = try floor.place.contact(name, at: floor.start)
    try workspace.editContact(id, by: .ada, now: floor.start) { $0.fields["country"] = country }
    try workspace.moveContact(id, .advance(to: .mql), by: .ada, now: floor.after(hours))
    return try floor.open(id)
  }

  private func rule(_ name: String, _ countries: [String], to people: Person...) throws -> Int64 {
    try workspace.addRoutingRule(
      RoutingRuleForm(
        name: name, conditions: [("country", countries)], members: people.map(\.id.rawValue)), by: floor.head,
      now: floor.start
    ).id
  }

  @Test func `gets leads of a territory by its rule, and is told which, also after it was taken away`() throws {
    let north = try rule("North", ["Norway", "Sweden"], to: floor.carl)
    let first = try lead("Liv", country: "SWEDEN", at: 1)
    #expect(first.assignee == floor.carl.id)
    #expect(first.lastAssignment?.why == [.rule(2)])
    #expect(try lead("Eva", country: "Italy", at: 2).lastAssignment?.why == [.turn(of: 2)])
    try workspace.removeRoutingRule(north, by: floor.head, now: floor.after(3))
    let dossier = try workspace.dossier(of: first.id.rawValue, by: floor.carl, now: floor.after(4))
    #expect(dossier.ruleNames == [2: "North"])
    #expect(try workspace.salesTeam(by: floor.bea, now: floor.after(4)).rules.isEmpty)
    #expect(try lead("Kai", country: "Sweden", at: 5).lastAssignment?.why == [.turn(of: 2)])
    #expect(try floor.place.broken() == [])
  }

  @Test func `is asked by rules in their order, and several people take turns`() throws {
    _ = try rule("All", ["Norway"], to: floor.bea, floor.carl)
    let carls = try rule("Carl's", ["Norway"], to: floor.carl)
    let names = try (0..<2).map { try lead("N\($0)", country: "Norway", at: 1).assignee }
    #expect(Set(names) == [floor.bea.id, floor.carl.id])
    try workspace.raiseRoutingRule(carls, by: floor.head, now: floor.after(2))
    #expect(try workspace.salesTeam(by: floor.bea, now: floor.after(2)).rules.map(\.name) == ["Carl's", "All"])
    for place in 0..<3 { #expect(try lead("M\(place)", country: "norway", at: 3).assignee == floor.carl.id) }
  }

  @Test func `takes no rule that is wrong, and says what nobody has`() throws {
    func codes(_ form: RoutingRuleForm) -> [String: FieldErrors.Code] {
      do {
        _ = try workspace.addRoutingRule(form, by: floor.head, now: floor.start)
        return [:]
      } catch { return (error as? FieldErrors)?.reasons.mapValues(\.code) ?? [:] }
    }
    #expect(
      codes(RoutingRuleForm(name: " ", conditions: [], members: []))
        == ["name": .required, "field": .required, "members": .required])
    #expect(
      codes(
        RoutingRuleForm(
          name: "X", conditions: [("shoe-size", ["44"]), ("country", [" "])], members: [floor.mia.id.rawValue]))
        == ["field": .notOffered, "values": .required, "members": .notOffered])
    let twice: [(field: String, values: [String])] = [("country", ["IT"]), ("country", ["FR"])]
    #expect(
      codes(RoutingRuleForm(name: "X", conditions: twice, members: [floor.bea.id.rawValue])) == ["field": .taken])
    _ = try lead("Eva", country: "Italy", at: 1)
    let added = try workspace.addRoutingRule(
      RoutingRuleForm(
        name: "South", conditions: [("country", ["italy", "Atlantis"])], members: [floor.bea.id.rawValue]),
      by: floor.head, now: floor.start)
    #expect(added.unknown == ["Atlantis"])
    #expect(throws: PeopleError.self) {
      try workspace.addRoutingRule(
        RoutingRuleForm(name: "X", conditions: [("country", ["IT"])], members: [1]), by: floor.bea, now: floor.start)
    }
  }

  @Test func `is offered leads in its own hours first`() throws {
    let morning = try #require(DayHours([480..<600]))
    let week = try #require(WorkingHours([.wednesday: morning]))
    try workspace.setWorkingHours(week, of: floor.carl.id.rawValue, by: floor.carl, now: floor.start)
    // Wednesday 13:00: Carl has gone home.
    let late = try (0..<3).map { try lead("A\($0)", country: "Italy", at: 1).assignee }
    #expect(late == [floor.bea.id, floor.bea.id, floor.bea.id])
    #expect(throws: PeopleError.self) {
      try workspace.setWorkingHours(week, of: floor.bea.id.rawValue, by: floor.carl, now: floor.start)
    }
    try workspace.setWorkingHours(nil, of: floor.carl.id.rawValue, by: floor.head, now: floor.start)
    #expect(try workspace.salesTeam(by: floor.bea, now: floor.start).sellers.allSatisfy { $0.hours == nil })
    #expect(Set(try (0..<2).map { try lead("B\($0)", country: "Italy", at: 2).assignee }).count == 2)
  }

  @Test func `says who is away, and takes it back`() throws {
    try workspace.addAbsence(
      of: floor.bea.id.rawValue, floor.after(1)..<floor.after(48), by: floor.bea, now: floor.start)
    let seller = try workspace.salesTeam(by: floor.head, now: floor.after(2)).sellers
      .first { $0.member.id == floor.bea.id.rawValue }
    let absence = try #require(seller?.absences.first)
    #expect(seller?.isAbsent(at: floor.after(2)) == true)
    #expect(try lead("Eva", country: "Italy", at: 3).assignee == floor.carl.id)
    #expect(throws: PeopleError.self) {
      try workspace.removeAbsence(absence.id, by: floor.carl, now: floor.after(4))
    }
    try workspace.removeAbsence(absence.id, by: floor.bea, now: floor.after(4))
    #expect(try workspace.salesTeam(by: floor.head, now: floor.after(5)).sellers.allSatisfy(\.absences.isEmpty))
  }

  @Test func `goes live on a day that can be moved until the first hand-off`() throws {
    let admin = Person(id: ID(1), name: "Ada", roles: [.administrator])
    let today = workspace.calendar.day(of: floor.start)
    #expect(throws: FieldErrors("go_live", .inThePast)) {
      try workspace.setGoLive(today.adding(days: -1), by: admin, now: floor.start)
    }
    try workspace.setGoLive(today.adding(days: 2), by: admin, now: floor.start)
    let early = try floor.mql("Early", at: floor.after(1))
    #expect(try floor.handoffs(of: early, now: floor.after(2)).isEmpty)
    try workspace.setGoLive(today, by: admin, now: floor.after(3))
    _ = try floor.mql("Now", at: floor.after(4))
    #expect(throws: FieldErrors("go_live", .begun)) {
      try workspace.setGoLive(today.adding(days: 5), by: admin, now: floor.after(5))
    }
    #expect(throws: PeopleError.self) { try workspace.setGoLive(today, by: floor.head, now: floor.start) }
    #expect(try floor.place.broken() == [])
  }
}
