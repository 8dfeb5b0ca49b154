import Alignment

/// A date as it was written: its day, and where they stand, its time of day and its offset from UTC.
struct WrittenDate: Equatable {
  var day: CivilDate
  /// Milliseconds since midnight; `nil` for a date alone.
  var time: Int64?
  /// Milliseconds east of UTC; `nil` where the file's zone is meant.
  var offset: Int64?
}

/// How dates are written in a file, read from bytes.
///
/// Named: `iso` (2026-03-01, with T or a space 10:20, 10:20:30, 10:20:30.123, then Z or +01:00 or nothing),
/// `unix` (seconds since 1970), `unix-ms`. Otherwise a pattern of `yyyy yy MM M MMM dd d HH H hh h mm ss SSS a
/// Z XXX`; other characters stand for themselves, letters in '...'.
enum DateFormat: Hashable, Sendable {
  case iso, unix, unixMilliseconds
  case pattern([Token])

  enum Token: Hashable, Sendable {
    case year, shortYear
    case month(isPadded: Bool)
    case monthName
    case day(isPadded: Bool)
    case hour(isPadded: Bool)
    case halfDayHour(isPadded: Bool)
    case minute, second, fraction, half, offset
    case literal(UInt8)
  }

  /// `nil` where a letter has no meaning, or there is no year, month and day.
  init?(_ text: String) {
    switch text {
    case "iso": self = .iso
    case "unix": self = .unix
    case "unix-ms": self = .unixMilliseconds
    default:
      guard let tokens = DateFormat.tokens(of: Array(text.utf8)) else { return nil }
      self = .pattern(tokens)
    }
  }

  private static func tokens(of pattern: [UInt8]) -> [Token]? {
    var tokens: [Token] = []
    var i = 0
    while i < pattern.count {
      let byte = pattern[i]
      if byte == UInt8(ascii: "'") {
        guard let close = pattern[(i + 1)...].firstIndex(of: byte) else { return nil }
        tokens += (close == i + 1 ? [byte] : Array(pattern[(i + 1)..<close])).map(Token.literal)
        i = close + 1
        continue
      }
      guard byte | 0x20 >= UInt8(ascii: "a"), byte | 0x20 <= UInt8(ascii: "z") else {
        tokens.append(.literal(byte))
        i += 1
        continue
      }
      let run = pattern[i...].prefix { $0 == byte }
      guard let token = token(String(decoding: run, as: UTF8.self)) else { return nil }
      tokens.append(token)
      i += run.count
    }
    let hasYear = tokens.contains(.year) || tokens.contains(.shortYear)
    let hasMonth = tokens.contains { if case .month = $0 { true } else { $0 == .monthName } }
    let hasDay = tokens.contains { if case .day = $0 { true } else { false } }
    let needsHalf = tokens.contains { if case .halfDayHour = $0 { true } else { false } }
    return hasYear && hasMonth && hasDay && needsHalf == tokens.contains(.half) ? tokens : nil
  }

  private static func token(_ letters: String) -> Token? {
    switch letters {
    case "yyyy": .year
    case "yy": .shortYear
    case "MM": .month(isPadded: true)
    case "M": .month(isPadded: false)
    case "MMM": .monthName
    case "dd": .day(isPadded: true)
    case "d": .day(isPadded: false)
    case "HH": .hour(isPadded: true)
    case "H": .hour(isPadded: false)
    case "hh": .halfDayHour(isPadded: true)
    case "h": .halfDayHour(isPadded: false)
    case "mm": .minute
    case "ss": .second
    case "SSS": .fraction
    case "a": .half
    case "Z", "XXX": .offset
    default: nil
    }
  }

