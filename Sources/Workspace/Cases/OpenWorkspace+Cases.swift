package import Alignment
import Persistence
import Store
package import Wire

/// Cases of rejections: what marketing answers to what sales gives back [W13].
extension OpenWorkspace {
  /// The latest first, before an id.
  package func cases(
    isOpen: Bool? = nil, before last: Int64 = .max, limit: Int, now: Instant
  ) throws -> [CaseRecord] {
    try storage.read { store in
      try RejectionCases.page(isOpen: isOpen, before: last, limit: limit, in: store)
        .map { try CaseRecord($0, now: now, in: store) }
    }
  }

  /// How many wait for an answer, up to 100.
  package func openCaseCount() throws -> Int {
    try storage.read { try RejectionCases.page(isOpen: true, limit: 100, in: $0).count }
  }

  /// - Throws: ``UnknownCase``.
  package func rejectionCase(_ id: Int64, now: Instant) throws -> CaseRecord {
    try storage.read { store in
      guard let found = try RejectionCases.find(id, in: store) else { throw UnknownCase(id: id) }
      return try CaseRecord(found, now: now, in: store)
    }
  }

  /// The rejections of a case, the latest first, before a place.
  ///
  /// - Throws: ``UnknownCase``; ``PeopleError/notAllowed(_:)``.
  package func caseRows(
    of id: Int64, before last: Int64 = .max, limit: Int, by person: Person
  ) throws -> [CaseRow] {
    try person.require(.seeContacts)
    return try storage.read { store in
      guard try RejectionCases.find(id, in: store) != nil else { throw UnknownCase(id: id) }
      return try RejectionCases.rows(of: id, before: last, limit: limit, in: store).map { row in
        let contact = try Contacts.find(row.contact, in: store)
        return CaseRow(
          event: row.event, handoff: row.handoff,
          contact: NamedRecord(id: row.contact, name: contact?.name ?? contact?.email ?? "#\(row.contact)"),
          company: try contact?.companyId.flatMap { try OpenWorkspace.company($0, in: store) },
          rep: try row.member.flatMap { try OpenWorkspace.member($0, in: store) }, at: row.at, note: row.note)
      }
    }
  }

  /// Marketing's answer; the reps who rejected hear of it.
  ///
  /// - Throws: ``RejectionCaseError``; ``FieldErrors`` under `answer`, `note`; ``UnknownCase``;
  ///   ``PeopleError/notAllowed(_:)``.
  @discardableResult
  package func answerCase(
    _ id: Int64, _ answer: String, note: String, by person: Person, now: Instant
  ) throws -> CaseRecord {
    try person.require(.answerCases)
    var errors = FieldErrors()
    let text = TextRule(limit: 2_000, allowsLines: true).read(note, as: "note", isRequired: true, into: &errors)
    let chosen = RejectionCase.Answer(rawValue: answer)
    if chosen == nil { errors.add("answer", answer.isEmpty ? .required : .notOffered) }
    try errors.check()
    guard let chosen, let text else { throw errors }
    return try storage.write { store in
      guard let found = try RejectionCases.find(id, in: store) else { throw UnknownCase(id: id) }
      let after = try found.answered(chosen, note: text, by: person.id, at: now)
      let changeset = try Changesets.open(
        at: now, actor: person.name, cause: "case answered", isHistory: true, in: store)
      try RejectionCases.setDecision(after, in: store)
      try Changes.append(
        .workspace, 0, field: "case:\(id):answer", at: now.milliseconds, before: nil, after: chosen.rawValue,
        changeset: changeset, in: store)
      try tell(
        Alerts.Stored(
          .caseAnswered, rule: nil, at: now.milliseconds, member: person.id.rawValue, subject: chosen.rawValue,
          fact: "case", factId: id),
        to: try RejectionCases.members(of: id, in: store), audience: AlertAudience(calendar, now: now, in: store),
        changeset: changeset, in: store)
      return try CaseRecord(after, now: now, in: store)
    }
  }

  package func caseThreshold() throws -> CaseThreshold {
    try storage.read { try RejectionCases.mark(in: $0).threshold }
  }

