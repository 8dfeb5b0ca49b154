import Alignment
import Foundation
import Reports
import Store
import Testing
import Wire
import Workspace

/// Random histories of a workspace: loads of two sources, live changes, voids, clocks that go back.
@Suite struct `Whatever happens to a workspace` {
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `the invariants hold after every step, and a past day never changes`(seed: UInt64) throws {
    var history = try RandomHistory(seed: seed)
    for _ in 0..<10 {
      try history.step()
      let broken = try history.place.workspace.doctor(now: history.now).filter { !$0.isKept }
      #expect(broken.map { "\($0.code): \($0.rows.first ?? "")" } == [])
      // What was answered as of an earlier day is answered the same now.
      for (day, answer) in history.answers {
        let anew = try history.answer(asOf: day)
        #expect(zip(answer, anew).filter { $0 != $1 }.map { "as of \(day): \($0), now \($1)" } == [])
        #expect(answer.count == anew.count)
      }
      try history.note()
    }
  }

  @Test func `the order of files and rows does not matter to the figures`() throws {
    var generator = SeededGenerator(seed: 7)
    let world = RandomWorld(contacts: 30, deals: 20, touches: 150, using: &generator)
    var answers: [[String]] = []
    for shuffle in [false, true] {
      let place = try TemporaryWorkspace(zone: "Europe/Rome")
      var rows = (world.contacts, world.deals, world.touches)
      if shuffle {
        rows.0.shuffle(using: &generator)
        rows.1.shuffle(using: &generator)
        rows.2.shuffle(using: &generator)
      }
      try place.load(.contacts, text: RandomWorld.contactHeader + rows.0.joined())
      // Touches in two files, deals between them.
      try place.load(.touches, text: RandomWorld.touchHeader + rows.2.prefix(70).joined())
      try place.load(.deals, text: RandomWorld.dealHeader + rows.1.joined())
      try place.load(.touches, text: RandomWorld.touchHeader + rows.2.dropFirst(70).joined())
      answers.append(figures(try place.resolved()))
    }
    #expect(answers[0] == answers[1])
  }
}

/// The figures that must not change for a past day, as texts.
private func figures(_ resolved: ResolvedIndex) -> [String] {
  var found: [String] = []
  var question = Question()
  question.asOf = resolved.asOf
  for model in [AttributionModel.first, .linear, .w, .timeDecay] {
    let report = AttributionReport(resolved, question, .won, model: model)
    let rows = report.rows.map { "\($0.key) \(Int(($0.credit * 1e6).rounded())) \($0.revenue)" }.sorted()
    found += ["\(model.name) booked \(report.totals.booked) unattributed \(report.totals.unattributed)"] + rows
  }
  found += resolved.funnel(question).rows.map { "\($0.stage.name) \($0.entered)" }
  return found
}

private struct RandomHistory {
  let place: TemporaryWorkspace
  var generator: SeededGenerator
  var now = TemporaryWorkspace.now
  var answers: [(day: CivilDate, answer: [String])] = []
  private var steps = 0

  init(seed: UInt64) throws {
    place = try TemporaryWorkspace(zone: "Europe/Rome")
    generator = SeededGenerator(seed: seed)
  }

  mutating func step() throws {
    steps += 1
    let world = RandomWorld(
      contacts: .random(in: 1...20, using: &generator), deals: .random(in: 0...12, using: &generator),
      touches: .random(in: 0...80, using: &generator), until: now, using: &generator)
    // The first load is history; later ones are live, so that they become known at their own time.
    let isHistory = steps == 1
    try place.load(.contacts, text: RandomWorld.contactHeader + world.contacts.joined(), isHistory: isHistory, now: now)
    try place.load(.deals, text: RandomWorld.dealHeader + world.deals.joined(), isHistory: isHistory, now: now)
    try place.load(.touches, text: RandomWorld.touchHeader + world.touches.joined(), isHistory: isHistory, now: now)
    if steps % 3 == 0 {
      // A clock that went back an hour must not reorder what is known.
      try place.load(
        .contacts, text: RandomWorld.contactHeader + world.contacts.joined(), isHistory: false,
        now: now.adding(milliseconds: -Instant.hour))
    }
    if steps % 4 == 0 { try voidSomething() }
  }

