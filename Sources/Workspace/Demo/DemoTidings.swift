import Alignment
import Persistence
import Store
import Wire

/// What the people of the demo company were told, whom they look for, what rejections asked, and the radar's last days.
///
/// Comes after contacts, deals and hand-offs: it rests on them.
struct DemoTidings {
  let workspace: OpenWorkspace
  let size: DemoSize
  let clock: DemoClock
  let teams: DemoTeams

  private var now: Instant { Instant(milliseconds: clock.end) }

  func insert() throws {
    try writePersonas()
    try openCases()
    try tellOfTouches()
    try certify()
    // What came with the demo is past: nobody is told of it.
    try workspace.storage.write { store in
      if let mark = try AlertFacts.mark(in: store) {
        _ = try AlertFacts.setMark(try AlertFacts.now(in: store), from: mark, in: store)
      }
    }
  }

  private func open(_ cause: String, in store: any Writing) throws -> Int64 {
    try Changesets.open(at: now, actor: "demo", cause: cause, isHistory: true, in: store)
  }

  // MARK: Personas

  private func writePersonas() throws {
    try workspace.storage.write { store in
      let changeset = try open("personas of the demo company", in: store)
      let author = ID<Member>(teams.marketers[0])
      let readers = teams.marketers + [teams.headOfSales] + teams.reps
      for (place, versions) in DemoPersonas.all.enumerated() {
        guard let last = versions.last else { continue }
        let id = try Personas.insert(
          kind: last.kind, name: last.name, nameKey: TextFolding.folded(last.name), changeset: changeset, in: store)
        for (number, persona) in versions.enumerated() {
          let age = (versions.count - 1 - number) * 140 + 5 + place * 9
          let at = now.adding(days: -age).adding(milliseconds: 10 * Instant.hour)
          let text = persona.document
          let version = PersonaVersion(
            version: number + 1, hash: try OpenWorkspace.hash(of: text), author: author, at: at)
          let row = try Personas.append(version, text: text, to: id, changeset: changeset, in: store)
          // Everyone has read the earlier ones, and of the last those who do not put things off.
          for (order, member) in readers.enumerated()
          where number + 1 < versions.count || (order + place) % 4 != 3 {
            try Personas.acknowledge(
              row, by: member, at: at.adding(milliseconds: Int64(order + 1) * 3 * Instant.hour).milliseconds,
              changeset: changeset, in: store)
          }
        }
      }
    }
  }

  // MARK: Cases

  private func openCases() throws {
    try workspace.storage.write { try RejectionCases.setThreshold(CaseThreshold(count: 3, days: 28), in: $0) }
    _ = try workspace.openCases(now: now)
    try workspace.storage.write { store in
      let changeset = try open("cases of the demo company", in: store)
      let cases = try RejectionCases.page(isOpen: nil, limit: 200, in: store).reversed().map { $0 }
      // All but the last three were answered some days after they opened.
      for (place, found) in cases.dropLast(min(3, cases.count / 2)).enumerated() {
        let (answer, note) = DemoPersonas.answers[place % DemoPersonas.answers.count]
        let at = min(found.openedAt.adding(days: 3), now.adding(days: -1))
        let answered = try found.answered(answer, note: note, by: ID(teams.marketers[0]), at: at)
        try RejectionCases.setDecision(answered, in: store)
        try RejectionCases.release(found.id.rawValue, after: at, in: store)
        let audience = AlertAudience(workspace.calendar, now: now, in: store)
        try workspace.tell(
          Alerts.Stored(
            .caseAnswered, rule: nil, at: at.milliseconds, member: teams.marketers[0], subject: answer.rawValue,
            fact: "case", factId: found.id.rawValue),
          to: try RejectionCases.members(of: found.id.rawValue, in: store), audience: audience, changeset: changeset,
          in: store)
      }
      // Who looks now has read what is older than a week.
      try AlertReaders.readBefore(now.adding(days: -7).milliseconds, in: store)
    }
  }

  // MARK: Alerts

  /// The last days' touches that matter to reps, and the wins.
  private func tellOfTouches() throws {
    try workspace.storage.write { store in
      let changeset = try open("alerts of the demo company", in: store)
      let rules = try AlertRules.all(in: store)
      func rule(_ occasion: AlertOccasion) -> Int64? { rules.first { $0.rule.occasion == occasion }?.id }
      func tell(_ alert: Alerts.Stored, _ readers: [Int64]) throws {
        guard let id = try Alerts.insert(alert, changeset: changeset, in: store) else { return }
        for reader in readers {
          try AlertReaders.insert(reader, alert: id, isShown: true, mailAt: nil, in: store)
          if alert.at < now.milliseconds - 3 * Instant.day {
            _ = try AlertReaders.read([id], of: reader, at: alert.at + Instant.hour, in: store)
          }
        }
      }
      let reps = Set(teams.reps + [teams.headOfSales])
      var told: Set<String> = []
      var found: [(alert: Alerts.Stored, readers: [Int64])] = []
      for touch in try AlertFacts.recent(since: now.adding(days: -4), limit: 20_000, in: store) {
        guard let owner = touch.owner, reps.contains(owner) else { continue }
        let occasion: AlertOccasion
        switch touch.kind {
        case .pageView where touch.page.hasPrefix(DemoMarket.pricingPage): occasion = .page
        case .emailOpen, .emailClick, .emailReply, .assetOpened: occasion = .opened
        case .pageView, .form, .download: occasion = .cameBack
        default: continue
        }
        guard told.insert("\(occasion.rawValue) \(touch.contact)").inserted else { continue }
        let alert = Alerts.Stored(
          occasion, rule: rule(occasion), at: touch.at.milliseconds, contact: touch.contact, member: owner,
          subject: occasion == .opened ? touch.content : touch.page, fact: "touch", factId: touch.id)
        found.append((alert, [owner]))
      }
      for win in try AlertFacts.recentWins(since: now.adding(days: -7), limit: 20, in: store) {
        let alert = Alerts.Stored(
          .win, rule: rule(.win), at: win.at.milliseconds, deal: win.deal, member: win.owner, fact: "deal",
          factId: win.deal)
        found.append((alert, teams.marketers + reps.sorted()))
      }
      for one in found.sorted(by: { ($0.alert.at, $0.alert.factId) < ($1.alert.at, $1.alert.factId) }) {
        try tell(one.alert, one.readers)
      }
    }
  }

  // MARK: The radar

  /// The last thirty days: the server was off on one of them.
  private func certify() throws {
    try workspace.storage.write { store in
      let changeset = try open("the radar's days of the demo company", in: store)
      var dice = DemoDice(seed: size.seed ^ 0x4ADA)
      for back in (1...30).reversed() where back != 19 {
        let day = clock.today.adding(days: -back)
        let at = workspace.calendar.start(of: day).adding(milliseconds: 4_000)
        let people = try RadarCertificates.people(before: at, in: store)
        guard people > 0 else { continue }
        _ = try RadarCertificates.insert(
          RadarCertificates.Stored(
            day: day, at: at, people: people, resting: people * (41 + dice.below(3)) / 100,
            noOwner: back == 24 ? 2 : 0, noDate: 0, noReason: 0, overdue: people * (18 + dice.below(9)) / 1_000,
            unflagged: 0), changeset: changeset, in: store)
      }
    }
  }
}
