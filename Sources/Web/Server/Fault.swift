import Alignment
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Pages
import Persistence
import Wire
import Workspace

/// Any error as a status, a stable code and a sentence: the one place where errors meet HTTP.
struct Fault {
  let status: HTTPResponse.Status
  /// Kebab-case; `fault.CODE` is its text for a person.
  let code: String
  /// In English, where there is no text of the code.
  let sentence: String?
  /// For the log: never a person's data.
  let cause: String
  var retryAfter: Int?

  init(_ status: HTTPResponse.Status, _ code: String, _ sentence: String? = nil, cause: String? = nil) {
    self.status = status
    self.code = code
    self.sentence = sentence
    self.cause = cause ?? code
  }

  init(_ error: any Error) {
    switch error {
    case let refusal as Refusal: self.init(refusal)
    case let error as WorkspaceError:
      let status: HTTPResponse.Status =
        switch error.kind {
        case .usage, .input: .badRequest
        case .database: .serviceUnavailable
        }
      self.init(
        error.code.hasPrefix("unknown-") && error.kind == .usage ? .notFound : status, error.code, error.sentence)
    case let error as PeopleError: self.init(error)
    case let error as RecordError:
      self.init(error.code.hasPrefix("unknown-") ? .notFound : .conflict, error.code, error.sentence)
    case is RecordConflict: self.init(.conflict, "conflict")
    case let error as StageError: self.init(.unprocessableContent, error.code, error.sentence)
    case let error as HandoffError: self.init(.conflict, error.code, error.sentence)
    case let error as SigningError:
      if case .notHead = error {
        self.init(.forbidden, error.code, error.sentence)
      } else {
        self.init(.conflict, error.code, error.sentence)
      }
    case let error as ExcuseError:
      let status: HTTPResponse.Status =
        switch error {
        case .ownTime, .notHead: .forbidden
        case .grantedAlready: .conflict
        case .reasonMissing, .endsBeforeStart: .unprocessableContent
        }
      self.init(status, error.code, error.sentence)
    case let error as UnknownDocument: self.init(.notFound, "unknown-document", error.sentence)
    case let error as UnknownExcuse: self.init(.notFound, "unknown-excuse", error.sentence)
    case let error as WireError: self.init(.unprocessableContent, error.code, error.description)
    case let error as UnknownHandoff: self.init(.notFound, error.code, error.sentence)
    case let error as UnknownAlertRule: self.init(.notFound, "unknown-alert-rule", error.sentence)
    case let error as UnknownPersona: self.init(.notFound, "unknown-persona", error.sentence)
    case let error as UnknownCase: self.init(.notFound, "unknown-case", error.sentence)
    case let error as RejectionCaseError: self.init(.conflict, error.code, error.sentence)
    case let error as AcknowledgementError: self.init(.conflict, error.code, error.sentence)
    case let errors as FieldErrors:
      self.init(
        .unprocessableContent, "wrong-fields", cause: "fields: \(errors.reasons.keys.sorted().joined(separator: " "))")
    case is Overload:
      self.init(.serviceUnavailable, "busy")
      retryAfter = 2
    case StorageError.busy:
      self.init(.serviceUnavailable, "busy", cause: "the database is busy")
      retryAfter = 2
    case let error as StorageError: self.init(.internalServerError, "unexpected", cause: "storage: \(error.kindName)")
    case let error as HTTPError:
      let code =
        switch error.status {
        case .notFound: "not-found"
        case .methodNotAllowed: "wrong-method"
        case .contentTooLarge: "too-large"
        default: error.status.code < 500 ? "unreadable" : "unexpected"
        }
      self.init(error.status, code)
    case is NIOTooManyBytesError: self.init(.contentTooLarge, "too-large")
    default: self.init(.internalServerError, "unexpected", cause: "\(type(of: error))")
    }
  }

  private init(_ error: PeopleError) {
    let status: HTTPResponse.Status =
      switch error {
      case .notAllowed: .forbidden
      case .unknownPerson, .unknownToken, .unknownSession: .notFound
      case .tooManyAttempts: .tooManyRequests
      case .linkExpired: .gone
      default: .unprocessableContent
      }
    self.init(status, error.code, error.sentence)
  }

