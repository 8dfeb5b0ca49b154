package import Alignment
import Persistence
import Store

/// What one round of alerts did.
package struct AlertRound: Hashable, Sendable {
  /// Alerts made.
  package var made = 0
  /// Mails put into the outbox.
  package var mails = 0

  package init() {}
}

/// A fact with what it is about.
private struct FoundFact {
  let fact: AlertFact
  /// What it was made of: `touch`, `event`, `transition`, `deal`.
  let source: String
  let id: Int64
  var contact: Int64?
  var deal: Int64?
  var handoff: Int64?
  /// Whose it is; `nil` for the contact's owner.
  var owner: Int64?
  /// Who did it, and so is not told.
  var by: Int64?
  var subject: String?
}

extension OpenWorkspace {
  /// How old a win may be when it is written down, in milliseconds: older ones are past.
  private static let winAge: Int64 = 7 * Instant.day

  /// Tells of all that happened since the last round, by the rules that are on.
  ///
  /// Safe to end anywhere and to run again, by any process: how far it got is kept in the transaction that makes the
  /// alerts with their calls of hooks, so that each fact is told once by each rule. What machines and our own people
  /// did, history, and what is known a day late, is told to nobody.
  ///
  /// - Parameters:
  ///   - writer: of the words of hooks; without one none is called.
  ///   - progress: called after each transaction; what it throws ends the round there.
  package func makeAlerts(
    now: Instant, writer: AlertWriter? = nil, progress: (AlertRound) throws -> Void = { _ in }
  ) throws -> AlertRound {
    var round = AlertRound()
    while try makeSomeAlerts(now: now, writer: writer, &round) { try progress(round) }
    return round
  }

  /// One transaction; whether there may be more.
  private func makeSomeAlerts(now: Instant, writer: AlertWriter?, _ round: inout AlertRound) throws -> Bool {
    let limit = 500
    let (mark, next, rules, facts, isMore) = try storage.read { store in
      guard let mark = try AlertFacts.mark(in: store) else {
        throw WorkspaceError(.database, "no-mark", "The mark of alerts is missing.")
      }
      var next = try AlertFacts.now(in: store)
      let rules = try AlertRules.all(in: store).filter(\.rule.isOn)
      guard !rules.isEmpty else { return (mark, next, rules, [FoundFact](), false) }
      var facts: [FoundFact] = []
      var isMore = false
      let touches = try touchFacts(mark, &next, rules, limit: limit, in: store)
      let events = try eventFacts(mark, &next, limit: limit, in: store)
      let woken = try AlertFacts.woken(after: mark.transition, to: next.transition, limit: limit, in: store)
      if woken.count == limit, let last = woken.last { next.transition = last.id }
      isMore = touches.count == limit || events.count == limit || woken.count == limit
      facts += touches + events
      facts += woken.map {
        FoundFact(fact: AlertFact(.ready, at: $0.at), source: "transition", id: $0.id, contact: $0.contact)
      }
      facts += try AlertFacts.wins(
        after: mark.changeset, to: next.changeset, knownWithin: OpenWorkspace.winAge, in: store
      ).map {
        FoundFact(
          fact: AlertFact(.win, at: $0.at), source: "deal", id: $0.deal, deal: $0.deal, owner: $0.owner)
      }
      return (mark, next, rules, facts, isMore)
    }
    if next == mark { return false }
    // Where rules are, a changeset without a fact moves nothing, so that alerts do not follow themselves.
    if facts.isEmpty, !rules.isEmpty,
      (mark.touch, mark.event, mark.transition) == (next.touch, next.event, next.transition)
    {
      return false
    }
    let made = try storage.write { store -> Int? in
      guard try AlertFacts.setMark(next, from: mark, in: store) else { return nil }
      let desk = AlertDesk(self, rules: rules, writer: writer, now: now, in: store)
      for found in facts.sorted(by: { ($0.fact.at, $0.source, $0.id) < ($1.fact.at, $1.source, $1.id) }) {
        try desk.tell(found)
      }
      try desk.callHooks()
      return desk.made
    }
    round.made += made ?? 0
    return made == nil || isMore
  }

  private func touchFacts(
    _ mark: AlertFacts.Mark, _ next: inout AlertFacts.Mark, _ rules: [AlertRules.Stored], limit: Int,
    in store: any Reading
  ) throws -> [FoundFact] {
    let goLive = try Workspaces.current(in: store)?.goLive ?? .distantFuture
    let touches = try AlertFacts.touches(
      after: mark.touch, to: next.touch, since: goLive, knownWithin: AlertFact.freshness, limit: limit, in: store)
    if touches.count == limit, let last = touches.last { next.touch = last.id }
    let asks = rules.contains { $0.rule.asksForLastVisit }
    return try touches.map { touch in
      let last = asks && touch.kind.isOnSite ? try AlertFacts.lastVisit(before: touch, in: store) : nil
      let touched = AlertFact.Touched(
        touch.kind, side: touch.side, page: touch.page, content: touch.content, lastVisit: last)
      let subject = [touch.kind.isOnSite ? touch.page : touch.content, touch.content, touch.page].first { !$0.isEmpty }
      return FoundFact(
        fact: AlertFact(.touch(touched), at: touch.at), source: "touch", id: touch.id, contact: touch.contact,
        subject: subject)
    }
  }

