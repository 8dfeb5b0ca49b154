import Alignment
import Pages
import Reports
import Testing
import Wire

@Suite struct `A receipt's page` {
  static let proofs: [ReceiptProof] = [
    .count, .tally, .amount, .credit, .share, .low, .high, .lift, .days(0.5), .days(0.9), .touches(0.5), .average,
    .part, .growth, .markov(key: "email", of: .revenue), .rank, .given,
  ]

  private func page(_ language: Language, _ proof: ReceiptProof, total: Int = 12) throws -> ReceiptPage {
    let euro = try Reader.euro()
    let figure = ReceiptFigure(
      report: "attribution", row: "email", column: "revenue", cell: .money(minor: 123_456, euro),
      dimension: .channel, options: [("model", "linear"), ("look_back", "30")], period: nil)
    var page = ReceiptPage(figure, reader: try Reader.onFixedDay(language))
    page.proof = proof
    page.total = total
    page.withAmount = total
    page.amount = .money(minor: 999, euro)
    page.bases = [
      ReceiptPage.Base(row: "email", column: "cost", cell: .integer(40), href: "/receipts/attribution"),
      ReceiptPage.Base(row: "total", column: "rate", cell: .share(0.25), href: nil),
    ]
    return page
  }

  @Test(arguments: Language.allCases)
  func `says in every language how each figure comes about`(language: Language) throws {
    var said: Set<String> = []
    for proof in Self.proofs {
      for total in [0, 1, 2, 12, 25] {
        let sentence = try #require(try page(language, proof, total: total).fields["proof"] as? String)
        #expect(!sentence.contains("{") && !sentence.contains("receipts."), "\(proof): \(sentence)")
        #expect(sentence.count > 10)
        if total == 12 { said.insert(sentence) }
      }
    }
    #expect(said.count == Self.proofs.count)
  }

  @Test func `is headed by the figure and its row, with the question in words`() throws {
    let english = try page(.english, .amount).fields
    #expect(english["heading"] as? String == "Revenue, E-mail")
    #expect(english["phrases"] as? String == "all time · Deals won · Linear · touches of the last 30 days")
    #expect(english["proof"] as? String == "The amounts of 12 rows add up to €1,234.56.")
    let italian = try page(.italian, .amount).fields
    #expect(italian["heading"] as? String == "Ricavi, E-mail")
  }

  @Test func `names nobody to who may not see names`() throws {
    var page = try page(.english, .amount)
    page.rows = [ReceiptRow(.deal(7), at: 1_773_000_000_000, amount: 500), ReceiptRow(.contact(8), amount: 499)]
    let lines = try #require(page.fields["lines"] as? [Fields])
    #expect(lines.map { $0["rowName"] as? String } == ["Deal 7", "Contact 8"])
    #expect(lines.allSatisfy { $0["rowIsLink"] as? Bool == false })
    page.names = [.deal(7): ReceiptPage.Name(name: "<b>Big</b>", company: "Firm")]
    page.pages = [.deal]
    let named = try #require(page.fields["lines"] as? [Fields])
    #expect(named[0]["rowName"] as? String == "<b>Big</b>")
    #expect(named[0]["rowHref"] as? String == "/deals/7")
    #expect(named[1]["rowIsLink"] as? Bool == false)
  }

  @Test(arguments: [
    ("funnel", "mql", "entered", "Entered, MQLs"), ("segments", "industry=Paper=mill", "rate", "Industry: Paper=mill"),
    ("overview", "entered_lead", "value", "Leads"), ("overview", "conversion_lead_mql", "low", "Lead to MQL"),
    ("paths", "email > direct", "conversions", "E-mail → Direct"),
    ("outcomes", "email=customer=yes", "contacts", "E-mail, Customer"),
    ("velocity", "mql-sql=email", "median_days", "MQL to SQL, E-mail"), ("sales", "total", "won", "Won"),
  ])
  func `says the row in words, whatever the report`(report: String, row: String, column: String, words: String) throws {
    let figure = ReceiptFigure(
      report: report, row: row, column: column, cell: .integer(3), dimension: .channel, options: [], period: nil)
    let heading = try #require(
      ReceiptPage(figure, reader: try Reader.onFixedDay(.english)).fields["heading"] as? String)
    #expect(heading.contains(words), "\(heading)")
  }
}
