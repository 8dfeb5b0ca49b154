import Alignment
import HTTPTypes
import Pages
import Workspace

/// Companies: by id, their contacts, and changes.
enum CompanyOperations {
  static let all: [Operation] = [
    Operation(
      .post, .apiCompanies, "createCompany", "Make a company", in: .companies,
      about: "409 `company-exists` with its id where one has the same domain or name.", body: new, status: .created,
      answer: company, mayConflict: true
    ) { call in
      var form = CompanyForm(name: "")
      patch(&form, with: call.body)
      switch try call.workspace.createCompany(form, by: call.member, now: call.now) {
      case .exists(let id): throw CallFault.exists(code: "company-exists", id: id)
      case .made(let id):
        var reply = try one(id, call)
        reply.location = Path.apiCompany.link(id)
        return reply
      }
    },
    Operation(.get, .apiCompany, "getCompany", "A company", in: .companies, answer: company, versioning: .told) {
      call in
      try one(try call.id(), call)
    },
    Operation(
      .patch, .apiCompany, "changeCompany", "Change a company", in: .companies,
      about: "A JSON merge patch: members that are not sent stay, null clears.", body: change, answer: company,
      versioning: .needed
    ) { call in
      let id = try call.id()
      try call.workspace.editCompany(id, expected: call.expected, by: call.member, now: call.now) {
        patch(&$0, with: call.body)
      }
      return try one(id, call)
    },
    Operation(
      .get, .apiCompanyContacts, "listCompanyContacts", "A company's contacts by id", in: .companies,
      parameters: [.limit, Parameter("after", "`next` of the page before.", .id)],
      answer: Shapes.page("CompanyContactPage", of: contact)
    ) { call in
      let id = try call.id()
      _ = try call.workspace.company(id)
      let limit = call.limit
      let found = try call.workspace.contacts(
        ofCompany: id, after: call.query["after"].flatMap { Int64($0) } ?? 0, limit: limit + 1)
      let shown = found.prefix(limit)
      return call.page(
        shown.map { contact in
          [
            "id": .integer(contact.id), "name": .optional(contact.name), "email": .optional(contact.email),
            "stage": .text(contact.stage.name),
          ]
        }, next: found.count > limit ? shown.last.map { String($0.id) } : nil)
    },
  ]

  private static func one(_ id: Int64, _ call: Call) throws -> Reply {
    let record = try call.workspace.company(id)
    return Reply(
      [
        "id": .integer(id), "name": .text(record.name), "domain": .optional(record.domain),
        "owner": Shapes.named(record.owner), "created_at": .instant(record.createdAt),
        "fields": Shapes.fields(record.fields), "deals": .list(record.deals.map(DealShapes.json)),
      ], version: record.version)
  }

  private static func patch(_ form: inout CompanyForm, with body: JSON) {
    body.patch("name") { form.name = $0 ?? "" }
    body.patch("domain") { form.domain = $0 }
    body.patch("owner_id", id: { form.ownerId = $0 })
    if let fields = body["fields"] { form.fields.merge(fields.texts) { $1 } }
  }

  private static let writable: KeyValuePairs<String, Schema> = [
    "name": .string, "domain": Schema.string.orNull, "owner_id": Schema.id.orNull, "fields": Shapes.newFields,
  ]
  private static let new = Schema.object("NewCompany", writable, needed: ["name"])
  private static let change = Schema.object("CompanyChange", writable, needed: [])

  private static let company = Schema.object(
    "Company",
    [
      "id": .id, "name": .string, "domain": Schema.string.orNull, "owner": Shapes.named.orNull,
      "created_at": .instant, "fields": Shapes.fields,
      "deals": .list(DealShapes.line).said("Newest first; at most 500."),
    ])

  private static let contact = Schema.object(
    "CompanyContact",
    [
      "id": .id, "name": Schema.string.orNull, "email": Schema.string.orNull,
      "stage": .one(of: ReportOperations.stages),
    ])
}
