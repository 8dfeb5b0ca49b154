import Alignment
import Reports
import Wire

extension ReceiptQuestion {
  func sales() -> FigureReceipt? {
    func rows(_ part: SalesPart) -> [ReceiptRow] { resolved.salesRows(question, key: key, part: part) }
    let closed = [base("won"), base("lost")]
    switch column {
    case "created": return receipt(.count, rows(.created))
    case "open": return receipt(.count, rows(.open))
    case "won": return receipt(.count, rows(.won))
    case "lost": return receipt(.count, rows(.lost))
    case "win_rate": return receipt(.share, rows(.won), bases: closed)
    case "low": return receipt(.low, rows(.won), bases: closed)
    case "high": return receipt(.high, rows(.won), bases: closed)
    case "revenue": return receipt(.amount, rows(.won))
    case "average_sale": return receipt(.average, rows(.won))
    case "median_days": return receipt(.days(0.5), rows(.won))
    case "p90_days": return receipt(.days(0.9), rows(.won))
    case "pipeline": return receipt(.amount, rows(.open))
    case "unconverted_deals": return receipt(.count, rows(.won).filter { $0.amount == nil })
    default: return nil
    }
  }

  func marketing() -> FigureReceipt? {
    func rows(_ figure: MarketingFigure) -> [ReceiptRow] {
      resolved.marketingRows(question, key: key, figure: figure)
    }
    switch column {
    case "visits": return receipt(.tally, rows(.visits))
    case "touches": return receipt(.tally, rows(.touches))
    case "new_contacts": return receipt(.count, rows(.entries(.contact)))
    case "leads": return receipt(.count, rows(.entries(.lead)))
    case "mqls": return receipt(.count, rows(.entries(.mql)))
    case "sqls": return receipt(.count, rows(.entries(.sql)))
    case "opportunities": return receipt(.count, rows(.entries(.opportunity)))
    case "customers": return receipt(.count, rows(.entries(.customer)))
    case "won_deals": return receipt(.count, rows(.won))
    case "revenue": return receipt(.amount, rows(.won))
    case "judged_leads": return receipt(.count, rows(.judged))
    case "converted_leads": return receipt(.count, rows(.converted))
    case "lead_to_customer": return receipt(.share, rows(.converted), bases: [base("judged_leads")])
    case "unconverted_deals": return receipt(.count, resolved.wonRows(question, isConverted: false))
    case "cost" where figure != .null: return key.map { receipt(.amount, resolved.costRows(question, key: $0)) }
    default: return nil
    }
  }

  func paths() -> FigureReceipt? {
    func rows(_ selection: PathSelection) -> [ReceiptRow] {
      resolved.pathRows(to: request.conversion, question, selection, repeats: question.repeats)
    }
    if isTotal {
      switch column {
      case "conversions": return receipt(.count, rows(.any))
      case "revenue": return receipt(.amount, rows(.any))
      case "without_touch": return receipt(.count, rows(.withoutTouch))
      case "revenue_without_touch": return receipt(.amount, rows(.withoutTouch))
      case "paths":
        return receipt(
          .count, resolved.distinctPaths(to: request.conversion, question, repeats: question.repeats))
      default: return nil
      }
    }
    guard case .list(let cells) = cell("values") else { return nil }
    let path = PathSelection.path(
      cells.compactMap { cell in
        guard case .text(let text) = cell else { return nil }
        return text
      })
    switch column {
    case "conversions": return receipt(.count, rows(path))
    case "share": return receipt(.share, rows(path), bases: [base("conversions", row: Sheet.totalRow)])
    case "revenue": return receipt(.amount, rows(path))
    case "median_touches": return receipt(.touches(0.5), rows(path))
    case "median_days": return receipt(.days(0.5), rows(path))
    default: return nil
    }
  }
}
