import Alignment
import Pages
import Workspace

/// The hand-offs of a contact on its page: how they stand, whose they are, and the scores that made the MQL.
struct ContactHandoffs {
  let records: [HandoffRecord]
  let visit: Visit

  init(_ contact: Int64, visit: Visit) throws {
    records = try visit.workspace.handoffs(ofContact: contact, by: try visit.person(), now: visit.now)
    self.visit = visit
  }

  private var reader: Reader { visit.reader }

  /// The last cycles; earlier ones are in the dossier.
  private static let most = 3

  func fields() throws -> Fields {
    let words = HandoffWords(visit)
    let scores = records.last?.scores
    let fields: Fields = [
      "hasHandoffs": !records.isEmpty, "handoffs": records.reversed().prefix(ContactHandoffs.most).map(line),
      "whyMql": scores.map { words.whyMQL($0) } ?? "",
    ]
    return fields.merging(words.scores(scores))
  }

  private func line(_ record: HandoffRecord) -> Fields {
    let handoff = record.handoff
    var state = reader.handoffState(handoff.state.name)
    if case .rejected(let reason, _) = handoff.state { state += ": " + reader.rejectionReason(reason.code) }
    let row = HandoffWords(visit).clock(record).row()
    var fields: Fields = [
      "ring": row["ring"] ?? nil, "hoState": state, "hoWho": record.assignee?.name,
      "hoInitials": record.assignee?.name.initials, "hoLeft": row["rowLeft"] ?? nil, "hoFor": row["rowFor"] ?? nil,
      "hoExact": row["rowExact"] ?? nil, "hoMachine": row["rowMachine"] ?? nil,
      "hoNote": [
        "MQL " + reader.date(reader.calendar.day(of: handoff.entry)),
        reader.text(
          "inbox.attempts-of",
          [
            "made": reader.number(record.countedAttempts), "promised": reader.number(handoff.promise.attempts),
          ]),
      ].joined(separator: " · "),
      "hoHref": Path.handoff.link(record.id),
    ]
    fields.merge(reader.quadrant(record.quadrant, cell: record.scores?.cell))
    return fields
  }
}
