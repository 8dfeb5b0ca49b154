/// How the rows of a receipt come to its figure (I4).
package enum ReceiptProof: Hashable, Sendable {
  /// There are so many.
  case count
  /// What they stand for, touches or visits, added up.
  case tally
  /// Their amounts, added up.
  case amount
  /// Their parts of conversions, added up.
  case credit
  /// So many of the bases together.
  case share
  /// The ends of Wilson's interval at 95 % around that.
  case low, high
  /// That share over the share of all, the last base.
  case lift
  /// A quantile of their days.
  case days(Double)
  /// A quantile of their touches.
  case touches(Double)
  /// Their amounts by how many have one.
  case average
  /// Their amounts, or credits, over the base.
  case part
  /// Their amounts over the cost, the base, minus 1.
  case growth
  /// The part of one value in what a Markov model shares over all: the rows are the values.
  case markov(key: String, of: MarkovFigure)
  /// One more than there are rows: the values that have more.
  case rank
  /// Set by people, or no more than the question says: there are no rows.
  case given

  /// Which figure of a value under a Markov model.
  package enum MarkovFigure: Hashable, Sendable { case credit, revenue, part, growth }
}
