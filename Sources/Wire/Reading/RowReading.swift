import Alignment

/// Makes drafts of rows: contacts, companies, deals, costs, goals, members, rates.
struct RowReading {
  let plan: RowPlan
  var values: ValueReader
  var touches: TouchReading
  /// Contacts whose current stage had no date of its own.
  private(set) var undatedStages = 0

  init(plan: RowPlan, values: ValueReader) {
    self.plan = plan
    self.values = values
    touches = TouchReading(
      source: plan.mapping.source, contactSystem: plan.touches.first?.contactSystem ?? plan.mapping.source)
  }

  private var kind: ImportKind { plan.mapping.kind }

  mutating func read(_ row: Row, into batch: inout DraftBatch) throws(RowFault) {
    switch kind {
    case .contacts: batch.contacts.append(try contact(row))
    case .companies: batch.companies.append(try company(row))
    case .deals: batch.deals.append(try deal(row))
    case .touches:
      for i in plan.touches.indices {
        if let touch = try touches.touch(plan.touches[i], row, isOwn: false, values: &values) {
          batch.touches.append(touch)
        }
      }
    case .costs: batch.costs.append(try cost(row))
    case .goals: batch.goals.append(try goal(row))
    case .members: batch.members.append(try member(row))
    case .rates: batch.rates.append(try rate(row))
    }
  }

  // MARK: Shared

  private func text(_ slot: EntitySlot, _ row: Row) -> String? { plan.value(slot)?.text(row) }

  private mutating func moment(_ slot: EntitySlot, _ row: Row) throws(RowFault) -> Moment? {
    try values.moment(plan.value(slot), row)
  }

  private func key(_ row: Row) -> ExternalKey? {
    text(.id, row).map { ExternalKey(system: plan.mapping.source, value: $0) }
  }

  private func missing(_ slots: [EntitySlot]) -> RowFault {
    let names = slots.compactMap { plan.value($0)?.name }
    return RowFault(
      "missing-key", "The row has no \(names.joined(separator: ", no ")), by which it is known again.",
      column: names.first)
  }

  private func required(_ slot: EntitySlot, _ what: String) -> RowFault {
    RowFault("missing-value", "The row has no \(what).", column: plan.value(slot)?.name)
  }

  private func properties(_ row: Row) -> [FieldDraft] {
    var fields: [FieldDraft] = []
    for (name, value) in plan.properties {
      if let text = value.text(row) { fields.append(FieldDraft(name: name, text: text)) }
    }
    return fields
  }

  private func domain(_ row: Row) -> String? {
    text(.domain, row).flatMap { AddressBytes.domain($0) }
  }

  // MARK: Contacts

  private mutating func contact(_ row: Row) throws(RowFault) -> ContactDraft {
    var draft = ContactDraft(line: Int(row.record.line))
    draft.key = key(row)
    draft.email = try values.email(plan.value(.email), row)
    guard draft.key != nil || draft.email != nil else { throw missing([.id, .email]) }
    draft.name = text(.name, row)
    draft.phone = text(.phone, row)
    draft.title = text(.title, row)
    draft.persona = text(.persona, row)
    draft.country = text(.country, row)
    draft.company = try values.reference(plan.company, row, isCompany: true)
    draft.owner = try values.reference(plan.owner, row, isCompany: false)
    draft.createdAt = try moment(.created, row)
    draft.nextActionAt = try moment(.nextAction, row)
    if let industry = text(.industry, row) { draft.fields.append(FieldDraft(name: "industry", text: industry)) }
    if let size = text(.companySize, row) { draft.fields.append(FieldDraft(name: "company-size", text: size)) }
    draft.fields += properties(row)
    for (stage, value) in plan.stages {
      if let moment = try values.moment(value, row) {
        draft.entries.append(StageEntryDraft(stage: stage, moment: moment))
      }
    }
    try addCurrentStage(&draft, row)
    draft.rest = try rest(row)
    for (number, touchPlan) in plan.touches.enumerated() {
      guard var touch = try touches.touch(touchPlan, row, isOwn: true, values: &values) else { continue }
      if touch.messageId.isEmpty {
        // The same row makes the same touch when the file is read again; one that moved on makes another.
        let said = [TouchSlot.channel, .content].map { touchPlan.plans[$0.rawValue]?.text(row) ?? "" }
        let parts = [draft.key?.value ?? draft.email ?? ""] + said
        touch.messageId = "row:\(number + 1):\(touch.at.start.milliseconds):" + parts.joined(separator: "\u{1F}")
      }
      draft.touches.append(touch)
    }
    draft.changesOnly = plan.mapping.changesOnly
    return draft
  }

