import Alignment
import Pages
import Reports
import Testing

@Suite struct `The list of contacts` {
  private static let script = "<script>alert(1)</script>"

  /// Three contacts on Thursday 12 March 2026: one overdue at MQL, one resting, one whom only machines visited.
  private func finder(_ reader: Reader) throws -> ContactFinder {
    var index = JourneyIndex(calendar: reader.calendar, baseCurrency: try Reader.euro())
    index.changesets = [ChangesetRow(id: 1, at: 0, isHistory: true)]
    index.companies = [1]
    let now = reader.now.milliseconds
    for place in 0..<3 {
      index.contacts.id.append(ID(Int64(place + 1)))
      index.contacts.company.append(place == 0 ? 0 : -1)
      index.contacts.createdAt.append(now - 30 * Instant.day)
      index.contacts.changeset.append(0)
      index.contacts.owner.append(place == 0 ? UInt16(index.members.number(of: "Marta Vezzoli")) : 0)
      index.contacts.resting.append(place == 1 ? .nurture : .none)
      index.contacts.restingUntil.append(.min)
      index.contacts.restingReason.append(0)
      index.contacts.nextActionAt.append(place == 0 ? now - 2 * Instant.day : place == 1 ? .min : now + 3 * Instant.day)
      index.contacts.nextActionByDefault.append(false)
      index.contacts.postponements.append(0)
      if place == 0 {
        index.contacts.entries.append(
          StageEntry(
            at: now - 9 * Instant.day, span: 0, changeset: 0, reason: 0, kind: .advance, from: .contact, to: .mql,
            isVoided: false))
      }
      index.contacts.entryStart.append(Int32(index.contacts.entries.count))
      if place != 1 { touch(&index, at: now - 5 * Instant.hour, mark: place == 2 ? .machine : .counted) }
      index.touches.start.append(Int32(index.touches.count))
    }
    var names = NameTable.Builder()
    names.append(id: 1, Self.script, "a@x.example")
    names.append(id: 2, nil, "b@x.example")
    names.append(id: 3, nil, nil)
    var companies = NameTable.Builder()
    companies.append(id: 1, "Söhne & Co", nil)
    return ContactFinder(
      index: index, traits: ContactTraits(of: ResolvedIndex(of: index, asOf: nil)), names: NameBook(NameTable(names)),
      companies: NameBook(NameTable(companies)))
  }

  private func touch(_ index: inout JourneyIndex, at: Int64, mark: TouchMark) {
    index.touches.at.append(at)
    index.touches.channel.append(UInt16(index.channels.number(of: "organic-search")))
    index.touches.kind.append(TouchKind.form.rawValue)
    index.touches.flags.append(mark.rawValue << 1)
    index.touches.source.append(0)
    index.touches.campaign.append(0)
    index.touches.content.append(0)
    index.touches.landing.append(0)
    index.touches.visit.append(-1)
    index.touches.changeset.append(0)
    index.touches.owner.append(0)
  }

  private let colleagues = Colleagues([
    Colleagues.Colleague(id: 4, name: "Marta Vezzoli", team: .sales),
    Colleagues.Colleague(id: 2, name: "Ada", team: .marketing),
  ])

  private func page(
    _ language: Language, _ query: [(String, String)] = [], limit: Int = 50, filter: ContactFilter = ContactFilter(),
    mayAll: Bool = true
  ) throws -> String {
    let reader = try Reader.onFixedDay(language)
    let finder = try finder(reader)
    let state = PageState(path: "/contacts", query: query, calendar: reader.calendar, today: reader.today)
    let found = finder.page(filter, order: ContactOrder(.created), limit: limit, now: reader.now)
    let page = ContactsPage(found, finder, reader: reader, state: state, colleagues: colleagues)
    let rights = ContactsPage.Rights(mayEdit: mayAll, mayMove: mayAll, mayExport: mayAll, mayImport: mayAll)
    let views: Fields = [
      "views": [
        [
          "viewHref": "/contacts?stage=lead", "viewName": Self.script, "viewIsShared": true, "viewIsOwn": true,
          "viewIsOpen": false, "viewAction": "/views/1", "viewForget": "x",
        ] as Fields
      ], "viewForm": nil,
    ]
    let frame = Frame(
      title: "frame.page-contacts", current: .contacts,
      state: PageState(path: "/contacts", query: [], calendar: reader.calendar, today: reader.today),
      viewer: Frame.Viewer(name: "Ada", team: .both, roles: [], theme: nil, pages: []), workspace: "Test",
      formToken: "t")
    return try Renderer.embedded.get().html(
      FieldsView("contacts", page.fields(rights, order: ContactOrder(.created), unread: []).merging(views)), in: frame,
      for: reader)
  }

