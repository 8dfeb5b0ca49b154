/// What scores are made of: a contact's fields with its company's, where it stands, and its touches.
package struct ContactFacts: Hashable, Sendable {
  /// By name; the contact's own value rules over its company's. A missing one is not there or is empty.
  package var fields: [String: String] = [:]
  package var stage = Stage.contact
  package var resting = Resting.none
  /// In any order; machines' and our own people's too, which never count.
  package var touches: [ScoredTouch] = []

  package init() {}

  package func isIn(_ state: ContactState) -> Bool {
    switch state {
    case .field(let condition): condition.holds(for: fields[condition.field])
    case .stage(let stage): self.stage >= stage
    case .resting(let resting): self.resting == resting
    }
  }
}
