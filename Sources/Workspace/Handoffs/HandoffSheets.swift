package import Alignment
import Persistence
import Reports
import Store
package import Wire

extension ReportRequest.Name {
  /// Reports on hand-offs are read from their histories, and not on a snapshot of journeys.
  package var isOfHandoffs: Bool { self == .handoffs || self == .rejections }
}

extension OpenWorkspace {
  /// What sales does with hand-offs, or why it rejects them, by anything.
  ///
  /// Hand-offs count by their MQL entry, rejections when they were made. Reads the histories of the period: a few
  /// microseconds each, and twenty by a dimension that is asked of the contact.
  ///
  /// - Throws: ``WorkspaceError`` of the kind `usage` for what the report cannot answer.
  package func handoffSheet(for request: ReportRequest, now: Instant) throws -> Sheet {
    try request.check()
    let request = request.understood
    return try storage.read { store in
      let book = HandoffBook(
        workspace: self, terms: try HandoffTerms(self, now: now, in: store), dimension: request.question.dimension,
        now: now, store: store)
      let range = request.question.period.map(calendar.range) ?? Instant.distantPast..<Instant.distantFuture
      var sheet =
        request.name == .handoffs
        ? try book.handoffs(in: range) : try book.rejections(in: range)
      sheet.asOf = now
      sheet.question = QuestionEcho(request).fields + sheet.question
      sheet.phrases += QuestionEcho(request).phrases(in: calendar)
      if let top = request.top { sheet.keep(first: top) }
      return sheet
    }
  }
}

/// Hand-offs laid out by one dimension.
struct HandoffBook {
  let workspace: OpenWorkspace
  let terms: HandoffTerms
  let dimension: Dimension
  let now: Instant
  let store: any Reading
  private let texts = HandoffTexts()

  func handoffs(in range: Range<Instant>) throws -> Sheet {
    var rows: [String: HandoffTally] = [:]
    var total = HandoffTally()
    try HandoffScan.entered(in: range, in: store) { row in
      let handoff = row.handoff
      let speed = handoff.speed(at: now, in: terms.count(of: handoff))
      let clock = handoff.clock(at: now, hours: terms.hours)
      rows[try key(row), default: HandoffTally()].add(
        handoff, speed: speed, clock: clock, at: now, calendar: workspace.calendar)
      total.add(handoff, speed: speed, clock: clock, at: now, calendar: workspace.calendar)
    }
    var sheet = Sheet(name: "handoffs", title: "Hand-offs by \(dimension.name)")
    sheet.columns = [
      Sheet.Column("key", .text, title: dimension == .owner ? "Rep" : dimension.words, rank: 0),
      Sheet.Column("handoffs", .count, title: "Hand-offs", rank: 0),
      Sheet.Column("open", .count, rank: 1),
      Sheet.Column("in_time", .count, title: "Answered in time", rank: 3),
      Sheet.Column("due", .count, title: "Answers due", rank: 3),
      Sheet.Column("in_time_share", .share, title: "In time", rank: 0),
      Sheet.Column("attempts", .number, title: "Attempts each", rank: 1),
      Sheet.Column("by_hand_share", .share, title: "Logged by hand", rank: 4),
      Sheet.Column("accepted", .count, rank: 0),
      Sheet.Column("rejected", .count, rank: 0),
      Sheet.Column("acceptance", .share, rank: 0),
      Sheet.Column("decided_in_time", .count, title: "Decided in time", rank: 4),
      Sheet.Column("decisions_due", .count, title: "Decisions due", rank: 4),
      Sheet.Column("decided_in_time_share", .share, title: "Decided in time", rank: 2),
      Sheet.Column("out_of_hours", .days, title: "Days out of hours", rank: 5),
      Sheet.Column("system", .days, title: "Days system", rank: 5),
      Sheet.Column("queue", .days, title: "Days queue", rank: 5),
      Sheet.Column("person", .days, title: "Days person", rank: 5),
    ]
    for (key, tally) in rows.sorted(by: { ($1.value.handoffs, $0.key) < ($0.value.handoffs, $1.key) })
    where tally.handoffs > 0 {
      sheet.append(cells(key, tally))
    }
    sheet.footer = cells("Total", total)
    sheet.totals = zip(sheet.columns, sheet.footer).dropFirst().map { column, cell in
      Sheet.Field(column.key, cell, title: column.title)
    }
    let reasons = try HandoffEntries.noneCounts(in: range, in: store)
    sheet.totals.append(
      Sheet.Field("not_handed_off", .integer(reasons.reduce(0) { $0 + $1.count }), title: "MQLs not handed off"))
    sheet.sections = [
      Sheet.Field(
        "not_handed_off_reasons",
        .object(reasons.map { Sheet.Field($0.reason.name.replacing("-", with: "_"), .integer($0.count)) }))
    ]
    sheet.notes = [
      "Hand-offs count by their MQL entry; merged and withdrawn ones are left out.",
      "In time: of the answers that came or were due. Accepting is no answer.",
      "Days are means a hand-off, from the MQL to the answer.",
    ]
    return sheet
  }

