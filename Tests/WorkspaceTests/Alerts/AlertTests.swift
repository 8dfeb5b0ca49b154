import Alignment
import Persistence
import SQLiteDriver
import Store
import Testing
import Workspace

@Suite struct `Alerts` {
  let desk: AlertFloor
  var floor: SalesFloor { desk.floor }
  var workspace: OpenWorkspace { desk.workspace }

  init() throws { desk = try AlertFloor() }

  @Test func `a lead that comes back after two weeks is told to its rep once`() throws {
    _ = try desk.contact("Ada", of: floor.bea)
    try desk.touch("Ada", 1)
    #expect(try desk.round(1).made == 0)
    try desk.touch("Ada", 24 * 14 + 1)
    #expect(try desk.round(24 * 14 + 1).made == 1)
    #expect(try desk.told(floor.bea) == ["came-back Ada"])
    #expect(try desk.told(floor.carl).isEmpty)
    try desk.touch("Ada", 24 * 14 + 1.1)
    #expect(try desk.round(24 * 14 + 2).made == 0)
  }

  @Test func `a page that matters, a form and what was sent are told, each by its rule`() throws {
    try desk.rules(
      AlertRule(.page(TextPattern("/pricing*")), for: .owner), AlertRule(.form(nil), for: .owner),
      AlertRule(.opened, for: .owner))
    _ = try desk.contact("Ada", of: floor.bea)
    try desk.touch("Ada", 1, page: "/blog")
    try desk.touch("Ada", 1.1, page: "/pricing/teams")
    try desk.touch("Ada", 1.2, "form", page: "/demo")
    try desk.touch("Ada", 1.3, "email-click", side: "sales")
    try desk.touch("Ada", 1.4, "email-click", side: "marketing")
    _ = try desk.round(2)
    #expect(try desk.told(floor.bea) == ["page Ada", "form Ada", "opened Ada"])
  }

  @Test(arguments: ["machine", "internal", "history", "late"])
  func `nobody hears of what does not count`(what: String) throws {
    try desk.rules(AlertRule(.page(TextPattern("/pricing*")), for: .team(.both)))
    _ = try desk.contact("Ada", of: floor.bea)
    try desk.touch(
      "Ada", 1, page: "/pricing", mark: ["machine", "internal"].contains(what) ? what : "",
      isHistory: what == "history", known: what == "late" ? 26 : 1)
    #expect(try desk.round(26).made == 0)
    try desk.touch("Ada", 26.5, page: "/pricing")
    #expect(try desk.round(27).made == 1)
  }

  @Test func `a contact is told of once in the rule's quiet time`() throws {
    try desk.rules(AlertRule(.page(TextPattern("/pricing")), for: .owner, quiet: 6 * Instant.hour))
    _ = try desk.contact("Ada", of: floor.bea)
    _ = try desk.contact("Bob", of: floor.bea)
    for hours in [1.0, 2, 3] { try desk.touch("Ada", hours, page: "/pricing") }
    try desk.touch("Bob", 3, page: "/pricing")
    #expect(try desk.round(4).made == 2)
    try desk.touch("Ada", 7.5, page: "/pricing")
    #expect(try desk.round(8).made == 1)
  }

  @Test func `a clock at 80 and 100 per cent and a hand-off are told to whose it is`() throws {
    try desk.rules(
      AlertRule(.clock(share: 80), for: .owner, quiet: 0),
      AlertRule(.clock(share: 100), for: .member(floor.head.id), quiet: 0),
      AlertRule(.handedOver, for: .owner, quiet: 0))
    let contact = try floor.mql("Ada", at: floor.start)
    _ = try desk.round(0.1)
    let rep = try floor.rep(floor.open(contact))
    #expect(try desk.told(rep) == ["handed-over Ada"])
    for hours in stride(from: 1.0, through: 24 * 5, by: 1) {
      _ = try workspace.sweepHandoffs(now: floor.after(hours))
      _ = try desk.round(hours)
    }
    #expect(try desk.told(rep).filter { $0 == "clock Ada" }.count == 1)
    let head = try desk.told(floor.head).filter { $0 == "clock Ada" }
    #expect(head.count == (rep.id == floor.head.id ? 2 : 1))
  }

