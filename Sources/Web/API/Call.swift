import Alignment
import HTTPTypes
import Pages
import Wire
import Workspace

/// One call as a handler sees it: everything in it has been checked against the operation's description.
struct Call: Sendable {
  let site: Site
  let holder: TokenHolder
  let client: Client
  let parts: [String: String]
  let query: Form
  /// Null where the operation takes none.
  let body: JSON
  /// What came in place of JSON, where the operation takes a file.
  var file: ReceivedFile?
  /// The version in `If-Match`; `nil` for `*` and where the operation asks for none.
  let expected: Int64?
  let reader: Reader
  /// The address without its query.
  let address: String
  let host: String

  var workspace: OpenWorkspace { site.workspace }
  var person: Person { holder.person }
  var member: ActingMember { ActingMember(id: person.id.rawValue, name: person.name) }
  var now: Instant { reader.now }

  /// A part of the address as a record's id.
  ///
  /// - Throws: ``Refusal/notFound`` for what is no number.
  func id(_ name: String = "id") throws -> Int64 {
    guard let text = parts[name], let id = Int64(text), id > 0 else { throw Refusal.notFound }
    return id
  }

  func part(_ name: String) -> String { parts[name] ?? "" }

  var limit: Int { query["limit"].flatMap { Int($0) } ?? 50 }

  /// - Throws: ``CallFault`` for a cursor that is none of this list.
  func cursor<Value>(_ read: (String) -> Value?) throws -> Value? {
    guard let text = query["after"] else { return nil }
    guard let cursor = read(text) else { throw CallFault.wrongParameter("after", "unknown-value") }
    return cursor
  }

  /// Where the next page of this list is.
  func next(_ cursor: String) -> String {
    let own = query.values.filter { $0.name != "after" } + [(name: "after", value: cursor)]
    let text = own.map { Path.encoded($0.name) + "=" + Path.encoded($0.value) }.joined(separator: "&")
    return address + "?" + text
  }

  /// An address with the name by which people reach the server.
  func absolute(_ link: String) -> String {
    if let base = site.settings.baseURL { return (base.hasSuffix("/") ? String(base.dropLast()) : base) + link }
    return "http://\(host)" + link
  }

  /// A list with where it goes on.
  func page(_ items: [JSON], next cursor: String?, with more: JSON = [:]) -> Reply {
    var reply = Reply(
      JSON.object([
        JSON.Member(name: "items", value: .list(items)), JSON.Member(name: "next", value: .optional(cursor)),
      ]).merging(more))
    reply.next = cursor.map(next)
    return reply
  }

  /// The answer of a report on the newest snapshot, held for pages and calls alike.
  func sheet(_ request: ReportRequest) throws -> Sheet {
    if let sheet = try workspace.liveSheet(for: request, agreements: site.agreements, now: now) { return sheet }
    let snapshot = site.live.current
    return try site.answers.answer(request, on: snapshot.number) {
      try ReportDesk(snapshot.resolved).sheet(for: request)
    }
  }
}

/// What a handler answers, before it is HTTP.
struct Reply: Sendable {
  /// JSON text; `nil` for none.
  var text: String?
  /// Of the resource; becomes its `ETag`.
  var version: Int64?
  /// Where a new resource is.
  var location: String?
  /// Where the next page is.
  var next: String?
  /// In the place of the operation's own.
  var status: HTTPResponse.Status?

  init(_ json: JSON? = nil, version: Int64? = nil, location: String? = nil) {
    text = json?.encoded
    self.version = version
    self.location = location
  }

  init(text: String) { self.text = text }
}
