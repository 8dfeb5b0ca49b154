package import Alignment

/// One row as it was read, for people: what it says and under which name.
package struct DraftLine: Sendable {
  package let line: Int
  /// In the order of ``ColumnTarget/choices(of:)``, properties after fields.
  package private(set) var values: [(target: ColumnTarget, value: Value)] = []

  package enum Value: Hashable, Sendable {
    case text(String)
    case moment(Moment)
    case date(CivilDate)
    /// Minor units; `nil` for the currency of the workspace.
    case money(Int64, Currency?)
    case share(Double)
    case count(Int64)
    /// Units times 1e9.
    case nano(Int64)
    /// A word of the program: a touch's kind, an outcome.
    case word(String)
  }

  init(_ line: Int) { self.line = line }

  mutating func add(_ target: ColumnTarget, _ value: Value?) {
    if let value { values.append((target, value)) }
  }

  mutating func add(_ field: EntitySlot, _ text: String?) {
    if let text, !text.isEmpty { values.append((.field(field.key), .text(text))) }
  }

  mutating func add(_ field: EntitySlot, _ moment: Moment?) {
    if let moment { values.append((.field(field.key), .moment(moment))) }
  }

  mutating func add(_ slot: TouchSlot, _ text: String) {
    if !text.isEmpty { values.append((.touch(slot.key), .text(text))) }
  }

  mutating func add(_ reference: Reference?, _ target: (ColumnTarget.Pointer) -> ColumnTarget) {
    guard let reference else { return }
    if let key = reference.key { add(target(.id), .text(key.value)) }
    if let address = reference.address { add(target(.address), .text(address)) }
    if let name = reference.name { add(target(.name), .text(name)) }
  }

  mutating func add(_ fields: [FieldDraft]) {
    for field in fields where !field.text.isEmpty {
      let slot: EntitySlot? = field.name == "industry" ? .industry : field.name == "company-size" ? .companySize : nil
      add(slot.map { .field($0.key) } ?? .property(field.name), .text(field.text))
    }
  }
}

extension DraftBatch {
  /// The rows that can be taken, in their order.
  ///
  /// - Parameter texts: of the reader that made the batch.
  package func lines(texts: [String]) -> [DraftLine] {
    var lines = contacts.map { $0.shown(texts) } + companies.map(\.shown) + deals.map(\.shown)
    lines += touches.map { touch in
      var line = DraftLine(Int(touch.line))
      touch.show(in: &line, texts)
      return line
    }
    lines += costs.map(\.shown) + goals.map(\.shown) + members.map(\.shown) + rates.map(\.shown)
    return lines.sorted { $0.line < $1.line }
  }
}

extension ContactDraft {
  fileprivate func shown(_ texts: [String]) -> DraftLine {
    var shown = DraftLine(line)
    shown.add(.id, key?.value)
    shown.add(.name, name)
    shown.add(.email, email)
    shown.add(.phone, phone)
    shown.add(.title, title)
    shown.add(.persona, persona)
    shown.add(.country, country)
    shown.add(.created, createdAt)
    shown.add(.nextAction, nextActionAt)
    for entry in entries { shown.add(.stage(entry.stage), .moment(entry.moment)) }
    if let rest {
      shown.add(.field(EntitySlot.resting.key), .word("resting-\(rest.resting.name)"))
      shown.add(.restingSince, rest.moment)
      shown.add(.restingUntil, rest.until)
      shown.add(.restingReason, rest.reason)
    }
    shown.add(company, ColumnTarget.company)
    shown.add(owner, ColumnTarget.owner)
    shown.add(fields)
    if let touch = touches.first { touch.show(in: &shown, texts) }
    return shown
  }
}

extension CompanyDraft {
  fileprivate var shown: DraftLine {
    var shown = DraftLine(line)
    shown.add(.id, key?.value)
    shown.add(.name, name)
    shown.add(.domain, domain)
    shown.add(.industry, industry)
    shown.add(.size, size)
    shown.add(.country, country)
    shown.add(.created, createdAt)
    shown.add(owner, ColumnTarget.owner)
    shown.add(fields)
    return shown
  }
}

