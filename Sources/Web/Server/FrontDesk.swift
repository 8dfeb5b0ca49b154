import Alignment
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Pages
import Reports
import Workspace

/// Brings a request to its handler: reads cookie, form and address, asks who it is and whether they may.
struct FrontDesk {
  let site: Site

  /// Headers and bodies of pages and forms; uploads have a way of their own.
  static let bodyLimit = 1 << 20

  func router(_ routes: Routes) -> Router<WebContext> {
    let router = Router(context: WebContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: Reception(site: site))
    for entry in routes.entries {
      router.on(RouterPath(entry.path.rawValue), method: entry.method) { request, context in
        try await answer(entry, request, context)
      }
    }
    // Answered at once, whatever the work threads do.
    router.on(RouterPath(Path.health.rawValue), method: .get) { _, _ in Answer.json("{\"status\":\"alive\"}").response }
    router.on(RouterPath(Path.events.rawValue), method: .get) { request, context in
      try await EventStream(site: site).response(to: request, session: session(of: request, context))
    }
    APIDesk(site).serve(on: router)
    return router
  }

  private func answer(_ entry: Routes.Entry, _ request: Request, _ context: WebContext) async throws -> Response {
    let parts = Dictionary(
      context.parameters.map { (String($0.key), $0.value.removingPercentEncoding ?? String($0.value)) },
      uniquingKeysWith: { first, _ in first })
    if let takesFile = entry.takesFile {
      let intake = BodyIntake(request.body, settings: site.settings.uploads, threads: site.files)
      do {
        let visit = try await site.threads.run {
          try self.visit(entry, request, context, [], parts, checksToken: false)
        }
        return try await UploadDesk(site: site).answer(visit, request, intake, takesFile).response
      } catch {
        await intake.abandon(because: error)
        throw error
      }
    }
    var body: [UInt8] = []
    if entry.method != .get && entry.method != .head {
      body = try await request.wholeBody(upTo: FrontDesk.bodyLimit, within: site.settings.bodyPatience)
    }
    let threads = entry.isHashing ? site.hashing : site.threads
    let answer = try await threads.run { [body] in
      let visit = try self.visit(entry, request, context, body, parts)
      let answer = try entry.handler(visit)
      return visit.notice != nil && entry.method == .get ? answer.with(.setCookie, Flash.cleared) : answer
    }
    return answer.response
  }

  /// Who asks for what, once it is sure that they may. Runs on a work thread.
  ///
  /// - Parameter checksToken: whether a form's token is looked for in the body; of a form with a file it has not come yet.
  private func visit(
    _ entry: Routes.Entry, _ request: Request, _ context: WebContext, _ body: [UInt8], _ parts: [String: String],
    checksToken: Bool = true
  ) throws -> Visit {
    let now = site.clock()
    guard site.isReady || [.asset, .ready].contains(entry.path) else { throw Refusal.loading }
    let secret = Cookies.secret(in: request.headers, isSecure: site.settings.isSecure)
    let session = try secret.flatMap { try site.workspace.session(secret: $0, now: now) }
    try FrontDesk.admit(session?.person, to: entry.path.access(entry.method))
    guard let query = Form((request.uri.query ?? "").utf8) else { throw Refusal.unreadable }
    var form = Form()
    if !body.isEmpty, request.headers[.contentType]?.hasPrefix("application/x-www-form-urlencoded") ?? false {
      guard let read = Form(body) else { throw Refusal.unreadable }
      form = read
    }
    let formToken = try secret.map { try site.keyring.code(of: $0, for: .form) } ?? ""
    if entry.method != .get, entry.method != .head {
      try FrontDesk.checkOrigin(request, site.settings)
      if checksToken, session != nil, let secret {
        let sent = form["form_token"] ?? ""
        guard site.keyring.isRight(sent, of: secret, for: .form) else { throw Refusal.forged }
      }
    }
    let renderer = site.renderer
    let language =
      session?.person.language.flatMap(Language.init(rawValue:))
      ?? Language(accepting: request.headers[.acceptLanguage])
    var reader = Reader(
      language, texts: renderer.texts, calendar: site.workspace.calendar, currency: site.workspace.settings.currency,
      now: now)
    if session != nil {
      reader.owners = site.live.current.index.stageOwners
      reader.wordings = try site.workspace.wordingsByTerm().compactMapValues { $0[language.rawValue] }
    }
    var visit = Visit(
      site: site, path: entry.path, method: entry.method, parts: parts, query: query, form: form, body: body,
      headers: request.headers, address: request.uri.string, host: request.head.authority ?? "localhost",
      session: session,
      client: Client(
        address: ClientAddress.of(request, context, site.settings), agent: request.headers[.userAgent] ?? "",
        device: Cookies.value(Cookies.device, in: request.headers)),
      reader: reader,
      state: PageState(
        path: request.uri.path, query: query.values.map { ($0.name, $0.value) }, calendar: reader.calendar,
        today: reader.today), reference: context.reference, formToken: formToken, notice: nil)
    visit.notice = Flash.notice(in: request.headers, reader)
    return visit
  }

  /// Who may pass.
  ///
  /// - Throws: ``Refusal/notSignedIn``, ``Refusal/forbidden``.
  static func admit(_ person: Person?, to access: Access) throws {
    switch access {
    case .open: return
    case .signedIn: guard person != nil else { throw Refusal.notSignedIn }
    case .right(let right):
      guard let person else { throw Refusal.notSignedIn }
      guard person.rights.contains(right) else { throw Refusal.forbidden }
    }
  }

  /// Browsers say where a form came from: from elsewhere it is refused, before any token is looked at.
  static func checkOrigin(_ request: Request, _ settings: ServeSettings) throws {
    if let name = HTTPField.Name("Sec-Fetch-Site"), let from = request.headers[name] {
      guard from == "same-origin" || from == "none" else { throw Refusal.forged }
    }
    if let origin = request.headers[.origin], origin != "null" {
      let host = request.head.authority ?? ""
      let known = [settings.baseURL, "http://\(host)", "https://\(host)"].compactMap { $0 }
      guard known.contains(where: { $0 == origin || $0 == origin + "/" }) else { throw Refusal.forged }
    } else if request.headers[.origin] == "null" {
      throw Refusal.forged
    }
  }

  private func session(of request: Request, _ context: WebContext) async throws -> Session {
    let now = site.clock()
    let secret = Cookies.secret(in: request.headers, isSecure: site.settings.isSecure)
    let session = try await site.threads.run { try secret.flatMap { try site.workspace.session(secret: $0, now: now) } }
    guard let session else { throw Refusal.notSignedIn }
    return session
  }
}
