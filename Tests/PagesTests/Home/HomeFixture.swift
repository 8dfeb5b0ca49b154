import Alignment
import Pages
import Reports
import Testing
import Wire

/// A small company on Thursday 12 March 2026: two deals, three contacts, goals for the quarter; and sheets by hand.
struct HomeFixture {
  let language: Language
  let reader: Reader
  var index: JourneyIndex
  let euro: Currency
  static let quarter = Period(first: CivilDate(daysSinceEpoch: 20_454), last: CivilDate(daysSinceEpoch: 20_543))

  init(_ language: Language) throws {
    self.language = language
    reader = try Reader.onFixedDay(language)
    euro = try Reader.euro()
    index = JourneyIndex(calendar: reader.calendar, baseCurrency: euro)
    index.currencies = [euro]
    index.changesets = [ChangesetRow(id: 1, at: 0, isHistory: true)]
    index.loadedAt = reader.now
    contact(owner: "Marta Vezzoli", touchedDaysAgo: 0.2, .lead, .mql)
    contact(owner: "Marta Vezzoli", touchedDaysAgo: 40, .lead, .mql, .sql)
    contact(owner: nil, touchedDaysAgo: 90, .lead)
    index.contacts.resting[2] = .nurture
    index.contacts.restingUntil[2] = reader.now.milliseconds - Instant.day
    deal(.won, amount: 1_240_000, closedDaysAgo: 1, contact: 0)
    deal(.open, amount: 3_000_000, closedDaysAgo: 0, contact: 1)
    for measure in HomeFigures.measures {
      index.goals.append(
        GoalRow(measure: measure, period: Self.quarter, target: measure == "revenue" ? 90_000_000 : 40, changeset: 0))
    }
  }

  private func ago(_ days: Double) -> Int64 { reader.now.milliseconds - Int64(days * Double(Instant.day)) }

  private mutating func contact(owner: String?, touchedDaysAgo days: Double, _ stages: Stage...) {
    index.contacts.id.append(ID(Int64(index.contacts.id.count + 1)))
    index.contacts.company.append(-1)
    index.contacts.createdAt.append(ago(100))
    index.contacts.changeset.append(0)
    for (place, stage) in stages.enumerated() {
      index.contacts.entries.append(
        StageEntry(
          at: ago(60 - Double(place)), span: 0, changeset: 0, reason: 0, kind: .advance, from: .contact, to: stage,
          isVoided: false))
    }
    index.contacts.entryStart.append(Int32(index.contacts.entries.count))
    index.contacts.owner.append(UInt16(index.members.number(of: owner)))
    index.contacts.resting.append(.none)
    index.contacts.restingUntil.append(.min)
    index.contacts.restingReason.append(0)
    index.contacts.nextActionAt.append(.min)
    index.contacts.nextActionByDefault.append(false)
    index.contacts.postponements.append(0)
    index.touches.at.append(ago(days))
    index.touches.channel.append(UInt16(index.channels.number(of: "paid-search")))
    index.touches.kind.append(TouchKind.pageView.rawValue)
    index.touches.flags.append(0)
    index.touches.source.append(0)
    index.touches.campaign.append(0)
    index.touches.content.append(index.contents.number(of: "Price list"))
    index.touches.landing.append(0)
    index.touches.visit.append(-1)
    index.touches.changeset.append(0)
    index.touches.owner.append(0)
    index.touches.start.append(Int32(index.touches.at.count))
  }

  private mutating func deal(_ outcome: Outcome, amount: Int64, closedDaysAgo days: Double, contact: Int32) {
    index.deals.rows.append(
      DealRow(
        id: ID(Int64(index.deals.rows.count + 1)), company: -1, amountMinor: amount, currency: 0, outcome: outcome,
        kind: .newBusiness, owner: UInt16(index.members.number(of: "Marta Vezzoli")), createdAt: ago(50),
        createdSpan: 0, closedAt: outcome == .open ? 0 : ago(days), closedSpan: 0, changeset: 0, closedChangeset: 0,
        pipelineStage: index.pipelineStages.number(of: "proposal")))
    index.deals.contacts.append(
      DealContact(contact: contact, isPrimary: true, attachedAt: ago(50), changeset: 0))
    index.deals.contactStart.append(Int32(index.deals.contacts.count))
  }

