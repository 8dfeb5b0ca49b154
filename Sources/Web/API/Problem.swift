import Alignment
import Foundation
import HTTPTypes
import Pages
import Persistence
import Wire
import Workspace

/// Why a call is not answered with what it asked for, where only the API knows it.
enum CallFault: Error {
  case noToken
  case wrongParameters([SchemaCheck.Fault])
  case wrongFields([SchemaCheck.Fault])
  case notJSON(offset: Int)
  /// What it has to be.
  case wrongType(String)
  case noVersion
  case staleVersion
  case wrongKey
  case keyUsed
  case keyRunning
  case wrongMethod(allowed: String)
  case tooMany(seconds: Int)
  /// What stands in the way of a change of an upload or an import.
  case conflict(WorkspaceError)
  /// The record is there already.
  case exists(code: String, id: Int64)

  static func wrongParameter(_ name: String, _ code: String) -> CallFault {
    .wrongParameters([SchemaCheck.Fault(field: name, code: code)])
  }
}

/// An error as problem details (RFC 9457): a status, a stable code, a sentence, and what is wrong field by field.
struct Problem {
  let status: HTTPResponse.Status
  let code: String
  let sentence: String
  var errors: [SchemaCheck.Fault] = []
  var more: JSON = [:]
  var headers: [(HTTPField.Name, String)] = []
  /// For the log.
  var cause: String?

  init(_ status: HTTPResponse.Status, _ code: String, _ sentence: String) {
    self.status = status
    self.code = code
    self.sentence = sentence
  }

  /// - Parameter reader: in whose language the sentence is.
  init(_ error: any Error, for reader: Reader) {
    switch error {
    case let fault as CallFault: self.init(fault)
    case let errors as FieldErrors:
      self.init(.unprocessableContent, "wrong-fields", reader.text("fault.wrong-fields"))
      self.errors = errors.reasons.sorted { $0.key < $1.key }.map {
        SchemaCheck.Fault(field: $0.key, code: $0.value.code.rawValue, parameters: $0.value.parameters)
      }
    case let conflict as RecordConflict:
      self.init(.preconditionFailed, "stale-version", "Somebody changed it meanwhile: read it again, then change it.")
      more = ["changed_fields": .list(Set(conflict.changes.map(\.field)).sorted().map(JSON.text))]
      headers = [(.eTag, ETag.text(conflict.current))]
    case let error as RecordError:
      self.init(error.code.hasPrefix("unknown-") ? .notFound : .conflict, error.code, error.sentence)
    case let error as StageError:
      self.init(.unprocessableContent, error.code, error.sentence)
    case let error as HandoffError: self.init(.conflict, error.code, error.sentence)
    case let error as UnknownHandoff: self.init(.notFound, error.code, error.sentence)
    case let error as WireError:
      self.init(.unprocessableContent, error.code, error.description)
      if let field = error.field { errors = [SchemaCheck.Fault(field: field, code: error.code)] }
    default:
      let fault = Fault(error)
      self.init(fault.status, fault.code, fault.words(for: reader))
      cause = fault.cause
      if let seconds = fault.retryAfter { headers = [(.retryAfter, String(seconds))] }
    }
  }

