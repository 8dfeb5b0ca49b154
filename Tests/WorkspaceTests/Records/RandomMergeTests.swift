import Alignment
import Foundation
import Reports
import Store
import Testing
import Wire
import Workspace

/// Random merges, undoings and changes between them.
@Suite struct `Whatever is merged and undone` {
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `the doctor is content, the content comes back, and past days stay`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let place = try TemporaryWorkspace(zone: "Europe/Rome")
    try load(into: place, using: &generator)
    var now = TemporaryWorkspace.now
    let workspace = place.workspace
    let before = try place.content()
    var answers: [(day: CivilDate, answer: [String])] = []
    var standing: [Int64] = []
    for _ in 0..<12 {
      let today = workspace.calendar.day(of: now)
      answers.append((today, try figures(place, asOf: today, now: now)))
      now = now.adding(days: 2)
      if standing.isEmpty || Int.random(in: 0..<3, using: &generator) > 0 {
        let index = try workspace.index(now: now)
        let two = index.contacts.id.map(\.rawValue).shuffled(using: &generator).prefix(2)
        guard let one = two.first, let other = two.last, one != other else { continue }
        let sides: [MergeField: MergeSide] = Bool.random(using: &generator) ? [:] : [.name: .merged, .email: .merged]
        standing.append(
          try workspace.mergeContacts(survivor: one, merged: other, choices: sides, by: .ada, now: now).mergeId)
      } else {
        _ = try workspace.undoMerge(standing.removeLast(), by: .ada, now: now)
      }
      #expect(try place.broken(now: now) == [])
      for (day, answer) in answers {
        let anew = try figures(place, asOf: day, now: now)
        #expect(zip(answer, anew).filter { $0 != $1 }.map { "as of \(day): \($0), now \($1)" } == [])
        #expect(answer.count == anew.count)
      }
    }
    while let last = standing.popLast() {
      let undo = try workspace.undoMerge(last, by: .ada, now: now)
      #expect(undo.kept == [])
      #expect(try place.broken(now: now) == [])
    }
    let after = try place.content()
    #expect(Set(before).symmetricDifference(after).sorted() == [])
    #expect(before.count == after.count)
  }

  private func load(into place: TemporaryWorkspace, using generator: inout SeededGenerator) throws {
    func day(_ range: ClosedRange<Int>) -> String {
      let today = place.workspace.calendar.day(of: TemporaryWorkspace.now)
      return today.adding(days: -Int.random(in: range, using: &generator)).description
    }
    var contacts = "id,name,email,persona,country,created_at,lead_at,mql_at\n"
    for id in 1...12 {
      let mql = Bool.random(using: &generator) ? day(40...140) : ""
      contacts +=
        "\(id),P\(id),\(id % 3 == 0 ? "" : "p\(id)@firm\(id % 4).example"),"
        + "\(["engineer", "buyer", ""][id % 3]),\(["IT", "FR"][id % 2]),\(day(150...250)),\(day(141...150)),\(mql)\n"
    }
    try place.load(.contacts, text: contacts)
    var deals = "id,contact_id,other_contacts,company,amount,outcome,loss_reason,kind,created_at,closed_at\n"
    for id in 1...9 {
      let outcome = ["open", "won", "lost"][Int.random(in: 0..<3, using: &generator)]
      let (one, other) = (Int.random(in: 1...12, using: &generator), Int.random(in: 1...12, using: &generator))
      deals +=
        "d\(id),\(one),\(one == other ? "" : "\(other)"),\(id % 2 == 0 ? "Acme" : ""),\(id)00,\(outcome),"
        + "\(outcome == "lost" ? "price" : ""),,\(day(30...100)),\(outcome == "open" ? "" : day(1...29))\n"
    }
    try place.load(.deals, text: deals)
    var touches = "message_id,contact_id,at,kind,channel,source\n"
    for id in 1...80 {
      touches +=
        "m\(id),\(Int.random(in: 1...12, using: &generator)),\(day(1...200)) 10:\(10 + id % 50):00,"
        + "\(["page-view", "form", "call"][id % 3]),\(["email", "direct", "paid-search"][id % 3]),\(["google", ""][id % 2])\n"
    }
    try place.load(.touches, text: touches)
    for id in [Int64(2), 5, 7] {
      _ = try place.workspace.addNote("note \(id)", to: .contact, id, by: .ada, now: TemporaryWorkspace.now)
    }
  }

  private func figures(_ place: TemporaryWorkspace, asOf day: CivilDate, now: Instant) throws -> [String] {
    let index = try place.workspace.index(try place.workspace.index(now: now), asOf: day)
    let resolved = ResolvedIndex(of: index, asOf: day)
    var question = Question()
    question.asOf = day
    var found: [String] = []
    for model in [AttributionModel.first, .linear, .w] {
      let report = AttributionReport(resolved, question, .won, model: model)
      found.append("\(model.name) booked \(report.totals.booked) unattributed \(report.totals.unattributed)")
      found += report.rows.map { "\($0.key) \(Int(($0.credit * 1e6).rounded())) \($0.revenue)" }.sorted()
    }
    question.dimension = .persona
    found += AttributionReport(resolved, question, .won, model: .linear).rows.map { "\($0.key) \($0.revenue)" }.sorted()
    found += resolved.funnel(question).rows.map { "\($0.stage.name) \($0.entered)" }
    return found
  }
}