  func home() -> HomeFigures {
    let before = Self.quarter.previous
    return ResolvedIndex(of: index, asOf: nil).home(
      HomeQuestion(period: Self.quarter),
      against: EarlierPeriod(whole: before, comparable: before, now: Self.quarter))
  }

  func scene(_ query: [(String, String)] = [], named: Bool = true) -> HomeScene {
    var scene = HomeScene(
      reader, PageState(path: "/", query: query, calendar: reader.calendar, today: reader.today),
      pages: named ? Set(Path.allCases) : [.overview, .marketing, .sales, .funnel])
    scene.heads = [.sales: "Bruno Castagnari"]
    scene.mayEditMoney = named
    if named {
      scene.deals = [
        1: HomeScene.Name("First machines", company: "Molini <Bertazzo>"), 2: HomeScene.Name("Audit", company: nil),
      ]
      scene.contacts = [1: HomeScene.Name("Ada Lov", company: "Molini <Bertazzo>")]
    }
    return scene
  }

  // MARK: Sheets

  func sheet(_ name: String, by: String? = nil, _ columns: [Sheet.Column], _ rows: [[Sheet.Cell]]) -> Sheet {
    var sheet = Sheet(name: name, title: name)
    sheet.question = [
      Sheet.Field("from", .date(Self.quarter.first)), Sheet.Field("to", .date(Self.quarter.last)),
    ]
    if let by { sheet.question.insert(Sheet.Field("by", .text(by)), at: 0) }
    sheet.columns = columns
    for row in rows { sheet.append(row) }
    return sheet
  }

  func money(_ minor: Int64) -> Sheet.Cell { .money(minor: minor, euro) }

  func overview() -> Sheet {
    func row(_ key: String, _ value: Sheet.Cell) -> [Sheet.Cell] { [.text(key), value] }
    var sheet = sheet(
      "overview", [Sheet.Column("figure", .text), Sheet.Column("value", .number)],
      [
        row("revenue", money(1_240_000)), row("goal", money(90_000_000)), row("goal_due", money(70_000_000)),
        row("won_deals", .integer(1)), row("average_sale", money(1_240_000)), row("win_rate", .share(1)),
        row("open_deals", .integer(1)), row("pipeline", money(3_000_000)), row("entered_lead", .integer(1_772)),
        row("entered_mql", .integer(536)), row("entered_sql", .integer(0)), row("entered_opportunity", .integer(113)),
        row("entered_customer", .integer(34)), row("overdue", .integer(7)), row("off_radar", .integer(0)),
      ])
    func segment(_ key: String) -> Sheet.Cell {
      .object([
        Sheet.Field("dimension", .text("channel")), Sheet.Field("key", .text(key)), Sheet.Field("from", .integer(80)),
        Sheet.Field("to", .integer(12)), Sheet.Field("rate", .share(0.15)), Sheet.Field("low", .share(0.09)),
        Sheet.Field("high", .share(0.24)),
      ])
    }
    func finding(_ code: LookHere.Code) -> Sheet.Cell {
      let value: Sheet.Cell =
        switch code {
        case .revenueBehindGoal, .pipelineBelowGap: money(1_240_000)
        case .conversionFell, .leadsWithoutSource: .share(0.301)
        case .offRadar, .overdue, .nurtureDue, .wonWithoutContact, .unconverted: .integer(2)
        }
      return .object([
        Sheet.Field("code", .text(code.rawValue)), Sheet.Field("value", value),
        Sheet.Field("against", code == .conversionFell ? .share(0.341) : money(70_000_000)),
        Sheet.Field("path", code == .conversionFell ? .text("sql-customer") : .null),
      ])
    }
    sheet.sections = [
      Sheet.Field("best", .list([segment("referral")])), Sheet.Field("worst", .list([segment("display")])),
      Sheet.Field("look_here", .list(LookHere.Code.allCases.map(finding))),
    ]
    return sheet
  }

