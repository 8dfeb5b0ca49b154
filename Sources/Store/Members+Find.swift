package import Persistence

extension Members {
  /// One member with roles; two reads by index.
  package static func find(_ id: Int64, in store: any Reading) throws -> Stored? {
    guard
      let row = try store.row(
        "SELECT id, name, email, team, manager, region FROM member WHERE id = \(id)")
    else { return nil }
    let roles = try store.rows("SELECT role FROM member_role WHERE member_id = \(id) ORDER BY role")
    return Stored(
      id: row.integer(0), name: row.text(1), email: row.textOrNil(2), team: row.textOrNil(3),
      manager: row.textOrNil(4), region: row.textOrNil(5), roles: roles.map { $0.text(0) })
  }
}
