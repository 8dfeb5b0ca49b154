import Alignment
import Reports
import Wire

/// Every value's share under every model, side by side.
struct ModelTable {
  let models: ModelFigures
  let choices: LoopChoices
  let reader: Reader
  let state: PageState
  let sheet: Sheet

  private static let pageRows = 40

  var fields: Fields {
    let receipts = ReceiptAddress(of: sheet, calendar: reader.calendar)
    let all = models.models
    let first = state["after"].flatMap { key in models.rows.firstIndex { $0.key == key }.map { $0 + 1 } } ?? 0
    let shown = models.rows.dropFirst(first).prefix(Self.pageRows)
    let isMore = first + shown.count < models.rows.count
    return [
      "dimension": reader.dimension(choices.dimension),
      "modelHeads": all.map { model -> Fields in
        [
          "modelHref": state.link(["model": model == .first ? nil : model.name]), "modelName": reader.model(model),
        ]
      },
      "rows": shown.map { row -> Fields in
        [
          "lineName": reader.value(row.key, of: choices.dimension),
          "lowest": reader.share(row.shares.min()), "highest": reader.share(row.shares.max()),
          "rank": row.best == row.worst
            ? reader.number(row.best) : "\(reader.number(row.best))–\(reader.number(row.worst))",
          "shares": all.indices.map { place -> Fields in
            let share = row.shares[place]
            let href = share > 0 ? receipts.link(model: all[place].name, row: row.key, column: "credit") : nil
            return FigureLink(
              reader.share(share), to: href, models.rank(of: row.key, under: place) == 1 && share > 0 ? .strong : .plain
            ).fields
          },
        ]
      },
      "hasNext": isMore, "nextHref": isMore ? state.link(["after": shown.last?.key]) : "",
      "hasBegin": first > 0, "beginHref": state.link([:]),
    ]
  }
}
