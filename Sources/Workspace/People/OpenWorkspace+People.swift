package import Alignment
import Persistence
import Store

/// A member as the list of people shows one.
package struct PersonRow: Hashable, Sendable {
  package enum State: String, CaseIterable, Sendable {
    /// A member who was never invited.
    case none
    case invited, active, disabled
  }

  package let person: Person
  package let state: State
  package let lastSignIn: Instant?
}

/// The people of both teams, and what they may do.
extension OpenWorkspace {
  /// Every member, by id.
  package func people() throws -> [PersonRow] {
    try storage.read { store in
      let accounts = Dictionary(
        try Accounts.all(in: store).map { ($0.memberId, $0) }, uniquingKeysWith: { first, _ in first })
      return try Members.all(in: store).map { member in
        let account = accounts[member.id]
        let state: PersonRow.State =
          switch account {
          case nil: .none
          case let account? where account.disabledAt != nil: .disabled
          case let account? where account.passwordHash == nil: .invited
          default: .active
          }
        return PersonRow(
          person: Person(member, account), state: state,
          lastSignIn: account?.signedInAt.map(Instant.init(milliseconds:)))
      }
    }
  }

  /// - Throws: ``PeopleError/unknownPerson``.
  package func person(_ id: ID<Member>) throws -> Person {
    guard let person = try storage.read({ try Person.find(id.rawValue, in: $0) }) else {
      throw PeopleError.unknownPerson
    }
    return person
  }

  /// Who may act and has this id, address or name, as at the command line; `nil` where nobody has.
  package func person(named text: String) throws -> Person? {
    let key = SignInAddress.key(text)
    let wanted = text.lowercased()
    return try storage.read { store in
      let account = try Accounts.find(emailKey: key, in: store)
      let member = try Members.all(in: store).first {
        $0.id == account?.memberId || String($0.id) == text || $0.email.map(SignInAddress.key) == key
          || $0.name.lowercased() == wanted
      }
      return try member.flatMap { try Person.active($0.id, in: store) }
    }
  }

  /// Sets all roles of a person; rights follow at the next request, and the team follows the roles.
  ///
  /// - Throws: ``PeopleError`` `notAllowed`, `unknownPerson`, `lastAdministrator`; ``FieldErrors`` of `roles`.
  package func setRoles(
    _ roles: Set<Role>, of member: ID<Member>, by actor: Person, client: Client = .none, now: Instant
  ) throws {
    try actor.require(.managePeople)
    guard !roles.isEmpty else { throw FieldErrors("roles", .required) }
    try storage.write { store in
      guard let before = try Members.find(member.rawValue, in: store) else { throw PeopleError.unknownPerson }
      var after = before
      after.roles = roles.map(\.rawValue).sorted()
      after.team = roles.teamOfWork?.rawValue ?? before.team
      guard Set(after.roles) != Set(before.roles) else { return }
      let changeset = try Changesets.open(
        at: now, actor: actor.name, cause: "roles changed", isHistory: true, in: store)
      try keepingAnAdministrator(in: store) {
        try Members.update(after, from: before, changeset: changeset, now: now, in: store)
      }
      try SignInEvent.append(
        .rolesChanged, of: member.rawValue, by: actor, detail: after.roles.joined(separator: " "), client: client,
        now: now, in: store)
    }
  }

  /// Sets name and address of a person who has an account.
  ///
  /// - Throws: ``PeopleError`` `notAllowed`, `notInvited`; ``FieldErrors`` of `name` and `email`.
  package func setIdentity(
    name: String, email: String, of member: ID<Member>, by actor: Person, client: Client = .none, now: Instant
  ) throws {
    try actor.require(.managePeople)
    let who = try NewPerson(name: name, email: email)
    try storage.write { store in
      guard let before = try Members.find(member.rawValue, in: store),
        let account = try Accounts.find(member.rawValue, in: store)
      else { throw PeopleError.notInvited }
      _ = try save(
        who, as: before, roles: before.roles, actor: actor.name, cause: "person renamed", now: now, in: store)
      guard account.emailKey != who.emailKey else { return }
      // A link on its way to the old address must not open the account any more.
      try Links.endAll(of: member.rawValue, at: now.milliseconds, in: store)
      try SignInEvent.append(.emailChanged, of: member.rawValue, by: actor, client: client, now: now, in: store)
    }
  }

  /// Shuts a person out: sessions and links end, tokens open nothing. What they did stays, and so does their name.
  ///
  /// - Throws: ``PeopleError`` `notAllowed`, `notInvited`, `lastAdministrator`.
  package func disable(_ member: ID<Member>, by actor: Person, client: Client = .none, now: Instant) throws {
    try setDisabled(true, member, by: actor, client: client, now: now)
  }

  /// Lets a person in again, with the password they had.
  ///
  /// - Throws: ``PeopleError`` `notAllowed`, `notInvited`.
  package func enable(_ member: ID<Member>, by actor: Person, client: Client = .none, now: Instant) throws {
    try setDisabled(false, member, by: actor, client: client, now: now)
  }

  private func setDisabled(
    _ isDisabled: Bool, _ member: ID<Member>, by actor: Person, client: Client, now: Instant
  ) throws {
    try actor.require(.managePeople)
    let id = member.rawValue
    try storage.write { store in
      guard let account = try Accounts.find(id, in: store) else { throw PeopleError.notInvited }
      guard (account.disabledAt != nil) != isDisabled else { return }
      let changeset = try Changesets.open(
        at: now, actor: actor.name, cause: isDisabled ? "person disabled" : "person enabled", isHistory: true, in: store
      )
      try Changes.append(
        .member, id, field: "disabled", at: now.milliseconds, before: isDisabled ? "no" : "yes",
        after: isDisabled ? "yes" : "no", changeset: changeset, in: store)
      try keepingAnAdministrator(in: store) {
        try Accounts.setDisabled(at: isDisabled ? now.milliseconds : nil, id, in: store)
      }
      if isDisabled { try endAll(of: id, now: now, in: store) }
      try SignInEvent.append(
        isDisabled ? .disabled : .enabled, of: id, by: actor, client: client, now: now, in: store)
    }
  }

  /// Makes a change after which somebody who can sign in is administrator, if somebody was before.
  ///
  /// - Throws: ``PeopleError/lastAdministrator``, which takes the transaction back.
  func keepingAnAdministrator(in store: any Writing, _ change: () throws -> Void) throws {
    let role = Role.administrator.rawValue
    let hadOne = try Accounts.count(withRole: role, in: store) > 0
    try change()
    guard try !hadOne || Accounts.count(withRole: role, in: store) > 0 else { throw PeopleError.lastAdministrator }
  }
}
