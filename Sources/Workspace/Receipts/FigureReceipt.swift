package import Alignment
package import Reports
package import Wire

/// A figure of a report with the rows behind it, and how they come to it (I4).
///
///     revenue of e-mail, linear      €12,400.00
///     proof                          amounts of 7 deals, added up
///     rows                           deal 12  €8,000.00, deal 31  €2,100.00, ...
package struct FigureReceipt: Sendable {
  /// The question of the figure alone: of a comparison the one side.
  package let request: ReportRequest
  package let row: String
  package let column: String
  /// Of all amounts.
  package let currency: Currency
  /// As the report shows it.
  package let figure: Sheet.Cell
  package let proof: Proof
  /// Largest amount, credit or count first, then by id.
  package let rows: [ReceiptRow]
  /// Other figures that the proof needs, each with a receipt of its own.
  package var bases: [Base] = []
  /// Under Markov's models the most frequent ways through the value.
  package var paths: [MarkovPath] = []

  /// A figure of the same report by row and column.
  package struct Base: Hashable, Sendable {
    package let row: String
    package let column: String
    package let cell: Sheet.Cell
  }

  package typealias Proof = ReceiptProof
  package typealias MarkovFigure = ReceiptProof.MarkovFigure

  init(
    _ request: ReportRequest, row: String, column: String, currency: Currency, figure: Sheet.Cell, proof: Proof,
    rows: [ReceiptRow], bases: [Base] = [], paths: [MarkovPath] = []
  ) {
    self.request = request
    self.row = row
    self.column = column
    self.currency = currency
    self.figure = figure
    self.proof = proof
    self.rows = rows.enumerated().sorted { ReceiptOrder($0.element, $0.offset) < ReceiptOrder($1.element, $1.offset) }
      .map(\.element)
    self.bases = bases
    self.paths = paths
  }

  /// The figure counted anew from the rows.
  package var counted: Sheet.Cell {
    let base = bases.reduce(0) { $0 + ($1.cell.count ?? 0) }
    switch proof {
    case .count: return .integer(rows.count)
    case .tally: return .integer(rows.tally)
    case .amount: return money(rows.amount)
    case .credit: return .real(rows.credit)
    case .share: return base > 0 ? .share(Double(rows.count) / Double(base)) : .null
    case .low: return .optional(share: interval(of: base)?.low)
    case .high: return .optional(share: interval(of: base)?.high)
    case .lift: return lift
    case .days(let share): return .optional(real: rows.quantileDays(share))
    case .touches(let share):
      return .optional(real: Statistics.quantile(share, ofSorted: rows.map { Double($0.count) }.sorted()))
    case .average: return rows.averageAmount.map(money) ?? .null
    case .part: return part(amount: rows.amount, credit: rows.credit)
    case .growth: return growth(rows.amount)
    case .markov(let key, let asked):
      let own = rows.first { $0.subject == .value(key) }
      switch asked {
      case .credit: return .real(own?.credit ?? 0)
      case .revenue: return money(own?.amount ?? 0)
      case .part: return part(amount: own?.amount ?? 0, credit: own?.credit ?? 0)
      case .growth: return growth(own?.amount ?? 0)
      }
    case .rank: return .integer(rows.count + 1)
    case .given: return figure
    }
  }

  /// Whether the rows come to the figure: whole numbers and money exactly, the rest to rounding.
  package var isProved: Bool {
    switch (counted, figure) {
    case (.real(let a), .real(let b)), (.share(let a), .share(let b)), (.real(let a), .share(let b)):
      abs(a - b) <= 1e-6 * max(1, abs(b))
    case (let a, let b): a == b
    }
  }

  private func money(_ minor: Int64) -> Sheet.Cell {
    .money(minor: minor, currency)
  }

  private func interval(of base: Int) -> (low: Double, high: Double)? {
    rows.count <= base ? Statistics.wilsonInterval(hits: rows.count, trials: base) : nil
  }

  private var lift: Sheet.Cell {
    let base = bases.dropLast().reduce(0) { $0 + ($1.cell.count ?? 0) }
    guard base > 0, case .share(let mean)? = bases.last?.cell, mean > 0 else { return .null }
    return .real(Double(rows.count) / Double(base) / mean)
  }

  private func part(amount: Int64, credit: Double) -> Sheet.Cell {
    switch bases.first?.cell {
    case .money(let whole)? where whole.minor != 0: .share(Double(amount) / Double(whole.minor))
    case .real(let whole)? where whole > 0: .share(credit / whole)
    default: .null
    }
  }

  private func growth(_ amount: Int64) -> Sheet.Cell {
    guard case .money(let cost)? = bases.first?.cell, cost.minor > 0 else { return .null }
    return .share(Double(amount) / Double(cost.minor) - 1)
  }
}

extension Sheet.Cell {
  var count: Int? {
    guard case .integer(let number) = self else { return nil }
    return number
  }
}