  func marketing(by: String, keys: [String]) -> Sheet {
    var sheet = sheet(
      "marketing", by: by,
      [Sheet.Column("key", .text, rank: 0)]
        + ["visits", "leads", "mqls", "sqls", "customers"].map { Sheet.Column($0, .count, rank: 0) }
        + [Sheet.Column("revenue", .money, rank: 0), Sheet.Column("lead_to_customer", .share, rank: 0)],
      keys.map {
        [.text($0), .integer(900), .integer(90), .integer(30), .integer(9), .integer(3), money(500_000), .share(0.03)]
      })
    sheet.footer = [
      .text("Total"), .integer(88_412), .integer(1_772), .integer(536), .integer(9), .integer(34), money(1_240_000),
      .share(0.02),
    ]
    sheet.totals = zip(sheet.columns, sheet.footer).dropFirst().map { Sheet.Field($0.key, $1) }
    return sheet
  }

  func steps() -> [OverviewReport.Step] {
    OverviewReport.funnelPaths.map {
      OverviewReport.Step(path: $0, from: 505, to: 162, immature: 0, rate: 0.3208, low: 0.28, high: 0.36)
    }
  }

  func answers() -> OverviewPage.Answers {
    OverviewPage.Answers(
      overview: overview(), marketing: marketing(by: "channel", keys: ["paid-search"]),
      velocity: sheet(
        "velocity", [Sheet.Column("path", .text), Sheet.Column("median_days", .days)],
        [[.text("lead-mql"), .real(10.6)], [.text("mql-sql"), .null]]), steps: steps())
  }

  func marketingAnswers() -> MarketingPage.Answers {
    let contents = sheet(
      "attribution", by: "content",
      [
        Sheet.Column("key", .text, rank: 0), Sheet.Column("assists", .count, rank: 0),
        Sheet.Column("influenced", .count, rank: 0),
      ],
      [
        [.text("Blog"), .integer(2), .integer(3)], [.text("(none)"), .integer(90), .integer(90)],
        [.text("Price list"), .integer(5), .integer(6)],
      ])
    let costs = sheet(
      "attribution", by: "channel", [Sheet.Column("key", .text), Sheet.Column("cost", .money)],
      [[.text("paid-search"), money(450_000)], [.text("direct"), .null]])
    return MarketingPage.Answers(
      sources: marketing(by: "channel", keys: ["paid-search", "direct"]),
      months: marketing(by: "month", keys: ["2026-01", "2026-02"]), contents: contents, costs: costs)
  }

  func reps() -> Sheet {
    var sheet = sheet(
      "sales", by: "owner",
      [Sheet.Column("key", .text, rank: 0)]
        + ["won", "lost", "open"].map { Sheet.Column($0, .count, rank: 0) }
        + ["win_rate", "low", "high"].map { Sheet.Column($0, .share, rank: 0) }
        + ["revenue", "average_sale", "pipeline"].map { Sheet.Column($0, .money, rank: 0) }
        + [Sheet.Column("median_days", .days, rank: 0)],
      [
        [
          .text("Marta Vezzoli"), .integer(1), .integer(2), .integer(1), .share(0.333), .share(0.06), .share(0.79),
          money(1_240_000), money(1_240_000), money(3_000_000), .real(49),
        ]
      ])
    sheet.footer = sheet.rows[0]
    sheet.totals = zip(sheet.columns, sheet.footer).dropFirst().map { Sheet.Field($0.key, $1) }
    return sheet
  }
}
