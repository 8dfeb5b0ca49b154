import Alignment
import Reports

/// Random but repeatable histories: jumps, entries out of order, recycling, voids, facts known late.
enum RandomHistories {
  static func index(seed: UInt64, contacts: Int = 60) -> JourneyIndex {
    var random = SeededGenerator(seed: seed)
    var fixture = HistoryFixture(loadedOn: 200)
    let late = [fixture.changeset(on: 90), fixture.changeset(on: 170)]
    for _ in 0..<contacts {
      var steps: [HistoryFixture.Step] = []
      for _ in 0..<Int.random(in: 0...6, using: &random) {
        let day = Double(Int.random(in: 0...800, using: &random)) / 4
        let stage = Stage.allCases[Int.random(in: 1...6, using: &random)]
        var step = HistoryFixture.Step.to(stage, day)
        if Int.random(in: 0..<8, using: &random) == 0 { step = .recycled(day) }
        if Int.random(in: 0..<6, using: &random) == 0 { step = step.known(late.randomElement(using: &random) ?? 0) }
        if Int.random(in: 0..<6, using: &random) == 0 { step = step.voided(late.randomElement(using: &random) ?? 0) }
        steps.append(step)
      }
      fixture.contact(
        created: Double(Int.random(in: 0...150, using: &random)),
        company: Int32(Int.random(in: -1...12, using: &random)),
        changeset: Int.random(in: 0..<6, using: &random) == 0 ? late[0] : 0, steps: steps)
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        fixture.touch(
          Double(Int.random(in: 0...190, using: &random)),
          channel: ["direct", "e-mail", "paid search", nil].randomElement(using: &random) ?? nil)
      }
    }
    return fixture.index
  }
}

/// The same figures by plain sets and loops, from the words of the rule book.
struct SlowHistories {
  struct Life { var at: [Stage: Int64]; var explicit: [Stage: Int64] }
  let lives: [Life?]
  let index: JourneyIndex

  init(_ index: JourneyIndex, asOf: CivilDate?) {
    self.index = index
    let end = asOf.map { index.calendar.end(of: $0).milliseconds - 1 } ?? Int64.max
    func known(_ changeset: Int32) -> Bool {
      let row = index.changesets[Int(changeset)]
      return row.isHistory || row.at <= end
    }
    lives = index.contacts.id.indices.map { contact in
      var rows: [(Stage, Int64)] = []
      for place in index.contacts.history(of: contact) {
        let entry = index.contacts.entries[place]
        let isVoided = index.contacts.entryVoids[Int32(place)].map(known) ?? false
        if entry.kind == .advance, entry.at <= end, known(entry.changeset), !isVoided {
          rows.append((entry.to, entry.at))
        }
      }
      let created = index.contacts.createdAt[contact]
      let isSeen = created <= end && known(index.contacts.changeset[contact])
      guard isSeen || !rows.isEmpty else { return nil }
      var explicit: [Stage: Int64] = [:]
      for (stage, at) in rows { explicit[stage] = min(explicit[stage] ?? .max, at) }
      let earliest = rows.map(\.1).min() ?? .max
      var at = explicit
      if isSeen, created <= earliest { explicit[.contact] = created }
      at[.contact] = min(isSeen ? created : .max, earliest)
      for stage in Stage.allCases where at[stage] == nil {
        at[stage] = rows.filter { $0.0 > stage }.map(\.1).min()
      }
      return Life(at: at, explicit: explicit)
    }
  }

  func range(_ question: Question) -> Range<Int64> {
    guard let period = question.period else { return .min..<(.max) }
    let range = index.calendar.range(of: period)
    return range.lowerBound.milliseconds..<range.upperBound.milliseconds
  }

  func now(_ question: Question) -> Int64 {
    question.asOf.map { index.calendar.end(of: $0).milliseconds - 1 } ?? index.loadedAt.milliseconds
  }

  func reached(_ stage: Stage, from: Stage, question: Question) -> Int {
    let range = range(question)
    return lives.count { life in
      guard let life, let start = life.at[from], range.contains(start) else { return false }
      let days = question.within.map { Int64($0) * Instant.day }
      if let days, start + days > now(question) { return false }
      if stage == from { return true }
      return life.at.contains { $0.key >= stage && (days == nil || $0.value - start <= days!) }
    }
  }

  func flow(_ stage: Stage, question: Question) -> Int {
    let range = range(question)
    return lives.count { life in life?.at[stage].map(range.contains) ?? false }
  }
}
