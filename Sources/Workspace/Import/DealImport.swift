import Alignment
import Persistence
import Store
import Wire

extension ImportSession {
  func apply(deals drafts: [DealDraft], in store: any Writing) throws {
    try eachRow(drafts, line: \.line) { draft in
      guard let key = draft.key else {
        throw RowRefused(
          column: "id", code: "missing-key", reason: "A deal needs an id, so that a second import finds it again.")
      }
      try requireFirst(key)
      let system = try keys.system(key.system, in: store)
      if let id = try keys.find(.deal, system: system, value: key.value, in: store) {
        try change(id, to: draft, in: store)
      } else if draft.changesOnly {
        run.skipped += 1
      } else {
        try insert(draft, key: key, system: system, in: store)
        run.new += 1
      }
    }
    try moveContacts(in: store)
  }

  /// Brings the stages of all contacts in line whose deals this batch made or changed.
  private func moveContacts(in store: any Writing) throws {
    func contacts(of deals: Set<Int64>) throws -> Set<Int64> {
      try deals.sorted().reduce(into: []) { try $0.formUnion(DealHistories.contacts(movedBy: $1, in: store)) }
    }
    let (made, moved) = (try contacts(of: newDeals), try contacts(of: changedDeals))
    var stages = DealStages(workspace: workspace, changeset: changeset, isHistory: isHistory, now: now, care: care)
    try stages.apply(to: made.subtracting(moved).sorted(), in: store)
    if !moved.isEmpty {
      stages.changing = DealStages.Changing(
        deals: changedDeals, changeset: try changesetOfChanges(in: store), isHistory: isHistory && datesBackChanges)
      try stages.apply(to: moved.sorted(), in: store)
    }
    newDeals = []
    changedDeals = []
  }

  // MARK: New

  private func insert(_ draft: DealDraft, key: ExternalKey, system: Int64, in store: any Writing) throws {
    // What can be refused comes before anything is written.
    let outcome = draft.outcome ?? .open
    let closed = outcome == .open ? nil : draft.closedAt
    try requireClosing(outcome, closed)
    let created = draft.createdAt ?? closed ?? Moment(now)
    let references = try references(of: draft, createdAt: created.start.milliseconds, in: store)
    let id = try Sequences.take(1, of: .deal, in: store)
    let deal = Deals.Stored(
      id: id, name: draft.name, companyId: references.company, ownerId: references.owner,
      amountMinor: draft.amountMinor ?? 0,
      currency: (draft.currency ?? workspace.settings.currency).code,
      pipelineStageId: try draft.pipelineStage.map { try keys.term($0, kind: .pipelineStage, in: store) },
      probability: draft.probability, kind: draft.kind, createdAt: created.start.milliseconds,
      createdSpan: created.end.milliseconds - created.start.milliseconds,
      expectedClose: draft.expectedClose?.start.milliseconds, outcome: outcome,
      closedAt: closed?.start.milliseconds,
      closedSpan: closed.map { $0.end.milliseconds - $0.start.milliseconds } ?? 0,
      lossReasonId: try draft.lossReason.map { try keys.term($0, kind: .reason, in: store) })
    try Deals.insert(deal, changeset: changeset, in: store)
    var ids = ExternalIdRows()
    ids.append(kind: .deal, system: system, value: key.value, entity: id)
    try ExternalIds.append(ids, in: store)
    keys.remember(.deal, system: system, value: key.value, id: id)
    for (place, contact) in references.contacts.enumerated() {
      try Deals.attach(
        contact, to: id, isPrimary: place == 0, at: deal.createdAt, changeset: changeset, in: store)
    }
    for field in draft.fields where !field.text.isEmpty {
      try Fields.set(
        try keys.field(field.name, of: .deal, in: store), of: id,
        to: try keys.term(field.text, kind: .fieldText, in: store), in: store)
    }
    newDeals.insert(id)
  }

  func contact(_ reference: Reference, in store: any Writing) throws -> Int64 {
    if let key = reference.key {
      let system = try keys.system(key.system, in: store)
      if let id = try keys.find(.contact, system: system, value: key.value, in: store) { return id }
    }
    if let address = reference.address, let id = try keys.contact(emailKey: emailKey(address), in: store) {
      return id
    }
    let shown = reference.key?.value ?? reference.address ?? reference.name ?? ""
    guard reference.makesMissing else {
      throw RowRefused(
        column: "contact", code: "unknown-contact",
        reason: "There is no contact \"\(shown.prefix(60))\": import contacts first, or let the mapping make them.")
    }
    var draft = ContactDraft(line: 0)
    draft.key = reference.key
    draft.email = reference.address
    draft.name = reference.name
    return try makeContact(draft, in: store)
  }

