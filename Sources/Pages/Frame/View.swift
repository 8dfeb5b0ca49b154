package import Mustache

/// What a page shows, as finished strings and booleans, and the template that lays it out.
///
/// Templates ask by ``MustacheParent/child(named:)``. They hold no rule, and no text of their own: `{{t.overview.title}}`
/// is a text of the reader's language.
package protocol View: MustacheParent {
  /// The name of the template: its file without `.mustache`.
  static var template: String { get }
}

/// A piece of a view made where it is used: keys and values.
///
/// A value may be text, a boolean, a list, another piece or `nil`. A text is never false for a template, so that what
/// may be missing is `nil`.
package struct Fields: MustacheParent, ExpressibleByDictionaryLiteral {
  package var values: [String: Any?]

  package init(dictionaryLiteral elements: (String, Any?)...) {
    values = Dictionary(elements) { _, last in last }
  }

  package func child(named name: String) -> Any? { values[name] ?? nil }

  package subscript(name: String) -> Any? {
    get { values[name] ?? nil }
    set { values[name] = .some(newValue) }
  }
}

/// A page whose keys are given where it is made.
package struct FieldsView {
  package let template: String
  package var fields: Fields

  package init(_ template: String, _ fields: Fields) {
    self.template = template
    self.fields = fields
  }
}

extension Fields {
  /// Both, the other's where a key is in both.
  package func merging(_ other: Fields) -> Fields {
    var all = self
    all.values.merge(other.values) { _, new in new }
    return all
  }

  /// Takes the other's in, where a key is in both too.
  package mutating func merge(_ other: Fields) { self = merging(other) }
}
