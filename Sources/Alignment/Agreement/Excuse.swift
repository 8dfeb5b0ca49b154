/// Time in which a team's clocks do not run, because the other team said so [W11].
package struct Excuse: Hashable, Sendable {
  package let id: ID<Excuse>
  /// Whose time; both for joint promises.
  package let team: Team
  /// Named people; `nil` for the whole team.
  package let members: Set<ID<Member>>?
  package let range: Range<Instant>
  /// Visible for ever.
  package let reason: String
  package let grants: [Grant]

  /// A head's yes.
  package struct Grant: Hashable, Sendable {
    package let party: Party
    package let member: ID<Member>
    package let at: Instant
    /// The granter leads both teams: it is marked, and changes no status.
    package let isByHeadOfBoth: Bool

    package init(party: Party, member: ID<Member>, at: Instant, isByHeadOfBoth: Bool) {
      self.party = party
      self.member = member
      self.at = at
      self.isByHeadOfBoth = isByHeadOfBoth
    }
  }

  package init(
    id: ID<Excuse>, team: Team, members: Set<ID<Member>>? = nil, range: Range<Instant>, reason: String,
    grants: [Grant] = []
  ) {
    self.id = id
    self.team = team
    self.members = members
    self.range = range
    self.reason = reason
    self.grants = grants
  }

  /// Whose yes it takes: the other team's, of joint time both.
  package var needed: Set<Party> {
    switch team {
    case .marketing: [.sales]
    case .sales: [.marketing]
    case .both: [.marketing, .sales]
    }
  }

  /// Everyone whose yes it takes has said so.
  package var isGranted: Bool { needed.isSubset(of: grants.map(\.party)) }

  /// Granted by people who lead one team only: what counts for a status.
  package var changesStatus: Bool {
    isGranted && needed.isSubset(of: grants.filter { !$0.isByHeadOfBoth }.map(\.party))
  }

  /// One head's yes, for the other team's time.
  ///
  /// - Throws: ``ExcuseError`` `ownTime`, `notHead`, `grantedAlready`, `reasonMissing`, `endsBeforeStart`.
  package func granted(by signer: Signer, at now: Instant) throws(ExcuseError) -> Excuse {
    guard !range.isEmpty else { throw .endsBeforeStart }
    guard reason.contains(where: { !$0.isWhitespace }) else { throw .reasonMissing }
    guard !signer.parties.isEmpty else { throw .notHead }
    let own = needed.intersection(signer.parties).sorted()
    guard let party = own.first(where: { party in !grants.contains { $0.party == party } }) else {
      throw own.isEmpty ? .ownTime : .grantedAlready
    }
    let grant = Grant(party: party, member: signer.member, at: now, isByHeadOfBoth: signer.isHeadOfBoth)
    return Excuse(id: id, team: team, members: members, range: range, reason: reason, grants: grants + [grant])
  }
}

/// Why time is not excused.
package enum ExcuseError: Error, Hashable, Sendable {
  /// A head excuses the other team's time only.
  case ownTime
  case notHead
  case grantedAlready
  case reasonMissing
  case endsBeforeStart

  /// Stable, kebab-case.
  package var code: String {
    switch self {
    case .ownTime: "own-time"
    case .notHead: "not-head"
    case .grantedAlready: "granted-already"
    case .reasonMissing: "reason-missing"
    case .endsBeforeStart: "ends-before-start"
    }
  }

  package var sentence: String {
    switch self {
    case .ownTime: "Time is excused by the other team's head, never by the own."
    case .notHead: "Only the head of marketing and the head of sales excuse time."
    case .grantedAlready: "This was granted before."
    case .reasonMissing: "A reason is needed; everybody sees it."
    case .endsBeforeStart: "The excused time ends before it starts."
    }
  }
}
