/// Numbers laid along a stretch of the drawing.
///
///     Scale(low: 0, high: 50, from: 24, to: 86).place(25)   // 55
struct Scale: Hashable, Sendable {
  let low: Double
  let high: Double
  let start: Double
  let end: Double

  /// An empty or turned stretch of numbers is made one long, or as long as its low end is far from zero.
  init(low: Double, high: Double, from start: Double, to end: Double) {
    let low = Scale.reading(low) ?? 0
    let high = Scale.reading(high) ?? 0
    self.low = low
    self.high = high > low ? high : low + max(abs(low), 1)
    self.start = start
    self.end = end
  }

  /// From zero over all finite values, so that bars begin at zero.
  init(covering values: [Double], from start: Double, to end: Double) {
    let readings = values.filter(\.isFinite).compactMap(Scale.reading)
    self.init(low: min(0, readings.min() ?? 0), high: max(0, readings.max() ?? 0), from: start, to: end)
  }

  /// Where a number is drawn; what lies outside is drawn at the nearer end; `nil` for what is not a number.
  func place(_ value: Double) -> Double? {
    guard let value = Scale.reading(value) else { return nil }
    let share = min(max((value - low) / (high - low), 0), 1)
    return start + share * (end - start)
  }

  /// Where zero is drawn, or the end nearest to it.
  var zero: Double { place(0) ?? start }

  /// Whether a number lies outside, so that its mark is cut short.
  func cuts(_ value: Double) -> Bool {
    guard let value = Scale.reading(value) else { return false }
    return value < low || value > high
  }

  /// The number as it can be drawn: within ±10³⁰, nearer to zero than 10⁻³⁰ zero; `nil` for what is not a number.
  static func reading(_ value: Double) -> Double? {
    guard !value.isNaN else { return nil }
    if abs(value) < 1e-30 { return 0 }
    return min(max(value, -1e30), 1e30)
  }

  /// The number as a length or count: what is not a number, or below zero, is zero.
  static func amount(_ value: Double) -> Double { max(reading(value) ?? 0, 0) }
}
