import Alignment
import Wire

extension Instant {
  /// Reads RFC 3339: `2026-11-22T09:30:00Z`, with a fraction and an offset as they come; what is finer than a
  /// millisecond is cut off.
  init?(rfc3339 text: String) {
    let pattern = /(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(?:[Zz]|([+-])(\d{2}):(\d{2}))/
    guard text.utf8.allSatisfy({ $0 < 128 }), let found = text.wholeMatch(of: pattern)?.output,
      let day = CivilDate(iso: String(found.1)), let hour = Int64(found.2), let minute = Int64(found.3),
      let second = Int64(found.4), hour < 24, minute < 60, second <= 60
    else { return nil }
    var offset: Int64 = 0
    if let sign = found.6, let hours = found.7.flatMap({ Int64($0) }), let minutes = found.8.flatMap({ Int64($0) }) {
      guard hours < 24, minutes < 60 else { return nil }
      offset = (hours * 60 + minutes) * (sign == "-" ? -1 : 1)
    }
    let fraction = Int64((String(found.5 ?? "") + "000").prefix(3)) ?? 0
    self.init(
      milliseconds: Int64(day.daysSinceEpoch) * Instant.day + (hour * 60 + minute - offset) * Instant.minute
        + min(second, 59) * Instant.second + fraction)
  }
}

extension JSON {
  /// RFC 3339 in UTC with milliseconds.
  static func instant(_ instant: Instant?) -> JSON { instant.map { .text(Sheet.timestamp($0)) } ?? .null }
  static func day(_ day: CivilDate?) -> JSON { day.map { .text($0.description) } ?? .null }
  static func money(_ minor: Int64, _ currency: String) -> JSON {
    ["minor": .integer(minor), "currency": .text(currency)]
  }

  var instant: Instant? { text.flatMap { Instant(rfc3339: $0) } }
  var day: CivilDate? { text.flatMap { CivilDate(iso: $0) } }
}
