package import Alignment
import Persistence
import Store

extension OpenWorkspace {
  /// Makes a deal, with whom it is; its id. The contacts' stages follow by the rules of deals.
  ///
  /// - Parameters:
  ///   - contacts: on the deal from its creation; the first is primary. None is allowed.
  ///   - day: when the deal came to be, where that was earlier than now.
  /// - Throws: ``FieldErrors`` under the form's fields, `contacts` and `created`.
  package func createDeal(
    _ form: DealForm, contacts: [Int64], createdOn day: CivilDate? = nil, by member: ActingMember, now: Instant
  ) throws -> Int64 {
    try change("deal made", by: member, now: now) { change in
      var errors = FieldErrors()
      let read = try change.read(form, into: &errors)
      var attached: [Int64] = []
      for contact in contacts {
        let contact = try Merges.survivor(of: contact, in: change.store)
        if try Contacts.find(contact, in: change.store) == nil {
          errors.add("contacts", .unknown, ["id": String(contact)])
        } else if !attached.contains(contact) {
          attached.append(contact)
        }
      }
      if let day, day > change.today { errors.add("created", .inTheFuture) }
      try errors.check()
      let created = day.map { $0 == change.today ? Moment(now) : calendar.moment(of: $0) } ?? Moment(now)
      var deal = Deals.Stored(
        id: try Sequences.take(1, of: .deal, in: change.store), name: nil, companyId: nil, ownerId: nil,
        amountMinor: 0, currency: read.currency.code, pipelineStageId: nil, probability: nil, kind: nil,
        createdAt: created.start.milliseconds,
        createdSpan: created.end.milliseconds - created.start.milliseconds, expectedClose: nil, outcome: .open,
        closedAt: nil, closedSpan: 0, lossReasonId: nil)
      try change.fill(&deal, form, read)
      try Deals.insert(deal, changeset: try change.changeset(), in: change.store)
      for contact in attached {
        try Deals.attach(
          contact, to: deal.id, isPrimary: contact == attached.first, at: deal.createdAt,
          changeset: try change.changeset(), in: change.store)
      }
      try change.set(read.fields, of: .deal, deal.id, isNew: true)
      try change.moveStages(of: try DealHistories.contacts(movedBy: deal.id, in: change.store))
      return deal.id
    }
  }

  /// Changes a deal; see ``editContact(_:expected:by:now:_:)`` for the form of the call.
  @discardableResult
  package func editDeal(
    _ id: Int64, expected: Int64? = nil, by member: ActingMember, now: Instant,
    _ body: (inout DealForm) throws -> Void
  ) throws -> Int64 {
    try change("deal changed", by: member, now: now) { change in
      let before = try change.deal(id)
      try change.expect(expected, of: .deal, id)
      var form = try DealForm(before, of: self, in: change.store)
      try body(&form)
      var errors = FieldErrors()
      let read = try change.read(form, into: &errors)
      try errors.check()
      var deal = before
      try change.fill(&deal, form, read)
      // A day is written as its start: one that did not change stays to the millisecond as it was.
      if form.expectedClose == before.expectedClose.map({ calendar.day(of: Instant(milliseconds: $0)) }) {
        deal.expectedClose = before.expectedClose
      }
      try change.save(deal, was: before)
      try change.set(read.fields, of: .deal, id)
      return try change.version(of: .deal, id)
    }
  }

  /// Wins or loses an open deal.
  ///
  /// - Parameters:
  ///   - day: `nil` or today is now; not after today, nor before the deal was made.
  ///   - reason: needed for a loss.
  /// - Throws: ``FieldErrors`` under `outcome`, `reason`, `day`; ``RecordError`` deal closed, close voided.
  @discardableResult
  package func closeDeal(
    _ id: Int64, as outcome: Outcome, on day: CivilDate? = nil, reason: String? = nil, expected: Int64? = nil,
    by member: ActingMember, now: Instant
  ) throws -> Int64 {
    try change("deal \(outcome.name)", by: member, now: now) { change in
      let before = try change.deal(id)
      try change.expect(expected, of: .deal, id)
      if try Voids.reason(of: .close, id, in: change.store) != nil { throw RecordError.closeVoided(id) }
      guard before.outcome == .open else { throw RecordError.dealClosed(id) }
      var errors = FieldErrors()
      if outcome == .open { errors.add("outcome", .required) }
      let reason = TextRule.reason.read(reason, as: "reason", isRequired: outcome == .lost, into: &errors)
      let created = calendar.day(of: Instant(milliseconds: before.createdAt))
      if let day, day > change.today { errors.add("day", .inTheFuture) }
      if let day, day < created { errors.add("day", .tooEarly, ["earliest": created.description]) }
      try errors.check()
      var deal = before
      deal.outcome = outcome
      if let day, day != change.today {
        let moment = calendar.moment(of: day)
        // On the day it was made a deal is closed after it, so that its contacts take part.
        deal.closedAt = max(moment.start.milliseconds, before.createdAt)
        deal.closedSpan = moment.end.milliseconds - (deal.closedAt ?? 0)
      } else {
        deal.closedAt = max(now.milliseconds, before.createdAt)
        deal.closedSpan = 0
      }
      deal.lossReasonId = try reason.map { try Terms.make($0, kind: .reason, in: change.store) }
      try change.save(deal, was: before)
      return try change.version(of: .deal, id)
    }
  }

  /// Opens a closed deal again: it was not won, or not lost, after all.
  ///
  /// - Throws: ``FieldErrors`` under `reason`; ``RecordError`` deal open, close voided.
  @discardableResult
  package func reopenDeal(
    _ id: Int64, reason: String, expected: Int64? = nil, by member: ActingMember, now: Instant
  ) throws -> Int64 {
    try change("deal reopened", by: member, now: now) { change in
      let before = try change.deal(id)
      try change.expect(expected, of: .deal, id)
      if try Voids.reason(of: .close, id, in: change.store) != nil { throw RecordError.closeVoided(id) }
      guard before.outcome != .open else { throw RecordError.dealOpen(id) }
      var errors = FieldErrors()
      let reason = TextRule.reason.read(reason, as: "reason", isRequired: true, into: &errors)
      try errors.check()
      var deal = before
      deal.outcome = .open
      deal.closedAt = nil
      deal.closedSpan = 0
      deal.lossReasonId = nil
      try change.note(.deal, id, "reopened", nil, reason)
      try change.save(deal, was: before)
      return try change.version(of: .deal, id)
    }
  }
}

extension DealForm {
  init(_ deal: Deals.Stored, of workspace: OpenWorkspace, in store: any Reading) throws {
    self.init(
      name: deal.name, companyId: deal.companyId, ownerId: deal.ownerId, amountMinor: deal.amountMinor,
      currency: deal.currency, kind: deal.kind,
      expectedClose: deal.expectedClose.map { workspace.calendar.day(of: Instant(milliseconds: $0)) },
      pipelineStage: try deal.pipelineStageId.flatMap { try Terms.text($0, in: store) },
      probability: deal.probability,
      fields: Dictionary(try Fields.values(of: deal.id, .deal, in: store).map { ($0.name, $0.text) }) { $1 })
  }
}
