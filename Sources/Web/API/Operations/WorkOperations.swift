import Alignment
import HTTPTypes
import Pages
import Workspace

/// Notes of contacts, companies and deals, and tasks as next actions.
enum WorkOperations {
  static let all: [Operation] =
    notes(of: .contact, .apiContactNotes, "Contact", in: .contacts)
    + notes(of: .company, .apiCompanyNotes, "Company", in: .companies)
    + notes(of: .deal, .apiDealNotes, "Deal", in: .deals) + [
      Operation(
        .patch, .apiNote, "changeNote", "Change a note", in: .work, about: "The text before stays in the timeline.",
        body: WorkShapes.newNote, status: .noContent
      ) { call in
        try call.workspace.editNote(
          try call.id(), to: call.body["text"]?.text ?? "", by: call.member, now: call.now)
        return Reply()
      },
      Operation(.delete, .apiNote, "deleteNote", "Delete a note", in: .work, status: .noContent) { call in
        try call.workspace.deleteNote(try call.id(), by: call.member, now: call.now)
        return Reply()
      },
      Operation(
        .post, .apiContactTasks, "createTask", "Set a task with a contact", in: .work,
        about: "The contact's next action follows its earliest open task.", body: WorkShapes.newTask,
        status: .created, answer: Shapes.made
      ) { call in
        let id = try call.workspace.addTask(
          WorkShapes.form(call.body), toContact: try call.id(), by: call.member, now: call.now)
        return Shapes.made(id, at: Path.apiTask.link(id))
      },
      Operation(
        .get, .apiTasks, "listTasks", "A person's open tasks, the earliest first", in: .work,
        parameters: [
          Parameter("assignee", "The person's id; without, whose token it is.", .id),
          Parameter("due_before", "Due before this instant.", .instant), .limit, .after,
        ], answer: Shapes.page("TaskPage", of: WorkShapes.task), handler: tasks),
      Operation(
        .patch, .apiTask, "changeTask", "Change an open task", in: .work, body: WorkShapes.taskChange,
        status: .noContent, mayConflict: true
      ) { call in
        try call.workspace.editTask(try call.id(), by: call.member, now: call.now) {
          WorkShapes.patch(&$0, with: call.body)
        }
        return Reply()
      },
      Operation(
        .post, .apiTaskOutcome, "endTask", "End a task: done, or dropped", in: .work,
        about: "`next_action_at` is the contact's next action where no other task is open.",
        body: .object(
          "TaskOutcome", ["is_done": .bool, "next_action_at": Schema.instant.orNull], needed: ["is_done"]),
        status: .noContent, mayConflict: true
      ) { call in
        try call.workspace.endTask(
          try call.id(), isDone: call.body["is_done"]?.bool ?? true, next: call.body["next_action_at"]?.instant,
          by: call.member, now: call.now)
        return Reply()
      },
    ]

  private static func notes(
    of subject: NoteSubject, _ path: Path, _ name: String, in group: Operation.Group
  ) -> [Operation] {
    [
      Operation(
        .get, path, "list\(name)Notes", "Notes, newest first", in: group, parameters: [.limit, .after],
        answer: Shapes.page("NotePage", of: WorkShapes.note)
      ) { call in
        let cursor = try call.cursor(Place.init)
        let limit = call.limit
        let notes = try call.workspace.notes(
          on: subject, try call.id(), before: cursor.map { (at: $0.at, id: $0.id) }, limit: limit + 1)
        let shown = notes.prefix(limit)
        let next = notes.count > limit ? shown.last.map { Place(at: $0.at, id: $0.id).text } : nil
        return call.page(shown.map(WorkShapes.json), next: next)
      },
      Operation(
        .post, path, "create\(name)Note", "Write a note", in: group, body: WorkShapes.newNote, status: .created,
        answer: Shapes.made
      ) { call in
        let id = try call.workspace.addNote(
          call.body["text"]?.text ?? "", on: subject, try call.id(), by: call.member, now: call.now)
        return Shapes.made(id, at: Path.apiNote.link(id))
      },
    ]
  }

  private static func tasks(_ call: Call) throws -> Reply {
    let cursor = try call.cursor(Place.init)
    let limit = call.limit
    let tasks = try call.workspace.tasks(
      of: call.query["assignee"].flatMap { Int64($0) } ?? call.member.id,
      dueBefore: call.query["due_before"].flatMap { Instant(rfc3339: $0) } ?? .distantFuture,
      after: cursor.map { (due: $0.at, id: $0.id) }, limit: limit + 1)
    let shown = tasks.prefix(limit)
    let next = tasks.count > limit ? shown.last.map { Place(at: $0.dueAt, id: $0.id).text } : nil
    return call.page(shown.map(WorkShapes.json), next: next)
  }
}

/// A place in a list by an instant and an id: `1767225600000.17`.
struct Place: Hashable {
  let at: Instant
  let id: Int64

  init(at: Instant, id: Int64) {
    self.at = at
    self.id = id
  }

  var text: String { "\(at.milliseconds).\(id)" }

  init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let at = Int64(parts[0]), let id = Int64(parts[1]), id > 0 else { return nil }
    self.init(at: Instant(milliseconds: at), id: id)
  }
}
