import Alignment
import Workspace

/// Notes and tasks as JSON.
enum WorkShapes {
  static let note = Schema.object(
    "Note",
    [
      "id": .id, "text": .string, "at": .instant, "author": .string, "edited_at": Schema.instant.orNull,
      "owner": .one(of: ["contact", "company", "deal"]), "owner_id": .id,
    ])

  static let newNote = Schema.object("NewNote", ["text": .string])

  static func json(_ note: NoteRecord) -> JSON {
    [
      "id": .integer(note.id), "text": .text(note.text), "at": .instant(note.at), "author": .text(note.author),
      "edited_at": .instant(note.editedAt), "owner": .text(note.subject.rawValue), "owner_id": .integer(note.entityId),
    ]
  }

  static let task = Schema.object(
    "Task",
    [
      "id": .id, "contact": Shapes.named, "title": .string, "due_at": .instant, "assignee": Shapes.named.orNull,
      "author": .string, "created_at": .instant, "ended_at": Schema.instant.orNull, "is_done": .bool,
    ])

  static let newTask = Schema.object(
    "NewTask", ["title": .string, "due_at": .instant, "assignee_id": Schema.id.orNull], needed: ["title", "due_at"])
  static let taskChange = Schema.object(
    "TaskChange", ["title": .string, "due_at": .instant, "assignee_id": Schema.id.orNull], needed: [])

  static func json(_ task: TaskRecord) -> JSON {
    [
      "id": .integer(task.id), "contact": ["id": .integer(task.contactId), "name": .text(task.contactName ?? "")],
      "title": .text(task.title), "due_at": .instant(task.dueAt), "assignee": Shapes.named(task.assignee),
      "author": .text(task.author), "created_at": .instant(task.createdAt), "ended_at": .instant(task.endedAt),
      "is_done": .bool(task.isDone),
    ]
  }

  static func form(_ body: JSON) -> TaskForm {
    TaskForm(
      title: body["title"]?.text ?? "", dueAt: body["due_at"]?.instant ?? .distantPast,
      assigneeId: body["assignee_id"]?.integer)
  }

  static func patch(_ form: inout TaskForm, with body: JSON) {
    body.patch("title") { if let title = $0 { form.title = title } }
    if let due = body["due_at"]?.instant { form.dueAt = due }
    body.patch("assignee_id", id: { form.assigneeId = $0 })
  }
}
