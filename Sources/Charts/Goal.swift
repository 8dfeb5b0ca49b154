/// A value drawn as a line, with its figure beside it and a name where there is room for one.
package struct Goal: Hashable, Sendable {
  package let value: Double
  package let figure: String
  package let name: String

  package init(_ value: Double, figure: String, name: String = "") {
    self.value = value
    self.figure = figure
    self.name = name
  }

  /// Figure and name as one line of words.
  var said: String { name.isEmpty ? figure : figure.isEmpty ? name : figure + " " + name }
}
