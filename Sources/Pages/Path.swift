/// Every address of the program: declares routes and prints links.
///
///     Path.contact.link(17)                              /contacts/17
///     Path.closedLoop.link(query: [("by", "source")])    /closed-loop?by=source
///
/// A raw value is the route, with `{name}` for a part that a link fills in.
package enum Path: String, CaseIterable, Sendable {
  // Open to all
  case signIn = "/sign-in"
  case setUp = "/set-up/{token}"
  case redeem = "/links/{token}"
  case forgotten = "/forgotten"
  case asset = "/assets/{file}"
  case health = "/health"
  case ready = "/ready"
  case metrics = "/metrics"
  case openAPI = "/api/v1/openapi.json"

  // Pages
  case overview = "/"
  case marketing = "/marketing"
  case sales = "/sales"
  case closedLoop = "/closed-loop"
  case closedLoopHolds = "/closed-loop/holds"
  case funnel = "/funnel"
  case receipt = "/receipts/{report}"
  case contacts = "/contacts"
  case newContact = "/contacts/new"
  case contact = "/contacts/{id}"
  case editContact = "/contacts/{id}/edit"
  case contactStage = "/contacts/{id}/stage"
  case contactRest = "/contacts/{id}/rest"
  case contactNotes = "/contacts/{id}/notes"
  case contactTasks = "/contacts/{id}/tasks"
  case contactBulk = "/contacts/bulk"
  case contactMerge = "/contacts/{id}/merge"
  case merge = "/merges/{id}"
  case note = "/notes/{id}"
  case task = "/tasks/{id}"
  case savedViews = "/views"
  case savedView = "/views/{id}"
  case companies = "/companies"
  case newCompany = "/companies/new"
  case company = "/companies/{id}"
  case editCompany = "/companies/{id}/edit"
  case companyNotes = "/companies/{id}/notes"
  case deals = "/deals"
  case newDeal = "/deals/new"
  case deal = "/deals/{id}"
  case editDeal = "/deals/{id}/edit"
  case dealOutcome = "/deals/{id}/outcome"
  case dealContacts = "/deals/{id}/contacts"
  case dealStage = "/deals/{id}/stage"
  case dealNotes = "/deals/{id}/notes"
  case campaigns = "/campaigns"
  case campaign = "/campaigns/{id}"
  case costs = "/costs"
  case cost = "/costs/{id}"
  case goals = "/goals"
  case goal = "/goals/{id}"
  case data = "/data"
  case uploads = "/data/uploads"
  case upload = "/data/uploads/{id}"
  case uploadMapping = "/data/uploads/{id}/mapping.yaml"
  case uploadMistakes = "/data/uploads/{id}/mistakes.csv"
  case uploadImport = "/data/uploads/{id}/import"
  case uploadRemoval = "/data/uploads/{id}/removal"
  case imports = "/data/imports"
  case importRun = "/data/imports/{id}"
  case importRefused = "/data/imports/{id}/refused.csv"
  case importUndo = "/data/imports/{id}/undo"
  case radar = "/data/radar"
  case machines = "/data/machines"
  case doctor = "/data/doctor"
  case glossary = "/glossary"
  case glossaryTerm = "/glossary/{term}"
  case search = "/search"
  case alerts = "/alerts"
  case personas = "/personas"
  case persona = "/personas/{id}"
  case personaAcknowledgement = "/personas/{id}/acknowledgement"
  case cases = "/marketing/cases"
  case rejectionCase = "/marketing/cases/{id}"
  case boughtAnyway = "/marketing/bought-anyway"
  case events = "/events"
  case me = "/me"
  case mySession = "/me/sessions/{id}"
  case myPassword = "/me/password"
  case myPreferences = "/me/preferences"
  case myAlerts = "/me/alerts"
  case signOut = "/sign-out"
  case settings = "/settings"
  case stages = "/settings/stages"
  case channels = "/settings/channels"
  case people = "/settings/people"
  case member = "/settings/people/{id}"
  case memberLink = "/settings/people/{id}/link"
  case tokens = "/settings/tokens"
  case token = "/settings/tokens/{id}"
  case audit = "/settings/audit"
  case alertRules = "/settings/alerts"
  case alertRule = "/settings/alerts/{id}"
  case delivery = "/settings/delivery"
  case deliveryTest = "/settings/delivery/test"
  case deliveryEntry = "/settings/delivery/entries/{id}"
  // Their places in the frame are there; the pages come with their rules.
  case inbox = "/inbox"
  case agreement = "/agreement"
  case definition = "/definition"
  case plan = "/plan"
  case library = "/library"
  case meetings = "/meetings"

  // The API
  case apiReport = "/api/v1/reports/{report}"
  case apiReceipt = "/api/v1/receipts/{report}"
  case apiContacts = "/api/v1/contacts"
  case apiContactBulk = "/api/v1/contacts/bulk"
  case apiContact = "/api/v1/contacts/{id}"
  case apiContactTimeline = "/api/v1/contacts/{id}/timeline"
  case apiContactStage = "/api/v1/contacts/{id}/stage"
  case apiContactRest = "/api/v1/contacts/{id}/rest"
  case apiContactNotes = "/api/v1/contacts/{id}/notes"
  case apiContactTasks = "/api/v1/contacts/{id}/tasks"
  case apiMerges = "/api/v1/merges"
  case apiMerge = "/api/v1/merges/{id}"
  case apiCompanies = "/api/v1/companies"
  case apiCompany = "/api/v1/companies/{id}"
  case apiCompanyContacts = "/api/v1/companies/{id}/contacts"
  case apiCompanyNotes = "/api/v1/companies/{id}/notes"
  case apiDeals = "/api/v1/deals"
  case apiDeal = "/api/v1/deals/{id}"
  case apiDealOutcome = "/api/v1/deals/{id}/outcome"
  case apiDealContacts = "/api/v1/deals/{id}/contacts"
  case apiDealContact = "/api/v1/deals/{id}/contacts/{contact}"
  case apiDealNotes = "/api/v1/deals/{id}/notes"
  case apiNote = "/api/v1/notes/{id}"
  case apiContactHandoffs = "/api/v1/contacts/{id}/handoffs"
  case apiHandoffs = "/api/v1/handoffs"
  case apiHandoff = "/api/v1/handoffs/{id}"
  case apiHandoffAttempts = "/api/v1/handoffs/{id}/attempts"
  case apiHandoffAcceptance = "/api/v1/handoffs/{id}/acceptance"
  case apiHandoffRejection = "/api/v1/handoffs/{id}/rejection"
  case apiHandoffReturn = "/api/v1/handoffs/{id}/return"
  case apiHandoffAssignee = "/api/v1/handoffs/{id}/assignee"
  case apiTasks = "/api/v1/tasks"
  case apiTask = "/api/v1/tasks/{id}"
  case apiTaskOutcome = "/api/v1/tasks/{id}/outcome"
  case apiCosts = "/api/v1/costs"
  case apiCost = "/api/v1/costs/{id}"
  case apiGoals = "/api/v1/goals"
  case apiGoal = "/api/v1/goals/{id}"
  case apiCampaigns = "/api/v1/campaigns"
  case apiUploads = "/api/v1/uploads"
  case apiUpload = "/api/v1/uploads/{id}"
  case apiUploadMapping = "/api/v1/uploads/{id}/mapping"
  case apiUploadImport = "/api/v1/uploads/{id}/import"
  case apiImports = "/api/v1/imports"
  case apiImport = "/api/v1/imports/{id}"
  case apiImportRefused = "/api/v1/imports/{id}/refused"
  case apiImportUndo = "/api/v1/imports/{id}/undo"
  case apiStages = "/api/v1/stages"
  case apiStage = "/api/v1/stages/{stage}"
  case apiGlossary = "/api/v1/glossary"
  case apiGlossaryTerm = "/api/v1/glossary/{term}"
  case apiSearch = "/api/v1/search"
  case apiMe = "/api/v1/me"
  case apiPeople = "/api/v1/people"
  case apiPerson = "/api/v1/people/{id}"
  case apiTokens = "/api/v1/tokens"
  case apiToken = "/api/v1/tokens/{id}"
  case apiSignIns = "/api/v1/sign-ins"
  case apiAlerts = "/api/v1/alerts"
  case apiAlertsRead = "/api/v1/alerts/read"
  case apiMyAlerts = "/api/v1/me/alerts"
  case apiAlertRules = "/api/v1/alert-rules"
  case apiAlertRule = "/api/v1/alert-rules/{id}"
  case apiAlertRuleTest = "/api/v1/alert-rules/{id}/test"
  case apiRadarCertificates = "/api/v1/radar-certificates"
  case apiPersonas = "/api/v1/personas"
  case apiPersona = "/api/v1/personas/{id}"
  case apiPersonaAcknowledgement = "/api/v1/personas/{id}/acknowledgement"
  case apiCases = "/api/v1/cases"
  case apiCase = "/api/v1/cases/{id}"
  case apiCaseRejections = "/api/v1/cases/{id}/rejections"
  case apiCaseAnswer = "/api/v1/cases/{id}/answer"
  case apiBoughtAnyway = "/api/v1/bought-anyway"

  /// The address with its parts filled in, in their order, and a query; everything is percent-encoded.
  package func link(_ parts: String..., query: [(String, String?)] = []) -> String {
    var answer = ""
    var left = parts[...]
    for piece in rawValue.split(separator: "/", omittingEmptySubsequences: true) {
      answer += "/"
      guard let open = piece.firstIndex(of: "{"), let close = piece.firstIndex(of: "}") else {
        answer += piece
        continue
      }
      precondition(!left.isEmpty, "\(rawValue) has more parts than were given")
      answer += piece[..<open] + Path.encoded(left.removeFirst()) + piece[piece.index(after: close)...]
    }
    if answer.isEmpty { answer = "/" }
    var mark = "?"
    for (name, value) in query {
      guard let value else { continue }
      answer += mark + Path.encoded(name) + "=" + Path.encoded(value)
      mark = "&"
    }
    return answer
  }

  package func link(_ id: Int64, query: [(String, String?)] = []) -> String { link(String(id), query: query) }

  /// RFC 3986: all but unreserved characters as `%XX`.
  package static func encoded(_ text: String) -> String {
    let hex = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
