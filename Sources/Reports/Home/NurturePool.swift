package import Alignment

/// Contacts in nurture by the week they come back, as things stand now [P17, P18].
package struct NurturePool: Hashable, Sendable {
  package let total: Int
  /// The day has passed or is today; the same contacts as the radar's *nurture due*.
  package let due: Int
  /// By week from this one on, those that are due left out.
  package let weeks: [Int]
  /// After the last of the weeks, or without a date.
  package let later: Int
}

extension JourneyIndex {
  /// - Complexity: O(*contacts*).
  package func nurturePool(at now: Instant, weeks count: Int) -> NurturePool {
    let today = calendar.day(of: now)
    let end = calendar.end(of: today).milliseconds
    let monday = calendar.period(.week, containing: today).first
    let ends = (1...max(1, count)).map { calendar.end(of: monday.adding(days: $0 * 7 - 1)).milliseconds }
    var (total, due, later) = (0, 0, 0)
    var weeks = [Int](repeating: 0, count: ends.count)
    for contact in contacts.resting.indices where contacts.resting[contact] == .nurture {
      total += 1
      let until = contacts.restingUntil[contact]
      if until != .min, until < end {
        due += 1
      } else if until != .min, let week = ends.firstIndex(where: { until < $0 }) {
        weeks[week] += 1
      } else {
        later += 1
      }
    }
    return NurturePool(total: total, due: due, weeks: weeks, later: later)
  }
}
