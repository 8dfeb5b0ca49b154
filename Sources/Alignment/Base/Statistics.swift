/// Figures over samples, each by the published definition named with it.
package enum Statistics {
  /// The quantile of sorted numbers by linear interpolation between the two nearest.
  ///
  /// Type 7 of R. J. Hyndman and Y. Fan, "Sample Quantiles in Statistical Packages", The American Statistician
  /// 50 (1996): at position (n - 1) p, counted from 0.
  ///
  ///     Statistics.quantile(0.9, ofSorted: [1, 2, 3, 4])   // 3.7
  ///
  /// - Parameters:
  ///   - share: 0 is the smallest number, 0.5 the median, 1 the largest; outside of these it is clamped.
  ///   - numbers: in ascending order.
  /// - Returns: `nil` where there are no numbers.
  /// - Complexity: O(1).
  package static func quantile<Numbers: RandomAccessCollection<Double>>(
    _ share: Double, ofSorted numbers: Numbers
  ) -> Double? {
    guard !numbers.isEmpty else { return nil }
    let position = Double(numbers.count - 1) * min(max(share, 0), 1)
    let below = Int(position)
    let index = numbers.index(numbers.startIndex, offsetBy: below)
    let lower = numbers[index]
    guard below + 1 < numbers.count else { return lower }
    let upper = numbers[numbers.index(after: index)]
    return lower + (position - Double(below)) * (upper - lower)
  }

  /// The interval that holds the true rate with 95 % confidence, as seen from so many hits in so many trials.
  ///
  /// E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", Journal of the
  /// American Statistical Association 22 (1927), without continuity correction.
  ///
  /// - Returns: both ends, within 0 to 1; `nil` without trials.
  package static func wilsonInterval(hits: Int, trials: Int) -> (low: Double, high: Double)? {
    guard trials > 0 else { return nil }
    precondition((0...trials).contains(hits), "hits are between none and all of the trials")
    let n = Double(trials)
    let rate = Double(hits) / n
    let z2 = z95 * z95
    let centre = rate + z2 / (2 * n)
    let spread = z95 * (rate * (1 - rate) / n + z2 / (4 * n * n)).squareRoot()
    let scale = 1 + z2 / n
    // The ends of none and all are exact: the formula gives them only to rounding.
    return (
      low: hits == 0 ? 0 : max(0, (centre - spread) / scale),
      high: hits == trials ? 1 : min(1, (centre + spread) / scale)
    )
  }

  /// The 97.5 % quantile of the standard normal distribution.
  package static let z95 = 1.959963984540054
}
