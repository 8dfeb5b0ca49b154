import Alignment

/// What became of deals, by owner, period of the close, property or any other dimension [P27, P33].
///
/// Each deal is in one row; by time it is created in one and closed in another. Won and lost are those closed in the
/// period, `created` those created in it, open ones stand as of the question whatever the period. Amounts are minor
/// units of the base currency.
///
///     owner            created   won   lost   win rate    revenue   average sale   median days
///     Anna Snelling        448   208    128     61.9 %    275,056          1,322            52
package struct SalesReport: Hashable, Sendable {
  package let dimension: Dimension
  /// In time order for dimensions of time (open deals last, in `(none)`), else most revenue first, then by key.
  package let rows: [Row]
  package let totals: Row
  /// Won deals of the period with no exchange rate: counted as won, outside all amounts.
  package let unconvertedDeals: Int

  package struct Row: Hashable, Sendable {
    package let key: String
    package let created: Int
    package let open: Int
    package let won: Int
    package let lost: Int
    /// won / (won + lost) with Wilson's interval at 95 %; `nil` where none was closed.
    package let winRate: Double?
    package let low: Double?
    package let high: Double?
    package let revenue: Int64
    /// Revenue by won deals with an amount in the base currency, rounded half to even; `nil` without any.
    package let averageSale: Int64?
    /// From creation to the win; `nil` where none was won.
    package let medianDays: Double?
    package let p90Days: Double?
    /// Amounts of the open deals.
    package let pipeline: Int64
  }
}

/// One row while it is being counted.
struct SalesTally: Sendable {
  var created = 0
  var open = 0
  var won = 0
  var lost = 0
  var unconverted = 0
  var revenue: Int64 = 0
  var pipeline: Int64 = 0
  var durations = Durations()

  var isEmpty: Bool { created + open + won + lost == 0 }

  mutating func add(_ other: SalesTally) {
    created += other.created
    open += other.open
    won += other.won
    lost += other.lost
    unconverted += other.unconverted
    revenue += other.revenue
    pipeline += other.pipeline
    durations.append(contentsOf: other.durations)
  }

  func row(key: String) -> SalesReport.Row {
    let closed = won + lost
    let interval = Statistics.wilsonInterval(hits: won, trials: closed)
    let priced = won - unconverted
    let days = durations.days
    return SalesReport.Row(
      key: key, created: created, open: open, won: won, lost: lost,
      winRate: closed > 0 ? Double(won) / Double(closed) : nil, low: interval?.low, high: interval?.high,
      revenue: revenue,
      averageSale: priced > 0 ? Int64(RateTable.halfEven(Int128(revenue), Int128(priced))) : nil,
      medianDays: days.median, p90Days: days.p90, pipeline: pipeline)
  }
}
