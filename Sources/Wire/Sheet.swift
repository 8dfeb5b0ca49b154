package import Alignment

/// A report as a value: its question, columns, rows, totals and remarks, before any format.
///
///     name      attribution
///     question  by: channel, model: first, period: 2026-01-01..2026-12-31
///     columns   key      credit   revenue          (what a cell means, and how much it matters)
///     rows      email    12.5     4,200.00 EUR
///     footer    Total    40       9,100.00 EUR     (aligned with the columns; tables only)
///     totals    booked   9,300.00 EUR              (named figures of the whole)
///     notes     "The row (none) ..."               (sentences)
///
/// One sheet answers in every format: ``text(as:width:paint:)``.
package struct Sheet: Hashable, Sendable {
  /// The report's name in commands and JSON.
  package var name: String
  /// What a reader calls it, `Attribution by channel`.
  package var title: String
  /// The question as it was understood, in reading order.
  package var question: [Field] = []
  /// The question in words, one short phrase each: shown under the title of a table.
  package var phrases: [String] = []
  /// The instant at which the facts were read; `nil` where there were none.
  package var asOf: Instant?
  /// The definition of MQL and the agreement in force, where the report rests on one.
  package var definition = Cell.null
  package var agreement = Cell.null
  package var columns: [Column] = []
  /// As many cells a row as there are columns.
  package var rows: [[Cell]] = []
  /// One cell a column, or empty for none.
  package var footer: [Cell] = []
  package var totals: [Field] = []
  package var notes: [String] = []
  /// Further top-level keys of the JSON, `holds`.
  package var sections: [Field] = []

  package init(name: String, title: String) {
    self.name = name
    self.title = title
  }

  /// A key and its cell; keys are snake_case.
  package struct Field: Hashable, Sendable {
    package var key: String
    package var cell: Cell
    /// For people; made from the key where it is not given.
    package var title: String
    /// Of a total: the formats that show it.
    package var places: Places

    package init(_ key: String, _ cell: Cell, title: String? = nil, places: Places = .all) {
      self.key = key
      self.cell = cell
      self.title = title ?? Sheet.title(ofKey: key)
      self.places = places
    }
  }

  package mutating func append(_ cells: [Cell]) {
    precondition(cells.count == columns.count, "a row has one cell a column")
    rows.append(cells)
  }

  /// Keeps the first rows, in their order, and says how many there were.
  package mutating func keep(first count: Int) {
    guard rows.count > count, count >= 0 else { return }
    notes.insert("The first \(count) of \(rows.count) rows are shown; totals are of all.", at: 0)
    rows.removeSubrange(count...)
  }

  /// `median_days` as `Median days`.
  package static func title(ofKey key: String) -> String {
    let words = key.split(separator: "_").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
