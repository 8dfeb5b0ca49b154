/// All versions of the agreement that were ever in force, and the periods each judges.
///
///     version 1   ├─period─┼─period─┼─period─┤              the period begun under 1 is judged by 1
///     version 2                          ├───·─┼─period─►   the first whole one after its start
package struct AgreementTimeline: Hashable, Sendable {
  package struct Version: Hashable, Sendable {
    package let number: Int
    package let agreement: Agreement
    package let calendar: WorkingCalendar
    /// In force from, and up to without; `nil` where no end is known.
    package let start: Instant
    package let end: Instant?

    package init(
      number: Int, agreement: Agreement, calendar: WorkspaceCalendar, start: Instant, end: Instant? = nil
    ) {
      self.number = number
      self.agreement = agreement
      self.calendar = agreement.calendar(calendar)
      self.start = start
      self.end = end
    }

    package func isInForce(at instant: Instant) -> Bool { start <= instant && end.map { instant < $0 } ?? true }
  }

  /// One period of a commitment with the version that judges it.
  package struct JudgedPeriod: Hashable, Sendable {
    package let version: Version
    package let commitment: Commitment
    package let period: DeadlinePeriod
  }

  /// In the order of their starts.
  package let versions: [Version]
  /// Nothing that began before is judged; `nil` where the workspace is not live.
  package let goLive: Instant?

  package init(_ versions: [Version], goLive: Instant?) {
    self.versions = versions.sorted { $0.start < $1.start }
    self.goLive = goLive
  }

  package func version(at instant: Instant) -> Version? { versions.last { $0.isInForce(at: instant) } }

  /// The names of all commitments, in the order of the latest version that has them.
  package var names: [String] {
    var names: [String] = []
    for version in versions.reversed() {
      names += version.agreement.commitments.map(\.name).filter { !names.contains($0) }
    }
    return names
  }

  /// The periods of a commitment that have begun, in time order: each judged by the version in force at its start, and
  /// none that began before a version's start or before go-live.
  package func periods(of name: String, through now: Instant) -> [JudgedPeriod] {
    guard let goLive else { return [] }
    return versions.flatMap { version -> [JudgedPeriod] in
      guard let commitment = version.agreement.commitment(named: name) else { return [] }
      let deadlines = commitment.deadlines
      return deadlines.periods(from: max(version.start, goLive), through: now, in: version.calendar)
        .prefix { version.isInForce(at: $0.after) }
        .map { JudgedPeriod(version: version, commitment: commitment, period: $0) }
    }
  }
}

extension Commitment {
  /// The deadlines its results are judged at: of a decision its own, else those that end its periods.
  package var deadlines: Recurrence {
    if case .decision(let by) = measure { return by }
    return every
  }
}
