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
    for _ in 0..<contacts / 2 {
      let created = Double(Int.random(in: 0...150, using: &random))
      let people = (0..<Int.random(in: 0...3, using: &random)).map { _ in
        Int.random(in: 0..<contacts, using: &random)
      }
      fixture.deal(
        created: created, Outcome.allCases.randomElement(using: &random) ?? .open,
        closed: created + Double(Int.random(in: 0...40, using: &random)),
        amount: Int64.random(in: -500...5_000, using: &random), contacts: Array(Set(people)).sorted(),
        company: Int32(Int.random(in: -1...12, using: &random)))
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
      return life.at.contains { entry in
        entry.key >= stage && (days.map { entry.value - start <= $0 } ?? true)
      }
    }
  }

  /// Won deals as the index resolved them, each once, with the contact that was a lead first, if that is judged.
  func revenue(from: Stage, question: Question, _ resolved: ResolvedIndex) -> Int64 {
    let range = range(question)
    let days = question.within.map { Int64($0) * Instant.day }
    var sum: Int64 = 0
    for win in resolved.deals.wins where question.deals.includes(resolved.deals.kind[Int(win.deal)]) {
      let people = resolved.deals.contactRange(of: Int(win.deal)).map { Int(resolved.deals.contacts[$0].contact) }
      let leads = people.map { lives[$0]?.at[.lead] ?? .max }
      guard let first = leads.min(), let life = lives[people[leads.firstIndex(of: first) ?? 0]],
        let start = life.at[from], range.contains(start)
      else { continue }
      if let days, start + days > now(question) || win.start - start > days { continue }
      sum += win.amount
    }
    return sum
  }

  /// Entry into MQL, and earliest into customer or as good as, of each cycle; all facts, nothing as of a day.
  func cycles() -> [[Stage: Int64]] {
    index.contacts.id.indices.flatMap { contact -> [[Stage: Int64]] in
      let rows = index.contacts.history(of: contact).map { index.contacts.entries[$0] }.filter { !$0.isVoided }
      // A cut is the first row from MQL on that comes more than 30 days after the end of a cycle.
      var cuts = [0]
      var end: Int64?
      for (place, row) in rows.enumerated() {
        if row.kind == .advance, row.to >= .mql {
          if let end, row.at > end + 30 * Instant.day { cuts.append(place) }
          end = nil
        } else if row.kind == .recycle, end == nil {
          if rows[..<place].contains(where: { $0.kind == .advance && $0.to >= .mql }) { end = row.at }
        }
      }
      return zip(cuts, cuts.dropFirst() + [rows.count]).map { first, last in
        let cycle = rows[first..<last].filter { $0.kind == .advance }
        let explicit = cycle.filter { $0.to == .mql }.map(\.at).min()
        var at: [Stage: Int64] = [:]
        at[.mql] = explicit ?? cycle.filter { $0.to > .mql }.map(\.at).min()
        at[.customer] = cycle.filter { $0.to == .customer }.map(\.at).min()
        return at
      }
    }
  }

  func flow(_ stage: Stage, question: Question) -> Int {
    let range = range(question)
    return lives.count { life in life?.at[stage].map(range.contains) ?? false }
  }
}
