package import Alignment
import Persistence
import Secrets
import Store

/// Somebody to look at the demo company as.
package struct DemoPerson: Hashable, Sendable {
  package let role: Role
  package let name: String
  package let email: String
  package let password: String
}

extension OpenWorkspace {
  /// The password of everybody in the demo company.
  private static let demoPassword = "both-teams-one-table"

  private static let demoNames: [Role: String] = [
    .management: "Claudia Ferrante", .operations: "Andrei Lupescu",
  ]

  /// Gives one person of each role an account with a known password, in the demo company only; those who have one
  /// keep it. At the first call seven hashes are made: under a second.
  ///
  /// - Returns: in the order of ``Role``.
  /// - Throws: ``PeopleError/notTheDemo``.
  package func prepareDemoPeople(now: Instant) throws -> [DemoPerson] {
    guard settings.name == Demo.name else { throw PeopleError.notTheDemo }
    return try Role.allCases.map { role in
      let all = try members()
      let known = all.first { $0.roles == [role.rawValue] }
      let name = known?.name ?? Self.demoNames[role] ?? role.rawValue
      let email = known?.email ?? Self.demoAddress(of: name)
      let person = DemoPerson(role: role, name: name, email: email, password: Self.demoPassword)
      let account = try known.flatMap { known in try storage.read { try Accounts.find(known.id, in: $0) } }
      guard account?.passwordHash == nil else { return person }
      let who = try NewPerson(name: name, email: email)
      let hash = try PasswordHash(of: Password.normal(Self.demoPassword))
      try storage.write { store in
        let id = try save(
          who, as: known, roles: [role.rawValue], actor: "demo", cause: "demo account", now: now, in: store)
        _ = try Accounts.setPassword(hash.text, at: now.milliseconds, of: id, before: nil, in: store)
      }
      return person
    }
  }

  private static func demoAddress(of name: String) -> String {
    TextFolding.folded(name).split { !$0.isLetter }.joined(separator: ".") + "@bellavento.example"
  }
}
