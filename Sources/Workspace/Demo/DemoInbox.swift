package import Alignment
import Persistence
import Store

extension OpenWorkspace {
  /// Gives the reps of the demo company hand-offs whose clocks run now, in all conditions: fresh, soon due, over,
  /// tried and not reached, reached and undecided.
  ///
  /// The company's story ends yesterday, and clocks of a day are over by noon: so each first look at it on a day brings
  /// some leads back to the site, by touches that make them MQL as any touch does. What is there from the last hours is
  /// left as it is.
  ///
  /// - Throws: ``PeopleError/notTheDemo``.
  package func prepareDemoInbox(now: Instant) throws {
    guard settings.name == Demo.name else { throw PeopleError.notTheDemo }
    let last = try storage.read { try HandoffCounts.lastLiveEntry(in: $0) } ?? .min
    guard last < now.milliseconds - DemoInbox.pause else { return }
    try DemoInbox(workspace: self, now: now).run()
  }
}

/// The leads of the last days, told by the very use cases that people and programs have.
struct DemoInbox {
  let workspace: OpenWorkspace
  let now: Instant

  /// Milliseconds without a new hand-off after which more are told.
  static let pause = 12 * Instant.hour

  private enum Course {
    case untouched
    /// Attempts that reached nobody, hours after the entry.
    case tried([Double])
    /// Reached at last, hours after the entry.
    case reached([Double])
    case accepted(Double)
    case rejected(Double, String)
  }

  /// Hours before now, and what became of it.
  private static let courses: [(ago: Double, course: Course)] = [
    (140, .accepted(5)), (118, .rejected(20, "bad-timing")), (101, .tried([3, 24, 49, 77])), (78, .reached([4, 26])),
    (70, .accepted(2)), (50, .tried([6, 30])), (45, .reached([1.5])), (33, .untouched), (26, .tried([23])),
    (22.9, .untouched), (20.4, .untouched), (17, .tried([4])), (13, .untouched), (9.5, .reached([1])),
    (6.2, .untouched),
    (4.4, .tried([2])), (1.6, .untouched), (0.4, .untouched),
  ]
  /// Leads that routing gives to everybody in turns, beside those of the rep who is shown.
  private static let others = 9
  /// How many become MQL.
  static let count = courses.count + others

  private enum Step {
    case visit(Int64, place: Int)
    case attempt(Int64, Attempt)
    case accept(Int64)
    case reject(Int64, String)
  }

  func run() throws {
    let colleagues = try workspace.colleagues()
    let reps = colleagues.filter { $0.roles.contains(.rep) }
    // Who signs in as a rep finds a full morning.
    guard let shown = reps.min(by: { $0.name < $1.name }), !reps.isEmpty else { return }
    let host = try workspace.members().first { $0.roles == ["rep"] }.flatMap { member in
      reps.first { $0.id.rawValue == member.id }
    }
    let leads = try findLeads(DemoInbox.count)
    try prepare()
    var steps: [(at: Instant, step: Step)] = []
    for (place, contact) in leads.enumerated() {
      // Every other one of them for the others, from the youngest back.
      let isHosts = place < DemoInbox.courses.count
      let row = isHosts ? place : DemoInbox.courses.count - 1 - (place - DemoInbox.courses.count) * 2
      let (ago, course) = DemoInbox.courses[max(0, row)]
      let entry = hours(ago * (isHosts ? 1 : 0.93), before: now)
      try own(contact, isHosts ? host ?? shown : nil, at: hours(1, before: entry), place: place)
      steps.append((entry, .visit(contact, place: place)))
      func attempt(_ after: Double, _ number: Int, _ outcome: Attempt.Outcome) {
        let at = hours(-after, before: entry)
        let kind: Attempt.Kind = (number + place) % 3 == 0 ? .email : .call
        if at < now { steps.append((at, .attempt(contact, Attempt(kind, outcome, source: .integration)))) }
      }
      switch course {
      case .untouched: break
      case .tried(let tries):
        for (number, after) in tries.enumerated() { attempt(after, number, .noAnswer) }
      case .reached(let tries):
        for (number, after) in tries.enumerated() {
          attempt(after, number, number == tries.count - 1 ? (place % 2 == 0 ? .reached : .meetingSet) : .noAnswer)
        }
      case .accepted(let after):
        attempt(after, 0, .reached)
        steps.append((hours(-after - 0.5, before: entry), .accept(contact)))
      case .rejected(let after, let reason):
        attempt(after, 0, .reached)
        steps.append((hours(-after - 0.5, before: entry), .reject(contact, reason)))
      }
    }
    for (at, step) in steps.sorted(by: { $0.at < $1.at }) { try take(step, at: at, colleagues) }
    _ = try workspace.sweepHandoffs(now: now)
  }

  private func hours(_ count: Double, before instant: Instant) -> Instant {
    instant.adding(milliseconds: -Int64(count * Double(Instant.hour)))
  }

  /// Live since before the first of them, and judged by the definition in force from here on.
  private func prepare() throws {
    let start = now.adding(days: -21)
    try workspace.storage.write { store in
      if let goLive = try Workspaces.current(in: store)?.goLive, goLive > start {
        try Workspaces.setGoLive(start, in: store)
      }
      guard let document = try workspace.documentInForce(of: .definition, at: now, in: store)?.document.id else {
        return
      }
      try QualifyingMarks.set(try QualifyingMarks.now(document, in: store), in: store)
    }
  }