  private init(_ refusal: Refusal) {
    switch refusal {
    case .notSignedIn: self.init(.unauthorized, "not-signed-in")
    case .forbidden: self.init(.forbidden, "forbidden")
    case .notFound: self.init(.notFound, "not-found")
    case .forged: self.init(.forbidden, "forged")
    case .tooLarge: self.init(.contentTooLarge, "too-large")
    case .tooSlow: self.init(.requestTimeout, "too-slow")
    case .noRoom: self.init(.serviceUnavailable, "no-room")
    case .loading:
      self.init(.serviceUnavailable, "loading")
      retryAfter = 2
    case .stopping:
      self.init(.serviceUnavailable, "stopping")
      retryAfter = 10
    case .unreadable: self.init(.badRequest, "unreadable")
    }
  }

  /// The text that heads the page.
  private var title: String {
    switch status {
    case .notFound, .gone: "fault.title-missing"
    case .forbidden: "fault.title-forbidden"
    case .serviceUnavailable, .tooManyRequests: "fault.title-later"
    default: "fault.title"
    }
  }

  /// A page for a browser, problem details (RFC 9457) for a program.
  ///
  /// - Parameter person: who is signed in, where that is known: the page then stands in the frame, in their language.
  func response(
    to request: Request, reference: String, site: Site, person: Person? = nil, formToken: String = ""
  ) -> Response {
    let isProgram = request.uri.path.hasPrefix("/api/")
    let language =
      person?.language.flatMap(Language.init(rawValue:)) ?? Language(accepting: request.headers[.acceptLanguage])
    let reader = Reader(
      language, texts: site.renderer.texts, calendar: site.workspace.calendar,
      currency: site.workspace.settings.currency, now: site.clock())
    var answer: Answer
    if isProgram {
      answer = .problem(status, code: code, sentence: words(for: reader), reference: reference)
    } else if status == .unauthorized, request.method == .get {
      answer = .seeOther(Path.signIn.link(query: [("to", request.uri.string)]))
    } else {
      // Its links lead to the overview, for this address may be no page.
      let state = PageState(path: Path.overview.link(), query: [], calendar: reader.calendar, today: reader.today)
      var frame = Frame(
        title: title, current: .signIn, state: state, viewer: person?.viewer,
        workspace: site.workspace.settings.name, formToken: formToken)
      frame.isLive = false
      answer = .html(
        site.renderer.html(
          FieldsView(
            "fault",
            [
              "heading": reader.text(title), "sentence": words(for: reader), "reference": reference,
              "home": Path.overview.link(),
              "status": String(status.code),
            ]), in: frame, for: reader), status: status)
    }
    if let retryAfter {
      answer = answer.with(.retryAfter, String(retryAfter))
      // A browser that waits for the server to begin looks again by itself.
      if code == "loading", !isProgram, let refresh = HTTPField.Name("Refresh") {
        answer = answer.with(refresh, String(retryAfter))
      }
    }
    return answer.response
  }

  func words(for reader: Reader) -> String {
    for family in ["fault", "record-error", "signing-error", "excuse-error"] where reader.texts.has("\(family).\(code)")
    {
      return reader.text("\(family).\(code)")
    }
    return sentence ?? reader.text("fault.unexpected")
  }
}

extension Answer {
  /// RFC 9457 problem details, with our code and the reference that is also in the log.
  static func problem(
    _ status: HTTPResponse.Status, code: String, sentence: String, field: String? = nil, reference: String
  ) -> Answer {
    var members: [(String, String)] = [
      ("type", "about:blank"), ("title", status.reasonPhrase), ("detail", sentence), ("code", code),
      ("reference", reference),
    ]
    if let field { members.append(("field", field)) }
    let text = members.map { "\"\($0.0)\":\(JSONText.quoted($0.1))" }.joined(separator: ",")
    return Answer(
      status: status, headers: [(.contentType, "application/problem+json"), (.cacheControl, "no-store")],
      body: .text("{\(text),\"status\":\(status.code)}"))
  }
}

extension StorageError {
  /// Its kind without what it is about, for logs.
  var kindName: String { String("\(self)".prefix { $0 != "(" }) }
}
