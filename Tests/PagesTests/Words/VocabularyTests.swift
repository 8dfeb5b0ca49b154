import Alignment
import Pages
import Reports
import Testing
import Wire

@Suite struct `The vocabulary` {
  @Test(arguments: Language.allCases)
  func `has a word for every case of every closed set`(language: Language) throws {
    let reader = try Reader.onFixedDay(language)
    var words: [String: [String]] = [:]
    words["stage"] = Stage.allCases.map(reader.stage)
    words["stages"] = Stage.allCases.map(reader.stages)
    words["zone"] = [Zone.top, .middle, .bottom].map(reader.zone)
    words["team"] = Team.allCases.map(reader.team)
    words["side"] = Side.allCases.map(reader.side)
    words["sides"] = Question.Sides.allCases.map(reader.sides)
    words["repeats"] = Question.Repeats.allCases.map(reader.repeats)
    words["deal kind"] = DealKind.allCases.map(reader.dealKind)
    words["deals"] = DealSelection.allCases.map(reader.deals)
    words["outcome"] = Outcome.allCases.map(reader.outcome)
    words["role"] = Role.allCases.map(reader.role)
    words["right"] = Right.allCases.map(reader.right)
    words["touch kind"] = TouchKind.allCases.map(reader.touchKind)
    words["touch mark"] = TouchMark.allCases.map(reader.touchMark)
    words["dimension"] = Dimension.named.map(reader.dimension)
    words["model"] = AttributionModel.allCases.map(reader.model)
    words["conversion"] = Conversion.allCases.map(reader.conversion)
    words["reading"] = FunnelReading.allCases.map(reader.reading)
    words["unit"] = FunnelUnit.allCases.map(reader.unit)
    words["resting"] = Resting.allCases.map(reader.resting)
    words["move"] = TransitionKind.allCases.map(reader.move)
    words["finding"] = RadarFinding.allCases.map(reader.finding)
    words["channel"] = DefaultChannel.allCases.map { reader.value($0.rawValue, of: .channel) }
    for (set, found) in words {
      #expect(found.allSatisfy { !$0.isEmpty && !$0.hasPrefix("terms.") }, "\(set) in \(language): \(found)")
      #expect(Set(found).count == found.count, "two words of \(set) are the same in \(language): \(found)")
    }
  }

  @Test(arguments: Language.allCases, Term.allCases)
  func `explains every term`(language: Language, term: Term) throws {
    let reader = try Reader.onFixedDay(language)
    #expect(!reader.name(of: term).hasPrefix("glossary."))
    let definition = reader.definition(of: term)
    #expect(!definition.hasPrefix("glossary.") && definition.hasSuffix("."))
    #expect(reader.term(term.rawValue) != nil)
  }

  @Test func `keeps names that users gave, and says what has no value`() throws {
    let reader = try Reader.onFixedDay(.italian)
    #expect(reader.value("Fiera di Bologna", of: .campaign) == "Fiera di Bologna")
    #expect(reader.value("(none)", of: .campaign) == "(nessun valore)")
    #expect(reader.value("paid-search", of: "channel") == "Ricerca a pagamento")
    #expect(reader.value("trade-press", of: .channel) == "Trade Press")
    #expect(reader.value("2026-02", of: .month) == "febbraio 2026")
    #expect(reader.value("gold", of: "property:tier") == "gold")
  }

  @Test func `takes the workspace's own wording and owners`() throws {
    var reader = try Reader.onFixedDay(.english)
    reader.wordings = ["mql": "Asked for a demo."]
    reader.owners[.mql] = .marketing
    #expect(reader.definition(of: .mql) == "Asked for a demo.")
    #expect(reader.definition(of: .sql) != "Asked for a demo.")
    #expect(reader.team(of: .mql) == .marketing)
    #expect(reader.term(.mql)["owner"] as? String == "Marketing · Glossary")
  }

  @Test func `heads columns of reports, comparisons and models`() throws {
    let reader = try Reader.onFixedDay(.french)
    #expect(reader.column("customers") == "Clients")
    #expect(reader.column("customers_before") == "Clients avant")
    #expect(reader.column("last_non_direct_share") == "Dernière interaction non directe")
    #expect(reader.column("tier", title: "Tier") == "Tier")
  }

  @Test func `writes each kind of cell`() throws {
    let reader = try Reader.onFixedDay(.english)
    #expect(reader.cell(.null, kind: .count) == "–")
    #expect(reader.cell(.text("both"), kind: .team) == "Both teams")
    #expect(reader.cell(.integer(12_345), kind: .count) == "12,345")
    #expect(reader.cell(.real(3.25), kind: .days) == "3.3")
    #expect(reader.cell(.share(0.321), kind: .share) == "32.1\u{202F}%")
    #expect(try reader.cell(.money(minor: 123_456, Reader.euro()), kind: .money) == "€1,234.56")
    #expect(try reader.cell(.money(minor: 123_456, Reader.euro()), kind: .money, money: .whole) == "€1,235")
    #expect(reader.change(0.1, of: .money) == "+10.0\u{202F}%")
    #expect(reader.change(-0.024, of: .share) == "\u{2212}2.4 pt")
  }
}
