extension Sheet {
  /// Names the totals and the footer where a figure's receipt is asked.
  package static let totalRow = "total"

  /// Columns that tell rows apart, in this order.
  private static let keyColumns = ["figure", "stage", "path", "dimension", "key", "outcome", "qualified"]

  /// The name of a row in the address of a receipt: its key, or its keys with `=` between.
  ///
  ///     attribution   email                    segments   industry=Software
  ///     funnel        mql                      velocity by channel   mql-sql=email
  package func receiptKey(of row: [Cell]) -> String {
    columns.indices.compactMap { index -> (Int, String)? in
      guard let place = Sheet.keyColumns.firstIndex(of: columns[index].key), index < row.count,
        let text = row[index].keyText
      else { return nil }
      return (place, text)
    }
    .sorted { $0.0 < $1.0 }
    .map(\.1)
    .joined(separator: "=")
  }
}

extension Sheet.Cell {
  fileprivate var keyText: String? {
    switch self {
    case .text(let text): text
    case .flag(let flag): flag ? "yes" : "no"
    default: nil
    }
  }
}
