package import Alignment
import Persistence
import Secrets
import Store

/// Definitions and agreements: written, laid before both heads, signed by both, in force, retired.
///
/// Texts come here in canonical form, read and checked by whoever knows their kind. Every use case takes rights, one
/// transaction, a changeset and a line of the audit; none makes the workspace live, for they are part of setting it up.
extension OpenWorkspace {
  /// Every version of a kind, by version.
  package func documents(of kind: DocumentKind, now: Instant) throws -> [DocumentVersion] {
    try storage.read { store in
      let series = try self.series(of: kind, in: store)
      return try series.documents.map { try self.version($0, of: series, now: now, in: store) }
    }
  }

  /// - Throws: ``UnknownDocument``.
  package func document(_ id: ID<SignedDocument>, of kind: DocumentKind, now: Instant) throws -> DocumentVersion {
    try storage.read { try self.document(id, of: kind, now: now, in: $0) }
  }

  /// The same within a transaction.
  func document(
    _ id: ID<SignedDocument>, of kind: DocumentKind, now: Instant, in store: any Reading
  ) throws -> DocumentVersion {
    let series = try self.series(of: kind, in: store)
    return try self.version(try OpenWorkspace.find(id, in: series, kind), of: series, now: now, in: store)
  }

  /// The version in force at an instant; `nil` where none is.
  package func documentInForce(of kind: DocumentKind, at instant: Instant) throws -> DocumentVersion? {
    try storage.read { try self.documentInForce(of: kind, at: instant, in: $0) }
  }

  /// The same within a transaction.
  func documentInForce(of kind: DocumentKind, at instant: Instant, in store: any Reading) throws -> DocumentVersion? {
    let series = try self.series(of: kind, in: store)
    guard let document = series.inForce(at: instant) else { return nil }
    return try self.version(document, of: series, now: instant, in: store)
  }

  /// A new version as a draft, which may still change.
  ///
  /// - Throws: ``PeopleError/notAllowed(_:)``.
  package func draft(
    _ kind: DocumentKind, text: String, startsOn: CivilDate, by person: Person, now: Instant
  ) throws -> DocumentVersion {
    try add(kind, text: text, startsOn: startsOn, isProposed: false, by: person, now: now)
  }

  /// A new version laid before both heads at once.
  ///
  /// - Throws: ``PeopleError/notAllowed(_:)``.
  package func propose(
    _ kind: DocumentKind, text: String, startsOn: CivilDate, by person: Person, now: Instant
  ) throws -> DocumentVersion {
    try add(kind, text: text, startsOn: startsOn, isProposed: true, by: person, now: now)
  }

  /// Another text for a draft.
  ///
  /// - Parameter hash: of the text the person had before them.
  /// - Throws: ``PeopleError/notAllowed(_:)``, ``UnknownDocument``, ``SigningError`` `notDraft`, `changedSinceRead`.
  package func editDraft(
    _ id: ID<SignedDocument>, of kind: DocumentKind, text: String, startsOn: CivilDate, reading hash: TextHash,
    by person: Person, now: Instant
  ) throws -> DocumentVersion {
    try person.require(.proposeDocuments)
    return try change("\(kind.rawValue) edited", id, of: kind, by: person, now: now) { document, _, store in
      let after = try document.edited(to: try OpenWorkspace.hash(of: text), startsOn: startsOn)
      guard hash == document.hash else {
        throw SigningError.changedSinceRead(expected: hash, found: document.hash)
      }
      try OpenWorkspace.save(after, text: text, in: store)
      return after
    }
  }

  /// Lays a draft before both heads.
  ///
  /// - Throws: ``PeopleError/notAllowed(_:)``, ``UnknownDocument``, ``SigningError`` `notDraft`, `changedSinceRead`.
  package func proposeDraft(
    _ id: ID<SignedDocument>, of kind: DocumentKind, reading hash: TextHash, by person: Person, now: Instant
  ) throws -> DocumentVersion {
    try person.require(.proposeDocuments)
    return try change("\(kind.rawValue) proposed", id, of: kind, by: person, now: now) { document, _, store in
      let after = try document.proposed(by: person.id, reading: hash, at: now)
      let text = try OpenWorkspace.text(of: document, in: store)
      try OpenWorkspace.save(after, text: text, in: store)
      return after
    }
  }

  /// Signs for the team the person leads; who leads both says for which.
  ///
  /// - Parameter hash: of the text the person had before them; `nil` for the stored one.
  /// - Throws: ``PeopleError/notAllowed(_:)``, ``UnknownDocument``, ``SigningError``.
  package func sign(
    _ id: ID<SignedDocument>, of kind: DocumentKind, for party: Party? = nil, reading hash: TextHash? = nil,
    by person: Person, now: Instant
  ) throws -> DocumentVersion {
    try person.require(.signDocuments)
    return try change("\(kind.rawValue) signed", id, of: kind, by: person, now: now) { document, changeset, store in
      // What is signed is the text itself, whatever hash stands beside it.
      let found = try OpenWorkspace.hash(of: try OpenWorkspace.text(of: document, in: store))
      guard found == document.hash else {
        throw SigningError.changedSinceRead(expected: document.hash, found: found)
      }
      let after = try document.signed(
        by: Signer(member: person.id, roles: person.roles), for: party, reading: hash ?? found, at: now)
      try self.series(of: kind, in: store).requireLatest(id)
      if let signature = after.signatures.last {
        try SignedDocuments.append(signature, for: .sign, to: id, changeset: try changeset(), in: store)
      }
      return after
    }
  }

