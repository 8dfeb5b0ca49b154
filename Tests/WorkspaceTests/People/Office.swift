import Alignment
import Foundation
import SQLiteDriver
import Workspace

/// A workspace with people who sign in, for one test.
final class Office {
  let place: TemporaryWorkspace
  /// 2026-07-02T10:00:00Z.
  static let start = TemporaryWorkspace.now.adding(days: 1)
  static let desk = Client(address: "192.0.2.10", agent: "Firefox")
  static let password = "quiet-lamps-orbit"

  var workspace: OpenWorkspace { place.workspace }

  init() throws { place = try TemporaryWorkspace() }

  /// Sets the server up for Ada.
  func setUp(now: Instant = start) throws -> SessionGrant {
    try workspace.setUp(
      token: try workspace.makeSetUpLink(now: now), name: "Ada", email: "ada@acme.example", password: Office.password,
      client: Office.desk, now: now)
  }

  /// Invites somebody, who takes the link at once.
  func hire(_ name: String, _ roles: Set<Role>, by actor: Person, now: Instant = start) throws -> SessionGrant {
    let email = "\(name.lowercased())@acme.example"
    let (_, token) = try workspace.invite(name: name, email: email, roles: roles, by: actor, now: now)
    return try workspace.redeem(linkToken: token, password: Office.password, client: Office.desk, now: now)
  }

  /// The workspace opened once more, as by another process.
  func reopened() throws -> OpenWorkspace {
    try OpenWorkspace(SQLiteStorage.open(path: place.storage.place))
  }

  /// All bytes of the database and its log.
  func bytes() throws -> Data {
    var all = Data()
    for end in ["", "-wal"] {
      all += (try? Data(contentsOf: URL(fileURLWithPath: place.storage.place + end))) ?? Data()
    }
    return all
  }

  func kinds(by actor: Person) throws -> [SignInEvent.Kind] {
    try workspace.signIns(after: nil, limit: 1_000, by: actor).reversed().map(\.kind)
  }
}

extension Instant {
  func after(hours: Int64 = 0, minutes: Int64 = 0, seconds: Int64 = 0) -> Instant {
    adding(milliseconds: hours * Instant.hour + minutes * Instant.minute + seconds * Instant.second)
  }
}
