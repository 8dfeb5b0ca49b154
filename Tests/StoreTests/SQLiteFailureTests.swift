import Persistence
import SQLiteDriver
import Testing

@Suite struct `A result code of SQLite` {
  private static let codes: [(Int32, StorageError)] = [
    (5, .busy(place: "/a")),
    (6, .busy(place: "/a")),
    (5 | 2 << 8, .busy(place: "/a")),
    (8, .readOnly(place: "/a")),
    (8 | 4 << 8, .unreachable(place: "/a", reason: "the file was moved while it was open")),
    (11, .corrupt(place: "/a")),
    (11 | 3 << 8, .corrupt(place: "/a")),
    (13, .full(place: "/a")),
    (14, .unreachable(place: "/a", reason: "it cannot be opened")),
    (3, .unreachable(place: "/a", reason: "there is no right to it")),
    (26, .unreachable(place: "/a", reason: "it is not a SQLite database")),
    (10 | 4 << 8, .failed(code: 10 | 4 << 8, message: "the disk could not be read or written")),
    (7, .failed(code: 7, message: "there is not enough memory")),
    (19, .constraint(rule: "UNIQUE person.email")),
    (1, .failed(code: 1, message: "UNIQUE constraint failed: person.email")),
  ]

  @Test(arguments: codes)
  func `becomes an error for a person`(code: Int32, error: StorageError) {
    #expect(StorageError(code: code, message: "UNIQUE constraint failed: person.email", place: "/a") == error)
  }
}
