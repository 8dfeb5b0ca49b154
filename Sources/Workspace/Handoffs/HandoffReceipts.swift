package import Alignment
import Persistence
import Reports
import Store
import Wire

extension OpenWorkspace {
  /// The hand-offs behind one figure of a report on them (I4).
  ///
  /// - Parameters:
  ///   - row: a value of the dimension, or `total`.
  ///   - column: the key of the column.
  /// - Throws: ``WorkspaceError`` of the kind `usage`: `unknown-row`, `no-receipt`, and what the report refuses.
  package func handoffReceipt(
    for request: ReportRequest, row: String, column: String, now: Instant
  ) throws -> FigureReceipt {
    let sheet = try handoffSheet(for: request, now: now)
    let asked = request
    let request = request.understood
    let cells = row == Sheet.totalRow ? sheet.footer : sheet.rows.first { $0.first == .text(row) }
    guard let cells else {
      throw WorkspaceError(.usage, "unknown-row", "The report \(request.name.rawValue) has no row \"\(row)\".")
    }
    guard let place = sheet.columns.firstIndex(where: { $0.key == column }), let part = HandoffPart(column: column)
    else {
      throw WorkspaceError(.usage, "no-receipt", "\"\(column)\" of \(request.name.rawValue) has no rows behind it.")
    }
    let rows = try storage.read { store in
      let book = HandoffBook(
        workspace: self, terms: try HandoffTerms(self, now: now, in: store), dimension: request.question.dimension,
        now: now, store: store)
      let range = request.question.period.map(calendar.range) ?? Instant.distantPast..<Instant.distantFuture
      var found: [ReceiptRow] = []
      func take(_ stored: Handoffs.Stored) throws {
        let handoff = stored.handoff
        if request.name == .rejections, !handoff.isRejected { return }
        guard try row == Sheet.totalRow || book.key(stored) == row, try part.holds(stored, in: book) else { return }
        let at = request.name == .handoffs ? handoff.entry : handoff.decidedAt ?? handoff.entry
        found.append(
          ReceiptRow(
            .contact(handoff.contact), at: at.milliseconds, count: part == .attempts ? handoff.attempts.count : 1))
      }
      if request.name == .handoffs {
        try HandoffScan.entered(in: range, in: store, take)
      } else {
        try HandoffScan.decided(in: range, in: store, take)
      }
      return found
    }
    func base(_ row: String, _ key: String) -> FigureReceipt.Base? {
      let cells = row == Sheet.totalRow ? sheet.footer : cells
      return sheet.columns.firstIndex { $0.key == key }.map {
        FigureReceipt.Base(row: row, column: key, cell: cells[$0])
      }
    }
    let bases = part.bases.compactMap { base($0 == "rejected" && part == .share ? Sheet.totalRow : row, $0) }
    return FigureReceipt(
      asked, row: row, column: column, currency: settings.currency, figure: cells[place], proof: part.proof,
      rows: rows, bases: bases)
  }
}

/// What a column of a report on hand-offs counts.
private enum HandoffPart: String {
  case handoffs, open, accepted, rejected, due, acceptance, attempts, share, bought
  case inTime = "in_time"
  case inTimeShare = "in_time_share"
  case decidedInTime = "decided_in_time"
  case decisionsDue = "decisions_due"
  case decidedInTimeShare = "decided_in_time_share"
  case beforeAttempt = "before_attempt"

  init?(column: String) { self.init(rawValue: column) }

  var proof: FigureReceipt.Proof {
    switch self {
    case .inTimeShare, .acceptance, .decidedInTimeShare, .share: .share
    case .attempts: .given
    default: .count
    }
  }

  /// The columns whose rows are the whole of a share.
  var bases: [String] {
    switch self {
    case .inTimeShare: ["due"]
    case .acceptance: ["accepted", "rejected"]
    case .decidedInTimeShare: ["decisions_due"]
    case .share: ["rejected"]
    default: []
    }
  }

  func holds(_ stored: Handoffs.Stored, in book: HandoffBook) throws -> Bool {
    let handoff = stored.handoff
    if handoff.state.isGone { return false }
    let isRejected = handoff.isRejected
    switch self {
    case .handoffs, .attempts: return true
    case .open: return handoff.isOpen
    case .accepted, .acceptance: return handoff.state == .accepted
    case .rejected, .share: return isRejected
    case .beforeAttempt: return isRejected && handoff.attempts.isEmpty
    case .inTime, .inTimeShare: return speed(handoff, book) == .kept
    case .due: return [.kept, .broken].contains(speed(handoff, book))
    case .decidedInTime, .decidedInTimeShare:
      var tally = HandoffTally()
      tally.add(
        handoff, speed: .running, clock: HandoffClock(), at: book.now, calendar: book.workspace.calendar)
      return tally.decidedInTime == 1
    case .decisionsDue:
      var tally = HandoffTally()
      tally.add(
        handoff, speed: .running, clock: HandoffClock(), at: book.now, calendar: book.workspace.calendar)
      return tally.decisionDue == 1
    case .bought:
      guard isRejected, let at = handoff.decidedAt else { return false }
      let contact = handoff.contact.rawValue
      return try HandoffFacts.hasBought(
        contact: contact, company: try Contacts.find(contact, in: book.store)?.companyId, after: at,
        until: at.adding(days: 365), in: book.store)
    }
  }

  private func speed(_ handoff: Handoff, _ book: HandoffBook) -> SpeedResult {
    handoff.speed(at: book.now, in: book.terms.count(of: handoff))
  }
}

extension Handoff {
  fileprivate var isRejected: Bool { if case .rejected = state { true } else { false } }
}
