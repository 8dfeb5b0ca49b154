import Alignment
import Reports
import Testing
import Wire
import Workspace

@Suite struct `A figure's receipt` {
  /// Every report by several questions, every row and the totals, every column.
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `adds up to the figure, whatever the report and column`(seed: UInt64) throws {
    let place = try Receipts.place(seed: seed)
    let desk = ReportDesk(try place.workspace.index(now: TemporaryWorkspace.now))
    var opened: [String: Int] = [:]
    var wrong: [String] = []
    for request in try Receipts.requests(in: place.workspace.calendar, seed: seed) {
      var asked = request
      // Of paths every one has a receipt, not only the commonest.
      if request.name == .paths { asked.top = .max }
      let sheet = try desk.sheet(for: asked)
      for (row, column) in Receipts.figures(of: sheet) {
        guard let receipt = try? desk.receipt(for: request, row: row, column: column, sheets: { _ in sheet }) else {
          wrong.append("\(request.name.rawValue) \(request.options) \(row) \(column) does not open")
          continue
        }
        if receipt.proof != .given { opened["\(request.name.rawValue) \(column)", default: 0] += receipt.rows.count }
        if !receipt.isProved {
          wrong.append(
            "\(request.name.rawValue) \(request.options) \(row) \(column): shows \(receipt.figure), "
              + "its rows come to \(receipt.counted)")
        }
      }
    }
    #expect(wrong == [])
    // A test over empty reports would prove nothing.
    #expect(opened.values.count { $0 > 0 } > 90)
  }

  @Test func `of a comparison opens both periods`() throws {
    let place = try Receipts.place(seed: 11)
    let desk = ReportDesk(try place.workspace.index(now: TemporaryWorkspace.now))
    for name in [ReportRequest.Name.sales, .marketing, .funnel] {
      var request = try ReportRequest(
        name, options: [("period", "2026-05"), ("compare", "previous")], in: place.workspace.calendar)
      if name != .funnel {
        request.question.dimension = .channel
        request.isBroken = true
      }
      let sheet = try desk.sheet(for: request)
      var opened = 0
      for row in sheet.rows {
        for column in ["revenue", "leads", "won", "entered"] {
          for key in [column, column + "_before"] {
            guard let index = sheet.columns.firstIndex(where: { $0.key == key }) else { continue }
            guard let receipt = try? desk.receipt(for: request, row: sheet.receiptKey(of: row), column: key) else {
              continue
            }
            opened += 1
            #expect(receipt.figure == row[index])
            #expect(receipt.isProved)
          }
        }
      }
      #expect(opened > 4)
      #expect(throws: WorkspaceError.self) {
        try desk.receipt(for: request, row: sheet.receiptKey(of: sheet.rows[0]), column: "revenue_change")
      }
    }
  }

  @Test func `says what is wrong with a row or column that is none`() throws {
    let place = try Receipts.place(seed: 3)
    let desk = ReportDesk(try place.workspace.index(now: TemporaryWorkspace.now))
    func code(_ row: String, _ column: String) -> String? {
      do {
        _ = try desk.receipt(for: ReportRequest(.sales), row: row, column: column)
        return nil
      } catch { return (error as? WorkspaceError)?.code }
    }
    #expect(code("2026-05", "revenu") == "unknown-column")
    #expect(code("1999-01", "revenue") == "unknown-row")
    #expect(code("total", "revenue") == nil)
    #expect(code("total", "key") == "no-receipt")
  }

  @Test func `leaves as a file without names where the person may not see them, and never as a formula`() throws {
    let place = try TemporaryWorkspace()
    try place.load(
      .contacts,
      text: """
        id,email,name,company,created_at
        1,a@one.example,"=HYPERLINK(""http://x.example"")",@SUM(A1),2026-05-01
        2,b@one.example,+39 02 1,-2+3,2026-05-02
        3,c@one.example,"	=1+1",Plain,2026-05-03

        """)
    let desk = ReportDesk(try place.workspace.index(now: TemporaryWorkspace.now))
    let receipt = try desk.receipt(for: ReportRequest(.funnel), row: "contact", column: "entered")
    let head = Person(id: 1, name: "Head", roles: [.headOfMarketing])
    let csv = receipt.sheet(names: try place.workspace.names(of: receipt.rows, for: head)).csv()
    #expect(csv.contains("'=HYPERLINK"))
    #expect(csv.contains("'@SUM(A1)"))
    #expect(csv.contains("'-2+3"))
    #expect(csv.contains("'+39 02 1"))
    for line in csv.split(whereSeparator: \.isNewline) {
      for field in line.split(separator: ",") {
        let first = field.first { $0 != "\"" }
        #expect(!"=+-@\t".contains(first ?? "x"), "\(line)")
      }
    }
    let management = Person(id: 2, name: "Manager", roles: [.management])
    #expect(try place.workspace.names(of: receipt.rows, for: management).isEmpty)
    let bare = receipt.sheet(names: [:]).csv()
    #expect(bare.hasPrefix("kind,id,at,count,credit,amount,amount_currency,days\r\ncontact,1,"))
    #expect(!bare.contains("example") && !bare.contains("Plain"))
  }

  @Test func `is read page by page without a row lost or shown twice`() throws {
    let place = try Receipts.place(seed: 5)
    let desk = ReportDesk(try place.workspace.index(now: TemporaryWorkspace.now))
    var request = ReportRequest(.attribution)
    request.model = "linear"
    let receipts = [
      try desk.receipt(for: ReportRequest(.funnel), row: "contact", column: "entered"),
      try desk.receipt(for: request, row: "email", column: "revenue"),
    ]
    for receipt in receipts {
      for size in [1, 3, 7] {
        var read: [ReceiptRow] = []
        var cursor: String?
        repeat {
          let page = receipt.page(after: cursor, count: size)
          #expect(page.rows.count <= size)
          read += page.rows
          cursor = page.next
        } while cursor != nil
        #expect(read == receipt.rows)
      }
      #expect(receipt.rows.count > 1)
      #expect(receipt.page(after: "nonsense", count: 2).rows.count == 2)
    }
  }
}

