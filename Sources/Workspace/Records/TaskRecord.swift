package import Alignment
import Persistence
import Store

/// A task as a person reads it.
package struct TaskRecord: Hashable, Sendable {
  package let id: Int64
  package let contactId: Int64
  package let contactName: String?
  package let title: String
  package let dueAt: Instant
  package let assignee: NamedRecord?
  package let author: String
  package let createdAt: Instant
  /// When it was done or dropped; `nil` while it is open.
  package let endedAt: Instant?
  package let isDone: Bool

  init(_ task: Tasks.Stored, in store: any Reading) throws {
    id = task.id
    contactId = task.contactId
    contactName = try Contacts.find(task.contactId, in: store).flatMap { $0.name ?? $0.email }
    title = task.title
    dueAt = Instant(milliseconds: task.dueAt)
    assignee = try task.assigneeId.flatMap { id in
      try Members.all(in: store).first { $0.id == id }.map { NamedRecord(id: $0.id, name: $0.name) }
    }
    author = task.author
    createdAt = Instant(milliseconds: task.createdAt)
    endedAt = task.endedAt.map(Instant.init(milliseconds:))
    isDone = task.isDone
  }
}

/// What a person may write of a task.
package struct TaskForm: Hashable, Sendable {
  package var title: String
  package var dueAt: Instant
  package var assigneeId: Int64?

  package init(title: String, dueAt: Instant, assigneeId: Int64? = nil) {
    self.title = title
    self.dueAt = dueAt
    self.assigneeId = assigneeId
  }
}

extension OpenWorkspace {
  /// Sets a task with a contact; its id. The contact's next action follows its earliest open task.
  ///
  /// - Throws: ``FieldErrors`` under `title`, `due_at`, `assignee`; ``RecordError`` unknown.
  package func addTask(
    _ form: TaskForm, toContact id: Int64, by member: ActingMember, now: Instant
  ) throws -> Int64 {
    try change("task added", by: member, now: now) { change in
      var contact = try ContactChange(id, in: change.store)
      let title = try change.check(form, with: contact.contact)
      let row = try Sequences.take(1, of: .task, in: change.store)
      try Tasks.insert(
        Tasks.Stored(
          id: row, contactId: contact.contact.id, title: title, dueAt: form.dueAt.milliseconds,
          assigneeId: form.assigneeId, createdAt: now.milliseconds, author: member.name),
        changeset: try change.changeset(), in: change.store)
      try change.followTasks(&contact)
      return row
    }
  }

  /// Changes an open task. A later date for the earliest one is a postponement of the next action.
  ///
  /// - Throws: ``FieldErrors``; ``RecordError`` unknown task, task ended.
  package func editTask(
    _ id: Int64, by member: ActingMember, now: Instant, _ body: (inout TaskForm) throws -> Void
  ) throws {
    try change("task changed", by: member, now: now) { change in
      var task = try change.openTask(id)
      var contact = try ContactChange(task.contactId, in: change.store)
      var form = TaskForm(
        title: task.title, dueAt: Instant(milliseconds: task.dueAt), assigneeId: task.assigneeId)
      try body(&form)
      let title = try change.check(form, with: contact.contact, was: task.dueAt)
      let owner = contact.contact.id
      try change.note(.contact, owner, "task:\(id):title", task.title, title)
      try change.note(.contact, owner, "task:\(id):due", task.dueAt, form.dueAt.milliseconds)
      try change.note(.contact, owner, "task:\(id):assignee", task.assigneeId, form.assigneeId)
      task.title = title
      task.dueAt = form.dueAt.milliseconds
      task.assigneeId = form.assigneeId
      try Tasks.update(task, in: change.store)
      try change.followTasks(&contact)
    }
  }

  /// Ends an open task: done, or dropped.
  ///
  /// - Parameter next: the next action where no other task is open; `nil` leaves it to the stage's policy.
  /// - Throws: ``FieldErrors`` under `next_action`; ``RecordError`` unknown task, task ended.
  package func endTask(
    _ id: Int64, isDone: Bool = true, next: Instant? = nil, by member: ActingMember, now: Instant
  ) throws {
    try change(isDone ? "task done" : "task dropped", by: member, now: now) { change in
      var task = try change.openTask(id)
      var contact = try ContactChange(task.contactId, in: change.store)
      let stage = try change.history(of: contact.contact).stage
      if let next {
        var errors = FieldErrors()
        change.check(next: next, of: contact.contact, at: stage, into: &errors)
        try errors.check()
      }
      try change.note(
        .contact, contact.contact.id, "task:\(id):state", "open", isDone ? "done" : "dropped")
      task.endedAt = now.milliseconds
      task.isDone = isDone
      try Tasks.update(task, in: change.store)
      guard contact.contact.resting == .none else { return }
      let others = try Tasks.open(of: contact.contact.id, in: change.store)
      if let earliest = others.first {
        contact.next = .fresh(at: Instant(milliseconds: earliest.dueAt))
      } else {
        contact.next =
          try next.map { .fresh(at: $0) }
          ?? change.defaultNext(at: stage, owner: contact.contact.ownerId)
      }
      try contact.save(change)
    }
  }

  /// A member's open tasks due before an instant, the earliest first, after a place in that order.
  package func tasks(
    of member: Int64, dueBefore end: Instant = .distantFuture, after: (due: Instant, id: Int64)? = nil,
    limit: Int = 100
  ) throws -> [TaskRecord] {
    try storage.read { store in
      try Tasks.open(
        assignee: member, dueBefore: end.milliseconds,
        after: after.map { ($0.due.milliseconds, $0.id) } ?? (.min, .min), limit: limit, in: store
      ).map { try TaskRecord($0, in: store) }
    }
  }
}

extension RecordTransaction {
  fileprivate func openTask(_ id: Int64) throws -> Tasks.Stored {
    guard let task = try Tasks.find(id, in: store) else { throw RecordError.unknownTask(id) }
    guard task.isOpen else { throw RecordError.taskEnded(id) }
    return task
  }

  /// The title, cleaned. A date that stays as it was may be past.
  fileprivate func check(_ form: TaskForm, with contact: Contacts.Stored, was: Int64? = nil) throws -> String {
    var errors = FieldErrors()
    let title = TextRule(limit: 500).read(form.title, as: "title", isRequired: true, into: &errors)
    try check(member: form.assigneeId, as: "assignee", into: &errors)
    if form.dueAt.milliseconds != was {
      check(next: form.dueAt, of: contact, at: try history(of: contact).stage, as: "due_at", into: &errors)
    }
    try errors.check()
    return title ?? ""
  }

  /// Puts the next action at the earliest open task's date, and saves.
  func followTasks(_ contact: inout ContactChange) throws {
    if contact.contact.resting == .none, let task = try Tasks.open(of: contact.contact.id, in: store).first {
      contact.next = contact.next.moved(
        to: Instant(milliseconds: task.dueAt), wasTouched: try wasTouched(contact.contact))
    }
    try contact.save(self)
  }
}
