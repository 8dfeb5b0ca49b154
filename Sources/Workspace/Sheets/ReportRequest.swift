package import Alignment
package import Reports

/// A report asked for: its name, the question, and what only some reports need.
package struct ReportRequest: Hashable, Sendable {
  package var name: Name
  package var question = Question()
  /// One of ``modelNames``, or `all`.
  package var model = "first"
  package var conversion = Conversion.won
  /// `nil` is the report's own.
  package var path: StagePath?
  package var reading = FunnelReading.cohort
  package var fromStage: Stage?
  package var unit = FunnelUnit.contacts
  /// Whether the dimension was asked for, and not taken by default.
  package var isBroken = false
  /// The same question for the period before, beside.
  package var isCompared = false
  /// Keeps this many rows; `nil` for all.
  package var top: Int?
  package var seed: UInt64 = 1
  /// How much of a comparison of all models is answered; of one model: `quick` where it is asked beside such a comparison.
  package var scope = AttributionComparison.Scope.full

  package init(_ name: Name) { self.name = name }

  /// Names for `--model`, but for `all`.
  package static let modelNames = AttributionModel.allCases.map(\.name)

  package enum Name: String, CaseIterable, Sendable {
    case overview, funnel, velocity, attribution, conversions, paths, marketing, sales, agreement, handoffs
    case rejections, segments, radar, outcomes
  }

  /// What `accord demo` prints.
  package static let closedLoop: [ReportRequest] = {
    var channels = ReportRequest(.attribution)
    channels.model = "linear"
    return [ReportRequest(.overview), channels, ReportRequest(.funnel)]
  }()

  /// With what the report takes where nothing was said: months, the path from MQL to customer, 90 days.
  var understood: ReportRequest {
    var request = self
    if !isBroken, name == .sales || name == .marketing { request.question.dimension = .month }
    if !isBroken, name == .handoffs { request.question.dimension = .owner }
    if !isBroken, name == .rejections { request.question.dimension = .reason }
    if name == .conversions || name == .segments { request.path = path ?? .mqlToCustomer }
    if name == .segments { request.question.within = question.within ?? 90 }
    return request
  }

  /// - Throws: ``WorkspaceError`` of the kind `usage` for what the report cannot answer.
  package func check() throws {
    if name.isOfHandoffs || name.isOfAgreement {
      if question.asOf != nil {
        throw WorkspaceError(
          .usage, "handoffs-are-now", "The report \(name.rawValue) shows hand-offs as they are known: no --as-of.")
      }
      if name.isOfHandoffs, [.kind, .side, .landingPage].contains(question.dimension) {
        throw WorkspaceError(
          .usage, "no-dimension",
          "Hand-offs have no \(question.dimension.name): use owner, reason, quadrant, a field or a period, or channel, "
            + "source, campaign or content of the first touch.")
      }
    }
    if isBroken, !Self.reportsByDimension.contains(name) {
      let names = Self.reportsByDimension.map(\.rawValue).joined(separator: ", ")
      throw WorkspaceError(
        .usage, "no-dimension", "The report \(name.rawValue) has no rows by a dimension: --by goes with \(names).")
    }
    if name == .radar, question.asOf != nil || question.period != nil {
      throw WorkspaceError(
        .usage, "radar-is-now", "The radar shows how things stand now: it takes no period and no --as-of.")
    }
    if isCompared {
      guard Self.comparedReports.contains(name) else {
        let names = Self.comparedReports.map(\.rawValue).joined(separator: ", ")
        throw WorkspaceError(.usage, "no-comparison", "--compare goes with \(names), not with \(name.rawValue).")
      }
      guard OpenPeriod.start(of: question.period) != nil, OpenPeriod.end(of: question.period) != nil else {
        throw WorkspaceError(
          .usage, "no-period", "--compare needs a period with both ends, for example --period 2026-Q3.")
      }
    }
  }

  private static let reportsByDimension: [Name] = [
    .attribution, .conversions, .paths, .velocity, .sales, .marketing, .outcomes, .handoffs, .rejections,
  ]
  private static let comparedReports: [Name] = [
    .funnel, .velocity, .attribution, .conversions, .paths, .sales, .marketing,
  ]
}
