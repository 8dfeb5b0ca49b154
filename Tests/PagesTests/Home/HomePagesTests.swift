import Alignment
import Charts
import Pages
import Reports
import Testing
import Wire

@Suite struct `The home pages` {
  private enum Overview: PageName { static let template = "overview" }
  private enum Marketing: PageName { static let template = "marketing" }
  private enum Sales: PageName { static let template = "sales" }

  private func html<Page: PageName>(_ page: Page.Type, _ fields: Fields, _ fixture: HomeFixture) throws -> String {
    let notes = KeyNotes()
    let state = PageState(path: "/", query: [], calendar: fixture.reader.calendar, today: fixture.reader.today)
    let frame = Frame(
      title: "frame.accord", current: .overview, state: state,
      viewer: Frame.Viewer(name: "Ada", team: .both, roles: [], theme: nil, pages: []), workspace: "Test",
      formToken: "t")
    let html = try Renderer.embedded.get()
      .html(KeyRecorder<Page>(fields: fields, notes: notes), in: frame, for: fixture.reader)
    #expect(notes.unanswered == [], "\(Page.template) asks for what its view has not")
    #expect(notes.asked.count > 5)
    return html
  }

  private func pages(_ fixture: HomeFixture, query: [(String, String)] = [], named: Bool = true) throws -> [String] {
    let home = fixture.home()
    let scene = fixture.scene(query, named: named)
    return [
      try html(Overview.self, OverviewPage(fixture.answers(), home: home, scene: scene).fields, fixture),
      try html(Marketing.self, MarketingPage(fixture.marketingAnswers(), home: home, scene: scene).fields, fixture),
      try html(Sales.self, SalesPage(reps: fixture.reps(), home: home, scene: scene).fields, fixture),
    ]
  }

  @Test(arguments: Language.allCases)
  func `answer every key of their templates and leave no key of a text`(language: Language) throws {
    let fixture = try HomeFixture(language)
    for query in [[], [("compare", "previous")]] {
      for page in try pages(fixture, query: query) {
        let keys = page.matches(of: /\b(overview|marketing|sales|terms|glossary|figures|calendar)\.[a-z-]{3,}/)
        #expect(keys.map { String($0.output.0) } == [], "\(language)")
        #expect(!page.contains("{"), "a place for a value is left open")
      }
    }
  }

  @Test func `of the overview show the figures of the report, each as a link to its rows`() throws {
    let fixture = try HomeFixture(.english)
    let page = try pages(fixture)[0]
    for (column, figure) in [
      ("row=revenue", "€12,400"), ("row=entered_lead", "1,772"), ("row=entered_mql", "536"), ("row=won_deals", "1"),
      ("row=entered_customer", "34"), ("row=win_rate", "100.0\u{202F}%"),
    ] {
      let link = #"href="/receipts/overview?period=2026-Q1&amp;\#(column)&amp;column=value">\#(figure)</a>"#
      #expect(page.contains(link), "\(link)")
    }
    // Nothing entered SQL: nothing to open.
    #expect(!page.contains("row=entered_sql"))
    #expect(page.contains("column=visits\">88,412</a>"))
    #expect(page.contains("€687,600") && page.contains("Behind plan to date"))
    #expect(page.contains("by 31 March, day 71 of 90"))
    #expect(page.contains("162 of 505") && page.contains("path=lead-mql&amp;column=rate\">32.1\u{202F}%</a>"))
    #expect(page.contains("11 days"))
  }

  @Test func `say what is off, and who can act`() throws {
    let fixture = try HomeFixture(.english)
    let page = try pages(fixture)[0]
    #expect(page.contains("SQL to Customer: conversion is 30.1\u{202F}%, 34.1\u{202F}% in the period before"))
    #expect(page.contains("2 contacts in nurture have come due"))
    #expect(page.contains("Bruno Castagnari"))
    var well = fixture.answers()
    well.overview.sections.removeAll { $0.key == "look_here" }
    let quiet = try html(
      Overview.self, OverviewPage(well, home: fixture.home(), scene: fixture.scene()).fields, fixture)
    #expect(quiet.contains("Nothing is off."))
  }

  @Test func `name customers and contacts only to who may see them, and let nothing out of a name`() throws {
    let fixture = try HomeFixture(.english)
    let named = try pages(fixture)
    #expect(named[0].contains("Molini &lt;Bertazzo&gt;") && !named[0].contains("<Bertazzo>"))
    #expect(named[2].contains("href=\"/contacts/1\">Ada Lov</a>") && named[2].contains("href=\"/deals/2\">Audit</a>"))
    let hidden = try pages(fixture, named: false)
    for page in hidden {
      #expect(!page.contains("Bertazzo") && !page.contains("Ada Lov") && !page.contains("href=\"/deals/"))
      #expect(!page.contains("href=\"/contacts/") && !page.contains("href=\"/data/radar"))
    }
    #expect(hidden[0].contains("€12,400"))
  }

  @Test func `of marketing hold MQLs against the goal, and join costs to the rows they are of`() throws {
    let fixture = try HomeFixture(.english)
    let page = try pages(fixture)[1]
    // 40 of the quarter's 64 working days, 51 of them gone by.
    #expect(page.contains("plan to date 32"))
    #expect(page.contains("row=paid-search&amp;column=cost\">€4,500</a>"))
    #expect(page.contains(">€50</a>"))
    // The content that assists most is first; what has none is no content.
    let list = page.split(separator: "Content that assists").dropFirst().joined()
    let (price, blog) = (list.firstRange(of: "Price list"), list.firstRange(of: ">Blog<"))
    #expect(try #require(price).lowerBound < #require(blog).lowerBound)
    #expect(!list.contains("(none)"))
  }

  @Test func `of marketing say how to get data where there is none`() throws {
    let fixture = try HomeFixture(.english)
    var answers = fixture.marketingAnswers()
    answers.sources.rows = []
    let fields = MarketingPage(answers, home: fixture.home(), scene: fixture.scene()).fields
    let page = try html(Marketing.self, fields, fixture)
    #expect(page.contains("Nothing came in during this period") && page.contains("href=\"/data\""))
    #expect(!page.contains("id=\"sources\""))
  }

  @Test func `of sales list stale deals and who is back on the site`() throws {
    let fixture = try HomeFixture(.english)
    let page = try pages(fixture)[2]
    #expect(page.contains("1 deal, €30,000, no touch for 14 days"))
    #expect(page.contains("Page view: Price list"))
    #expect(page.contains("proposal (1)"))
    #expect(page.contains("aria-current=\"true\">14 days</a>"))
  }
}
