package import Alignment

/// What currencies were worth in the base currency, day by day, as known at an instant.
///
/// The rate of a day is the latest on or before it. Of two rates of one day the one recorded later counts.
package struct RateTable: Sendable {
  private struct Entry: Sendable {
    var day: Int
    var nano: Int64
  }

  /// By number of the currency: rates in order of the day.
  private var entries: [[Entry]]
  /// By number of the currency: a power of ten that turns its minor units into those of the base.
  private var upscale: [Int128]
  private var downscale: [Int128]
  private var base: Int?

  package init(of index: JourneyIndex, seen visibility: Visibility) {
    let count = index.currencies.count
    var rows = [[Entry]](repeating: [], count: count)
    for rate in index.visibleRates(seen: visibility) where Int(rate.currency) < count && rate.nano > 0 {
      rows[Int(rate.currency)].append(Entry(day: rate.day.daysSinceEpoch, nano: rate.nano))
    }
    entries = rows.map { $0.sorted { $0.day < $1.day } }
    let digits = index.baseCurrency.minorDigits
    upscale = index.currencies.map { RateTable.power(of: digits - $0.minorDigits) }
    downscale = index.currencies.map { RateTable.power(of: $0.minorDigits - digits) }
    base = index.currencies.firstIndex(of: index.baseCurrency)
  }

  /// Minor units of the base currency, rounded half to even; `nil` where no rate is known for the day.
  ///
  /// The day is asked only when the amount is in another currency.
  package func inBase(minor: Int64, currency: UInt8, on day: () -> CivilDate) -> Int64? {
    let number = Int(currency)
    if number == base { return minor }
    guard number < entries.count, let nano = rate(of: number, on: day().daysSinceEpoch) else { return nil }
    let numerator = Int128(minor) * Int128(nano) * upscale[number]
    return Int64(exactly: RateTable.halfEven(numerator, 1_000_000_000 * downscale[number]))
  }

  private func rate(of currency: Int, on day: Int) -> Int64? {
    let list = entries[currency]
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle].day <= day { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : list[low - 1].nano
  }

  private static func power(of exponent: Int) -> Int128 {
    var result: Int128 = 1
    for _ in 0..<max(0, exponent) { result *= 10 }
    return result
  }

  /// The quotient rounded to the nearest integer, a half to the even one. The denominator is positive.
  static func halfEven(_ numerator: Int128, _ denominator: Int128) -> Int128 {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    let twice = remainder.magnitude * 2
    let isHalf = twice == denominator.magnitude
    let isAway = twice > denominator.magnitude || (isHalf && quotient % 2 != 0)
    return isAway ? quotient + (numerator < 0 ? -1 : 1) : quotient
  }
}
