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

  var medianDays: Double? { quantileDays(0.5) }
  var p90Days: Double? { quantileDays(0.9) }

  /// Quantile of type 7 (Hyndman and Fan 1996), in days of 24 hours; `nil` where there is none.
  ///
  /// - Complexity: O(*n*): the two neighbours are selected, nothing is sorted.
  func quantileDays(_ share: Double) -> Double? {
    guard !values.isEmpty else { return nil }
    let place = Double(values.count - 1) * share
    let rank = min(values.count - 1, Int(place))
    let (low, high) = Durations.neighbours(of: rank, in: values.span)
    let milliseconds = Double(low) + (place - Double(rank)) * Double(high - low)
    return milliseconds / Double(Instant.day)
  }

  /// The values at `rank` and `rank + 1` of the sorted list (the last twice at its end).
  ///
  /// Counts the values into 4,096 equal ranges, then goes on with those of the one that holds the rank.
  static func neighbours(of rank: Int, in span: Span<Int64>) -> (Int64, Int64) {
    if span.count <= 512 {
      let sorted = span.indices.map { span[$0] }.sorted()
      return (sorted[rank], sorted[min(rank + 1, sorted.count - 1)])
    }
    var least = span[0]
    var most = span[0]
    for place in span.indices {
      least = min(least, span[place])
      most = max(most, span[place])
    }
    if least == most { return (least, most) }
    let shift = max(0, (most - least).bitWidth - (most - least).leadingZeroBitCount - 12)
    var counts = [Int](repeating: 0, count: 4_096)
    for place in span.indices { counts[Int((span[place] - least) >> shift)] += 1 }

    var bucket = 0
    var before = 0
    while before + counts[bucket] <= rank {
      before += counts[bucket]
      bucket += 1
    }
    var inside: [Int64] = []
    inside.reserveCapacity(counts[bucket])
    var next = most
    for place in span.indices {
      let value = span[place]
      let at = Int((value - least) >> shift)
      if at == bucket { inside.append(value) } else if at > bucket { next = min(next, value) }
    }
    let isLastInside = rank - before == inside.count - 1
    let (low, high) = neighbours(of: rank - before, in: inside.span)
    return (low, isLastInside && rank + 1 < span.count ? next : high)
  }
}
