import Alignment
import Pages
import Reports
import Workspace

/// The list at the left of the inbox: rows with their clocks, what is open, and what can be done with those ticked.
struct InboxList {
  let visit: Visit
  let query: InboxQuery
  /// The hand-off that is open beside.
  var open: Int64?
  /// What a bulk form came to, where it was refused.
  var bulk: BulkFailure?
  private(set) var records: [HandoffRecord] = []
  private var values: [Int64: Int64] = [:]
  private var returning: [ComingBack] = []
  private var tasks: [TaskRecord] = []
  private var note: String?
  private var cut: String?
  private var next: String?
  private let person: Person
  /// Whose inbox it is.
  private let owner: (id: Int64, name: String)
  private let counts: InboxCounts

  /// Why ticked hand-offs were refused; the ticks stay.
  struct BulkFailure {
    var ticked: Set<Int64> = []
    var refusals: [Int64: String] = [:]
    var errors: FieldErrors?
    var sentence: String
    var form: String?
  }

  static let pageRows = 30

  init(_ visit: Visit, query: InboxQuery) throws {
    self.visit = visit
    self.query = query
    person = try visit.person()
    if let rep = query.rep, rep != person.id.rawValue {
      guard let name = try visit.workspace.memberNames().first(where: { $0.id == rep })?.name else {
        throw Refusal.notFound
      }
      owner = (rep, name)
    } else {
      owner = (person.id.rawValue, person.name)
    }
    counts = try visit.workspace.inboxCounts(of: owner.id)
    try read()
  }

  private var reader: Reader { visit.reader }
  private var isOwn: Bool { owner.id == person.id.rawValue }

  private mutating func read() throws {
    let (workspace, now) = (visit.workspace, visit.now)
    switch query.tab {
    case .mine:
      let worth = try visit.leadWorth()
      let page = try workspace.inboxPage(
        of: owner.id, after: query.after.flatMap { InboxPlace($0) }, limit: InboxList.pageRows, by: person, now: now,
        value: worth)
      records = page.records
      values = page.values
      note = reader.text(
        "inbox.worth",
        ["n": reader.number(page.count), "amount": reader.money(minor: page.worth, .whole)])
      cut = page.isCut ? reader.text("inbox.cut", ["n": reader.number(OpenWorkspace.mostInInbox)]) : nil
      next = page.next?.text
    case .waiting:
      let found = try workspace.handoffQueue(
        after: place ?? (.min, .min), limit: InboxList.pageRows + 1, by: person, now: now)
      take(found) { ($0.place.due, $0.id) }
    case .decided:
      let found = try workspace.decidedHandoffs(
        of: owner.id, before: place ?? (.max, .max), limit: InboxList.pageRows + 1, by: person, now: now)
      take(found) { ($0.handoff.decidedAt?.milliseconds ?? 0, $0.id) }
    case .back:
      let after: (until: Int64, id: Int64) = place.map { ($0.0, $0.1) } ?? (.min, .min)
      let found = try workspace.comingBack(of: owner.id, after: after, limit: InboxList.pageRows + 1, by: person)
      returning = Array(found.prefix(InboxList.pageRows))
      if found.count > InboxList.pageRows, let last = returning.last {
        next = "\(last.until.milliseconds).\(last.contact.id)"
      }
      if query.after == nil {
        tasks = try workspace.tasks(
          of: owner.id, dueBefore: visit.reader.calendar.end(of: visit.reader.today), limit: 200
        ).filter { $0.title.hasPrefix(OpenWorkspace.wakeUpTitle) }
      }
    }
  }

  /// A place in a list by instant and id.
  private var place: (Int64, Int64)? {
    guard let parts = query.after?.split(separator: "."), parts.count == 2, let at = Int64(parts[0]),
      let id = Int64(parts[1])
    else { return nil }
    return (at, id)
  }

  private mutating func take(_ found: [HandoffRecord], _ key: (HandoffRecord) -> (Int64, Int64)) {
    records = Array(found.prefix(InboxList.pageRows))
    guard found.count > InboxList.pageRows, let last = records.last else { return }
    let (at, id) = key(last)
    next = "\(at).\(id)"
  }

