/// The figures of a chart as words in rows; the first of each row is its heading.
package struct ChartTable: Hashable, Sendable {
  package let headings: [String]
  /// Each as long as `headings`: what is missing is empty, what is too much is left out.
  package let rows: [[String]]

  package init(headings: [String], rows: [[String]]) {
    self.headings = headings
    self.rows = rows.map { row in
      headings.indices.map { $0 < row.count ? row[$0] : "" }
    }
  }
}
