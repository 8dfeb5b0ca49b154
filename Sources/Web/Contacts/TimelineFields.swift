import Alignment
import Pages
import Reports
import Workspace

/// The entries of a timeline as the partial `timeline` shows them: what, when, whose, and whether it counted.
struct TimelineFields {
  let reader: Reader
  let owners: StageOwners
  let mayEdit: Bool
  /// Where a form of an entry comes back to.
  let back: String
  /// The note whose form is open because it was refused, and what was typed.
  var open: (note: Int64, text: String?, errors: FieldErrors?)?

  func fields(_ entry: TimelineEntry) -> Fields {
    let day = reader.calendar.day(of: entry.at)
    let base: Fields = [
      "entryDay": day == reader.today ? reader.time(entry.at) : narrow(day),
      "entryExact": reader.instant(entry.at), "entryInstant": reader.machine(entry.at), "isMoment": false,
      "entryIsMachine": false, "entryClass": "", "entryHref": nil, "entryNote": nil, "entryText": nil,
      "entrySide": nil, "noteEdit": nil,
    ]
    return base.merging(own(entry))
  }

  /// The day for a narrow column: of another year without the weekday.
  private func narrow(_ day: CivilDate) -> String {
    let text = reader.shortDate(day)
    return day.year == reader.today.year ? text : String(text.drop { $0 != " " }.dropFirst())
  }

  private func own(_ entry: TimelineEntry) -> Fields {
    if let touch = entry.touch { return self.touch(touch) }
    if let move = entry.move { return self.move(move) }
    switch entry.content {
    case .touch, .transition: return [:]
    case .note(let note): return self.note(note)
    case .task(let task):
      let state = task.endedAt == nil ? "open" : task.isDone ? "done" : "dropped"
      let due = reader.shortDate(reader.calendar.day(of: task.dueAt))
      let whose =
        task.assignee.map { reader.text("contact.task-for", ["name": $0.name, "day": due]) }
        ?? reader.text("contact.due", ["day": due])
      return [
        "entryTitle": reader.text("contact.task-set", ["title": task.title]),
        "entryNote": whose + ", " + reader.text("contact.task-is-\(state)"), "entryClass": "",
      ]
    case .deal(let deal):
      return [
        "entryTitle": reader.text(
          "contact.deal-began",
          ["name": deal.name ?? reader.text("contact.unnamed-deal", ["id": String(deal.id)])]),
        "entryNote": [DealWords.amount(deal, reader), reader.outcome(deal.isVoided ? .open : deal.outcome)]
          .joined(separator: ", "),
        "entryClass": "is-sales", "entryHref": Path.deal.link(deal.id),
      ]
    case .change(let change):
      return [
        "entryTitle": ChangeWords(change, reader: reader).text,
        "entryNote": reader.text("contact.by", ["name": change.actor]), "entryClass": "",
      ]
    }
  }

  private func touch(_ touch: TouchLine) -> Fields {
    let origin = [
      touch.content, touch.campaign, touch.source, touch.channel.map { reader.value($0, of: Dimension.channel) },
    ]
    let mark: String? =
      switch touch.mark {
      case .counted: nil
      case .machine: reader.text("contact.machine-touch")
      case .internal: reader.text("contact.internal-touch")
      }
    let notes = origin + [mark, touch.isVoided ? reader.text("contact.voided") : nil]
    return [
      "entryTitle": reader.touchKind(touch.kind), "entryNote": notes.compactMap { $0 }.joined(separator: ", "),
      "entryClass": (touch.side == .marketing ? "is-marketing" : "is-sales") + (mark == nil ? "" : " machine"),
      "entrySide": reader.side(touch.side), "entryIsMachine": touch.mark == .machine,
    ]
  }

  private func move(_ move: MoveLine) -> Fields {
    let until = move.until.map {
      reader.text("contact.recycled-until", ["day": reader.shortDate(reader.calendar.day(of: $0))])
    }
    let notes = [move.reason, until, move.isVoided ? reader.text("contact.voided") : nil].compactMap { $0 }
    return [
      "entryTitle": move.kind == .advance
        ? reader.text("contact.became", ["stage": reader.stage(move.to)]) : reader.move(move.kind),
      "isMoment": true, "entryNote": notes.isEmpty ? nil : notes.joined(separator: ", "),
      "entryClass": owners[move.to].cssClass,
    ]
  }

  private func note(_ note: NoteRecord) -> Fields {
    let isOpen = open?.note == note.id
    let form = FormFields(
      reader, values: { _ in isOpen ? open?.text : note.text }, errors: isOpen ? open?.errors : nil)
    var field = form.text("text", "contact.note-text", isRequired: true, limit: 20_000, rows: 4)
    field["id"] = "f-note-\(note.id)"
    return [
      "entryTitle": reader.text("contact.note-by", ["name": note.author]),
      "entryNote": note.editedAt.map { reader.text("contact.note-edited") + " " + reader.relative($0) },
      "entryText": note.text, "noteEdit": mayEdit, "noteAction": Path.note.link(note.id), "noteBack": back,
      "noteField": field, "noteIsOpen": isOpen,
    ]
  }
}

/// A deal's amount in words.
enum DealWords {
  static func amount(_ deal: DealLine, _ reader: Reader) -> String {
    reader.money(Currency(deal.currency).map { Money(minor: deal.amountMinor, currency: $0) })
  }
}

/// A change of a record in words: which field, what it was, what it is.
struct ChangeWords {
  let change: RecordChange
  let reader: Reader

  init(_ change: RecordChange, reader: Reader) {
    self.change = change
    self.reader = reader
  }

  var text: String {
    reader.text(
      "contact.field-changed", ["field": field, "before": value(change.before), "after": value(change.after)])
  }

  private var field: String {
    let prefix = "property:"
    if change.field.hasPrefix(prefix) { return String(change.field.dropFirst(prefix.count)) }
    let family = change.field.split(separator: ":").first.map(String.init) ?? change.field
    return reader.texts.has("contact.field-\(family)") ? reader.text("contact.field-\(family)") : family
  }

  private func value(_ text: String?) -> String {
    guard let text, !text.isEmpty else { return reader.text("contact.empty") }
    if change.field.hasPrefix("task:"), change.field.hasSuffix(":state") {
      return reader.texts.has("contact.state-\(text)") ? reader.text("contact.state-\(text)") : text
    }
    let isInstant =
      ["created", "next-action"].contains(change.field)
      || change.field.hasPrefix("task:") && change.field.hasSuffix(":due")
    if isInstant, let at = Int64(text) {
      return reader.shortDate(reader.calendar.day(of: Instant(milliseconds: at)))
    }
    if change.field == "resting" { return rest(text) }
    return text.count > 200 ? String(text.prefix(200)) + "…" : text
  }

  /// `nurture until 1767225600000` in the reader's words.
  private func rest(_ text: String) -> String {
    guard let resting = Resting.allCases.first(where: { text.hasPrefix($0.name) }) else { return text }
    let until = text.split(separator: " ").last.flatMap { Int64($0) }
    let day = until.map { reader.shortDate(reader.calendar.day(of: Instant(milliseconds: $0))) }
    return reader.resting(resting) + (day.map { ", " + reader.text("contact.recycled-until", ["day": $0]) } ?? "")
  }
}
