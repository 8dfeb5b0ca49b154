import Alignment
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Pages
import Workspace

/// Brings a call of the API to its operation: the token, its scope, how often it asks, and whether what it sent is what
/// the description says. Every refusal is a problem with a code.
struct APIDesk: Sendable {
  let site: Site
  let operations: [Operation]
  private let buckets: TokenBuckets

  static let bodyLimit = 1 << 20
  private static let key = HTTPField.Name("Idempotency-Key")
  private static let link = HTTPField.Name("Link")

  init(_ site: Site, _ operations: [Operation] = Operation.all) {
    self.site = site
    self.operations = operations
    buckets = TokenBuckets(site.settings.tokenRate)
  }

  /// Serves every operation, the description, and for other methods what is allowed.
  func serve(on router: Router<WebContext>) {
    let description = Description.text(of: operations)
    router.on(RouterPath(Path.openAPI.rawValue), method: .get) { _, _ in
      Answer(
        headers: [(.contentType, "application/json"), (.cacheControl, "public, max-age=300")], body: .text(description)
      ).response
    }
    for operation in operations {
      router.on(RouterPath(operation.path.rawValue), method: operation.method) { request, context in
        await answer(operation, request, context)
      }
    }
    let methods: [HTTPRequest.Method] = [.get, .post, .put, .patch, .delete, .options, .trace, .connect]
    for path in Set(operations.map(\.path)).union([.openAPI]) {
      let own = path == .openAPI ? [.get] : operations.filter { $0.path == path }.map(\.method)
      let allowed = (own.contains(.get) ? ["GET", "HEAD"] : []) + own.filter { $0 != .get }.map(\.rawValue)
      let others = methods.filter { !own.contains($0) } + (own.contains(.get) ? [] : [.head])
      for method in others {
        router.on(RouterPath(path.rawValue), method: method) { request, context in
          refusal(CallFault.wrongMethod(allowed: allowed.joined(separator: ", ")), request, context)
        }
      }
    }
  }

  private func answer(_ operation: Operation, _ request: Request, _ context: WebContext) async -> Response {
    do {
      let parts = Dictionary(
        context.parameters.map { (String($0.key), $0.value.removingPercentEncoding ?? String($0.value)) },
        uniquingKeysWith: { first, _ in first })
      if let admits = operation.admitsFile {
        return try await answer(operation, request, context, parts, admits).response
      }
      var body: [UInt8] = []
      if operation.method != .get {
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > APIDesk.bodyLimit {
          throw Refusal.tooLarge
        }
        body = try await request.wholeBody(upTo: APIDesk.bodyLimit, within: site.settings.bodyPatience)
      }
      return try await site.threads.run { [body] in
        try self.answer(operation, request, context, parts, body).response
      }
    } catch {
      return refusal(error, request, context)
    }
  }

  /// Answers a call with a file: whatever can be refused is refused before it is read.
  private func answer(
    _ operation: Operation, _ request: Request, _ context: WebContext, _ parts: [String: String],
    _ admits: @escaping @Sendable (Call) throws -> Void
  ) async throws -> Answer {
    let intake = BodyIntake(request.body, settings: site.settings.uploads, threads: site.files)
    do {
      let call = try await site.threads.run {
        let call = try self.call(operation, request, context, parts, [])
        guard APIDesk.type(of: request) == "text/csv" else { throw CallFault.wrongType("text/csv") }
        try admits(call)
        return call
      }
      let reply = try await UploadDesk(site: site).file(of: call.person, request, intake) { file in
        var call = call
        call.file = file
        return try operation.handler(call)
      }
      return answer(reply, operation, request)
    } catch {
      await intake.abandon(because: error)
      throw error
    }
  }

  /// Runs on a work thread.
  private func answer(
    _ operation: Operation, _ request: Request, _ context: WebContext, _ parts: [String: String], _ body: [UInt8]
  ) throws -> Answer {
    let call = try call(operation, request, context, parts, body)
    guard operation.takesKey, let name = APIDesk.key, let key = request.headers[name] else {
      return answer(try operation.handler(call), operation, request)
    }
    guard (1...200).contains(key.utf8.count), key.utf8.allSatisfy({ (33...126).contains($0) }) else {
      throw CallFault.wrongKey
    }
    return try once(key, operation, request, call, body)
  }

  /// Who calls with what, once it is sure that they may and that it is what the description says.
  private func call(
    _ operation: Operation, _ request: Request, _ context: WebContext, _ parts: [String: String], _ body: [UInt8]
  ) throws -> Call {
    let now = site.clock()
    guard site.isReady else { throw Refusal.loading }
    let holder = try holder(request, now)
    if let seconds = buckets.take(String(holder.id.rawValue), now: now) {
      throw CallFault.tooMany(seconds: seconds)
    }
    try FrontDesk.admit(holder.person, to: operation.path.access(operation.method))
    return Call(
      site: site, holder: holder,
      client: Client(
        address: ClientAddress.of(request, context, site.settings), agent: request.headers[.userAgent] ?? ""),
      parts: parts, query: try query(operation, request), body: try json(operation, request, body),
      expected: try expected(operation, request), reader: reader(request, now), address: request.uri.path,
      host: request.head.authority ?? "localhost")
  }

