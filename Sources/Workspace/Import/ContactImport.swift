import Alignment
import Persistence
import Store
import Wire

/// New contacts of one batch, gathered as columns and written together.
struct NewContacts {
  var rows = ContactRows()
  var externalIds = ExternalIdRows()
  var fields = FieldRows()
  var transitions = TransitionRows()
}

extension ImportSession {
  func apply(contacts drafts: [ContactDraft], in store: any Writing) throws {
    guard !drafts.isEmpty else { return }
    var new = NewContacts()
    let first = try Sequences.take(0, of: .contact, in: store)
    var pending: Set<Int64> = []
    try eachRow(drafts, line: \.line) { draft in
      try requireFirst(draft.key)
      let system = try draft.key.map { try keys.system($0.system, in: store) }
      if let id = try existing(draft, system: system, pending: pending, in: store) {
        try change(id, to: draft, system: system, in: store)
      } else if draft.changesOnly {
        run.skipped += 1
      } else {
        let id = first + Int64(new.rows.count)
        try gather(draft, id: id, system: system, into: &new, in: store)
        pending.insert(id)
        run.new += 1
      }
    }
    _ = try Sequences.take(new.rows.count, of: .contact, in: store)
    try Contacts.append(new.rows, changeset: changeset, in: store)
    try ExternalIds.append(new.externalIds, in: store)
    try Fields.append(new.fields, in: store)
    try Transitions.append(new.transitions, changeset: changeset, in: store)
  }

  /// The stored contact of a row: by external id; else by e-mail, unless that contact has another id of this
  /// system, which makes the two duplicates and not one record.
  private func existing(
    _ draft: ContactDraft, system: Int64?, pending: Set<Int64>, in store: any Writing
  ) throws -> Int64? {
    if let key = draft.key, let system,
      let id = try keys.find(.contact, system: system, value: key.value, in: store)
    {
      return id
    }
    guard let email = draft.email, let id = try keys.contact(emailKey: emailKey(email), in: store) else {
      return nil
    }
    guard let system, draft.key != nil else { return pending.contains(id) ? try sameRow(draft) : id }
    // A contact made by this very batch has its id of this system already.
    if pending.contains(id) { return nil }
    return try ExternalIds.has(entity: id, system: system, kind: .contact, in: store) ? nil : id
  }

  private func sameRow(_ draft: ContactDraft) throws -> Int64? {
    throw RowRefused(
      column: "email", code: "duplicate-id",
      reason: "The e-mail stands in this file already: each contact may have one row.")
  }

  func emailKey(_ email: String) -> String { EmailAddress(email)?.matchingKey ?? email.lowercased() }

  // MARK: New

  func gather(
    _ draft: ContactDraft, id: Int64, system: Int64?, into new: inout NewContacts, in store: any Writing
  ) throws {
    // What can be refused comes before the first append: columns of half a row would shift all that follow.
    let touchOwners = try owners(of: draft.touches)
    let (owner, company) = try ownerAndCompany(
      draft.owner, draft.company, line: draft.line, createdAt: draft.createdAt?.start.milliseconds, in: store)
    let entries = draft.entries.sorted { $0.stage < $1.stage }
    let dates = entries.map(\.moment.start) + draft.touches.map(\.at.start)
    let created = draft.createdAt?.start ?? dates.min() ?? now
    let stage = entries.last?.stage ?? .contact
    let resting = draft.rest?.resting ?? .none
    let keeper = try owner ?? care.owner(at: stage, contact: id)

    new.rows.id.append(id)
    new.rows.name.append(draft.name)
    new.rows.email.append(draft.email)
    let emailKey = draft.email.map(emailKey)
    new.rows.emailKey.append(emailKey)
    new.rows.phone.append(draft.phone)
    new.rows.title.append(draft.title)
    new.rows.company.append(company ?? .min)
    new.rows.owner.append(keeper ?? .min)
    new.rows.createdAt.append(created.milliseconds)
    new.rows.resting.append(Int64(resting.rawValue))
    new.rows.restingUntil.append(draft.rest?.until?.start.milliseconds ?? .min)
    new.rows.restingReason.append(
      try draft.rest.map { try keys.term($0.reason, kind: .reason, in: store) } ?? .min)
    let byDefault = draft.nextActionAt == nil && resting == .none
    let next = try byDefault ? care.nextAction(at: stage, owner: keeper) : draft.nextActionAt?.start
    new.rows.nextActionAt.append(next?.milliseconds ?? .min)
    new.rows.nextActionByDefault.append(byDefault ? 1 : 0)

    if let key = draft.key, let system {
      new.externalIds.append(kind: .contact, system: system, value: key.value, entity: id)
      keys.remember(.contact, system: system, value: key.value, id: id)
    }
    if let emailKey { keys.remember(contact: id, emailKey: emailKey) }
    for (name, text) in fieldTexts(draft) {
      new.fields.append(
        field: try keys.field(name, of: .contact, in: store), entity: id,
        term: try keys.term(text, kind: .fieldText, in: store))
    }
    var from = Stage.contact
    for entry in entries where entry.stage != .contact {
      new.transitions.append(
        contact: id, moment: entry.moment, kind: .advance, from: from, to: entry.stage, actor: .importer)
      from = entry.stage
    }
    if let rest = draft.rest {
      try append(
        rest, contact: id, stage: stage, at: rest.moment ?? Moment(isHistory ? created : now), to: &new.transitions,
        in: store)
    }
    try append(touches: draft.touches, owners: touchOwners, contact: id, key: draft.key, in: store)
  }

