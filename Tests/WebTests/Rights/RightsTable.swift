import Alignment

/// Who may do what and what each address asks for, written down a second time: nothing here is read from the program.
enum RightsTable {
  /// One letter a role: `x` where it has the right.
  private static let roles = """
    right             marketer rep head-of-marketing head-of-sales management operations administrator
    see-figures       x        x   x                 x             x          x          x
    see-contacts      x        x   x                 x             -          x          x
    edit-contacts     x        x   x                 x             -          x          x
    edit-deals        -        x   -                 x             -          x          x
    move-stages       x        x   x                 x             -          x          x
    work-handoffs     -        x   -                 x             -          x          x
    manage-handoffs   -        -   -                 x             -          x          x
    export-contacts   -        -   x                 x             -          x          x
    import-data       x        -   x                 x             -          x          x
    undo-imports      -        -   -                 -             -          x          x
    merge-contacts    -        -   x                 x             -          x          x
    manage-alerts     -        -   x                 x             -          x          x
    answer-cases      x        -   x                 -             -          x          x
    edit-money        x        -   x                 x             -          x          x
    manage-workspace  -        -   -                 -             -          x          x
    manage-people     -        -   -                 -             -          -          x
    manage-tokens     -        -   -                 -             -          x          x
    see-audit         -        -   -                 -             -          x          x
    propose-documents -        -   x                 x             -          x          x
    sign-documents    -        -   x                 x             -          -          -
    """

  /// The rights of a role, by name.
  static func rights(of role: Role) -> Set<String> {
    let rows = roles.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    guard let column = rows[0].firstIndex(of: role.rawValue) else { return [] }
    return Set(rows.dropFirst().filter { $0[column] == "x" }.map { $0[0] })
  }

  /// One address with one method.
  struct Line: Sendable, CustomStringConvertible {
    let method: String
    /// As it is declared: `/contacts/{id}`.
    let path: String
    /// `open`, `signed-in` or a right.
    let asks: String
    /// What who may is answered; for a form, to one that is empty and names a record that is not there.
    let answer: Int

    var description: String { "\(method) \(path)" }
    var isCall: Bool { path.hasPrefix("/api/") }

    func isOpen(to role: Role) -> Bool {
      asks == "open" || asks == "signed-in" || RightsTable.rights(of: role).contains(asks)
    }
  }

  static let lines: [Line] = (pages + "\n" + forms + "\n" + calls).split(separator: "\n").map { row in
    let words = row.split(separator: " ").map(String.init)
    return Line(
      method: words[0], path: words[1], asks: words[2],
      answer: words.count > 3 ? Int(words[3]) ?? 0 : 200)
  }