  /// Answers a creation that has a key: the first time by doing it, then with what was answered.
  private func once(
    _ key: String, _ operation: Operation, _ request: Request, _ call: Call, _ body: [UInt8]
  ) throws -> Answer {
    let sent = "\(operation.name)\n\(request.uri.string)\n" + String(decoding: body, as: UTF8.self)
    switch try site.workspace.claim(key: key, of: call.holder.id, request: sent, now: call.now) {
    case .first: break
    case .running: throw CallFault.keyRunning
    case .other: throw CallFault.keyUsed
    case .answered(let kept):
      var reply = Reply()
      reply.text = kept.text
      reply.version = kept.version
      reply.location = kept.location
      return answer(reply, operation, request)
    }
    do {
      let reply = try operation.handler(call)
      try site.workspace.keep(
        OpenWorkspace.KeptAnswer(text: reply.text, version: reply.version, location: reply.location), key: key,
        of: call.holder.id)
      return answer(reply, operation, request)
    } catch {
      // What was refused did nothing: the key is free again.
      try site.workspace.release(key: key, of: call.holder.id)
      throw error
    }
  }

  private func answer(_ reply: Reply, _ operation: Operation, _ request: Request) -> Answer {
    var answer = Answer(status: reply.status ?? operation.status)
    answer.headers = [(.cacheControl, operation.versioning == .told ? "private, no-cache" : "private, no-store")]
    if let version = reply.version { answer.headers.append((.eTag, ETag.text(version))) }
    if let version = reply.version, operation.versioning == .told, let seen = request.headers[.ifNoneMatch],
      ETag.matches(seen, version)
    {
      answer.status = .notModified
      return answer
    }
    if let location = reply.location { answer.headers.append((.location, location)) }
    if let next = reply.next, let name = APIDesk.link { answer.headers.append((name, "<\(next)>; rel=\"next\"")) }
    if let text = reply.text {
      answer.headers.append((.contentType, "application/json"))
      answer.body = .text(text)
    }
    return answer
  }

  private func refusal(_ error: any Error, _ request: Request, _ context: WebContext) -> Response {
    let problem = Problem(error, for: reader(request, site.clock()))
    if problem.status.code >= 500 {
      context.logger.error(
        "a call failed",
        metadata: [
          "reference": "\(context.reference)", "path": "\(context.endpointPath ?? "-")",
          "cause": "\(problem.cause ?? problem.code)",
        ])
    }
    return problem.answer(reference: context.reference).response
  }

  /// - Throws: ``CallFault/noToken``. A cookie opens nothing here, so that no other site's page can call in a person's
  ///   name.
  private func holder(_ request: Request, _ now: Instant) throws -> TokenHolder {
    guard let header = request.headers[.authorization] else { throw CallFault.noToken }
    let words = header.split(separator: " ", maxSplits: 1).map { String($0) }
    guard words.count == 2, words[0].lowercased() == "bearer",
      let holder = try site.workspace.person(token: words[1].trimmed, now: now)
    else { throw CallFault.noToken }
    return holder
  }

  private func reader(_ request: Request, _ now: Instant) -> Reader {
    Reader(
      Language(accepting: request.headers[.acceptLanguage]), texts: site.renderer.texts,
      calendar: site.workspace.calendar, currency: site.workspace.settings.currency, now: now)
  }

  /// The query, every name known, once, and of the form that it should have.
  private func query(_ operation: Operation, _ request: Request) throws -> Form {
    guard let query = Form((request.uri.query ?? "").utf8) else { throw Refusal.unreadable }
    var faults: [SchemaCheck.Fault] = []
    var seen: Set<String> = []
    for (name, value) in query.values {
      guard seen.insert(name).inserted else {
        faults.append(SchemaCheck.Fault(field: name, code: "repeated"))
        continue
      }
      if let parameter = operation.parameters.first(where: { $0.name == name }) {
        faults += SchemaCheck.faults(in: parameter.value(of: value), parameter.schema).map {
          SchemaCheck.Fault(field: name, code: $0.code, parameters: $0.parameters)
        }
      } else if operation.openPrefix.map({ !name.hasPrefix($0) }) ?? true {
        faults.append(SchemaCheck.Fault(field: name, code: "unknown-parameter"))
      }
    }
    for parameter in operation.parameters where parameter.isNeeded && !seen.contains(parameter.name) {
      faults.append(SchemaCheck.Fault(field: parameter.name, code: "required"))
    }
    if !faults.isEmpty { throw CallFault.wrongParameters(Array(faults.prefix(SchemaCheck.most))) }
    return query
  }

  private func json(_ operation: Operation, _ request: Request, _ body: [UInt8]) throws -> JSON {
    guard let schema = operation.body else { return .null }
    let type = APIDesk.type(of: request)
    guard type == "application/json" || operation.method == .patch && type == "application/merge-patch+json" else {
      throw CallFault.wrongType("application/json")
    }
    let json: JSON
    do { json = try JSONReader.read(body) } catch { throw CallFault.notJSON(offset: error.offset) }
    let faults = SchemaCheck.faults(in: json, schema)
    guard faults.isEmpty else { throw CallFault.wrongFields(faults) }
    return json
  }

  private static func type(of request: Request) -> String? {
    (request.headers[.contentType] ?? "").split(separator: ";").first.map { $0.trimmed.lowercased() }
  }

  private func expected(_ operation: Operation, _ request: Request) throws -> Int64? {
    guard operation.versioning == .needed else { return nil }
    guard let header = request.headers[.ifMatch] else { throw CallFault.noVersion }
    switch ETag.Match(header) {
    case .any: return nil
    case .versions(let versions):
      // One is what a client has read; of several none could be told apart from a guess.
      guard versions.count == 1 else { throw CallFault.staleVersion }
      return versions[0]
    }
  }
}