  // MARK: Existing

  private func change(_ id: Int64, to draft: DealDraft, in store: any Writing) throws {
    guard let before = try Deals.find(id, in: store) else { return }
    var deal = before
    // What can be refused comes before anything is written.
    if before.closedAt == nil { try requireClosing(draft.outcome ?? before.outcome, draft.closedAt) }
    let references = try references(of: draft, createdAt: deal.createdAt, in: store)
    let contacts = references.contacts
    if let owner = references.owner { deal.ownerId = owner }
    if let company = references.company { deal.companyId = company }
    if let name = draft.name { deal.name = name }
    if let amount = draft.amountMinor {
      deal.amountMinor = amount
      if let currency = draft.currency { deal.currency = currency.code }
    }
    if let stage = draft.pipelineStage { deal.pipelineStageId = try keys.term(stage, kind: .pipelineStage, in: store) }
    if let probability = draft.probability { deal.probability = probability }
    if let kind = draft.kind { deal.kind = kind }
    if let created = draft.createdAt {
      deal.createdAt = created.start.milliseconds
      deal.createdSpan = created.end.milliseconds - created.start.milliseconds
    }
    if let expected = draft.expectedClose { deal.expectedClose = expected.start.milliseconds }
    if let reason = draft.lossReason { deal.lossReasonId = try keys.term(reason, kind: .reason, in: store) }
    if let outcome = draft.outcome { deal.outcome = outcome }
    if deal.outcome == .open {
      deal.closedAt = nil
      deal.closedSpan = 0
    } else if let closed = draft.closedAt {
      deal.closedAt = closed.start.milliseconds
      deal.closedSpan = closed.end.milliseconds - closed.start.milliseconds
    }
    var changed = false
    if deal != before {
      changed = true
      let closes = deal.outcome != before.outcome || deal.closedAt != before.closedAt
      try note(before, deal, in: store)
      try Deals.update(deal, closedIn: closes ? changesetOfChanges(in: store) : nil, in: store)
    }
    let attached = try Deals.contacts(of: id, in: store)
    for contact in contacts where !attached.contains(where: { $0.contact == contact }) {
      changed = true
      try Deals.attach(
        contact, to: id, isPrimary: attached.isEmpty && contact == contacts.first, at: changedAt(deal.createdAt),
        changeset: changesetOfChanges(in: store), in: store)
    }
    for field in draft.fields where !field.text.isEmpty {
      changed =
        try set(field.name, of: .deal, id, to: field.text, at: changedAt(before.createdAt), in: store) || changed
    }
    if changed {
      run.changed += 1
      changedDeals.insert(id)
    } else {
      run.same += 1
    }
  }

  /// One change row for each field that differs: what it was, in the transaction that changes it.
  private func note(_ old: Deals.Stored, _ new: Deals.Stored, in store: any Writing) throws {
    func note(_ field: String, _ before: String?, _ after: String?, at: Int64) throws {
      guard before != after else { return }
      try Changes.append(
        .deal, new.id, field: field, at: at, before: before, after: after,
        changeset: changesetOfChanges(in: store), in: store)
    }
    let at = changedAt(old.createdAt)
    let closing = changedAt(new.closedAt ?? old.createdAt)
    try note("name", old.name, new.name, at: at)
    try note("company", old.companyId.map(String.init), new.companyId.map(String.init), at: at)
    try note("owner", old.ownerId.map(String.init), new.ownerId.map(String.init), at: at)
    try note("amount", String(old.amountMinor), String(new.amountMinor), at: at)
    try note("currency", old.currency, new.currency, at: at)
    try note("stage", old.pipelineStageId.map(String.init), new.pipelineStageId.map(String.init), at: at)
    try note("probability", old.probability.map { "\($0)" }, new.probability.map { "\($0)" }, at: at)
    try note("kind", old.kind.map { String($0.rawValue) }, new.kind.map { String($0.rawValue) }, at: at)
    try note("created", String(old.createdAt), String(new.createdAt), at: at)
    try note("created-span", String(old.createdSpan), String(new.createdSpan), at: at)
    try note("expected-close", old.expectedClose.map(String.init), new.expectedClose.map(String.init), at: at)
    try note("outcome", String(old.outcome.rawValue), String(new.outcome.rawValue), at: closing)
    try note("closed", old.closedAt.map(String.init), new.closedAt.map(String.init), at: closing)
    try note("closed-span", String(old.closedSpan), String(new.closedSpan), at: closing)
    try note("loss-reason", old.lossReasonId.map(String.init), new.lossReasonId.map(String.init), at: closing)
  }
}
