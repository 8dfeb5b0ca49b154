package import Persistence

/// What is to be done with a contact, by whom, by when. A task that ended was done or dropped.
package enum Tasks {
  package struct Stored: Sendable, Equatable {
    package var id: Int64
    package var contactId: Int64
    package var title: String
    package var dueAt: Int64
    package var assigneeId: Int64?
    package var createdAt: Int64
    package var author: String
    package var endedAt: Int64?
    package var isDone: Bool

    package var isOpen: Bool { endedAt == nil }

    package init(
      id: Int64, contactId: Int64, title: String, dueAt: Int64, assigneeId: Int64?, createdAt: Int64, author: String,
      endedAt: Int64? = nil, isDone: Bool = false
    ) {
      self.id = id
      self.contactId = contactId
      self.title = title
      self.dueAt = dueAt
      self.assigneeId = assigneeId
      self.createdAt = createdAt
      self.author = author
      self.endedAt = endedAt
      self.isDone = isDone
    }
  }

  private static func stored(_ row: ResultRow) -> Stored {
    Stored(
      id: row.integer(0), contactId: row.integer(1), title: row.text(2), dueAt: row.integer(3),
      assigneeId: row.integerOrNil(4), createdAt: row.integer(5), author: row.text(6), endedAt: row.integerOrNil(7),
      isDone: row.bool(8))
  }

  package static func find(_ id: Int64, in store: any Reading) throws -> Stored? {
    try store.row(
      """
      SELECT id, contact_id, title, due_at, assignee_id, created_at, author, ended_at, is_done
      FROM task
      WHERE id = \(id)
      """
    ).map(stored)
  }

  /// A contact's open tasks, the earliest first.
  package static func open(of contact: Int64, in store: any Reading) throws -> [Stored] {
    try store.rows(
      """
      SELECT id, contact_id, title, due_at, assignee_id, created_at, author, ended_at, is_done
      FROM task
      WHERE contact_id = \(contact) AND ended_at IS NULL
      ORDER BY due_at, id
      """
    ).map(stored)
  }

  /// One person's open tasks due before an instant, the earliest first, after a place in that order.
  package static func open(
    assignee: Int64, dueBefore end: Int64, after: (due: Int64, id: Int64) = (.min, .min), limit: Int,
    in store: any Reading
  ) throws -> [Stored] {
    try store.rows(
      """
      SELECT id, contact_id, title, due_at, assignee_id, created_at, author, ended_at, is_done
      FROM task
      WHERE assignee_id = \(assignee) AND ended_at IS NULL AND due_at < \(end)
        AND (due_at > \(after.due) OR (due_at = \(after.due) AND id > \(after.id)))
      ORDER BY due_at, id
      LIMIT \(limit)
      """
    ).map(stored)
  }

  /// A contact's tasks by when they were set, newest first, before a place in that order; ended ones too.
  package static func page(
    of contact: Int64, before: (at: Int64, id: Int64), limit: Int, in store: any Reading
  ) throws -> [Stored] {
    try store.rows(
      """
      SELECT id, contact_id, title, due_at, assignee_id, created_at, author, ended_at, is_done
      FROM task
      WHERE contact_id = \(contact)
        AND (created_at < \(before.at) OR (created_at = \(before.at) AND id < \(before.id)))
      ORDER BY created_at DESC, id DESC
      LIMIT \(limit)
      """
    ).map(stored)
  }

  package static func insert(_ task: Stored, changeset: Int64, in store: any Writing) throws {
    try store.execute(
      """
      INSERT INTO task
        (id, contact_id, title, due_at, assignee_id, created_at, author, ended_at, is_done, changeset_id)
      VALUES (\(task.id), \(task.contactId), \(task.title), \(task.dueAt), \(task.assigneeId), \(task.createdAt),
        \(task.author), \(task.endedAt), \(task.isDone), \(changeset))
      """)
  }

  package static func update(_ task: Stored, in store: any Writing) throws {
    try store.execute(
      """
      UPDATE task
      SET title = \(task.title), due_at = \(task.dueAt), assignee_id = \(task.assigneeId),
        ended_at = \(task.endedAt), is_done = \(task.isDone)
      WHERE id = \(task.id)
      """)
  }
}
