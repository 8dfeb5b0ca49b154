package import Alignment
import Persistence
import Secrets
import Store

/// Creations that a program may send twice: the second gets the first one's answer.
extension OpenWorkspace {
  /// How long an answer is kept.
  package static let keyLife = Instant.day
  /// After so long a request that has no answer yet is taken for dead, as after the server was killed.
  package static let keyPatience = Instant.minute

  /// What was answered to a request.
  package struct KeptAnswer: Hashable, Sendable {
    package let text: String?
    package let version: Int64?
    package let location: String?

    package init(text: String?, version: Int64?, location: String?) {
      self.text = text
      self.version = version
      self.location = location
    }
  }

  package enum KeyClaim: Hashable, Sendable {
    /// Nobody used the key: do it, then ``keep(_:key:of:)`` or ``release(key:of:)``.
    case first
    case running
    /// It came with another request.
    case other
    case answered(KeptAnswer)
  }

  /// Takes a key for a request, so that it is done once.
  ///
  /// - Parameter request: everything that makes it this request; a hash of it is stored.
  package func claim(key: String, of token: ID<TokenRow>, request: String, now: Instant) throws -> KeyClaim {
    let hash = try Secrets.hash(of: request)
    let token = token.rawValue
    return try storage.write { store in
      try IdempotencyKeys.removeAll(before: now.milliseconds - Self.keyLife, in: store)
      if let known = try IdempotencyKeys.find(key, token: token, in: store) {
        guard known.requestHash == hash else { return .other }
        if known.isAnswered {
          return .answered(KeptAnswer(text: known.text, version: known.version, location: known.location))
        }
        if now.milliseconds - known.createdAt < Self.keyPatience { return .running }
        try IdempotencyKeys.remove(key, token: token, in: store)
      }
      try IdempotencyKeys.insert(key, token: token, requestHash: hash, at: now.milliseconds, in: store)
      return .first
    }
  }

  /// Keeps the answer of what was done.
  package func keep(_ answer: KeptAnswer, key: String, of token: ID<TokenRow>) throws {
    try storage.write {
      try IdempotencyKeys.answer(
        key, token: token.rawValue, text: answer.text, version: answer.version, location: answer.location, in: $0)
    }
  }

  /// Frees a key whose request was refused.
  package func release(key: String, of token: ID<TokenRow>) throws {
    try storage.write { try IdempotencyKeys.remove(key, token: token.rawValue, in: $0) }
  }
}
