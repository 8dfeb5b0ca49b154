import Alignment
import Pages
import Reports
import Workspace

extension Visit {
  /// Expected revenue of a contact in minor units, as the newest snapshot has it.
  func leadWorth() throws -> (Int64) -> Int64 {
    let snapshot = site.live.current
    let values = try site.leadValues.value(on: snapshot.number) { LeadValues(snapshot.resolved.asOf(nil)) }
    let finder = site.finder.current.contacts
    // Both are of the same store; a contact that came since has the mean.
    return { id in values.minor(ofContact: finder.ordinal(of: ID(id))) }
  }

  /// Whom a hand-off can be given to.
  func sellerOptions() throws -> [(value: String, label: String)] {
    try workspace.sellers(by: try person(), now: now).map { (String($0.id), $0.name) }
  }
}

/// A hand-off in the reader's words, the same in a list, a dossier and on the contact's page.
struct HandoffWords {
  let visit: Visit

  init(_ visit: Visit) { self.visit = visit }

  private var reader: Reader { visit.reader }

  func clock(_ record: HandoffRecord) -> ClockWords {
    let handoff = record.handoff
    return ClockWords(
      ClockWords.Reading(
        answer: handoff.promise.answer == .attempt ? .attempt : .contact, due: record.due, shareLeft: record.shareLeft,
        answeredAt: handoff.answeredAt, decisionDue: record.decisionDue, offeredAt: handoff.madeAt,
        decidedAt: handoff.isOpen ? nil : handoff.decidedAt ?? handoff.events.last?.at), reader: reader)
  }

  /// Over without an answer, while it is open.
  func isEscalated(_ record: HandoffRecord) -> Bool {
    record.handoff.isOpen && record.handoff.answeredAt == nil
      && record.handoff.events.contains { $0.fact == .escalated }
  }

  /// The largest share of the time of which a warning came.
  func warnedShare(_ record: HandoffRecord) -> Int? {
    record.handoff.events.compactMap { if case .warned(let share) = $0.fact { share } else { nil } }.max()
  }

  /// One line: what made the MQL, and what the contact did last.
  func why(_ record: HandoffRecord) -> String {
    let cause = cause(record.scores)
    guard let touch = lastTouch(of: record.contact.id) else { return cause ?? "" }
    // A content's name says what was done with it; an address alone does not.
    var words = touch.subject ?? reader.touchKind(touch.kind)
    if words.hasPrefix("/") { words = "\(reader.touchKind(touch.kind)): \(words)" }
    let values = ["touch": words, "when": reader.relative(touch.at)]
    guard let cause else { return reader.text("inbox.why-touch", values) }
    return reader.text("inbox.why-line", values.merging(["cause": cause]) { own, _ in own })
  }

  /// What made the MQL; `nil` where no definition judged it.
  func cause(_ scores: HandoffScores?) -> String? {
    guard let scores else { return nil }
    guard let cause = scores.cause else { return reader.text("inbox.made-by-hand") }
    return cause == "grades" ? reader.text("inbox.reached-grades", ["grade": scores.cell.name]) : cause
  }

  /// Why an MQL, by which version of the definition.
  func whyMQL(_ scores: HandoffScores) -> String {
    let version = String(scores.version)
    guard let cause = scores.cause else { return reader.text("inbox.why-mql-hand", ["n": version]) }
    return cause == "grades"
      ? reader.text("inbox.why-mql-grades", ["grade": scores.cell.name, "n": version])
      : reader.text("inbox.why-mql-trigger", ["cause": cause, "n": version])
  }

  func scores(_ scores: HandoffScores?) -> Fields {
    guard let scores else { return ["hasScores": false, "scoreParts": [Fields]()] }
    func reasons(_ list: [HandoffScores.Reason]) -> [ScoreFields.Reason] {
      list.map {
        ScoreFields.Reason(rule: $0.rule, points: $0.points, given: $0.given, touchAt: $0.touchAt)
      }
    }
    return ScoreFields(
      fit: (scores.fit, reasons(scores.fitReasons)), interest: (scores.interest, reasons(scores.interestReasons)),
      cell: scores.cell, completeness: scores.completeness, reader: reader
    ).fields
  }

  /// The last touch of the contact that counts and that marketing's side had with it, from the journeys in memory.
  private func lastTouch(of id: Int64) -> (kind: TouchKind, subject: String?, at: Instant)? {
    let finder = visit.site.finder.current.contacts
    guard let contact = finder.ordinal(of: ID(id)) else { return nil }
    let (index, touches) = (finder.index, finder.index.touches)
    let hidden = TouchColumns.markMask | TouchColumns.voidBit | TouchColumns.salesBit
    for row in touches.run(of: contact).reversed() where touches.flags[row] & hidden == 0 {
      guard let kind = TouchKind(rawValue: touches.kind[row]) else { continue }
      let page = touches.page(of: row)
      let subject =
        touches.content[row] != 0
        ? index.contents[touches.content[row]] : page != 0 ? index.landings[page] : nil
      return (kind, subject, Instant(milliseconds: touches.at[row]))
    }
    return nil
  }
}
