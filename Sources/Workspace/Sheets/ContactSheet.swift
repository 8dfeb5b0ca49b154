import Alignment
import Persistence
import Store
package import Wire

/// What is stored of one contact or deal, with the ids that a void needs.
extension OpenWorkspace {
  /// A contact: its stage history, then its touches, newest last, then its deals, notes and tasks.
  ///
  /// - Parameter name: id or e-mail address; of several contacts with the address the first. A contact that was merged
  ///   is the one it is by now.
  /// - Throws: ``WorkspaceError`` `unknown-contact`.
  package func contactSheet(_ name: String) throws -> Sheet {
    try storage.read { store in
      var id = Int64(name)
      if id == nil, let email = EmailAddress(name) { id = try Contacts.find(emailKey: email.matchingKey, in: store) }
      id = try id.map { try Merges.survivor(of: $0, in: store) }
      guard let id, let contact = try Contacts.find(id, in: store) else {
        throw WorkspaceError(.usage, "unknown-contact", "There is no contact \"\(name)\".")
      }
      let ladder = try Transitions.ladder(of: id, in: store)
      var sheet = Sheet(name: "contact", title: "Contact \(id)" + (contact.name.map { ": \($0)" } ?? ""))
      sheet.question = try contactFields(contact, ladder, in: store)
      sheet.phrases = phrases(sheet.question.dropFirst(2))
      sheet.columns = [
        Sheet.Column("fact", .text, rank: 0), Sheet.Column("id", .count, rank: 0),
        Sheet.Column("at", .instant, places: .data),
        Sheet.Column("local", .text, title: "At", rank: 0, places: .table), Sheet.Column("kind", .text, rank: 0),
        Sheet.Column("details", .text, rank: 0, places: .table), Sheet.Column("mark", .text, rank: 0),
        Sheet.Column("is_voided", .flag, places: .data), Sheet.Column("side", .text, places: .data),
        Sheet.Column("from_stage", .text, places: .data), Sheet.Column("to_stage", .text, places: .data),
        Sheet.Column("reason", .text, places: .data), Sheet.Column("channel", .text, places: .data),
        Sheet.Column("source", .text, places: .data), Sheet.Column("campaign", .text, places: .data),
        Sheet.Column("content", .text, places: .data), Sheet.Column("landing_page", .text, places: .data),
        Sheet.Column("name", .text, places: .data), Sheet.Column("amount", .money, places: .data),
        Sheet.Column("outcome", .text, places: .data), Sheet.Column("closed_at", .instant, places: .data),
      ]
      for shown in ladder { append(shown, to: &sheet) }
      let touches = try Touches.journey(of: id, in: store)
      for touch in touches { append(touch, to: &sheet) }
      let deals = try Deals.ids(ofContact: id, in: store)
      for deal in deals { try append(deal: deal, to: &sheet, in: store) }
      let notes = try Notes.page(of: id, .contact, limit: 1_000, in: store).reversed()
      for note in notes { append(note, to: &sheet) }
      let tasks = try Tasks.page(of: id, before: (.max, .max), limit: 1_000, in: store).reversed()
      for task in tasks { append(task, to: &sheet) }
      sheet.totals = [
        Sheet.Field("transitions", .integer(ladder.count)), Sheet.Field("touches", .integer(touches.count)),
        Sheet.Field("deals", .integer(deals.count)), Sheet.Field("notes", .integer(notes.count)),
        Sheet.Field("tasks", .integer(tasks.count)),
      ]
      sheet.notes = [
        "Instants are in \(settings.zoneName). A wrong fact is cancelled with: accord void FACT ID --reason WHY"
      ]
      return sheet
    }
  }

  private func contactFields(
    _ contact: Contacts.Stored, _ ladder: [Transitions.Shown], in store: any Reading
  ) throws -> [Sheet.Field] {
    let moves = ladder.filter { !$0.isVoided }.map { shown in
      StageMove(
        shown.row.kind, from: shown.row.from, to: shown.row.to,
        at: Moment(Instant(milliseconds: shown.row.at)), reason: shown.reason ?? "",
        until: shown.until.map(Instant.init(milliseconds:)))
    }
    let history = StageHistory(createdAt: Moment(Instant(milliseconds: contact.createdAt)), moves: moves)
    let resting = contact.resting == .none ? nil : contact.resting.name
    let reason = try contact.restingReasonId.flatMap { try Terms.text($0, in: store) }
    let fields = try Fields.values(of: contact.id, .contact, in: store)
    return [
      Sheet.Field("id", .integer(Int(contact.id))), Sheet.Field("name", .optional(contact.name)),
      Sheet.Field("email", .optional(contact.email)), Sheet.Field("phone", .optional(contact.phone)),
      Sheet.Field("job_title", .optional(contact.title)),
      Sheet.Field("company", .optional(try companyName(contact.companyId, in: store))),
      Sheet.Field("stage", .text(history.stage.name)),
      Sheet.Field("owner", .optional(try memberName(contact.ownerId, in: store))),
      Sheet.Field("created", date(contact.createdAt)), Sheet.Field("next_action", date(contact.nextActionAt)),
      Sheet.Field("resting", .optional(resting)), Sheet.Field("resting_reason", .optional(reason)),
      Sheet.Field("resting_until", date(contact.restingUntil)),
    ] + fields.map { Sheet.Field("property:" + $0.name, .text($0.text), title: $0.name) }
  }