  /// Persona, country and properties by field name; the last of two equal names counts.
  private func fieldTexts(_ draft: ContactDraft) -> [(name: String, text: String)] {
    var texts: [(name: String, text: String)] = []
    func set(_ name: String, _ text: String?) {
      guard let text, !text.isEmpty else { return }
      if let place = texts.firstIndex(where: { $0.name == name }) {
        texts[place].text = text
      } else {
        texts.append((name, text))
      }
    }
    set("persona", draft.persona)
    set("country", draft.country)
    for field in draft.fields { set(field.name, field.text) }
    return texts
  }

  private func append(
    _ rest: RestDraft, contact: Int64, stage: Stage, at moment: Moment, to rows: inout TransitionRows,
    in store: any Writing
  ) throws {
    let reason = try keys.term(rest.reason, kind: .reason, in: store)
    switch rest.resting {
    case .none:
      break
    case .nurture:
      // Below MQL a nurtured contact stays where it is; the rest alone says that it waits.
      guard (Stage.mql...Stage.opportunity).contains(stage), let until = rest.until else { return }
      rows.append(
        contact: contact, moment: moment, kind: .recycle, from: stage, to: .lead, actor: .importer,
        reason: reason, until: until.start.milliseconds)
    case .disqualified:
      rows.append(
        contact: contact, moment: moment, kind: .disqualify, from: stage, to: stage, actor: .importer, reason: reason)
    case .lostCustomer:
      rows.append(
        contact: contact, moment: moment, kind: .lose, from: stage, to: stage, actor: .importer, reason: reason)
    }
  }

  // MARK: Existing

  private func change(_ id: Int64, to draft: ContactDraft, system: Int64?, in store: any Writing) throws {
    guard var stored = try Contacts.find(id, in: store) else { return }
    let before = stored
    // What can be refused comes before anything is written.
    let touchOwners = try owners(of: draft.touches)
    let (newOwner, newCompany) = try ownerAndCompany(
      draft.owner, draft.company, line: draft.line, createdAt: stored.createdAt, in: store)
    var changed = false
    func note(_ field: String, _ old: String?, _ new: String?) throws {
      guard old != new else { return }
      changed = true
      try Changes.append(
        .contact, id, field: field, at: changedAt(before.createdAt), before: old, after: new,
        changeset: changesetOfChanges(in: store), in: store)
    }
    if let name = draft.name {
      try note("name", stored.name, name)
      stored.name = name
    }
    if let email = draft.email {
      try note("email", stored.email, email)
      stored.email = email
      keys.remember(contact: id, emailKey: emailKey(email))
    }
    if let phone = draft.phone {
      try note("phone", stored.phone, phone)
      stored.phone = phone
    }
    if let title = draft.title {
      try note("title", stored.title, title)
      stored.title = title
    }
    if let newOwner {
      try note("owner", stored.ownerId.map(String.init), String(newOwner))
      stored.ownerId = newOwner
    }
    if let newCompany {
      try note("company", stored.companyId.map(String.init), String(newCompany))
      stored.companyId = newCompany
    }
    if let next = draft.nextActionAt?.start.milliseconds, next != stored.nextActionAt {
      try note("next-action", stored.nextActionAt.map(String.init), String(next))
      stored.nextActionAt = next
      stored.nextActionByDefault = false
    }
    var rows = TransitionRows()
    changed = try addEntries(draft, contact: id, to: &rows, in: store) || changed
    if let rest = draft.rest {
      let reason = try keys.term(rest.reason, kind: .reason, in: store)
      let until = rest.until?.start.milliseconds
      if stored.resting != rest.resting || stored.restingUntil != until || stored.restingReasonId != reason {
        try note("resting", stored.resting.name, rest.resting.name + (until.map { " until \($0)" } ?? ""))
        changed = true
        let stage = try currentStage(of: id, in: store)
        let moment = rest.moment ?? Moment(Instant(milliseconds: changedAt(stored.createdAt)))
        try append(rest, contact: id, stage: stage, at: moment, to: &rows, in: store)
        stored.resting = rest.resting
        stored.restingUntil = until
        stored.restingReasonId = reason
        if rest.resting != .none { stored.nextActionAt = nil }
      }
    }
    if stored.resting == .none, stored.ownerId == nil, let stage = draft.entries.map(\.stage).max(),
      let keeper = try care.owner(at: stage, contact: id)
    {
      try note("owner", nil, String(keeper))
      stored.ownerId = keeper
    }
    if changed {
      try Contacts.update(stored, emailKey: stored.email.map(emailKey), in: store)
    }
    try Transitions.append(rows, changeset: changeset, in: store)
    for (name, text) in fieldTexts(draft) {
      changed =
        try set(name, of: .contact, id, to: text, at: changedAt(before.createdAt), in: store) || changed
    }
    if let key = draft.key, let system, try keys.find(.contact, system: system, value: key.value, in: store) == nil {
      var ids = ExternalIdRows()
      ids.append(kind: .contact, system: system, value: key.value, entity: id)
      try ExternalIds.append(ids, in: store)
      keys.remember(.contact, system: system, value: key.value, id: id)
      try record(added: key, to: .contact, id, in: store)
      changed = true
    }
    let newTouches = try append(
      touches: draft.touches, owners: touchOwners, contact: id, key: draft.key, in: store)
    changed = newTouches > 0 || changed
    if changed { run.changed += 1 } else { run.same += 1 }
  }

