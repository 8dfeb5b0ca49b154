import Alignment
package import Reports
package import Wire

/// Answers requests on one snapshot: asks the report, and lays its figures out as a sheet.
///
///     let sheet = try ReportDesk(index).sheet(for: request)
///     print(sheet.text(as: .table))
package struct ReportDesk: Sendable {
  let resolved: ResolvedIndexes
  var index: JourneyIndex { resolved.index }

  package init(_ index: JourneyIndex) { resolved = ResolvedIndexes(index) }

  /// On a snapshot that others ask as well: what all questions need is made once.
  package init(_ resolved: ResolvedIndexes) { self.resolved = resolved }

  /// - Throws: ``WorkspaceError`` of the kind `usage` for what a report cannot answer.
  package func sheet(for request: ReportRequest) throws -> Sheet {
    try request.check()
    let request = request.understood
    try checkProperty(request.question.dimension)
    let identified = try resolved.identified(asOf: request.question.asOf)
    if identified !== resolved { return try ReportDesk(identified).sheet(for: request) }
    let resolved = resolved.asOf(request.question.asOf)
    var sheet = try answer(request, resolved)
    if request.isCompared, let period = request.question.period {
      let other = Comparison.earlier(than: period, today: today(request), calendar: index.calendar)
      var earlier = request
      earlier.question.period = other.earlier
      if other.now != period {
        var running = request
        running.question.period = other.now
        sheet = try answer(running, resolved)
        sheet.notes.append(
          "The period is still running: both are cut to their first \(other.workingDays) working days.")
      }
      sheet.compare(
        with: try answer(earlier, resolved), called: OpenPeriod.words(other.earlier, in: index.calendar),
        places: other.places(request.question.dimension, calendar: index.calendar))
      sheet.question.append(Sheet.Field("compared_from", .date(other.earlier.first)))
      sheet.question.append(Sheet.Field("compared_to", .date(other.earlier.last)))
    }
    if let top = request.top, request.name != .paths { sheet.keep(first: top) }
    return sheet
  }

  private func answer(_ request: ReportRequest, _ resolved: ResolvedIndex) throws -> Sheet {
    var sheet: Sheet
    switch request.name {
    case .overview: sheet = overviewSheet(request, resolved)
    case .marketing: sheet = marketingSheet(request, resolved)
    case .funnel: sheet = funnelSheet(request, resolved)
    case .velocity: sheet = velocitySheet(request, resolved)
    case .conversions: sheet = conversionsSheet(request, resolved)
    case .attribution: sheet = try attributionSheet(request, resolved)
    case .paths: sheet = pathsSheet(request, resolved)
    case .sales: sheet = salesSheet(request, resolved)
    case .segments: sheet = segmentsSheet(request, resolved)
    case .radar: sheet = radarSheet()
    case .outcomes: sheet = outcomesSheet(request, resolved)
    default:
      throw WorkspaceError(
        .usage, "later-report", "The report \(request.name.rawValue) comes with a later version of Accord.")
    }
    sheet.asOf = Instant(milliseconds: resolved.now)
    sheet.question = QuestionEcho(request).fields + sheet.question
    if request.name != .radar { sheet.phrases += QuestionEcho(request).phrases(in: index.calendar) }
    return sheet
  }

  /// A property nobody has would put everything into `(none)`.
  private func checkProperty(_ dimension: Dimension) throws {
    guard case .property(let name) = dimension, dimension.fieldKeys.allSatisfy({ index.fields[$0] == nil }) else {
      return
    }
    let known = Set(index.fields.keys.map(\.name)).sorted()
    let list =
      known.isEmpty
      ? "There is none yet: import columns called property:NAME." : "Use one of \(known.joined(separator: ", "))."
    throw WorkspaceError(
      .usage, "unknown-property",
      "There is no property \"\(name)\".\(NearestName.question(name, among: known)) \(list)")
  }

  /// The day up to which things are read.
  private func today(_ request: ReportRequest) -> CivilDate {
    request.question.asOf ?? index.calendar.day(of: index.loadedAt)
  }

  func money(_ minor: Int64) -> Sheet.Cell { .money(minor: minor, index.baseCurrency) }
}
