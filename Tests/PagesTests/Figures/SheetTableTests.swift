import Alignment
import Pages
import Testing
import Wire

@Suite struct `A table of a report` {
  let reader: Reader
  let sheet: Sheet

  init() throws {
    reader = try Reader.onFixedDay(.italian)
    let euro = try Reader.euro()
    var sheet = Sheet(name: "marketing", title: "Marketing by channel")
    sheet.question = [
      Sheet.Field("by", .text("channel")), Sheet.Field("from", .date(try #require(CivilDate(iso: "2026-01-01")))),
      Sheet.Field("to", .date(try #require(CivilDate(iso: "2026-03-31")))), Sheet.Field("as_of", .null),
      Sheet.Field("side", .text("marketing")), Sheet.Field("deals", .text("all")),
    ]
    sheet.columns = [
      Sheet.Column("key", .text, rank: 0), Sheet.Column("leads", .count, rank: 0),
      Sheet.Column("leads_before", .count), Sheet.Column("leads_change", .share),
      Sheet.Column("revenue", .money, rank: 0),
    ]
    sheet.append([
      .text("paid-search"), .integer(12), .integer(10), .share(0.2), .money(minor: 123_456, euro),
    ])
    sheet.append([.text("<script>"), .integer(30), .integer(0), .null, .null])
    sheet.append([.text("(none)"), .integer(0), .integer(0), .null, .money(minor: 0, euro)])
    sheet.footer = [.text("Total"), .integer(42), .integer(10), .share(3.2), .money(minor: 123_456, euro)]
    self.sheet = sheet
  }

  private func html(_ query: [(String, String)] = []) throws -> String {
    let state = PageState(path: "/marketing", query: query, calendar: reader.calendar, today: reader.today)
    let renderer = try Renderer.embedded.get()
    return renderer.fragment("sheet-table", SheetTable(sheet, reader: reader, state: state).fields, for: reader)
  }

  @Test func `heads its columns and names its rows in the reader's language`() throws {
    let html = try html()
    for word in [">Canale<", ">Lead<", ">Ricavi<", ">Ricerca a pagamento<", ">(nessun valore)<", ">Totale<"] {
      #expect(html.contains(word), "\(word) is missing in \(html)")
    }
    #expect(html.contains("prima 10, +20,0\u{202F}%"))
  }

  @Test func `links figures to their rows, with the question in short, and what is nothing to none`() throws {
    let html = try html()
    #expect(
      html.contains(
        "href=\"/receipts/marketing?period=2026-Q1&amp;by=channel&amp;deals=all&amp;row=paid-search&amp;column=leads\"")
    )
    #expect(
      html.contains("href=\"/receipts/marketing?period=2026-Q1&amp;by=channel&amp;deals=all&amp;column=revenue\""))
    #expect(!html.contains("row=%28none%29"))
  }

  @Test func `lets nothing out of a name`() throws {
    let html = try html()
    #expect(!html.contains("<script>"))
    #expect(html.contains("&lt;script&gt;"))
  }

  @Test func `is sorted as the address says, what is unknown last`() throws {
    func order(_ sort: String) throws -> [String] {
      let html = try html([("sort", sort)])
      return ["Ricerca a pagamento<", "&lt;script", "(nessun"].map { (html.place(of: $0), $0) }
        .sorted { $0.0 < $1.0 }.map(\.1)
    }
    #expect(try order("leads") == ["&lt;script", "Ricerca a pagamento<", "(nessun"])
    #expect(try order("-leads") == ["(nessun", "Ricerca a pagamento<", "&lt;script"])
    #expect(try order("revenue") == ["Ricerca a pagamento<", "(nessun", "&lt;script"])
    #expect(try order("-revenue") == ["(nessun", "Ricerca a pagamento<", "&lt;script"])
    #expect(try html([("sort", "leads")]).contains("aria-sort=\"descending\""))
    #expect(try html([("sort", "leads")]).contains("href=\"/marketing?sort=-leads\""))
    #expect(try html([("sort", "nonsense")]).contains("aria-sort") == false)
  }
}

extension String {
  /// How many characters stand before the first place of some text; a large number where it does not stand.
  fileprivate func place(of text: String) -> Int {
    firstRange(of: text).map { distance(from: startIndex, to: $0.lowerBound) } ?? .max
  }
}
