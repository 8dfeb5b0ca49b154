import Alignment
import Pages
import Reports
import Workspace

/// What pages of records share: who acts, who works here, days out of forms.
extension Visit {
  /// Who asks, as the one who makes a change.
  func actor() throws -> ActingMember {
    let person = try person()
    return ActingMember(id: person.id.rawValue, name: person.name)
  }

  func colleagues() throws -> Colleagues {
    Colleagues(
      try workspace.colleagues().map { Colleagues.Colleague(id: $0.id.rawValue, name: $0.name, team: $0.team) })
  }

  /// Nine o'clock of a day that a form has, in the workspace; the instant before where the day is the same.
  ///
  /// - Throws: ``FieldErrors`` for what is no day.
  func instant(ofDay name: String, keeping before: Instant? = nil) throws -> Instant? {
    guard let text = form.text(name) else { return nil }
    guard let day = CivilDate(iso: text) else { throw FieldErrors(name, .notDate) }
    if let before, reader.calendar.day(of: before) == day { return before }
    return Instant(milliseconds: reader.calendar.start(of: day).milliseconds + 9 * Instant.hour)
  }

  /// A member that a form chose; `nil` for nobody.
  func member(in name: String) throws -> Int64? {
    guard let text = form.text(name) else { return nil }
    guard let id = Int64(text) else { throw FieldErrors(name, .unknown, ["id": text]) }
    return id
  }

  /// Where a form sends its reader back to: a page of ours.
  func back(or address: String) -> String {
    guard let text = form.text("back") else { return address }
    return SignIn.safe(text)
  }
}

/// Why a form on a record's page was refused, to be shown on the page again with what was typed.
struct FormFailure {
  /// Which of the page's forms.
  let form: String
  var errors: FieldErrors?
  let sentence: String

  /// Any refusal of the use cases of records; `nil` for errors that are of another kind.
  init?(_ error: any Error, form: String, reader: Reader) {
    self.form = form
    switch error {
    case let errors as FieldErrors:
      self.errors = errors
      sentence = reader.text("contact.wrong")
    case let error as StageError: sentence = reader.refusal(error.code, error.parameters)
    case let error as RecordError where !error.code.hasPrefix("unknown-"): sentence = reader.refusal(error.code)
    case let conflict as RecordConflict:
      sentence = reader.text(
        "contact.conflict", ["name": conflict.changes.first?.actor ?? reader.text("contact.somebody")])
    default: return nil
    }
  }
}
