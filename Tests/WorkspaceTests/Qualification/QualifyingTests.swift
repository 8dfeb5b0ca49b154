import Alignment
import Persistence
import Reports
import SQLiteDriver
import Store
import Testing
import Wire

@testable import Workspace

@Suite struct `MQLs by the definition in force` {
  let floor: SalesFloor
  let ada: Person
  var workspace: OpenWorkspace { floor.workspace }

  static let yaml = """
    name: MQL
    fit: [{rule: Buyer, field: persona, is: Buyer, points: 60}, {field: company-size, at_least: 50, points: 30}]
    interest:
      half_life: 7 days
      kinds:
        - kind: page-view
          cap: 40
          rules: [{rule: Prices, page: /pricing*, points: 20}, {points: 1}]
        - {kind: form, points: 30}
    thresholds: {fit: {A: 80, B: 60, C: 25}, interest: {"1": 60, "2": 40, "3": 15}}
    mql: {fit: B, interest: 2, triggers: [{rule: Demo, kind: form, content: Demo request, fit: C}]}
    exclusions: [{rule: Rivals, field: relation, is: competitor}]
    """

  init() throws {
    floor = try SalesFloor()
    ada = try `Definitions of a workspace`.hire("Ada Head", .headOfMarketing, in: floor.workspace)
  }

  @discardableResult
  func inForce(_ yaml: String = Self.yaml) throws -> DefinitionVersion {
    let version = try workspace.proposeDefinition(yaml: Array(yaml.utf8), by: ada, now: floor.start).version
    _ = try workspace.sign(version.id, of: .definition, by: ada, now: floor.start)
    _ = try workspace.sign(version.id, of: .definition, by: floor.head, now: floor.start)
    return version
  }

  func contact(_ name: String, _ fields: [String: String] = ["persona": "Buyer"]) throws -> Int64 {
    try workspace.createContact(
      ContactForm(profile: ContactProfile(name: name, email: "\(name)@x.test"), fields: fields), by: .ada,
      now: floor.start
    ).id
  }

  /// Touches of contacts by name: minutes after the start, kind, page, and content or mark.
  func touch(
    _ rows: (name: String, minute: Int, kind: String, page: String, content: String)..., mark: String = "",
    isHistory: Bool = false
  ) throws {
    let text = rows.map { row in
      let at = "2026-07-01T\(10 + row.minute / 60):\(row.minute % 60 < 10 ? "0" : "")\(row.minute % 60):00Z"
      return "\(row.name)-\(row.minute)-\(row.kind),\(row.name)@x.test,\(at),\(row.kind),https://x.test\(row.page),"
        + "\(row.content),\(mark),v\(row.name)\n"
    }
    let outcome = try floor.place.load(
      .touches, text: "message_id,contact_email,at,kind,url,content,mark,visitor\n" + text.joined(),
      isHistory: isHistory, now: floor.after(1))
    #expect(outcome.refused == 0, "\(outcome.firstRefusals)")
  }

  func qualify(hour: Double = 1) throws -> QualifyingRound {
    let now = floor.after(hour)
    return try workspace.qualify(now: now) { try workspace.index(now: now) }
  }

  @Test func `arise at a touch, with scores, quadrant and version kept, and a hand-off`() throws {
    let version = try inForce()
    let id = try contact("Bo")
    #expect(try qualify().entered.isEmpty)
    // The prices are the third page of the visit, and its landing page is another.
    try touch(("Bo", 0, "page-view", "/", ""), ("Bo", 1, "page-view", "/pricing", ""))
    #expect(try qualify().entered.isEmpty)
    try touch(("Bo", 2, "page-view", "/pricing/teams", ""))
    let round = try qualify(hour: 2)
    #expect(round.entered == [ID(id)])
    #expect(try workspace.contact(id).stage == .mql)
    let kept = try #require(
      try floor.place.storage.read { try MQLScores.find(contact: id, at: floor.after(2).milliseconds, in: $0) })
    #expect(kept.documentId == version.id.rawValue)
    #expect(kept.cell.name == "B2")
    #expect(kept.cause == "grades")
    #expect(kept.fit == 60)
    #expect(abs(kept.completeness - 60.0 / 90) < 1e-12)
    #expect(kept.interest == 40)
    #expect(kept.reasons.map(\.rule) == ["Buyer", "page-view", "Prices", "Prices", "page-view, at most 40"])
    #expect(abs(kept.reasons.filter { $0.part == .interest }.reduce(0) { $0 + $1.points } - kept.interest) < 1e-9)
    let handoff = try floor.open(id)
    #expect(handoff.entry == floor.after(2))
    let row = try floor.place.storage.read {
      try $0.row("SELECT definition_version, actor FROM transition WHERE contact_id = \(id) AND to_stage = 3")
    }
    #expect(row?.integer(0) == 1)
    #expect(row?.integer(1) == Int64(Actor.rule.rawValue))
    #expect(try floor.place.broken() == [])

