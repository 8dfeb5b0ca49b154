import Alignment
import HTTPTypes
import Pages
import Reports
import Workspace

/// One contact: its page, and the small forms on it.
enum ContactRoutes {
  static func serve(_ routes: inout Routes) {
    routes.get(.contact) { visit in try show(visit, try visit.id()) }
    routes.post(.contactStage, move)
    routes.post(.contactRest, rest)
    routes.post(.contactNotes) { visit in
      let id = try visit.id()
      return try keeping(visit, id, form: "note") {
        _ = try visit.workspace.addNote(
          visit.form["text"] ?? "", toContact: id, by: try visit.actor(), now: visit.now)
        return .done(Path.contact.link(id), "contact.noted")
      }
    }
    routes.post(.contactTasks) { visit in
      let id = try visit.id()
      return try keeping(visit, id, form: "task") {
        guard let due = try visit.instant(ofDay: "due_at") else { throw FieldErrors("due_at", .required) }
        let form = TaskForm(
          title: visit.form["title"] ?? "", dueAt: due, assigneeId: try visit.member(in: "assignee"))
        _ = try visit.workspace.addTask(form, toContact: id, by: try visit.actor(), now: visit.now)
        return .done(Path.contact.link(id), "contact.task-kept")
      }
    }
  }

  /// The page of a contact; an id that was merged away leads to the survivor.
  static func show(
    _ visit: Visit, _ id: Int64, failure: FormFailure? = nil, status: HTTPResponse.Status = .ok
  ) throws -> Answer {
    let record = try visit.workspace.contact(id)
    if record.redirectedFrom != nil, visit.method == .get {
      return .seeOther(
        Path.contact.link(record.id, query: [("from", String(id))]))
    }
    let view = try ContactView(record, visit: visit, failure: failure)
    return visit.page(
      "contact", try view.fields, title: "frame.page-contacts", name: view.name, status: status)
  }

  /// Runs a form of the page; what is refused is shown on the page with what was typed.
  static func keeping(
    _ visit: Visit, _ id: Int64, form: String, _ body: () throws -> Answer
  ) throws -> Answer {
    do {
      return try body()
    } catch {
      guard let failure = FormFailure(error, form: form, reader: visit.reader) else { throw error }
      return try show(visit, id, failure: failure, status: .unprocessableContent)
    }
  }

  private static func move(_ visit: Visit) throws -> Answer {
    let id = try visit.id()
    return try keeping(visit, id, form: "stage") {
      guard let stage = visit.form.text("to").flatMap({ Stage(name: $0) }) else {
        throw FieldErrors("to", .required)
      }
      try visit.workspace.moveContact(
        id, .advance(to: stage), next: try visit.instant(ofDay: "next_action"),
        expected: visit.form.text("version").flatMap { Int64($0) }, by: try visit.actor(), now: visit.now)
      return .done(Path.contact.link(id), "contact.moved", [("stage", visit.reader.stage(stage))])
    }
  }

  private static func rest(_ visit: Visit) throws -> Answer {
    let id = try visit.id()
    try (try visit.person()).require(.moveStages)
    let kind = visit.form["do"] ?? ""
    return try keeping(visit, id, form: kind) {
      let reason = visit.form["reason"] ?? ""
      let step: StageStep
      switch kind {
      case "recycle":
        guard let until = try visit.instant(ofDay: "until") else {
          var errors = FieldErrors("until", .required)
          if visit.form.text("reason") == nil { errors.add("reason", .required) }
          throw errors
        }
        step = .recycle(reason: reason, until: until)
      case "disqualify": step = .disqualify(reason: reason)
      case "reopen": step = .reopen(reason: reason)
      case "lose": step = .lose(reason: reason)
      default: throw Refusal.unreadable
      }
      if visit.form.text("reason") == nil { throw FieldErrors("reason", .required) }
      try visit.workspace.moveContact(
        id, step, expected: visit.form.text("version").flatMap { Int64($0) }, by: try visit.actor(), now: visit.now)
      return .done(Path.contact.link(id), "contact.rested")
    }
  }
}
