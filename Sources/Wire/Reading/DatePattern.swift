import Alignment

extension DateFormat {
  /// Reads bytes by a pattern's tokens; all of them must be used.
  static func match(_ tokens: [Token], _ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> WrittenDate? {
    var i = start
    var year = 0
    var month = 0
    var day = 0
    var time: Int64?
    var isAfternoon: Bool?
    var hasHalf = false
    var offset: Int64?
    /// A number of exactly two digits, or of one or two; -1 for none.
    func number(isPadded: Bool) -> Int {
      if isPadded {
        let value = Digits.fixed(bytes, i, 2, end: end)
        i += 2
        return value
      }
      let (value, count) = Digits.run(bytes, i, most: 2, end: end)
      i += count
      return count == 0 ? -1 : value
    }
    for token in tokens {
      switch token {
      case .year:
        year = Digits.fixed(bytes, i, 4, end: end)
        i += 4
      case .shortYear:
        let value = number(isPadded: true)
        guard value >= 0 else { return nil }
        // POSIX: 69 to 99 are of the last century.
        year = value + (value >= 69 ? 1900 : 2000)
      case .month(let isPadded): month = number(isPadded: isPadded)
      case .monthName:
        guard let value = monthNumber(bytes, i, end) else { return nil }
        month = value
        i += 3
      case .day(let isPadded): day = number(isPadded: isPadded)
      case .hour(let isPadded):
        let value = number(isPadded: isPadded)
        guard (0...23).contains(value) else { return nil }
        time = (time ?? 0) + Int64(value) * Instant.hour
      case .halfDayHour(let isPadded):
        let value = number(isPadded: isPadded)
        guard (1...12).contains(value) else { return nil }
        time = (time ?? 0) + Int64(value % 12) * Instant.hour
        hasHalf = true
      case .minute:
        let value = number(isPadded: true)
        guard (0...59).contains(value) else { return nil }
        time = (time ?? 0) + Int64(value) * Instant.minute
      case .second:
        let value = number(isPadded: true)
        guard (0...59).contains(value) else { return nil }
        time = (time ?? 0) + Int64(value) * Instant.second
      case .fraction:
        guard let fraction = fraction(bytes, i, end) else { return nil }
        time = (time ?? 0) + fraction.milliseconds
        i = fraction.next
      case .half:
        guard i + 2 <= end, bytes[i + 1] | 0x20 == UInt8(ascii: "m") else { return nil }
        switch bytes[i] | 0x20 {
        case UInt8(ascii: "a"): isAfternoon = false
        case UInt8(ascii: "p"): isAfternoon = true
        default: return nil
        }
        i += 2
      case .offset:
        guard let found = Self.offset(bytes, i, end) else { return nil }
        offset = found.milliseconds
        i = found.next
      case .literal(let byte):
        guard i < end, bytes[i] == byte else { return nil }
        i += 1
      }
    }
    guard i == end, let date = CivilDate(year: year, month: month, day: day) else { return nil }
    if hasHalf, isAfternoon == true { time = (time ?? 0) + 12 * Instant.hour }
    return WrittenDate(day: date, time: time, offset: time == nil ? nil : offset)
  }

  private static let monthNames = Array("janfebmaraprmayjunjulaugsepoctnovdec".utf8)

  /// The month that three letters of an English name mean, whatever their case.
  private static func monthNumber(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard start + 3 <= end else { return nil }
    for month in 0..<12 {
      let name = month * 3
      if bytes[start] | 0x20 == monthNames[name], bytes[start + 1] | 0x20 == monthNames[name + 1],
        bytes[start + 2] | 0x20 == monthNames[name + 2]
      {
        return month + 1
      }
    }
    return nil
  }
}
