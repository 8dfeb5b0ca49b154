import Alignment
import HTTPTypes
import Pages
import Workspace

/// What people do with hand-offs: each a form of the dossier, and one for those that are ticked.
enum HandoffForms {
  static func serve(_ routes: inout Routes) {
    routes.post(.handoffAttempts, log)
    routes.post(.handoffAcceptance, accept)
    routes.post(.handoffRejection, reject)
    routes.post(.handoffReturn, giveBack)
    routes.post(.handoffAssignee, assign)
    routes.post(.handoffBulk, bulk)
    routes.post(.handoffCases) { visit in
      try doing(visit, .ask) { id, person in
        let found = try visit.workspace.openCase(
          ofHandoff: id, on: visit.form["ground"] ?? "", by: person, now: visit.now)
        return .done(Path.rejectionCase.link(found), "inbox.case-opened")
      }
    }
  }

  /// Does something with the hand-off of the address; what is refused shows the dossier again with the reason.
  private static func doing(
    _ visit: Visit, _ part: HandoffFailure.Part, _ body: (Int64, Person) throws -> Answer
  ) throws -> Answer {
    let id = try visit.id()
    do {
      let answer = try body(id, try visit.person())
      visit.site.changes.publish("handoffs", "{}")
      return answer
    } catch {
      guard let failure = HandoffFailure(error, form: part, reader: visit.reader) else { throw error }
      return try InboxRoutes.page(visit, InboxQuery(Form()), open: id, failure: failure)
    }
  }

  private static func name(_ visit: Visit, _ id: Int64, _ person: Person) throws -> String {
    try visit.workspace.handoff(id, by: person, now: visit.now).contact.name
  }

  /// Where it goes on: the hand-off that stood next in the list.
  private static func next(_ visit: Visit) -> String {
    visit.form.text("next").map { SignIn.safe($0) } ?? Path.inbox.link()
  }

  private static func log(_ visit: Visit) throws -> Answer {
    try doing(visit, .log) { id, person in
      var errors = FieldErrors()
      let kind = visit.form.text("kind").flatMap { Attempt.Kind(name: $0) }
      let outcome = visit.form.text("outcome").flatMap { Attempt.Outcome(name: $0) }
      if kind == nil { errors.add("kind", .notOffered) }
      if outcome == nil { errors.add("outcome", .notOffered) }
      var stated: Instant?
      if let text = visit.form.text("minutes") {
        if let minutes = Int64(text), (0...1_000_000).contains(minutes) {
          stated = visit.now.adding(milliseconds: -minutes * Instant.minute)
        } else {
          errors.add("minutes", .notOffered)
        }
      }
      try errors.check()
      guard let kind, let outcome else { throw errors }
      try visit.workspace.logAttempt(
        Attempt(kind, outcome), on: id, stated: stated, by: person, now: visit.now)
      return .done(Path.handoff.link(id), "inbox.attempt-logged")
    }
  }

  private static func accept(_ visit: Visit) throws -> Answer {
    try doing(visit, .other) { id, person in
      try visit.workspace.acceptHandoff(id, by: person, now: visit.now)
      return .done(next(visit), "inbox.accepted", [("name", try name(visit, id, person))])
    }
  }

  private static func reject(_ visit: Visit) throws -> Answer {
    try doing(visit, .reject) { id, person in
      try visit.workspace.rejectHandoff(
        id, reason: try reason(visit), note: visit.form["note"] ?? "", ending: try ending(visit), by: person,
        now: visit.now)
      return .done(next(visit), "inbox.rejected", [("name", try name(visit, id, person))])
    }
  }

  private static func reason(_ visit: Visit) throws -> String {
    guard let reason = visit.form.text("reason") else { throw FieldErrors("reason", .required) }
    return reason
  }

  /// What the form says becomes of the contact; `nil` for what the reason says.
  private static func ending(_ visit: Visit) throws -> RejectionEnding? {
    let until = try visit.instant(ofDay: "until")
    if let until, until <= visit.now { throw FieldErrors("until", .inThePast) }
    switch visit.form.text("ending") {
    case nil: return until.map { .recycle(until: $0) }
    case RejectionReason.Ending.recycle.name?: return .recycle(until: until)
    case RejectionReason.Ending.disqualify.name?: return .disqualify
    default: throw FieldErrors("ending", .notOffered)
    }
  }