  @Test func `who takes a hand-off over is not told of it`() throws {
    try desk.rules(AlertRule(.handedOver, for: .owner, quiet: 0))
    let contact = try floor.mql("Ada", at: floor.start)
    _ = try desk.round(0.1)
    let open = try floor.open(contact)
    let other = try floor.rep(open).id == floor.bea.id ? floor.carl : floor.bea
    try workspace.takeOverHandoff(open.id.rawValue, by: other, now: floor.after(1))
    _ = try desk.round(1)
    #expect(try desk.told(other).isEmpty)
  }

  @Test func `a recycled lead is told on its date`() throws {
    try desk.rules(AlertRule(.ready, for: .owner, quiet: 0))
    let contact = try floor.mql("Ada", at: floor.start)
    let open = try floor.open(contact)
    let rep = try floor.rep(open)
    try workspace.rejectHandoff(
      open.id.rawValue, reason: "bad-timing", ending: .recycle(until: floor.after(24 * 10)), by: rep,
      now: floor.after(1))
    for hours: Double in [2, 24 * 9, 24 * 11] {
      _ = try workspace.sweepHandoffs(now: floor.after(hours))
      _ = try desk.round(hours)
      #expect(try desk.told(rep) == (hours > 24 * 10 ? ["ready Ada"] : []))
    }
  }

  @Test func `a win is told to everyone, and a rule that is off to nobody`() throws {
    try desk.rules(AlertRule(.win, for: .team(.both), quiet: 0))
    try desk.win("First", 1)
    #expect(try desk.round(1).made == 1)
    #expect(try desk.told(floor.mia) == ["win First"] && desk.told(floor.bea) == ["win First"])
    let rule = try #require(try workspace.alertRules().first)
    try workspace.setAlertRule(rule.id, isOn: false, by: desk.operations, now: floor.after(2))
    try desk.win("Second", 3)
    #expect(try desk.round(3).made == 0)
    try workspace.setAlertRule(rule.id, isOn: true, by: desk.operations, now: floor.after(4))
    #expect(try desk.round(4).made == 0)
  }

  @Test func `three leads are one mail, and what was read is in none`() throws {
    try desk.rules(AlertRule(.page(TextPattern("/pricing")), for: .owner, by: [.product, .mail]))
    for name in ["Ada", "Bob", "Cyd", "Dan"] {
      _ = try desk.contact(name, of: floor.bea)
      try desk.touch(name, 1, page: "/pricing")
    }
    _ = try desk.round(1)
    #expect(try workspace.unreadAlerts(of: floor.bea) == 4)
    let dan = try #require(try workspace.alerts(of: floor.bea, limit: 9).first { $0.contact?.name == "Dan" })
    _ = try workspace.readAlerts([dan.id], of: floor.bea, now: floor.after(1))
    #expect(try workspace.sendAlertMails(now: floor.after(1.01), writer: desk.writer) == 0)
    #expect(try workspace.sendAlertMails(now: floor.after(1.1), writer: desk.writer) == 1)
    #expect(try workspace.sendAlertMails(now: floor.after(9), writer: desk.writer) == 0)
    #expect(try desk.outbox(.mail).map(\.destination) == ["bea@acme.test"])
    #expect(Set(desk.letters.all[0].alerts.compactMap(\.contact?.name)) == ["Ada", "Bob", "Cyd"])
  }

