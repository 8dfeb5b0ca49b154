import Alignment
import Secrets

/// What a browser keeps that has signed in before: whose it is, since when, a name of its own, and our signature.
///
///     17.1782900000000.2s9f…  .  code of the three
struct DeviceCookie {
  let member: Int64
  let since: Instant
  /// Tells devices of one person apart.
  let mark: String
  let text: String

  /// A year.
  static let life = 365 * Instant.day

  /// - Throws: what the system's randomness throws.
  init(of member: Int64, now: Instant, keyring: Keyring) throws {
    self.member = member
    since = now
    mark = String(try Secrets.token().prefix(22))
    let claim = "\(member).\(now.milliseconds).\(mark)"
    text = "\(claim).\(try keyring.code(of: claim, for: .device))"
  }

  /// `nil` where it is not one of ours, is over, or is another member's.
  init?(_ text: String?, of member: Int64, now: Instant, keyring: Keyring) {
    guard let text, text.utf8.count <= 200 else { return nil }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 4, Int64(parts[0]) == member, let since = Int64(parts[1]) else { return nil }
    guard keyring.isRight(parts[3], of: parts[0...2].joined(separator: "."), for: .device) else { return nil }
    self.since = Instant(milliseconds: since)
    guard self.since <= now, now < self.since.adding(milliseconds: DeviceCookie.life) else { return nil }
    self.member = member
    mark = parts[2]
    self.text = text
  }
}
