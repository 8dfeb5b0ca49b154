import Alignment
import Reports
import SQLiteDriver
import Store
import Testing
import Wire
import Workspace

@Suite struct `A deal written by hand` {
  let place: TemporaryWorkspace
  let now = TemporaryWorkspace.now
  let ada: Int64
  let grace: Int64

  init() throws {
    place = try TemporaryWorkspace()
    ada = try place.contact("Ada")
    grace = try place.contact("Grace")
  }

  private func stage(_ contact: Int64) throws -> Stage { try place.workspace.contact(contact).stage }

  @Test func `moves its contacts at its making, win, loss and reopening`() throws {
    let deal = try place.workspace.createDeal(
      DealForm(name: "Engine", amountMinor: 100, pipelineStage: "demo"), contacts: [ada], by: .ada, now: now)
    #expect(try stage(ada) == .opportunity)
    let later = now.adding(days: 1)
    try place.workspace.closeDeal(deal, as: .lost, reason: "price", by: .ada, now: later)
    #expect(try stage(ada) == .lead)
    guard case .nurture(_, "price") = try place.workspace.contact(ada).rest else {
      Issue.record("a loss alone recycles")
      return
    }
    #expect(throws: RecordError.dealClosed(deal)) {
      try place.workspace.closeDeal(deal, as: .won, by: .ada, now: later)
    }
    try place.workspace.reopenDeal(deal, reason: "they called", by: .ada, now: later)
    #expect(try stage(ada) == .opportunity)
    #expect(try place.workspace.contact(ada).rest == .none)
    try place.workspace.closeDeal(deal, as: .won, by: .ada, now: later)
    #expect(try stage(ada) == .customer)
    #expect(try place.broken(now: later) == [])
  }

  @Test func `takes people at any time, has one primary, and a past day keeps who was on it`() throws {
    let deal = try place.workspace.createDeal(DealForm(amountMinor: 100), contacts: [], by: .ada, now: now)
    try place.workspace.attachContact(ada, toDeal: deal, by: .ada, now: now)
    let after = now.adding(days: 2)
    try place.workspace.attachContact(grace, toDeal: deal, by: .ada, now: after)
    #expect(try place.workspace.deal(deal).people.map(\.contact.id) == [ada, grace])
    #expect(throws: RecordError.alreadyAttached(contact: grace, deal: deal)) {
      try place.workspace.attachContact(grace, toDeal: deal, by: .ada, now: after)
    }
    let third = now.adding(days: 4)
    try place.workspace.setPrimaryContact(grace, ofDeal: deal, by: .ada, now: third)
    #expect(try place.workspace.deal(deal).people.filter(\.isPrimary).map(\.contact.id) == [grace])
    let fourth = now.adding(days: 6)
    try place.workspace.detachContact(grace, fromDeal: deal, by: .ada, now: fourth)
    #expect(try place.workspace.deal(deal).people.filter(\.isPrimary).map(\.contact.id) == [ada])
    #expect(try stage(grace) == .contact)
    #expect(try place.broken(now: fourth) == [])
    let index = try place.workspace.index(now: fourth.adding(days: 1))
    func people(asOf offset: Int) -> [Int64] {
      let day = place.workspace.calendar.day(of: now).adding(days: offset)
      let deals = ResolvedIndex(of: index, asOf: day).deals
      return deals.contactRange(of: 0).map { index.contacts.id[Int(deals.contacts[$0].contact)].rawValue }
    }
    #expect(people(asOf: 1) == [ada])
    #expect(people(asOf: 3) == [ada, grace])
    #expect(people(asOf: 5) == [grace, ada])
    #expect(people(asOf: 6) == [ada])
    try place.workspace.detachContact(ada, fromDeal: deal, by: .ada, now: fourth)
    #expect(try place.workspace.deal(deal).people.isEmpty)
    #expect(throws: RecordError.notAttached(contact: ada, deal: deal)) {
      try place.workspace.detachContact(ada, fromDeal: deal, by: .ada, now: fourth)
    }
  }

  @Test func `says what is wrong with all fields, and when a close does not fit`() throws {
    let errors = #expect(throws: FieldErrors.self) {
      try place.workspace.createDeal(
        DealForm(amountMinor: .max, currency: "XXX1", probability: 2), contacts: [ada, 77],
        createdOn: place.workspace.calendar.day(of: now).adding(days: 1), by: .ada, now: now)
    }
    #expect(
      errors?.reasons.mapValues(\.code) == [
        "amount": .outOfRange, "currency": .unknownCurrency, "probability": .outOfRange, "contacts": .unknown,
        "created": .inTheFuture,
      ])
    let deal = try place.workspace.createDeal(DealForm(amountMinor: 1), contacts: [ada], by: .ada, now: now)
    let today = place.workspace.calendar.day(of: now)
    let close = #expect(throws: FieldErrors.self) {
      try place.workspace.closeDeal(deal, as: .lost, on: today.adding(days: -1), by: .ada, now: now)
    }
    #expect(close?.reasons.mapValues(\.code) == ["reason": .required, "day": .tooEarly])
    #expect(throws: FieldErrors("day", .inTheFuture)) {
      try place.workspace.closeDeal(deal, as: .won, on: today.adding(days: 1), by: .ada, now: now)
    }
  }

  @Test func `made and won on a past day makes its contact a customer of that day`() throws {
    let today = place.workspace.calendar.day(of: now)
    try place.load(.contacts, text: "id,name,lead_at\n1,Old,2026-01-01\n")
    let old = try place.workspace.contact(3).id
    let deal = try place.workspace.createDeal(
      DealForm(amountMinor: 1), contacts: [old], createdOn: today.adding(days: -9), by: .ada, now: now)
    try place.workspace.closeDeal(deal, as: .won, on: today.adding(days: -9), by: .ada, now: now)
    let record = try place.workspace.contact(old)
    #expect(record.stage == .customer)
    #expect(
      record.ladder.last?.entry.map { place.workspace.calendar.day(of: $0.moment.start) } == today.adding(days: -9))
    #expect(try place.broken() == [])
  }

  @Test func `changed is read as of a day before as it was`() throws {
    let deal = try place.workspace.createDeal(DealForm(amountMinor: 100), contacts: [ada], by: .ada, now: now)
    let version = try place.workspace.deal(deal).version
    try place.workspace.editDeal(deal, expected: version, by: .ada, now: now.adding(days: 3)) { $0.amountMinor = 900 }
    #expect(throws: RecordConflict.self) {
      try place.workspace.editDeal(deal, expected: version, by: .ada, now: now.adding(days: 3)) { $0.name = "x" }
    }
    let index = try place.workspace.index(now: now.adding(days: 4))
    let day = place.workspace.calendar.day(of: now)
    #expect(ResolvedIndex(of: index, asOf: day.adding(days: 1)).deals.rows[0].amountMinor == 100)
    #expect(ResolvedIndex(of: index, asOf: day.adding(days: 3)).deals.rows[0].amountMinor == 900)
    #expect(try place.workspace.deal(deal).changes.map(\.field) == ["amount"])
  }
}
