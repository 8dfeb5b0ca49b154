import Alignment
import Testing
import Wire

@Suite struct `A table` {
  @Test func `aligns figures, names the currency once and puts notes below`() throws {
    let sheet = try Sheet.sample()
    let golden = """
      Attribution by channel
      first touch · 2026-01-01 to 2026-03-31

                                        Revenue
      Channel         Touches  Credit       EUR   Share
      ──────────────  ───────  ──────  ────────  ──────
      organic search   12,345   10.50  1,234.56  90.0 %
      (none)                7    0.33     -0.05  0.04 %
      ──────────────  ───────  ──────  ────────  ──────
      Total            12,352   10.83  1,234.51

      Journeys            11
      Booked    1,234.51 EUR

      The row (none) holds touches without a channel.

      """
    #expect(sheet.table() == golden)
  }

  @Test func `says a total once: under its column, or below where there is no footer`() throws {
    var sheet = try Sheet.sample()
    #expect(!sheet.table().contains("\nCredit  "))
    sheet.footer = []
    #expect(sheet.table().contains("\nCredit           10.83\n"))
  }

  @Test func `gives no room to a column of which nothing is known`() throws {
    var sheet = try Sheet.sample()
    for row in sheet.rows.indices { sheet.rows[row][1] = .null }
    #expect(!sheet.table().contains("Touches"))
    sheet.columns[1].rank = 0
    #expect(sheet.table().contains("Touches"))
  }

  @Test func `says so when there is nothing`() {
    var sheet = Sheet(name: "paths", title: "Paths")
    sheet.columns = [.init("path", .text)]
    #expect(sheet.table() == "Paths\n\nNothing to show.\n")
  }

  @Test(arguments: [100, 60, 40, 24]) func `never goes beyond its width`(width: Int) throws {
    var sheet = try Sheet.sample()
    for number in 0..<12 { sheet.columns.append(.init("measure_number_\(number)", .count, rank: number + 1)) }
    sheet.rows = sheet.rows.map { $0 + [Sheet.Cell](repeating: .integer(1_234_567), count: 12) }
    sheet.rows[0][0] = .text(String(repeating: "a very long channel name ", count: 12))
    sheet.footer = []
    let lines = sheet.table(width: width).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= width })
    #expect(lines.contains { $0.hasPrefix("Left out to fit") })
  }

  @Test func `leaves out the columns of the highest rank first and names them in order`() throws {
    let text = try Sheet.sample().table(width: 40)
    #expect(text.contains("Left out to fit 40 columns: Touches. All"))
    #expect(!text.contains("12,345"))
    #expect(text.contains("1,234.56"))
  }

  @Test func `shows each amount with its code where currencies differ, with the digits of each`() throws {
    var sheet = Sheet(name: "radar", title: "Deals")
    sheet.columns = [.init("amount", .money)]
    sheet.append([.money(minor: 1_234_567, try #require(Currency("EUR")))])
    sheet.append([.money(minor: 1_234_567, try #require(Currency("JPY")))])
    #expect(sheet.table() == "Deals\n\n       Amount\n─────────────\n12,345.67 EUR\n1,234,567 JPY\n")
  }

  @Test func `cannot be steered by what a text holds`() {
    var sheet = Sheet(name: "paths", title: "Paths\u{1B}[2J")
    sheet.columns = [.init("path", .text)]
    sheet.append([.text("a\nb\u{1B}[31mc\u{202E}d")])
    let text = sheet.table()
    #expect(!text.contains("\u{1B}"))
    #expect(text.contains("a b [31mcd"))
  }

  @Test(arguments: [20, 30, 44, 60]) func `breaks no line between a figure and its unit`(width: Int) {
    var sheet = Sheet(name: "overview", title: "Overview")
    sheet.notes = ["Conversion fell to 12.3 %, from 45.0 % (of 1,200 EUR. or 9 USDX) in the EU and 3 EUR at 5 Rome."]
    let lines = sheet.table(width: width).split(separator: "\n")
    #expect(lines.allSatisfy { !$0.hasPrefix("%") && !$0.hasPrefix("EUR") && $0.count <= width }, "\(lines)")
  }

  @Test func `counts wide letters as two columns`() {
    var sheet = Sheet(name: "paths", title: "Paths")
    sheet.columns = [.init("name", .text), .init("n", .count)]
    sheet.append([.text("東京"), .integer(1)])
    sheet.append([.text("Rome"), .integer(22)])
    #expect(sheet.table().contains("東京   1\nRome  22\n"))
  }

  @Test func `is coloured only when asked`() {
    var sheet = Sheet(name: "funnel", title: "Funnel")
    sheet.columns = [.init("team", .team)]
    sheet.append([.text("marketing")])
    #expect(!sheet.table().contains("\u{1B}"))
    #expect(sheet.table(paint: SheetPaint(isOn: true)).contains("\u{1B}[38;5;98mmarketing\u{1B}[0m"))
  }

  @Test func `keeps the first rows and says how many there were`() throws {
    var sheet = try Sheet.sample()
    sheet.keep(first: 1)
    #expect(sheet.rows.count == 1)
    #expect(sheet.notes.first == "The first 1 of 2 rows are shown; totals are of all.")
    let before = sheet
    sheet.keep(first: 5)
    #expect(sheet == before)
  }
}
