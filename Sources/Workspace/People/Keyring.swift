package import Alignment
import Persistence
import Secrets
import Store

/// Signs what leaves the server and comes back: form tokens, device cookies, cursors.
///
///     let keyring = try workspace.keyring(now: now)
///     let code = try keyring.code(of: secret, for: .form)
///     keyring.isRight(code, of: secret, for: .form)
///
/// Take it once, at the start. Its key lives in the database: what was signed holds after a restart, and on every node.
package struct Keyring: Sendable {
  /// What a code is for; one of another purpose is wrong.
  package enum Purpose: String, CaseIterable, Sendable {
    /// A form of one session, against forged requests.
    case form
    case device
    /// Where a list goes on.
    case cursor
    /// An address of e-mail that nobody has, in the audit and in counts of failures.
    case email
  }

  private let key: String

  init(key: String) { self.key = key }

  /// 43 characters of the URL-safe alphabet.
  package func code(of message: String, for purpose: Purpose) throws -> String {
    try Secrets.code(of: message, for: purpose.rawValue, key: key)
  }

  /// Compared in constant time.
  package func isRight(_ code: String, of message: String, for purpose: Purpose) -> Bool {
    guard let right = try? self.code(of: message, for: purpose) else { return false }
    return Secrets.areEqual(right, code)
  }
}

extension OpenWorkspace {
  /// The keyring of this database; its key is made at the first call.
  package func keyring(now: Instant) throws -> Keyring {
    let name = "signing"
    if let key = try storage.read({ try SecretKeys.find(name, in: $0) }) { return Keyring(key: key) }
    let fresh = try Secrets.token()
    return Keyring(key: try storage.write { try SecretKeys.keep(fresh, as: name, at: now.milliseconds, in: $0) })
  }
}
