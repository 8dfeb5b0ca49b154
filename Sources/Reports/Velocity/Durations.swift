import Alignment

/// Durations in milliseconds by the workspace's clocks, in no order, and their quantiles in days.
struct Durations: Sendable {
  private(set) var values: ArraySlice<Int64> = []

  init() {}
  init(_ values: ArraySlice<Int64>) { self.values = values }

  var count: Int { values.count }

  @inline(__always)
  mutating func append(_ milliseconds: Int64) { values.append(milliseconds) }
  mutating func append(contentsOf other: Durations) {
    if values.isEmpty { values = other.values } else { values.append(contentsOf: other.values) }
  }

  var medianDays: Double? { quantileDays([0.5])[0] }

  /// Median and 90th percentile, in days.
  var days: (median: Double?, p90: Double?) {
    let found = quantileDays([0.5, 0.9])
    return (found[0], found[1])
  }

  /// Quantiles of type 7 (Hyndman and Fan 1996), in days of 24 hours; `nil` where there are no values.
  ///
  /// - Complexity: O(*n*): the neighbours of each are selected, nothing is sorted.
  func quantileDays(_ shares: [Double]) -> [Double?] {
    guard !values.isEmpty else { return shares.map { _ in nil } }
    let places = shares.map { Double(values.count - 1) * $0 }
    let ranks = places.map { min(values.count - 1, Int($0)) }
    return Durations.neighbours(of: ranks, in: values.span).enumerated().map { number, values in
      let part = places[number] - Double(ranks[number])
      return (Double(values.0) + part * Double(values.1 - values.0)) / Double(Instant.day)
    }
  }

  /// For each rank the values at it and at the next one of the sorted list (the last twice at its end).
  ///
  /// Counts the values into 4,096 equal ranges, then goes on with those of the ones that hold a rank.
  private static func neighbours(of ranks: [Int], in span: Span<Int64>) -> [(Int64, Int64)] {
    if span.count <= 512 {
      let sorted = span.indices.map { span[$0] }.sorted()
      return ranks.map { (sorted[$0], sorted[min($0 + 1, sorted.count - 1)]) }
    }
    var least = span[0]
    var most = span[0]
    for place in span.indices {
      least = min(least, span[place])
      most = max(most, span[place])
    }
    if least == most { return ranks.map { _ in (least, most) } }
    let shift = max(0, (most - least).bitWidth - (most - least).leadingZeroBitCount - 12)
    var counts = [Int](repeating: 0, count: 4_096)
    for place in span.indices { counts[Int((span[place] - least) >> shift)] += 1 }
    return ranks.map { rank in
      var bucket = 0
      var before = 0
      while before + counts[bucket] <= rank {
        before += counts[bucket]
        bucket += 1
      }
      let (low, above) = (least + Int64(bucket) << shift, least + Int64(bucket + 1) << shift)
      var values: [Int64] = []
      values.reserveCapacity(counts[bucket])
      for place in span.indices where span[place] >= low && span[place] < above { values.append(span[place]) }
      let found = neighbours(of: [rank - before], in: values.span)[0]
      // Of the last value of a range the next one is the least of those above, if there is any.
      guard rank - before == values.count - 1, rank + 1 < span.count else { return found }
      var next = Int64.max
      for place in span.indices where span[place] >= above { next = min(next, span[place]) }
      return (found.0, next)
    }
  }
}