  private func eventFacts(
    _ mark: AlertFacts.Mark, _ next: inout AlertFacts.Mark, limit: Int, in store: any Reading
  ) throws -> [FoundFact] {
    let events = try AlertFacts.events(after: mark.event, to: next.event, limit: limit, in: store)
    if events.count == limit, let last = events.last { next.event = last.id }
    return events.map { event in
      var found: FoundFact
      switch event.kind {
      case .assigned(let member):
        let isReady = event.isRouted && event.isOfRecycled
        found = FoundFact(fact: AlertFact(isReady ? .ready : .handedOver, at: event.at), source: "event", id: event.id)
        found.owner = member
        found.by = event.by
      case .over(let share):
        found = FoundFact(fact: AlertFact(.clock(share: share), at: event.at), source: "event", id: event.id)
        found.owner = event.assignee
        found.subject = String(share)
      }
      found.contact = event.contact
      found.handoff = event.handoff
      return found
    }
  }
}

/// Makes alerts of facts within one transaction.
private final class AlertDesk {
  private let workspace: OpenWorkspace
  private let rules: [AlertRules.Stored]
  private let writer: AlertWriter?
  private let now: Instant
  private let store: any Writing
  private let audience: AlertAudience
  private var opened: Int64?
  private var calls: [Int64: [Int64]] = [:]
  private(set) var made = 0

  init(
    _ workspace: OpenWorkspace, rules: [AlertRules.Stored], writer: AlertWriter?, now: Instant, in store: any Writing
  ) {
    self.workspace = workspace
    self.rules = rules
    self.writer = writer
    self.now = now
    self.store = store
    audience = AlertAudience(workspace.calendar, now: now, in: store)
  }

  private func changeset() throws -> Int64 {
    if let opened { return opened }
    let id = try Changesets.open(
      at: now, actor: OpenWorkspace.sweeper.name, cause: "alerts", isHistory: true, in: store)
    opened = id
    return id
  }

  func tell(_ found: FoundFact) throws {
    for stored in rules where stored.rule.holds(for: found.fact) {
      let rule = stored.rule
      if rule.quiet > 0, let contact = found.contact,
        try Alerts.hasTold(
          rule: stored.id, contact: contact, after: found.fact.at.milliseconds - rule.quiet, in: store)
      {
        continue
      }
      let owner = try owner(of: found)
      let members = try audience.members(of: rule.audience, owner: owner).filter { $0 != found.by }
      let ways = try audience.ways(of: members, by: rule.channels)
      guard !ways.isEmpty || (rule.hook != nil && writer != nil) else { continue }
      let alert = Alerts.Stored(
        rule.occasion, rule: stored.id, at: found.fact.at.milliseconds, contact: found.contact, deal: found.deal,
        handoff: found.handoff, member: owner, subject: found.subject, fact: found.source, factId: found.id)
      guard let id = try Alerts.insert(alert, changeset: try changeset(), in: store) else { continue }
      made += 1
      for way in ways {
        try AlertReaders.insert(
          way.member, alert: id, isShown: way.isShown, mailAt: way.mailAt?.milliseconds, in: store)
      }
      if rule.hook != nil { calls[stored.id, default: []].append(id) }
    }
  }

  private func owner(of found: FoundFact) throws -> Int64? {
    if let owner = found.owner { return owner }
    return try found.contact.flatMap { try Contacts.find($0, in: store)?.ownerId }
  }

  /// Words tell of all alerts of a rule together; data come one by one.
  func callHooks() throws {
    guard let writer else { return }
    for stored in rules {
      guard let hook = stored.rule.hook, let ids = calls[stored.id] else { continue }
      let rule = try AlertRuleRecord(stored, in: store)
      let alerts = try ids.reversed().compactMap { id in
        try Alerts.find(id, in: store).map { try AlertRecord($0, isRead: false, in: store) }
      }
      let parts = hook.form == .slack ? [alerts] : alerts.reversed().map { [$0] }
      for part in parts {
        try workspace.post(
          hook: hook.address, purpose: "alert",
          document: writer.document(AlertCall(hook: hook, rule: rule, alerts: part, isTest: false)),
          changeset: try changeset(), now: now, in: store)
      }
    }
  }
}
