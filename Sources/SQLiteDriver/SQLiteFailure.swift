import GRDB
package import Persistence

extension StorageError {
  /// A result code of SQLite as an error for a person: https://www.sqlite.org/rescode.html
  ///
  /// SQLite's own messages name tables, columns and constraints, never a bound value.
  package init(code: Int32, message: String, place: String) {
    switch code & 0xFF {
    case 5, 6: self = .busy(place: place)
    case 13: self = .full(place: place)
    case 11: self = .corrupt(place: place)
    case 26: self = .unreachable(place: place, reason: "it is not a SQLite database")
    case 8 where code == 8 | 4 << 8: self = .unreachable(place: place, reason: "the file was moved while it was open")
    case 8: self = .readOnly(place: place)
    case 3, 23: self = .unreachable(place: place, reason: "there is no right to it")
    case 14: self = .unreachable(place: place, reason: "it cannot be opened")
    case 10 where FilePlace(place).isDiskFull: self = .full(place: place)
    case 10: self = .failed(code: Int(code), message: "the disk could not be read or written")
    case 7: self = .failed(code: Int(code), message: "there is not enough memory")
    case 18: self = .constraint(rule: "a text is longer than the database takes")
    case 19, 20: self = .constraint(rule: Self.rule(code: code, message: message))
    default: self = .failed(code: Int(code), message: message)
    }
  }

  /// The same for an error of GRDB, whose own description holds the values of the statement.
  init(_ error: DatabaseError, place: String) {
    self.init(code: error.extendedResultCode.rawValue, message: error.message ?? "", place: place)
  }

  /// `UNIQUE contact.email_key` from `UNIQUE constraint failed: contact.email_key`.
  private static func rule(code: Int32, message: String) -> String {
    if code & 0xFF == 20 { return "a value of another type" }
    return message.replacing(" constraint failed: ", with: " ").replacing(" constraint failed", with: "")
  }

  /// Runs the body; what GRDB throws leaves as a ``StorageError``, what the body throws leaves as it is.
  static func mapping<Answer>(_ place: String, _ body: () throws -> Answer) throws -> Answer {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StorageError(error, place: place)
    }
  }
}
