package import Alignment

/// A definition bound to the dictionaries of one snapshot, so that a contact is scored over integers alone.
///
///     let compiled = CompiledDefinition(definition, for: index)
///     let scores = compiled.scores(of: index, at: now)          // all contacts
///     let one = compiled.score(of: contact, index, at: now)     // one, after its touch
///
/// - Complexity: O(*texts* x *rules*) to make.
package struct CompiledDefinition: Sendable {
  package let definition: Definition
  let fields: [FieldWorths]
  let standing: StandingWorths
  let touches: TouchWorths
  /// Weight of all fields that fit rules ask about.
  let weight: Double

  package init(_ definition: Definition, for index: JourneyIndex) {
    precondition(definition.exclusions.count <= 64, "a definition has at most 64 exclusions")
    self.definition = definition
    fields = definition.askedFields.map { FieldWorths($0, definition, index) }
    standing = StandingWorths(definition)
    touches = TouchWorths(definition.interest, index)
    weight = definition.fitFields.reduce(0) { $0 + $1.weight }
  }
}

/// The scores of one contact at an instant, without reasons: 40 bytes.
package struct ContactScore: Hashable, Sendable {
  package var fit = 0.0
  /// Share of what fit rules ask about that is known.
  package var completeness: Float = 1
  /// Place of the first exclusion that holds; -1 for none.
  package var exclusion: Int8 = -1
  /// Number of the ``MatrixCell``.
  package var cell: UInt8 = 15
  package var interest = 0.0
  /// Milliseconds at which the interest grade falls, if nothing happens; `Int64.max` for never.
  package var fallsAt = Int64.max
}
