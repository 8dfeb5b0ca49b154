package import Alignment
import Persistence
import Store

/// What one round of cases did.
package struct CaseRound: Hashable, Sendable {
  package var rejections = 0
  package var opened = 0
  package var bought = 0

  package init() {}
}

extension OpenWorkspace {
  /// Days within which a rejected lead's purchase counts.
  private static let boughtWithin = 365
  /// Events that are looked at again and again before the mark is moved past them.
  private static let mostPassedOver: Int64 = 1_000

  /// Follows rejections and wins since the last round: opens cases, adds to open ones, finds who bought anyway.
  ///
  /// Safe to end anywhere and to run again, by any process: how far it got is kept in the transaction that opens them.
  ///
  /// - Parameter progress: called after each transaction; what it throws ends the round there.
  package func openCases(now: Instant, progress: (CaseRound) throws -> Void = { _ in }) throws -> CaseRound {
    var round = CaseRound()
    while try openSomeCases(now: now, &round) { try progress(round) }
    return round
  }

  /// One transaction; whether there may be more.
  private func openSomeCases(now: Instant, _ round: inout CaseRound) throws -> Bool {
    let limit = 300
    let (mark, last, rejections, wins) = try storage.read { store in
      let mark = try RejectionCases.mark(in: store)
      let last = try AlertFacts.now(in: store)
      let rejections = try RejectionCases.rejections(after: mark.event, to: last.event, limit: limit, in: store)
      var wins = try BoughtAnyway.wins(after: mark.changeset, to: last.changeset, limit: limit, in: store)
      // A changeset is taken whole.
      if wins.count == limit, let end = wins.last?.changeset {
        wins = wins.filter { $0.changeset < end }
        wins += try BoughtAnyway.wins(of: end, in: store)
      }
      return (mark, last, rejections, wins)
    }
    guard !rejections.isEmpty || !wins.isEmpty else {
      // So that the next round need not pass over the same events again.
      if last.event - mark.event > OpenWorkspace.mostPassedOver {
        _ = try storage.write {
          try RejectionCases.setMark(
            event: last.event, changeset: last.changeset, from: (mark.event, mark.changeset), in: $0)
        }
      }
      return false
    }
    let done = try storage.write { store -> CaseRound? in
      let isOurs = try RejectionCases.setMark(
        event: rejections.last?.event ?? mark.event, changeset: wins.last?.changeset ?? mark.changeset,
        from: (mark.event, mark.changeset), in: store)
      guard isOurs else { return nil }
      let desk = CaseDesk(self, mark.threshold, now: now, in: store)
      for rejection in rejections { try desk.take(rejection) }
      for win in wins {
        let range = win.at.adding(days: -OpenWorkspace.boughtWithin)..<win.at
        for handoff in try BoughtAnyway.rejected(deal: win.deal, company: win.company, in: range, in: store) {
          try desk.bought(handoff: handoff, deal: win.deal, wonAt: win.at)
        }
      }
      return desk.round
    }
    round.rejections += done?.rejections ?? 0
    round.opened += done?.opened ?? 0
    round.bought += done?.bought ?? 0
    return true
  }
}

/// Puts rejections into cases within one transaction.
final class CaseDesk {
  private let workspace: OpenWorkspace
  private let threshold: CaseThreshold
  private let now: Instant
  private let store: any Writing
  private let audience: AlertAudience
  private let actor: String
  private var opened: Int64?
  private(set) var round = CaseRound()

  /// - Parameter actor: who asks for it; without one the program does.
  init(
    _ workspace: OpenWorkspace, _ threshold: CaseThreshold, by actor: String? = nil, now: Instant,
    in store: any Writing
  ) {
    self.workspace = workspace
    self.threshold = threshold
    self.actor = actor ?? OpenWorkspace.sweeper.name
    self.now = now
    self.store = store
    audience = AlertAudience(workspace.calendar, now: now, in: store)
  }

  private func changeset() throws -> Int64 {
    if let opened { return opened }
    let id = try Changesets.open(
      at: now, actor: actor, cause: "cases of rejections", isHistory: true, in: store)
    opened = id
    return id
  }

  func take(_ rejection: RejectionCases.Rejection) throws {
    round.rejections += 1
    for (ground, value) in try rejection.grounds(in: store) {
      let earlier = try RejectionCases.free(
        rejection.reason, ground, value, after: rejection.at.adding(days: -threshold.days), through: rejection.at,
        in: store)
      try RejectionCases.insert(rejection, ground, value, in: store)
      if let open = try RejectionCases.open(rejection.reason, ground, value, in: store) {
        try RejectionCases.put(rejection.event, ground, into: open, in: store)
      } else if threshold.opens(at: rejection.at, earlier: earlier.map(\.at)) {
        try open(rejection, ground, value, with: earlier.map(\.event))
      }
    }
  }

  /// Opens a case of one rejection alone, or puts it into the one that waits for an answer; `nil` where it has no such
  /// ground.
  func open(_ rejection: RejectionCases.Rejection, on ground: RejectionCase.Ground) throws -> Int64? {
    guard let value = try rejection.grounds(in: store).first(where: { $0.ground == ground })?.value else { return nil }
    try RejectionCases.insert(rejection, ground, value, in: store)
    if let known = try RejectionCases.id(of: rejection.event, ground, in: store) { return known }
    if let open = try RejectionCases.open(rejection.reason, ground, value, in: store) {
      try RejectionCases.put(rejection.event, ground, into: open, in: store)
      return open
    }
    return try open(rejection, ground, value, with: [])
  }

  @discardableResult
  private func open(
    _ rejection: RejectionCases.Rejection, _ ground: RejectionCase.Ground, _ value: String, with earlier: [Int64]
  ) throws -> Int64 {
    let id = try RejectionCases.insert(
      rejection.reason, ground, value, openedAt: rejection.at, days: threshold.days, changeset: try changeset(),
      in: store)
    for event in earlier + [rejection.event] { try RejectionCases.put(event, ground, into: id, in: store) }
    round.opened += 1
    try workspace.tell(
      Alerts.Stored(
        .caseOpened, rule: nil, at: rejection.at.milliseconds, subject: value, fact: "case", factId: id),
      to: try audience.marketing(), audience: audience, changeset: try changeset(), in: store)
    return id
  }

  func bought(handoff: Int64, deal: Int64, wonAt: Instant) throws {
    if try BoughtAnyway.insert(
      handoff: handoff, deal: deal, wonAt: wonAt, changeset: try changeset(), in: store)
    {
      round.bought += 1
    }
  }
}

extension RejectionCases.Rejection {
  /// What it may share with others.
  func grounds(in store: any Reading) throws -> [(ground: RejectionCase.Ground, value: String)] {
    let values: [(RejectionCase.Ground, String?)] = [
      (.source, try HandoffFacts.firstTouch(.source, of: contact, in: store)),
      (.campaign, try HandoffFacts.firstTouch(.campaign, of: contact, in: store)),
      (.rule, try RejectionCases.rule(contact: contact, entry: entry, in: store)),
    ]
    return values.compactMap { ground, value in
      guard let value, !value.isEmpty else { return nil }
      return (ground, value)
    }
  }
}
