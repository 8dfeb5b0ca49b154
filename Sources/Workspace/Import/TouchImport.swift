import Alignment
import Persistence
import Store
import Wire

extension ImportSession {
  /// Touches of a touch file. Those that name only a visitor wait until the whole file is known.
  func apply(touches drafts: [TouchDraft], in store: any Writing) throws {
    for (place, draft) in drafts.enumerated() {
      if place % TouchWriter.window == 0 {
        try touches.lookAhead(drafts[place...].prefix(TouchWriter.window), in: store)
      }
      if draft.isAnonymous {
        anonymousRows += 1
        continue
      }
      do {
        // First: a contact may be made for the row, and none for a row that is refused.
        let owner = try owner(of: draft)
        guard let contact = try contact(of: draft, in: store) else {
          run.skipped += 1
          continue
        }
        let isNew = try touches.append(
          draft, contact: contact, owner: owner,
          message: draft.messageId.isEmpty ? ownText(draft) : draft.messageId, in: store)
        if isNew { run.new += 1 } else { run.same += 1 }
        if draft.visitor != 0 {
          try identities(in: store).note(
            touches.text(draft.visitor), contact: contact, at: draft.at.start.milliseconds)
        }
      } catch let refused as RowRefused {
        refuse(line: Int(draft.line), column: refused.column, refused.code, refused.reason)
      }
    }
  }

  /// Touches that were made ready as they were read.
  func apply(_ plain: PlainTouches, in store: any Writing) throws {
    let count = plain.rows.count
    let new = try touches.append(plain, in: store)
    run.new += new
    run.same += count - new
  }

  /// The rows of a file that name only a visitor, once all identifications of the file are known.
  func apply(anonymous batch: ReadBatch, in store: any Writing) throws {
    refusals = []
    touches.learn(batch)
    try openChangeset(in: store)
    let identities = try identities(in: store)
    for draft in batch.drafts.touches where draft.isAnonymous {
      let visitor = touches.text(draft.visitor)
      guard let contact = identities.contact(of: visitor, at: draft.at.start.milliseconds) else {
        refuse(
          line: Int(draft.line), column: "visitor", "unknown-visitor",
          "Nobody was identified on the visitor \"\(visitor.prefix(60))\" yet: import the row again once somebody is.")
        continue
      }
      let isNew = try touches.append(
        draft, contact: contact, owner: nil, message: draft.messageId.isEmpty ? ownText(draft) : draft.messageId,
        in: store)
      if isNew { run.new += 1 } else { run.same += 1 }
    }
    try touches.flush(changeset: changeset, in: store)
    try keepRefusals(in: store)
  }

  private func identities(in store: any Reading) throws -> VisitorIdentities {
    if let visitors { return visitors }
    let read = try VisitorIdentities(from: store)
    visitors = read
    return read
  }

  /// Who made each of the touches that came with a contact's row, in their order.
  ///
  /// - Throws: ``RowRefused`` where nobody is called so.
  func owners(of drafts: [TouchDraft]) throws -> [Int64?] { try drafts.map { try owner(of: $0) } }

  /// Touches that came with a contact's row; how many were new. Their message is the row's key and their place.
  @discardableResult
  func append(
    touches drafts: [TouchDraft], owners: [Int64?], contact: Int64, key: ExternalKey?, in store: any Writing
  ) throws -> Int {
    var new = 0
    for (place, draft) in drafts.enumerated() {
      let message =
        draft.messageId.isEmpty ? "\(key?.value ?? ownText(draft))#\(place)" : draft.messageId
      if try touches.append(
        draft, contact: contact, owner: owners[place], message: message, in: store)
      {
        new += 1
        outcome.touches += 1
      }
    }
    return new
  }

  func contact(of draft: TouchDraft, in store: any Writing) throws -> Int64? {
    if !draft.contactKey.isEmpty {
      let system = try touches.system(draft.contactSystem == 0 ? draft.system : draft.contactSystem, in: store)
      if let id = try keys.find(.contact, system: system, value: draft.contactKey, in: store) { return id }
    }
    if !draft.contactEmail.isEmpty,
      let id = try keys.contact(emailKey: emailKey(draft.contactEmail), in: store)
    {
      return id
    }
    guard draft.makesMissing else {
      let shown = draft.contactKey.isEmpty ? draft.contactEmail : draft.contactKey
      throw RowRefused(
        column: draft.contactKey.isEmpty ? "contact_email" : "contact_id", code: "unknown-contact",
        reason: "There is no contact \"\(shown.prefix(60))\": import contacts first, or let the mapping make them.")
    }
    var made = ContactDraft(line: Int(draft.line))
    if !draft.contactKey.isEmpty {
      made.key = ExternalKey(
        system: touches.text(draft.contactSystem == 0 ? draft.system : draft.contactSystem), value: draft.contactKey)
    }
    if !draft.contactEmail.isEmpty { made.email = draft.contactEmail }
    made.createdAt = draft.at
    return try makeContact(made, in: store)
  }

  private func owner(of draft: TouchDraft) throws -> Int64? {
    guard draft.owner != 0 else { return nil }
    let text = touches.text(draft.owner)
    if let id = keys.member(name: text) ?? keys.member(email: text) { return id }
    throw RowRefused(
      column: "owner", code: "unknown-owner",
      reason: "There is no member \"\(text.prefix(60))\": import members first.")
  }

  /// What tells a touch without a message id from others: all that it says.
  private func ownText(_ draft: TouchDraft) -> String {
    [
      draft.contactKey, draft.contactEmail, String(draft.at.start.milliseconds), String(draft.kind.rawValue),
      touches.text(draft.channel), touches.text(draft.source), touches.text(draft.campaign),
      touches.text(draft.content), touches.text(draft.landing), draft.url,
    ].joined(separator: "\u{1f}")
  }
}

extension TouchDraft {
  /// Names a visitor and nobody.
  var isAnonymous: Bool { visitor != 0 && contactKey.isEmpty && contactEmail.isEmpty }
}
