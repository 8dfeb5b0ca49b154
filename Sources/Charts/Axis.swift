/// The numbers along one side of a chart: from where to where, and the few that have a line and a label.
///
///     Axis(covering: [31, 66]) { "\(Int($0))" }    // 0 to 66, lines at 20, 40 and 60
package struct Axis: Hashable, Sendable {
  package struct Tick: Hashable, Sendable {
    package let value: Double
    package let label: String

    package init(_ value: Double, _ label: String) {
      self.value = value
      self.label = label
    }
  }

  package let low: Double
  package let high: Double
  /// Rising; those that are not numbers or lie outside are left out.
  package let ticks: [Tick]

  package init(low: Double, high: Double, ticks: [Tick]) {
    let ends = Scale(low: low, high: high, from: 0, to: 1)
    self.low = ends.low
    self.high = ends.high
    self.ticks =
      ticks.filter { tick in
        Scale.reading(tick.value).map { ends.low <= $0 && $0 <= ends.high } ?? false
      }
      .sorted { $0.value < $1.value }
  }

  /// The axis from zero over all values, with at most `lines` lines at round numbers; zero itself is the base line.
  package init(covering values: [Double], lines: Int = 3, label: (Double) -> String) {
    let readings = values.filter(\.isFinite).compactMap(Scale.reading)
    let low = min(0, readings.min() ?? 0)
    let high = max(0, readings.max() ?? 0)
    let round = Axis.roundNumbers(from: low, to: high, atMost: lines)
    self.init(low: low, high: high, ticks: round.map { Tick($0, label($0)) })
  }

  /// The multiples of 1, 2 or 5 times a power of ten between two numbers, zero left out, at most so many, rising.
  ///
  /// The step is the smallest that keeps to the limit. After P. S. Heckbert, "Nice numbers for graph labels",
  /// in A. S. Glassner (ed.), Graphics Gems, Academic Press 1990, pages 61 to 63.
  package static func roundNumbers(from low: Double, to high: Double, atMost limit: Int) -> [Double] {
    guard limit > 0, let low = Scale.reading(low), let high = Scale.reading(high), low < high else { return [] }
    let largest = max(abs(low), abs(high))
    // Begin at a step that is surely too small and go up until few enough fit.
    var power = -32
    while Axis.product(1, power + 1) <= largest / Double(limit) / 10 { power += 1 }
    while power < 32 {
      for lead in [1.0, 2, 5] {
        let step = Axis.product(lead, power)
        // 0.3 / 0.1 is a little under 3: what rounding took is given back, and looked at once more below.
        let first = (low / step - 1e-9).rounded(.up)
        let last = (high / step + 1e-9).rounded(.down)
        let count = last - first + (first <= 0 && last >= 0 ? 0 : 1)
        guard count <= Double(limit) else { continue }
        return stride(from: first, through: last, by: 1).filter { $0 != 0 }.map { Axis.product($0 * lead, power) }
          .filter { low <= $0 && $0 <= high }
      }
      power += 1
    }
    return []
  }

  /// A number times a power of ten, rounded once: a negative power divides, so that 3 x 10⁻¹ is the literal 0.3.
  private static func product(_ number: Double, _ power: Int) -> Double {
    var ten = 1.0
    for _ in 0..<abs(power) { ten *= 10 }
    return power < 0 ? number / ten : number * ten
  }
}
