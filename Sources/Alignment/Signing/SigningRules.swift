/// What people may do with a signed document; each returns it with the fact added.
extension SignedDocument {
  /// Where it stands by itself; of several versions ``DocumentSeries/state(of:at:)`` says more.
  package var standing: DocumentState {
    if retiredAt != nil { return .retired }
    guard proposal != nil else { return .draft }
    switch (signedBy.contains(.marketing), signedBy.contains(.sales)) {
    case (false, false): return .proposed
    case (true, false): return .signedByMarketing
    case (false, true): return .signedBySales
    case (true, true): return .signed
    }
  }

  /// Another text, while it is a draft.
  package func edited(to hash: TextHash, startsOn: CivilDate) throws(SigningError) -> SignedDocument {
    guard standing == .draft else { throw .notDraft(standing) }
    return with(hash: hash, startsOn: startsOn)
  }

  /// Laid before both heads: from now on the text stands.
  ///
  /// - Parameter hash: of the text the proposer had before them.
  package func proposed(by member: ID<Member>, reading hash: TextHash, at now: Instant) throws(SigningError)
    -> SignedDocument
  {
    guard standing == .draft else { throw .notDraft(standing) }
    guard hash == self.hash else { throw .changedSinceRead(expected: hash, found: self.hash) }
    return with(Proposal(member: member, at: now))
  }

  /// One team's signature; a person who leads both signs once for each, which is marked.
  ///
  /// - Parameter hash: of the text the signer had before them.
  package func signed(by signer: Signer, for asked: Party?, reading hash: TextHash, at now: Instant)
    throws(SigningError) -> SignedDocument
  {
    let party = try signer.party(asked)
    switch standing {
    case .draft: throw .notProposed
    case .retired: throw .retired
    case .proposed, .signedByMarketing, .signedBySales, .signed, .inForce: break
    }
    if let other = signatures.first(where: { $0.hash != self.hash }) { throw .changedAfterSigning(other.party) }
    if signatures.contains(where: { $0.party == party }) { throw .alreadySigned(party) }
    guard hash == self.hash else { throw .changedSinceRead(expected: hash, found: self.hash) }
    return with(
      signature: Signature(
        party: party, member: signer.member, hash: hash, at: now, isByHeadOfBoth: signer.isHeadOfBoth))
  }

  /// Retired: by one head before both have signed, later once both have said so.
  package func retired(by signer: Signer, for asked: Party?, at now: Instant) throws(SigningError) -> SignedDocument {
    guard standing != .retired else { throw .retired }
    let party = try signer.party(asked)
    if retirements.contains(where: { $0.party == party }) { throw .alreadySigned(party) }
    return with(
      retirement: Signature(
        party: party, member: signer.member, hash: hash, at: now, isByHeadOfBoth: signer.isHeadOfBoth))
  }
}
