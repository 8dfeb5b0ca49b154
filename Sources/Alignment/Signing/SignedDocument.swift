/// What a signed document says. Raw values are stored.
package enum DocumentKind: String, CaseIterable, Sendable {
  /// What an MQL is: scores, thresholds, exclusions.
  case definition
  /// What the two teams promise each other.
  case agreement
}

/// Where a signed document stands.
///
///     draft ──► proposed ──► signed by one ──► signed ──► in force ──► retired
///                                              (by both, until its day comes)
package enum DocumentState: String, CaseIterable, Sendable {
  case draft, proposed
  case signedByMarketing = "signed-by-marketing"
  case signedBySales = "signed-by-sales"
  case signed
  case inForce = "in-force"
  case retired

  /// In a sentence: `signed by sales`.
  package var words: String { String(rawValue.map { $0 == "-" ? " " : $0 }) }
}

/// One team's name under one text.
package struct Signature: Hashable, Sendable {
  package let party: Party
  package let member: ID<Member>
  /// The text that was signed.
  package let hash: TextHash
  package let at: Instant
  /// The signer led both teams and signs once for each.
  package let isByHeadOfBoth: Bool

  package init(party: Party, member: ID<Member>, hash: TextHash, at: Instant, isByHeadOfBoth: Bool) {
    self.party = party
    self.member = member
    self.hash = hash
    self.at = at
    self.isByHeadOfBoth = isByHeadOfBoth
  }
}

/// One version of a text that both teams sign: its facts, from which ``DocumentSeries`` derives its state [P3, P11].
///
///     let agreed = try document.signed(by: ada, for: .marketing, reading: hash, at: now)
///       .signed(by: grace, for: .sales, reading: hash, at: later)
///     agreed.start(in: calendar)    // its day, or the last signature where that is later
///
/// A text changes only while it is a draft. Signatures are bound to its hash: where the text is another, none counts.
package struct SignedDocument: Hashable, Sendable {
  package let id: ID<SignedDocument>
  package let kind: DocumentKind
  /// From 1, one more for each of its kind.
  package let version: Int
  package private(set) var hash: TextHash
  /// The day at whose start it comes into force, where both have signed by then.
  package private(set) var startsOn: CivilDate
  package let author: ID<Member>
  package let createdAt: Instant
  package private(set) var proposal: Proposal?
  /// In the order they were given.
  package private(set) var signatures: [Signature]
  /// Who wants it retired: one is enough before both have signed, later both have to.
  package private(set) var retirements: [Signature]

  package struct Proposal: Hashable, Sendable {
    package let member: ID<Member>
    package let at: Instant

    package init(member: ID<Member>, at: Instant) {
      self.member = member
      self.at = at
    }
  }

  package init(
    id: ID<SignedDocument>, kind: DocumentKind, version: Int, hash: TextHash, startsOn: CivilDate,
    author: ID<Member>, createdAt: Instant, proposal: Proposal? = nil, signatures: [Signature] = [],
    retirements: [Signature] = []
  ) {
    self.id = id
    self.kind = kind
    self.version = version
    self.hash = hash
    self.startsOn = startsOn
    self.author = author
    self.createdAt = createdAt
    self.proposal = proposal
    self.signatures = signatures
    self.retirements = retirements
  }

  /// The teams whose signature stands under this very text.
  package var signedBy: Set<Party> { Set(signatures.lazy.filter { $0.hash == hash }.map(\.party)) }

  /// When the second team signed this text; `nil` before.
  package var signedAt: Instant? {
    guard signedBy.count == 2 else { return nil }
    return signatures.lazy.filter { $0.hash == hash }.map(\.at).max()
  }

  /// When it was retired by who may; a later version's start retires it too, which ``DocumentSeries`` knows.
  package var retiredAt: Instant? {
    guard let last = retirements.map(\.at).max() else { return nil }
    guard let signedAt else { return last }
    // Withdrawn before both had signed, or taken out of force by both.
    if let first = retirements.map(\.at).min(), first < signedAt { return first }
    return Set(retirements.map(\.party)).count == 2 ? last : nil
  }

  /// The first instant it is in force: the start of its day, or the last signature where that is later.
  ///
  /// `nil` until both have signed.
  package func start(in calendar: WorkspaceCalendar) -> Instant? {
    signedAt.map { max($0, calendar.start(of: startsOn)) }
  }

  /// - Throws: ``SigningError`` `unsigned` with who is missing, `changedAfterSigning`.
  package func requireSigned() throws(SigningError) {
    if let other = signatures.first(where: { $0.hash != hash }) { throw .changedAfterSigning(other.party) }
    let missing = Party.allCases.filter { !signedBy.contains($0) }
    guard missing.isEmpty else { throw .unsigned(missing: missing) }
  }

  // Only what a document is made of here; the rules are in SigningRules.
  func with(hash: TextHash, startsOn: CivilDate) -> SignedDocument {
    var copy = self
    copy.hash = hash
    copy.startsOn = startsOn
    return copy
  }

  func with(_ proposal: Proposal) -> SignedDocument {
    var copy = self
    copy.proposal = proposal
    return copy
  }

  func with(signature: Signature) -> SignedDocument {
    var copy = self
    copy.signatures.append(signature)
    return copy
  }

  func with(retirement: Signature) -> SignedDocument {
    var copy = self
    copy.retirements.append(retirement)
    return copy
  }
}
