import Alignment
import Reports
package import Wire

/// By which paths conversions came, and which contents helped: a part of the closed loop that is fetched after it, so
/// that what was asked stands there first [P27].
package struct LoopJourneys {
  let paths: Sheet
  /// By content, linear.
  let contents: Sheet
  let choices: LoopChoices
  let reader: Reader
  /// The closed loop with the same question.
  package var backHref = ""

  package init(paths: Sheet, contents: Sheet, choices: LoopChoices, reader: Reader) {
    self.paths = paths
    self.contents = contents
    self.choices = choices
    self.reader = reader
  }

  package var fields: Fields { ["frequent": frequent, "assisting": assisting, "backHref": backHref] }

  private var frequent: Fields {
    let view = SheetView(paths)
    let receipts = ReceiptAddress(of: paths, calendar: reader.calendar)
    let rows = view.rows.prefix(6)
    return [
      "hasLines": !rows.isEmpty, "hasValue": choices.hasValue,
      "conversionWord": reader.conversion(choices.conversion),
      "lines": rows.map { row -> Fields in
        var steps: [Fields] = []
        if case .list(let values) = row["values"] {
          steps = reader.steps(values.map { $0.string ?? "" }, of: choices.dimension).enumerated().map { place, name in
            ["stepName": name, "isLater": place > 0]
          }
        }
        return [
          "steps": steps,
          "times": reader.figure(
            row["conversions"], to: receipts.link(row: paths.receiptKey(of: row.cells), column: "conversions")),
          "revenue": reader.figure(
            row["revenue"], kind: .money,
            to: receipts.link(row: paths.receiptKey(of: row.cells), column: "revenue")),
        ]
      },
    ]
  }

  private var assisting: Fields {
    let view = SheetView(contents)
    let receipts = ReceiptAddress(of: contents, calendar: reader.calendar)
    let rows = view.rows.filter { ($0["assists"].whole ?? 0) > 0 && $0.key != TextDictionary.none }
      .sorted { ($1["assists"].whole ?? 0, $0.key) < ($0["assists"].whole ?? 0, $1.key) }
      .prefix(6)
    return [
      "hasLines": !rows.isEmpty, "hasValue": choices.hasValue,
      "lines": rows.map { row -> Fields in
        [
          "contentName": row.key,
          "assists": reader.figure(row["assists"], to: receipts.link(row: row.key, column: "assists")),
          "touches": reader.figure(row["touches"], to: receipts.link(row: row.key, column: "touches")),
          "revenue": reader.figure(row["revenue"], kind: .money, to: receipts.link(row: row.key, column: "revenue")),
        ]
      },
    ]
  }
}
