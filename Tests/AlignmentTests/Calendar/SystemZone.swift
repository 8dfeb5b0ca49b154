import Alignment
import Foundation

/// A zone table read off the system's zone database, for comparing with it.
struct SystemZone: Sendable {
  let zone: TimeZone
  let table: ZoneTable
  let changes: [Instant]

  static let first = CivilDate(year: 1990, month: 1, day: 1)?.daysSinceEpoch ?? 0
  static let last = CivilDate(year: 2037, month: 12, day: 31)?.daysSinceEpoch ?? 0

  init?(_ name: String) {
    guard let zone = TimeZone(identifier: name) else { return nil }
    self.zone = zone
    func offset(_ second: Int64) -> Int32 {
      Int32(zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(second))))
    }
    // Six hours a step, then the exact second between two that differ.
    var changes: [(at: Instant, offset: Int32)] = []
    var second = Int64(SystemZone.first) * 86_400
    let first = offset(second)
    var current = first
    while second < Int64(SystemZone.last) * 86_400 {
      let next = second + 21_600
      if offset(next) != current {
        var (low, high) = (second, next)
        while high - low > 1 {
          let middle = (low + high) / 2
          if offset(middle) == current { low = middle } else { high = middle }
        }
        current = offset(high)
        changes.append((Instant(milliseconds: high * 1_000), current))
      }
      second = next
    }
    self.changes = changes.map(\.at)
    table = ZoneTable(name: name, first: first, changes: changes)
  }

  func date(_ instant: Instant) -> Date {
    Date(timeIntervalSince1970: TimeInterval(instant.milliseconds) / 1_000)
  }

  var gregorian: Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    return calendar
  }
}
