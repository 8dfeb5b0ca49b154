import Alignment
import Reports
import Wire

extension ReceiptQuestion {
  /// The overview has one figure a row, each of another report.
  func overview() -> FigureReceipt? {
    if row.hasPrefix("conversion_") { return step() }
    guard column == "value" else { return nil }
    func sales(_ part: SalesPart) -> [ReceiptRow] { resolved.salesRows(question, key: nil, part: part) }
    switch row {
    case "revenue": return receipt(.amount, sales(.won))
    case "goal", "goal_due": return receipt(.given, [])
    case "won_deals": return receipt(.count, resolved.wonRows(question, isConverted: true))
    case "unconverted_deals": return receipt(.count, resolved.wonRows(question, isConverted: false))
    case "average_sale": return receipt(.average, sales(.won))
    case "win_rate":
      let lost = FigureReceipt.Base(row: "lost", column: "value", cell: .integer(sales(.lost).count))
      let won = sales(.won)
      let base = FigureReceipt.Base(row: "won", column: "value", cell: .integer(won.count))
      return receipt(.share, won, bases: [base, lost])
    case "open_deals": return receipt(.count, sales(.open))
    case "pipeline": return receipt(.amount, sales(.open))
    case "overdue":
      return receipt(
        .count, index.radarRows(stage: nil, finding: .overdue, at: Instant(milliseconds: resolved.now)))
    case "off_radar": return receipt(.count, index.offRadarRows(at: Instant(milliseconds: resolved.now)))
    default:
      guard row.hasPrefix("entered_"), let stage = Stage(name: row.dropFirst("entered_".count)) else { return nil }
      return receipt(
        .count,
        resolved.funnelRows(
          question, reading: .flow, from: .contact, unit: .contacts, stage: stage, part: .entered))
    }
  }

  private func step() -> FigureReceipt? {
    let names = row.split(separator: "_").dropFirst().joined(separator: "-")
    guard let path = StagePath(name: names) else { return nil }
    func rows(_ part: ConversionPart) -> [ReceiptRow] {
      resolved.conversionRows(along: path, question, key: nil, part: part)
    }
    switch column {
    case "from": return receipt(.count, rows(.from))
    case "immature": return receipt(.count, rows(.immature))
    case "value": return receipt(.share, rows(.to), bases: [base("from")])
    case "low": return receipt(.low, rows(.to), bases: [base("from")])
    case "high": return receipt(.high, rows(.to), bases: [base("from")])
    default: return nil
    }
  }
}
