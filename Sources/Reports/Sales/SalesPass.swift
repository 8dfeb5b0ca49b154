import Alignment

/// Which deals of a sales row are asked for.
package enum SalesPart: String, CaseIterable, Sendable { case created, open, won, lost }

extension ResolvedIndex {
  /// Deals of the question's kind by its dimension.
  ///
  /// - Complexity: O(*deals*), and the contacts' first touches where the dimension is read on touches.
  package func sales(_ question: Question) -> SalesReport {
    let values = DealValues(question.dimension, sides: question.sides, on: self)
    let range = milliseconds(of: question.period)
    var tallies = [SalesTally](repeating: SalesTally(), count: values.texts.count)
    for deal in deals.rows.indices {
      if isInSales(deal, .created, question, range) { tallies[values.number(of: deal, as: .created)].created += 1 }
      let number = values.number(of: deal, as: .won)
      if isInSales(deal, .open, question, range) {
        tallies[number].open += 1
        tallies[number].pipeline += deals.amount[deal]
      }
      if isInSales(deal, .lost, question, range) { tallies[number].lost += 1 }
      if isInSales(deal, .won, question, range) {
        tallies[number].won += 1
        tallies[number].revenue += deals.amount[deal]
        if !deals.isConverted[deal] { tallies[number].unconverted += 1 }
        let row = deals.rows[deal]
        tallies[number].durations.append(index.calendar.zone.wallTime(from: row.createdAt, to: row.closedAt))
      }
    }
    let isByTime = question.dimension.periodUnit != nil
    let rows = tallies.indices.filter { !tallies[$0].isEmpty }
      .map { tallies[$0].row(key: values.texts[$0]) }
      .sorted { a, b in
        // Of two texts of time the earlier is first; `(none)` stands for what has no close.
        if isByTime, (a.key == TextDictionary.none) != (b.key == TextDictionary.none) {
          return b.key == TextDictionary.none
        }
        return !isByTime && a.revenue != b.revenue ? a.revenue > b.revenue : a.key < b.key
      }
    let all = tallies.reduce(into: SalesTally()) { $0.add($1) }
    return SalesReport(
      dimension: question.dimension, rows: rows, totals: all.row(key: "total"), unconvertedDeals: all.unconverted)
  }

  /// The deals behind one row, or with no key behind the totals.
  package func salesReceipt(_ question: Question, key: String?, part: SalesPart) -> Receipt {
    let values = DealValues(question.dimension, sides: question.sides, on: self)
    let range = milliseconds(of: question.period)
    let found = deals.rows.indices.filter { deal in
      (key.map { $0 == values.texts[values.number(of: deal, as: part)] } ?? true)
        && isInSales(deal, part, question, range)
    }
    return Receipt(deals: found.map { index.deals.rows[$0].id })
  }

  func isInSales(_ deal: Int, _ part: SalesPart, _ question: Question, _ range: Range<Int64>) -> Bool {
    guard deals.isSeen[deal], question.deals.includes(deals.kind[deal]) else { return false }
    let row = deals.rows[deal]
    return switch part {
    case .created: range.contains(row.createdAt)
    case .open: row.outcome == .open
    case .won: row.outcome == .won && range.contains(row.closedAt)
    case .lost: row.outcome == .lost && range.contains(row.closedAt)
    }
  }
}
