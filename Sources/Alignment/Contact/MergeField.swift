/// A field of a contact whose value one of two records gives when they are merged [P24].
package enum MergeField: Hashable, Sendable {
  case name, email, phone, title, company, owner
  /// A segment field or a property by its name.
  case property(String)

  /// The name in forms and changes.
  package var name: String {
    switch self {
    case .name: "name"
    case .email: "email"
    case .phone: "phone"
    case .title: "title"
    case .company: "company"
    case .owner: "owner"
    case .property(let name): "property:" + name
    }
  }

  package init?(name: some StringProtocol) {
    let prefix = "property:"
    if name.hasPrefix(prefix) {
      self = .property(String(name.dropFirst(prefix.count)))
      return
    }
    guard let field = MergeField.standard.first(where: { $0.name == name }) else { return nil }
    self = field
  }

  package static let standard: [MergeField] = [.name, .email, .phone, .title, .company, .owner]
}

/// Which of two records a value is taken from.
package enum MergeSide: String, Sendable { case survivor, merged }

/// Chooses field by field whose value stands: as a person says, else the older record's unless it is empty.
package struct MergeChoice: Sendable {
  private let older: MergeSide
  private let given: [MergeField: MergeSide]

  /// - Parameters:
  ///   - survivor, merged: when each record was made; of equal instants the survivor is the older.
  ///   - given: what a person chose.
  package init(survivor: Instant, merged: Instant, given: [MergeField: MergeSide] = [:]) {
    older = merged < survivor ? .merged : .survivor
    self.given = given
  }

  /// The value that stands. One that a person chose stands even where it is empty.
  package func value<Value>(of field: MergeField, survivor: Value?, merged: Value?) -> Value? {
    switch given[field] {
    case .survivor: survivor
    case .merged: merged
    case nil: older == .survivor ? survivor ?? merged : merged ?? survivor
    }
  }
}