  /// Stage entries of a row that the history does not have yet. Facts are added, never overwritten.
  private func addEntries(
    _ draft: ContactDraft, contact: Int64, to rows: inout TransitionRows, in store: any Writing
  ) throws -> Bool {
    guard !draft.entries.isEmpty else { return false }
    let history = try Transitions.history(of: contact, in: store)
    var added = false
    var from = Stage.contact
    for entry in draft.entries.sorted(by: { $0.stage < $1.stage }) where entry.stage != .contact {
      let isThere = history.contains {
        $0.kind == .advance && $0.to == entry.stage && $0.at == entry.moment.start.milliseconds
      }
      if !isThere {
        rows.append(
          contact: contact, moment: entry.moment, kind: .advance, from: from, to: entry.stage, actor: .importer)
        added = true
      }
      from = entry.stage
    }
    return added
  }

  /// That an entity which was there has one more external id: for whoever takes the import back.
  func record(added key: ExternalKey, to owner: EntityKind, _ entity: Int64, in store: any Writing) throws {
    try Changes.append(
      owner, entity, field: ImportTraces.externalId + key.system, at: now.milliseconds, before: nil, after: key.value,
      changeset: changesetOfChanges(in: store), in: store)
  }

  func currentStage(of contact: Int64, in store: any Reading) throws -> Stage {
    try Transitions.history(of: contact, in: store).last?.to ?? .contact
  }

  /// Sets a segment field; whether it was another before. The change is kept with both texts.
  func set(
    _ name: String, of owner: EntityKind, _ entity: Int64, to text: String, at: Int64, in store: any Writing
  ) throws -> Bool {
    let field = try keys.field(name, of: owner, in: store)
    let term = try keys.term(text, kind: .fieldText, in: store)
    let old = try Fields.value(of: field, entity: entity, in: store)
    guard old != term else { return false }
    try Fields.set(field, of: entity, to: term, in: store)
    try Changes.append(
      owner, entity, field: "property:" + name, at: at, before: try old.flatMap { try Terms.text($0, in: store) },
      after: text, changeset: changesetOfChanges(in: store), in: store)
    return true
  }
}

extension ImportSession {
  /// Makes one contact at once, for a deal or touch whose mapping makes contacts that are missing.
  func makeContact(_ draft: ContactDraft, in store: any Writing) throws -> Int64 {
    var new = NewContacts()
    let id = try Sequences.take(1, of: .contact, in: store)
    let system = try draft.key.map { try keys.system($0.system, in: store) }
    try gather(draft, id: id, system: system, into: &new, in: store)
    try Contacts.append(new.rows, changeset: changeset, in: store)
    try ExternalIds.append(new.externalIds, in: store)
    return id
  }
}
