extension Sheet {
  /// The formats a report is written in; names as in `--format`.
  package enum Format: String, CaseIterable, Sendable {
    case table, csv, json, markdown
  }

  /// The whole report as text, ending in a line break.
  ///
  /// - Parameters:
  ///   - width: columns of a table; other formats take no notice.
  ///   - paint: colours of a table.
  package func text(as format: Format, width: Int = 100, paint: SheetPaint = .none) -> String {
    switch format {
    case .table: table(width: width, paint: paint)
    case .csv: csv()
    case .json: json()
    case .markdown: markdown()
    }
  }
}
