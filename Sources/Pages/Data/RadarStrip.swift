package import Charts

/// The radar's last days, a square each.
package enum RadarStrip {
  /// - Parameter days: from the oldest to the newest, in words; `nil` where nothing was kept of a day.
  package static func svg(_ label: String, days: [(words: String, isKept: Bool?)]) -> SVG {
    Strip(
      label: label,
      periods: days.map { day in
        Strip.Period(day.isKept.map { $0 ? .kept : .broken } ?? .unmeasured, mark: Mark(day.words))
      }
    ).svg
  }
}