  private static func giveBack(_ visit: Visit) throws -> Answer {
    try doing(visit, .other) { id, person in
      let handoff = try visit.workspace.returnHandoff(id, by: person, now: visit.now)
      return .done(next(visit), handoff.assignee == nil ? "inbox.given-back-queue" : "inbox.given-back")
    }
  }

  private static func assign(_ visit: Visit) throws -> Answer {
    guard visit.form["do"] != "take-over" else {
      return try doing(visit, .other) { id, person in
        try visit.workspace.takeOverHandoff(id, by: person, now: visit.now)
        return .done(Path.handoff.link(id), "inbox.taken-over")
      }
    }
    return try doing(visit, .give) { id, person in
      guard let member = visit.chosen("member") else { throw FieldErrors("member", .required) }
      do {
        try visit.workspace.reassignHandoff(id, to: member, by: person, now: visit.now)
      } catch let errors as FieldErrors where errors.reasons["assignee"] != nil {
        throw FieldErrors("member", .notOffered)
      }
      return .done(Path.handoff.link(id), "inbox.reassigned", [("name", try memberName(visit, member))])
    }
  }

  private static func memberName(_ visit: Visit, _ id: Int64) throws -> String {
    try visit.workspace.memberNames().first { $0.id == id }?.name ?? ""
  }

  // MARK: Those that are ticked

  /// No more at once: a page has fewer.
  private static let mostAtOnce = 200

  private static func bulk(_ visit: Visit) throws -> Answer {
    let query = InboxQuery(Form((visit.form.text("back").map { SignIn.safe($0) } ?? "").query.utf8) ?? Form())
    let ids = Array(visit.form.all("id").compactMap { Int64($0) }.prefix(mostAtOnce))
    guard !ids.isEmpty else { return .done(query.link, "inbox.nobody-ticked", kind: .risk) }
    let (reader, person) = (visit.reader, try visit.person())
    let what = visit.form["do"] ?? ""
    let action: HandoffBulk
    do {
      switch what {
      case "accept": action = .accept
      case "reject": action = try rejection(visit)
      case "reassign":
        guard let member = visit.chosen("member") else { throw FieldErrors("member", .required) }
        guard try visit.workspace.sellers(by: person, now: visit.now).contains(where: { $0.id == member }) else {
          throw FieldErrors("member", .notOffered)
        }
        action = .reassign(to: member)
      default: throw Refusal.unreadable
      }
    } catch let errors as FieldErrors {
      return try InboxRoutes.page(
        visit, query,
        bulk: InboxList.BulkFailure(
          ticked: Set(ids), errors: errors, sentence: reader.text("contact.wrong"), form: what))
    }
    let outcomes = try visit.workspace.changeHandoffs(action, ids: ids, by: person, now: visit.now)
    visit.site.changes.publish("handoffs", "{}")
    let refused = outcomes.filter { $0.refusal != nil }
    let done = reader.count("inbox.bulk-done", outcomes.count - refused.count)
    guard !refused.isEmpty else { return .done(query.link, "inbox.bulk-all", [("n", reader.number(outcomes.count))]) }
    var failure = InboxList.BulkFailure(
      ticked: Set(refused.map(\.id)),
      sentence: done + " " + reader.count("inbox.bulk-refused", refused.count), form: nil)
    for outcome in refused {
      guard let error = outcome.refusal else { continue }
      failure.refusals[outcome.id] = sentence(error, reader)
    }
    return try InboxRoutes.page(visit, query, bulk: failure)
  }

  /// What is wrong with the form itself is told at its fields, and not with each hand-off.
  private static func rejection(_ visit: Visit) throws -> HandoffBulk {
    let code = try reason(visit)
    var errors = FieldErrors()
    let note = TextRule.reason.read(visit.form["note"], as: "note", into: &errors)
    let known = RejectionReason.standard(code)
    if known == nil { errors.add("reason", .notOffered) }
    if known == .other, note == nil { errors.add("note", .required) }
    try errors.check()
    return .reject(reason: code, note: note ?? "", ending: try ending(visit))
  }

  private static func sentence(_ error: any Error, _ reader: Reader) -> String {
    switch error {
    case let errors as FieldErrors: errors.reasons.min { $0.key < $1.key }.map { reader.fault($0.value) } ?? ""
    case let error as UnknownHandoff: reader.text("inbox.refusal-\(error.code)")
    default: HandoffFailure(error, form: .other, reader: reader)?.sentence ?? ""
    }
  }
}

extension String {
  /// What follows the question mark of an address.
  fileprivate var query: String { firstIndex(of: "?").map { String(self[index(after: $0)...]) } ?? "" }
}
