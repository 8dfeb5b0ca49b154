package import Alignment
import Persistence
import Store
package import Wire

/// The MQLs or hand-offs behind one figure of the agreement (I4).
package struct AgreementReceipt: Sendable {
  /// One of them, under the commitment.
  package struct Row: Hashable, Sendable {
    /// Of the MQL's row in the stage history, or of the hand-off.
    package let id: Int64
    package let contact: Int64
    /// The MQL entry.
    package let enteredAt: Instant
    package let amount: Int64
    /// `nil` where it counts in another period then.
    package let excused: PromiseCase.Outcome?
    package let strict: PromiseCase.Outcome?
    /// From when on it counts in the figure, where that is still to come: of shares only what is due does.
    package let countsFrom: Instant?
  }

  package let row: AgreementRow
  /// By id, those that left included.
  package let rows: [Row]

  /// Whether its rows are hand-offs, and not MQLs.
  package var isOfHandoffs: Bool { row.measure.isOfHandoffs }
}

extension Measure.Kind {
  /// Judged on hand-offs, and not on MQLs.
  package var isOfHandoffs: Bool { self == .speed || self == .persistence || self == .decision }
}

extension OpenWorkspace {
  /// What is behind one period of a commitment; `nil` where there is no such period.
  ///
  /// - Parameters:
  ///   - deadline: that ends the period.
  ///   - after: rows with an id above this; with a limit, for pages.
  package func agreementReceipt(
    _ commitment: String, deadline: Instant, on board: AgreementBoard, after: Int64 = 0, limit: Int = .max
  ) throws -> AgreementReceipt? {
    guard let row = board.rows.last(where: { $0.commitment == commitment && $0.period.through == deadline }) else {
      return nil
    }
    return try storage.read { store in
      var cases: [KeptResult.Row]
      var later: [Int64: Instant] = [:]
      if row.isKept {
        cases =
          try AgreementResults.find(commitment, through: deadline, after: after, limit: limit, in: store)?.rows ?? []
      } else {
        let result = board.results.last { $0.commitment.name == commitment && $0.period.through == deadline }
        cases = result.map { KeptResult.rows(of: $0, after: after, limit: limit) } ?? []
        let shown = Set(cases.map(\.id))
        for one in result?.excused.cases ?? [] where one.due > board.now && shown.contains(one.id) {
          later[one.id] = one.due
        }
      }
      let rows = try cases.map { one in
        let place =
          row.measure.isOfHandoffs
          ? try Handoffs.place(one.id, in: store)
          : try MQLCycles.find(one.id, in: store).map { ($0.contactId, Instant(milliseconds: $0.entryAt)) }
        return AgreementReceipt.Row(
          id: one.id, contact: place?.0 ?? 0, enteredAt: place?.1 ?? row.period.after, amount: one.amount,
          excused: one.excused, strict: one.strict, countsFrom: later[one.id])
      }
      return AgreementReceipt(row: row, rows: rows)
    }
  }

  /// The same as a list to keep: names for who may take personal data along.
  package func agreementReceiptSheet(_ receipt: AgreementReceipt, by person: Person) throws -> Sheet {
    let names =
      person.may(.exportContacts)
      ? Dictionary(try lines(ofContacts: receipt.rows.map(\.contact)).map { ($0.id, $0) }) { first, _ in first } : [:]
    var sheet = Sheet(name: "agreement-receipt", title: "Behind \(receipt.row.commitment)")
    sheet.columns = [
      Sheet.Column(receipt.isOfHandoffs ? "handoff_id" : "mql_id", .count, rank: 0),
      Sheet.Column("contact_id", .count, rank: 0), Sheet.Column("name", .text), Sheet.Column("company", .text),
      Sheet.Column("entered_at", .instant), Sheet.Column("outcome", .text, rank: 0),
      Sheet.Column("outcome_without_excuses", .text), Sheet.Column("counts_from", .instant),
    ]
    if receipt.row.measure == .value { sheet.columns.append(Sheet.Column("expected", .money)) }
    for row in receipt.rows {
      var cells: [Sheet.Cell] = [
        .integer(Int(row.id)), .integer(Int(row.contact)), .optional(names[row.contact]?.name),
        .optional(names[row.contact]?.company), .instant(row.enteredAt), .optional(row.excused?.name),
        .optional(row.strict?.name), row.countsFrom.map(Sheet.Cell.instant) ?? .null,
      ]
      if receipt.row.measure == .value { cells.append(.money(minor: row.amount, settings.currency)) }
      sheet.append(cells)
    }
    return sheet
  }
}

extension PromiseCase.Outcome {
  /// In commands, JSON and CSV.
  package var name: String {
    switch self {
    case .open: "open"
    case .kept: "kept"
    case .broken: "broken"
    case .left: "left"
    }
  }
}
