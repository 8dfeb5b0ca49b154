package import Persistence

/// Files that were handed over, and how far each has come.
package enum Uploads {
  package struct Stored: Hashable, Sendable {
    package var id: Int64 = 0
    /// The name of its file in the folder of uploads: ours, random.
    package var file: String
    /// As the sender called it; for people only.
    package var fileName: String
    package var size: Int64
    package var kind: String
    /// Where the mapping came from: a format, `document`, or `form`.
    package var origin: String
    /// The mapping as a document.
    package var mapping: String
    /// Counts up whenever the mapping is changed.
    package var revision = 1
    /// `nil` decides by what is in the workspace.
    package var isHistory: Bool?
    package var state = State.received
    package var importId: Int64?
    package var faultCode: String?
    package var fault: String?
    /// Sentences of the import.
    package var notes: [String] = []
    package var memberId: Int64?
    package var actor: String
    package var createdAt: Int64
    package var askedAt: Int64?
    package var finishedAt: Int64?

    package init(
      file: String, fileName: String, size: Int64, kind: String, origin: String, mapping: String, isHistory: Bool?,
      memberId: Int64?, actor: String, createdAt: Int64
    ) {
      self.file = file
      self.fileName = fileName
      self.size = size
      self.kind = kind
      self.origin = origin
      self.mapping = mapping
      self.isHistory = isHistory
      self.memberId = memberId
      self.actor = actor
      self.createdAt = createdAt
    }
  }

  /// `received`: looked at. `asked`: to be imported. `running`: being imported, or cut off. The others are over.
  package enum State: String, CaseIterable, Sendable { case received, asked, running, done, failed, discarded }

  private static func stored(_ row: ResultRow) -> Stored {
    var upload = Stored(
      file: row.text(1), fileName: row.text(2), size: row.integer(3), kind: row.text(4), origin: row.text(5),
      mapping: row.text(6), isHistory: row.integerOrNil(8).map { $0 == 1 }, memberId: row.integerOrNil(14),
      actor: row.text(15), createdAt: row.integer(16))
    upload.id = row.integer(0)
    upload.revision = row.int(7)
    upload.state = State(rawValue: row.text(9)) ?? .discarded
    upload.importId = row.integerOrNil(10)
    upload.faultCode = row.textOrNil(11)
    upload.fault = row.textOrNil(12)
    upload.notes = row.text(13).split(separator: "\n").map(String.init)
    upload.askedAt = row.integerOrNil(17)
    upload.finishedAt = row.integerOrNil(18)
    return upload
  }

  package static func insert(_ upload: Stored, in store: any Writing) throws {
    try store.execute(
      """
      INSERT INTO upload
        (id, file, file_name, size, kind, origin, mapping, revision, history, state, import_id, fault_code, fault,
        notes, member_id, actor, created_at, asked_at, finished_at)
      VALUES (\(upload.id), \(upload.file), \(upload.fileName), \(upload.size), \(upload.kind), \(upload.origin),
        \(upload.mapping), \(upload.revision), \(upload.isHistory.map { Int64($0 ? 1 : 0) }), \(upload.state.rawValue), \(upload.importId),
        \(upload.faultCode), \(upload.fault), \(upload.notes.joined(separator: "\n")), \(upload.memberId),
        \(upload.actor), \(upload.createdAt), \(upload.askedAt), \(upload.finishedAt))
      """)
  }

  package static func update(_ upload: Stored, in store: any Writing) throws {
    try store.execute(
      """
      UPDATE upload
      SET kind = \(upload.kind), origin = \(upload.origin), mapping = \(upload.mapping),
        revision = \(upload.revision), history = \(upload.isHistory.map { Int64($0 ? 1 : 0) }), state = \(upload.state.rawValue),
        import_id = \(upload.importId), fault_code = \(upload.faultCode), fault = \(upload.fault),
        notes = \(upload.notes.joined(separator: "\n")), asked_at = \(upload.askedAt),
        finished_at = \(upload.finishedAt)
      WHERE id = \(upload.id)
      """)
  }

  package static func find(_ id: Int64, in store: any Reading) throws -> Stored? {
    try store.row(
      """
      SELECT id, file, file_name, size, kind, origin, mapping, revision, history, state, import_id, fault_code, fault,
        notes, member_id, actor, created_at, asked_at, finished_at
      FROM upload
      WHERE id = \(id)
      """
    ).map(stored)
  }

  /// Of an import, where it was asked for by an upload.
  package static func find(importId: Int64, in store: any Reading) throws -> Stored? {
    try store.row(
      """
      SELECT id, file, file_name, size, kind, origin, mapping, revision, history, state, import_id, fault_code, fault,
        notes, member_id, actor, created_at, asked_at, finished_at
      FROM upload
      WHERE import_id = \(importId)
      ORDER BY id DESC
      LIMIT 1
      """
    ).map(stored)
  }

  /// Who asked for imports, the newest first.
  package static func actors(limit: Int, in store: any Reading) throws -> [(importId: Int64, actor: String)] {
    try store.rows(
      """
      SELECT import_id, actor
      FROM upload
      WHERE import_id IS NOT NULL
      ORDER BY id DESC
      LIMIT \(limit)
      """
    ).map { ($0.integer(0), $0.text(1)) }
  }

  /// In a state, those that were asked for first before the others.
  package static func all(_ state: State, in store: any Reading) throws -> [Stored] {
    try store.rows(
      """
      SELECT id, file, file_name, size, kind, origin, mapping, revision, history, state, import_id, fault_code, fault,
        notes, member_id, actor, created_at, asked_at, finished_at
      FROM upload
      WHERE state = \(state.rawValue)
      ORDER BY asked_at NULLS LAST, id
      """
    ).map(stored)
  }

  /// The newest, whatever their state.
  package static func newest(_ count: Int, in store: any Reading) throws -> [Stored] {
    try store.rows(
      """
      SELECT id, file, file_name, size, kind, origin, mapping, revision, history, state, import_id, fault_code, fault,
        notes, member_id, actor, created_at, asked_at, finished_at
      FROM upload
      ORDER BY id DESC
      LIMIT \(count)
      """
    ).map(stored)
  }
}
