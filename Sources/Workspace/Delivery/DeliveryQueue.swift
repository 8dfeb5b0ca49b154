package import Alignment
import Persistence
import Store

/// What leaves the machine.
package enum DeliveryKind: String, CaseIterable, Sendable {
  case mail, hook

  var stored: Outbox.Kind { self == .mail ? .mail : .hook }
}

/// One mail or call of a hook as the list shows it, without its content.
package struct DeliveryEntry: Hashable, Sendable {
  package enum State: String, CaseIterable, Sendable {
    case waiting, delivered, failed
  }

  package let id: Int64
  package let kind: DeliveryKind
  /// What it is about: `invitation`, `reset`, `test`, or what an alert calls itself.
  package let purpose: String
  package let destination: String
  package let state: State
  package let attempts: Int
  package let createdAt: Instant
  package let nextAt: Instant
  /// Why it is not delivered, a key of the texts; `nil` before the first answer and while it is tried.
  package let reason: String?
  package let code: Int?
  /// What the other side said. It may name a person: for pages, never for logs.
  package let answer: String?
  package let expiresAt: Instant

  init(_ stored: Outbox.Stored) {
    id = stored.id
    kind = stored.kind == .mail ? .mail : .hook
    purpose = stored.purpose
    destination = stored.destination
    state =
      switch stored.state {
      case .waiting: .waiting
      case .delivered: .delivered
      case .failed: .failed
      }
    attempts = stored.attempts
    createdAt = Instant(milliseconds: stored.createdAt)
    nextAt = Instant(milliseconds: stored.nextAt)
    reason = stored.reason
    code = stored.answerCode
    answer = stored.answer
    expiresAt = Instant(milliseconds: stored.expiresAt)
  }
}

/// The outbox as people see it.
package struct DeliveryQueue: Sendable {
  package let waiting: Int
  package let delivered: Int
  package let failed: Int
  /// The latest of those that wait and those that failed, at most a hundred of each; without their content.
  package let entries: [DeliveryEntry]
}

extension OpenWorkspace {
  /// - Throws: ``PeopleError/notAllowed(_:)``.
  package func deliveryQueue(by actor: Person) throws -> DeliveryQueue {
    try actor.require(.manageWorkspace)
    return try storage.read { store in
      let counts = try Outbox.counts(in: store)
      return DeliveryQueue(
        waiting: counts[.waiting] ?? 0, delivered: counts[.delivered] ?? 0, failed: counts[.failed] ?? 0,
        entries: try (Outbox.latest(.failed, limit: 100, in: store) + Outbox.latest(.waiting, limit: 100, in: store))
          .map(DeliveryEntry.init))
    }
  }

  /// Tries one that failed or waits again, at once.
  ///
  /// - Returns: false where it is of no more use, or is not there.
  /// - Throws: ``PeopleError/notAllowed(_:)``.
  package func retryDelivery(_ id: Int64, by actor: Person, now: Instant) throws -> Bool {
    try actor.require(.manageWorkspace)
    return try storage.write { store in
      guard try Outbox.revive(id, at: now.milliseconds, in: store) else { return false }
      _ = try Changesets.open(at: now, actor: actor.name, cause: "delivery tried again", isHistory: true, in: store)
      return true
    }
  }

  /// Puts a mail to the person who asks into the outbox, to see that mails arrive.
  ///
  /// - Returns: false for a person without an address.
  /// - Throws: ``PeopleError/notAllowed(_:)``.
  package func postTestMail(by actor: Person, now: Instant, _ write: LetterWriter) throws -> Bool {
    try actor.require(.manageWorkspace)
    guard let address = actor.email else { return false }
    let letter = write(
      LetterOccasion(kind: .test, name: actor.name, language: actor.language, actor: nil, token: ""))
    try storage.write { store in
      try post(
        letter, for: .test, to: address, reader: actor.name, expires: now.adding(milliseconds: Instant.day),
        actor: actor.name, now: now, in: store)
    }
    return true
  }
}
