import Alignment
import Delivery
import Foundation
import Persistence
import Secrets
import Store
import Testing
import Workspace

@Suite struct `The outbox` {
  let office: Office
  let now = Office.start

  init() throws { office = try Office() }

  private var workspace: OpenWorkspace { office.workspace }

  private func entries() throws -> [Outbox.Stored] {
    try workspace.storage.read { store in try (1...50).compactMap { try Outbox.find($0, in: store) } }
  }
  private let writer: LetterWriter = { occasion in
    Letter(
      language: occasion.language ?? "en", subject: "For \(occasion.name)",
      plain: "\(occasion.kind.rawValue) \(occasion.token)", html: "<p>\(occasion.token)</p>")
  }

  /// Puts one call of a hook in, at an address where nobody is.
  private func hook(_ document: String = "{}", address: String = "http://127.0.0.1:9/in") throws {
    try workspace.storage.write { store in
      let changeset = try Changesets.open(at: now, actor: "test", cause: "test", isHistory: true, in: store)
      try workspace.post(
        hook: address, purpose: "win", document: document, changeset: changeset, now: now, in: store)
    }
  }

  @Test func `takes an invitation with its account or not at all`() throws {
    let ada = try office.setUp().session.person
    let (_, token) = try workspace.invite(
      name: "Grace", email: "grace@acme.example", roles: [.rep], by: ada, now: now, letter: writer)
    let entry = try #require(try entries().first)
    #expect(entry.destination == "grace@acme.example" && entry.subject == "For Grace")
    #expect(entry.content == "invitation \(token)")
    let grant = try workspace.redeem(linkToken: token, password: Office.password, client: Office.desk, now: now)
    #expect(grant.session.person.name == "Grace")

    #expect(throws: FieldErrors.self) {
      _ = try workspace.invite(
        name: "Ada", email: "other@acme.example", roles: [.rep], by: ada, now: now, letter: writer)
    }
    #expect(try entries().count == 1)
  }

  @Test func `says nothing of who signs in to whom asks for a link`() throws {
    let ada = try office.setUp().session.person
    try workspace.setPreference(language: "it", theme: nil, of: ada)
    try workspace.requestReset(email: "nobody@acme.example", client: Office.desk, now: now, letter: writer)
    #expect(try entries().isEmpty)
    try workspace.requestReset(email: "ada@acme.example", client: Office.desk, now: now, letter: writer)
    let entry = try #require(try entries().first)
    #expect(entry.purpose == "reset" && entry.language == "it")
    #expect(entry.expiresAt == now.milliseconds + OpenWorkspace.resetLife)
  }

  @Test func `gives one entry to one of many`() throws {
    try hook()
    let other = try office.reopened()
    #expect(try workspace.claimDelivery(.hook, now: now) != nil)
    #expect(try other.claimDelivery(.hook, now: now) == nil)
    #expect(try workspace.claimDelivery(.mail, now: now) == nil)
  }

  @Test func `tries again what one who died had claimed, with the same id, and hears the dead no more`() throws {
    try hook()
    let first = try #require(try workspace.claimDelivery(.hook, now: now))
    #expect(try workspace.claimDelivery(.hook, now: now.after(minutes: 9)) == nil)
    let second = try #require(try workspace.claimDelivery(.hook, now: now.after(minutes: 10)))
    #expect(second.messageId == first.messageId && second.attempts == 2)
    #expect(try workspace.settle(first, DeliveryResult(.refused, .answered), now: now.after(minutes: 11)) == nil)
    #expect(
      try workspace.settle(second, DeliveryResult(.delivered, .answered), now: now.after(minutes: 11)) == .delivered)
    #expect(try workspace.claimDelivery(.hook, now: now.after(hours: 24)) == nil)
  }

  @Test func `waits longer each time and gives up after three days`() throws {
    try hook()
    var at = now
    var pauses: [Int64] = []
    while let entry = try workspace.claimDelivery(.hook, now: at) {
      let state = try workspace.settle(entry, DeliveryResult(.later, .timeOut), now: at)
      guard state == .waiting, let next = try entries().first?.nextAt else { break }
      pauses.append((next - at.milliseconds) / 60_000)
      // Not a millisecond before.
      #expect(try workspace.claimDelivery(.hook, now: Instant(milliseconds: next - 1)) == nil)
      at = Instant(milliseconds: next)
    }
    #expect(pauses.prefix(10) == [1, 2, 4, 8, 16, 32, 64, 128, 256, 360])
    #expect(pauses.dropFirst(10).allSatisfy { $0 == 360 })
    let last = try #require(try entries().first)
    #expect(last.state == .failed && last.reason == "time-out")
    #expect(last.expiresAt - at.milliseconds <= 6 * 3_600_000)
  }

  @Test func `is emptied of links once they are delivered or over`() throws {
    let ada = try office.setUp().session.person
    let (_, token) = try workspace.invite(
      name: "Grace", email: "grace@acme.example", roles: [.rep], by: ada, now: now, letter: writer)
    let link = try workspace.makeResetLink(for: ada.id, by: ada, now: now, letter: writer)
    #expect(try entries().map(\.content) == ["invitation \(token)", "reset \(link)"])
    let first = try #require(try workspace.claimDelivery(.mail, now: now))
    try workspace.settle(first, DeliveryResult(.delivered, .answered, code: 250), now: now)
    let second = try #require(try workspace.claimDelivery(.mail, now: now))
    try workspace.settle(second, DeliveryResult(.refused, .answered, code: 550, text: "no"), now: now)
    #expect(try entries().map(\.content) == ["", "reset \(link)"])
    try workspace.cleanOutbox(now: now.after(hours: 2))
    #expect(try entries().map(\.content) == ["", ""])
    #expect(try entries().map(\.html) == ["", ""])
    try workspace.cleanOutbox(now: now.adding(days: 31))
    #expect(try entries().isEmpty)
  }

  @Test func `tries a failed one again where it is asked to, and not one that is being tried`() throws {
    let ada = try office.setUp().session.person
    try hook()
    let entry = try #require(try workspace.claimDelivery(.hook, now: now))
    #expect(try workspace.retryDelivery(entry.id, by: ada, now: now) == false)
    try workspace.settle(entry, DeliveryResult(.refused, .answered, code: 404), now: now)
    let queue = try workspace.deliveryQueue(by: ada)
    #expect(queue.failed == 1 && queue.entries.first?.code == 404)
    #expect(try workspace.retryDelivery(entry.id, by: ada, now: now))
    #expect(try workspace.claimDelivery(.hook, now: now)?.attempts == 2)
    #expect(try workspace.retryDelivery(99, by: ada, now: now) == false)
  }

  @Test func `asks a hook that does not answer once for all that waits for it`() throws {
    for number in 1...3 { try hook("{\"n\":\(number)}") }
    try hook("{}", address: "http://127.0.0.1:9/other")
    let first = try #require(try workspace.claimDelivery(.hook, now: now))
    try workspace.settle(first, DeliveryResult(.later, .timeOut), now: now)
    let next = try #require(try workspace.claimDelivery(.hook, now: now))
    #expect(next.destination == "http://127.0.0.1:9/other")
    #expect(try workspace.claimDelivery(.hook, now: now) == nil)
    #expect(try workspace.claimDelivery(.hook, now: now.after(minutes: 1)) != nil)
  }

  @Test func `does not go inside unless it is told to, and says so`() throws {
    try hook()
    var seen: [DeliveryEntry] = []
    try workspace.drain(.hook, by: DeliverySettings(), clock: { now }, onSettled: { seen.append($0) })
    #expect(seen.map(\.reason) == ["private-address"])
    #expect(seen.map(\.state) == [.failed])
  }

  @Test func `keeps mails where no server for them is set`() throws {
    let ada = try office.setUp().session.person
    #expect(try workspace.postTestMail(by: ada, now: now, writer))
    try workspace.drain(.mail, by: DeliverySettings(), clock: { now })
    #expect(try entries().first?.attempts == 0)
  }

  @Test func `is looked through by an index alone`() throws {
    let plan = try workspace.storage.read { store in
      try store.rows(
        """
        EXPLAIN QUERY PLAN
        SELECT id
        FROM outbox
        WHERE state = 'waiting' AND kind = 'mail' AND next_at <= 1
        ORDER BY next_at, id
        LIMIT 1
        """)
    }.map { $0.text(3) }
    #expect(plan.allSatisfy { $0.contains("outbox_due") && !$0.contains("TEMP B-TREE") })
  }
}

@Suite struct `A hook's signature` {
  /// RFC 4231, test case 2.
  @Test func `is HMAC-SHA256`() throws {
    #expect(
      try Secrets.signature(of: Array("what do ya want for nothing?".utf8), key: "Jefe")
        == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
  }

  @Test(arguments: [(1, 1), (2, 2), (9, 256), (10, 360), (1_000, 360), (0, 1), (.min, 1), (.max, 360)])
  func `comes again after a pause that grows to six hours`(attempts: Int, minutes: Int64) {
    #expect(Backoff.pause(after: attempts) == minutes * 60_000)
  }
}
