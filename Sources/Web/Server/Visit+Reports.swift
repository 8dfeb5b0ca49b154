import Alignment
import Pages
import Reports
import Wire
import Workspace

extension Site {
  func handoffSheet(_ request: ReportRequest) throws -> Sheet {
    try workspace.handoffSheet(for: request, now: clock())
  }
}

extension Visit {
  /// The report of a name with the page's period and past day.
  func request(_ name: ReportRequest.Name) -> ReportRequest {
    var request = ReportRequest(name)
    request.question.period = state.isAllTime ? nil : state.period
    request.question.asOf = state.asOf
    return request
  }

  /// The report of a name as the address asks for it: its own choices, and the page's period and past day.
  ///
  /// - Throws: ``WorkspaceError`` `wrong-option`, naming what cannot be read.
  func asked(_ name: ReportRequest.Name) throws -> ReportRequest {
    let shared: Set<String> = ["period", "from", "to", "as_of", "compare"]
    let own = query.values.filter { ReportOptions.names.contains($0.name) && !shared.contains($0.name) }
    var request = try ReportRequest(name, options: own.map { ($0.name, $0.value) }, in: reader.calendar)
    if name == .radar { return request }
    request.question.period = state.isAllTime ? nil : state.period
    request.question.asOf = state.asOf
    return request
  }

  /// The answer of a report on the newest snapshot; held for the next who asks the same.
  func sheet(_ request: ReportRequest) throws -> Sheet {
    if request.name.isOfHandoffs {
      return try site.handoffAnswers.sheet(request) { [site] in try site.handoffSheet(request) }
    }
    if let sheet = try workspace.liveSheet(for: request, agreements: site.agreements, now: now) { return sheet }
    let snapshot = site.live.current
    return try site.answers.answer(request, on: snapshot.number) {
      try ReportDesk(snapshot.resolved).sheet(for: request)
    }
  }

  /// Makes the answers that a page is about to ask for, side by side; an error shows when the page asks.
  func prepare(_ requests: [ReportRequest]) {
    _ = Cores.map(requests.count) { _ = try? sheet(requests[$0]) }
  }
}
