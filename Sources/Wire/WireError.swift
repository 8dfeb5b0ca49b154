/// Why a file or document as a whole cannot be read. A bad row is a ``Refusal``, never this.
package struct WireError: Error, Hashable, Sendable {
  /// A stable short code: `binary-file`, `missing-column`, `unknown-key` ...
  package var code: String
  /// A sentence: what was found, and what was expected.
  package var reason: String
  /// Line of the file or document, from 1, where one is at fault.
  package var line: Int?
  /// Character in that line of a document, from 1.
  package var column: Int?
  /// The key of a document, or the column of a file.
  package var field: String?

  package init(_ code: String, _ reason: String, line: Int? = nil, column: Int? = nil, field: String? = nil) {
    self.code = code
    self.reason = reason
    self.line = line
    self.column = column
    self.field = field
  }
}

extension WireError: CustomStringConvertible {
  /// The sentence with its place in front: `line 12, column 5: ...`.
  package var description: String {
    switch (line, column) {
    case (let line?, let column?): "line \(line), column \(column): \(reason)"
    case (let line?, nil): "line \(line): \(reason)"
    default: reason
    }
  }
}
