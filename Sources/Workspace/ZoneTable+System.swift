package import Alignment
import Foundation

extension ZoneTable {
  /// The zone's table from the system's zone database, 1970 to 2100.
  ///
  /// `nil` where the system does not know the name. About a millisecond a zone.
  package static func system(named name: String) -> ZoneTable? {
    guard name == "UTC" || name.contains("/") || TimeZone.knownTimeZoneIdentifiers.contains(name),
      let zone = TimeZone(identifier: name)
    else { return nil }
    let first = Date(timeIntervalSince1970: 0)
    let last = Date(timeIntervalSince1970: 4_102_444_800)
    var changes: [(at: Instant, offset: Int32)] = []
    var cursor = first
    while let next = zone.nextDaylightSavingTimeTransition(after: cursor), next < last, next > cursor {
      let at = Instant(milliseconds: Int64((next.timeIntervalSince1970 * 1_000).rounded()))
      changes.append((at, Int32(zone.secondsFromGMT(for: next))))
      cursor = next
    }
    return ZoneTable(name: name, first: Int32(zone.secondsFromGMT(for: first)), changes: changes)
  }
}
