package import Alignment
package import Persistence
import Secrets
import Store

/// A mail to one person, written but not sent: its texts in the reader's language.
package struct Letter: Hashable, Sendable {
  package let language: String
  package let subject: String
  package let plain: String
  package let html: String

  package init(language: String, subject: String, plain: String, html: String) {
    self.language = language
    self.subject = subject
    self.plain = plain
    self.html = html
  }
}

/// What a letter is written for. The token of its link is told to who writes it, and to nobody else.
package struct LetterOccasion: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case invitation, reset, test
  }
  package let kind: Kind
  /// Of the reader.
  package let name: String
  /// As the reader chose it; `nil` where they never did.
  package let language: String?
  /// Who invites or asks; `nil` for a reader who asked for it.
  package let actor: String?
  /// For the link.
  package let token: String
}

/// Writes letters: pages know how, and the workspace when.
package typealias LetterWriter = @Sendable (LetterOccasion) -> Letter

extension OpenWorkspace {
  /// Puts a letter into the outbox, in the transaction of what it tells of.
  ///
  /// - Parameter expires: from when on it is of no more use; three days after `now` at most.
  func post(
    _ letter: Letter, for purpose: LetterOccasion.Kind, to address: String, reader: String, expires: Instant,
    actor: String, now: Instant, in store: any Writing
  ) throws {
    let changeset = try Changesets.open(
      at: now, actor: actor, cause: "mail enqueued", isHistory: true, in: store)
    try post(
      letter, purpose: purpose.rawValue, to: address, reader: reader, expires: expires, changeset: changeset, now: now,
      in: store)
  }

  /// Puts a mail into the outbox, under the changeset of what it tells of.
  ///
  /// - Parameter purpose: what it is about, stable and kebab-case.
  func post(
    _ letter: Letter, purpose: String, to address: String, reader: String, expires: Instant, changeset: Int64,
    now: Instant, in store: any Writing
  ) throws {
    var entry = Outbox.Stored(
      kind: .mail, purpose: purpose, destination: address, content: letter.plain,
      messageId: try Secrets.token(), changeset: changeset, createdAt: now.milliseconds,
      expiresAt: min(expires, now.adding(milliseconds: Backoff.patience)).milliseconds)
    entry.reader = reader
    entry.language = letter.language
    entry.subject = letter.subject
    entry.html = letter.html
    try Outbox.insert(entry, in: store)
  }

  /// Puts a call of a web hook into the outbox, in the transaction of what it tells of.
  ///
  /// - Parameters:
  ///   - purpose: what it is about, stable and kebab-case.
  ///   - document: JSON, posted as it is.
  package func post(
    hook address: String, purpose: String, document: String, changeset: Int64, now: Instant, in store: any Writing
  ) throws {
    try Outbox.insert(
      Outbox.Stored(
        kind: .hook, purpose: purpose, destination: address, content: document, messageId: try Secrets.token(),
        changeset: changeset, createdAt: now.milliseconds, expiresAt: now.milliseconds + Backoff.patience),
      in: store)
  }
}
