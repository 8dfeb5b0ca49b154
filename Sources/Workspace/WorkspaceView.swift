package import Alignment
import Persistence
package import Store

extension OpenWorkspace {
  package func members() throws -> [Members.Stored] { try storage.read { try Members.all(in: $0) } }

  /// Adds a member. The name is told apart by upper and lower case from none that is there.
  ///
  /// - Throws: ``WorkspaceError`` `member-exists`.
  package func addMember(_ member: Members.Stored, actor: String, now: Instant) throws -> Int64 {
    try storage.write { store in
      let there = try Members.all(in: store)
      guard !there.contains(where: { $0.name.lowercased() == member.name.lowercased() }) else {
        throw WorkspaceError(.usage, "member-exists", "There is a member called \(member.name) already.")
      }
      var member = member
      member.id = try Sequences.take(1, of: .member, in: store)
      let changeset = try Changesets.open(
        at: now, actor: actor, cause: "member added", isHistory: true, in: store)
      try Members.insert(member, changeset: changeset, in: store)
      return member.id
    }
  }

  /// - Throws: ``WorkspaceError`` `unknown-member`, ``PeopleError/lastAdministrator``.
  package func setRoles(_ roles: [String], of id: Int64, actor: String, now: Instant) throws {
    try storage.write { store in
      guard var member = try Members.all(in: store).first(where: { $0.id == id }) else {
        throw WorkspaceError(.usage, "unknown-member", "There is no member \(id): see `accord member list`.")
      }
      let changeset = try Changesets.open(at: now, actor: actor, cause: "roles changed", isHistory: true, in: store)
      try Changes.append(
        .member, id, field: "roles", at: now.milliseconds, before: member.roles.joined(separator: " "),
        after: roles.sorted().joined(separator: " "), changeset: changeset, in: store)
      member.roles = roles
      try keepingAnAdministrator(in: store) { try Members.update(member, in: store) }
    }
  }

  package func stageOwners() throws -> StageOwners { try storage.read { try Workspaces.stageOwners(in: $0) } }

  /// Gives stages to teams, all or none of them; a stage that its team has already is left as it is.
  package func setOwners(_ owners: [(stage: Stage, team: Team)], actor: String, now: Instant) throws {
    try storage.write { store in
      let before = try Workspaces.stageOwners(in: store)
      let changed = owners.filter { before[$0.stage] != $0.team }
      if changed.isEmpty { return }
      let changeset = try Changesets.open(
        at: now, actor: actor, cause: "stage owner changed", isHistory: true, in: store)
      for (stage, team) in changed {
        try Changes.append(
          .workspace, Int64(stage.rawValue), field: "stage-owner", at: now.milliseconds,
          before: before[stage].rawValue, after: team.rawValue, changeset: changeset, in: store)
        try Workspaces.setOwner(team, of: stage, in: store)
      }
    }
  }

  /// Cancels a fact that was wrong. The fact stays; reports from now on leave it out.
  ///
  /// - Throws: ``WorkspaceError`` `unknown-fact`, `voided-before`, `missing-reason`.
  package func void(_ fact: FactKind, _ id: Int64, reason: String, actor: String, now: Instant) throws {
    guard !reason.isEmpty else {
      throw WorkspaceError(.usage, "missing-reason", "A void needs a reason, which stays visible beside the fact.")
    }
    try storage.write { store in
      guard try Voids.exists(fact, id, in: store) else {
        if fact == .close, try Deals.find(id, in: store) != nil {
          throw WorkspaceError(.usage, "unknown-fact", "Deal \(id) is open: there is no close to cancel.")
        }
        throw WorkspaceError(.usage, "unknown-fact", "There is no \(fact == .close ? "deal" : fact.name) \(id).")
      }
      let changeset = try Changesets.open(
        at: now, actor: actor, cause: "void \(fact.name) \(id)", isHistory: false, in: store)
      guard try Voids.append(fact, id, reason: reason, changeset: changeset, in: store) else {
        throw WorkspaceError(.usage, "voided-before", "The \(fact.name) \(id) is voided already.")
      }
      guard fact == .close else { return }
      // The entries that followed from the close go with it.
      let care = DefaultCare(in: store, calendar: calendar, now: now)
      try DealStages(workspace: self, changeset: changeset, isHistory: false, now: now, care: care)
        .apply(to: try DealHistories.contacts(movedBy: id, in: store), in: store)
    }
  }

  package func changesets() throws -> [Changesets.Stored] { try storage.read { try Changesets.all(in: $0) } }
  package func imports() throws -> [Imports.Stored] { try storage.read { try Imports.all(in: $0) } }

  package func backup(to path: String, progress: (Double) -> Void) throws {
    try storage.backup(to: path, progress: progress)
  }
}
