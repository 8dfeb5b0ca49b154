import Alignment
import Testing

@testable import Wire

@Suite struct `A date format` {
  /// `2026-03-01 36630123 3600000`: day, milliseconds of the day, offset; parts that are not there are left out.
  static func written(_ format: String, _ text: String) throws -> String? {
    let bytes = Array(text.utf8)
    guard let date = try #require(DateFormat(format)).date(bytes.span, 0, bytes.count) else { return nil }
    return ([date.day.description] + [date.time, date.offset].compactMap { $0.map(String.init) })
      .joined(separator: " ")
  }

  @Test(
    arguments: [
      ("iso", "2026-03-01", "2026-03-01"),
      ("iso", "2024-02-29", "2024-02-29"),
      ("iso", "2026-02-29", nil),
      ("iso", "2026-13-01", nil),
      ("iso", "2026-3-1", nil),
      ("iso", "2026-03-01T", nil),
      ("iso", "2026-03-01 10:20", "2026-03-01 37200000"),
      ("iso", "2026-03-01T10:20:30", "2026-03-01 37230000"),
      ("iso", "2026-03-01T10:20:30.5", "2026-03-01 37230500"),
      ("iso", "2026-03-01T10:20:30.123456789Z", "2026-03-01 37230123 0"),
      ("iso", "2026-03-01T10:20:30,123+01:00", "2026-03-01 37230123 3600000"),
      ("iso", "2026-03-01 10:20:30 -0330", "2026-03-01 37230000 -12600000"),
      ("iso", "2026-03-01 10:20:30 UTC", "2026-03-01 37230000 0"),
      ("iso", "2026-03-01T24:00", nil),
      ("iso", "2026-03-01T10:60", nil),
      ("iso", "2026-03-01T10:20:60", nil),
      ("iso", "2026-03-01T10:20:30+19:00", nil),
      ("iso", "2026-03-01T10:20:30Zz", nil),
      ("unix", "0", "1970-01-01 0 0"),
      ("unix", "1772360430.25", "2026-03-01 37230250 0"),
      ("unix", "-1", "1969-12-31 86399000 0"),
      ("unix", "12x", nil),
      ("unix", "", nil),
      ("unix-ms", "1772360430123", "2026-03-01 37230123 0"),
      ("yyyy-MM-dd HH:mm:ss", "2018-02-26 19:58:54", "2018-02-26 71934000"),
      ("M/d/yyyy", "3/1/2026", "2026-03-01"),
      ("M/d/yyyy", "12/31/2026", "2026-12-31"),
      ("M/d/yyyy", "13/1/2026", nil),
      ("M/d/yyyy", "3/1/2026 ", nil),
      ("dd.MM.yyyy", "01.03.2026", "2026-03-01"),
      ("dd.MM.yyyy", "1.3.2026", nil),
      ("M/d/yyyy h:mm a", "3/1/2026 12:05 AM", "2026-03-01 300000"),
      ("M/d/yyyy h:mm a", "3/1/2026 12:05 PM", "2026-03-01 43500000"),
      ("M/d/yyyy h:mm a", "3/1/2026 1:05 pm", "2026-03-01 47100000"),
      ("M/d/yyyy h:mm a", "3/1/2026 13:05 PM", nil),
      ("yyyyMMdd'T'HHmmss", "20260301T102030", "2026-03-01 37230000"),
      ("yyyy-MM-dd'T'HH:mm:ss.SSSXXX", "2026-03-01T10:20:30.250+02:00", "2026-03-01 37230250 7200000"),
      ("d MMM yyyy", "1 mar 2026", "2026-03-01"),
      ("MMM d, yyyy", "Dec 24, 2026", "2026-12-24"),
      ("d/M/yy", "1/3/26", "2026-03-01"),
      ("d/M/yy", "1/3/99", "1999-03-01"),
    ] as [(String, String, String?)])
  func `reads`(format: String, text: String, expected: String?) throws {
    #expect(try Self.written(format, text) == expected)
  }

  @Test(arguments: [
    "", "yyyy", "yyyy-MM", "foo", "yyyy-MM-dd hh:mm", "yyyy-MM-dd HH:mm a", "YYYY-MM-DD", "yyyy-MM-dd'T",
  ])
  func `refuses a pattern without a meaning`(pattern: String) {
    #expect(DateFormat(pattern) == nil)
  }

  @Test func `means the file's zone, unless an offset is given`() throws {
    let calendar = WorkspaceCalendar(zone: Reading.rome)
    var clock = FileClock(calendar: calendar, formats: [try #require(DateFormat("M/d/yyyy")), .iso])
    func moment(_ text: String) -> Moment? {
      let bytes = Array(text.utf8)
      return clock.moment(bytes.span, 0, bytes.count)
    }
    // Before and after the clocks changed on 29 March.
    #expect(moment("2026-03-28 12:00")?.start.milliseconds == 1_774_695_600_000)
    #expect(moment("2026-03-30 12:00")?.start.milliseconds == 1_774_864_800_000)
    #expect(moment("2026-03-30T12:00Z")?.start.milliseconds == 1_774_872_000_000)
    let day = try #require(moment("3/29/2026"))
    #expect(day.isDate)
    #expect(day.end.milliseconds - day.start.milliseconds == 23 * Instant.hour - 1)
    #expect(moment("3/29/2026") == day)
    #expect(moment("yesterday") == nil)
  }
}