  /// Pages and files; 200 to who may, where nothing else is said.
  private static let pages = """
    GET /assets/{file} open
    GET /health open
    GET /ready open
    GET /metrics open
    GET /sign-in open 303
    GET /set-up/{token} open
    GET /links/{token} open
    GET /forgotten open
    GET / see-figures
    GET /marketing see-figures
    GET /sales see-figures
    GET /closed-loop see-figures
    GET /closed-loop/holds see-figures
    GET /closed-loop/journeys see-figures
    GET /funnel see-figures
    GET /receipts/{report} see-figures
    GET /campaigns see-figures
    GET /campaigns/{id} see-figures
    GET /costs see-figures
    GET /costs/{id} see-figures
    GET /goals see-figures
    GET /goals/{id} see-figures
    GET /glossary see-figures
    GET /glossary/{term} see-figures
    GET /settings/stages see-figures
    GET /settings/channels see-figures
    GET /data/machines see-figures
    GET /agreement see-figures
    GET /agreement/versions/{id} see-figures
    GET /agreement/excuses see-figures
    GET /agreement/proposal propose-documents
    GET /agreement/results/{commitment}/{deadline} see-contacts
    GET /definition see-figures
    GET /definition/versions/{id} see-figures
    GET /definition/proposal propose-documents
    GET /definition/cells/{cell} see-contacts
    GET /plan see-figures
    GET /library see-figures
    GET /meetings see-figures
    GET /inbox see-contacts
    GET /inbox/team manage-handoffs
    GET /handoffs/{id} see-contacts
    GET /settings/sales-team work-handoffs
    GET /personas see-figures
    GET /personas/{id} see-figures
    GET /marketing/cases see-figures
    GET /marketing/cases/{id} see-figures
    GET /marketing/bought-anyway see-contacts
    GET /contacts see-contacts
    GET /contacts/{id} see-contacts
    GET /companies see-contacts
    GET /companies/{id} see-contacts
    GET /deals see-contacts
    GET /deals/{id} see-contacts
    GET /search see-contacts
    GET /data/radar see-contacts
    GET /contacts/new edit-contacts
    GET /contacts/{id}/edit edit-contacts
    GET /companies/new edit-contacts
    GET /companies/{id}/edit edit-contacts
    GET /deals/new edit-deals
    GET /deals/{id}/edit edit-deals
    GET /contacts/{id}/merge merge-contacts
    GET /data import-data
    GET /data/uploads import-data
    GET /data/uploads/{id} import-data
    GET /data/uploads/{id}/mapping.yaml import-data
    GET /data/uploads/{id}/mistakes.csv import-data 303
    GET /data/imports import-data
    GET /data/imports/{id} import-data
    GET /data/imports/{id}/refused.csv import-data
    GET /data/imports/{id}/undo undo-imports
    GET /data/doctor manage-workspace
    GET /settings/people manage-people
    GET /settings/people/{id} manage-people
    GET /settings/tokens manage-tokens
    GET /settings/audit see-audit
    GET /settings/delivery manage-workspace
    GET /settings/alerts signed-in
    GET /settings/alerts/{id} manage-alerts
    GET /alerts signed-in
    GET /events signed-in
    GET /me signed-in
    GET /settings signed-in
    """

  /// Forms, sent empty.
  private static let forms = """
    POST /sign-in open 422
    POST /forgotten open
    POST /set-up/{token} open 422
    POST /links/{token} open 422
    POST /sign-out signed-in 303
    POST /me/preferences signed-in 303
    POST /me/alerts signed-in 422
    POST /alerts signed-in 303
    POST /settings/alerts manage-alerts 422
    POST /settings/alerts/{id} manage-alerts 404
    POST /personas propose-documents 422
    POST /personas/{id} propose-documents 404
    POST /personas/{id}/acknowledgement see-figures 404
    POST /marketing/cases answer-cases 422
    POST /marketing/cases/{id} answer-cases 404
    POST /me/password signed-in 422
    POST /me/sessions/{id} signed-in 404
    POST /contacts/new edit-contacts 422
    POST /contacts/{id}/edit edit-contacts 404
    POST /contacts/{id}/notes edit-contacts 404
    POST /contacts/{id}/tasks edit-contacts 404
    POST /contacts/bulk edit-contacts 303
    POST /notes/{id} edit-contacts 400
    POST /tasks/{id} edit-contacts 400
    POST /companies/new edit-contacts 422
    POST /companies/{id}/edit edit-contacts 404
    POST /companies/{id}/notes edit-contacts 404
    POST /contacts/{id}/rest move-stages 400
    POST /contacts/{id}/stage move-stages 404
    POST /views see-contacts 422
    POST /views/{id} see-contacts 404
    POST /contacts/{id}/merge merge-contacts 400
    POST /merges/{id} merge-contacts 400
    POST /deals/new edit-deals 303
    POST /deals/{id}/edit edit-deals 404
    POST /deals/{id}/outcome edit-deals 400
    POST /deals/{id}/contacts edit-deals 400
    POST /deals/{id}/stage edit-deals 404
    POST /deals/{id}/notes edit-deals 404
    POST /costs edit-money 422
    POST /costs/{id} edit-money 404
    POST /goals edit-money 422
    POST /goals/{id} edit-money 404
    POST /agreement/proposal propose-documents 422
    POST /agreement/versions/{id}/signatures sign-documents 404
    POST /agreement/versions/{id}/retirement sign-documents 404
    POST /agreement/excuses sign-documents 422
    POST /agreement/excuses/{id}/grants sign-documents 404
    POST /definition/proposal propose-documents 422
    POST /definition/versions/{id}/signatures sign-documents 404
    POST /definition/versions/{id}/retirement sign-documents 404
    POST /data/uploads import-data 400
    POST /data/uploads/{id} import-data 404
    POST /data/uploads/{id}/import import-data 404
    POST /data/uploads/{id}/removal import-data 404
    POST /data/imports/{id}/undo undo-imports 404
    POST /data/doctor manage-workspace 303
    POST /glossary/{term} manage-workspace 404
    POST /handoffs/bulk work-handoffs 303
    POST /handoffs/{id}/attempts work-handoffs 404
    POST /handoffs/{id}/acceptance work-handoffs 404
    POST /handoffs/{id}/rejection work-handoffs 404
    POST /handoffs/{id}/return work-handoffs 404
    POST /handoffs/{id}/assignee work-handoffs 404
    POST /handoffs/{id}/cases work-handoffs 404
    POST /settings/sales-team/sellers/{id} work-handoffs 404
    POST /settings/sales-team/absences work-handoffs 422
    POST /settings/sales-team/absences/{id} work-handoffs 404
    POST /settings/sales-team/rules manage-handoffs 422
    POST /settings/sales-team/rules/{id} manage-handoffs 400
    POST /settings/go-live manage-workspace 422
    POST /settings/stages manage-workspace 303
    POST /settings/delivery/test manage-workspace 303
    POST /settings/delivery/entries/{id} manage-workspace 404
    POST /settings/people manage-people 422
    POST /settings/people/{id} manage-people 404
    POST /settings/people/{id}/link manage-people 404
    POST /settings/tokens manage-tokens 422
    POST /settings/tokens/{id} manage-tokens 404
    """

