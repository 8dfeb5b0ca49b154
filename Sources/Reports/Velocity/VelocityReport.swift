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

  init() {}

  /// From a stage to the next, for the entries of some days.
  init(_ column: EntryDays.Column, in days: Range<Int>) {
    durations = Durations(column.times(in: days))
    implied = column.entries(in: days).count - durations.count
    negative = durations.values.count { $0 < 0 }
  }

  /// For a run of contacts, from the columns of all.
  mutating func add(_ moments: StageMoments, _ run: Range<Int>, path: StagePath, in window: CohortWindow) {
    let at = moments.at.span
    let marks = moments.implied.span
    let (from, to) = (moments.column(path.from), moments.column(path.to))
    let both = UInt8(1) << path.from.rawValue | UInt8(1) << path.to.rawValue
    for contact in run {
      let end = at[to + contact]
      guard end != StageMoments.never, window.contains(end) else { continue }
      let start = at[from + contact]
      let duration =
        marks[contact] & both == 0 && start != StageMoments.never
        ? window.zone.wallTime(from: start, to: end) : StageMoments.never
      if duration == StageMoments.never {
        implied += 1
      } else {
        durations.append(duration)
        if duration < 0 { negative += 1 }
      }
    }
  }

  mutating func add(_ other: VelocityTally) {
    durations.append(contentsOf: other.durations)
    negative += other.negative
    implied += other.implied
  }

  func row(_ path: StagePath, key: String?) -> VelocityReport.Row {
    let days = durations.days
    return VelocityReport.Row(
      path: path, key: key, n: durations.count, medianDays: days.median, p90Days: days.p90,
      negative: negative, impliedLeftOut: implied)
  }
}

extension ResolvedIndex {
  /// Median and 90th percentile days along each path.
  ///
  /// - Complexity: O(*entries of the period*), for paths that are not from a stage to the next O(*contacts*).
  package func velocity(_ question: Question, paths: [StagePath] = StagePath.consecutive) -> VelocityReport {
    VelocityReport(rows: paths.map { tally($0, question).row($0, key: nil) })
  }

  private func tally(_ path: StagePath, _ question: Question) -> VelocityTally {
    if path.from.rawValue + 1 == path.to.rawValue {
      let entries = entryDays
      return VelocityTally(
        entries.columns[Int(path.to.rawValue)], in: entries.places(of: question.period))
    }
    let window = CohortWindow(question, on: index)
    let moments = moments
    let parts = inChunks(moments.count) { run in
      var tally = VelocityTally()
      tally.add(moments, run, path: path, in: window)
      return tally
    }
    return parts.reduce(into: VelocityTally()) { $0.add($1) }
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