  @Test(arguments: Language.allCases) func `leaves no key of a text in any language`(language: Language) throws {
    for html in [try page(language), try page(language, [("stage", "mql"), ("q", "x")], limit: 1)] {
      let keys = html.matches(of: /\b(contacts?|terms|field-error|frame)\.[a-z-]{3,}/).map { String($0.output.0) }
      #expect(keys == [], "\(language)")
      #expect(!html.contains("{"))
    }
  }

  @Test func `shows who, where and what is next, and names as text`() throws {
    let html = try page(.english)
    #expect(!html.contains("<script>alert"))
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;</a>"))
    #expect(html.contains("3 contacts") && html.contains("Söhne &amp; Co"))
    #expect(html.contains("Tue 10 Mar") && html.contains("is-risk"))
    #expect(html.contains("b@x.example</a>") && html.contains("Contact 3</a>"))
    #expect(html.contains("In nurture") && html.contains("machines only") && html.contains("5\u{202F}h ago"))
    #expect(html.contains("class=\"avatar is-sales\""))
  }

  @Test func `keeps the address when it is sorted, narrowed or paged`() throws {
    let html = try page(.english, [("q", "x"), ("period", "2026-Q1"), ("after", "1.1")], limit: 1)
    #expect(html.contains("/contacts?q=x&amp;period=2026-Q1&amp;stage=mql"))
    #expect(html.contains("/contacts?q=x&amp;period=2026-Q1&amp;sort=name&amp;direction=up"))
    #expect(html.contains("rel=\"next\" href=\"/contacts?q=x&amp;period=2026-Q1&amp;after="))
    #expect(html.contains("<input type=\"hidden\" name=\"period\" value=\"2026-Q1\">"))
  }

  @Test func `offers nothing to who may not change or take away`() throws {
    let html = try page(.english, mayAll: false)
    #expect(!html.contains("type=\"checkbox\" name=\"id\"") && !html.contains("format=csv"))
    #expect(!html.contains("/contacts/new"))
  }

  @Test func `says what to do where nobody is found`() throws {
    var filter = ContactFilter()
    filter.text = "nobody"
    let html = try page(.english, [("q", "nobody")], filter: filter)
    #expect(html.contains("Nobody matches these filters") && html.contains("0 contacts"))
  }
}

@Suite struct `The ladder of a contact` {
  @Test func `fills what is past, names what is now, and leaves what is ahead open`() throws {
    let reader = try Reader.onFixedDay(.english)
    let steps = Stage.allCases.map { stage in
      StageLadder.Step(stage: stage, at: stage <= .opportunity ? reader.now : nil, isImplied: stage == .prospect)
    }
    // Recycled from opportunity, and MQL again: what was reached before lies ahead.
    let ladder = StageLadder(steps, present: .mql, cycles: 2, owners: StageOwners(), reader: reader).fields
    #expect(
      ladder.map { $0["stepClass"] as? String } == [
        "is-marketing done", "is-marketing done implied", "is-marketing done", "is-joint now", "is-joint next",
        "is-sales next", "is-sales next",
      ])
    #expect(ladder[1]["stepNote"] as? String == "implied")
    #expect(ladder[3]["stepNote"] as? String == "cycle 2")
    #expect(ladder[3]["isNow"] as? Bool == true)
    #expect(ladder[6]["stepDay"] == nil)
  }
}

@Suite struct `A refusal` {
  @Test(arguments: Language.allCases) func `has a sentence for every code`(language: Language) throws {
    let reader = try Reader.onFixedDay(language)
    let stages: [StageError] = [
      .notLater(from: .mql, to: .lead), .isDisqualified, .cannotRecycle(.lead), .customerStays, .reasonMissing,
      .nurtureEndsBeforeStart, .alreadyResting(.lostCustomer), .notResting, .notCustomer(.sql),
    ]
    for error in stages {
      let sentence = reader.refusal(error.code, error.parameters)
      #expect(!sentence.contains("{"), "\(sentence)")
      #expect(reader.texts.has("stage-error.\(error.code)"))
    }
    for code in FieldErrors.Code.allCases { #expect(reader.texts.has("field-error.\(code.rawValue)")) }
    #expect(reader.refusal("not-later", ["from": "mql", "to": "lead"]).contains(reader.stage(.lead)))
    #expect(reader.refusal("never-heard-of") == reader.text("record-error.wrong-fields"))
  }
}