  /// Takes a version back before both have signed it; out of force only where both heads say so.
  ///
  /// - Throws: ``PeopleError/notAllowed(_:)``, ``UnknownDocument``, ``SigningError``.
  package func retire(
    _ id: ID<SignedDocument>, of kind: DocumentKind, for party: Party? = nil, by person: Person, now: Instant
  ) throws -> DocumentVersion {
    try person.require(.signDocuments)
    return try change("\(kind.rawValue) retired", id, of: kind, by: person, now: now) { document, changeset, store in
      let series = try self.series(of: kind, in: store)
      guard series.state(of: id, at: now) != .retired else { throw SigningError.retired }
      let after = try document.retired(
        by: Signer(member: person.id, roles: person.roles), for: party, at: now)
      if let retirement = after.retirements.last {
        try SignedDocuments.append(retirement, for: .retire, to: id, changeset: try changeset(), in: store)
      }
      return after
    }
  }
}

extension OpenWorkspace {
  private func add(
    _ kind: DocumentKind, text: String, startsOn: CivilDate, isProposed: Bool, by person: Person, now: Instant
  ) throws -> DocumentVersion {
    try person.require(.proposeDocuments)
    let hash = try OpenWorkspace.hash(of: text)
    return try storage.write { store in
      let (id, version) = try SignedDocuments.next(of: kind, in: store)
      var document = SignedDocument(
        id: id, kind: kind, version: version, hash: hash, startsOn: startsOn, author: person.id, createdAt: now)
      if isProposed { document = try document.proposed(by: person.id, reading: hash, at: now) }
      let cause = "\(kind.rawValue) \(isProposed ? "proposed" : "drafted")"
      let changeset = try Changesets.open(at: now, actor: person.name, cause: cause, isHistory: true, in: store)
      try SignedDocuments.insert(document, text: text, changeset: changeset, in: store)
      try Changes.append(
        .workspace, 0, field: document.auditField("state"), at: now.milliseconds, before: nil,
        after: document.standing.rawValue, changeset: changeset, in: store)
      return try self.version(document, of: try self.series(of: kind, in: store), now: now, in: store)
    }
  }

  /// Makes one change of a document in one transaction, and keeps what it was before and is after.
  private func change(
    _ cause: String, _ id: ID<SignedDocument>, of kind: DocumentKind, by person: Person, now: Instant,
    _ body: (SignedDocument, _ changeset: () throws -> Int64, any Writing) throws -> SignedDocument
  ) throws -> DocumentVersion {
    try storage.write { store in
      let before = try OpenWorkspace.find(id, in: try self.series(of: kind, in: store), kind)
      var opened: Int64?
      func changeset() throws -> Int64 {
        if let opened { return opened }
        let id = try Changesets.open(at: now, actor: person.name, cause: cause, isHistory: true, in: store)
        opened = id
        return id
      }
      let after = try body(before, changeset, store)
      for (field, old, new) in OpenWorkspace.differences(before, after) {
        try Changes.append(
          .workspace, 0, field: after.auditField(field), at: now.milliseconds, before: old, after: new,
          changeset: try changeset(), in: store)
      }
      return try self.version(after, of: try self.series(of: kind, in: store), now: now, in: store)
    }
  }

  /// What the audit tells: text, day, state, and who asked for an end.
  private static func differences(
    _ before: SignedDocument, _ after: SignedDocument
  ) -> [(field: String, before: String, after: String)] {
    let retirements = { (document: SignedDocument) in
      document.retirements.map(\.party.rawValue).joined(separator: " ")
    }
    return [
      ("text", before.hash.hex, after.hash.hex), ("starts", before.startsOn.description, after.startsOn.description),
      ("state", before.standing.rawValue, after.standing.rawValue),
      ("retired-by", retirements(before), retirements(after)),
    ].filter { $0.1 != $0.2 }
  }

  private func series(of kind: DocumentKind, in store: any Reading) throws -> DocumentSeries {
    DocumentSeries(try SignedDocuments.all(of: kind, in: store), calendar: calendar)
  }

  private static func find(
    _ id: ID<SignedDocument>, in series: DocumentSeries, _ kind: DocumentKind
  ) throws -> SignedDocument {
    guard let document = series.documents.first(where: { $0.id == id }) else {
      throw UnknownDocument(kind: kind, id: id)
    }
    return document
  }

  private static func text(of document: SignedDocument, in store: any Reading) throws -> String {
    guard let text = try SignedDocuments.text(of: document.id, in: store) else {
      throw UnknownDocument(kind: document.kind, id: document.id)
    }
    return text
  }

  private static func save(_ document: SignedDocument, text: String, in store: any Writing) throws {
    guard try SignedDocuments.update(document, text: text, in: store) else { throw SigningError.notDraft(.proposed) }
  }

  private func version(
    _ document: SignedDocument, of series: DocumentSeries, now: Instant, in store: any Reading
  ) throws -> DocumentVersion {
    let people =
      [document.author, document.proposal?.member].compactMap { $0 }
      + (document.signatures + document.retirements).map(\.member)
    var names: [ID<Member>: String] = [:]
    for person in Set(people) { names[person] = try Members.find(person.rawValue, in: store)?.name }
    let span = series.span(of: document.id)
    return DocumentVersion(
      document: document, text: try OpenWorkspace.text(of: document, in: store),
      state: series.state(of: document.id, at: now) ?? document.standing, start: span?.start, end: span?.end,
      names: names)
  }

  /// The hash that signatures of a text are bound to.
  package static func hash(of text: String) throws -> TextHash {
    guard let hash = TextHash(hex: Secrets.sha256(of: text)) else { throw SecretsError.unavailable }
    return hash
  }
}

extension SignedDocument {
  /// What a change of the document is called among those of the workspace: `agreement:3:state`, by its version.
  fileprivate func auditField(_ field: String) -> String { "\(kind.rawValue):\(version):\(field)" }
}
