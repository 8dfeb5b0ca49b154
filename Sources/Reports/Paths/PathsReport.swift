import Alignment

/// The ways by which conversions came: the values of a dimension in order, the most frequent first.
///
///     organic search > e-mail > direct     41 conversions     182,000     median 5 touches, 33 days
///
/// Journeys are those of attribution: the same touches count. A conversion without a counted touch has no
/// path and is counted apart. Dimensions not read on touches give paths of one value.
package struct PathsReport: Hashable, Sendable {
  package let conversion: Conversion
  package let dimension: Dimension
  package let rows: [Row]
  /// Conversions with a path, their value, and how many different paths they took.
  package let conversions: Int
  package let revenue: Int64
  package let distinct: Int
  /// Conversions without a counted touch, and their value.
  package let withoutTouch: Int
  package let revenueWithoutTouch: Int64

  package struct Row: Hashable, Sendable {
    /// In the order of the touches.
    package let values: [String]
    package let conversions: Int
    /// Share of the conversions with a path.
    package let share: Double
    /// Minor units of the base currency; 0 for conversions without value.
    package let revenue: Int64
    /// Touches of the journey, repeats included.
    package let medianTouches: Double
    /// From the first touch to the conversion's start, by the clocks of the workspace.
    package let medianDays: Double
  }
}

/// Each conversion's path by number, and what is measured along it.
struct PathTable: Sendable {
  /// By number; numbers of the dimension's texts.
  private(set) var paths: [[Int32]] = []
  private var numbers: [[Int32]: Int32] = [:]
  /// By event: number of its path, -1 without a touch.
  private(set) var path: [Int32] = []
  private(set) var touches: [Int32] = []
  private(set) var duration: [Int64] = []

  mutating func append(_ values: [Int32], touches: Int, duration: Int64) {
    self.touches.append(Int32(touches))
    self.duration.append(duration)
    if touches == 0 {
      path.append(-1)
    } else if let known = numbers[values] {
      path.append(known)
    } else {
      let number = Int32(paths.count)
      numbers[values] = number
      paths.append(values)
      path.append(number)
    }
  }

  /// Adds the events of a later part behind.
  mutating func append(_ other: PathTable) {
    var renumbered: [Int32] = []
    renumbered.reserveCapacity(other.paths.count)
    for values in other.paths {
      if let known = numbers[values] {
        renumbered.append(known)
      } else {
        let number = Int32(paths.count)
        numbers[values] = number
        paths.append(values)
        renumbered.append(number)
      }
    }
    for place in other.path { path.append(place < 0 ? -1 : renumbered[Int(place)]) }
    touches += other.touches
    duration += other.duration
  }
}
