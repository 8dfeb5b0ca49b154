import Alignment
import Pages
import Reports
import Wire
import Workspace

/// What sales did with hand-offs, on the homes of both teams: each figure opens to its hand-offs.
struct HomeHandoffs {
  let visit: Visit

  init(_ visit: Visit) { self.visit = visit }

  /// What marketing may look by, the usual one first.
  private static let dimensions: [Dimension] = [.channel, .source, .campaign, .quadrant]

  /// What both homes ask when they are opened without choices.
  static func usual(in calendar: WorkspaceCalendar, now: Instant) -> [ReportRequest] {
    let state = PageState(path: "", query: [], calendar: calendar, today: calendar.day(of: now))
    func request(_ name: ReportRequest.Name) -> ReportRequest {
      var request = ReportRequest(name)
      request.question.period = state.period
      return request
    }
    return [
      request(.handoffs).broken(by: .owner), request(.handoffs).broken(by: dimensions[0]), request(.rejections),
    ]
  }

  private var reader: Reader { visit.reader }
  /// Hand-offs are shown as they are known; a past day has none of its own.
  private var isPast: Bool { visit.state.asOf != nil }

  /// By rep: offered, contacted and decided in time, attempts each.
  func sales() throws -> Fields {
    var fields: Fields = [
      "handoffTitle": reader.text("inbox.home-sales"), "handoffNote": reader.text("inbox.home-sales-note"),
      "handoffIsPast": isPast, "hasHandoffTabs": false, "handoffTabs": [Fields](), "hasRejectionPart": false,
      "hasRejections": false,
    ]
    let columns = ["key", "handoffs", "open", "in_time_share", "attempts", "decided_in_time_share", "acceptance"]
    fields.merge(try handoffs(by: .owner, columns))
    return fields
  }

  /// By how the contacts first came: acceptance, and what came back for which reason.
  func marketing() throws -> Fields {
    let all = HomeHandoffs.dimensions
    let asked = visit.state["handoffs"].flatMap { Dimension(name: $0) }
    let dimension = asked.flatMap { all.contains($0) ? $0 : nil } ?? all[0]
    var fields: Fields = [
      "handoffTitle": reader.text("inbox.home-marketing"), "handoffNote": reader.text("inbox.home-marketing-note"),
      "handoffIsPast": isPast, "hasHandoffTabs": true,
      "handoffTabs": all.map {
        [
          "tabName": reader.dimension($0), "tabIsOpen": $0 == dimension,
          "tabHref": visit.state.link(["handoffs": $0 == all[0] ? nil : $0.name, "hsort": nil]) + "#handoffs",
        ] as Fields
      },
      "hasRejectionPart": !isPast, "hasRejections": false,
    ]
    if !isPast { visit.prepare([visit.request(.handoffs, by: dimension), visit.request(.rejections)]) }
    fields.merge(try handoffs(by: dimension, ["key", "handoffs", "accepted", "rejected", "acceptance"]))
    guard !isPast else { return fields }
    let sheet = try visit.sheet(visit.request(.rejections))
    var table = SheetTable(sheet, reader: reader, state: visit.state)
    table.columns = ["key", "rejected", "share", "before_attempt", "bought"]
    table.caption = reader.text("inbox.home-rejected")
    table.sortName = "rsort"
    fields["rejectionTable"] = table.fields
    fields["hasRejections"] = !sheet.rows.isEmpty
    return fields
  }

  private func handoffs(by dimension: Dimension, _ columns: [String]) throws -> Fields {
    guard !isPast else { return ["hasHandoffs": false, "handoffTable": nil] }
    let sheet = try visit.sheet(visit.request(.handoffs, by: dimension))
    var table = SheetTable(sheet, reader: reader, state: visit.state)
    table.columns = columns
    table.caption = reader.text(dimension == .owner ? "inbox.home-sales" : "inbox.home-marketing")
    table.sortName = "hsort"
    table.most = 50
    return ["hasHandoffs": !sheet.rows.isEmpty, "handoffTable": table.fields]
  }
}

extension Site {
  /// Has the answers of the teams' homes made before somebody waits for them: at the start of a server, and when
  /// nobody asked for long. Those of a quarter with a million hand-offs take seconds.
  func foreseeHandoffs() {
    handoffAnswers.foresee(HomeHandoffs.usual(in: workspace.calendar, now: clock())) { try handoffSheet($0) }
  }
}