  /// The hand-off after one in the list, else the one before it.
  func neighbour(of id: Int64) -> Int64? {
    guard let place = records.firstIndex(where: { $0.id == id }) else { return records.first?.id }
    if place + 1 < records.count { return records[place + 1].id }
    return place > 0 ? records[place - 1].id : nil
  }

  // MARK: Fields

  func fields() throws -> Fields {
    let canTick = visit.may(.workHandoffs) && [.mine, .waiting].contains(query.tab) && !records.isEmpty
    let mayManage = visit.may(.manageHandoffs)
    let fields: Fields = [
      "heading": isOwn ? reader.text("frame.page-inbox") : reader.text("inbox.of", ["name": owner.name]),
      "tabs": InboxTabs(visit).fields(query.tab, query: query, counts: counts),
      "settingsHref": visit.may(.workHandoffs) ? Path.salesTeam.link() : nil,
      "parts": parts(canTick: canTick), "isTicking": canTick, "bulkAction": Path.handoffBulk.link(), "here": query.link,
      "bulkFailure": bulk?.sentence, "cutWords": cut,
      "hasPager": next != nil || query.after != nil,
      "nextHref": next.map { query.with(after: $0).link },
      "firstHref": query.after == nil ? nil : query.with(after: nil).link,
      "mayAnswer": canTick && query.tab == .mine && isOwn, "mayManage": canTick && mayManage,
    ]
    return fields.merging(try bulkForms(mayManage: canTick && mayManage))
  }

  private func bulkForms(mayManage: Bool) throws -> Fields {
    let form = FormFields(reader, values: { bulk == nil ? nil : visit.form[$0] }, errors: bulk?.errors)
    func apart(_ field: Fields) -> Fields { field.merging(["id": "b-\(field["name"] as? String ?? "")"]) }
    return [
      "bulkRejectIsOpen": bulk?.form == "reject", "bulkGiveIsOpen": bulk?.form == "reassign",
      "bulkReason": apart(
        form.choice(
          "reason", "inbox.reason", RejectionReason.standard.map { ($0.code, reader.rejectionReason($0.code)) },
          empty: Reader.dash)),
      "bulkNote": apart(form.text("note", "inbox.note", limit: 500)),
      "bulkUntil": apart(form.text("until", "inbox.until", type: "date", hint: "inbox.until-help")),
      "bulkMember": apart(
        form.choice("member", "inbox.member", mayManage ? try visit.sellerOptions() : [], empty: Reader.dash)),
    ]
  }

  private func parts(canTick: Bool) -> [Fields] {
    switch query.tab {
    case .mine, .waiting, .decided:
      let key = query.tab.rawValue
      let empty =
        query.tab == .mine && !isOwn
        ? reader.text("inbox.empty-other", ["name": owner.name]) : reader.text("inbox.empty-\(key)")
      return [
        [
          "partTitle": reader.text("inbox.list-\(key)"), "partNote": records.isEmpty ? nil : note,
          "hasRows": !records.isEmpty, "partEmpty": empty,
          "rows": records.map { row($0, canTick: canTick) },
        ]
      ]
    case .back:
      var parts: [Fields] = []
      if !tasks.isEmpty {
        parts.append([
          "partTitle": reader.text("inbox.list-tasks"), "partNote": reader.number(tasks.count), "hasRows": true,
          "partEmpty": "", "rows": tasks.map(row),
        ])
      }
      parts.append([
        "partTitle": reader.text("inbox.list-back"), "partNote": nil, "hasRows": !returning.isEmpty,
        "partEmpty": reader.text("inbox.empty-back"), "rows": returning.map(row),
      ])
      return parts
    }
  }

