package import Alignment

/// Notes and changes of a record, and the marks of deals, as partials show them.
package struct RecordLines: Sendable {
  let reader: Reader

  package init(_ reader: Reader) { self.reader = reader }

  /// For the partial `record-notes`.
  package func note(text: String, author: String, at: Instant, isEdited: Bool) -> Fields {
    [
      "noteText": text, "noteAuthor": author, "noteInitials": author.initials, "noteAt": reader.instant(at),
      "noteWhen": reader.relative(at), "noteInstant": reader.machine(at), "noteIsEdited": isEdited,
    ]
  }

  /// For the partial `record-changes`: what a field was and is.
  ///
  /// - Parameter field: as changes name it: `amount`, `property:industry`.
  package func change(
    field: String, before: String?, after: String?, actor: String, at: Instant, currency: Currency? = nil
  ) -> Fields {
    [
      "changeField": name(of: field), "changeBefore": words(field, before, currency) ?? Reader.dash,
      "changeAfter": words(field, after, currency) ?? Reader.dash, "changeActor": actor,
      "changeAt": reader.instant(at), "changeWhen": reader.relative(at), "changeInstant": reader.machine(at),
    ]
  }

  private func name(of field: String) -> String {
    if field.hasPrefix("property:") { return String(field.dropFirst(9)) }
    if field.hasPrefix("note:") { return reader.text("records.field-note") }
    return reader.known("records.field-\(field)") ?? field
  }

  private func words(_ field: String, _ text: String?, _ currency: Currency?) -> String? {
    guard let text, !text.isEmpty else { return nil }
    switch field {
    case "outcome": return UInt8(text).flatMap(Outcome.init(rawValue:)).map { reader.outcome($0) } ?? text
    case "kind": return UInt8(text).flatMap(DealKind.init(rawValue:)).map { reader.dealKind($0) } ?? text
    case "amount":
      guard let currency, let minor = Int64(text) else { return text }
      return reader.money(Money(minor: minor, currency: currency))
    case "expected-close", "closed", "created":
      return Int64(text).map { reader.shortDate(reader.calendar.day(of: Instant(milliseconds: $0))) } ?? text
    case "closed-span", "probability": return field == "probability" ? Double(text).map { reader.share($0) } : nil
    default: return text
    }
  }

  /// How a deal stands, with its mark: the partial `status-mark`.
  package func outcome(_ outcome: Outcome) -> Fields {
    let words = reader.outcome(outcome)
    switch outcome {
    case .open: return StatusMark(.open, words).fields
    case .won: return StatusMark(.kept, words).fields
    case .lost: return StatusMark(.broken, words).fields
    }
  }
}

/// A heading of a list that orders it: the partial `sort-head`.
package struct SortHead {
  let state: PageState
  let current: String
  let isDescending: Bool

  package init(_ state: PageState, current: String, isDescending: Bool) {
    self.state = state
    self.current = current
    self.isDescending = isDescending
  }

  /// - Parameter descendsFirst: what a first click does.
  package func fields(_ key: String, _ words: String, descendsFirst: Bool, isFigure: Bool = false) -> Fields {
    let isSorted = key == current
    let goesDown = isSorted ? !isDescending : descendsFirst
    return [
      "headHref": state.link(["sort": key, "direction": goesDown ? "down" : "up"]), "headWords": words,
      "isSorted": isSorted, "sortedWord": isDescending ? "descending" : "ascending",
      "sortedArrow": isDescending ? "↓" : "↑", "headIsFigure": isFigure,
    ]
  }
}
