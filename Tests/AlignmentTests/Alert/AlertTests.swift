import Alignment
import Testing

@Suite struct `An alert` {
  /// Clocks in Rome go back on 2026-10-25 at 03:00.
  static let rome = WorkspaceCalendar(
    zone: ZoneTable(
      name: "Europe/Rome", first: 7_200, changes: [(Instant(milliseconds: 1_792_890_000_000), 3_600)]))
  /// 2026-07-01T10:00:00Z, noon in Rome.
  static let noon = Instant(milliseconds: 1_782_900_000_000)

  private func at(_ hours: Double) -> Instant { Self.noon.adding(milliseconds: Int64(hours * 3_600_000)) }

  @Test func `comes after as many days as the rule says, and never at a first visit`() {
    let rule = AlertRule(.cameBack(afterDays: 14), for: .owner)
    func holds(_ kind: TouchKind, _ last: Instant?) -> Bool {
      rule.holds(for: AlertFact(.touch(AlertFact.Touched(kind, lastVisit: last)), at: Self.noon))
    }
    #expect(holds(.pageView, Self.noon.adding(days: -14)))
    #expect(!holds(.pageView, Self.noon.adding(days: -14).adding(milliseconds: 1)))
    #expect(!holds(.pageView, nil))
    #expect(!holds(.emailOpen, Self.noon.adding(days: -99)))
  }

  @Test(arguments: [
    (TouchKind.emailClick, Side.sales, true), (.emailClick, .marketing, false), (.assetOpened, .marketing, true),
    (.assetShared, .sales, false), (.pageView, .sales, false),
  ])
  func `of what was sent is told by who sent it`(kind: TouchKind, side: Side, holds: Bool) {
    let fact = AlertFact(.touch(AlertFact.Touched(kind, side: side)), at: Self.noon)
    #expect(AlertRule(.opened, for: .owner).holds(for: fact) == holds)
  }

  @Test func `gathers with those of its rule within an hour, read and unread apart`() {
    func key(_ rule: Int64?, _ isRead: Bool = false) -> AlertGroup.Key {
      AlertGroup.Key(rule: rule, occasion: rule == nil ? .persona : .page, isRead: isRead)
    }
    let groups = AlertGroup.groups(of: [
      (key(1), at(5)), (key(2), at(4.9)), (key(1), at(4.5)), (key(1), at(3.6)), (key(1), at(2.5)), (key(nil), at(2)),
      (key(nil), at(2)), (key(1, true), at(2)),
    ])
    #expect(groups.map(\.places) == [[0, 2, 3], [1], [4], [5], [6], [7]])
  }

  @Test(
    arguments: [
      // Quiet from and until, and hours from noon to the alert and its mail.
      (1_320, 420, 0, 1.0 / 60), (1_320, 420, 11, 19), (1_320, 420, 18, 19), (0, 780, 0, 1), (720, 721, 0, 1.0 / 60),
    ] as [(Int, Int, Double, Double)])
  func `waits for the end of quiet hours`(from: Int, until: Int, made: Double, due: Double) {
    var choice = AlertChoice()
    choice.quiet = AlertChoice.QuietHours(from: from, until: until)
    #expect(choice.mailInstant(after: at(made), in: Self.rome) == at(due))
  }

  @Test func `waits for the hour of the digest, one a day, over a change of the clock too`() {
    var choice = AlertChoice()
    choice.mail = .digest
    choice.digestHour = 8
    let today = Self.rome.day(of: Self.noon)
    #expect(choice.mailInstant(after: at(0), in: Self.rome) == at(20))
    #expect(choice.mailInstant(after: at(-5), in: Self.rome) == at(-4))
    #expect(choice.mailInstant(after: at(-5), lastDigest: today, in: Self.rome) == at(20))
    let before = Instant(milliseconds: 1_792_890_000_000).adding(milliseconds: -12 * 3_600_000)
    #expect(choice.mailInstant(after: before, in: Self.rome).map { Self.rome.minuteOfDay(of: $0) } == 480)
    choice.mail = .none
    #expect(choice.mailInstant(after: at(0), in: Self.rome) == nil)
  }
}

@Suite struct `A case of rejections` {
  let noon = `An alert`.noon

  @Test func `opens at the threshold, of those within its days`() {
    let threshold = CaseThreshold(count: 3, days: 10)
    func opens(_ days: Int...) -> Bool { threshold.opens(at: noon, earlier: days.map { noon.adding(days: -$0) }) }
    #expect(!opens() && !opens(1) && opens(1, 9) && !opens(1, 10) && opens(1, 2, 40))
  }

  @Test func `is answered once, and compares as many days before and after`() throws {
    let open = RejectionCase(1, "bad-fit", .source, "fair", openedAt: noon, days: 28)
    #expect(open.outcomeSpans(at: noon) == nil)
    let answered = try open.answered(.keep, note: "x", by: 1, at: noon)
    let spans = try #require(answered.outcomeSpans(at: noon.adding(days: 40)))
    #expect(spans.before == noon.adding(days: -28)..<noon && spans.after == noon..<noon.adding(days: 28))
    #expect(throws: RejectionCaseError.answered) { try answered.answered(.keep, note: "x", by: 1, at: noon) }
  }
}
