import Alignment
import Persistence
import Store
package import Wire

extension OpenWorkspace {
  /// A deal and the contacts on it, primary first.
  ///
  /// - Throws: ``WorkspaceError`` `unknown-deal`.
  package func dealSheet(_ id: Int64) throws -> Sheet {
    try storage.read { store in
      guard let deal = try Deals.find(id, in: store) else {
        throw WorkspaceError(.usage, "unknown-deal", "There is no deal \(id).")
      }
      let void = try Voids.reason(of: .close, id, in: store)
      let reason = try deal.lossReasonId.flatMap { try Terms.text($0, in: store) }
      let pipelineStage = try deal.pipelineStageId.flatMap { try Terms.text($0, in: store) }
      var sheet = Sheet(name: "deal", title: "Deal \(id)" + (deal.name.map { ": \($0)" } ?? ""))
      sheet.question = [
        Sheet.Field("id", .integer(Int(id))), Sheet.Field("name", .optional(deal.name)),
        Sheet.Field("amount", amount(of: deal)), Sheet.Field("outcome", .text(deal.outcome.name)),
        Sheet.Field("kind", .optional(deal.kind?.name)),
        Sheet.Field("company", .optional(try companyName(deal.companyId, in: store))),
        Sheet.Field("owner", .optional(try memberName(deal.ownerId, in: store))),
        Sheet.Field("pipeline_stage", .optional(pipelineStage)),
        Sheet.Field("probability", .optional(share: deal.probability)),
        Sheet.Field("created", date(deal.createdAt)), Sheet.Field("expected_close", date(deal.expectedClose)),
        Sheet.Field("closed", date(deal.closedAt)), Sheet.Field("loss_reason", .optional(reason)),
        Sheet.Field("close_voided", .optional(void)),
      ]
      for field in try Fields.values(of: id, .deal, in: store) {
        sheet.question.append(Sheet.Field("property:" + field.name, .text(field.text), title: field.name))
      }
      sheet.phrases = phrases(sheet.question.dropFirst(2))
      sheet.columns = [
        Sheet.Column("contact", .count, rank: 0), Sheet.Column("name", .text, rank: 0), Sheet.Column("email", .text),
        Sheet.Column("primary", .flag),
      ]
      for (contact, isPrimary) in try Deals.contacts(of: id, in: store) {
        let stored = try Contacts.find(contact, in: store)
        sheet.append([
          .integer(Int(contact)), .optional(stored?.name), .optional(stored?.email), .flag(isPrimary),
        ])
      }
      sheet.totals = [Sheet.Field("contacts", .integer(sheet.rows.count))]
      if deal.outcome != .open, void == nil {
        sheet.notes = [
          "The \(deal.outcome == .won ? "win" : "loss") is cancelled with: accord void close \(id) --reason WHY"
        ]
      }
      return sheet
    }
  }
}