  /// The stage a contact stands in, where no dated entry goes as far: at its own date, else at the creation.
  private mutating func addCurrentStage(_ draft: inout ContactDraft, _ row: Row) throws(RowFault) {
    let stage = try values.word(
      plan.value(.stage), row, "unknown-stage", "a stage", known: Stage.allCases.map(\.name)
    ) { Stage(name: $0) }
    guard let stage, stage != .contact, !draft.entries.contains(where: { $0.stage >= stage }) else { return }
    let since = try moment(.stageSince, row)
    guard let moment = since ?? draft.createdAt else { return }
    if since == nil { undatedStages += 1 }
    draft.entries.append(StageEntryDraft(stage: stage, moment: moment))
  }

  private static let restingNames = ["none", "nurture", "disqualified", "lost customer"]

  private mutating func rest(_ row: Row) throws(RowFault) -> RestDraft? {
    let resting = try values.word(
      plan.value(.resting), row, "unknown-resting", "a resting state", known: RowReading.restingNames
    ) { text in
      let folded = text.lowercased().split { $0 == "-" || $0 == "_" || $0 == " " }.joined(separator: " ")
      return Resting.allCases.first { $0.name == folded }
    }
    guard let resting, resting != .none else { return nil }
    let until = try moment(.restingUntil, row)
    // Nothing may fall off the radar: who rests has a reason, and nurture an end.
    guard let reason = text(.restingReason, row) else {
      throw RowFault(
        "missing-value", "The contact rests (\(resting.name)) and no reason is given.",
        column: (plan.value(.restingReason) ?? plan.value(.resting))?.name)
    }
    guard resting != .nurture || until != nil else {
      throw RowFault(
        "missing-value", "The contact is nurtured and no date is given until when.",
        column: (plan.value(.restingUntil) ?? plan.value(.resting))?.name)
    }
    return RestDraft(resting: resting, moment: try moment(.restingSince, row), until: until, reason: reason)
  }

  // MARK: Companies and deals

  private mutating func company(_ row: Row) throws(RowFault) -> CompanyDraft {
    var draft = CompanyDraft(line: Int(row.record.line))
    draft.key = key(row)
    draft.name = text(.name, row)
    draft.domain = domain(row)
    guard draft.key != nil || draft.domain != nil || draft.name != nil else { throw missing([.id, .domain, .name]) }
    draft.industry = text(.industry, row)
    draft.size = text(.size, row)
    draft.country = text(.country, row)
    draft.owner = try values.reference(plan.owner, row, isCompany: false)
    draft.createdAt = try moment(.created, row)
    draft.fields = properties(row)
    draft.changesOnly = plan.mapping.changesOnly
    return draft
  }

  private mutating func deal(_ row: Row) throws(RowFault) -> DealDraft {
    var draft = DealDraft(line: Int(row.record.line))
    guard let key = key(row) else { throw missing([.id]) }
    draft.key = key
    draft.name = text(.name, row)
    for contact in plan.contacts {
      for reference in try contacts(contact, row) where !draft.contacts.contains(reference) {
        draft.contacts.append(reference)
      }
    }
    draft.company = try values.reference(plan.company, row, isCompany: true)
    draft.owner = try values.reference(plan.owner, row, isCompany: false)
    let currency = try values.currency(plan.value(.currency), row)
    draft.amountMinor = try values.amount(plan.value(.amount), in: currency, row)
    if draft.amountMinor != nil { draft.currency = currency }
    draft.pipelineStage = text(.stage, row)
    draft.probability = try values.probability(plan.value(.probability), row)
    draft.outcome = try values.word(
      plan.value(.outcome), row, "unknown-outcome", "an outcome", known: Outcome.allCases.map(\.name)
    ) { Outcome(name: $0) }
    draft.lossReason = text(.lossReason, row)
    draft.kind = try values.word(
      plan.value(.kind), row, "unknown-deal-kind", "a kind of deal", known: DealKind.allCases.map(\.name)
    ) { DealKind(name: $0) }
    draft.createdAt = try moment(.created, row)
    draft.expectedClose = try moment(.expectedClose, row)
    // Systems keep an open deal's hoped-for date in the same column.
    if draft.outcome != .open { draft.closedAt = try moment(.closed, row) }
    if draft.outcome == .won || draft.outcome == .lost, draft.closedAt == nil, !plan.mapping.changesOnly,
      plan.value(.closed) != nil
    {
      throw required(.closed, "date of its close, though it is \(draft.outcome == .won ? "won" : "lost")")
    }
    draft.fields = properties(row)
    draft.changesOnly = plan.mapping.changesOnly
    return draft
  }

  /// One contact, or as many as a text with several names.
  private func contacts(_ plan: ReferencePlan, _ row: Row) throws(RowFault) -> [Reference] {
    func made(_ part: String, isId: Bool) -> Reference {
      var reference = Reference()
      reference.makesMissing = plan.makesMissing
      if !isId, let email = AddressBytes.email(part) {
        reference.address = email
      } else {
        reference.key = ExternalKey(system: plan.system, value: part)
      }
      return reference
    }
    if let any = plan.any, any.split != nil { return any.parts(row).map { made($0, isId: false) } }
    if let id = plan.id, id.split != nil {
      let ids = id.parts(row)
      if !ids.isEmpty { return ids.map { made($0, isId: true) } }
    }
    if let text = plan.any?.text(row) { return [made(text, isId: false)] }
    guard let reference = try values.reference(plan, row, isCompany: false) else { return [] }
    return [reference]
  }

