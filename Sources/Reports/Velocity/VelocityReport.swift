import Alignment

/// How long contacts take from stage to stage.
///
/// Over contacts whose first entry into the later stage lies in the period. Only explicit entries are timed:
/// an implied one has no date of its own. Negative durations are kept, and counted.
///
///     mql-sql     n 240     median 3.5 days     90 % within 11.0 days     2 negative     31 implied left out
package struct VelocityReport: Hashable, Sendable {
  /// Path by path in the order asked; by a dimension, within the path, most cases first, then by key.
  package let rows: [Row]

  package struct Row: Hashable, Sendable {
    package let path: StagePath
    /// Value of the dimension; `nil` where none is asked.
    package let key: String?
    /// Contacts timed.
    package let n: Int
    /// Days of 24 hours; `nil` without cases.
    package let medianDays: Double?
    package let p90Days: Double?
    /// Of `n`, those that entered the later stage first.
    package let negative: Int
    /// Contacts that reached the later stage in the period and jumped over one of the two; not in `n`.
    package let impliedLeftOut: Int
  }
}

/// One path's durations while they are being collected.
struct VelocityTally: Sendable {
  var durations = Durations()
  var negative = 0
  var implied = 0

  @inline(__always)
  mutating func add(_ stages: StageReading, path: StagePath, in window: CohortWindow) {
    guard stages.isEntered(path.to, in: window) else { return }
    if let duration = stages.duration(from: path.from, to: path.to, in: window.zone) {
      durations.append(duration)
      if duration < 0 { negative += 1 }
    } else {
      implied += 1
    }
  }

  mutating func add(_ other: VelocityTally) {
    durations.append(contentsOf: other.durations)
    negative += other.negative
    implied += other.implied
  }

  func row(_ path: StagePath, key: String?) -> VelocityReport.Row {
    VelocityReport.Row(
      path: path, key: key, n: durations.count, medianDays: durations.medianDays, p90Days: durations.p90Days,
      negative: negative, impliedLeftOut: implied)
  }
}

extension JourneyIndex {
  /// Median and 90th percentile days along each path.
  ///
  /// - Complexity: O(*contacts* + *history rows*), on all cores.
  package func velocity(_ question: Question, paths: [StagePath] = StagePath.consecutive) -> VelocityReport {
    let seen = Visibility(of: self, asOf: question.asOf)
    let window = CohortWindow(question, on: self)
    let parts = inChunks(contacts.count) { run in
      var tallies = [VelocityTally](repeating: VelocityTally(), count: paths.count)
      forEachReading(in: run, seen: seen) { _, stages in
        for place in paths.indices { tallies[place].add(stages, path: paths[place], in: window) }
      }
      return tallies
    }
    let rows = paths.indices.map { place in
      parts.reduce(into: VelocityTally()) { $0.add($1[place]) }.row(paths[place], key: nil)
    }
    return VelocityReport(rows: rows)
  }
}

extension ResolvedIndex {
  /// The same for each value of the question's dimension: one assignment a contact, by its first source, or
  /// by what stood at its entry into the later stage (for time: that entry's day).
  package func velocity(
    byDimensionOf question: Question, paths: [StagePath] = StagePath.consecutive
  ) -> VelocityReport {
    let window = CohortWindow(question, on: index)
    var rows: [VelocityReport.Row] = []
    for path in paths {
      var contacts: [Int32] = []
      var ends: [Int64] = []
      index.forEachReading(in: 0..<index.contacts.count, seen: visibility) { contact, stages in
        guard stages.isEntered(path.to, in: window) else { return }
        contacts.append(Int32(contact))
        ends.append(stages.at(path.to))
      }
      let values = SegmentValues(
        question.dimension, of: contacts, at: ends, into: path.to, sides: question.sides, on: self)
      var tallies = [VelocityTally](repeating: VelocityTally(), count: values.texts.count)
      for place in contacts.indices {
        let stages = index.stageReading(of: Int(contacts[place]), seen: visibility)
        tallies[Int(values.numbers[place])].add(stages, path: path, in: window)
      }
      let isByTime = question.dimension.periodUnit != nil
      rows += tallies.indices.filter { tallies[$0].durations.count + tallies[$0].implied > 0 }
        .map { tallies[$0].row(path, key: values.texts[$0]) }
        .sorted { a, b in !isByTime && a.n != b.n ? a.n > b.n : (a.key ?? "") < (b.key ?? "") }
    }
    return VelocityReport(rows: rows)
  }

  /// The contacts of one path: all that are timed, or only the negative ones, or those left out as implied.
  package func velocityReceipt(_ question: Question, path: StagePath, part: VelocityPart = .timed) -> Receipt {
    let window = CohortWindow(question, on: index)
    let found = index.contacts.id.indices.filter { contact in
      let stages = index.stageReading(of: contact, seen: visibility)
      guard stages.isEntered(path.to, in: window) else { return false }
      let from = stages.explicitly(path.from)
      let to = stages.explicitly(path.to)
      let isTimed = from != StageReading.never && to != StageReading.never
      switch part {
      case .timed: return isTimed
      case .negative: return isTimed && to < from
      case .implied: return !isTimed
      }
    }
    return Receipt(contacts: found.map { index.contacts.id[$0] })
  }
}

/// Which contacts of a velocity row are asked for.
package enum VelocityPart: String, CaseIterable, Sendable { case timed, negative, implied }
