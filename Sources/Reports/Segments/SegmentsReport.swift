import Alignment

/// What the contacts that convert best have in common [P28].
///
/// Every value of persona, industry, company size, country, channel, source, content and each property of
/// contacts and companies, with the share of its contacts that converted within the days. Listed by the rate
/// shrunk toward the mean of its dimension, best first; `(none)` is measured and not listed.
package struct SegmentsReport: Hashable, Sendable {
  package let path: StagePath
  /// Days to convert that were judged by.
  package let within: Int
  package let rows: [Row]
  /// The whole judged cohort.
  package let from: Int
  package let to: Int
  package let immature: Int

  package var rate: Double? { from > 0 ? Double(to) / Double(from) : nil }

  package struct Row: Hashable, Sendable {
    package let dimension: Dimension
    package let key: String
    package let from: Int
    package let to: Int
    package let rate: Double
    /// Wilson's interval at 95 %.
    package let low: Double
    package let high: Double
    /// The rate over that of the whole cohort; `nil` where nobody converted.
    package let lift: Double?
    /// Only orders the list.
    package let shrunkRate: Double
  }
}

extension ResolvedIndex {
  /// - Parameters:
  ///   - question: `within` is 90 days where it says nothing; its dimension is not asked.
  ///   - fewest: values with fewer judged contacts are not listed.
  /// - Complexity: O(*contacts*) for each dimension, on all cores.
  package func segments(
    _ question: Question, along path: StagePath? = nil, fewest: Int = 10
  ) -> SegmentsReport {
    let path = path ?? StagePath.mqlToCustomer
    let question = question.withinUsualDays
    let cohort = Cohort(path, question, on: self)
    let firsts = firstTouches(question.sides)
    var rows: [SegmentsReport.Row] = []
    for dimension in segmentDimensions {
      let (counts, texts) = segmentCounts(dimension, cohort, path, question, firsts: firsts)
      rows += segmentRows(dimension, counts, texts: texts, fewest: fewest)
    }
    rows.sort { $0.isBefore($1) }
    let to = cohort.fate.count { $0 == .converted }
    let immature = cohort.fate.count { $0 == .immature }
    return SegmentsReport(
      path: path, within: question.within ?? CohortWindow.usualDays, rows: rows, from: cohort.count - immature,
      to: to, immature: immature)
  }

  /// The contacts behind one row.
  package func segmentsReceipt(
    _ question: Question, along path: StagePath? = nil, dimension: Dimension, key: String, part: ConversionPart = .from
  ) -> Receipt {
    var question = question.withinUsualDays
    question.dimension = dimension
    return conversionsReceipt(along: path ?? StagePath.mqlToCustomer, question, key: key, part: part)
  }

  /// By value of one dimension: judged members of a cohort, and how many of them converted.
  func segmentCounts(
    _ dimension: Dimension, _ cohort: Cohort, _ path: StagePath, _ question: Question, firsts: [Int32]
  ) -> (counts: [(hits: Int, trials: Int)], texts: [String]) {
    let values = SegmentValues(
      dimension, of: cohort.contact, at: cohort.start, into: path.from, sides: question.sides, on: self,
      firsts: firsts)
    var counts = [(hits: Int, trials: Int)](repeating: (0, 0), count: values.texts.count)
    for place in 0..<cohort.count where cohort.fate[place] != .immature {
      let number = Int(values.numbers[place])
      counts[number].trials += 1
      if cohort.fate[place] == .converted { counts[number].hits += 1 }
    }
    return (counts, values.texts)
  }

  /// The rows of one dimension, unsorted.
  func segmentRows(
    _ dimension: Dimension, _ counts: [(hits: Int, trials: Int)], texts: [String], fewest: Int
  ) -> [SegmentsReport.Row] {
    let shrinkage = RateShrinkage(counts)
    var rows: [SegmentsReport.Row] = []
    for number in counts.indices.dropFirst() where counts[number].trials >= max(1, fewest) {
      let (hits, trials) = counts[number]
      guard let interval = Statistics.wilsonInterval(hits: hits, trials: trials) else { continue }
      let rate = Double(hits) / Double(trials)
      rows.append(
        SegmentsReport.Row(
          dimension: dimension, key: texts[number], from: trials, to: hits, rate: rate, low: interval.low,
          high: interval.high, lift: shrinkage.mean > 0 ? rate / shrinkage.mean : nil,
          shrunkRate: shrinkage.rate(hits: hits, trials: trials)))
    }
    return rows
  }

  /// What segments are looked for in: the fixed ones, then the properties by name.
  private var segmentDimensions: [Dimension] {
    let fixed: [Dimension] = [.persona, .industry, .companySize, .country, .channel, .source, .content]
    let taken = Set(Dimension.named.map(\.name))
    let names = Set(index.fields.keys.filter { $0.owner != .deal && !taken.contains($0.name) }.map(\.name))
    return fixed + names.sorted().map { Dimension.property($0) }
  }
}

extension SegmentsReport.Row {
  /// Best first: by shrunk rate, the surer of two, the larger, then by name.
  func isBefore(_ other: Self) -> Bool {
    if shrunkRate != other.shrunkRate { return shrunkRate > other.shrunkRate }
    if low != other.low { return low > other.low }
    if from != other.from { return from > other.from }
    return (dimension.name, key) < (other.dimension.name, other.key)
  }
}

extension Question {
  /// The same with 90 days to convert where it has no limit.
  var withinUsualDays: Question {
    var question = self
    question.within = within ?? CohortWindow.usualDays
    return question
  }
}
