import Alignment
import HTTPTypes
import Pages

/// One call of the JSON API: what serves it and what describes it.
///
///     Operation(.get, .apiGoals, "listGoals", "Goals that stand", in: .money, answer: .list(of: goal)) { call in ... }
///
/// Routes and `/api/v1/openapi.json` are both made of these, so that neither says what the other does not. The right it
/// asks for, which is the scope of the token, is in ``Pages/Path/access(_:)`` as of every address.
struct Operation: Sendable {
  typealias Handler = @Sendable (Call) throws -> Reply

  /// How a resource's version takes part.
  enum Versioning: Sendable {
    case none
    /// The answer has an `ETag`; `If-None-Match` may spare it.
    case told
    /// `If-Match` says which version is changed; without it nothing is.
    case needed
  }

  enum Group: String, CaseIterable, Sendable {
    case reports = "Reports"
    case contacts = "Contacts"
    case companies = "Companies"
    case deals = "Deals"
    case handoffs = "Hand-offs"
    case agreement = "Agreement and definition"
    case work = "Notes and tasks"
    case alerts = "Alerts"
    case money = "Costs and goals"
    case imports = "Imports"
    case workspace = "Workspace"
    case people = "People and tokens"
  }

  let method: HTTPRequest.Method
  let path: Path
  /// In camel case: what generated clients call it.
  let name: String
  let summary: String
  let group: Group
  var about: String?
  var parameters: [Parameter] = []
  /// Names beginning so are taken too: `property:`.
  var openPrefix: String?
  var body: Schema?
  var status: HTTPResponse.Status = .ok
  /// `nil` for an answer without a body.
  var answer: Schema?
  var versioning: Versioning = .none
  /// Whether the record may stand in the way: it exists already, is closed, was undone.
  var mayConflict = false
  /// Set where the body is a file, which is stored as it comes: asked before anything of it is read.
  var admitsFile: (@Sendable (Call) throws -> Void)?
  let handler: Handler

  init(
    _ method: HTTPRequest.Method, _ path: Path, _ name: String, _ summary: String, in group: Group,
    about: String? = nil, parameters: [Parameter] = [], openPrefix: String? = nil, body: Schema? = nil,
    status: HTTPResponse.Status = .ok, answer: Schema? = nil, versioning: Versioning = .none,
    mayConflict: Bool = false, admitsFile: (@Sendable (Call) throws -> Void)? = nil, handler: @escaping Handler
  ) {
    self.method = method
    self.path = path
    self.name = name
    self.summary = summary
    self.group = group
    self.about = about
    self.parameters = parameters
    self.openPrefix = openPrefix
    self.body = body
    self.status = status
    self.answer = answer
    self.versioning = versioning
    self.mayConflict = mayConflict
    self.admitsFile = admitsFile
    self.handler = handler
  }

  /// A POST may carry an `Idempotency-Key`, but for one with a file: to import a file twice changes nothing anyway.
  var takesKey: Bool { method == .post && !takesFile }

  var takesFile: Bool { admitsFile != nil }

  /// The scope of a token; `nil` where any will do.
  var right: String? {
    guard case .right(let right) = path.access(method) else { return nil }
    return right.rawValue
  }

  /// The names of the parts of its address.
  var parts: [String] {
    path.rawValue.split(separator: "/").compactMap { piece in
      piece.first == "{" ? String(piece.dropFirst().dropLast()) : nil
    }
  }
}

/// A value in the query of an address.
struct Parameter: Sendable {
  let name: String
  let about: String
  let schema: Schema
  var isNeeded = false

  init(_ name: String, _ about: String, _ schema: Schema = .string, isNeeded: Bool = false) {
    self.name = name
    self.about = about
    self.schema = schema
    self.isNeeded = isNeeded
  }

  static let limit = Parameter("limit", "Most items of a page; 50 where it is not said.", .integer(1...200))
  static let after = Parameter(
    "after", "Where the page begins: `next` of the page before. Other values are refused.", .text(1...200))

  /// The value as JSON by the schema's kind; text where it is none, for the check to refuse.
  func value(of text: String) -> JSON {
    switch schema.kind {
    case .integer: Int64(text).map(JSON.integer) ?? .text(text)
    case .number: Double(text).map(JSON.number) ?? .text(text)
    case .bool: text == "true" ? true : text == "false" ? false : .text(text)
    default: .text(text)
    }
  }
}
