import Reports

/// Stops a run where two sides do not say the same: then one of them is wrong, and so is its time.
enum Agreement {
  /// How a peer sums revenue.
  enum Cents {
    /// Each deal split as the rules have it. A share of millions of cents is about 1e-9 off in floating point, so that
    /// equal remainders are not always seen as equal: a cent for each 5,000 journeys, five at least.
    case toTheCent
    /// In floating point: within what rounding to the cent may move, journey by journey.
    case rounded

    func bound(_ row: AttributionReport.Row, _ revenue: Double) -> Double {
      switch self {
      case .toTheCent: max(5, Double(row.influenced) / 5_000) + 1e-13 * abs(revenue)
      case .rounded: max(1, Double(row.influenced)) + 1e-9 * abs(revenue)
      }
    }
  }

  /// Credits within 1e-6; revenue as the peer sums it.
  static func require(
    _ report: AttributionReport, _ peer: [String: PeerShare?], _ cents: Cents, in name: String
  ) throws {
    let name = "\(name), \(report.model.name)"
    for row in report.rows {
      guard let share = peer[row.key] ?? nil else { throw BenchFailure("\(name): the peer has no \(row.key).") }
      try require(row.credit, share.credit, within: 1e-6 * max(1, share.credit), "\(name), credit of \(row.key)")
      let revenue = share.revenue * 100
      try require(
        Double(row.revenue), revenue, within: cents.bound(row, revenue), "\(name), revenue of \(row.key)")
    }
    let missing = Set(peer.keys).subtracting(report.rows.map(\.key))
    if let key = missing.min() { throw BenchFailure("\(name): only the peer has \(key).") }
  }

  /// The chain solved by the peer's script without a simulation: within 1e-9.
  static func requireExact(_ report: AttributionReport, _ exact: [String: Double], in name: String) throws {
    for row in report.rows {
      guard let credit = exact[row.key] else { throw BenchFailure("\(name): the peer has no \(row.key).") }
      try require(row.credit, credit, within: 1e-9 * max(1, credit), "\(name), exact credit of \(row.key)")
    }
  }

  /// The simulated chain, by the sum of all differences: some runs are 20 % off on a small channel, so that one
  /// value alone tells nothing. At most 10 % of all credit; the part that it was.
  static func requireSimulated(_ report: AttributionReport, _ peer: [String: PeerShare], in name: String) throws
    -> Double
  {
    var off = 0.0
    for row in report.rows {
      guard let share = peer[row.key] else { throw BenchFailure("\(name): the peer has no \(row.key).") }
      off += abs(row.credit - share.credit)
    }
    let part = off / max(1, report.totals.credit)
    try require(part, 0, within: 0.1, "\(name), sum of differences of credit over all credit")
    return part
  }

  static func require(_ ours: Double, _ theirs: Double, within: Double, _ what: String) throws {
    guard abs(ours - theirs) <= within else {
      throw BenchFailure("\(what) differs: \(ours) here, \(theirs) at the peer.")
    }
  }
}
