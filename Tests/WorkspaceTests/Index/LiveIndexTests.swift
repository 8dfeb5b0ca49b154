import Alignment
import Foundation
import Reports
import Store
import Testing
import Wire
import Workspace

/// The journeys in memory follow the store by what is new; what they hold is what reading everything gives.
@Suite struct `The live index` {
  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `holds what reading anew gives, whatever happened`(seed: UInt64) throws {
    var world = LiveWorld(place: try TemporaryWorkspace(zone: "Europe/Rome"), seed: seed)
    try world.begin()
    let live = LiveIndex(world.place.workspace)
    #expect(try live.refresh(now: world.now))
    var followed = 0
    for _ in 0..<30 {
      let what = try world.step()
      world.now = world.now.adding(milliseconds: 3_600_000)
      guard try live.refresh(now: world.now) else { continue }
      if live.current.isFollowed { followed += 1 }
      let anew = IndexText(index: try world.place.workspace.index(now: world.now)).lines
      let held = IndexText(index: live.current.index).lines
      let differing = zip(held, anew).filter { $0 != $1 }.prefix(3).map { "after \(what): \($0), anew \($1)" }
      #expect(differing == [])
      #expect(held.count == anew.count, "after \(what)")
      if !differing.isEmpty || held.count != anew.count { return }
      try expectAnswers(of: live, as: try world.place.workspace.index(now: world.now), after: what)
    }
    // Merges, undone imports and first values of a field are read anew; most else is followed.
    #expect(followed >= 12)
  }

  /// What is made ahead for a snapshot, as the one before was asked, gives the answers of an index that was read anew.
  private func expectAnswers(of live: LiveIndex, as index: JourneyIndex, after what: String) throws {
    for dimension in [Dimension.channel, .persona, .content] {
      for name in [ReportRequest.Name.attribution, .marketing, .outcomes, .funnel] {
        var request = ReportRequest(name)
        request.question.dimension = dimension
        request.isBroken = name != .funnel
        request.model = "all"
        request.scope = .quick
        let held = try ReportDesk(live.current.resolved).sheet(for: request).json()
        let anew = try ReportDesk(index).sheet(for: request).json()
        #expect(held == anew, "\(name) by \(dimension) after \(what)")
      }
    }
  }
}

/// A workspace in which something happens at each step: a load, or a change by hand.
private struct LiveWorld {
  let place: TemporaryWorkspace
  var now = TemporaryWorkspace.now
  private var generator: SeededGenerator
  private var merges: [Int64] = []
  private var count = 0

  init(place: TemporaryWorkspace, seed: UInt64) {
    self.place = place
    generator = SeededGenerator(seed: seed)
  }

  private var workspace: OpenWorkspace { place.workspace }

  mutating func begin() throws {
    let world = RandomWorld(contacts: 30, deals: 15, touches: 200, using: &generator)
    try place.load(.contacts, text: RandomWorld.contactHeader + world.contacts.joined())
    try place.load(.deals, text: RandomWorld.dealHeader + world.deals.joined())
    try place.load(.touches, text: RandomWorld.touchHeader + world.touches.joined())
    try place.load(.touches, text: RandomWorld.touchHeader + touches(200).joined())
  }

  /// Touches at few instants, so that many share one.
  private mutating func touches(_ count: Int) -> [String] {
    (0..<count).map { _ in
      let kind = ["page-view", "form", "call"][Int.random(in: 0..<3, using: &generator)]
      return "t\(UInt64.random(in: 0..<100_000, using: &generator)),\(Int.random(in: 1...40, using: &generator)),"
        + "2026-06-0\(Int.random(in: 1...4, using: &generator)) 10:00:00,\(kind),email,,,counted\n"
    }
  }

