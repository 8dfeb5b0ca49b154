import Alignment
import Charts
import Pages
import Testing

@Suite struct `The pages of agreement and definition` {
  private enum AgreementName: PageName { static let template = "agreement" }
  private enum DefinitionName: PageName { static let template = "definition" }
  private enum PaperName: PageName { static let template = "paper" }
  private enum ProposalName: PageName { static let template = "proposal" }
  private enum ResultName: PageName { static let template = "agreement-result" }
  private enum ExcusesName: PageName { static let template = "excuses" }

  private let day = CivilDate(daysSinceEpoch: 20_400)

  private func html<Page: PageName>(_ page: Page.Type, _ fields: Fields, _ reader: Reader) throws -> String {
    let notes = KeyNotes()
    let state = PageState(path: "/", query: [], calendar: reader.calendar, today: reader.today)
    let frame = Frame(
      title: "frame.accord", current: .agreement, state: state,
      viewer: Frame.Viewer(name: "Ada", team: .both, roles: [], theme: nil, pages: []), workspace: "Test",
      formToken: "t")
    let html = try Renderer.embedded.get()
      .html(KeyRecorder<Page>(fields: fields, notes: notes), in: frame, for: reader)
    #expect(notes.unanswered == [], "\(Page.template) asks for what its view has not")
    let keys = html.matches(of: /\b(agreement|promise|signing|definition|excuses|terms|calendar)\.[a-z-]{3,}/)
    #expect(keys.map { String($0.output.0) } == [], "\(reader.language)")
    #expect(!html.contains("{"), "a place for a value is left open")
    return html
  }

  private var agreement: Agreement {
    let monday = Recurrence(.week(.monday), minute: 1_080)
    return Agreement(
      title: "Ours", startsOn: day,
      commitments: [
        Commitment(name: "volume", measure: .volume, goal: .amount(50), every: monday),
        Commitment(name: "value", measure: .value, goal: .amount(6_000_000), every: monday),
        Commitment(
          name: "speed",
          measure: .speed(
            within: PromisedTime(milliseconds: 8 * Instant.hour, isInWorkingHours: true), answer: .contact),
          goal: .share(9_500), every: monday, segment: Segment([.persona: ["Buyer"]])),
        Commitment(
          name: "persistence", measure: .persistence(attempts: 5, days: 10), goal: .share(9_000), every: monday),
        Commitment(
          name: "decision",
          measure: .decision(by: Recurrence(.month(31), minute: 1_080, movesToWorkingDay: true)), goal: .share(9_500),
          every: monday),
        Commitment(name: "conversion", measure: .conversion(days: 30), goal: .share(3_000), every: monday),
      ])
  }

  private func board(_ reader: Reader) -> AgreementBoard {
    let start = reader.now.adding(days: -40)
    let timeline = AgreementTimeline(
      [.init(number: 6, agreement: agreement, calendar: reader.calendar, start: start)], goLive: start)
    let cycles = (0..<200).map { number in
      MQLCycle(
        id: Int64(number), enteredAt: start.adding(milliseconds: Int64(number) * 5 * Instant.hour), isFit: true,
        expected: 100_000)
    }
    let facts = AgreementFacts(cycles: cycles, leads: [])
    return AgreementBoard(
      now: reader.now, kept: [], results: AgreementJudge(timeline, facts, now: reader.now).results, timeline: timeline)
  }

  private func paper(_ reader: Reader, _ kind: DocumentKind, signed: [Party], changes: [String] = []) throws -> Paper {
    let hash = try #require(TextHash(hex: String(repeating: "a", count: 64)))
    var document = SignedDocument(
      id: 7, kind: kind, version: signed.count == 2 ? 1 : 2, hash: hash, startsOn: day, author: 3,
      createdAt: reader.now.adding(days: -50))
    document = try document.proposed(by: 3, reading: hash, at: reader.now.adding(days: -50))
    for party in signed {
      document = try document.signed(
        by: Signer(member: 3, parties: [.marketing, .sales]), for: party, reading: hash,
        at: reader.now.adding(days: -45))
    }
    let start = signed.count == 2 ? reader.now.adding(days: -40) : nil
    return Paper(
      document: document, state: signed.count == 2 ? .inForce : document.standing, start: start, end: nil,
      names: [3: "Joan <b>"], changes: changes)
  }

