import Alignment
import Testing

@Suite struct `An instant` {
  @Test(arguments: [
    (0, 0, 0), (1, 0, 0), (-1, -1, -1), (3_599_999, 0, 0), (3_600_000, 1, 0), (86_399_999, 23, 0), (86_400_000, 24, 1),
    (-86_400_000, -24, -1), (-86_400_001, -25, -2),
  ])
  func `lies in an hour and a day, before 1970 too`(milliseconds: Int64, hour: Int64, day: Int64) {
    let instant = Instant(milliseconds: milliseconds)
    #expect(instant.number(of: Instant.hour) == hour)
    #expect(instant.number(of: Instant.day) == day)
  }
}
