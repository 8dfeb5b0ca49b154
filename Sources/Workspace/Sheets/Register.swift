package import Alignment
package import Persistence
import Store

/// What a person may do; a person may have several. The names are those of documents and commands.
package enum MemberRole {
  package static let names = Role.allCases.map(\.rawValue)

  /// - Throws: ``WorkspaceError`` `unknown-role`.
  static func check(_ roles: [String]) throws {
    for role in roles where !names.contains(role) {
      throw WorkspaceError(
        .usage, "unknown-role", "There is no role \"\(role)\": use \(names.joined(separator: ", ")).")
    }
  }
}

/// A person to be added.
package struct NewMember: Hashable, Sendable {
  package var name: String
  package var email: String?
  package var team: Team?
  package var roles: [String]
  package var manager: String?
  package var region: String?

  package init(
    name: String, email: String? = nil, team: Team? = nil, roles: [String] = [], manager: String? = nil,
    region: String? = nil
  ) {
    self.name = name
    self.email = email
    self.team = team
    self.roles = roles
    self.manager = manager
    self.region = region
  }
}

/// What ``OpenWorkspace/void(_:_:reason:now:)`` cancels.
package enum VoidableFact: String, CaseIterable, Sendable {
  case touch, transition
  /// The win or loss of a deal, by the deal's id.
  case close
}

/// Changes of people, stages and facts, as a person at the command line makes them.
extension OpenWorkspace {
  private static let actor = "command line"

  /// The schema this program knows; a backup that is restored may have no others.
  package static var migrations: [Migration] { Schema.migrations }

  /// - Returns: the member's id.
  /// - Throws: ``WorkspaceError`` `unknown-role`, `missing-name`, `member-exists`.
  package func addMember(_ member: NewMember, now: Instant) throws -> Int64 {
    try MemberRole.check(member.roles)
    guard member.name.contains(where: { !$0.isWhitespace }) else {
      throw WorkspaceError(.usage, "missing-name", "A member needs a name.")
    }
    let stored = Members.Stored(
      id: 0, name: member.name, email: member.email, team: member.team?.rawValue, manager: member.manager,
      region: member.region, roles: member.roles)
    return try addMember(stored, actor: Self.actor, now: now)
  }

  /// Sets all roles of the one member with this id, e-mail address or name.
  ///
  /// - Returns: the member's name.
  /// - Throws: ``WorkspaceError`` `unknown-role`, `unknown-member`.
  package func setRoles(_ roles: [String], of member: String, now: Instant) throws -> String {
    try MemberRole.check(roles)
    let wanted = member.lowercased()
    let found = try members().first {
      String($0.id) == member || $0.email?.lowercased() == wanted || $0.name.lowercased() == wanted
    }
    guard let found else {
      throw WorkspaceError(
        .usage, "unknown-member", "There is no member \"\(member)\": accord member list shows who is there.")
    }
    try setRoles(roles, of: found.id, actor: Self.actor, now: now)
    return found.name
  }

  /// - Returns: the team that owned the stage before.
  package func setOwner(_ team: Team, of stage: Stage, now: Instant) throws -> Team {
    let before = try stageOwners()[stage]
    try setOwners([(stage, team)], actor: Self.actor, now: now)
    return before
  }

  /// - Throws: ``WorkspaceError`` `unknown-fact`, `voided-before`, `missing-reason`.
  package func void(_ fact: VoidableFact, _ id: Int64, reason: String, now: Instant) throws {
    let kind: FactKind =
      switch fact {
      case .touch: .touch
      case .transition: .transition
      case .close: .close
      }
    try void(kind, id, reason: reason, actor: Self.actor, now: now)
  }
}