  // MARK: Figures

  private func period(_ row: Row) throws(RowFault) -> Period {
    guard let first = try values.day(plan.value(.from), row) else { throw required(.from, "first day") }
    let last = try values.day(plan.value(.to), row) ?? first
    guard first <= last else {
      throw RowFault(
        "bad-period", "The last day, \(last), is before the first, \(first).", column: plan.value(.to)?.name)
    }
    return Period(first: first, last: last)
  }

  private mutating func cost(_ row: Row) throws(RowFault) -> CostDraft {
    let period = try period(row)
    let currency = try values.currency(plan.value(.currency), row)
    guard let minor = try values.amount(plan.value(.amount), in: currency, row) else {
      throw required(.amount, "amount")
    }
    var draft = CostDraft(line: Int(row.record.line), period: period, amountMinor: minor)
    draft.key = key(row)
    draft.campaign = text(.campaign, row)
    draft.channel = text(.channel, row)
    draft.source = text(.source, row)
    guard draft.campaign != nil || draft.channel != nil || draft.source != nil else {
      throw RowFault(
        "missing-value", "The cost names no campaign, channel or source that it was spent on.",
        column: (plan.value(.campaign) ?? plan.value(.channel) ?? plan.value(.source))?.name)
    }
    draft.currency = currency
    return draft
  }

  private static let measures = ["revenue", "visits", "leads", "mqls", "sqls", "opportunities", "customers"]

  private mutating func goal(_ row: Row) throws(RowFault) -> GoalDraft {
    let measure = try values.word(
      plan.value(.measure), row, "unknown-measure", "a measure", known: RowReading.measures
    ) { text in RowReading.measures.first { $0 == text.lowercased() } }
    guard let measure else { throw required(.measure, "measure") }
    let period = try period(row)
    let currency = try values.currency(plan.value(.currency), row)
    guard let value = plan.value(.target) else { throw required(.target, "target") }
    let isMoney = measure == "revenue"
    let target = try values.scaled(
      value, digits: isMoney ? currency.minorDigits : 0, code: isMoney ? currency.code : nil, row)
    guard let target else { throw required(.target, "target") }
    guard target >= 0 else {
      throw RowFault("bad-number", "A target is 0 or more.", column: value.name)
    }
    var draft = GoalDraft(line: Int(row.record.line), measure: measure, period: period, target: target)
    if isMoney { draft.currency = currency }
    return draft
  }

  private static let roles = Role.allCases.map(\.rawValue)

  private mutating func member(_ row: Row) throws(RowFault) -> MemberDraft {
    let email = try values.email(plan.value(.email), row)
    let key = key(row)
    guard let name = text(.name, row) ?? email ?? key?.value else { throw missing([.id, .email, .name]) }
    var draft = MemberDraft(line: Int(row.record.line), name: name)
    draft.key = key
    draft.email = email
    draft.team = try values.word(
      plan.value(.team), row, "unknown-team", "a team", known: Team.allCases.map(\.rawValue)
    ) { Team(rawValue: $0.lowercased()) }
    if var roles = plan.value(.roles) {
      roles.split = roles.split ?? ";,"
      for part in roles.parts(row) {
        let folded = part.lowercased().split { $0 == " " || $0 == "_" || $0 == "-" }.joined(separator: "-")
        guard RowReading.roles.contains(folded) else {
          throw ValueReader.unknown(part, "unknown-role", "a role", known: RowReading.roles, column: roles.name)
        }
        if !draft.roles.contains(folded) { draft.roles.append(folded) }
      }
    }
    draft.manager = text(.manager, row)
    draft.region = text(.region, row)
    return draft
  }

  private mutating func rate(_ row: Row) throws(RowFault) -> RateDraft {
    guard let named = plan.value(.currency), named.text(row) != nil else { throw required(.currency, "currency") }
    let currency = try values.currency(named, row)
    guard let day = try values.day(plan.value(.day), row) else { throw required(.day, "day") }
    guard let value = plan.value(.rate) else { throw required(.rate, "rate") }
    guard let text = value.text(row) else { throw required(.rate, "rate") }
    let bytes = Array(text.utf8)
    var format = values.amounts
    format.isRounding = true
    let nano: Int64
    do {
      nano = try format.scaled(bytes.span, 0, bytes.count, digits: 9, code: nil)
    } catch {
      throw format.fault(error, text, digits: 9, code: nil, column: value.name)
    }
    guard nano > 0 else {
      throw RowFault(
        "bad-number", "\(RowFault.shown(text)) is not a rate: a number above 0 was expected.", column: value.name)
    }
    return RateDraft(line: Int(row.record.line), currency: currency, day: day, nano: nano)
  }
}
