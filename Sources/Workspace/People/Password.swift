import Alignment
import Foundation
import Secrets

/// From what a person typed to what is hashed.
enum Password {
  /// The same text for the same keys on every system: normalised to NFKC, as NIST SP 800-63B, section 5.1.1.2 asks.
  /// What is too long for a password becomes one that nobody has.
  static func normal(_ typed: String) -> String {
    guard typed.utf8.count <= PasswordRule.mostBytes else { return "" }
    return typed.precomposedStringWithCompatibilityMapping
  }

  /// The hash of a new password.
  ///
  /// - Throws: ``PeopleError/weakPassword(_:)``.
  static func hash(_ typed: String, by rule: PasswordRule) throws -> PasswordHash {
    if let fault = rule.fault(in: typed) { throw PeopleError.weakPassword(fault) }
    let plain = normal(typed)
    if let fault = rule.fault(in: plain) { throw PeopleError.weakPassword(fault) }
    return try PasswordHash(of: plain)
  }
}