extension DealDraft {
  fileprivate var shown: DraftLine {
    var shown = DraftLine(line)
    shown.add(.id, key?.value)
    shown.add(.name, name)
    shown.add(.field(EntitySlot.amount.key), amountMinor.map { .money($0, currency) })
    shown.add(.stage, pipelineStage)
    shown.add(.field(EntitySlot.probability.key), probability.map { .share($0) })
    shown.add(.field(EntitySlot.outcome.key), outcome.map { .word("outcome-\($0.name)") })
    shown.add(.lossReason, lossReason)
    shown.add(.field(EntitySlot.kind.key), kind.map { .word("deal-\($0.name)") })
    shown.add(.created, createdAt)
    shown.add(.expectedClose, expectedClose)
    shown.add(.closed, closedAt)
    for contact in contacts { shown.add(contact, ColumnTarget.contact) }
    shown.add(company, ColumnTarget.company)
    shown.add(owner, ColumnTarget.owner)
    shown.add(fields)
    return shown
  }
}

extension TouchDraft {
  fileprivate func show(in shown: inout DraftLine, _ texts: [String]) {
    func text(_ number: Int32) -> String { texts.indices.contains(Int(number)) ? texts[Int(number)] : "" }
    shown.add(.touch(TouchSlot.at.key), .moment(at))
    shown.add(.touch(TouchSlot.kind.key), .word("kind-\(kind.name)"))
    for (slot, number) in [
      (TouchSlot.channel, channel), (.source, source), (.medium, medium), (.campaign, campaign), (.content, content),
      (.landing, landing),
    ] { shown.add(slot, text(number)) }
    shown.add(.url, url)
    shown.add(.referrer, referrer)
    shown.add(.touch(TouchSlot.side.key), .word("team-\(side.name)"))
    shown.add(.owner, text(owner))
    shown.add(.messageId, messageId)
    shown.add(.visitor, text(visitor))
    if mark != .counted { shown.add(.touch(TouchSlot.mark.key), .word("mark-\(mark.name)")) }
    if costMinor != .min { shown.add(.touch(TouchSlot.cost.key), .money(costMinor, Currency(text(costCurrency)))) }
    if !contactKey.isEmpty { shown.add(.contact(.id), .text(contactKey)) }
    if !contactEmail.isEmpty { shown.add(.contact(.address), .text(contactEmail)) }
  }
}

extension CostDraft {
  fileprivate var shown: DraftLine {
    var shown = DraftLine(line)
    shown.add(.id, key?.value)
    shown.add(.campaign, campaign)
    shown.add(.channel, channel)
    shown.add(.source, source)
    shown.add(.field(EntitySlot.from.key), .date(period.first))
    shown.add(.field(EntitySlot.to.key), .date(period.last))
    shown.add(.field(EntitySlot.amount.key), .money(amountMinor, currency))
    return shown
  }
}

extension GoalDraft {
  fileprivate var shown: DraftLine {
    var shown = DraftLine(line)
    shown.add(.field(EntitySlot.measure.key), .word("measure-\(measure)"))
    shown.add(.field(EntitySlot.from.key), .date(period.first))
    shown.add(.field(EntitySlot.to.key), .date(period.last))
    shown.add(.field(EntitySlot.target.key), measure == "revenue" ? .money(target, currency) : .count(target))
    return shown
  }
}

extension MemberDraft {
  fileprivate var shown: DraftLine {
    var shown = DraftLine(line)
    shown.add(.id, key?.value)
    shown.add(.name, name)
    shown.add(.email, email)
    shown.add(.field(EntitySlot.team.key), team.map { .word("team-\($0.rawValue)") })
    for role in roles { shown.add(.field(EntitySlot.roles.key), .word("role-\(role)")) }
    shown.add(.manager, manager)
    shown.add(.region, region)
    return shown
  }
}

extension RateDraft {
  fileprivate var shown: DraftLine {
    var shown = DraftLine(line)
    shown.add(.currency, currency.code)
    shown.add(.field(EntitySlot.day.key), .date(day))
    shown.add(.field(EntitySlot.rate.key), .nano(nano))
    return shown
  }
}
