/// What is wrong with the fields a person filled in: all of them at once, by field.
///
/// Nothing is saved where one is thrown. Codes are stable, so that a page shows each in the reader's language and an
/// interface names it; parameters fill the sentence in.
///
///     errors.reasons["email"]   // .notEmail
///     errors.reasons["name"]    // .tooLong, ["limit": "200"]
package struct FieldErrors: Error, Hashable, Sendable {
  package enum Code: String, CaseIterable, Sendable {
    case required
    /// `limit` in characters.
    case tooLong = "too-long"
    /// Holds a character that is not text, or a line break where one line is meant.
    case controlCharacter = "control-character"
    case notEmail = "not-email"
    case notPhone = "not-phone"
    case notDomain = "not-domain"
    /// No address of the web that can be called.
    case notAddress = "not-address"
    case notAmount = "not-amount"
    case notDate = "not-date"
    /// Names a record that is not there: `id`.
    case unknown
    /// None of the choices.
    case notOffered = "not-offered"
    case unknownCurrency = "unknown-currency"
    case unknownLanguage = "unknown-language"
    case unknownMeasure = "unknown-measure"
    /// Another record has it: `id`.
    case taken
    case inThePast = "in-the-past"
    case inTheFuture = "in-the-future"
    /// Further ahead than the stage allows: `latest`, a day.
    case tooFar = "too-far"
    /// Before the record itself came to be: `earliest`, a day.
    case tooEarly = "too-early"
    case endsBeforeStart = "ends-before-start"
    /// The next action is an open task's: `task`. Change that one.
    case followsTask = "follows-task"
    /// A contact that rests has no next action.
    case isResting = "is-resting"
    /// Allowed are `from` to `to`.
    case outOfRange = "out-of-range"
    /// No hours of a day, such as 09:00-18:00.
    case notHours = "not-hours"
    /// What it would change has begun.
    case begun
  }

  package struct Reason: Hashable, Sendable {
    package let code: Code
    package let parameters: [String: String]
  }

  package private(set) var reasons: [String: Reason] = [:]

  package init() {}

  /// One error of one field.
  package init(_ field: String, _ code: Code, _ parameters: [String: String] = [:]) {
    add(field, code, parameters)
  }

  package var isEmpty: Bool { reasons.isEmpty }

  /// Notes a reason; of two for one field the first stands.
  package mutating func add(_ field: String, _ code: Code, _ parameters: [String: String] = [:]) {
    if reasons[field] == nil { reasons[field] = Reason(code: code, parameters: parameters) }
  }

  /// Ends the work where anything is wrong.
  package func check() throws(FieldErrors) {
    if !isEmpty { throw self }
  }
}
