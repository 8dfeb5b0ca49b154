import Alignment
import HTTPTypes
import Pages
import Reports
import Wire
import Workspace

/// Contacts: the list by filters, one of them, its timeline, its stage and its rest.
enum ContactOperations {
  static let all: [Operation] = [
    Operation(
      .get, .apiContacts, "listContacts", "Contacts that pass a filter", in: .contacts,
      about: "Fields of your own as `property:NAME`. What is added meanwhile moves no page.",
      parameters: filters, openPrefix: "property:", answer: ContactShapes.list, handler: list),
    Operation(
      .post, .apiContacts, "createContact", "Make a contact", in: .contacts,
      about: "A name or an e-mail address is needed. 409 `contact-exists` with its id where the address is known.",
      body: ContactShapes.new, status: .created, answer: ContactShapes.contact, versioning: .none, mayConflict: true
    ) { call in
      var form = ContactForm()
      ContactShapes.patch(&form, with: call.body)
      switch try call.workspace.createContact(form, by: call.member, now: call.now) {
      case .exists(let id): throw CallFault.exists(code: "contact-exists", id: id)
      case .made(let id):
        var reply = try one(id, call)
        reply.location = Path.apiContact.link(id)
        return reply
      }
    },
    Operation(
      .get, .apiContact, "getContact", "A contact", in: .contacts,
      about: "An id that was merged away answers with the survivor; `redirected_from` says so.",
      answer: ContactShapes.contact, versioning: .told
    ) { call in try one(try call.id(), call) },
    Operation(
      .patch, .apiContact, "changeContact", "Change a contact", in: .contacts,
      about: "A JSON merge patch: members that are not sent stay, null clears.", body: ContactShapes.change,
      answer: ContactShapes.contact, versioning: .needed
    ) { call in
      let id = try call.id()
      try call.workspace.editContact(id, expected: call.expected, by: call.member, now: call.now) {
        ContactShapes.patch(&$0, with: call.body)
      }
      return try one(id, call)
    },
    Operation(
      .get, .apiContactTimeline, "getTimeline", "What happened with a contact, newest first", in: .contacts,
      parameters: [
        Parameter("kind", "Kinds, separated by commas: touch, transition, note, task, deal, change."),
        Parameter("side", "Only touches of this side.", .one(of: Side.allCases.map(\.name))), .limit, .after,
      ], answer: Shapes.page("Timeline", of: TimelineShapes.entry), handler: timeline),
    Operation(
      .post, .apiContactStage, "advanceContact", "Advance a contact to a later stage", in: .contacts,
      body: .object(
        "Advance",
        [
          "stage": .one(of: ReportOperations.stages), "next_action_at": Schema.instant.orNull,
        ], needed: ["stage"]), answer: ContactShapes.contact
    ) { call in
      guard let stage = call.body["stage"]?.text.flatMap({ Stage(name: $0) }) else { throw Refusal.unreadable }
      return try move(.advance(to: stage), call)
    },
    Operation(
      .post, .apiContactRest, "restContact", "Recycle, disqualify, reopen or lose a contact", in: .contacts,
      about: "`until` is needed to recycle: the contact is nurtured up to then.",
      body: .object(
        "Rest",
        [
          "action": .one(of: ["recycle", "disqualify", "reopen", "lose"]), "reason": .text(1...500),
          "until": Schema.instant.orNull, "next_action_at": Schema.instant.orNull,
        ], needed: ["action", "reason"]), answer: ContactShapes.contact, handler: rest),
  ]

  static func one(_ id: Int64, _ call: Call) throws -> Reply {
    let record = try call.workspace.contact(id)
    return Reply(ContactShapes.json(record), version: record.version)
  }

  private static func list(_ call: Call) throws -> Reply {
    let people = Dictionary(try call.workspace.people().map { ($0.person.id.rawValue, $0.person.name) }) { $1 }
    let query = ContactQuery(call.query.values, me: call.person.name) { people[$0] }
    guard query.unread.isEmpty else {
      throw CallFault.wrongParameters(query.unread.map { SchemaCheck.Fault(field: $0, code: "unknown-value") })
    }
    let finder = call.site.finder.current.contacts
    let page = finder.page(query.filter, order: query.order, after: query.after, limit: call.limit, now: call.now)
    let counts = zip(Stage.allCases, page.countByStage).map {
      JSON.Member(name: $0.name, value: .count($1))
    }
    return call.page(
      page.contacts.map { ContactShapes.line($0, finder) }, next: page.next?.text,
      with: ["count": .count(page.count), "count_by_stage": .object(counts)])
  }

  private static func timeline(_ call: Call) throws -> Reply {
    var filter = TimelineFilter()
    for name in (call.query["kind"] ?? "").split(separator: ",") {
      guard let kind = TimelineFilter.Kind(rawValue: String(name)) else {
        throw CallFault.wrongParameter("kind", "unknown-value")
      }
      filter.kinds.insert(kind)
    }
    filter.side = call.query["side"].flatMap { Side(name: $0) }
    let page = try call.workspace.timeline(
      ofContact: try call.id(), filter: filter, after: try call.cursor { TimelineCursor($0) }, limit: call.limit)
    return call.page(page.entries.map(TimelineShapes.json), next: page.next?.text)
  }

  private static func move(_ step: StageStep, _ call: Call) throws -> Reply {
    let id = try call.id()
    try call.workspace.moveContact(
      id, step, next: call.body["next_action_at"]?.instant, by: call.member, now: call.now)
    return try one(id, call)
  }

  private static func rest(_ call: Call) throws -> Reply {
    let reason = call.body["reason"]?.text ?? ""
    switch call.body["action"]?.text {
    case "recycle":
      guard let until = call.body["until"]?.instant else { throw FieldErrors("until", .required) }
      return try move(.recycle(reason: reason, until: until), call)
    case "disqualify": return try move(.disqualify(reason: reason), call)
    case "reopen": return try move(.reopen(reason: reason), call)
    default: return try move(.lose(reason: reason), call)
    }
  }

  private static let filters: [Parameter] = [
    Parameter("q", "Beginnings of words of name, address or company.", .text(1...200)),
    Parameter("stage", "Stages, separated by commas."),
    Parameter("team", "Whose stage it is.", .one(of: Team.allCases.map(\.rawValue))),
    Parameter("owner", "A person's id, `me` or `none`."),
    Parameter("resting", "How it rests.", .one(of: Resting.allCases.map { $0.name.replacing(" ", with: "-") })),
    Parameter(
      "next", "When somebody looks at it again.", .one(of: ContactFilter.Next.allCases.map(\.rawValue))),
    Parameter("channel", "Of the first touch."), Parameter("country", "As it is stored."),
    Parameter("persona", "As it is stored."), Parameter("industry", "As it is stored."),
    Parameter("company_size", "As it is stored."), Parameter("company", "The company's id.", .id),
    Parameter("created_from", "Made on this day or later.", .day), Parameter("created_to", "Up to this day.", .day),
    Parameter("touched_from", "Last touched on this day or later.", .day),
    Parameter("touched_to", "Up to this day.", .day),
    Parameter("machine", "`1`: only whose touches are all a machine's.", .one(of: ["1"])),
    Parameter("sort", "By what.", .one(of: ContactOrder.Key.allCases.map(\.rawValue))),
    Parameter("direction", "Which way.", .one(of: ["up", "down"])), .limit, .after,
  ]
}
