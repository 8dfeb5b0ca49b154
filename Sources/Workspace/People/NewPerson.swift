import Alignment
import Persistence
import Store

/// A name and an address for signing in, read from what was typed.
struct NewPerson {
  let name: String
  /// In its normal form.
  let email: String
  let emailKey: String

  /// - Throws: ``FieldErrors`` of `name` and `email`, both at once.
  init(name: String, email: String) throws(FieldErrors) {
    var errors = FieldErrors()
    let readName = TextRule.name.read(name, as: "name", isRequired: true, into: &errors)
    let readEmail = SignInAddress.read(email, into: &errors)
    try errors.check()
    self.name = readName ?? ""
    self.email = readEmail ?? ""
    emailKey = SignInAddress.key(self.email)
  }

  /// The member who is meant: the one with the address, else the one with the name and no other address.
  func match(among members: [Members.Stored]) -> Members.Stored? {
    if let same = members.first(where: { $0.email.map(SignInAddress.key) == emailKey }) { return same }
    let wanted = name.lowercased()
    return members.first { $0.name.lowercased() == wanted && $0.email == nil }
  }
}

extension OpenWorkspace {
  /// Adds the member or renames the one that is there, with roles and an account without a password. What changed is
  /// written down in one changeset.
  ///
  /// - Throws: ``FieldErrors`` `taken` where another account has the address, or another member the name.
  func save(
    _ who: NewPerson, as known: Members.Stored?, roles: [String], actor: String, cause: String, now: Instant,
    in store: any Writing
  ) throws -> Int64 {
    let all = try Members.all(in: store)
    if let other = try Accounts.find(emailKey: who.emailKey, in: store), other.memberId != known?.id {
      throw FieldErrors("email", .taken, ["id": String(other.memberId)])
    }
    if let other = all.first(where: { $0.name.lowercased() == who.name.lowercased() }), other.id != known?.id {
      throw FieldErrors("name", .taken, ["id": String(other.id)])
    }
    let changeset = try Changesets.open(at: now, actor: actor, cause: cause, isHistory: true, in: store)
    var member = known ?? Members.Stored(id: 0, name: who.name)
    let before = member
    member.name = who.name
    member.email = who.email
    member.roles = roles
    let set = Set(roles.compactMap(Role.init(rawValue:)))
    member.team = set.teamOfWork?.rawValue ?? member.team
    if known == nil {
      member.id = try Sequences.take(1, of: .member, in: store)
      try Members.insert(member, changeset: changeset, in: store)
    } else {
      try Members.update(member, from: before, changeset: changeset, now: now, in: store)
    }
    if try Accounts.find(member.id, in: store) == nil {
      try Accounts.insert(
        Accounts.Stored(memberId: member.id, email: who.email, emailKey: who.emailKey), in: store)
    } else {
      try Accounts.setEmail(who.email, key: who.emailKey, of: member.id, in: store)
    }
    return member.id
  }
}

extension Members {
  /// Writes the member, and a change for each field that is another now.
  static func update(
    _ member: Stored, from before: Stored, changeset: Int64, now: Instant, in store: any Writing
  ) throws {
    let fields: [(name: String, before: String?, after: String?)] = [
      ("name", before.name, member.name), ("email", before.email, member.email), ("team", before.team, member.team),
      ("roles", before.roles.sorted().joined(separator: " "), member.roles.sorted().joined(separator: " ")),
    ]
    for field in fields where field.before != field.after {
      try Changes.append(
        .member, member.id, field: field.name, at: now.milliseconds, before: field.before, after: field.after,
        changeset: changeset, in: store)
    }
    try update(member, in: store)
  }
}
