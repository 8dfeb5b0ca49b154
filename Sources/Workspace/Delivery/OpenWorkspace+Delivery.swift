package import Alignment
package import Delivery
import Persistence
import Secrets
package import Store

/// Sends what the outbox holds: at least once, and twice only where the process dies between an answer and its writing
/// down. Then the second has the same id as the first.
extension OpenWorkspace {
  /// How long a claimed entry is left alone: longer than any attempt takes.
  private static let claim: Int64 = 10 * 60_000
  /// How long what was settled is shown.
  private static let memory: Int64 = 30 * 86_400_000

  /// Takes the next entry that is due for one attempt, in a transaction of its own.
  ///
  /// - Returns: `nil` where nothing of the kind is due.
  package func claimDelivery(_ kind: Outbox.Kind, now: Instant) throws -> Outbox.Stored? {
    let now = now.milliseconds
    guard try storage.read({ try Outbox.due(kind, at: now, in: $0) }) != nil else { return nil }
    return try storage.write { store in
      guard var entry = try Outbox.due(kind, at: now, in: store),
        try Outbox.claim(entry, until: now + Self.claim, in: store)
      else { return nil }
      entry.attempts += 1
      return entry
    }
  }

  /// Makes the attempt: waits for the other side, for a few minutes at most.
  package func attempt(
    _ entry: Outbox.Stored, by settings: DeliverySettings, now: Instant, isStopped: @escaping () -> Bool = { false }
  ) throws -> DeliveryResult {
    switch entry.kind {
    case .mail:
      guard let server = settings.server, let sender = settings.sender else {
        return DeliveryResult(.later, .unavailable)
      }
      guard let reader = MailAddress(entry.destination, name: entry.reader) else {
        return DeliveryResult(.refused, .badAddress)
      }
      let mail = Mail(
        from: sender, to: reader, subject: entry.subject, plain: entry.content, html: entry.html,
        id: entry.messageId, sentAt: entry.createdAt, language: entry.language)
      return server.send(mail, isStopped: isStopped)
    case .hook:
      let seconds = now.milliseconds / 1_000
      let body = Array(entry.content.utf8)
      let code = try Secrets.signature(of: Array("\(seconds).".utf8) + body, key: try hookKey(now: now))
      var hook = WebHook(
        entry.destination, body: body,
        headers: [("Accord-Delivery", entry.messageId), ("Accord-Signature", "t=\(seconds),v1=\(code)")])
      hook.reach = settings.reach
      return hook.post(isStopped: isStopped)
    }
  }

  /// Writes what came of an attempt. What is to be tried again waits longer each time, and is given up when it is of no
  /// more use; what the stop of the server cut off is tried at once after it.
  ///
  /// - Returns: the state it has now; `nil` where a later attempt was begun meanwhile.
  @discardableResult
  package func settle(_ entry: Outbox.Stored, _ result: DeliveryResult, now: Instant) throws -> Outbox.State? {
    let now = now.milliseconds
    let next = result.reason == .stopped ? now : now + Backoff.pause(after: entry.attempts)
    let state: Outbox.State =
      switch result.verdict {
      case .delivered: .delivered
      case .refused: .failed
      case .later: next < entry.expiresAt ? .waiting : .failed
      }
    return try storage.write { store in
      guard
        try Outbox.settle(
          entry, as: state, nextAt: state == .waiting ? next : nil, reason: result.reason.rawValue, code: result.code,
          answer: result.text, at: now, isEmptied: state == .delivered || entry.expiresAt <= now, in: store)
      else { return nil }
      if state == .waiting, entry.kind == .hook, result.reason != .stopped {
        try Outbox.postpone(.hook, to: entry.destination, until: next, in: store)
      }
      return state
    }
  }

  /// Whether there is something to do for ``drain(_:by:clock:isStopped:onSettled:)``: one look-up in an index.
  package func isDeliveryDue(_ kind: DeliveryKind, by settings: DeliverySettings, now: Instant) throws -> Bool {
    if kind == .mail, !settings.canMail { return false }
    return try storage.read { try Outbox.due(kind.stored, at: now.milliseconds, in: $0) } != nil
  }

  /// Sends all of a kind that is due, one after the other; mails only where a server for them is set. For a thread of its
  /// own.
  ///
  /// - Parameters:
  ///   - isStopped: asked between two and while nothing of one was sent; true ends it.
  ///   - onSettled: told what came of each.
  package func drain(
    _ kind: DeliveryKind, by settings: DeliverySettings, clock: () -> Instant,
    isStopped: @escaping () -> Bool = { false }, onSettled: (DeliveryEntry) -> Void = { _ in }
  ) throws {
    if kind == .mail, !settings.canMail { return }
    while !isStopped(), let entry = try claimDelivery(kind.stored, now: clock()) {
      let result = try attempt(entry, by: settings, now: clock(), isStopped: isStopped)
      try settle(entry, result, now: clock())
      if let settled = try storage.read({ try Outbox.find(entry.id, in: $0) }) { onSettled(DeliveryEntry(settled)) }
    }
  }

  /// Empties what is of no more use, and forgets what was settled a month ago.
  package func cleanOutbox(now: Instant) throws {
    try storage.write {
      try Outbox.clean(at: now.milliseconds, settledBefore: now.milliseconds - Self.memory, in: $0)
    }
  }

  /// The key with which receivers check that a hook's call is ours: of each, over `t`, a dot and the body.
  package func hookKey(now: Instant) throws -> String {
    let name = "hook"
    if let key = try storage.read({ try SecretKeys.find(name, in: $0) }) { return key }
    let fresh = try Secrets.token()
    return try storage.write { try SecretKeys.keep(fresh, as: name, at: now.milliseconds, in: $0) }
  }
}
