/// A statement's text with its values bound, never pasted.
///
///     let query: Query = "SELECT id FROM contact WHERE email_key = \(key) AND id > \(last)"
///
/// An interpolated value becomes a `?` and a bound ``Value``. Names that cannot be bound (a table, a
/// dialect's token) are written with `\(raw:)` and must be constants of ours.
package struct Query: Sendable, ExpressibleByStringInterpolation {
  package private(set) var text: String
  package private(set) var values: [Value]

  package init(_ text: String, _ values: [Value] = []) {
    self.text = text
    self.values = values
  }

  package init(stringLiteral text: String) { self.init(text) }
  package init(stringInterpolation: Interpolation) {
    self.init(stringInterpolation.text, stringInterpolation.values)
  }

  package struct Interpolation: StringInterpolationProtocol {
    var text = ""
    var values: [Value] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity)
      values.reserveCapacity(interpolationCount)
    }

    package mutating func appendLiteral(_ literal: String) { text += literal }
    package mutating func appendInterpolation(_ value: Value) {
      text += "?"
      values.append(value)
    }
    package mutating func appendInterpolation(_ value: Int64?) {
      appendInterpolation(value.map(Value.integer) ?? .null)
    }
    package mutating func appendInterpolation(_ value: Int?) { appendInterpolation(value.map(Int64.init)) }
    package mutating func appendInterpolation(_ value: String?) {
      appendInterpolation(value.map(Value.text) ?? .null)
    }
    package mutating func appendInterpolation(_ value: Double?) {
      appendInterpolation(value.map(Value.real) ?? .null)
    }
    package mutating func appendInterpolation(_ value: Bool) { appendInterpolation(Int64(value ? 1 : 0)) }
    package mutating func appendInterpolation(raw name: StaticString) { text += name.description }
    package mutating func appendInterpolation(dialect token: String) { text += token }
  }
}

/// A value as both databases keep it.
package enum Value: Hashable, Sendable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
}

/// One row of a result: values by position, in the order of the SELECT.
package struct ResultRow: Sendable {
  package let values: [Value]
  package init(_ values: [Value]) { self.values = values }

  package func integer(_ column: Int) -> Int64 {
    guard case .integer(let value) = values[column] else { return 0 }
    return value
  }
  package func integerOrNil(_ column: Int) -> Int64? {
    guard case .integer(let value) = values[column] else { return nil }
    return value
  }
  package func int(_ column: Int) -> Int { Int(integer(column)) }
  package func real(_ column: Int) -> Double {
    switch values[column] {
    case .real(let value): value
    case .integer(let value): Double(value)
    default: 0
    }
  }
  package func text(_ column: Int) -> String {
    guard case .text(let value) = values[column] else { return "" }
    return value
  }
  package func textOrNil(_ column: Int) -> String? {
    guard case .text(let value) = values[column] else { return nil }
    return value
  }
  package func bool(_ column: Int) -> Bool { integer(column) != 0 }
}