  private func desk(_ paths: PaperPaths, _ reader: Reader) -> PaperDesk {
    PaperDesk(paths, reader: reader, parties: [.marketing, .sales], mayPropose: true, heads: [.sales: "Joan"])
  }

  private func excuse(_ reader: Reader) throws -> Excuse {
    try Excuse(
      id: 1, team: .sales, members: [3], range: reader.now.adding(days: -3)..<reader.now.adding(days: -2),
      reason: "Fair"
    ).granted(by: Signer(member: 4, parties: [.marketing]), at: reader.now.adding(days: -3))
  }

  @Test(arguments: Language.allCases)
  func `answer every key of their templates in every language`(language: Language) throws {
    let reader = try Reader.onFixedDay(language)
    let board = board(reader)
    let waiting = try paper(reader, .agreement, signed: [.marketing], changes: ["Volume: 50 → 55"])
    let papers = [try paper(reader, .agreement, signed: [.marketing, .sales]), waiting]
    let excuse = try excuse(reader)
    let page = try html(
      AgreementName.self,
      AgreementPage(
        board, papers: papers, excuses: [excuse], desk: desk(.agreement, reader), withExcuses: true, isOpen: true,
        reader: reader
      ).fields, reader)
    #expect(page.contains("Joan &lt;b&gt;") && page.contains("Volume: 50 → 55"))
    #expect(page.contains("/agreement/versions/7/signatures") && page.contains("/agreement/results/volume/"))
    let empty = AgreementBoard(
      now: reader.now, kept: [], results: [], timeline: AgreementTimeline([], goLive: nil))
    _ = try html(
      AgreementName.self,
      AgreementPage(
        empty, papers: [], excuses: [], desk: desk(.agreement, reader), withExcuses: false, isOpen: false,
        reader: reader
      ).fields, reader)
    _ = try html(
      PaperName.self,
      desk(.agreement, reader).page(waiting, text: "title: Ours", before: papers[0], fault: "No."), reader)
    let wrong = ProposalEditor(.agreement, reader: reader).fields(
      text: "title: Ours\nstarts: never", fault: "Not a day", line: 2, column: 9)
    #expect(
      try html(ProposalName.self, wrong.merging(["hasNumbers": false]), reader).contains("starts: never\n        ^"))
    let row = try #require(board.rows(of: "volume").last)
    _ = try html(
      ResultName.self,
      AgreementReceiptPage(row, reader: reader).fields(
        [
          AgreementReceiptPage.Line(
            id: 1, contact: 2, name: nil, company: nil, enteredAt: reader.now, amount: 1, excused: .kept, strict: nil)
        ], next: "/agreement/results/volume/1?after=1"), reader)
    _ = try html(
      ExcusesName.self,
      ExcusesPage(reader: reader, names: [3: "Joan"], parties: [.sales]).fields(
        [excuse, Excuse(id: 2, team: .both, range: excuse.range, reason: "Move")], people: [(3, "Joan")],
        typed: { _ in nil }, errors: FieldErrors("reason", .required), fault: nil), reader)
  }

  @Test(arguments: Language.allCases)
  func `tell a definition in words, with its matrix`(language: Language) throws {
    let reader = try Reader.onFixedDay(language)
    var definition = Definition(name: "MQL")
    definition.fit = [
      FitRule("", FieldCondition("industry", .isOne(of: [TextPattern("Paper"), TextPattern("Food")])), points: 30),
      FitRule("Big", FieldCondition("company-size", .within(50, nil)), points: 20),
      FitRule("", FieldCondition("country", .isMissing), points: -10),
    ]
    definition.interest.kinds = [
      InterestKind(
        [.pageView], decay: .halving(every: 7 * Instant.day), cap: 40,
        rules: [TouchRule("", TouchCondition([.page: [TextPattern("/pricing*")]], side: .marketing), points: 12)])
    ]
    definition.deductions = [Deduction("", .stage(.customer), points: 5)]
    definition.mql.triggers = [MQLTrigger("", [.form], TouchCondition(), fit: .c)]
    definition.exclusions = [Exclusion("", .resting(.disqualified))]
    let papers = [try paper(reader, .definition, signed: [.marketing, .sales])]
    let figures = MatrixFigures(
      counts: (0..<16).map { $0 * 10 }, customers: [Int](repeating: 1, count: 16), excluded: 4)
    let page = DefinitionPage(papers: papers, desk: desk(.definition, reader), isOpen: true, reader: reader)
    let html = try html(
      DefinitionName.self, page.fields(shown: papers[0], definition, figures: figures), reader)
    #expect(html.contains("/definition/cells/D4") && html.contains("150") && html.contains("+30"))
    if language == .english {
      #expect(html.contains("Industry is Paper or Food") && html.contains("Company size at least 50"))
      #expect(html.contains("halves in 7 days") && html.contains("Customer or later"))
    }
    var other = definition
    other.fit[1].points = 25
    other.thresholds.interest[0] = 55
    other.interest.kinds[0].rules[0].points = 14
    let changes = definition.changes(to: other).map { reader.change($0) }
    #expect(changes.count == 3 && changes.allSatisfy { $0.contains("→") }, "\(changes)")
    _ = try self.html(
      DefinitionName.self,
      DefinitionPage(papers: [], desk: desk(.definition, reader), isOpen: false, reader: reader)
        .fields(shown: nil, nil, figures: nil), reader)
  }

  @Test func `show what both signed for a later day, and the promise that judges the running week`() throws {
    let reader = try Reader.onFixedDay(.english)
    let signed = try paper(reader, .agreement, signed: [.marketing, .sales])
    let coming = Paper(
      document: signed.document, state: .signed, start: reader.now.adding(days: 20), end: nil, names: signed.names,
      changes: ["Volume: 50 → 80"])
    // The later version came into force within the week.
    let start = reader.now.adding(days: -40)
    let later = agreement.with(startsOn: day, goals: ["volume": .amount(80)])
    let timeline = AgreementTimeline(
      [
        .init(number: 6, agreement: agreement, calendar: reader.calendar, start: start),
        .init(number: 7, agreement: later, calendar: reader.calendar, start: reader.now.adding(milliseconds: -1_000)),
      ], goLive: start)
    let facts = AgreementFacts(cycles: [], leads: [])
    let board = AgreementBoard(
      now: reader.now, kept: [], results: AgreementJudge(timeline, facts, now: reader.now).results, timeline: timeline)
    let page = try html(
      AgreementName.self,
      AgreementPage(
        board, papers: [signed, coming], excuses: [], desk: desk(.agreement, reader), withExcuses: true, isOpen: true,
        reader: reader
      ).fields, reader)
    #expect(page.contains("version 1, in force from"))
    #expect(page.contains("50 MQLs by") && page.contains("of 50") && !page.contains("80 MQLs by"))
  }

  @Test func `say a promise as people do`() throws {
    let reader = try Reader.onFixedDay(.english)
    #expect(
      agreement.commitments.map { reader.promise($0) } == [
        "50 MQLs by Mon 18:00", "€60k of expected revenue",
        "95\u{202F}% reached within 8\u{202F}h of working time, Persona: Buyer",
        "90\u{202F}% get 5 attempts in 10 days",
        "95\u{202F}% decided by 18:00 on the month’s last day, or the next working day",
        "30\u{202F}% of MQLs become SQL in 30 days",
      ])
    let later = agreement.with(startsOn: day.adding(days: 7), goals: ["volume": .amount(55)])
    #expect(agreement.changes(to: later).filter { $0.part != .starts }.map { reader.change($0) } == ["Volume: 50 → 55"])
  }
}