  private func append(_ shown: Transitions.Shown, to sheet: inout Sheet) {
    let row = shown.row
    var details = "\(row.from.name) to \(row.to.name)"
    if let reason = shown.reason { details += ", \(reason)" }
    sheet.append(
      cells(
        "transition", row.id, at: row.at, kind: row.kind.name, details: details,
        mark: shown.isVoided ? "voided" : nil, isVoided: shown.isVoided)
        + [.null, .text(row.from.name), .text(row.to.name), .optional(shown.reason)]
        + [Sheet.Cell](repeating: .null, count: 9))
  }

  private func append(_ touch: Touches.Shown, to sheet: inout Sheet) {
    let origin = [touch.channel, touch.source, touch.campaign, touch.content, touch.landing]
    sheet.append(
      cells(
        "touch", touch.id, at: touch.at, kind: touch.kind.name,
        details: origin.compactMap { $0 }.joined(separator: ", "),
        mark: touch.isVoided ? "voided" : touch.mark.name, isVoided: touch.isVoided)
        + [.text(touch.side.name), .null, .null, .null] + origin.map(Sheet.Cell.optional)
        + [.null, .null, .null, .null])
  }

  private func append(_ note: Notes.Stored, to sheet: inout Sheet) {
    let line = note.text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    sheet.append(
      cells(
        "note", note.id, at: note.at, kind: "note", details: "\(note.author): \(line)", mark: nil, isVoided: false)
        + [Sheet.Cell](repeating: .null, count: 13))
  }

  private func append(_ task: Tasks.Stored, to sheet: inout Sheet) {
    let state = task.isOpen ? "open" : task.isDone ? "done" : "dropped"
    let due = calendar.day(of: Instant(milliseconds: task.dueAt))
    sheet.append(
      cells(
        "task", task.id, at: task.createdAt, kind: "task", details: "\(task.title), due \(due)", mark: state,
        isVoided: false) + [Sheet.Cell](repeating: .null, count: 13))
  }

  private func append(deal id: Int64, to sheet: inout Sheet, in store: any Reading) throws {
    guard let deal = try Deals.find(id, in: store) else { return }
    let void = try Voids.reason(of: .close, id, in: store)
    let amount = amount(of: deal)
    var details = deal.name.map { "\($0), " } ?? ""
    details += "\(amount.words), \(deal.outcome.name)"
    if let closed = deal.closedAt { details += " \(calendar.day(of: Instant(milliseconds: closed)))" }
    sheet.append(
      cells(
        "deal", id, at: deal.createdAt, kind: deal.kind?.name ?? "deal", details: details,
        mark: void == nil ? nil : "close voided", isVoided: void != nil)
        + [Sheet.Cell](repeating: .null, count: 9)
        + [
          .optional(deal.name), amount, .text(deal.outcome.name),
          deal.closedAt.map { .instant(Instant(milliseconds: $0)) } ?? .null,
        ])
  }

  private func cells(
    _ fact: String, _ id: Int64, at: Int64, kind: String, details: String, mark: String?, isVoided: Bool
  ) -> [Sheet.Cell] {
    let instant = Instant(milliseconds: at)
    return [
      .text(fact), .integer(Int(id)), .instant(instant), .text(calendar.minute(of: instant)), .text(kind),
      .text(details), .optional(mark), .flag(isVoided),
    ]
  }
}

/// What both sheets say in words.
extension OpenWorkspace {
  /// The fields that are known, for the line under a title.
  func phrases(_ fields: some Sequence<Sheet.Field>) -> [String] {
    fields.compactMap { field in
      if field.cell == .null { return nil }
      return ["email", "phone", "job_title", "amount"].contains(field.key)
        ? field.cell.words : "\(field.title.lowercased()) \(field.cell.words)"
    }
  }

  func companyName(_ id: Int64?, in store: any Reading) throws -> String? {
    try id.flatMap { try Companies.find($0, in: store)?.name }
  }

  func memberName(_ id: Int64?, in store: any Reading) throws -> String? {
    try id.flatMap { id in try Members.all(in: store).first { $0.id == id }?.name }
  }

  func date(_ milliseconds: Int64?) -> Sheet.Cell {
    milliseconds.map { .date(calendar.day(of: Instant(milliseconds: $0))) } ?? .null
  }

  func amount(of deal: Deals.Stored) -> Sheet.Cell {
    Currency(deal.currency).map { .money(minor: deal.amountMinor, $0) } ?? .null
  }
}
