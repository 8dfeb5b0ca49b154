import Alignment
import Persistence
import Store
import Wire

extension ImportSession {
  func apply(companies drafts: [CompanyDraft], in store: any Writing) throws {
    try eachRow(drafts, line: \.line) { draft in
      try requireFirst(draft.key)
      let system = try draft.key.map { try keys.system($0.system, in: store) }
      if let id = try existing(draft, system: system, in: store) {
        try change(id, to: draft, system: system, in: store)
      } else if draft.changesOnly {
        run.skipped += 1
      } else {
        guard let name = draft.name ?? draft.domain else {
          throw RowRefused(
            column: "name", code: "missing-value", reason: "A new company needs a name or a domain; both are empty.")
        }
        let id = try insert(
          name: name, domain: draft.domain, owner: try owner(draft.owner, line: draft.line, in: store),
          createdAt: draft.createdAt?.start.milliseconds ?? now.milliseconds, in: store)
        if let key = draft.key, let system { try remember(key, system: system, company: id, in: store) }
        for (name, text) in fieldTexts(draft) {
          try Fields.set(
            try keys.field(name, of: .company, in: store), of: id,
            to: try keys.term(text, kind: .fieldText, in: store), in: store)
        }
        run.new += 1
      }
    }
  }

  private func existing(_ draft: CompanyDraft, system: Int64?, in store: any Writing) throws -> Int64? {
    if let key = draft.key, let system {
      if let id = try keys.find(.company, system: system, value: key.value, in: store) { return id }
    }
    guard let id = try found(domain: draft.domain, name: draft.name, in: store) else { return nil }
    guard let system, draft.key != nil else { return id }
    // Another id of the same system makes it another company of the same name.
    return try ExternalIds.has(entity: id, system: system, kind: .company, in: store) ? nil : id
  }

  private func found(domain: String?, name: String?, in store: any Reading) throws -> Int64? {
    if let domain, let id = try keys.company(domain: domain, in: store) { return id }
    if let name { return try keys.company(nameKey: CompanyName.key(name), in: store) }
    return nil
  }

  private func insert(
    name: String, domain: String?, owner: Int64?, createdAt: Int64, in store: any Writing
  ) throws -> Int64 {
    let id = try Sequences.take(1, of: .company, in: store)
    let nameKey = CompanyName.key(name)
    try Companies.insert(
      Companies.Stored(
        id: id, name: name, nameKey: nameKey, domain: domain, ownerId: owner, createdAt: createdAt),
      changeset: changeset, in: store)
    keys.remember(company: id, nameKey: nameKey, domain: domain)
    return id
  }

  private func remember(_ key: ExternalKey, system: Int64, company id: Int64, in store: any Writing) throws {
    var rows = ExternalIdRows()
    rows.append(kind: .company, system: system, value: key.value, entity: id)
    try ExternalIds.append(rows, in: store)
    keys.remember(.company, system: system, value: key.value, id: id)
  }

  private func fieldTexts(_ draft: CompanyDraft) -> [(name: String, text: String)] {
    [("industry", draft.industry), ("company-size", draft.size), ("country", draft.country)]
      .compactMap { name, text in text.flatMap { $0.isEmpty ? nil : (name, $0) } }
      + draft.fields.filter { !$0.text.isEmpty }.map { ($0.name, $0.text) }
  }

  private func change(_ id: Int64, to draft: CompanyDraft, system: Int64?, in store: any Writing) throws {
    guard var stored = try Companies.find(id, in: store) else { return }
    let before = stored
    if let name = draft.name {
      stored.name = name
      stored.nameKey = CompanyName.key(name)
    }
    if let domain = draft.domain { stored.domain = domain }
    if let owner = try owner(draft.owner, line: draft.line, in: store) { stored.ownerId = owner }
    var changed = false
    for (field, old, new) in [
      ("name", before.name, stored.name), ("domain", before.domain, stored.domain),
      ("owner", before.ownerId.map(String.init), stored.ownerId.map(String.init)),
    ] where old != new {
      try Changes.append(
        .company, id, field: field, at: changedAt(before.createdAt), before: old, after: new,
        changeset: changesetOfChanges(in: store), in: store)
      changed = true
    }
    if changed { try Companies.update(stored, in: store) }
    for (name, text) in fieldTexts(draft) {
      changed = try set(name, of: .company, id, to: text, at: changedAt(before.createdAt), in: store) || changed
    }
    if let key = draft.key, let system, try keys.find(.company, system: system, value: key.value, in: store) == nil {
      try remember(key, system: system, company: id, in: store)
      try record(added: key, to: .company, id, in: store)
      changed = true
    }
    keys.remember(company: id, nameKey: stored.nameKey, domain: stored.domain)
    if changed { run.changed += 1 } else { run.same += 1 }
  }

  /// The company a reference means, made where the mapping says so; `nil` where it names none.
  ///
  /// - Throws: ``RowRefused`` where it is unknown and not to be made.
  func company(_ reference: Reference?, createdAt: Int64?, in store: any Writing) throws -> Int64? {
    guard let reference, !reference.isEmpty else { return nil }
    let system = try reference.key.map { try keys.system($0.system, in: store) }
    if let key = reference.key, let system,
      let id = try keys.find(.company, system: system, value: key.value, in: store)
    {
      return id
    }
    if let id = try found(domain: reference.address, name: reference.name, in: store) { return id }
    guard reference.makesMissing else {
      let shown = reference.name ?? reference.address ?? reference.key?.value ?? ""
      throw RowRefused(
        column: "company", code: "unknown-company",
        reason: "There is no company \"\(shown.prefix(60))\": import companies first, or let the mapping make them.")
    }
    let id = try insert(
      name: reference.name ?? reference.address ?? reference.key?.value ?? "", domain: reference.address, owner: nil,
      createdAt: createdAt ?? now.milliseconds, in: store)
    if let key = reference.key, let system { try remember(key, system: system, company: id, in: store) }
    return id
  }
}
