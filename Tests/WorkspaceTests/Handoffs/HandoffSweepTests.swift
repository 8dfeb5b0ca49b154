import Alignment
import SQLiteDriver
import Store
import Testing
import Workspace

@Suite struct `A sweep` {
  let floor: SalesFloor
  var workspace: OpenWorkspace { floor.workspace }

  init() throws { floor = try SalesFloor() }

  @Test func `warns at 50 and 80 percent, escalates, and gives it to the next rep`() throws {
    let contact = try floor.mql("Ada", at: floor.start)
    #expect(try workspace.nextHandoffTimer() == floor.after(12))
    #expect(try workspace.sweepHandoffs(now: floor.after(11.9)).fired == [:])
    #expect(try workspace.sweepHandoffs(now: floor.after(12)).fired == [.warning: 1])
    #expect(try workspace.sweepHandoffs(now: floor.after(12)).fired == [:])
    #expect(try workspace.sweepHandoffs(now: floor.after(24)).fired == [.warning: 1, .escalation: 1])
    #expect(try floor.open(contact).assignee == floor.bea.id)
    #expect(try workspace.sweepHandoffs(now: floor.after(48)).fired == [.reassignment: 1])
    let handoff = try floor.open(contact)
    #expect(handoff.assignee == floor.carl.id)
    #expect(handoff.state == .offered)
    #expect(handoff.entry == floor.start)
    #expect(try workspace.contact(contact).owner?.id == floor.carl.id.rawValue)
    #expect(try floor.place.broken() == [])
  }

  @Test func `that comes late does all at once, in order, dated when it was due`() throws {
    let contact = try floor.mql("Ada", at: floor.start)
    let done = try workspace.sweepHandoffs(now: floor.after(386))
    #expect(done.fired == [.warning: 2, .escalation: 1, .reassignment: 1])
    let events = try floor.open(contact).events
    #expect(
      events.map(\.fact).dropFirst(2) == [
        .warned(share: 50), .warned(share: 80), .escalated, .returned(.clockRanOut),
        .assigned(to: floor.carl.id, .reassigned, why: [.onlyOne]),
      ])
    #expect(events.dropFirst(2).prefix(3).map(\.at) == [floor.after(12), floor.after(19.2), floor.after(24)])
    #expect(events.last?.at == floor.after(386))
  }

  @Test func `says nothing of a clock that was answered`() throws {
    let id = try floor.open(try floor.mql("Ada", at: floor.start)).id.rawValue
    try workspace.logAttempt(Attempt(.call, .noAnswer), on: id, by: floor.bea, now: floor.after(13))
    let done = try workspace.sweepHandoffs(now: floor.after(400))
    #expect(done.fired == [.warning: 0].filter { $0.value > 0 })
    #expect(done.moot == 4)
  }

  @Test func `goes on warning of one that was accepted and never called, but lets it be`() throws {
    let id = try floor.open(try floor.mql("Ada", at: floor.start)).id.rawValue
    try workspace.acceptHandoff(id, by: floor.bea, now: floor.after(1))
    let done = try workspace.sweepHandoffs(now: floor.after(400))
    #expect(done.fired == [.warning: 2, .escalation: 1])
    #expect(done.moot == 1)
  }

  @Test func `brings a recycled contact back to its rep on its date, with a task`() throws {
    let contact = try floor.mql("Ada", at: floor.start)
    let id = try floor.open(contact).id.rawValue
    let date = floor.place.day(30)
    try workspace.rejectHandoff(
      id, reason: "bad-timing", ending: .recycle(until: date), by: floor.bea, now: floor.after(1))
    _ = try workspace.sweepHandoffs(now: date.adding(milliseconds: -1))
    #expect(try workspace.contact(contact).rest.resting == .nurture)
    let done = try workspace.sweepHandoffs(now: date)
    #expect(done.fired == [.wakeUp: 1])
    let record = try workspace.contact(contact)
    #expect(record.rest == .none)
    #expect(record.stage == .lead)
    #expect(record.owner?.id == floor.bea.id.rawValue)
    #expect(try workspace.tasks(of: floor.bea.id.rawValue).map(\.title) == ["Nurtured until today: bad timing"])
    #expect(try floor.place.broken(now: date) == [])
  }

  @Test func `lets one be that became ready sooner: it went back to the same rep`() throws {
    let contact = try floor.mql("Ada", at: floor.start)
    let id = try floor.open(contact).id.rawValue
    try workspace.rejectHandoff(id, reason: "bad-timing", by: floor.bea, now: floor.after(1))
    _ = try workspace.sweepHandoffs(now: floor.after(2))
    try workspace.moveContact(contact, .advance(to: .mql), by: .ada, now: floor.after(200))
    let back = try floor.open(contact)
    #expect(back.id.rawValue == id)
    #expect(back.assignee == floor.bea.id)
    #expect(back.lastAssignment?.why == [.ownsContact])
    let done = try workspace.sweepHandoffs(now: floor.place.day(91))
    #expect(done.fired[.wakeUp] == nil)
    #expect(try floor.place.broken(now: floor.place.day(91)) == [])
  }

  @Test func `a new cycle after more than 30 days is a new hand-off`() throws {
    let contact = try floor.mql("Ada", at: floor.start)
    let id = try floor.open(contact).id
    try workspace.rejectHandoff(id.rawValue, reason: "no-need", by: floor.bea, now: floor.after(1))
    try workspace.moveContact(contact, .advance(to: .mql), by: .ada, now: floor.after(24 * 40))
    #expect(try floor.open(contact).id != id)
    #expect(try floor.place.broken(now: floor.after(24 * 40)) == [])
  }

  @Test func `moves what an absent rep has not worked to the deputy`() throws {
    let worked = try floor.mql("Worked", at: floor.start)
    _ = try floor.mql("Carl's", at: floor.start)
    let fresh = try floor.mql("Fresh", at: floor.start)
    try workspace.logAttempt(
      Attempt(.call, .noAnswer), on: try floor.open(worked).id.rawValue, by: floor.bea, now: floor.after(1))
    try workspace.setHandoffCapacity(
      1, deputy: floor.head.id.rawValue, of: floor.bea.id.rawValue, by: floor.head, now: floor.after(1))
    try workspace.addAbsence(
      of: floor.bea.id.rawValue, floor.after(2)..<floor.after(100), by: floor.bea, now: floor.after(1))
    #expect(try workspace.sweepHandoffs(now: floor.after(1.5)).moved == 0)
    #expect(try workspace.sweepHandoffs(now: floor.after(2)).moved == 1)
    #expect(try floor.open(worked).assignee == floor.bea.id)
    #expect(try floor.open(fresh).assignee == floor.head.id)
    #expect(try floor.open(fresh).lastAssignment?.why == [.ownsContact, .deputy(of: floor.bea.id)])
    #expect(try floor.open(try floor.mql("Next", at: floor.after(3))).assignee == floor.carl.id)
  }
}
