import Alignment
import Reports
import SQLiteDriver
import Store
import Testing
import Wire
import Workspace

@Suite struct `A change of many` {
  let place: TemporaryWorkspace
  let now = TemporaryWorkspace.now

  init() throws {
    place = try TemporaryWorkspace()
    try place.load(
      .contacts,
      text: "id,name,mql_at\n" + (1...40).map { "\($0),P\($0),\($0 % 2 == 0 ? "2026-06-01" : "")\n" }.joined())
  }

  @Test func `reports each contact, done or refused with its reason`() throws {
    let ids = (1...40).map(Int64.init) + [99, 2]
    let outcomes = try place.workspace.changeMany(
      .recycle(reason: "no budget", until: place.day(30)), contacts: ids, by: .ada, now: now)
    #expect(outcomes.map(\.contact) == (1...40).map(Int64.init) + [99])
    #expect(
      outcomes.filter { $0.verdict == .done }.map(\.contact) == stride(from: 2, through: 40, by: 2).map(Int64.init))
    #expect(outcomes[0].verdict == .refused(code: "cannot-recycle", parameters: ["stage": "contact"]))
    #expect(outcomes[40].verdict == .refused(code: "unknown-contact", parameters: ["id": "99"]))
    #expect(try place.broken() == [])
  }

  @Test func `sets owners and dates, and says what was so already`() throws {
    let ids = (1...40).map(Int64.init)
    let owners = try place.workspace.changeMany(.setOwner(1), contacts: ids, by: .ada, now: now)
    #expect(owners.count { $0.verdict == .done } == 20)
    #expect(owners.count { $0.verdict == .same } == 20)
    #expect(
      try place.workspace.changeMany(.setOwner(nil), contacts: [2], by: .ada, now: now).first?.verdict
        == .refused(code: "required", parameters: [:]))
    let dates = try place.workspace.changeMany(.setNextAction(place.day(5)), contacts: ids, by: .ada, now: now)
    #expect(dates.allSatisfy { $0.verdict == .done })
    let far = try place.workspace.changeMany(.setNextAction(place.day(50)), contacts: [1, 2], by: .ada, now: now)
    #expect(far.map(\.verdict) == [.done, .refused(code: "too-far", parameters: ["latest": "2026-07-08"])])
    #expect(try place.broken() == [])
  }

  @Test func `holds the writer for a short time only`() throws {
    try place.load(.contacts, text: "id,name\n" + (100..<4_100).map { "\($0),N\($0)\n" }.joined())
    var batches: [Int] = []
    let ids = try place.workspace.index(now: now).contacts.id.map(\.rawValue)
    let outcomes = try place.workspace.changeMany(
      .setNextAction(place.day(6)), contacts: ids, by: .ada, now: now
    ) { batches.append($0) }
    #expect(outcomes.allSatisfy { $0.verdict == .done })
    #expect(batches.count > 1)
    #expect(batches.last == ids.count)
    let changesets = try place.workspace.changesets().filter { $0.cause == "next action of many" }
    #expect(changesets.count == batches.count)
  }
}

@Suite struct `Money written by hand` {
  let place: TemporaryWorkspace
  let now = TemporaryWorkspace.now
  let first: CivilDate
  let last: CivilDate

  init() throws {
    place = try TemporaryWorkspace()
    let month = place.workspace.calendar.period(.month, containing: place.workspace.calendar.day(of: now))
    (first, last) = (month.first, month.last)
  }

  private func spent(asOf offset: Int?) throws -> [Int64] {
    let index = try place.workspace.index(now: now.adding(days: 20))
    let day = offset.map { place.workspace.calendar.day(of: now).adding(days: $0) }
    return index.visibleCosts(seen: Visibility(of: index, asOf: day)).map(\.amountMinor)
  }

