/// How failed attempts slow the next one: some are free, then each costs twice the wait of the one before.
///
///     failures   1 ... free │ free+1  free+2  free+3  ...
///     wait            none  │ first   2·first 4·first ... longest
///
/// Failures are forgotten one at a time, at a steady pace, so that an office behind one address is not slowed for
/// what happened yesterday.
package struct Slowdown: Hashable, Sendable {
  /// Failures that cost nothing.
  package let free: Int
  /// Milliseconds to wait after the first failure that is not free, and at most.
  package let first: Int64
  package let longest: Int64
  /// Milliseconds after which one failure is forgotten.
  package let forgets: Int64

  package init(free: Int, first: Int64, longest: Int64, forgets: Int64) {
    precondition(free >= 0 && first > 0 && longest >= first && forgets > 0, "a slowdown with a wait of its own")
    self.free = free
    self.first = first
    self.longest = longest
    self.forgets = forgets
  }

  /// Attempts on one account from one address, or from one device that has signed in before: 5 free, then 5 s to
  /// 15 min; one failure forgotten in 30 min. At the longest wait that is 96 attempts a day.
  package static let pair = Slowdown(
    free: 5, first: 5 * Instant.second, longest: 15 * Instant.minute, forgets: 30 * Instant.minute)
  /// Attempts on one account from anywhere but devices that have signed in before: 10 free, then as above.
  package static let account = Slowdown(
    free: 10, first: 5 * Instant.second, longest: 15 * Instant.minute, forgets: 30 * Instant.minute)
  /// Attempts from one address on any account: 30 free, then 2 s to 5 min; one failure forgotten in 5 min.
  package static let address = Slowdown(
    free: 30, first: 2 * Instant.second, longest: 5 * Instant.minute, forgets: 5 * Instant.minute)
  /// Requests for reset links, by account or address: 3 free, then 1 min to 1 h; one forgotten in 2 h.
  package static let requests = Slowdown(
    free: 3, first: Instant.minute, longest: Instant.hour, forgets: 2 * Instant.hour)
}

/// The failures that one slowdown has counted for one account, address, or pair of them.
package struct FailureCount: Hashable, Sendable {
  /// Failures not forgotten at ``lastAt``.
  package private(set) var failures: Int
  package private(set) var lastAt: Instant

  package init(failures: Int = 0, lastAt: Instant = .distantPast) {
    self.failures = failures
    self.lastAt = lastAt
  }

  /// The failures that count now. A clock that went back forgets none.
  package func failures(at now: Instant, _ rule: Slowdown) -> Int {
    guard failures > 0, now > lastAt else { return failures }
    // In two steps, for the distant past is further away than a difference can say.
    guard lastAt > now.adding(milliseconds: -rule.forgets * Int64(failures)) else { return 0 }
    return failures - Int((now.milliseconds - lastAt.milliseconds) / rule.forgets)
  }

  /// When the next attempt may be made; `nil` where it may be made at once.
  ///
  /// The wait is that of the failures at the last attempt: time only shortens what is left of it.
  package func heldUntil(_ rule: Slowdown, now: Instant) -> Instant? {
    let over = failures - rule.free
    guard over > 0 else { return nil }
    let wait = over > 30 ? rule.longest : min(rule.longest, rule.first << Int64(over - 1))
    let free = lastAt.adding(milliseconds: wait)
    return free > now ? free : nil
  }

  /// One more failure, or an attempt whose end is not known yet.
  package func adding(at now: Instant, _ rule: Slowdown) -> FailureCount {
    FailureCount(failures: failures(at: now, rule) + 1, lastAt: max(now, lastAt))
  }

  /// One attempt fewer: it was right after all.
  package var givenBack: FailureCount { FailureCount(failures: max(0, failures - 1), lastAt: lastAt) }
}
