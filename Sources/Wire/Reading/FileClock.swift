import Alignment

/// Turns dates as a file writes them into moments.
///
/// A date alone is the whole day in the file's zone; a time without an offset is that zone's.
struct FileClock {
  let calendar: WorkspaceCalendar
  let formats: [DateFormat]
  // The last day asked: files have many dates of one day, and each needs two searches of the zone's table.
  private var lastDay = CivilDate(daysSinceEpoch: .min)
  private var lastMoment = Moment(Instant(milliseconds: 0))

  init(calendar: WorkspaceCalendar, formats: [DateFormat]) {
    self.calendar = calendar
    self.formats = formats
  }

  /// The first format that reads all the bytes decides; `nil` where none does.
  mutating func moment(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Moment? {
    guard let date = date(bytes, start, end) else { return nil }
    return moment(of: date)
  }

  func date(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> WrittenDate? {
    for i in formats.indices {
      if let date = formats[i].date(bytes, start, end) { return date }
    }
    return nil
  }

  mutating func moment(of date: WrittenDate) -> Moment {
    guard let time = date.time else {
      if date.day != lastDay {
        lastDay = date.day
        lastMoment = calendar.moment(of: date.day)
      }
      return lastMoment
    }
    let local = Int64(date.day.daysSinceEpoch) * Instant.day + time
    if let offset = date.offset { return Moment(Instant(milliseconds: local - offset)) }
    return Moment(calendar.zone.instant(ofLocal: local))
  }
}
