import Alignment
import Pages
import Reports
import Wire
import Workspace

extension Visit {
  /// The report of a name with the page's period and past day.
  func request(_ name: ReportRequest.Name) -> ReportRequest {
    var request = ReportRequest(name)
    request.question.period = state.isAllTime ? nil : state.period
    request.question.asOf = state.asOf
    return request
  }

  /// The answer of a report on the newest snapshot; held for the next who asks the same.
  func sheet(_ request: ReportRequest) throws -> Sheet {
    let snapshot = site.live.current
    return try site.answers.sheet(request, on: snapshot.number) {
      try ReportDesk(snapshot.index).sheet(for: request)
    }
  }
}