  @Test func `a cost is added, changed, taken back, and a past day keeps what it knew`() throws {
    let workspace = place.workspace
    let form = CostForm(campaign: "spring", first: first, last: last, amountMinor: 10_000)
    let id = try workspace.addCost(form, by: .ada, now: now)
    let version = try workspace.costs()[0].version
    try workspace.editCost(id, expected: version, by: .ada, now: now.adding(days: 2)) { $0.amountMinor = 12_000 }
    #expect(throws: RecordConflict.self) {
      try workspace.editCost(id, expected: version, by: .ada, now: now) { $0.amountMinor = 1 }
    }
    #expect(try workspace.costs().map(\.form.amountMinor) == [12_000])
    try workspace.removeCost(id, by: .ada, now: now.adding(days: 4))
    #expect(try workspace.costs().isEmpty)
    #expect(throws: RecordError.unknown(.cost, id)) { try workspace.removeCost(id, by: .ada, now: now) }
    #expect(try spent(asOf: 1) == [10_000])
    #expect(try spent(asOf: 3) == [12_000])
    #expect(try spent(asOf: 5) == [])
    #expect(try spent(asOf: nil) == [])
    #expect(try place.broken() == [])
  }

  @Test func `a cost says what is wrong with it`() throws {
    let errors = #expect(throws: FieldErrors.self) {
      try place.workspace.addCost(
        CostForm(campaign: " ", first: last, last: first, amountMinor: 1, currency: "EURO"), by: .ada, now: now)
    }
    #expect(
      errors?.reasons.mapValues(\.code) == [
        "campaign": .required, "last": .endsBeforeStart, "currency": .unknownCurrency,
      ])
  }

  @Test func `a goal is set, changed, removed and set again`() throws {
    let workspace = place.workspace
    func target(asOf offset: Int?) throws -> Int64? {
      let day = offset.map { workspace.calendar.day(of: now).adding(days: $0) }
      let resolved = ResolvedIndex(of: try workspace.index(now: now.adding(days: 20)), asOf: day)
      return resolved.goal("mqls", for: Period(first: first, last: last))?.target
    }
    let form = GoalForm(measure: "mqls", first: first, last: last, target: 50)
    let id = try workspace.setGoal(form, by: .ada, now: now)
    try workspace.editGoal(id, target: 60, by: .ada, now: now.adding(days: 2))
    try workspace.removeGoal(id, by: .ada, now: now.adding(days: 4))
    #expect(try workspace.goals().isEmpty)
    #expect(try target(asOf: 1) == 50)
    #expect(try target(asOf: 3) == 60)
    #expect(try target(asOf: 5) == nil)
    #expect(try target(asOf: nil) == nil)
    let again = try workspace.setGoal(form, by: .ada, now: now.adding(days: 6))
    #expect(try workspace.goals().map(\.id) == [again])
    #expect(try target(asOf: nil) == 50)
    let errors = #expect(throws: FieldErrors.self) {
      try workspace.setGoal(
        GoalForm(measure: "smiles", first: last, last: first, target: -1), by: .ada, now: now)
    }
    #expect(
      errors?.reasons.mapValues(\.code) == [
        "measure": .unknownMeasure, "last": .endsBeforeStart, "target": .outOfRange,
      ])
  }

  @Test func `the glossary takes the workspace's own words in each language`() throws {
    let workspace = place.workspace
    try workspace.setWording(of: "mql", language: "it", to: "Contatto caldo", by: .ada, now: now)
    try workspace.setWording(of: "mql", language: "it", to: "Contatto maturo", by: .ada, now: now)
    #expect(try workspace.wordings().map(\.text) == ["Contatto maturo"])
    try workspace.setWording(of: "mql", language: "it", to: nil, by: .ada, now: now)
    #expect(try workspace.wordings().isEmpty)
    let errors = #expect(throws: FieldErrors.self) {
      try workspace.setWording(
        of: "M QL", language: "xx", to: String(repeating: "x", count: 2_001), by: .ada, now: now)
    }
    #expect(
      errors?.reasons.mapValues(\.code) == ["term": .unknown, "language": .unknownLanguage, "text": .tooLong])
  }
}
