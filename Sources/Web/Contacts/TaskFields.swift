import Alignment
import Pages
import Workspace

/// Tasks as the partial `task-list` shows them.
struct TaskFields {
  let reader: Reader
  /// Where a form of a task comes back to.
  let back: String

  /// - Parameter names: whether each says whose contact it is with.
  func list(_ tasks: [TaskRecord], names: Bool) -> Fields {
    [
      "tasks": tasks.map { task in
        let day = reader.calendar.day(of: task.dueAt)
        let form = FormFields(reader, values: { _ in day.description })
        var move = form.text("due_at", "contact.task-due", type: "date")
        move["id"] = "f-due-\(task.id)"
        return [
          "taskTitle": task.title, "taskDue": reader.shortDate(day), "taskExact": reader.relative(task.dueAt),
          "taskIsLate": day < reader.today, "taskWho": names ? nil : task.assignee?.name,
          "taskContact": names
            ? task.contactName ?? reader.text("contacts.unnamed", ["id": String(task.contactId)]) : nil,
          "taskContactHref": Path.contact.link(task.contactId), "taskAction": Path.task.link(task.id),
          "taskBack": back, "taskMove": move,
        ] as Fields
      }
    ]
  }
}