  private func cells(_ key: String, _ tally: HandoffTally) -> [Sheet.Cell] {
    [
      .text(key), .integer(tally.handoffs), .integer(tally.open), .integer(tally.inTime), .integer(tally.due),
      .optional(share: tally.share(tally.inTime, of: tally.due)),
      .optional(real: tally.share(tally.attempts, of: tally.handoffs)),
      .optional(share: tally.share(tally.attemptsByHand, of: tally.attempts)), .integer(tally.accepted),
      .integer(tally.rejected), .optional(share: tally.share(tally.accepted, of: tally.accepted + tally.rejected)),
      .integer(tally.decidedInTime), .integer(tally.decisionDue),
      .optional(share: tally.share(tally.decidedInTime, of: tally.decisionDue)),
      .optional(real: tally.days(tally.clock.outOfHours)), .optional(real: tally.days(tally.clock.system)),
      .optional(real: tally.days(tally.clock.queue)), .optional(real: tally.days(tally.clock.person)),
    ]
  }

  private struct Rejections {
    var count = 0
    var beforeAttempt = 0
    var attempts = 0
    var bought = 0
  }

  func rejections(in range: Range<Instant>) throws -> Sheet {
    var rows: [String: Rejections] = [:]
    var total = Rejections()
    try HandoffScan.decided(in: range, in: store) { row in
      guard case .rejected = row.handoff.state, let at = row.handoff.decidedAt else { return }
      let company = try Contacts.find(row.handoff.contact.rawValue, in: store)?.companyId
      let hasBought = try HandoffFacts.hasBought(
        contact: row.handoff.contact.rawValue, company: company, after: at, until: at.adding(days: 365), in: store)
      func add(to tally: inout Rejections) {
        tally.count += 1
        tally.attempts += row.handoff.attempts.count
        if row.handoff.attempts.isEmpty { tally.beforeAttempt += 1 }
        if hasBought { tally.bought += 1 }
      }
      add(to: &rows[try key(row), default: Rejections()])
      add(to: &total)
    }
    var sheet = Sheet(name: "rejections", title: "Rejections by \(dimension.name)")
    sheet.columns = [
      Sheet.Column("key", .text, title: dimension.words, rank: 0),
      Sheet.Column("rejected", .count, rank: 0),
      Sheet.Column("share", .share, rank: 0),
      Sheet.Column("before_attempt", .count, title: "Before any attempt", rank: 1),
      Sheet.Column("attempts", .number, title: "Attempts each", rank: 2),
      Sheet.Column("bought", .count, title: "Bought anyway", rank: 1),
    ]
    func cells(_ key: String, _ tally: Rejections) -> [Sheet.Cell] {
      [
        .text(key), .integer(tally.count),
        .optional(share: total.count == 0 ? nil : Double(tally.count) / Double(total.count)),
        .integer(tally.beforeAttempt),
        .optional(real: tally.count == 0 ? nil : Double(tally.attempts) / Double(tally.count)),
        .integer(tally.bought),
      ]
    }
    for (key, tally) in rows.sorted(by: { ($1.value.count, $0.key) < ($0.value.count, $1.key) }) {
      sheet.append(cells(key, tally))
    }
    sheet.footer = cells("Total", total)
    sheet.totals = zip(sheet.columns, sheet.footer).dropFirst().map { column, cell in
      Sheet.Field(column.key, cell, title: column.title)
    }
    sheet.notes = [
      "Rejections count when they were made; one that was opened again since is none.",
      "Bought anyway: the contact or its company is in a deal won within 365 days after.",
    ]
    return sheet
  }

