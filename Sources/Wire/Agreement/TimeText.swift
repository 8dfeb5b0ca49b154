import Alignment

/// Times, deadlines and promised times as agreements write them.
enum TimeText {
  /// Minutes since midnight of `09:00` to `24:00`; `nil` for anything else.
  static func minute(_ text: some StringProtocol) -> Int? {
    let bytes = Array(text.utf8)
    guard bytes.count == 5, bytes[2] == UInt8(ascii: ":") else { return nil }
    let digits = [bytes[0], bytes[1], bytes[3], bytes[4]].map { Int($0) - 48 }
    guard digits.allSatisfy({ (0...9).contains($0) }) else { return nil }
    let (hour, minute) = (digits[0] * 10 + digits[1], digits[2] * 10 + digits[3])
    guard minute < 60, hour * 60 + minute <= 1_440 else { return nil }
    return hour * 60 + minute
  }

  static func text(ofMinute minute: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return two(minute / 60) + ":" + two(minute % 60)
  }

  static func text(of hours: DayHours) -> String {
    let texts = hours.intervals.map { text(ofMinute: $0.lowerBound) + "-" + text(ofMinute: $0.upperBound) }
    return texts.count == 1 ? texts[0] : texts.isEmpty ? "off" : "[" + texts.joined(separator: ", ") + "]"
  }

  static let nextWorkingDay = "next working day"

  /// `monday 18:00`, `day 18:00`, `month 1 09:00`, `month last 18:00`, each with `, next working day` where it moves.
  static func recurrence(_ node: DocumentNode) throws(WireError) -> Recurrence {
    let expected = "A deadline like monday 18:00"
    let text = try node.text(expected)
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(\.trimmed)
    func wrong(_ reason: String) -> WireError { node.failure("bad-deadline", reason) }
    guard parts.count == 1 || (parts.count == 2 && parts[1] == nextWorkingDay) else {
      throw wrong("After a deadline only \", \(nextWorkingDay)\" may stand, in \"\(text.prefix(60))\".")
    }
    let words = parts[0].split(separator: " ").map(String.init)
    guard let last = words.last, let minute = minute(last) else {
      throw wrong("\"\(text.prefix(60))\" is not a deadline: it ends in a time from 00:00 to 24:00, monday 18:00.")
    }
    let moves = parts.count == 2
    switch words.count {
    case 2 where words[0] == "day": return Recurrence(.day, minute: minute, movesToWorkingDay: moves)
    case 2:
      guard let weekday = Weekday(name: words[0]) else {
        throw wrong(
          "\"\(words[0].prefix(60))\" is not a weekday, day or month."
            + NearestName.question(words[0], among: Weekday.allCases.map(\.name) + ["day", "month"]))
      }
      return Recurrence(.week(weekday), minute: minute, movesToWorkingDay: moves)
    case 3 where words[0] == "month":
      guard let day = words[1] == "last" ? 31 : Int(words[1]), (1...31).contains(day) else {
        throw wrong("\"\(words[1].prefix(60))\" is not a day of the month: 1 to 31, or last.")
      }
      return Recurrence(.month(day), minute: minute, movesToWorkingDay: moves)
    default:
      throw wrong(
        "\"\(text.prefix(60))\" is not a deadline: write monday 18:00, day 18:00, month 1 09:00 or month last 18:00.")
    }
  }

  static func text(of recurrence: Recurrence) -> String {
    let rhythm =
      switch recurrence.rhythm {
      case .day: "day"
      case .week(let weekday): weekday.name
      case .month(let day): day == 31 ? "month last" : "month \(day)"
      }
    return rhythm + " " + text(ofMinute: recurrence.minute)
      + (recurrence.movesToWorkingDay ? ", " + nextWorkingDay : "")
  }

  /// `24 clock hours`, `8 working hours`, `30 working minutes`.
  static func promisedTime(_ node: DocumentNode) throws(WireError) -> PromisedTime {
    let text = try node.text("A time like 24 clock hours")
    let words = text.split(separator: " ").map(String.init)
    guard words.count == 3, ["clock", "working"].contains(words[1]),
      ["hour", "hours", "minute", "minutes"].contains(words[2])
    else {
      throw node.failure(
        "bad-time",
        "\"\(text.prefix(60))\" does not say how the time runs: write 24 clock hours, 8 working hours, "
          + "30 working minutes.")
    }
    let unit = words[2].hasPrefix("hour") ? Instant.hour : Instant.minute
    guard let number = Int64(words[0]), number > 0, number <= 8_760 * Instant.hour / unit else {
      throw node.failure("out-of-range", "A promised time is 1 minute to 8760 hours, not \(words[0].prefix(60)).")
    }
    return PromisedTime(milliseconds: number * unit, isInWorkingHours: words[1] == "working")
  }

  static func text(of time: PromisedTime) -> String {
    let isWhole = time.milliseconds % Instant.hour == 0
    let number = time.milliseconds / (isWhole ? Instant.hour : Instant.minute)
    return "\(number) \(time.isInWorkingHours ? "working" : "clock") \(isWhole ? "hour" : "minute")"
      + (number == 1 ? "" : "s")
  }
}
