/// One invariant, checked on live data.
package struct DoctorFinding: Hashable, Sendable {
  /// `I1`, `I2`, `I3`, `I4`, `I5`, `I6`, `primary`, `unique`, `hand-off`, `timers`, `days`, `orphans`.
  package let code: String
  /// What is checked, in a sentence.
  package let sentence: String
  /// How many things were looked at.
  package var checked = 0
  /// How many failed.
  package var failed = 0
  /// The first of those that failed, in words with their ids; at most ``rowLimit``.
  package var rows: [String] = []

  package static let rowLimit = 1_000

  package init(_ code: String, _ sentence: String) {
    self.code = code
    self.sentence = sentence
  }

  package var isKept: Bool { failed == 0 }

  package mutating func fail(_ row: @autoclosure () -> String) {
    failed += 1
    if rows.count < DoctorFinding.rowLimit { rows.append(row()) }
  }
}
