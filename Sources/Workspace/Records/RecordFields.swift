import Alignment
import Persistence
import Store

/// Reading and writing of what all records have: references, reasons, and segment fields.
extension RecordTransaction {
  /// Notes an error where nobody has the id.
  func check(member id: Int64?, as field: String, into errors: inout FieldErrors) throws {
    guard let id, try !Members.all(in: store).contains(where: { $0.id == id }) else { return }
    errors.add(field, .unknown, ["id": String(id)])
  }

  func check(company id: Int64?, as field: String, into errors: inout FieldErrors) throws {
    guard let id, try Companies.find(id, in: store) == nil else { return }
    errors.add(field, .unknown, ["id": String(id)])
  }

  /// The values of segment fields, cleaned; an empty one clears the field.
  func read(fields: [String: String], into errors: inout FieldErrors) -> [String: String?] {
    var read: [String: String?] = [:]
    for (name, text) in fields {
      let key = "property:" + name
      if name.isEmpty || name.unicodeScalars.count > 100 { errors.add(key, .outOfRange, ["from": "1", "to": "100"]) }
      var found = FieldErrors()
      guard TextRule(limit: 100).read(name, as: key, into: &found) == name else {
        errors.add(key, .controlCharacter)
        continue
      }
      read.updateValue(TextRule.field.read(text, as: key, into: &errors), forKey: name)
    }
    return read
  }

  /// Sets or clears segment fields, each with its change; whether any differed.
  @discardableResult
  func set(_ fields: [String: String?], of kind: EntityKind, _ id: Int64, isNew: Bool = false) throws -> Bool {
    var changed = false
    let before = isNew ? [:] : try texts(of: kind, id)
    for (name, text) in fields.sorted(by: { $0.key < $1.key }) where before[name] != text {
      changed = true
      let field = try Fields.make(name, owner: kind, in: store)
      if let text {
        try Fields.set(field, of: id, to: try Terms.make(text, kind: .fieldText, in: store), in: store)
      } else {
        try Fields.clear(field, of: id, in: store)
      }
      if !isNew { try note(kind, id, "property:" + name, before[name], text) }
    }
    return changed
  }

  func texts(of kind: EntityKind, _ id: Int64) throws -> [String: String] {
    Dictionary(try Fields.values(of: id, kind, in: store).map { ($0.name, $0.text) }) { $1 }
  }

  /// The company that a form names: by id, else by name, made where there is none of that name.
  func company(_ id: Int64?, named name: String?) throws -> Int64? {
    guard id == nil, let name else { return id }
    let key = CompanyName.key(name)
    if let known = try Companies.find(nameKey: key, in: store) { return known }
    let made = try Sequences.take(1, of: .company, in: store)
    try Companies.insert(
      Companies.Stored(
        id: made, name: name, nameKey: key, domain: nil, ownerId: nil, createdAt: now.milliseconds),
      changeset: try changeset(), in: store)
    return made
  }
}
