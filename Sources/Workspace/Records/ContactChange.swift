import Alignment
import Persistence
import Store

/// A contact while it is changed: writes the row once, with a change for each field that differs.
struct ContactChange {
  let before: Contacts.Stored
  var contact: Contacts.Stored
  private let postponementsBefore: Int
  var postponements: Int

  /// - Throws: ``RecordError`` unknown. An id that was merged away is the survivor's.
  init(_ id: Int64, in store: any Reading) throws {
    let id = try Merges.survivor(of: id, in: store)
    guard let found = try Contacts.find(id, in: store) else { throw RecordError.unknown(.contact, id) }
    before = found
    contact = found
    postponementsBefore = try Contacts.postponements(of: id, in: store)
    postponements = postponementsBefore
  }

  var next: NextAction {
    get {
      NextAction(
        at: contact.nextActionAt.map(Instant.init(milliseconds:)), isByDefault: contact.nextActionByDefault,
        postponements: postponements)
    }
    set {
      contact.nextActionAt = newValue.at?.milliseconds
      contact.nextActionByDefault = newValue.at != nil && newValue.isByDefault
      postponements = newValue.postponements
    }
  }

  /// Puts the contact to rest, or wakes it.
  mutating func rest(_ resting: Resting, until: Instant? = nil, reason: Int64? = nil) {
    contact.resting = resting
    contact.restingUntil = until?.milliseconds
    contact.restingReasonId = reason
    if resting != .none { next = NextAction(at: nil) }
  }

  /// Writes what differs; whether anything did.
  @discardableResult
  func save(_ change: RecordTransaction) throws -> Bool {
    guard contact != before || postponements != postponementsBefore else { return false }
    let id = contact.id
    func number(_ value: Int64?) -> String? { value.map(String.init) }
    try change.note(
      .contact, id,
      [
        ("name", before.name, contact.name), ("email", before.email, contact.email),
        ("phone", before.phone, contact.phone), ("title", before.title, contact.title),
        ("company", number(before.companyId), number(contact.companyId)),
        ("owner", number(before.ownerId), number(contact.ownerId)),
        ("created", number(before.createdAt), number(contact.createdAt)),
        ("next-action", number(before.nextActionAt), number(contact.nextActionAt)),
        ("resting", words(before), words(contact)),
      ])
    if postponements != postponementsBefore {
      try change.note(.contact, id, "postponements", String(postponementsBefore), String(postponements))
      try Contacts.setPostponements(postponements, of: id, in: change.store)
    }
    try Contacts.update(contact, emailKey: contact.email.map(emailKey), in: change.store)
    return true
  }

  private func words(_ contact: Contacts.Stored) -> String {
    contact.resting.name + (contact.restingUntil.map { " until \($0)" } ?? "")
  }
}

/// The key by which a stored address is found.
func emailKey(_ email: String) -> String { EmailAddress(email)?.matchingKey ?? email.lowercased() }

extension RecordTransaction {
  /// A contact's stage history, voided rows left out.
  func history(of contact: Contacts.Stored) throws -> StageHistory {
    try StageHistory.read(contact, in: store)
  }

  /// Notes an error where a person may not set the next action to an instant.
  func check(
    next: Instant, of contact: Contacts.Stored, at stage: Stage, as field: String = "next_action",
    into errors: inout FieldErrors
  ) {
    let day = workspace.calendar.day(of: next)
    let latest = policy.lastDay(at: stage, from: today)
    if day < today { errors.add(field, .inThePast) }
    if day > latest { errors.add(field, .tooFar, ["latest": latest.description]) }
  }

  /// The next action by the stage's policy.
  func defaultNext(at stage: Stage, owner: Int64?) throws -> NextAction {
    .fresh(at: try care.nextAction(at: stage, owner: owner), isByDefault: true)
  }

  /// Keeps I1 of a contact that does not rest: from MQL on a person, and always a date.
  func keepOnRadar(_ change: inout ContactChange, at stage: Stage) throws {
    guard change.contact.resting == .none else { return }
    if change.contact.ownerId == nil {
      change.contact.ownerId = try care.owner(at: stage, contact: change.contact.id)
    }
    guard change.contact.nextActionAt == nil else { return }
    if let task = try Tasks.open(of: change.contact.id, in: store).first {
      change.next = .fresh(at: Instant(milliseconds: task.dueAt))
    } else {
      change.next = try defaultNext(at: stage, owner: change.contact.ownerId)
    }
  }
}

extension StageHistory {
  /// What the rows of a contact come to.
  static func read(_ contact: Contacts.Stored, in store: any Reading) throws -> StageHistory {
    let moves = try Transitions.ladder(of: contact.id, in: store).filter { !$0.isVoided }.map { shown in
      StageMove(
        shown.row.kind, from: shown.row.from, to: shown.row.to,
        at: Moment(
          start: Instant(milliseconds: shown.row.at), end: Instant(milliseconds: shown.row.at + shown.row.span)),
        reason: shown.reason ?? "", until: shown.until.map(Instant.init(milliseconds:)))
    }
    return StageHistory(createdAt: Moment(Instant(milliseconds: contact.createdAt)), moves: moves)
  }
}