/// Random workspaces, and the questions that are asked of them.
enum Receipts {
  static func place(seed: UInt64) throws -> TemporaryWorkspace {
    var generator = SeededGenerator(seed: seed)
    let place = try TemporaryWorkspace(zone: "Europe/Rome")
    let world = RandomWorld(contacts: 45, deals: 30, touches: 260, using: &generator)
    try place.load(.contacts, text: RandomWorld.contactHeader + world.contacts.joined())
    try place.load(.deals, text: RandomWorld.dealHeader + world.deals.joined())
    try place.load(.touches, text: RandomWorld.touchHeader + world.touches.joined())
    var costs = "channel,from,to,amount\n"
    for channel in ["email", "paid-search", "direct"] {
      for month in 1...6 {
        let last = month == 2 ? 28 : month == 4 || month == 6 ? 30 : 31
        costs +=
          "\(channel),2026-0\(month)-01,2026-0\(month)-\(last),\(Int.random(in: 10...900, using: &generator)).55\n"
      }
    }
    try place.load(.costs, text: costs)
    return place
  }

  static func requests(in calendar: WorkspaceCalendar, seed: UInt64) throws -> [ReportRequest] {
    var requests: [ReportRequest] = []
    let questions: [[(String, String)]] = [
      [], [("period", "2026-Q2"), ("as_of", "2026-06-15")], [("within", "30"), ("deals", "all"), ("side", "both")],
    ]
    for question in questions {
      func add(_ name: ReportRequest.Name, _ own: [(String, String)] = []) throws {
        requests.append(try ReportRequest(name, options: question + own, in: calendar))
      }
      try add(.overview)
      for reading in ["cohort", "flow"] {
        for count in ["contacts", "companies", "deals"] {
          for stage in ["contact", "mql", "opportunity"] {
            try add(.funnel, [("reading", reading), ("count", count), ("from_stage", stage)])
          }
        }
      }
      try add(.velocity)
      try add(.velocity, [("by", "channel")])
      for dimension in ["channel", "persona", "month", "owner"] {
        try add(.conversions, [("by", dimension), ("path", "lead-customer")])
        try add(.sales, [("by", dimension)])
        try add(.marketing, [("by", dimension)])
        try add(.paths, [("by", dimension), ("repeats", "collapsed")])
      }
      try add(.segments, [("path", "lead-mql")])
      try add(.outcomes)
      try add(.outcomes, [("by", "country"), ("from_stage", "mql")])
      // Each seed its share of the models; together all of them.
      for (place, model) in AttributionModel.allCases.enumerated() where place % 4 == Int(seed % 4) {
        try add(.attribution, [("model", model.name), ("repeats", place % 2 == 0 ? "every" : "collapsed")])
        try add(.attribution, [("model", model.name), ("by", "country"), ("conversion", "mql")])
      }
      if question.isEmpty { try add(.attribution, [("model", "all")]) }
    }
    requests.append(ReportRequest(.radar))
    return requests
  }

  /// Every figure of a sheet that says something: by row, the totals too, and column.
  static func figures(of sheet: Sheet) -> [(row: String, column: String)] {
    var figures: [(String, String)] = []
    for row in sheet.rows {
      for (column, cell) in zip(sheet.columns, row) where isFigure(cell) {
        figures.append((sheet.receiptKey(of: row), column.key))
      }
    }
    for field in sheet.totals where isFigure(field.cell) { figures.append((Sheet.totalRow, field.key)) }
    return figures
  }

  private static func isFigure(_ cell: Sheet.Cell) -> Bool {
    switch cell {
    case .integer, .real, .share, .money: true
    default: false
    }
  }
}
