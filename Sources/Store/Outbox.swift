package import Persistence

/// Mails and calls of web hooks that are to be sent, and what came of them.
package enum Outbox {
  package enum Kind: String, CaseIterable, Sendable { case mail, hook }
  package enum State: String, CaseIterable, Sendable { case waiting, delivered, failed }

  package struct Stored: Hashable, Sendable {
    package var id: Int64 = 0
    package var kind: Kind
    /// What it is about, for the list: `invitation`, `reset`, `test`.
    package var purpose: String
    /// An address of e-mail, or of the web.
    package var destination: String
    /// Whose address it is, and the language they read; empty for a hook.
    package var reader = ""
    package var language = ""
    package var subject = ""
    /// The plain text of a mail, or the document of a hook.
    package var content: String
    package var html = ""
    /// The same at every attempt.
    package var messageId: String
    package var changeset: Int64
    package var createdAt: Int64
    /// From when on it is of no more use.
    package var expiresAt: Int64
    package var state = State.waiting
    package var attempts = 0
    package var nextAt: Int64
    package var settledAt: Int64?
    package var reason: String?
    package var answerCode: Int?
    package var answer: String?

    package init(
      kind: Kind, purpose: String, destination: String, content: String, messageId: String, changeset: Int64,
      createdAt: Int64, expiresAt: Int64
    ) {
      self.kind = kind
      self.purpose = purpose
      self.destination = destination
      self.content = content
      self.messageId = messageId
      self.changeset = changeset
      self.createdAt = createdAt
      self.expiresAt = expiresAt
      nextAt = createdAt
    }

    init?(_ row: ResultRow) {
      guard let kind = Kind(rawValue: row.text(1)), let state = State(rawValue: row.text(13)) else { return nil }
      self.init(
        kind: kind, purpose: row.text(2), destination: row.text(3), content: row.text(7), messageId: row.text(9),
        changeset: row.integer(10), createdAt: row.integer(11), expiresAt: row.integer(12))
      id = row.integer(0)
      reader = row.text(4)
      language = row.text(5)
      subject = row.text(6)
      html = row.text(8)
      self.state = state
      attempts = row.int(14)
      nextAt = row.integer(15)
      settledAt = row.integerOrNil(16)
      reason = row.textOrNil(17)
      answerCode = row.integerOrNil(18).map { Int($0) }
      answer = row.textOrNil(19)
    }
  }

  @discardableResult
  package static func insert(_ entry: Stored, in store: any Writing) throws -> Int64 {
    let id = try Sequences.take(1, of: .outbox, in: store)
    try store.execute(
      """
      INSERT INTO outbox (id, kind, purpose, destination, reader, language, subject, content, html, message_id,
        changeset_id, created_at, expires_at, state, attempts, next_at)
      VALUES (\(id), \(entry.kind.rawValue), \(entry.purpose), \(entry.destination), \(entry.reader),
        \(entry.language), \(entry.subject), \(entry.content), \(entry.html), \(entry.messageId),
        \(entry.changeset), \(entry.createdAt), \(entry.expiresAt), \(entry.state.rawValue), \(entry.attempts),
        \(entry.nextAt))
      """)
    return id
  }

  package static func find(_ id: Int64, in store: any Reading) throws -> Stored? {
    try store.row(
      """
      SELECT id, kind, purpose, destination, reader, language, subject, content, html, message_id, changeset_id,
        created_at, expires_at, state, attempts, next_at, settled_at, reason, answer_code, answer
      FROM outbox
      WHERE id = \(id)
      """
    ).flatMap { Stored($0) }
  }

  /// The one of a kind that waits longest past its time; read through an index.
  package static func due(_ kind: Kind, at now: Int64, in store: any Reading) throws -> Stored? {
    try store.row(
      """
      SELECT id, kind, purpose, destination, reader, language, subject, content, html, message_id, changeset_id,
        created_at, expires_at, state, attempts, next_at, settled_at, reason, answer_code, answer
      FROM outbox
      WHERE state = 'waiting' AND kind = \(kind.rawValue) AND next_at <= \(now)
      ORDER BY next_at, id
      LIMIT 1
      """
    ).flatMap { Stored($0) }
  }

  /// Takes one for an attempt; of two that try at once, one gets true. Nobody else gets it before `until`. Its reason
  /// is gone meanwhile, which tells it from one that waits.
  package static func claim(_ entry: Stored, until: Int64, in store: any Writing) throws -> Bool {
    try store.execute(
      """
      UPDATE outbox
      SET attempts = attempts + 1, next_at = \(until), reason = NULL
      WHERE id = \(entry.id) AND state = 'waiting' AND attempts = \(entry.attempts)
      """) == 1
  }

  /// Writes what came of an attempt, unless a later one was begun. With `nextAt` it waits on.
  package static func settle(
    _ entry: Stored, as state: State, nextAt: Int64?, reason: String, code: Int?, answer: String, at now: Int64,
    isEmptied: Bool, in store: any Writing
  ) throws -> Bool {
    try store.execute(
      """
      UPDATE outbox
      SET state = \(state.rawValue), next_at = \(nextAt ?? now), settled_at = \(state == .waiting ? nil : now),
        reason = \(reason), answer_code = \(code), answer = \(answer),
        content = CASE WHEN \(isEmptied) = 1 THEN '' ELSE content END,
        html = CASE WHEN \(isEmptied) = 1 THEN '' ELSE html END
      WHERE id = \(entry.id) AND state = 'waiting' AND attempts = \(entry.attempts)
      """) == 1
  }

  /// All that waits for a destination waits at least until an instant: one that does not answer is asked once.
  package static func postpone(_ kind: Kind, to destination: String, until: Int64, in store: any Writing) throws {
    try store.execute(
      """
      UPDATE outbox
      SET next_at = \(until)
      WHERE state = 'waiting' AND kind = \(kind.rawValue) AND next_at < \(until) AND destination = \(destination)
      """)
  }

  /// Lets one that failed or waits be tried at once, for as long as it is of use; never one that is being tried.
  package static func revive(_ id: Int64, at now: Int64, in store: any Writing) throws -> Bool {
    try store.execute(
      """
      UPDATE outbox
      SET state = 'waiting', settled_at = NULL, next_at = \(now)
      WHERE id = \(id) AND reason IS NOT NULL AND state IN ('failed', 'waiting') AND content <> ''
        AND expires_at > \(now)
      """) == 1
  }

  /// Empties what failed and is of no more use, and forgets what was settled before an instant.
  package static func clean(at now: Int64, settledBefore: Int64, in store: any Writing) throws {
    try store.execute(
      "UPDATE outbox SET content = '', html = '' WHERE state = 'failed' AND content <> '' AND expires_at <= \(now)")
    try store.execute("DELETE FROM outbox WHERE state <> 'waiting' AND settled_at < \(settledBefore)")
  }

  /// How many are in each state.
  package static func counts(in store: any Reading) throws -> [State: Int] {
    var counts: [State: Int] = [:]
    for row in try store.rows("SELECT state, CAST(COUNT(*) AS BIGINT) FROM outbox GROUP BY state") {
      if let state = State(rawValue: row.text(0)) { counts[state] = row.int(1) }
    }
    return counts
  }

  /// The latest of a state, without their content.
  package static func latest(_ state: State, limit: Int, in store: any Reading) throws -> [Stored] {
    try store.rows(
      """
      SELECT id, kind, purpose, destination, reader, language, subject, '', '', message_id, changeset_id,
        created_at, expires_at, state, attempts, next_at, settled_at, reason, answer_code, answer
      FROM outbox
      WHERE state = \(state.rawValue)
      ORDER BY id DESC
      LIMIT \(limit)
      """
    ).compactMap { Stored($0) }
  }
}
