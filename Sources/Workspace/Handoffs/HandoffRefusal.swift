/// There is no such hand-off.
package struct UnknownHandoff: Error, Hashable, Sendable {
  package let id: Int64

  package init(id: Int64) { self.id = id }

  /// Stable, kebab-case.
  package var code: String { "unknown-handoff" }
  package var sentence: String { "There is no hand-off \(id)." }
}