  /// Leads of firms that nobody works yet, the newest first: those that fit, as others would not be handed off.
  private func findLeads(_ count: Int) throws -> [Int64] {
    try workspace.storage.read { store in
      let definition = try workspace.definitionInForce(at: now, in: store)?.definition
      var found: [Int64] = []
      var firms: Set<Int64> = []
      var id = try store.row("SELECT max(id) FROM contact")?.integerOrNil(0) ?? 0
      let end = max(0, id - 20_000)
      while found.count < count, id > end {
        defer { id -= 1 }
        guard let contact = try Contacts.find(id, in: store), contact.resting == .none, contact.email != nil,
          let company = contact.companyId, !firms.contains(company),
          contact.createdAt < now.milliseconds - 6 * Instant.day,
          try Handoffs.all(of: id, in: store).isEmpty, try Deals.ids(ofContact: id, in: store).isEmpty,
          let size = try Fields.values(of: company, .company, in: store).first(where: { $0.name == "company-size" }),
          size.text != "1-10"
        else { continue }
        let history = try StageHistory.read(contact, in: store)
        guard history.stage == .lead else { continue }
        let facts = try StoredFacts(of: contact, history: history, in: store).facts
        guard definition?.qualification(of: facts, at: now).quadrant.isFit ?? true else { continue }
        firms.insert(company)
        found.append(id)
      }
      return found
    }
  }

  /// Whose the contact is before it is MQL, and by which number it is called.
  private func own(_ contact: Int64, _ rep: Person?, at instant: Instant, place: Int) throws {
    let admin = ActingMember(id: 0, name: "demo")
    try workspace.editContact(contact, by: admin, now: instant) { form in
      form.ownerId = rep?.id.rawValue
      if place % 5 != 3 { form.profile.phone = "+39 0341 555 \(1_000 + place * 37)" }
    }
  }

  private func take(_ step: Step, at instant: Instant, _ colleagues: [Person]) throws {
    _ = try workspace.sweepHandoffs(now: instant)
    switch step {
    case .visit(let contact, let place):
      try visit(contact, at: instant, place: place)
      if try workspace.definitionInForce(at: instant) != nil {
        _ = try workspace.qualify(now: instant) { try workspace.index(now: instant) }
      }
      // One that does not reach the definition was met by a person who knows better.
      if try workspace.contact(contact).stage < .mql {
        try workspace.moveContact(
          contact, .advance(to: .mql), by: ActingMember(id: 0, name: "demo"), now: instant)
      }
      _ = try workspace.sweepHandoffs(now: instant)
    case .attempt(let contact, let attempt):
      try withOpen(contact, colleagues) {
        try workspace.logAttempt(
          attempt, on: $0, stated: instant, message: "demo-\(contact)-\(instant.milliseconds)", by: $1, now: instant)
      }
    case .accept(let contact):
      try withOpen(contact, colleagues) { try workspace.acceptHandoff($0, by: $1, now: instant) }
    case .reject(let contact, let reason):
      try withOpen(contact, colleagues) { try workspace.rejectHandoff($0, reason: reason, by: $1, now: instant) }
    }
  }

  private func withOpen(_ contact: Int64, _ colleagues: [Person], _ body: (Int64, Person) throws -> Handoff) throws {
    guard let open = try workspace.storage.read({ try Handoffs.open(of: contact, in: $0) })?.handoff,
      let holder = colleagues.first(where: { $0.id == open.assignee })
    else { return }
    _ = try body(open.id.rawValue, holder)
  }

  /// Back on the site: an article, the prices, and a form for every other one.
  private func visit(_ contact: Int64, at instant: Instant, place: Int) throws {
    let theme = place % DemoMarket.themes.count
    var pages: [(kind: TouchKind, page: String, content: String?)] = [
      (.pageView, DemoMarket.articlePage(theme), "Blog: \(DemoMarket.themes[theme])"),
      (.pageView, DemoMarket.pricingPage, nil),
    ]
    switch place % 4 {
    case 0: pages.append((.form, DemoMarket.demoPage, "Demo request"))
    case 1: pages.append((.download, DemoMarket.guidePage(theme), "Guide: \(DemoMarket.themes[theme])"))
    case 2: pages.append((.webinar, DemoMarket.webinarPage(theme), "Webinar: \(DemoMarket.themes[theme])"))
    default: pages.append((.form, DemoMarket.pricingPage, "Price request"))
    }
    try workspace.storage.write { store in
      let changeset = try Changesets.open(
        at: instant, actor: "demo", cause: "visits of the last days", isHistory: false, in: store)
      let system = try Systems.make("demo", in: store)
      let channel = try Terms.make(DefaultChannel.direct.rawValue, kind: .channel, in: store)
      let first = try Sequences.take(pages.count, of: .touch, in: store)
      var rows = TouchRows()
      for (number, page) in pages.enumerated() {
        let id = first + Int64(number)
        let touch = DemoTouch(
          at: instant.milliseconds - Int64(pages.count - number) * 40_000, kind: page.kind, channel: channel,
          source: .min, campaign: .min,
          content: try page.content.map { try Terms.make($0, kind: .content, in: store) } ?? .min,
          landing: try Terms.make(page.page, kind: .landing, in: store))
        // Far from what a keyed hash of a message comes to by chance.
        rows.append(touch, id: id, contact: contact, system: system, hash: Int64.min + id)
      }
      try Touches.append(rows, changeset: changeset, in: store)
    }
  }
}