  /// `nil` unless all the bytes are a date of this format.
  func date(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> WrittenDate? {
    switch self {
    case .iso: DateFormat.iso(bytes, start, end)
    case .unix: DateFormat.unix(bytes, start, end, scale: 1_000)
    case .unixMilliseconds: DateFormat.unix(bytes, start, end, scale: 1)
    case .pattern(let tokens): DateFormat.match(tokens, bytes, start, end)
    }
  }

  private static func unix(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, scale: Int64) -> WrittenDate? {
    let isNegative = start < end && bytes[start] == UInt8(ascii: "-")
    let first = isNegative ? start + 1 : start
    let (value, count) = Digits.run(bytes, first, most: 15, end: end)
    guard count > 0 else { return nil }
    var place = first + count
    var milliseconds = Int64(value) * scale
    if scale == 1_000, place < end, bytes[place] == UInt8(ascii: ".") {
      guard let fraction = DateFormat.fraction(bytes, place + 1, end) else { return nil }
      milliseconds += fraction.milliseconds
      place = fraction.next
    }
    guard place == end else { return nil }
    if isNegative { milliseconds = -milliseconds }
    let days = (milliseconds >= 0 ? milliseconds : milliseconds - Instant.day + 1) / Instant.day
    guard (-719_162...2_932_896).contains(days) else { return nil }
    return WrittenDate(
      day: CivilDate(daysSinceEpoch: Int(days)), time: milliseconds - days * Instant.day, offset: 0)
  }

  /// Digits of a second; beyond milliseconds they are cut.
  static func fraction(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> (milliseconds: Int64, next: Int)? {
    var (value, count) = Digits.run(bytes, start, most: 9, end: end)
    guard count > 0 else { return nil }
    let next = start + count
    while count < 3 {
      value *= 10
      count += 1
    }
    while count > 3 {
      value /= 10
      count -= 1
    }
    return (Int64(value), next)
  }

  /// `Z`, `+01:00`, `+0100`, `+01`, `UTC`, `GMT`; at most 18 hours.
  static func offset(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> (milliseconds: Int64, next: Int)? {
    guard start < end else { return nil }
    let sign = bytes[start]
    if sign | 0x20 == UInt8(ascii: "z") { return (0, start + 1) }
    if start + 3 <= end {
      let word = (bytes[start], bytes[start + 1], bytes[start + 2])
      if word == (0x55, 0x54, 0x43) || word == (0x47, 0x4D, 0x54) { return (0, start + 3) }
    }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
    let hours = Digits.fixed(bytes, start + 1, 2, end: end)
    guard (0...18).contains(hours) else { return nil }
    var next = start + 3
    if next < end, bytes[next] == UInt8(ascii: ":") { next += 1 }
    var minutes = Digits.fixed(bytes, next, 2, end: end)
    if minutes >= 0 { next += 2 } else { minutes = 0 }
    guard minutes < 60, bytes[next - 1] != UInt8(ascii: ":") else { return nil }
    let milliseconds = Int64(hours) * Instant.hour + Int64(minutes) * Instant.minute
    return (sign == UInt8(ascii: "-") ? -milliseconds : milliseconds, next)
  }

  private static func iso(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> WrittenDate? {
    guard end - start >= 10, bytes[start + 4] == UInt8(ascii: "-"), bytes[start + 7] == UInt8(ascii: "-") else {
      return nil
    }
    let year = Digits.fixed(bytes, start, 4, end: end)
    let month = Digits.fixed(bytes, start + 5, 2, end: end)
    let number = Digits.fixed(bytes, start + 8, 2, end: end)
    guard let day = CivilDate(year: year, month: month, day: number) else { return nil }
    var i = start + 10
    if i == end { return WrittenDate(day: day) }
    guard bytes[i] == UInt8(ascii: "T") || bytes[i] == CSV.space, i + 6 <= end,
      bytes[i + 3] == UInt8(ascii: ":")
    else { return nil }
    let hour = Digits.fixed(bytes, i + 1, 2, end: end)
    let minute = Digits.fixed(bytes, i + 4, 2, end: end)
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    var time = Int64(hour) * Instant.hour + Int64(minute) * Instant.minute
    i += 6
    if i < end, bytes[i] == UInt8(ascii: ":") {
      let second = Digits.fixed(bytes, i + 1, 2, end: end)
      guard (0...59).contains(second) else { return nil }
      time += Int64(second) * Instant.second
      i += 3
      if i < end, bytes[i] == UInt8(ascii: ".") || bytes[i] == CSV.comma {
        guard let fraction = fraction(bytes, i + 1, end) else { return nil }
        time += fraction.milliseconds
        i = fraction.next
      }
    }
    if i == end { return WrittenDate(day: day, time: time) }
    if bytes[i] == CSV.space { i += 1 }
    guard let offset = offset(bytes, i, end), offset.next == end else { return nil }
    return WrittenDate(day: day, time: time, offset: offset.milliseconds)
  }
}
