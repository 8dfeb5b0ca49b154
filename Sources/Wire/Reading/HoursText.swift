package import Alignment

/// The hours of a day as people type them: `09:00-13:00, 14:00-18:00`; nothing for a day off.
extension DayHours {
  /// - Returns: `nil` for what are no hours, or hours that overlap.
  package init?(text: some StringProtocol) {
    var intervals: [Range<Int>] = []
    for part in text.split(separator: ",") {
      // A dash of any length.
      let ends = part.split { "-–—".contains($0) }.map { TimeText.minute(HoursText.padded($0.trimmed)) }
      guard ends.count == 2, let start = ends[0], let end = ends[1], start < end else { return nil }
      intervals.append(start..<end)
    }
    self.init(intervals)
  }

  package var text: String {
    intervals.map { TimeText.text(ofMinute: $0.lowerBound) + "-" + TimeText.text(ofMinute: $0.upperBound) }
      .joined(separator: ", ")
  }
}

private enum HoursText {
  /// `9` and `9:00` as `09:00`.
  static func padded(_ text: String) -> String {
    let whole = text.contains(":") ? text : text + ":00"
    return whole.utf8.count == 4 ? "0" + whole : whole
  }
}
