/// Numbers and finished words that become one drawing, and the table behind it.
///
/// Every string is finished by the caller: formatted and in the reader's language. Whatever is handed in is escaped.
/// A number that is not a number has no mark; an infinite one, or one beyond ±10³⁰, is drawn at the end of its scale.
/// A chart never traps, whatever it is given.
package protocol Chart: Hashable, Sendable {
  /// One sentence that gives the numbers to who does not see the drawing.
  var label: String { get }

  /// The drawing: x in per cent, y in pixels, so that text never scales and the server draws once for every width.
  var svg: SVG { get }

  /// The rows of the table behind the drawing, the name of the row first.
  var rows: [[String]] { get }
}

extension Chart {
  /// The table behind the drawing, for the page to show in a `<details>`.
  package func table(_ headings: [String]) -> ChartTable { ChartTable(headings: headings, rows: rows) }
}
