import Alignment
import Testing

@Suite struct `A slowdown` {
  let rule = Slowdown(free: 3, first: 1_000, longest: 60_000, forgets: 600_000)
  let start = Instant(milliseconds: 1_000_000_000)

  private func wait(after failures: Int) -> Int64 {
    var count = FailureCount()
    for _ in 0..<failures { count = count.adding(at: start, rule) }
    return count.heldUntil(rule, now: start).map { $0.milliseconds - start.milliseconds } ?? 0
  }

  @Test(arguments: [
    (0, 0), (1, 0), (3, 0), (4, 1_000), (5, 2_000), (6, 4_000), (9, 32_000), (10, 60_000), (40, 60_000),
    (400, 60_000),
  ]) func `doubles the wait up to the longest`(failures: Int, milliseconds: Int64) {
    #expect(wait(after: failures) == milliseconds)
  }

  @Test func `is over when its wait is`() {
    var count = FailureCount()
    for _ in 0..<5 { count = count.adding(at: start, rule) }
    #expect(count.heldUntil(rule, now: start.adding(milliseconds: 1_999)) == start.adding(milliseconds: 2_000))
    #expect(count.heldUntil(rule, now: start.adding(milliseconds: 2_000)) == nil)
  }

  @Test func `forgets one failure at a time`() {
    var count = FailureCount()
    for _ in 0..<5 { count = count.adding(at: start, rule) }
    #expect(count.failures(at: start.adding(milliseconds: 599_999), rule) == 5)
    #expect(count.failures(at: start.adding(milliseconds: 600_000), rule) == 4)
    #expect(count.failures(at: start.adding(milliseconds: 2_999_999), rule) == 1)
    #expect(count.failures(at: start.adding(milliseconds: 3_000_000), rule) == 0)
    #expect(count.failures(at: .distantFuture, rule) == 0)
  }

  @Test func `forgets nothing when the clock goes back`() {
    var count = FailureCount()
    for _ in 0..<5 { count = count.adding(at: start, rule) }
    let earlier = start.adding(milliseconds: -10_000_000)
    #expect(count.failures(at: earlier, rule) == 5)
    #expect(count.adding(at: earlier, rule).lastAt == start)
    #expect(count.heldUntil(rule, now: earlier) != nil)
  }

  @Test func `gives back an attempt that was right`() {
    let count = FailureCount().adding(at: start, rule)
    #expect(count.givenBack.failures == 0)
    #expect(count.givenBack.givenBack.failures == 0)
  }

  @Test(arguments: [(Slowdown.pair, 110), (.account, 115), (.address, 330)])
  func `lets through no more attempts a day than documented`(rule: Slowdown, most: Int) {
    var count = FailureCount()
    var now = start
    var made = 0
    while now < start.adding(days: 1) {
      if let free = count.heldUntil(rule, now: now) { now = free }
      count = count.adding(at: now, rule)
      made += 1
      // Nobody guesses faster than a thousand times a second.
      now = now.adding(milliseconds: 1)
    }
    #expect(made <= most)
    #expect(made >= 96)
  }
}
