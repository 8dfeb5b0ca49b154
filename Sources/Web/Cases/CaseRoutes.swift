import Alignment
import HTTPTypes
import Pages
import Workspace

/// What sales gives back for one reason, and what marketing answers; and who was rejected and bought.
enum CaseRoutes {
  private static let most = 50

  static func serve(_ routes: inout Routes) {
    routes.get(.cases) { visit in try list(visit) }
    routes.post(.cases) { visit in
      do {
        try visit.workspace.setCaseThreshold(
          count: Int(visit.form.text("count") ?? "") ?? 0, days: Int(visit.form.text("days") ?? "") ?? 0,
          by: try visit.person(), now: visit.now)
        return .done(Path.cases.link(), "settings.saved")
      } catch let errors as FieldErrors {
        return try list(visit, errors: errors)
      }
    }
    routes.get(.boughtAnyway, bought)
    routes.get(.rejectionCase) { visit in try one(visit) }
    routes.post(.rejectionCase) { visit in
      let id = try visit.id()
      do {
        try visit.workspace.answerCase(
          id, visit.form["answer"] ?? "", note: visit.form["note"] ?? "", by: try visit.person(), now: visit.now)
        return .done(Path.rejectionCase.link(id), "cases.given")
      } catch let errors as FieldErrors {
        return try one(visit, errors: errors)
      }
    }
  }

  // MARK: Lists

  private static func head(_ visit: Visit, _ current: String, heading: String, help: String) -> Fields {
    let reader = visit.reader
    var tabs: [(key: String, href: String)] = [
      ("open", Path.cases.link()), ("answered", Path.cases.link(query: [("state", "answered")])),
    ]
    if visit.pages.contains(.boughtAnyway) { tabs.append(("bought", Path.boughtAnyway.link())) }
    return [
      "back": Path.marketing.link(), "heading": reader.text(heading), "help": reader.text(help),
      "tabs": tabs.map { tab in
        ["href": tab.href, "label": reader.text("cases.\(tab.key)"), "isCurrent": tab.key == current] as Fields
      },
    ]
  }

  private static func heads(_ keys: [String], numbers: Set<String>, _ reader: Reader) -> [Fields] {
    keys.map { ["head": reader.text("cases.\($0)"), "isNumber": numbers.contains($0)] }
  }

  private static func list(_ visit: Visit, errors: FieldErrors? = nil) throws -> Answer {
    let reader = visit.reader
    let isOpen = visit.query["state"] != "answered"
    let last = visit.query["after"].flatMap { Int64($0) } ?? .max
    let found = try visit.workspace.cases(isOpen: isOpen, before: last, limit: most + 1, now: visit.now)
    let shown = found.prefix(most)
    let threshold = try visit.workspace.caseThreshold()
    let stored = ["count": String(threshold.count), "days": String(threshold.days)]
    let form = FormFields(reader, values: { errors == nil ? stored[$0] : visit.form[$0] }, errors: errors)
    let more = shown.last.map {
      Path.cases.link(query: [("state", isOpen ? nil : "answered"), ("after", String($0.id))])
    }
    let fields: Fields = [
      "isEmpty": shown.isEmpty, "empty": reader.text("cases.empty"),
      "emptyHelp": reader.text(
        "cases.empty-help", ["count": reader.number(threshold.count), "days": reader.number(threshold.days)]),
      "heads": heads(
        ["what", "reason", "rejections", "opened", "answer", "outcome"], numbers: ["rejections"], reader),
      "cases": shown.map { row($0, reader) }, "bought": [Fields](), "more": found.count > shown.count ? more : nil,
      "mayAnswer": visit.may(.answerCases), "action": Path.cases.link(), "isWrong": errors != nil,
      "fields": [
        form.text("count", "cases.count", type: "number", isRequired: true),
        form.text("days", "cases.days", type: "number", isRequired: true),
      ],
    ]
    return visit.page(
      "cases",
      fields.merging(head(visit, isOpen ? "open" : "answered", heading: "cases.title", help: "cases.help")),
      title: "cases.title", status: errors == nil ? .ok : .unprocessableContent)
  }

  private static func row(_ record: CaseRecord, _ reader: Reader) -> Fields {
    let found = record.rejections
    return [
      "href": Path.rejectionCase.link(record.id), "what": what(found, reader), "reason": reason(found.reason, reader),
      "count": reader.number(record.count), "opened": reader.relative(found.openedAt),
      "instant": reader.machine(found.openedAt), "isOpen": found.isOpen,
      "answer": found.decision.map { reader.text("cases.answer-\($0.answer.rawValue)") }
        ?? reader.text("cases.state-open"),
      "outcome": outcome(record, reader) ?? Reader.dash,
    ]
  }

