/// A drawing as text, safe to put into a page as it is: the only thing templates may print unescaped.
package struct SVG: Hashable, Sendable {
  package let text: String

  init(_ text: String) { self.text = text }
}
