/// How the agreement stands: every period of every commitment that has begun, those that are past as they were kept.
package struct AgreementBoard: Sendable {
  package let now: Instant
  /// By commitment in the latest version's order, then by time.
  package let rows: [AgreementRow]
  /// Those that are not kept, with their cases.
  package let results: [PeriodResult]
  package let timeline: AgreementTimeline

  package init(now: Instant, kept: [KeptResult], results: [PeriodResult], timeline: AgreementTimeline) {
    self.now = now
    self.results = results
    self.timeline = timeline
    let versions = Dictionary(timeline.versions.map { ($0.number, $0.agreement) }) { first, _ in first }
    var rows: [AgreementRow] = []
    let byName = Dictionary(grouping: kept, by: \.commitment)
    for name in timeline.names {
      let past = (byName[name] ?? []).map { AgreementRow($0, promise: versions[$0.version]?.commitment(named: name)) }
      let fresh = results.filter { $0.commitment.name == name }.map { AgreementRow($0) }
      rows += (past + fresh).sorted { $0.period.through < $1.period.through }
    }
    self.rows = rows
  }

  /// The version in force.
  package var inForce: AgreementTimeline.Version? { timeline.version(at: now) }

  /// The periods of one commitment, in time order.
  package func rows(of name: String) -> [AgreementRow] { rows.filter { $0.commitment == name } }

  /// The period of each commitment in force that runs now, in the order of the agreement; what has none yet is left
  /// out.
  package var running: [AgreementRow] {
    (inForce?.agreement.commitments ?? []).compactMap { commitment in
      rows.last { $0.commitment == commitment.name && $0.period.contains(now) }
    }
  }

  /// The first instant at which a period ends that runs now.
  package var nextDeadline: Instant? { rows.lazy.map(\.period.through).filter { $0 >= now }.min() }

  /// Whether a period is over and can change still.
  package var hasUnsettled: Bool { rows.contains { !$0.isKept && $0.period.through < now } }
}
