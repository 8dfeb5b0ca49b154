import Alignment
import HTTPTypes
import Pages
import Workspace

/// Notes and tasks that are there: changed, deleted, done, put off. Their forms stand on several pages.
enum NoteRoutes {
  static func serve(_ routes: inout Routes) {
    routes.post(.note) { visit in
      let id = try visit.id()
      return try returning(visit, form: "note-\(id)") { back in
        switch visit.form["do"] {
        case "edit":
          try visit.workspace.editNote(id, to: visit.form["text"] ?? "", by: try visit.actor(), now: visit.now)
          return .done(back, "contact.noted")
        case "delete":
          try visit.workspace.deleteNote(id, by: try visit.actor(), now: visit.now)
          return .done(back, "contact.note-gone")
        default: throw Refusal.unreadable
        }
      }
    }
    routes.post(.task) { visit in
      let id = try visit.id()
      return try returning(visit, form: "task-\(id)") { back in
        switch visit.form["do"] {
        case "done", "drop":
          try visit.workspace.endTask(
            id, isDone: visit.form["do"] == "done", by: try visit.actor(), now: visit.now)
          return .done(back, "contact.task-ended")
        case "postpone":
          guard let due = try visit.instant(ofDay: "due_at") else { throw FieldErrors("due_at", .required) }
          try visit.workspace.editTask(id, by: try visit.actor(), now: visit.now) { $0.dueAt = due }
          return .done(back, "contact.task-kept")
        default: throw Refusal.unreadable
        }
      }
    }
  }

  /// Back to the page that has the form. Where it is a contact's, a refusal is shown on it with what was typed.
  private static func returning(
    _ visit: Visit, form: String, _ body: (_ back: String) throws -> Answer
  ) throws -> Answer {
    let back = visit.back(or: Path.contacts.link())
    do {
      return try body(back)
    } catch {
      guard let failure = FormFailure(error, form: form, reader: visit.reader) else { throw error }
      let parts = back.prefix { $0 != "?" }.split(separator: "/")
      if parts.count == 2, parts[0] == "contacts", let contact = Int64(parts[1]) {
        return try ContactRoutes.show(visit, contact, failure: failure, status: .unprocessableContent)
      }
      if parts == ["alerts"] { return try AlertRoutes.page(visit, failure: failure) }
      let reason = failure.errors?.reasons.min { $0.key < $1.key }?.value
      return visit.page(
        "contacts-bulk",
        [
          "summary": reason.map { visit.reader.fault($0) } ?? failure.sentence, "backHref": back,
          "refusals": [Fields](),
        ], title: "contacts.bulk", status: .unprocessableContent)
    }
  }
}
