/// Where a value comes from, as a mapping says it: not yet bound to a file's columns.
///
///     email                                   a column
///     {columns: [First, Last], join: " "}     several in one text
///     {any_of: [Mobile, Phone]}               the first that has a text
///     {constant: sales}                       always the same
struct ValueRule: Sendable {
  indirect enum Source: Sendable {
    case column(String)
    case joined([String], by: String)
    case firstOf([ValueRule])
    case constant(String)
  }

  var source: Source
  /// Texts to replace; looked up as written, then whatever the case.
  var map: [String: String] = [:]
  /// What a text that `map` does not know becomes; `nil` to keep it.
  var others: String?
  /// What a missing text becomes.
  var fallback: String?
  var dates: [DateFormat]?
  var zone: String?
  var condition: Condition?
  /// One of these characters parts several values.
  var split: String?
  var isPercent = false
  /// The mapping's own word on whether the column must be there; `nil` for the mapping's rule.
  var isRequired: Bool?
  /// Where it stands in the document.
  var line: Int?

  /// Holds in rows where a column has a text, or one of some, or none of some.
  struct Condition: Sendable {
    var column: String
    var texts: [String] = []
    var isNegated = false
    var line: Int?
  }
}

/// How a mapping points at another entity.
struct ReferenceRule: Sendable {
  /// `nil` for the mapping's own source.
  var system: String?
  var id: ValueRule?
  /// E-mail of a contact or member, domain of a company.
  var address: ValueRule?
  var name: ValueRule?
  /// One text that may be any of them.
  var any: ValueRule?
  var makesMissing = false
}