  /// The row that a hand-off is in.
  func key(_ stored: Handoffs.Stored) throws -> String {
    let handoff = stored.handoff
    let contact = handoff.contact.rawValue
    let value: String? =
      switch dimension {
      case .owner:
        // Who gave the answer, else who has it or had it last.
        try (handoff.assignee ?? handoff.assignees.last).flatMap { try texts.member($0.rawValue, in: store) }
      case .reason:
        if case .rejected(let reason, _) = handoff.state { reason.code } else { nil }
      case .channel: try texts.firstTouch(.channel, of: contact, in: store)
      case .source: try texts.firstTouch(.source, of: contact, in: store)
      case .campaign: try texts.firstTouch(.campaign, of: contact, in: store)
      case .content: try texts.firstTouch(.content, of: contact, in: store)
      case .day: period(.day, stored)
      case .week: period(.week, stored)
      case .month: period(.month, stored)
      case .quarter: period(.quarter, stored)
      case .year: period(.year, stored)
      case .quadrant: stored.quadrant.map { ["perfect", "warm", "curious", "cold"][Int($0)] }
      case .persona: try field("persona", contact)
      case .country: try field("country", contact)
      case .industry: try field("industry", contact)
      case .companySize: try field("company-size", contact)
      case .property(let name): try field(name, contact)
      case .kind, .side, .landingPage: nil
      }
    return value ?? TextDictionary.none
  }

  private func period(_ unit: PeriodUnit, _ stored: Handoffs.Stored) -> String {
    let handoff = stored.handoff
    let at: Instant = if case .rejected = handoff.state { handoff.decidedAt ?? handoff.entry } else { handoff.entry }
    let day = workspace.calendar.day(of: at)
    return texts.key(of: day) { workspace.calendar.key(of: day, unit: unit) }
  }

  /// A field of the contact, else of its company.
  private func field(_ name: String, _ contact: Int64) throws -> String? {
    if let own = try Fields.values(of: contact, .contact, in: store).first(where: { $0.name == name }) {
      return own.text
    }
    guard let company = try Contacts.find(contact, in: store)?.companyId else { return nil }
    return try Fields.values(of: company, .company, in: store).first { $0.name == name }?.text
  }
}

/// Texts of a report's rows, each read once.
private final class HandoffTexts {
  private var members: [Int64: String?] = [:]
  private var terms: [Int64: String?] = [:]
  private var days: [CivilDate: String] = [:]

  func member(_ id: Int64, in store: any Reading) throws -> String? {
    if let known = members[id] { return known }
    let name = try Members.find(id, in: store)?.name
    members[id] = .some(name)
    return name
  }

  /// A text of the contact's first counted touch of marketing; `nil` where it has none.
  func firstTouch(_ kind: TermKind, of contact: Int64, in store: any Reading) throws -> String? {
    guard let id = try HandoffFacts.firstTouchTerm(kind, of: contact, in: store) else { return nil }
    if let known = terms[id] { return known }
    let text = try Terms.text(id, in: store)
    terms[id] = .some(text)
    return text
  }

  /// The period that a day lies in.
  func key(of day: CivilDate, _ key: () -> String) -> String {
    if let known = days[day] { return known }
    let key = key()
    days[day] = key
    return key
  }
}