    #expect(try qualify(hour: 3) == QualifyingRound())
    #expect(try floor.handoffs(of: id, now: floor.after(3)).count == 1)
  }

  @Test func `arise when it comes into force, of all contacts that reach its grades`() throws {
    let (bo, cy, di) = (try contact("Bo"), try contact("Cy", ["persona": "User"]), try contact("Di"))
    try touch(
      ("Bo", 0, "form", "/a", ""), ("Bo", 1, "form", "/a", ""), ("Cy", 0, "form", "/a", ""), ("Cy", 1, "form", "/a", "")
    )
    #expect(try qualify() == QualifyingRound())
    try inForce()
    let round = try qualify()
    #expect(round.isByNewDefinition)
    #expect(round.entered == [ID(bo)])
    #expect(try workspace.contact(cy).stage != .mql)
    // A change of fields is an event too.
    try workspace.editContact(cy, by: .ada, now: floor.after(2)) { $0.fields["persona"] = "Buyer" }
    #expect(try qualify(hour: 2).entered == [ID(cy)])
    #expect(try workspace.contact(di).stage != .mql)
  }

  @Test func `arise at a trigger's own touch`() throws {
    try inForce()
    let id = try contact("Bo", ["company-size": "51-200"])
    let unfit = try contact("Cy", [:])
    _ = try qualify()
    try touch(("Bo", 0, "form", "/a", "Demo request"), ("Cy", 0, "form", "/a", "Demo request"))
    #expect(try qualify().entered == [ID(id)])
    let kept = try floor.place.storage.read { try MQLScores.find(contact: id, at: floor.after(1).milliseconds, in: $0) }
    #expect(kept?.cause == "Demo")
    #expect(kept?.cell.quadrant == .cold)
    #expect(try workspace.contact(unfit).stage != .mql)
    // Not fit: an MQL, and no hand-off.
    #expect(try floor.handoffs(of: id, now: floor.after(1)).isEmpty)
  }

  @Test func `do not arise of machines, of history, or of who is excluded`() throws {
    try inForce()
    let (bo, cy) = (try contact("Bo"), try contact("Cy", ["persona": "Buyer", "relation": "Competitor"]))
    _ = try qualify()
    try touch(("Bo", 0, "form", "/a", ""), ("Bo", 1, "form", "/a", ""), mark: "machine")
    try touch(("Cy", 0, "form", "/a", ""), ("Cy", 1, "form", "/a", ""))
    #expect(try qualify().entered.isEmpty)
    try touch(("Bo", 2, "form", "/a", ""), ("Bo", 3, "form", "/a", ""), isHistory: true)
    #expect(try qualify().entered.isEmpty)
    #expect(try workspace.contact(bo).stage != .mql)
    #expect(try workspace.contact(cy).stage != .mql)
  }

  @Test func `made by hand keep their scores too`() throws {
    try inForce()
    let id = try contact("Bo")
    try touch(("Bo", 0, "form", "/a", ""))
    try workspace.moveContact(id, .advance(to: .mql), by: .ada, now: floor.after(1))
    let kept = try floor.place.storage.read { try MQLScores.find(contact: id, at: floor.after(1).milliseconds, in: $0) }
    #expect(kept?.cause == nil)
    #expect(kept?.cell.name == "B3")
    #expect(try floor.open(id).entry == floor.after(1))
  }

  @Test func `bring a recycled lead back to the same rep when it looks at the prices`() throws {
    try inForce()
    let id = try contact("Bo")
    _ = try qualify()
    try touch(("Bo", 0, "form", "/a", ""), ("Bo", 1, "form", "/a", ""))
    _ = try qualify()
    let first = try floor.open(id)
    let rep = try floor.rep(first)
    try workspace.rejectHandoff(first.id.rawValue, reason: "bad-timing", note: "", by: rep, now: floor.after(1.5))
    #expect(try workspace.contact(id).stage == .lead)
    #expect(try qualify(hour: 1.6).entered.isEmpty)
    try touch(("Bo", 100, "page-view", "/pricing", ""))
    #expect(try qualify(hour: 2).entered == [ID(id)])
    #expect(try floor.open(id).assignee == rep.id)
    #expect(try floor.place.broken() == [])
  }

  @Test func `judge a touch that is dated ahead when its time comes`() throws {
    try inForce()
    let id = try contact("Bo")
    _ = try qualify()
    // At 13:30, while it is 13:00.
    try touch(("Bo", 90, "form", "/a", ""), ("Bo", 91, "form", "/a", ""))
    #expect(try qualify(hour: 1).entered.isEmpty)
    #expect(try qualify(hour: 1.4).entered.isEmpty)
    #expect(try qualify(hour: 2).entered == [ID(id)])
    #expect(try qualify(hour: 3) == QualifyingRound())
    // One that was there before the definition was.
    let cy = try contact("Cy")
    try touch(("Cy", 240, "form", "/a", ""), ("Cy", 241, "form", "/a", ""))
    let version = try workspace.proposeDefinition(yaml: Array(Self.yaml.utf8), by: ada, now: floor.after(3)).version
    for head in [ada, floor.head] {
      _ = try workspace.sign(version.id, of: .definition, by: head, now: floor.after(3))
    }
    #expect(try qualify(hour: 3.5).entered.isEmpty)
    #expect(try qualify(hour: 5).entered == [ID(cy)])
    #expect(try floor.place.broken() == [])
  }

  @Test func `that are none leave nothing behind, however often touches come`() throws {
    try inForce()
    _ = try contact("Bo")
    _ = try qualify()
    for minute in 0..<3 {
      try touch(("Bo", minute, "page-view", "/", ""))
      let before = try workspace.changesets().count
      #expect(try qualify().judged == 1)
      #expect(try workspace.changesets().count == before)
    }
  }

  @Test func `by a trigger alone, without the fit, are marketing's, with a reason for no hand-off`() throws {
    try inForce()
    // Twenty-five points and more of fit are grade C: enough for the trigger, not for sales.
    let id = try contact("Bo", ["company-size": "51-200"])
    _ = try qualify()
    try touch(("Bo", 0, "form", "/demo", "Demo request"))
    #expect(try qualify().entered == [ID(id)])
    let record = try workspace.contact(id)
    #expect(record.stage == .mql)
    #expect(try floor.handoffs(of: id, now: floor.after(2)).isEmpty)
    let reason = try floor.place.storage.read {
      try HandoffEntries.none(of: id, entry: floor.after(1).milliseconds, in: $0)
    }
    #expect(reason == .notFit)
    let owner = try workspace.colleagues().first { $0.id.rawValue == record.owner?.id }
    #expect(owner?.team == .marketing, "\(String(describing: record.owner))")
    #expect(try floor.place.broken() == [])
  }

  @Test func `go with the import that they came of, and so does the hand-off`() throws {
    try inForce()
    let id = try contact("Bo")
    _ = try qualify()
    try touch(("Bo", 0, "form", "/a", ""), ("Bo", 1, "form", "/a", ""))
    #expect(try qualify().entered == [ID(id)])
    let handoff = try floor.open(id)
    let run = try #require(try workspace.importRuns(limit: 1, by: ada).first)
    _ = try workspace.undoImport(run.id, actor: "Ada", now: floor.after(2))
    let record = try workspace.handoff(handoff.id.rawValue, by: floor.head, now: floor.after(3))
    #expect(record.handoff.state == .withdrawn(note: "import \(run.id) was undone"))
    #expect(record.speed == .leaves)
    #expect(try workspace.contact(id).stage == .contact)
    #expect(try workspace.sweepHandoffs(now: floor.after(72)).fired == [:])
    #expect(try floor.place.broken() == [])
    // Loaded again, it is an MQL again, with a hand-off of its own.
    try touch(("Bo", 0, "form", "/a", ""), ("Bo", 1, "form", "/a", ""))
    #expect(try qualify(hour: 73).entered.isEmpty == false)
    #expect(try floor.open(id).id != handoff.id)
  }

  @Test func `are judged by the facts that the index of all journeys has`() throws {
    let definition = try Definition(yaml: Array(Self.yaml.utf8))
    let ids = try ["Bo", "Cy"].map { try contact($0) }
    let tagged = "/land?utm_source=google&utm_medium=cpc&utm_campaign=brand"
    try touch(
      ("Bo", 0, "page-view", tagged, ""), ("Bo", 3, "page-view", "/pricing", ""), ("Bo", 50, "form", "/b", "x"),
      ("Bo", 51, "call", "", ""), ("Cy", 0, "page-view", "/", ""), ("Cy", 5, "download", "/c", "guide"))
    let index = try workspace.index(now: floor.after(1))
    for id in ids {
      let ordinal = try #require(index.contacts.id.firstIndex(of: ID(id)))
      let expected = index.facts(of: ordinal, for: definition)
      let found = try floor.place.storage.read { store in
        let contact = try #require(try Contacts.find(id, in: store))
        return try StoredFacts(of: contact, history: try StageHistory.read(contact, in: store), in: store).facts
      }
      #expect(found.touches == expected.touches)
      #expect(found.stage == expected.stage)
      #expect(found.fields["persona"] == expected.fields["persona"])
      #expect(found.touches.contains { $0.page == "/pricing" && $0.campaign == "brand" } == (id == ids[0]))
    }
  }
}
