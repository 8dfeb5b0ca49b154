import Alignment
import Reports
import Testing
import Workspace

@Suite struct `A report's options` {
  static let calendar = WorkspaceCalendar(zone: .utc)

  @Test func `are read from words, with the report's own defaults`() throws {
    let request = try ReportRequest(
      .attribution,
      options: [
        ("by", "property:plan"), ("model", "w"), ("period", "2026-Q3"), ("as_of", "2026-11-01"), ("look_back", "90"),
        ("side", "both"), ("repeats", "collapsed"), ("deals", "all"), ("conversion", "mql"), ("after", "x"),
        ("within", ""),
      ], in: Self.calendar)
    #expect(request.question.dimension == .property("plan"))
    #expect(request.isBroken)
    #expect(request.model == "w")
    #expect(request.question.period?.first.description == "2026-07-01")
    #expect(request.question.asOf?.description == "2026-11-01")
    #expect(request.question.lookBack == 90)
    #expect(request.question.within == nil)
    #expect(request.question.sides == .both)
    #expect(request.conversion == .mql)
    #expect(try ReportRequest(.funnel, options: [], in: Self.calendar) == ReportRequest(.funnel))
  }

  @Test(
    arguments: [
      [("by", "chanel")], [("model", "best")], [("conversion", "sale")], [("path", "customer-lead")],
      [("reading", "both")], [("from_stage", "leed")], [("count", "people")], [("period", "2026-13")],
      [("from", "yesterday")], [("to", "2026-02-30")], [("as_of", "now")], [("within", "0")], [("within", "ten")],
      [("look_back", "-1")], [("look_back", "99999999999999999999")], [("side", "all")], [("repeats", "no")],
      [("deals", "won")], [("compare", "yes")], [("top", "0")], [("seed", "-1")],
      [("period", "2026"), ("from", "2026-01-01")], [("from", "2026-02-01"), ("to", "2026-01-01")],
    ] as [[(String, String)]])
  func `that are wrong are refused with a sentence that names them`(options: [(String, String)]) throws {
    do {
      _ = try ReportRequest(.attribution, options: options, in: Self.calendar)
      Issue.record("\(options) was taken")
    } catch let error as WorkspaceError {
      #expect(error.kind == .usage)
      #expect(error.sentence.contains(options[0].0) || error.sentence.contains(options[0].1))
    }
  }

  @Test func `of a command are named as a command names them`() {
    #expect { try ReportOptions([("look_back", "-3")], spelling: .command) } throws: { error in
      (error as? WorkspaceError)?.sentence == "--look-back takes 0 or more, not -3."
    }
  }

  @Test func `written out ask for the same again`() throws {
    var seen = 0
    for request in try Receipts.requests(in: Self.calendar, seed: 2) {
      #expect(try ReportRequest(request.name, options: request.options, in: Self.calendar) == request)
      seen += 1
    }
    #expect(seen > 50)
  }
}