  private func voidSomething() throws {
    let index = try place.workspace.index(now: now)
    if let won = index.deals.rows.first(where: { $0.outcome == .won && $0.voidedBy < 0 }) {
      try place.workspace.void(.close, won.id.rawValue, reason: "wrong", actor: "test", now: now)
    }
    if index.touches.count > 0, index.touches.voids.isEmpty {
      try place.workspace.void(.touch, 1, reason: "wrong", actor: "test", now: now)
    }
  }

  func answer(asOf day: CivilDate) throws -> [String] {
    figures(ResolvedIndex(of: try place.workspace.index(now: now), asOf: day))
  }

  /// Remembers what is answered as of today, and goes on to a later day.
  mutating func note() throws {
    let today = place.workspace.calendar.day(of: now)
    answers.append((today, try answer(asOf: today)))
    answers.append((today.adding(days: -40), try answer(asOf: today.adding(days: -40))))
    now = now.adding(days: .random(in: 2...9, using: &generator))
  }
}

/// Rows of Accord's own CSV, made up.
struct RandomWorld {
  var contacts: [String] = []
  var deals: [String] = []
  var touches: [String] = []

  static let contactHeader = "id,email,persona,country,created_at,lead_at,mql_at,sql_at\n"
  static let dealHeader =
    "id,contact_id,other_contacts,company,amount,outcome,loss_reason,kind,created_at,closed_at\n"
  static let touchHeader = "message_id,contact_id,at,kind,channel,source,content,mark\n"

  init(
    contacts contactCount: Int, deals dealCount: Int, touches touchCount: Int,
    until now: Instant = TemporaryWorkspace.now, using generator: inout SeededGenerator
  ) {
    func pick<Element>(_ choices: [Element]) -> Element { choices[Int.random(in: choices.indices, using: &generator)] }
    func day(_ latest: Int = 0) -> String {
      let today = WorkspaceCalendar(zone: .utc).day(of: now)
      return today.adding(days: -Int.random(in: (latest + 1)...200, using: &generator)).description
    }
    var known: [Int] = []
    for id in Set((0..<contactCount).map { _ in Int.random(in: 1...40, using: &generator) }).sorted() {
      known.append(id)
      let mql = Bool.random(using: &generator) ? day() : ""
      contacts.append(
        "\(id),p\(id)@firm\(id % 7).example,\(pick(["engineer", "buyer", ""])),\(pick(["IT", "FR", "RO"])),"
          + "\(day(150)),\(day()),\(mql),\(mql.isEmpty ? "" : pick(["", day()]))\n")
    }
    for id in Set((0..<dealCount).map { _ in Int.random(in: 1...25, using: &generator) }).sorted() {
      guard let contact = known.randomElement(using: &generator) else { break }
      let outcome = pick(["open", "won", "lost"])
      let created = day(100)
      // Sometimes closed before it was created: kept, and shown as what it is.
      let closed = outcome == "open" ? "" : day()
      deals.append(
        "d\(id),\(contact),,,\(Int.random(in: -500...9_000, using: &generator)).\(pick(["00", "37", "99"])),"
          + "\(outcome),\(outcome == "lost" ? "no budget" : ""),\(pick(["", "", "new", "renewal"])),\(created),\(closed)\n"
      )
    }
    for _ in 0..<touchCount {
      guard let contact = known.randomElement(using: &generator) else { break }
      let minute = Int.random(in: 0..<1_440, using: &generator)
      let time = String(format: "%02d:%02d:00", minute / 60, minute % 60)
      touches.append(
        "m\(UInt64.random(in: 0..<5_000, using: &generator)),\(contact),\(day()) \(time),"
          + "\(pick(["page-view", "page-view", "form", "email-click", "call"])),"
          + "\(pick(["direct", "email", "paid-search", "organic-search", ""])),\(pick(["google", "bing", ""])),"
          + "/\(Int.random(in: 1...5, using: &generator)),\(pick(["counted", "counted", "counted", "machine"]))\n")
    }
  }
}
