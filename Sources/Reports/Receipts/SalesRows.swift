import Alignment

extension ResolvedIndex {
  /// The deals behind one row of the sales report, or with no key behind its totals; won ones with their days.
  package func salesRows(_ question: Question, key: String?, part: SalesPart) -> [ReceiptRow] {
    let values = DealValues(question.dimension, sides: question.sides, on: self)
    let range = milliseconds(of: question.period)
    return deals.rows.indices.compactMap { deal in
      guard isInSales(deal, part, question, range),
        key.map({ $0 == values.texts[values.number(of: deal, as: part)] }) ?? true
      else { return nil }
      let found = deals.rows[deal]
      switch part {
      case .created, .open: return row(ofDeal: deal, at: found.createdAt)
      case .lost: return row(ofDeal: deal, at: found.closedAt)
      case .won:
        let span = index.calendar.zone.wallTime(from: found.createdAt, to: found.closedAt)
        return row(ofDeal: deal, at: found.closedAt, span: span)
      }
    }
  }

  /// Deals won in the period; those with no exchange rate apart.
  package func wonRows(_ question: Question, isConverted: Bool) -> [ReceiptRow] {
    let won = conversions(.won, question)
    if isConverted { return won.events.map { row(of: $0, hasValue: true) } }
    return won.unconverted.map { row(ofDeal: Int($0), at: deals.rows[Int($0)].closedAt) }
  }
}
