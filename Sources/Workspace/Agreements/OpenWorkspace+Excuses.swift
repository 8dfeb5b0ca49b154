package import Alignment
import Persistence
import Store
package import Wire

/// Time that one team excuses the other [W11].
extension OpenWorkspace {
  /// All excuses, granted or asked for only, by id.
  package func excuses() throws -> [Excuse] { try storage.read { try Excuses.all(in: $0) } }

  /// Asks for time in which a team's clocks do not run; where the asker is whose yes it takes, it is granted at once.
  ///
  /// - Parameters:
  ///   - members: named people; `nil` for the whole team.
  ///   - reason: 1 to 500 characters; everybody sees it.
  /// - Throws: ``PeopleError`` `notAllowed`, `unknownPerson`; ``ExcuseError``; ``FieldErrors`` under `reason`.
  package func askExcuse(
    for team: Team, members: Set<ID<Member>>? = nil, range: Range<Instant>, reason: String, by person: Person,
    now: Instant
  ) throws -> Excuse {
    try person.require(.signDocuments)
    var errors = FieldErrors()
    let text = TextRule.reason.read(reason, as: "reason", isRequired: true, into: &errors)
    try errors.check()
    return try storage.write { store in
      for member in members ?? [] where try Members.find(member.rawValue, in: store) == nil {
        throw PeopleError.unknownPerson
      }
      var excuse = Excuse(
        id: ID(try Sequences.take(1, of: .excuse, in: store)), team: team,
        members: members.flatMap { $0.isEmpty ? nil : $0 }, range: range, reason: text ?? "")
      let changeset = try Changesets.open(
        at: now, actor: person.name, cause: "excuse asked", isHistory: true, in: store)
      guard !range.isEmpty else { throw ExcuseError.endsBeforeStart }
      try Excuses.insert(excuse, askedBy: person.id, at: now, changeset: changeset, in: store)
      let signer = Signer(member: person.id, roles: person.roles)
      if !signer.parties.isDisjoint(with: excuse.needed) {
        excuse = try grant(excuse, by: signer, changeset: changeset, now: now, in: store)
      }
      return excuse
    }
  }

  /// One head's yes, for the other team's time.
  ///
  /// - Throws: ``PeopleError/notAllowed(_:)``, ``ExcuseError``, ``UnknownExcuse``.
  package func grantExcuse(_ id: ID<Excuse>, by person: Person, now: Instant) throws -> Excuse {
    try person.require(.signDocuments)
    return try storage.write { store in
      guard let excuse = try Excuses.all(in: store).first(where: { $0.id == id }) else { throw UnknownExcuse(id: id) }
      let signer = Signer(member: person.id, roles: person.roles)
      let changeset = try Changesets.open(
        at: now, actor: person.name, cause: "excuse granted", isHistory: true, in: store)
      return try grant(excuse, by: signer, changeset: changeset, now: now, in: store)
    }
  }

  private func grant(
    _ excuse: Excuse, by signer: Signer, changeset: Int64, now: Instant, in store: any Writing
  ) throws -> Excuse {
    let after = try excuse.granted(by: signer, at: now)
    if let grant = after.grants.last {
      try Excuses.append(grant, to: excuse.id, changeset: changeset, in: store)
      let before = excuse.grants.map(\.party.rawValue).joined(separator: " ")
      try Changes.append(
        .workspace, 0, field: "excuse:\(excuse.id):granted-by", at: now.milliseconds,
        before: before.isEmpty ? nil : before, after: after.grants.map(\.party.rawValue).joined(separator: " "),
        changeset: changeset, in: store)
    }
    return after
  }

  /// All excuses as a list for the command line.
  package func excuseSheet() throws -> Sheet {
    let names = Dictionary(
      try members().map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    func name(_ id: ID<Member>) -> String { names[id.rawValue] ?? "member \(id)" }
    var sheet = Sheet(name: "excuses", title: "Excused time at \(settings.name)")
    sheet.columns = [
      Sheet.Column("id", .count, rank: 0), Sheet.Column("team", .team, rank: 0), Sheet.Column("people", .text),
      Sheet.Column("from", .instant, places: .data), Sheet.Column("to", .instant, places: .data),
      Sheet.Column("begins", .text, places: .table), Sheet.Column("ends", .text, places: .table),
      Sheet.Column("reason", .text, rank: 0), Sheet.Column("granted_by", .text, rank: 0),
      Sheet.Column("state", .text, rank: 0),
    ]
    for excuse in try excuses() {
      let state = excuse.changesStatus ? "granted" : excuse.isGranted ? "marked" : "asked"
      sheet.append([
        .integer(Int(excuse.id.rawValue)), .text(excuse.team.rawValue),
        .list((excuse.members ?? []).sorted().map { .text(name($0)) }), .instant(excuse.range.lowerBound),
        .instant(excuse.range.upperBound), .text(calendar.minute(of: excuse.range.lowerBound)),
        .text(calendar.minute(of: excuse.range.upperBound)), .text(excuse.reason),
        .list(excuse.grants.map { .text("\(name($0.member)) for \($0.party.rawValue)") }), .text(state),
      ])
    }
    sheet.notes = ["Marked is what somebody granted who leads both teams: it changes no status."]
    return sheet
  }
}

/// There is no such excuse.
package struct UnknownExcuse: Error, Hashable, Sendable {
  package let id: ID<Excuse>

  package init(id: ID<Excuse>) { self.id = id }

  package var sentence: String { "There is no excuse \(id)." }
}
