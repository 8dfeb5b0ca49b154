/// What a value of JSON may be: described as JSON Schema (2020-12), and checked against what is sent.
///
///     Schema.object("NewNote", ["text": .text(1...10_000)], needed: ["text"])
///
/// Both from one value, so that the description cannot say what the check does not.
struct Schema: Sendable {
  indirect enum Kind: Sendable {
    case anything
    case bool
    case text(length: ClosedRange<Int>?)
    /// RFC 3339 and ISO 8601.
    case instant, day
    case one(of: [String])
    case integer(ClosedRange<Int64>)
    case number(ClosedRange<Double>)
    case list(of: Schema, most: Int?)
    case object([(name: String, schema: Schema)], needed: Set<String>, others: Others)
  }

  /// Members of an object that are not named.
  indirect enum Others: Sendable {
    /// Refused when sent; not there in answers.
    case none
    /// Of this form, as many as this.
    case of(Schema, most: Int?)
  }

  var kind: Kind
  var isNullable = false
  /// Under which it stands among the components; `nil` where it stands in place.
  var name: String?
  var about: String?

  static let anything = Schema(kind: .anything)
  static let bool = Schema(kind: .bool)
  static let string = Schema(kind: .text(length: nil))
  static let instant = Schema(kind: .instant)
  static let day = Schema(kind: .day)
  static let number = Schema(kind: .number(-.greatestFiniteMagnitude ... .greatestFiniteMagnitude))
  static let share = Schema(kind: .number(0...1))
  /// Whole numbers that every reader of JSON keeps exact.
  static let integer = Schema(kind: .integer(-9_007_199_254_740_991...9_007_199_254_740_991))
  static let count = Schema(kind: .integer(0...9_007_199_254_740_991))
  static let id = Schema(kind: .integer(1...9_007_199_254_740_991))

  static func text(_ length: ClosedRange<Int>) -> Schema { Schema(kind: .text(length: length)) }
  static func one(of values: [String]) -> Schema { Schema(kind: .one(of: values)) }
  static func integer(_ range: ClosedRange<Int64>) -> Schema { Schema(kind: .integer(range)) }
  static func list(_ schema: Schema, most: Int? = nil) -> Schema { Schema(kind: .list(of: schema, most: most)) }

  /// Members by name; all are needed where it is not said which.
  static func object(
    _ name: String?, _ members: KeyValuePairs<String, Schema>, needed: Set<String>? = nil, others: Others = .none
  ) -> Schema {
    Schema(
      kind: .object(
        members.map { ($0.key, $0.value) }, needed: needed ?? Set(members.map(\.key)), others: others), name: name)
  }

  var orNull: Schema {
    var schema = self
    schema.isNullable = true
    return schema
  }

  func said(_ about: String) -> Schema {
    var schema = self
    schema.about = about
    return schema
  }
}

extension Schema {
  /// As JSON Schema; schemas with a name go into `components` and are referred to.
  func described(_ components: inout [String: JSON]) -> JSON {
    guard let name else { return inPlace(&components) }
    if components[name] == nil {
      components[name] = .null
      var plain = self
      plain.isNullable = false
      components[name] = plain.inPlace(&components)
    }
    let reference: JSON = ["$ref": .text("#/components/schemas/\(name)")]
    return isNullable ? ["anyOf": [reference, ["type": "null"]]] : reference
  }

  private func inPlace(_ components: inout [String: JSON]) -> JSON {
    func type(_ name: String) -> JSON.Member {
      JSON.Member(name: "type", value: isNullable ? .list([.text(name), "null"]) : .text(name))
    }
    func member(_ name: String, _ value: JSON) -> JSON.Member { JSON.Member(name: name, value: value) }
    var members: [JSON.Member]
    switch kind {
    case .anything: members = []
    case .bool: members = [type("boolean")]
    case .text(let length):
      members = [type("string")]
      if let length {
        members += [member("minLength", .count(length.lowerBound)), member("maxLength", .count(length.upperBound))]
      }
    case .instant: members = [type("string"), member("format", "date-time")]
    case .day: members = [type("string"), member("format", "date")]
    case .one(let values):
      members = [type("string"), member("enum", .list(values.map(JSON.text) + (isNullable ? [.null] : [])))]
    case .integer(let range):
      members = [
        type("integer"), member("minimum", .integer(range.lowerBound)), member("maximum", .integer(range.upperBound)),
      ]
    case .number(let range):
      members = [type("number")]
      if range.lowerBound > -.greatestFiniteMagnitude { members.append(member("minimum", .number(range.lowerBound))) }
      if range.upperBound < .greatestFiniteMagnitude { members.append(member("maximum", .number(range.upperBound))) }
    case .list(let schema, let most):
      members = [type("array"), member("items", schema.described(&components))]
      if let most { members.append(member("maxItems", .count(most))) }
    case .object(let fields, let needed, let others):
      members = [type("object")]
      let properties = fields.map { JSON.Member(name: $0.name, value: $0.schema.described(&components)) }
      if !properties.isEmpty { members.append(member("properties", .object(properties))) }
      if !needed.isEmpty { members.append(member("required", .list(needed.sorted().map(JSON.text)))) }
      switch others {
      case .none: members.append(member("additionalProperties", false))
      case .of(let schema, let most):
        members.append(member("additionalProperties", schema.described(&components)))
        if let most { members.append(member("maxProperties", .count(most))) }
      }
    }
    if let about { members.append(member("description", .text(about))) }
    return .object(members)
  }
}
