import Alignment
import Pages
import Reports
import Wire
import Workspace

extension Visit {
  /// Goals, days and lists beside the reports, for the page's period. Of all time, or more than ten years, those of the
  /// year: a line of a thousand years says nothing.
  func home(staleDays: Int = 14) throws -> HomeFigures {
    let period =
      isLong ? reader.calendar.period(.year, containing: min(state.asOf ?? reader.today, reader.today)) : state.period
    var question = HomeQuestion(period: period, asOf: state.asOf)
    question.earlier = state.comparison == .lastYear ? .lastYear : .previous
    question.staleDays = staleDays
    let snapshot = site.live.current
    return try site.homes.answer(question, on: snapshot.number) { try ReportDesk(snapshot.resolved).home(question) }
  }

  /// Whether the period is too long to be drawn day by day.
  var isLong: Bool { state.isAllTime || state.period.dayCount > 3_660 }

  /// A report by a dimension, beside the period before where that is picked.
  func request(_ name: ReportRequest.Name, by dimension: Dimension) -> ReportRequest {
    request(name).broken(by: dimension)
  }

  /// Who reads, and what they may see.
  var scene: HomeScene {
    var scene = HomeScene(reader, state, pages: pages)
    scene.mayEditMoney = may(.editMoney)
    scene.isLong = isLong
    return scene
  }

  /// Names of a few deals; none for who may not see them.
  func names(ofDeals ids: [Int64]) throws -> [Int64: HomeScene.Name] {
    try named { try workspace.lines(ofDeals: ids) }
  }

  func names(ofContacts ids: [Int64]) throws -> [Int64: HomeScene.Name] {
    try named { try workspace.lines(ofContacts: ids) }
  }

  private func named(_ lines: () throws -> [NamedLine]) throws -> [Int64: HomeScene.Name] {
    guard may(.seeContacts) else { return [:] }
    return Dictionary(
      try lines().map { ($0.id, HomeScene.Name($0.name, company: $0.company)) }
    ) { first, _ in first }
  }

  /// How the agreement stands now; `nil` as of a past day.
  func board() throws -> AgreementBoard? {
    state.asOf == nil ? try site.agreements.board(now: now) : nil
  }
}

extension ReportRequest {
  /// The same, laid out by a dimension.
  func broken(by dimension: Dimension) -> ReportRequest {
    var request = self
    request.question.dimension = dimension
    request.isBroken = true
    return request
  }
}
