package import Alignment
import Persistence
import Store

extension OpenWorkspace {
  /// Most saved views a person may have.
  package static let mostViews = 100

  /// A person's own saved views, and those that all see, by name.
  package func savedViews(for member: ActingMember) throws -> [SavedView] {
    try storage.read { try SavedViews.all(for: member.id, in: $0).map(SavedView.init) }
  }

  /// Keeps a list under a name; its id.
  ///
  /// - Parameter query: of the list's address, without the question mark; at most 2,000 characters.
  /// - Throws: ``FieldErrors`` under `name`, `query`.
  package func saveView(
    _ name: String, query: String, isShared: Bool, by member: ActingMember, now: Instant
  ) throws -> Int64 {
    try change("view saved", by: member, now: now) { change in
      var errors = FieldErrors()
      let read = TextRule(limit: 80).read(name, as: "name", isRequired: true, into: &errors)
      let query = TextRule(limit: 2_000).read(query, as: "query", into: &errors)
      if try SavedViews.count(of: member.id, in: change.store) >= OpenWorkspace.mostViews {
        errors.add("name", .outOfRange, ["from": "0", "to": String(OpenWorkspace.mostViews)])
      }
      try errors.check()
      let id = try Sequences.take(1, of: .savedView, in: change.store)
      try SavedViews.insert(
        SavedViews.Stored(id: id, name: read ?? "", query: query ?? "", memberId: member.id, isShared: isShared),
        changeset: try change.changeset(), in: change.store)
      return id
    }
  }

  /// Forgets a saved view of one's own.
  ///
  /// - Throws: ``WorkspaceError`` `unknown-view`, also for somebody else's.
  package func forgetView(_ id: Int64, by member: ActingMember, now: Instant) throws {
    try change("view forgotten", by: member, now: now) { change in
      guard let view = try SavedViews.find(id, in: change.store), view.memberId == member.id else {
        throw WorkspaceError(.usage, "unknown-view", "You have no saved view \(id).")
      }
      try change.note(.workspace, 0, "view:\(id)", view.name, nil)
      try SavedViews.remove(id, in: change.store)
    }
  }
}
