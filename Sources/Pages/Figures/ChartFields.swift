package import Charts

/// A drawing with its title and the table behind it: the partial `chart-figure`.
package struct ChartFields {
  let title: String
  let note: String?
  let chart: any Chart
  let headings: [String]

  /// - Parameters:
  ///   - note: the unit, or how to read it.
  ///   - headings: of the table's columns; empty for a drawing that says its figures itself.
  package init(_ chart: any Chart, title: String, note: String? = nil, headings: [String] = []) {
    self.chart = chart
    self.title = title
    self.note = note
    self.headings = headings
  }

  package var fields: Fields {
    [
      "chartTitle": title, "chartNote": note ?? "", "chartHasNote": note != nil, "chartDrawing": chart.svg,
      "chartTable": headings.isEmpty ? nil : chart.table(headings).fields, "chartHasTable": !headings.isEmpty,
    ]
  }
}

extension ChartTable {
  /// For the partial `chart-table`.
  package var fields: Fields {
    let headers: [Fields] = headings.enumerated().map { place, heading in
      ["word": heading, "isFigure": place > 0]
    }
    let lines: [Fields] = rows.map { row in
      ["name": row.first ?? "", "figures": row.dropFirst().map { ["word": $0] as Fields }]
    }
    return ["headers": headers, "lines": lines]
  }
}
