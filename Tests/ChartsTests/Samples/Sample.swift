import Charts
import Testing

/// A chart with a name, for golden texts, for checks that hold for every chart, and for the gallery.
struct Sample: Sendable, CustomTestStringConvertible {
  let name: String
  let chart: any Chart

  var testDescription: String { name }

  /// With data as a page would give it.
  static let typical: [Sample] = bars + lines + tables + small
  static let all: [Sample] = typical + edges

  /// One tag a line, so that a difference is read at once.
  static func lines(_ svg: SVG) -> String {
    var result = ""
    var last: Character?
    for letter in svg.text {
      if last == ">", letter == "<" { result.append("\n") }
      result.append(letter)
      last = letter
    }
    return result
  }
}