  private func row(_ record: HandoffRecord, canTick: Bool) -> Fields {
    let value = values[record.id].flatMap { $0 > 0 ? reader.money(minor: $0, .whole) : nil }
    var fields: Fields = [
      "canTick": canTick, "rowId": String(record.id), "isTicked": bulk?.ticked.contains(record.id) ?? false,
      "rowTick": reader.text("inbox.pick-one", ["name": record.contact.name]),
      "rowRefusal": bulk?.refusals[record.id], "rowHref": query.link(to: record.id), "rowIsOpen": record.id == open,
      "rowName": record.contact.name, "rowCompany": record.company?.name, "rowValue": value ?? "",
      "rowWhy": HandoffWords(visit).why(record), "rowFlag": flag(record),
    ]
    fields.merge(HandoffWords(visit).clock(record).row())
    return fields.merging(reader.quadrant(record.quadrant, cell: record.scores?.cell))
  }

  /// What stands out: how it was decided, escalated, pursued.
  private func flag(_ record: HandoffRecord) -> String? {
    let handoff = record.handoff
    if case .rejected(let reason, _) = handoff.state {
      return "\(reader.handoffState("rejected")): \(reader.rejectionReason(reason.code))"
    }
    if handoff.state.isDecided { return reader.handoffState(handoff.state.name) }
    if record.isPursued { return reader.text("inbox.pursued") }
    return HandoffWords(visit).isEscalated(record) ? reader.text("inbox.escalated") : nil
  }

  private func row(_ back: ComingBack) -> Fields {
    plain(
      contact: back.contact, company: back.company?.name, why: back.reason, at: back.until,
      left: reader.relative(reader.calendar.day(of: back.until)))
  }

  private func row(_ task: TaskRecord) -> Fields {
    plain(
      contact: NamedRecordWords.of(task, reader), company: nil, why: task.title, at: task.dueAt,
      left: reader.relative(reader.calendar.day(of: task.dueAt)))
  }

  private func plain(
    contact: (id: Int64, name: String), company: String?, why: String, at: Instant, left: String
  ) -> Fields {
    [
      "canTick": false, "hasRing": false, "rowIcon": Icon.undo.svg, "rowHref": Path.contact.link(contact.id),
      "rowIsOpen": false, "rowName": contact.name, "rowCompany": company, "rowValue": "", "rowWhy": why,
      "rowClass": at <= visit.now ? "warn-t" : "", "rowLeft": left, "rowFor": "", "rowFlag": nil,
      "rowExact": reader.instant(at), "rowMachine": reader.machine(at), "hasQuad": false, "rowRefusal": nil,
    ]
  }

  private func plain(
    contact: NamedRecord, company: String?, why: String, at: Instant, left: String
  ) -> Fields {
    plain(contact: (contact.id, contact.name), company: company, why: why, at: at, left: left)
  }
}

/// Who a task is about.
private enum NamedRecordWords {
  static func of(_ task: TaskRecord, _ reader: Reader) -> (id: Int64, name: String) {
    (task.contactId, task.contactName ?? reader.text("contacts.unnamed", ["id": String(task.contactId)]))
  }
}

/// The tabs over the lists, with how much waits in each.
struct InboxTabs {
  let visit: Visit

  init(_ visit: Visit) { self.visit = visit }

  /// - Parameter open: `nil` on the team's page.
  func fields(_ open: InboxQuery.Tab?, query: InboxQuery, counts: InboxCounts) -> [Fields] {
    let reader = visit.reader
    func count(_ number: Int) -> String? { number > 0 ? reader.number(number) + (number >= 1_000 ? "+" : "") : nil }
    var tabs: [Fields] = InboxQuery.Tab.allCases.map { tab in
      let shown: Int = tab == .mine ? counts.mine : tab == .waiting ? counts.queue : 0
      return [
        "tabName": reader.text("inbox.\(tab.rawValue)"), "tabCount": count(shown), "tabIsOpen": tab == open,
        "tabHref": query.with(tab).link,
      ]
    }
    if visit.may(.manageHandoffs) {
      tabs.append([
        "tabName": reader.text("inbox.team"), "tabCount": nil, "tabIsOpen": open == nil,
        "tabHref": Path.inboxTeam.link(),
      ])
    }
    return tabs
  }
}