  /// How many rejections open a case from now on.
  ///
  /// - Throws: ``FieldErrors`` under `count`, `days`; ``PeopleError/notAllowed(_:)``.
  package func setCaseThreshold(count: Int, days: Int, by person: Person, now: Instant) throws {
    try person.require(.answerCases)
    var errors = FieldErrors()
    if !(2...1_000).contains(count) { errors.add("count", .outOfRange, ["from": "2", "to": "1000"]) }
    if !(1...366).contains(days) { errors.add("days", .outOfRange, ["from": "1", "to": "366"]) }
    try errors.check()
    try storage.write { store in
      let before = try RejectionCases.mark(in: store).threshold
      guard before != CaseThreshold(count: count, days: days) else { return }
      let changeset = try Changesets.open(
        at: now, actor: person.name, cause: "case threshold changed", isHistory: true, in: store)
      try RejectionCases.setThreshold(CaseThreshold(count: count, days: days), in: store)
      try Changes.append(
        .workspace, 0, field: "case-threshold", at: now.milliseconds, before: "\(before.count) in \(before.days) days",
        after: "\(count) in \(days) days", changeset: changeset, in: store)
    }
  }

  /// Rejected leads that bought within 365 days, the latest wins first.
  ///
  /// - Throws: ``PeopleError/notAllowed(_:)``.
  package func boughtAnyway(
    before last: (won: Int64, handoff: Int64) = (.max, .max), limit: Int, by person: Person
  ) throws -> [BoughtRow] {
    try person.require(.seeContacts)
    return try storage.read { store in
      try BoughtAnyway.page(before: last, limit: limit, in: store).compactMap { row in
        guard let deal = try Deals.find(row.deal, in: store) else { return nil }
        let contact = try Contacts.find(row.contact, in: store)
        return BoughtRow(
          handoff: row.handoff,
          contact: NamedRecord(id: row.contact, name: contact?.name ?? contact?.email ?? "#\(row.contact)"),
          company: try (deal.companyId ?? contact?.companyId).flatMap { try OpenWorkspace.company($0, in: store) },
          reason: row.reason, rep: try row.member.flatMap { try OpenWorkspace.member($0, in: store) },
          rejectedAt: row.rejectedAt, wonAt: row.wonAt,
          deal: AlertRecord.Deal(
            id: deal.id, name: deal.name ?? "#\(deal.id)", amountMinor: deal.amountMinor, currency: deal.currency))
      }
    }
  }

  /// The cases as a table.
  package func caseSheet(now: Instant, limit: Int = 200) throws -> Sheet {
    var sheet = Sheet(name: "cases", title: "Cases of rejections")
    sheet.columns = [
      Sheet.Column("id", .count), Sheet.Column("reason", .text), Sheet.Column("ground", .text, title: "Shared"),
      Sheet.Column("value", .text, title: "Which"), Sheet.Column("rejections", .count),
      Sheet.Column("opened", .text, places: .table), Sheet.Column("answer", .text),
      Sheet.Column("before", .count, rank: 1), Sheet.Column("after", .count, rank: 1),
      Sheet.Column("note", .text, rank: 2),
    ]
    for record in try cases(limit: limit, now: now) {
      let found = record.rejections
      sheet.append([
        .integer(Int(record.id)), .text(found.reason), .text(found.ground.rawValue), .text(found.value),
        .integer(record.count), .text(calendar.day(of: found.openedAt).description),
        .text(found.decision?.answer.rawValue ?? "open"), record.before.map { .integer($0) } ?? .null,
        record.after.map { .integer($0) } ?? .null, .text(found.decision?.note ?? ""),
      ])
    }
    sheet.notes = ["Before and after: rejections of the same kind in as many days before and after the answer."]
    return sheet
  }

  private static func company(_ id: Int64, in store: any Reading) throws -> NamedRecord? {
    try Companies.find(id, in: store).map { NamedRecord(id: id, name: $0.name) }
  }

  private static func member(_ id: Int64, in store: any Reading) throws -> NamedRecord? {
    try Members.find(id, in: store).map { NamedRecord(id: id, name: $0.name) }
  }
}
