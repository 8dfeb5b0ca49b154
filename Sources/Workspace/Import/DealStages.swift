import Alignment
import Persistence
import Store
import Wire

/// What a deal does to the stages of its contacts (domain, section 4).
extension ImportSession {
  /// A new-business deal makes its contacts opportunity when it is created, customers at the win; a loss
  /// recycles those at MQL to opportunity that have no other open or won deal.
  ///
  /// A contact that is a customer by then stays one; an entry that is there is not made again.
  func moveContacts(of deal: Deals.Stored, _ contacts: [Int64], was: Outcome, in store: any Writing) throws {
    guard !contacts.isEmpty, deal.kind == nil || deal.kind == .newBusiness else { return }
    var rows = TransitionRows()
    for contact in contacts {
      let history = try Transitions.history(of: contact, in: store)
      func has(_ stage: Stage, at: Int64) -> Bool {
        history.contains { $0.kind == .advance && $0.to == stage && $0.at == at }
      }
      let firstWin = history.filter { $0.to == .customer }.map(\.at).min() ?? .max
      var stage = history.last?.to ?? .contact
      if deal.createdAt <= firstWin, !has(.opportunity, at: deal.createdAt), deal.createdAt != deal.closedAt {
        rows.append(
          contact: contact, moment: moment(deal.createdAt, deal.createdSpan), kind: .advance,
          from: min(stage, .sql), to: .opportunity, actor: .rule)
        stage = max(stage, .opportunity)
        try settle(contact, at: .opportunity, as: nil, owner: deal.ownerId, on: deal.createdAt, in: store)
      }
      guard let closed = deal.closedAt else { continue }
      switch deal.outcome {
      case .won:
        if closed <= firstWin, !has(.customer, at: closed) {
          rows.append(
            contact: contact, moment: moment(closed, deal.closedSpan), kind: .advance,
            from: min(stage, .opportunity), to: .customer, actor: .rule)
          try settle(contact, at: .customer, as: Resting.none, owner: deal.ownerId, on: closed, in: store)
        }
      case .lost:
        guard firstWin == .max, (Stage.mql...Stage.opportunity).contains(stage),
          try !Deals.hasOther(than: deal.id, contact: contact, in: store)
        else { continue }
        let reason = try deal.lossReasonId ?? keys.term("deal lost", kind: .reason, in: store)
        let until = workspace.calendar.start(
          of: workspace.calendar.day(of: Instant(milliseconds: closed)).adding(days: StagePolicy().nurtureDays))
        rows.append(
          contact: contact, moment: moment(closed, deal.closedSpan), kind: .recycle, from: stage, to: .lead,
          actor: .rule, reason: reason, until: until.milliseconds)
        try settle(
          contact, at: .lead, as: .nurture, until: until.milliseconds, reason: reason, owner: deal.ownerId, on: closed,
          in: store)
      case .open:
        break
      }
    }
    try Transitions.append(rows, changeset: changeset, in: store)
  }

  private func moment(_ at: Int64, _ span: Int64) -> Moment {
    Moment(start: Instant(milliseconds: at), end: Instant(milliseconds: at + span))
  }

  /// Puts a contact to rest or wakes it; one that is awake gets an owner and a next date if it has none (I1).
  ///
  /// - Parameters:
  ///   - resting: `nil` leaves the rest as it is.
  ///   - owner: of the deal, who then looks after a contact that has nobody.
  private func settle(
    _ contact: Int64, at stage: Stage, as resting: Resting?, until: Int64? = nil, reason: Int64? = nil, owner: Int64?,
    on instant: Int64, in store: any Writing
  ) throws {
    guard var stored = try Contacts.find(contact, in: store) else { return }
    let before = stored
    if let resting {
      stored.resting = resting
      stored.restingUntil = until
      stored.restingReasonId = reason
    }
    if stored.resting == .none {
      stored.ownerId = stored.ownerId ?? owner ?? care.owner(at: stage, contact: contact)
      if stored.nextActionAt == nil || (resting != nil && stored.nextActionByDefault) {
        stored.nextActionAt = care.nextAction(at: stage, owner: stored.ownerId).milliseconds
        stored.nextActionByDefault = true
      }
    } else {
      stored.nextActionAt = nil
      stored.nextActionByDefault = false
    }
    if before.resting != stored.resting {
      try Changes.append(
        .contact, contact, field: "resting", at: isHistory ? instant : now.milliseconds, before: before.resting.name,
        after: stored.resting.name, changeset: changeset, in: store)
    }
    if before.ownerId != stored.ownerId {
      try Changes.append(
        .contact, contact, field: "owner", at: isHistory ? instant : now.milliseconds,
        before: before.ownerId.map(String.init), after: stored.ownerId.map(String.init), changeset: changeset, in: store)
    }
    try Contacts.update(stored, emailKey: stored.email.map(emailKey), in: store)
  }
}
