/// A row that an import refused, kept until somebody drops it: it may hold personal data.
package struct RefusedRow: Sendable, Hashable {
  /// Line in the file; the header is line 1.
  package var line: Int
  package var column: String?
  package var code: String
  package var reason: String
  /// As they stood; empty where the row was read well and refused for what it points at.
  package var fields: [String]
}