  private init(_ fault: CallFault) {
    switch fault {
    case .noToken:
      self.init(.unauthorized, "not-signed-in", "This needs a token that works: `Authorization: Bearer acc_...`.")
      headers = [(.wwwAuthenticate, "Bearer realm=\"accord\"")]
    case .wrongParameters(let errors):
      self.init(.badRequest, "wrong-parameters", "Something in the address cannot be read; see `errors`.")
      self.errors = errors
    case .wrongFields(let errors):
      self.init(.unprocessableContent, "wrong-fields", "Something in the body is wrong; see `errors`.")
      self.errors = errors
    case .notJSON(let offset):
      self.init(.badRequest, "not-json", "The body stops being JSON at byte \(offset).")
    case .wrongType(let type):
      let name = type == "text/csv" ? "a CSV file" : "JSON"
      self.init(
        .unsupportedMediaType, "wrong-content-type", "The body has to be \(name): `Content-Type: \(type)`.")
    case .noVersion:
      self.init(
        .preconditionRequired, "no-version",
        "Say in `If-Match` which version you change: the `ETag` you read, or `*` for whatever stands.")
    case .staleVersion:
      self.init(.preconditionFailed, "stale-version", "Somebody changed it meanwhile: read it again, then change it.")
    case .wrongKey:
      self.init(
        .badRequest, "wrong-idempotency-key", "An `Idempotency-Key` has 1 to 200 characters of ASCII without blanks.")
    case .keyUsed:
      self.init(
        .unprocessableContent, "idempotency-key-used", "This `Idempotency-Key` came with another request before.")
    case .keyRunning:
      self.init(.conflict, "idempotency-key-running", "The first request with this `Idempotency-Key` is still running.")
      headers = [(.retryAfter, "1")]
    case .wrongMethod(let allowed):
      self.init(.methodNotAllowed, "wrong-method", "This address takes \(allowed).")
      headers = [(.allow, allowed)]
    case .tooMany(let seconds):
      self.init(.tooManyRequests, "too-many-requests", "Too many requests: try again in \(seconds) s.")
      headers = [(.retryAfter, String(seconds))]
    case .conflict(let error): self.init(.conflict, error.code, error.sentence)
    case .exists(let code, let id):
      self.init(.conflict, code, "It is there already: \(id).")
      more = ["id": .integer(id)]
    }
  }

  /// - Parameter reference: also in the log.
  func answer(reference: String) -> Answer {
    var body: JSON = [
      "type": "about:blank", "title": .text(status.reasonPhrase), "status": .count(status.code),
      "detail": .text(sentence), "code": .text(code), "reference": .text(reference),
    ]
    if let field = errors.first?.field { body = body.merging(["field": .text(field)]) }
    if !errors.isEmpty {
      body = body.merging([
        "errors": .list(
          errors.map { error in
            [
              "field": .text(error.field), "code": .text(error.code),
              "parameters": .object(
                error.parameters.sorted { $0.key < $1.key }.map { JSON.Member(name: $0.key, value: .text($0.value)) }),
            ]
          })
      ])
    }
    return Answer(
      status: status, headers: [(.contentType, "application/problem+json"), (.cacheControl, "no-store")] + headers,
      body: .text(body.merging(more).encoded))
  }

  static let schema = Schema.object(
    "Problem",
    [
      "type": .string, "title": .string, "status": .integer(400...599), "detail": .string.said("For people."),
      "code": .string.said("Stable: for programs."),
      "reference": .string.said("Also in the server's log."), "field": .string.said("The first field that is wrong."),
      "errors": .list(
        .object(
          "FieldError",
          ["field": .string, "code": .string, "parameters": .object(nil, [:], others: .of(.string, most: nil))])),
    ], needed: ["type", "title", "status", "detail", "code", "reference"], others: .of(.anything, most: nil))
}

/// The version of a resource as a strong entity tag: `"v17"`.
enum ETag {
  static func text(_ version: Int64) -> String { "\"v\(version)\"" }

  /// What `If-Match` says.
  enum Match: Equatable {
    case any
    /// None of them is one of ours: nothing matches.
    case versions([Int64])

    init(_ header: String) {
      let tags = header.split(separator: ",").map(\.trimmed)
      if tags == ["*"] {
        self = .any
        return
      }
      self = .versions(
        tags.compactMap { tag in
          guard tag.hasPrefix("\"v"), tag.hasSuffix("\""), tag.utf8.count > 3 else { return nil }
          return Int64(tag.dropFirst(2).dropLast())
        })
    }
  }

  /// Whether `If-None-Match` names this version; it compares weakly.
  static func matches(_ header: String, _ version: Int64) -> Bool {
    header.split(separator: ",").map(\.trimmed).contains {
      $0 == "*" || $0 == text(version) || $0 == "W/" + text(version)
    }
  }
}
