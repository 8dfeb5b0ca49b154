import Alignment
import Reports
import Wire

extension ReceiptQuestion {
  func conversions() -> FigureReceipt? {
    let path = request.path ?? .mqlToCustomer
    if isTotal, column == "immature_share" {
      return receipt(.share, resolved.youngRows(along: path, question), bases: [base("from")])
    }
    if isTotal, column == "unconverted_deals" {
      return receipt(.count, resolved.unconvertedRows(along: path, question))
    }
    return conversion(overall: base("rate", row: Sheet.totalRow)) { part in
      resolved.conversionRows(along: path, question, key: key, part: part)
    }
  }

  func segments() -> FigureReceipt? {
    let path = request.path ?? .mqlToCustomer
    if isTotal {
      if column == "within" { return receipt(.given, []) }
      var question = question
      question.within = question.within ?? 90
      return conversion(overall: nil) { part in
        resolved.conversionRows(along: path, question, key: nil, part: part)
      }
    }
    guard let name = text("dimension"), let dimension = Dimension(name: name), let key = text("key") else { return nil }
    // A rate drawn toward the mean rests on all values of its dimension.
    if column == "shrunk_rate" { return receipt(.given, []) }
    // The rate of all, as the lift takes it, is that of the dimension: everybody is in one of its values.
    return conversion(overall: base("rate", row: Sheet.totalRow)) { part in
      resolved.segmentRows(question, along: path, dimension: dimension, key: key, part: part)
    }
  }

  /// The columns that all reports of a conversion share.
  private func conversion(
    overall: FigureReceipt.Base?, _ rows: (ConversionPart) -> [ReceiptRow]
  ) -> FigureReceipt? {
    switch column {
    case "from": return receipt(.count, rows(.from))
    case "to": return receipt(.count, rows(.to))
    case "immature": return receipt(.count, rows(.immature))
    case "rate": return receipt(.share, rows(.to), bases: [base("from")])
    case "low": return receipt(.low, rows(.to), bases: [base("from")])
    case "high": return receipt(.high, rows(.to), bases: [base("from")])
    case "lift": return overall.map { receipt(.lift, rows(.to), bases: [base("from"), $0]) }
    case "median_days": return receipt(.days(0.5), rows(.to).filter { $0.span != nil })
    case "p90_days": return receipt(.days(0.9), rows(.to).filter { $0.span != nil })
    case "revenue": return receipt(.amount, rows(.revenue))
    default: return nil
    }
  }
}
