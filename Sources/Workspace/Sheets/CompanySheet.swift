import Alignment
import Persistence
import Store
package import Wire

extension OpenWorkspace {
  /// A company: its contacts with their stages, then its deals.
  ///
  /// - Throws: ``WorkspaceError`` `unknown-company`.
  package func companySheet(_ id: Int64) throws -> Sheet {
    let company: CompanyRecord
    do { company = try self.company(id) } catch is RecordError {
      throw WorkspaceError(.usage, "unknown-company", "There is no company \(id).")
    }
    var sheet = Sheet(name: "company", title: "Company \(id): \(company.name)")
    sheet.question = [
      Sheet.Field("id", .integer(Int(id))), Sheet.Field("name", .text(company.name)),
      Sheet.Field("domain", .optional(company.domain)), Sheet.Field("owner", .optional(company.owner?.name)),
      Sheet.Field("created", date(company.createdAt.milliseconds)),
    ]
    for field in company.fields {
      sheet.question.append(Sheet.Field("property:" + field.name, .text(field.text), title: field.name))
    }
    sheet.phrases = phrases(sheet.question.dropFirst(2))
    sheet.columns = [
      Sheet.Column("record", .text, rank: 0), Sheet.Column("id", .count, rank: 0), Sheet.Column("name", .text, rank: 0),
      Sheet.Column("email", .text), Sheet.Column("state", .text, rank: 0), Sheet.Column("amount", .money),
    ]
    for contact in company.contacts {
      sheet.append([
        .text("contact"), .integer(Int(contact.id)), .optional(contact.name), .optional(contact.email),
        .text(contact.stage.name), .null,
      ])
    }
    for deal in company.deals {
      sheet.append([
        .text("deal"), .integer(Int(deal.id)), .optional(deal.name), .null,
        .text(deal.isVoided ? "open" : deal.outcome.name),
        Currency(deal.currency).map { .money(minor: deal.amountMinor, $0) } ?? .null,
      ])
    }
    sheet.totals = [
      Sheet.Field("contacts", .integer(company.contacts.count)), Sheet.Field("deals", .integer(company.deals.count)),
    ]
    return sheet
  }
}
