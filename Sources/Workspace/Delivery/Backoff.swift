/// When what could not be delivered is tried again: after one minute, doubling up to six hours, for three days.
package enum Backoff {
  private static let first: Int64 = 60_000
  private static let longest: Int64 = 6 * 3_600_000
  /// Milliseconds after which it is given up.
  package static let patience: Int64 = 72 * 3_600_000

  /// Milliseconds from one attempt to the next.
  ///
  /// - Parameter attempts: how many were made, at least one.
  package static func pause(after attempts: Int) -> Int64 {
    min(longest, first << Int64(min(max(attempts, 1) - 1, 20)))
  }
}
