package import Alignment
import Reports
package import Wire

extension ReportRequest.Name {
  /// Judged on promises and hand-offs, and not on a snapshot of journeys.
  package var isOfAgreement: Bool { self == .agreement }
}

extension OpenWorkspace {
  /// What reports that are no question about journeys answer: on the agreement and on hand-offs; `nil` for others.
  ///
  /// - Throws: ``WorkspaceError`` of the kind `usage` for what the report cannot answer.
  package func liveSheet(for request: ReportRequest, agreements: AgreementDesk, now: Instant) throws -> Sheet? {
    if request.name.isOfHandoffs { return try handoffSheet(for: request, now: now) }
    guard request.name.isOfAgreement else { return nil }
    return try agreementSheet(for: request, on: try agreements.board(now: now))
  }

  /// Each period of each commitment: promised, actual, status, probability.
  ///
  /// Of a period that is asked for those that touch it; without one all that have begun.
  ///
  /// - Throws: ``WorkspaceError`` of the kind `usage` for what the report cannot answer.
  package func agreementSheet(for request: ReportRequest, on board: AgreementBoard) throws -> Sheet {
    try request.check()
    let range = request.question.period.map(calendar.range)
    let rows = board.rows.filter { row in
      range.map { row.period.after < $0.upperBound && $0.lowerBound <= row.period.through } ?? true
    }
    var sheet = agreementSheet(rows, on: board)
    sheet.question = QuestionEcho(request).fields
    sheet.phrases = QuestionEcho(request).phrases(in: calendar)
    if let top = request.top { sheet.keep(first: top) }
    return sheet
  }

  /// How the commitments in force stand now.
  package func agreementStatusSheet(on board: AgreementBoard) -> Sheet {
    var sheet = agreementSheet(board.running, on: board)
    if board.inForce == nil { sheet.notes = ["No agreement is in force: `accord agreement list` shows what is there."] }
    return sheet
  }

  private func agreementSheet(_ rows: [AgreementRow], on board: AgreementBoard) -> Sheet {
    var sheet = Sheet(name: "agreement", title: "Promises of marketing and sales at \(settings.name)")
    sheet.asOf = board.now
    sheet.agreement = .optional(board.inForce?.number)
    sheet.columns = [
      Sheet.Column("commitment", .text, rank: 0), Sheet.Column("team", .team, rank: 0),
      Sheet.Column("period_start", .instant, places: .data), Sheet.Column("period_end", .instant, places: .data),
      Sheet.Column("deadline", .instant, places: .data),
      Sheet.Column("due", .text, title: "Deadline", rank: 0, places: .table),
      Sheet.Column("target", .text, rank: 0), Sheet.Column("actual", .text, rank: 0),
      Sheet.Column("share", .share, rank: 0), Sheet.Column("status", .status, rank: 0),
      Sheet.Column("probability", .share, rank: 1), Sheet.Column("cases", .count, rank: 3),
      Sheet.Column("open", .count, rank: 2), Sheet.Column("version", .count, rank: 4),
      Sheet.Column("run_periods", .count, places: .data), Sheet.Column("run_share", .share, places: .data),
      Sheet.Column("status_without_excuses", .text, rank: 4),
      Sheet.Column("share_without_excuses", .share, places: .data), Sheet.Column("is_kept", .flag, places: .data),
    ]
    for row in rows { sheet.append(cells(row)) }
    sheet.notes = [
      "Of shares, actual is how many of the cases that are due were kept, and share what part of them.",
      "With excused time taken out; beside it the status without any excuse.",
    ]
    return sheet
  }

  private func cells(_ row: AgreementRow) -> [Sheet.Cell] {
    let figures = row.excused
    let isShare = row.measure.isShare
    func amount(_ number: Int64) -> Sheet.Cell {
      row.measure == .value ? .money(minor: number, settings.currency) : .integer(Int(number))
    }
    func share(_ figures: KeptResult.Figures) -> Sheet.Cell {
      guard isShare, figures.total > 0 else { return .null }
      return .share(Double(figures.good) / Double(figures.total))
    }
    let target: Sheet.Cell =
      switch row.goal {
      case .amount(let target): amount(target)
      case .share(let target): .share(Double(target) / 10_000)
      }
    return [
      .text(row.commitment), .text(row.owner.rawValue), .instant(row.period.after), .instant(row.period.through),
      .instant(row.period.through), .text(calendar.minute(of: row.period.through)), target, amount(figures.good),
      share(figures), .text(row.excused.status.rawValue), .optional(share: row.probability),
      isShare ? .integer(Int(figures.total)) : .null, .integer(Int(row.open)), .integer(row.version),
      isShare ? .integer(figures.runPeriods) : .null,
      isShare && figures.runTotal > 0 ? .share(Double(figures.runGood) / Double(figures.runTotal)) : .null,
      .text(row.strict.status.rawValue), share(row.strict), .flag(row.isKept),
    ]
  }
}
