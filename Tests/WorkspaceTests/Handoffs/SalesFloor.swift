import Alignment
import Persistence
import SQLiteDriver
import Store
import Testing
import Workspace

/// A workspace with a head of sales, two reps and a marketer, live since its start.
final class SalesFloor {
  let place: TemporaryWorkspace
  /// Wednesday 2026-07-01, 12:00 in Rome.
  let start = TemporaryWorkspace.now
  let head: Person
  let bea: Person
  let carl: Person
  let mia: Person

  init() throws {
    place = try TemporaryWorkspace(zone: "Europe/Rome")
    let workspace = place.workspace
    func person(_ name: String, _ role: Role) throws -> Person {
      let team = role.team ?? .both
      let id = try workspace.addMember(
        Members.Stored(id: 0, name: name, team: team.rawValue, roles: [role.rawValue]), actor: "Ada",
        now: TemporaryWorkspace.now)
      return Person(id: ID(id), name: name, roles: [role])
    }
    head = try person("Hana", .headOfSales)
    bea = try person("Bea", .rep)
    carl = try person("Carl", .rep)
    mia = try person("Mia", .marketer)
  }

  var workspace: OpenWorkspace { place.workspace }

  func after(_ hours: Double) -> Instant { start.adding(milliseconds: Int64(hours * Double(Instant.hour))) }

  /// A contact that a marketer makes MQL.
  @discardableResult
  func mql(_ name: String, at now: Instant) throws -> Int64 {
    let id = try place.contact(name, at: now)
    try workspace.moveContact(id, .advance(to: .mql), by: ActingMember(id: mia.id.rawValue, name: mia.name), now: now)
    return id
  }

  func handoffs(of contact: Int64, now: Instant) throws -> [Handoff] {
    try workspace.handoffs(ofContact: contact, by: head, now: now).map(\.handoff)
  }

  func open(_ contact: Int64) throws -> Handoff {
    try #require(try handoffs(of: contact, now: start).first(where: \.isOpen))
  }

  /// The rep who has it.
  func rep(_ handoff: Handoff) throws -> Person { try #require([bea, carl, head].first { $0.id == handoff.assignee }) }

  func timers() throws -> [(timer: HandoffTimer, doneAt: Instant?, isMoot: Bool)] {
    try place.storage.read { try Timers.all(in: $0) }
  }
}