  private static func bought(_ visit: Visit) throws -> Answer {
    let reader = visit.reader
    let place = (visit.query["after"] ?? "").split(separator: "-").compactMap { Int64($0) }
    let last: (Int64, Int64) = place.count == 2 ? (place[0], place[1]) : (.max, .max)
    let found = try visit.workspace.boughtAnyway(before: last, limit: most + 1, by: try visit.person())
    let shown = found.prefix(most)
    let more = shown.last.map {
      Path.boughtAnyway.link(query: [("after", "\($0.wonAt.milliseconds)-\($0.handoff)")])
    }
    let fields: Fields = [
      "isEmpty": shown.isEmpty, "empty": reader.text("cases.bought-empty"),
      "emptyHelp": reader.text("cases.bought-help"),
      "heads": heads(
        ["contact", "company", "reason", "rep", "rejected", "deal", "won", "amount"], numbers: ["amount"], reader),
      "cases": [Fields](),
      "bought": shown.map { row in
        [
          "href": Path.contact.link(row.contact.id), "contact": row.contact.name,
          "company": row.company?.name ?? Reader.dash, "reason": reason(row.reason, reader),
          "rep": row.rep?.name ?? Reader.dash, "rejected": reader.date(reader.calendar.day(of: row.rejectedAt)),
          "dealHref": Path.deal.link(row.deal.id), "deal": row.deal.name,
          "won": reader.date(reader.calendar.day(of: row.wonAt)),
          "amount": Currency(row.deal.currency).map {
            reader.money(Money(minor: row.deal.amountMinor, currency: $0))
          } ?? Reader.dash,
        ] as Fields
      },
      "more": found.count > shown.count ? more : nil, "mayAnswer": false, "isWrong": false,
    ]
    return visit.page(
      "cases", fields.merging(head(visit, "bought", heading: "cases.bought", help: "cases.bought-help")),
      title: "cases.bought")
  }

  // MARK: One

  private static func one(_ visit: Visit, errors: FieldErrors? = nil) throws -> Answer {
    let reader = visit.reader
    let record = try visit.workspace.rejectionCase(try visit.id(), now: visit.now)
    let found = record.rejections
    let last = visit.query["after"].flatMap { Int64($0) } ?? .max
    let all =
      visit.may(.seeContacts)
      ? try visit.workspace.caseRows(of: record.id, before: last, limit: most + 1, by: try visit.person()) : []
    let shown = all.prefix(most)
    let form = FormFields(reader, values: { errors == nil ? nil : visit.form[$0] }, errors: errors)
    let mayAnswer = found.isOpen && visit.may(.answerCases)
    let fields: Fields = [
      "back": Path.cases.link(), "what": what(found, reader),
      "lead": "\(reader.text("cases.reason")): \(reason(found.reason, reader))",
      "count": reader.number(record.count), "mayAnswer": mayAnswer, "waits": found.isOpen && !mayAnswer,
      "action": Path.rejectionCase.link(record.id),
      "answerField": form.choice(
        "answer", "cases.answer",
        RejectionCase.Answer.allCases.map { ($0.rawValue, reader.text("cases.answer-\($0.rawValue)")) },
        isRequired: true),
      "noteField": form.text(
        "note", "cases.note", isRequired: true, hint: "cases.note-hint", limit: 2_000, rows: 4),
      "decision": found.decision.map { decision in
        [
          "answer": reader.text("cases.answer-\(decision.answer.rawValue)"),
          "noteLines": decision.note.split(whereSeparator: \.isNewline).map(String.init),
          "by": reader.text(
            "cases.answered-by",
            ["name": record.answeredBy?.name ?? Reader.dash, "when": reader.relative(decision.at)]),
          "outcome": outcome(record, reader) ?? Reader.dash,
        ] as Fields
      },
      "hasRows": !shown.isEmpty,
      "rows": shown.map { row in
        [
          "href": Path.contact.link(row.contact.id), "contact": row.contact.name,
          "company": row.company?.name ?? Reader.dash, "rep": row.rep?.name ?? Reader.dash,
          "rejected": reader.relative(row.at), "instant": reader.machine(row.at), "remark": row.note ?? Reader.dash,
        ] as Fields
      },
      "more": all.count > shown.count
        ? shown.last.map { Path.rejectionCase.link(record.id, query: [("after", String($0.event))]) } : nil,
    ]
    return visit.page(
      "case", fields, title: "cases.title", status: errors == nil ? .ok : .unprocessableContent)
  }

  private static func what(_ found: RejectionCase, _ reader: Reader) -> String {
    let value = found.ground == .rule && found.value == "grades" ? reader.text("cases.grades") : found.value
    return reader.text("cases.ground-\(found.ground.rawValue)", ["value": value])
  }

  /// A reason in words; one of the workspace's own as it is called.
  private static func reason(_ code: String, _ reader: Reader) -> String {
    let key = "cases.reason-\(code)"
    return reader.texts.has(key) ? reader.text(key) : code
  }

  private static func outcome(_ record: CaseRecord, _ reader: Reader) -> String? {
    guard let before = record.before, let after = record.after else { return nil }
    return reader.text(
      record.isOutcomeWhole ? "cases.outcome-words" : "cases.outcome-so-far",
      [
        "before": reader.number(before), "after": reader.number(after),
        "days": reader.number(record.rejections.days),
      ])
  }
}
