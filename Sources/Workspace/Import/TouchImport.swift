import Alignment
import Persistence
import Store
import Wire

extension ImportSession {
  /// Touches of a touch file.
  func apply(touches drafts: [TouchDraft], in store: any Writing) throws {
    for draft in drafts {
      do {
        guard let contact = try contact(of: draft, in: store) else {
          run.skipped += 1
          continue
        }
        let isNew = try touches.append(
          draft, contact: contact, owner: try owner(of: draft, in: store),
          message: draft.messageId.isEmpty ? ownText(draft) : draft.messageId, in: store)
        if isNew { run.new += 1 } else { run.same += 1 }
      } catch let refused as RowRefused {
        refuse(line: Int(draft.line), column: refused.column, refused.code, refused.reason)
      }
    }
  }

  /// Touches that came with a contact's row; how many were new. Their message is the row's key and their place.
  @discardableResult
  func append(
    touches drafts: [TouchDraft], contact: Int64, key: ExternalKey?, in store: any Writing
  ) throws -> Int {
    var new = 0
    for (place, draft) in drafts.enumerated() {
      let message =
        draft.messageId.isEmpty ? "\(key?.value ?? ownText(draft))#\(place)" : draft.messageId
      if try touches.append(
        draft, contact: contact, owner: try owner(of: draft, in: store), message: message, in: store)
      {
        new += 1
        outcome.touches += 1
      }
    }
    return new
  }

  private func contact(of draft: TouchDraft, in store: any Writing) throws -> Int64? {
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

  private func owner(of draft: TouchDraft, in store: any Writing) throws -> Int64? {
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