  /// Does one thing; what it was.
  mutating func step() throws -> String {
    count += 1
    let index = try workspace.index(now: now)
    guard let contact = index.contacts.id.randomElement(using: &generator)?.rawValue else { return "nothing" }
    let deal = index.deals.rows.randomElement(using: &generator)?.id.rawValue
    switch Int.random(in: 0..<17, using: &generator) {
    case 0, 1:
      return try load(.touches, RandomWorld.touchHeader, touches(25))
    case 2:
      let world = RandomWorld(contacts: 3, deals: 0, touches: 0, using: &generator)
      return try load(.contacts, RandomWorld.contactHeader, world.contacts)
    case 3:
      let world = RandomWorld(contacts: 30, deals: 4, touches: 0, using: &generator)
      return try load(.deals, RandomWorld.dealHeader, world.deals)
    case 4:
      _ = try place.contact("New \(count)", email: "new\(count)@example.org", at: now)
      return "a new contact"
    case 5:
      let next = now.adding(days: 9)
      _ = try? workspace.editContact(contact, by: .ada, now: now) {
        $0.fields["persona"] = ["buyer", "engineer", ""][Int.random(in: 0..<3, using: &generator)]
        $0.companyName = ["Acme", "Bolt", "Cog"][Int.random(in: 0..<3, using: &generator)]
        $0.nextActionAt = next
      }
      return "contact \(contact) changed"
    case 6:
      _ = try? workspace.moveContact(
        contact, .recycle(reason: "not now", until: now.adding(days: 30)), by: .ada,
        now: now)
      return "contact \(contact) recycled"
    case 7:
      _ = try? workspace.createDeal(
        DealForm(name: "Deal \(count)", amountMinor: 1_234), contacts: [contact], by: .ada, now: now)
      return "a new deal of \(contact)"
    case 8, 9:
      guard let deal else { return "nothing" }
      _ = try? workspace.attachContact(contact, toDeal: deal, by: .ada, now: now)
      return "\(contact) on deal \(deal)"
    case 10:
      guard let deal else { return "nothing" }
      _ = try? workspace.detachContact(contact, fromDeal: deal, by: .ada, now: now)
      _ = try? workspace.editDeal(deal, by: .ada, now: now) { $0.amountMinor += 100 }
      return "deal \(deal) changed"
    case 11:
      guard let deal else { return "nothing" }
      if (try? workspace.closeDeal(deal, as: .won, by: .ada, now: now)) == nil {
        _ = try? workspace.reopenDeal(deal, reason: "again", by: .ada, now: now)
      }
      return "deal \(deal) closed or reopened"
    case 12:
      let other = index.contacts.id.randomElement(using: &generator)?.rawValue ?? contact
      guard other != contact else { return "nothing" }
      if let merge = try? workspace.mergeContacts(survivor: contact, merged: other, by: .ada, now: now) {
        merges.append(merge.mergeId)
      }
      return "\(other) merged into \(contact)"
    case 13:
      guard let merge = merges.popLast() else { return "nothing" }
      _ = try workspace.undoMerge(merge, by: .ada, now: now)
      return "merge \(merge) undone"
    case 14:
      let touch = Int64.random(in: 1...200, using: &generator)
      _ = try? workspace.void(.touch, touch, reason: "wrong", actor: "test", now: now)
      return "touch \(touch) voided"
    case 15:
      let day = workspace.calendar.day(of: now)
      _ = try workspace.addCost(
        CostForm(campaign: "spring", first: day.adding(days: -9), last: day, amountMinor: 500), by: .ada, now: now)
      return "a cost"
    default:
      guard let last = try workspace.imports().map(\.id).max() else { return "nothing" }
      _ = try? workspace.undoImport(last, actor: "test", now: now)
      return "import \(last) undone"
    }
  }

  private func load(_ kind: ImportKind, _ header: String, _ rows: [String]) throws -> String {
    try place.load(kind, text: header + rows.joined(), isHistory: false, now: now)
    return "\(rows.count) \(kind.rawValue) loaded"
  }
}
