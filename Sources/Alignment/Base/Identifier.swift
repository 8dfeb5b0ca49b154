/// The identity of one stored thing, typed by what it identifies.
///
/// A positive 64-bit integer given by the store: dense and never reused.
///
///     let ada: ID<Contact> = 17
package struct ID<Subject>: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral {
  package let rawValue: Int64

  package init(_ rawValue: Int64) { self.rawValue = rawValue }
  package init(integerLiteral value: Int64) { rawValue = value }

  package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

extension ID: CustomStringConvertible {
  package var description: String { String(rawValue) }
}
