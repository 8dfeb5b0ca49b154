package import Alignment

/// One row behind a figure, and what it puts into it (I4).
///
/// Which of the parts are there depends on the figure: a count of contacts has the contact alone, attributed revenue
/// the deal with its credit and amount. A contact that is a case of its own more than once stands there as often.
package struct ReceiptRow: Hashable, Sendable {
  package enum Subject: Hashable, Sendable {
    case contact(ID<Contact>)
    case company(ID<Company>)
    case deal(ID<Deal>)
    /// Money spent: the id of the cost, or of the touch that had it.
    case cost(Int64, isOfTouch: Bool)
    /// A value of the dimension, where a figure rests on the others.
    case value(String)
  }

  package var subject: Subject
  /// Start of the moment it counts by; `nil` where there is none.
  package var at: Instant?
  /// How many it stands for: touches or visits of a contact, else 1.
  package var count = 1
  /// Minor units of the base currency; `nil` where the figure is no money, or no exchange rate is known.
  package var amount: Int64?
  /// Conversions, in fractions.
  package var credit: Double?
  /// A duration in milliseconds by the workspace's clocks, negative where the entries stand the other way round.
  package var span: Int64?

  package init(
    _ subject: Subject, at: Int64? = nil, count: Int = 1, amount: Int64? = nil, credit: Double? = nil,
    span: Int64? = nil
  ) {
    self.subject = subject
    self.at = at.map(Instant.init(milliseconds:))
    self.count = count
    self.amount = amount
    self.credit = credit
    self.span = span
  }
}

extension [ReceiptRow] {
  /// Quantile of the rows' durations in days of 24 hours, as reports take it; `nil` without one.
  package func quantileDays(_ share: Double) -> Double? {
    var durations = Durations()
    for row in self { if let span = row.span { durations.append(span) } }
    return durations.quantileDays([share])[0]
  }

  /// Minor units of all rows together.
  package var amount: Int64 { reduce(0) { $0 + ($1.amount ?? 0) } }
  /// Amounts by the rows that have one, rounded half to even; `nil` without any.
  package var averageAmount: Int64? {
    let priced = count { $0.amount != nil }
    return priced > 0 ? Int64(RateTable.halfEven(Int128(amount), Int128(priced))) : nil
  }
  package var credit: Double { reduce(0) { $0 + ($1.credit ?? 0) } }
  package var tally: Int { reduce(0) { $0 + $1.count } }
}

extension ResolvedIndex {
  /// A deal as a row: its amount in the base currency, `nil` without a rate.
  func row(ofDeal deal: Int, at: Int64? = nil, span: Int64? = nil) -> ReceiptRow {
    ReceiptRow(
      .deal(deals.rows[deal].id), at: at, amount: deals.isConverted[deal] ? deals.amount[deal] : nil, span: span)
  }

  /// A conversion as a row, with its amount where it has one.
  func row(of event: ConversionEvent, hasValue: Bool) -> ReceiptRow {
    let subject: ReceiptRow.Subject =
      event.deal >= 0
      ? .deal(deals.rows[Int(event.deal)].id) : .contact(index.contacts.id[Int(event.contact)])
    return ReceiptRow(subject, at: event.start, amount: hasValue ? event.amount : nil)
  }
}
