package import Alignment

/// What a column of a file becomes.
///
/// Its key stands in forms and texts: `field:email`, `stage:mql`, `contact:id`, `touch:at`, `property:Segment`.
package enum ColumnTarget: Hashable, Sendable {
  /// A standard field by its key in documents; `id` is one.
  case field(String)
  /// A custom field by its name.
  case property(String)
  /// The day of an entry.
  case stage(Stage)
  /// What the row points at, and by what.
  case contact(Pointer)
  case company(Pointer)
  case owner(Pointer)
  /// A part of the touch that the row is.
  case touch(String)

  package enum Pointer: String, CaseIterable, Sendable {
    case id, address, name, any
  }

  package var key: String {
    switch self {
    case .field(let key): "field:\(key)"
    case .property(let name): "property:\(name)"
    case .stage(let stage): "stage:\(stage.name)"
    case .contact(let pointer): "contact:\(pointer.rawValue)"
    case .company(let pointer): "company:\(pointer.rawValue)"
    case .owner(let pointer): "owner:\(pointer.rawValue)"
    case .touch(let key): "touch:\(key)"
    }
  }

  package init?(key: String) {
    guard let colon = key.firstIndex(of: ":") else { return nil }
    let name = String(key[key.index(after: colon)...])
    let pointer = Pointer(rawValue: name)
    switch key[..<colon] {
    case "field" where EntitySlot(key: name) != nil: self = .field(name)
    case "property" where !name.trimmed.isEmpty: self = .property(name.trimmed)
    case "stage":
      guard let stage = Stage(name: name) else { return nil }
      self = .stage(stage)
    case "contact":
      guard let pointer else { return nil }
      self = .contact(pointer)
    case "company":
      guard let pointer else { return nil }
      self = .company(pointer)
    case "owner":
      guard let pointer else { return nil }
      self = .owner(pointer)
    case "touch" where TouchSlot.allCases.contains { $0.key == name }: self = .touch(name)
    default: return nil
    }
  }

  /// All but properties, which have the names that users give them; in the order of documents.
  package static func choices(of kind: ImportKind) -> [ColumnTarget] {
    var choices: [ColumnTarget] = []
    if ![.touches, .goals, .rates].contains(kind) { choices.append(.field("id")) }
    choices += EntitySlot.fields(of: kind).map { .field($0.key) }
    if kind == .contacts { choices += Stage.allCases.map(ColumnTarget.stage) }
    if [.touches, .deals].contains(kind) { choices += [.id, .address, .any].map(ColumnTarget.contact) }
    if [.contacts, .deals].contains(kind) { choices += [.id, .name, .address].map(ColumnTarget.company) }
    if hasProperties(kind) { choices += [.id, .name, .address].map(ColumnTarget.owner) }
    if [.touches, .contacts].contains(kind) { choices += TouchSlot.allCases.map { .touch($0.key) } }
    return choices
  }

  /// Whether columns of the kind can be custom fields.
  package static func hasProperties(_ kind: ImportKind) -> Bool { [.contacts, .companies, .deals].contains(kind) }
}
