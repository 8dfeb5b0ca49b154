import HTTPTypes
import Hummingbird
import Logging
import Pages
import Workspace

/// Goes around every request: measures it, answers errors in a form that its reader understands, and adds the headers
/// that protect a browser.
struct Reception: RouterMiddleware {
  typealias Context = WebContext
  let site: Site
  private let buckets: TokenBuckets

  init(site: Site) {
    self.site = site
    buckets = TokenBuckets(site.settings.addressRate)
  }

  @concurrent func handle(
    _ request: Request, context: WebContext, next: @concurrent (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    let start = ContinuousClock.now
    site.measures.begin()
    var response: Response
    do {
      if let refusal = turnedAway(request, context) {
        response = refusal
      } else {
        response = try await next(request, context)
      }
    } catch {
      let fault = Fault(error)
      if fault.status.code >= 500 {
        context.logger.error(
          "a request failed",
          metadata: [
            "reference": "\(context.reference)", "path": "\(context.endpointPath ?? "-")", "cause": "\(fault.cause)",
          ])
      }
      let (person, formToken) = await reader(of: fault, request)
      response = fault.response(
        to: request, reference: context.reference, site: site, person: person, formToken: formToken)
    }
    Reception.protect(&response, request, isSecure: site.settings.isSecure)
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    site.measures.end(
      path: context.endpointPath ?? "-", method: request.method.rawValue, status: response.status.code,
      seconds: seconds)
    context.logger.info(
      "request",
      metadata: [
        "method": "\(request.method.rawValue)", "path": "\(context.endpointPath ?? "-")",
        "status": "\(response.status.code)", "ms": "\((seconds * 10_000).rounded() / 10)",
        "reference": "\(context.reference)",
      ])
    return response
  }

  /// The refusal of who asks too often; `nil` for all others.
  private func turnedAway(_ request: Request, _ context: WebContext) -> Response? {
    let address = ClientAddress.of(request, context, site.settings)
    guard !Reception.isUnlimited(request, address), let seconds = buckets.take(address, now: site.clock()) else {
      return nil
    }
    var fault = Fault(.tooManyRequests, "too-many-requests")
    fault.retryAfter = seconds
    return fault.response(to: request, reference: context.reference, site: site)
  }

  /// Who reads the page of a fault; nobody for a program, and where the fault is that the store or the threads are in
  /// need themselves.
  private func reader(of fault: Fault, _ request: Request) async -> (Person?, formToken: String) {
    guard fault.status.code < 500, fault.status != .unauthorized, !request.uri.path.hasPrefix("/api/"),
      let secret = Cookies.secret(in: request.headers, isSecure: site.settings.isSecure)
    else { return (nil, "") }
    let found = try? await site.threads.run {
      try site.workspace.session(secret: secret, now: site.clock()).map { session in
        (session.person, try site.keyring.code(of: secret, for: .form))
      }
    }
    guard let (person, token) = found ?? nil else { return (nil, "") }
    return (person, token)
  }

  /// What watches the server is never turned away, nor who is on the same machine: behind a proxy that is not trusted
  /// that would be everybody.
  private static func isUnlimited(_ request: Request, _ address: String) -> Bool {
    [Path.health, .ready, .metrics].contains { $0.rawValue == request.uri.path }
      || address.hasPrefix("127.") || address == "::1"
  }

  /// OWASP's list of response headers, as far as they apply: nothing runs, loads or frames but what is ours.
  private static func protect(_ response: inout Response, _ request: Request, isSecure: Bool) {
    response.headers[.contentSecurityPolicy] =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; font-src 'none'; "
      + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    response.headers[.xContentTypeOptions] = "nosniff"
    if let name = HTTPField.Name("Referrer-Policy") { response.headers[name] = "same-origin" }
    if let name = HTTPField.Name("Cross-Origin-Opener-Policy") { response.headers[name] = "same-origin" }
    if let name = HTTPField.Name("Cross-Origin-Resource-Policy") { response.headers[name] = "same-origin" }
    if let name = HTTPField.Name("Permissions-Policy") {
      response.headers[name] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()"
    }
    if isSecure { response.headers[.strictTransportSecurity] = "max-age=31536000; includeSubDomains" }
    if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
  }
}