  /// Calls of the API: a token's scope is the right.
  private static let calls = """
    GET /api/v1/openapi.json open
    GET /api/v1/me signed-in
    GET /api/v1/reports/{report} see-figures
    GET /api/v1/receipts/{report} see-figures
    GET /api/v1/costs see-figures
    POST /api/v1/costs edit-money
    GET /api/v1/costs/{id} see-figures
    PATCH /api/v1/costs/{id} edit-money
    DELETE /api/v1/costs/{id} edit-money
    GET /api/v1/goals see-figures
    POST /api/v1/goals edit-money
    GET /api/v1/goals/{id} see-figures
    PATCH /api/v1/goals/{id} edit-money
    DELETE /api/v1/goals/{id} edit-money
    GET /api/v1/stages see-figures
    PUT /api/v1/stages/{stage} manage-workspace
    GET /api/v1/glossary see-figures
    PUT /api/v1/glossary/{term} manage-workspace
    GET /api/v1/contacts see-contacts
    POST /api/v1/contacts edit-contacts
    GET /api/v1/contacts/{id} see-contacts
    PATCH /api/v1/contacts/{id} edit-contacts
    GET /api/v1/contacts/{id}/timeline see-contacts
    POST /api/v1/contacts/{id}/stage move-stages
    POST /api/v1/contacts/{id}/rest move-stages
    GET /api/v1/contacts/{id}/notes see-contacts
    POST /api/v1/contacts/{id}/notes edit-contacts
    POST /api/v1/contacts/{id}/tasks edit-contacts
    POST /api/v1/contacts/bulk edit-contacts
    POST /api/v1/merges merge-contacts
    DELETE /api/v1/merges/{id} merge-contacts
    GET /api/v1/search see-contacts
    GET /api/v1/campaigns see-figures
    GET /api/v1/companies see-contacts
    GET /api/v1/deals see-contacts
    GET /api/v1/uploads import-data
    POST /api/v1/uploads import-data
    GET /api/v1/uploads/{id} import-data
    DELETE /api/v1/uploads/{id} import-data
    PUT /api/v1/uploads/{id}/mapping import-data
    POST /api/v1/uploads/{id}/import import-data
    GET /api/v1/imports import-data
    POST /api/v1/imports import-data
    GET /api/v1/imports/{id} import-data
    GET /api/v1/imports/{id}/refused import-data
    POST /api/v1/imports/{id}/undo undo-imports
    POST /api/v1/companies edit-contacts
    GET /api/v1/companies/{id} see-contacts
    PATCH /api/v1/companies/{id} edit-contacts
    GET /api/v1/companies/{id}/contacts see-contacts
    GET /api/v1/companies/{id}/notes see-contacts
    POST /api/v1/companies/{id}/notes edit-contacts
    POST /api/v1/deals edit-deals
    GET /api/v1/deals/{id} see-contacts
    PATCH /api/v1/deals/{id} edit-deals
    POST /api/v1/deals/{id}/outcome edit-deals
    POST /api/v1/deals/{id}/contacts edit-deals
    PUT /api/v1/deals/{id}/contacts/{contact} edit-deals
    DELETE /api/v1/deals/{id}/contacts/{contact} edit-deals
    GET /api/v1/deals/{id}/notes see-contacts
    POST /api/v1/deals/{id}/notes edit-deals
    PATCH /api/v1/notes/{id} edit-contacts
    DELETE /api/v1/notes/{id} edit-contacts
    GET /api/v1/contacts/{id}/handoffs see-contacts
    GET /api/v1/handoffs see-contacts
    GET /api/v1/handoffs/{id} see-contacts
    POST /api/v1/handoffs/{id}/attempts work-handoffs
    POST /api/v1/handoffs/{id}/acceptance work-handoffs
    POST /api/v1/handoffs/{id}/rejection work-handoffs
    POST /api/v1/handoffs/{id}/return work-handoffs
    PUT /api/v1/handoffs/{id}/assignee work-handoffs
    POST /api/v1/handoffs/{id}/cases work-handoffs
    GET /api/v1/agreements see-figures
    POST /api/v1/agreements propose-documents
    GET /api/v1/agreements/{id} see-figures
    POST /api/v1/agreements/{id}/signatures sign-documents
    POST /api/v1/agreements/{id}/retirement sign-documents
    GET /api/v1/agreement-results/{commitment}/{deadline} see-contacts
    GET /api/v1/excuses see-figures
    POST /api/v1/excuses sign-documents
    POST /api/v1/excuses/{id}/grants sign-documents
    GET /api/v1/definitions see-figures
    POST /api/v1/definitions propose-documents
    GET /api/v1/definitions/{id} see-figures
    POST /api/v1/definitions/{id}/signatures sign-documents
    POST /api/v1/definitions/{id}/retirement sign-documents
    GET /api/v1/sales-team work-handoffs
    PATCH /api/v1/sales-team/sellers/{id} work-handoffs
    POST /api/v1/sales-team/absences work-handoffs
    DELETE /api/v1/sales-team/absences/{id} work-handoffs
    POST /api/v1/sales-team/rules manage-handoffs
    DELETE /api/v1/sales-team/rules/{id} manage-handoffs
    PUT /api/v1/go-live manage-workspace
    GET /api/v1/tasks see-contacts
    PATCH /api/v1/tasks/{id} edit-contacts
    POST /api/v1/tasks/{id}/outcome edit-contacts
    GET /api/v1/people manage-people
    POST /api/v1/people manage-people
    GET /api/v1/people/{id} manage-people
    PATCH /api/v1/people/{id} manage-people
    GET /api/v1/tokens manage-tokens
    POST /api/v1/tokens manage-tokens
    DELETE /api/v1/tokens/{id} manage-tokens
    GET /api/v1/sign-ins see-audit
    GET /api/v1/alerts signed-in
    POST /api/v1/alerts/read signed-in
    GET /api/v1/me/alerts signed-in
    PUT /api/v1/me/alerts signed-in
    GET /api/v1/alert-rules see-figures
    POST /api/v1/alert-rules manage-alerts
    GET /api/v1/alert-rules/{id} see-figures
    PATCH /api/v1/alert-rules/{id} manage-alerts
    DELETE /api/v1/alert-rules/{id} manage-alerts
    POST /api/v1/alert-rules/{id}/test manage-alerts
    GET /api/v1/personas see-figures
    POST /api/v1/personas propose-documents
    GET /api/v1/personas/{id} see-figures
    PUT /api/v1/personas/{id}/acknowledgement see-figures
    GET /api/v1/radar-certificates see-figures
    GET /api/v1/cases see-figures
    GET /api/v1/cases/{id} see-figures
    GET /api/v1/cases/{id}/rejections see-contacts
    PUT /api/v1/cases/{id}/answer answer-cases
    GET /api/v1/bought-anyway see-contacts
    """
}
