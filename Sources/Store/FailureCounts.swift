package import Alignment
package import Persistence

/// Failed attempts to sign in, by what they are counted for: an account, an address, or both together.
package enum FailureCounts {
  package struct Stored: Sendable {
    package var count: FailureCount
    /// When it was last written down that attempts are held back.
    package var toldAt: Instant?
  }

  package static func find(_ subject: String, in store: any Reading) throws -> Stored {
    guard let row = try store.row("SELECT failures, last_at, told_at FROM failure_count WHERE subject = \(subject)")
    else { return Stored(count: FailureCount(), toldAt: nil) }
    return Stored(
      count: FailureCount(failures: row.int(0), lastAt: Instant(milliseconds: row.integer(1))),
      toldAt: row.integerOrNil(2).map(Instant.init(milliseconds:)))
  }

  package static func set(_ count: FailureCount, of subject: String, in store: any Writing) throws {
    try store.execute(
      """
      INSERT INTO failure_count (subject, failures, last_at)
      VALUES (\(subject), \(count.failures), \(count.lastAt.milliseconds))
      ON CONFLICT (subject) DO UPDATE SET failures = excluded.failures, last_at = excluded.last_at
      """)
  }

  package static func setTold(at now: Instant, of subject: String, in store: any Writing) throws {
    try store.execute("UPDATE failure_count SET told_at = \(now.milliseconds) WHERE subject = \(subject)")
  }

  package static func forget(_ subject: String, in store: any Writing) throws {
    try store.execute("DELETE FROM failure_count WHERE subject = \(subject)")
  }

  /// Forgets at most 100 that nobody added to since an instant, so that the table does not grow for ever.
  package static func forgetAll(before instant: Instant, in store: any Writing) throws {
    try store.execute(
      """
      DELETE FROM failure_count
      WHERE subject IN (
        SELECT subject FROM failure_count WHERE last_at < \(instant.milliseconds) ORDER BY last_at LIMIT 100)
      """)
  }
}
