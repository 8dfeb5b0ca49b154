import Alignment
import Persistence
import Store

/// Puts single values back to what a change says they were before.
struct FormerValues {
  let workspace: OpenWorkspace
  let now: Instant

  enum Outcome {
    case done
    /// The entity is not there any more.
    case missing
    /// The value is not the one that the change had set.
    case other
    case unable
  }

  func set(_ change: Changes.Stored, of owner: EntityKind, in store: any Writing) throws -> Outcome {
    if change.field.hasPrefix("property:") {
      return try setField(String(change.field.dropFirst(9)), of: owner, change, in: store)
    }
    if change.field.hasPrefix(ImportTraces.externalId), let value = change.after {
      let system = String(change.field.dropFirst(ImportTraces.externalId.count))
      return try ImportTraces.removeExternalId(value, system: system, of: owner, change.entityId, in: store)
        ? .done : .missing
    }
    if let touch = MachineSweep.touch(ofField: change.field) {
      return try MailTouches.mark(touch, .counted, in: store) ? .done : .missing
    }
    switch owner {
    case .contact: return try setContact(change, in: store)
    case .company: return try setCompany(change, in: store)
    case .deal, .member, .cost, .goal, .rate, .workspace: return .unable
    }
  }

  private func setField(
    _ name: String, of owner: EntityKind, _ change: Changes.Stored, in store: any Writing
  ) throws -> Outcome {
    let there: Bool =
      switch owner {
      case .contact: try Contacts.find(change.entityId, in: store) != nil
      case .company: try Companies.find(change.entityId, in: store) != nil
      case .deal: try Deals.find(change.entityId, in: store) != nil
      default: false
      }
    guard there else { return .missing }
    let field = try Fields.make(name, owner: owner, in: store)
    let value = try Fields.value(of: field, entity: change.entityId, in: store).flatMap {
      try Terms.text($0, in: store)
    }
    guard value == change.after else { return .other }
    if let before = change.before {
      try Fields.set(field, of: change.entityId, to: Terms.make(before, kind: .fieldText, in: store), in: store)
    } else {
      try store.execute("DELETE FROM field_value WHERE field_id = \(field) AND entity_id = \(change.entityId)")
    }
    return .done
  }

  private func setContact(_ change: Changes.Stored, in store: any Writing) throws -> Outcome {
    guard var contact = try Contacts.find(change.entityId, in: store) else { return .missing }
    let (before, after) = (change.before, change.after)
    var isAsSet = true
    func put(_ path: WritableKeyPath<Contacts.Stored, String?>) {
      isAsSet = contact[keyPath: path] == after
      contact[keyPath: path] = before
    }
    func put(_ path: WritableKeyPath<Contacts.Stored, Int64?>) {
      isAsSet = contact[keyPath: path] == after.flatMap { Int64($0) }
      contact[keyPath: path] = before.flatMap { Int64($0) }
    }
    switch change.field {
    case "name": put(\.name)
    case "email": put(\.email)
    case "phone": put(\.phone)
    case "title": put(\.title)
    case "owner": put(\.ownerId)
    case "company": put(\.companyId)
    case "next-action": put(\.nextActionAt)
    case "resting":
      // Until when and why a former rest was is not in the change.
      guard before == Resting.none.name else { return .unable }
      isAsSet = after?.hasPrefix(contact.resting.name) == true
      contact.resting = .none
      contact.restingUntil = nil
      contact.restingReasonId = nil
      if contact.nextActionAt == nil {
        contact.nextActionAt = now.milliseconds
        contact.nextActionByDefault = true
      }
    default: return .unable
    }
    guard isAsSet else { return .other }
    try Contacts.update(
      contact, emailKey: contact.email.map { EmailAddress($0)?.matchingKey ?? $0.lowercased() }, in: store)
    return .done
  }

  private func setCompany(_ change: Changes.Stored, in store: any Writing) throws -> Outcome {
    guard var company = try Companies.find(change.entityId, in: store) else { return .missing }
    switch change.field {
    case "name":
      guard company.name == change.after, let before = change.before else { return .other }
      company.name = before
      company.nameKey = CompanyName.key(before)
    case "domain":
      guard company.domain == change.after else { return .other }
      company.domain = change.before
    case "owner":
      guard company.ownerId.map(String.init) == change.after else { return .other }
      company.ownerId = change.before.flatMap { Int64($0) }
    default: return .unable
    }
    try Companies.update(company, in: store)
    return .done
  }
}
