import Alignment

/// Everything in what was sent that its schema does not allow, each with where it stands.
struct SchemaCheck {
  /// One fault of one field: `amount.minor`, `contacts[2]`, `fields.persona`; empty for the whole.
  struct Fault: Hashable {
    let field: String
    let code: String
    var parameters: [String: String] = [:]
  }

  /// More are not told.
  static let most = 50
  private(set) var faults: [Fault] = []

  static func faults(in value: JSON, _ schema: Schema) -> [Fault] {
    var check = SchemaCheck()
    check.check(value, schema, "")
    return check.faults
  }

  private mutating func add(_ field: String, _ code: String, _ parameters: [String: String] = [:]) {
    if faults.count < SchemaCheck.most { faults.append(Fault(field: field, code: code, parameters: parameters)) }
  }

  private mutating func check(_ value: JSON, _ schema: Schema, _ field: String) {
    if value == .null {
      if !schema.isNullable, !schema.takesAnything { add(field, "required") }
      return
    }
    switch schema.kind {
    case .anything: return
    case .bool: if value.bool == nil { wrongType(field, "boolean") }
    case .text(let length):
      guard let text = value.text else { return wrongType(field, "string") }
      let count = text.unicodeScalars.count
      if let length, count > length.upperBound { add(field, "too-long", ["limit": String(length.upperBound)]) }
      if let length, count < length.lowerBound { add(field, "required") }
    case .instant:
      guard value.text != nil else { return wrongType(field, "string") }
      // Beyond these a calendar has no days.
      let years = Instant(milliseconds: -62_135_596_800_000)..<Instant(milliseconds: 253_402_300_800_000)
      if value.instant.map({ !years.contains($0) }) ?? true { add(field, "not-an-instant") }
    case .day:
      guard value.text != nil else { return wrongType(field, "string") }
      if value.day == nil { add(field, "not-a-day") }
    case .one(let values):
      guard let text = value.text else { return wrongType(field, "string") }
      if !values.contains(text) { add(field, "unknown-value", ["values": values.joined(separator: " ")]) }
    case .integer(let range):
      guard let number = value.integer else { return wrongType(field, "integer") }
      if !range.contains(number) { outOfRange(field, String(range.lowerBound), String(range.upperBound)) }
    case .number(let range):
      guard let number = value.number else { return wrongType(field, "number") }
      if !range.contains(number) { outOfRange(field, "\(range.lowerBound)", "\(range.upperBound)") }
    case .list(let schema, let most):
      guard let list = value.list else { return wrongType(field, "array") }
      if let most, list.count > most { add(field, "too-many", ["limit": String(most)]) }
      for (place, item) in list.enumerated() where faults.count < SchemaCheck.most {
        check(item, schema, "\(field)[\(place)]")
      }
    case .object(let fields, let needed, let others): checkObject(value, fields, needed, others, field)
    }
  }

  private mutating func checkObject(
    _ value: JSON, _ fields: [(name: String, schema: Schema)], _ needed: Set<String>, _ others: Schema.Others,
    _ field: String
  ) {
    guard case .object(let members) = value else { return wrongType(field, "object") }
    func inside(_ name: String) -> String { field.isEmpty ? name : "\(field).\(name)" }
    let sent = Set(members.map(\.name))
    for name in needed.subtracting(sent).sorted() { add(inside(name), "required") }
    let known = Dictionary(fields.map { ($0.name, $0.schema) }) { first, _ in first }
    if case .of(_, let most?) = others, members.count - known.count > most {
      add(field, "too-many", ["limit": String(most)])
    }
    for member in members {
      if let schema = known[member.name] {
        check(member.value, schema, inside(member.name))
      } else if case .of(let schema, _) = others {
        check(member.value, schema, inside(member.name))
      } else {
        add(inside(member.name), "unknown-field")
      }
    }
  }

  private mutating func wrongType(_ field: String, _ type: String) { add(field, "wrong-type", ["expected": type]) }

  private mutating func outOfRange(_ field: String, _ from: String, _ to: String) {
    add(field, "out-of-range", ["from": from, "to": to])
  }
}

extension Schema {
  fileprivate var takesAnything: Bool { if case .anything = kind { true } else { false } }
}
