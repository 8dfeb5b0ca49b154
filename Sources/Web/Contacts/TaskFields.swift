import Alignment
import Pages
import Workspace

/// Tasks as the partial `task-list` shows them.
struct TaskFields {
  let reader: Reader
  /// Where a form of a task comes back to.
  let back: String
  /// The task whose form was refused, what was typed, and what is wrong with it.
  var open: Refused?

  struct Refused {
    let task: Int64
    let typed: String?
    let errors: FieldErrors?

    /// `nil` for a refusal of another form.
    init?(_ failure: FormFailure?, typed: String?) {
      guard let failure, failure.form.hasPrefix("task-"), let task = Int64(failure.form.dropFirst(5)) else {
        return nil
      }
      self.task = task
      self.typed = typed
      errors = failure.errors
    }
  }

  /// - Parameter names: whether each says whose contact it is with.
  func list(_ tasks: [TaskRecord], names: Bool) -> Fields {
    [
      "tasks": tasks.map { task in
        let day = reader.calendar.day(of: task.dueAt)
        let refused = open.flatMap { $0.task == task.id ? $0 : nil }
        let form = FormFields(
          reader, values: { _ in refused == nil ? day.description : refused?.typed }, errors: refused?.errors)
        var move = form.text("due_at", "contact.task-due", type: "date")
        move["id"] = "f-due-\(task.id)"
        return [
          "taskTitle": task.title, "taskDue": reader.shortDate(day), "taskExact": reader.relative(task.dueAt),
          "taskIsLate": day < reader.today, "taskWho": names ? nil : task.assignee?.name,
          "taskContact": names
            ? task.contactName ?? reader.text("contacts.unnamed", ["id": String(task.contactId)]) : nil,
          "taskContactHref": Path.contact.link(task.contactId), "taskAction": Path.task.link(task.id),
          "taskBack": back, "taskMove": move, "taskMoveIsOpen": refused != nil,
        ] as Fields
      }
    ]
  }
}