  @Test func `no mail comes in quiet hours, and one digest a day`() throws {
    try desk.rules(AlertRule(.page(TextPattern("/*")), for: .team(.sales), by: [.product, .mail], quiet: 0))
    var quiet = AlertChoice()
    // 12:00 in Rome is the start.
    quiet.quiet = AlertChoice.QuietHours(from: 11 * 60, until: 18 * 60)
    try workspace.setAlertChoice(quiet, of: floor.bea, now: floor.start)
    var digest = AlertChoice()
    digest.mail = .digest
    digest.digestHour = 14
    try workspace.setAlertChoice(digest, of: floor.carl, now: floor.start)
    var none = AlertChoice()
    none.mail = .none
    try workspace.setAlertChoice(none, of: floor.head, now: floor.start)
    _ = try desk.contact("Ada", of: floor.bea)
    var mails: [(Double, String)] = []
    for hours in stride(from: 0.5, to: 49, by: 0.5) {
      try desk.touch("Ada", hours, page: "/p\(hours)")
      _ = try desk.round(hours)
      let before = try desk.outbox(.mail).count
      _ = try workspace.sendAlertMails(now: floor.after(hours), writer: desk.writer)
      mails += try desk.outbox(.mail).dropFirst(before).map { (hours, $0.destination) }
    }
    #expect(mails.filter { $0.1 == "carl@acme.test" }.map(\.0) == [2, 26])
    #expect(mails.allSatisfy { $0.1 != "hana@acme.test" })
    #expect(
      mails.filter { $0.1 == "bea@acme.test" }.allSatisfy { hours, _ in
        let minute = (12 * 60 + Int(hours * 60)) % 1_440
        return minute < 11 * 60 || minute >= 18 * 60
      })
    #expect(mails.contains { $0.1 == "bea@acme.test" && $0.0 == 6 })
    // Moving the hour gives no second digest of the day.
    digest.digestHour = 15
    try workspace.setAlertChoice(digest, of: floor.carl, now: floor.after(49))
    #expect(try workspace.sendAlertMails(now: floor.after(51.2), writer: desk.writer) <= 1)
    let carl = try desk.outbox(.mail).filter { $0.destination == "carl@acme.test" }.count
    #expect(carl == 3)
    try desk.touch("Ada", 51.5, page: "/last")
    _ = try desk.round(51.5)
    digest.digestHour = 16
    try workspace.setAlertChoice(digest, of: floor.carl, now: floor.after(51.6))
    _ = try workspace.sendAlertMails(now: floor.after(53), writer: desk.writer)
    #expect(try desk.outbox(.mail).filter { $0.destination == "carl@acme.test" }.count == 3)
  }

  @Test func `words to a hook tell of all together, data one by one`() throws {
    try desk.rules(
      AlertRule(
        .page(TextPattern("/pricing")), for: .owner, hook: AlertRule.Hook(.slack, to: "https://hooks.example/a")),
      AlertRule(.page(TextPattern("/pricing")), for: .owner, hook: AlertRule.Hook(.json, to: "https://hooks.example/b"))
    )
    for name in ["Ada", "Bob"] {
      _ = try desk.contact(name, of: nil)
      try desk.touch(name, 1, page: "/pricing")
    }
    _ = try desk.round(1)
    #expect(
      try desk.outbox(.hook).map { "\($0.destination.suffix(1)) \($0.content)" } == [
        "a slack: page Bob, page Ada", "b json: page Ada", "b json: page Bob",
      ])
  }

  @Test func `who may not see contacts hears of none`() throws {
    try desk.rules(AlertRule(.page(TextPattern("/pricing")), for: .team(.both)))
    let id = try workspace.addMember(
      Members.Stored(id: 0, name: "Max", roles: ["management"]), actor: "Ada", now: floor.start)
    _ = try desk.contact("Ada", of: floor.bea)
    try desk.touch("Ada", 1, page: "/pricing")
    _ = try desk.round(1)
    #expect(try desk.told(Person(id: ID(id), name: "Max", roles: [.management])).isEmpty)
    #expect(try desk.told(floor.mia) == ["page Ada"])
  }

  @Test func `a rule that says nothing is refused with its fields`() throws {
    var form = AlertRuleForm()
    form.occasion = "page"
    form.audience = "member"
    form.isInProduct = false
    form.hookForm = "slack"
    form.hookAddress = "ftp://x"
    form.quietHours = 1_000
    do {
      _ = try workspace.addAlertRule(form, by: desk.operations, now: floor.start)
      Issue.record("it was taken")
    } catch let errors as FieldErrors {
      #expect(Set(errors.reasons.keys) == ["pattern", "audience", "hook_address", "quiet"])
    }
    #expect(throws: PeopleError.notAllowed(.manageAlerts)) {
      _ = try workspace.addAlertRule(AlertRuleForm(.standard[0]), by: floor.bea, now: floor.start)
    }
  }
}
