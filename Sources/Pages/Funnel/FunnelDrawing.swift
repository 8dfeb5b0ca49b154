import Alignment
import Charts
import Reports
import Wire

/// The funnel as a drawing, and what it says in sentences.
struct FunnelDrawing {
  let view: SheetView
  let choices: FunnelChoices
  let reader: Reader
  private let receipts: ReceiptAddress

  init(_ sheet: Sheet, choices: FunnelChoices, reader: Reader) {
    view = SheetView(sheet)
    self.choices = choices
    self.reader = reader
    receipts = ReceiptAddress(of: sheet, calendar: reader.calendar)
  }

  var isEmpty: Bool { view.rows.allSatisfy { ($0["entered"].whole ?? 0) == 0 } }

  private var stages: [(stage: Stage, row: RowView)] {
    view.rows.compactMap { row in Stage(name: row.key).map { ($0, row) } }
  }

  var chart: ChartFields {
    let steps = stages.map { stage, row in
      let words = reader.cell(row["entered"], kind: .count)
      let rate = row["rate_from_previous"]
      return FunnelChart.Step(
        reader.stages(stage), row["entered"].reading ?? 0, figure: words,
        rate: rate == .null ? "" : reader.cell(rate, kind: .share), paint: paint(row),
        mark: Mark(
          "\(reader.stages(stage)): \(words)",
          href: (row["entered"].whole ?? 0) > 0 ? receipts.link(row: row.key, column: "entered") : nil))
    }
    let list = stages.map { "\(reader.stages($0.stage)) \(reader.cell($0.row["entered"], kind: .count))" }
    return ChartFields(
      FunnelChart(
        label: reader.text("funnel.chart", ["list": list.joined(separator: ", ")]), steps: steps,
        nameColumn: 14),
      title: reader.text("funnel.steps"),
      note: choices.reading == .cohort ? reader.text("funnel.steps-note") : nil)
  }

  private func paint(_ row: RowView) -> Paint {
    switch row["team"].string.flatMap({ Team(rawValue: $0) }) {
    case .marketing: .violet
    case .sales: .teal
    case .both: .amber
    case nil: .ink
    }
  }

  /// The largest loss, and who is too young to be judged.
  var notes: [String] {
    var notes: [String] = []
    if choices.reading == .cohort {
      var worst: (from: Stage, to: Stage, lost: Int, all: Int)?
      for (one, next) in zip(stages, stages.dropFirst()) {
        let all = one.row["entered"].whole ?? 0
        let lost = all - (next.row["entered"].whole ?? 0)
        if lost > worst?.lost ?? 0 { worst = (one.stage, next.stage, lost, all) }
      }
      if let worst {
        notes.append(
          reader.text(
            "funnel.drop",
            [
              "from": reader.stages(worst.from), "to": reader.stages(worst.to), "n": reader.number(worst.lost),
              "all": reader.number(worst.all),
            ]))
      }
    }
    if let share = view.total("immature_share").reading, share > 0 {
      notes.append(reader.text("funnel.young", ["share": reader.share(share)]))
    }
    if let days = choices.within, let immature = stages.first?.row["immature"].whole, immature > 0 {
      notes.append(
        reader.text("funnel.immature", ["n": reader.number(immature), "days": reader.days(Double(days))]))
    }
    return notes
  }
}
