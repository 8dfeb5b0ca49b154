import Alignment
import ArgumentParser
import Foundation
import Persistence
import Web
import Wire
import Workspace

/// How a command can end; the raw value is the exit code.
enum ExitReason: Int32, CaseIterable {
  case done = 0
  case no = 1
  case wrongCall = 2
  case input = 3
  case database = 4
  case other = 5

  var meaning: String {
    switch self {
    case .done: "done"
    case .no: "the answer is no: a check found something"
    case .wrongCall: "the call was wrong"
    case .input: "bad input: an unreadable file, or refused rows (the rest is kept)"
    case .database: "the database cannot be reached, is newer, or holds no workspace"
    case .other: "anything else"
    }
  }
}

/// Leaves a command whose answer is printed already.
struct Departure: Error {
  let reason: ExitReason
}

/// Any error as an exit code and a sentence for a person: the one place where they meet.
struct Fault: Error {
  let reason: ExitReason
  let sentence: String

  /// For a member that a call names and that is not there.
  static func noMember(_ name: String) -> Fault {
    Fault(.wrongCall, "There is no member \"\(name)\": accord member list shows who is there.")
  }

  init(_ reason: ExitReason, _ sentence: String) {
    self.reason = reason
    self.sentence = sentence
  }

  init(_ error: any Error) {
    switch error {
    case let fault as Fault: self = fault
    case let error as WorkspaceError: self.init(Fault.reason(of: error.kind), error.sentence)
    case let error as PeopleError: self.init(.wrongCall, error.sentence)
    case let errors as FieldErrors: self.init(.wrongCall, Fault.sentence(of: errors))
    case let error as StorageError: self.init(error)
    case let error as SigningError: self.init(.wrongCall, error.sentence)
    case let error as UnknownDocument: self.init(.wrongCall, error.sentence)
    case let error as UnknownAlertRule: self.init(.wrongCall, error.sentence)
    case let error as UnknownPersona: self.init(.wrongCall, error.sentence)
    case let error as UnknownCase: self.init(.wrongCall, error.sentence)
    case let error as RejectionCaseError: self.init(.wrongCall, error.sentence)
    case let error as AcknowledgementError: self.init(.wrongCall, error.sentence)
    case let error as ExcuseError: self.init(.wrongCall, error.sentence)
    case let error as UnknownExcuse: self.init(.wrongCall, error.sentence)
    case let error as ListenFault: self.init(.other, error.sentence)
    case let error as WireError: self.init(.input, Fault.sentence(of: error, in: nil))
    case let error as CocoaError: self.init(.other, "The file system refused: \(error.localizedDescription)")
    default:
      self.init(
        .other,
        "Something unexpected happened (\(type(of: error))). The step was taken back; what was stored before it is kept."
      )
    }
  }

  private static func reason(of kind: WorkspaceError.Kind) -> ExitReason {
    switch kind {
    case .usage: .wrongCall
    case .input: .input
    case .database: .database
    }
  }

  /// Every field with its reason's code: `name: required; rights: required`.
  private static func sentence(of errors: FieldErrors) -> String {
    errors.reasons.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.code.rawValue)" }.joined(separator: "; ")
      + "."
  }

  /// File, line, column and field, as far as they are known, before what was found and expected.
  static func sentence(of error: WireError, in path: String?) -> String {
    var place = path.map { [$0] } ?? []
    if let line = error.line { place.append("line \(line)") }
    if let column = error.column { place.append("column \(column)") }
    if let field = error.field, !error.reason.contains(field) { place.append(field) }
    return place.isEmpty ? error.reason : place.joined(separator: ", ") + ": " + error.reason
  }

  private init(_ error: StorageError) {
    switch error {
    case .unreachable(let place, let reason):
      self.init(.database, "The database \(place) cannot be reached: \(reason).")
    case .foreign(let place):
      self.init(.database, "\(place) is a database of another program. Accord leaves it as it is.")
    case .newer(let found, let known):
      self.init(
        .database,
        "The database was made by a newer Accord (schema \(found), this program knows \(known)). Update the program.")
    case .altered(let migration):
      self.init(
        .database, "Migration \(migration) of the database is not the one this program knows. Restore a backup.")
    case .full(let place):
      self.init(.other, "The disk of \(place) is full. What was stored before is kept; make room and run it again.")
    case .readOnly(let place):
      self.init(.database, "\(place) cannot be written: the file or its folder is read-only.")
    case .busy(let place):
      self.init(
        .database, "Another program is writing to \(place). What was stored before is kept; try again in a moment.")
    case .corrupt(let place):
      self.init(.database, "\(place) is damaged. Restore a backup: accord restore FILE.")
    case .constraint(let rule):
      self.init(
        .other,
        "A rule of the database refused a change (\(rule)). That step was taken back; what was stored before it is kept."
      )
    case .failed(let code, let message):
      self.init(
        .other, "The database failed (\(code): \(message)). The step was taken back; what was stored before it is kept."
      )
    }
  }
}
