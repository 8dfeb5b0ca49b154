package import Alignment
package import Persistence

/// Versioned texts that both teams sign, and the signatures under them.
///
///     signed_document ── signature      appended; one a team for signing, one for retiring
package enum SignedDocuments {
  /// What a signature was given for. Raw values are stored.
  package enum Act: String, Sendable { case sign, retire }

  /// Those of a kind with their signatures, by version.
  package static func all(of kind: DocumentKind, in store: any Reading) throws -> [SignedDocument] {
    let signatures = Dictionary(
      grouping: try store.rows(
        """
        SELECT signature.document_id, signature.act, signature.team, signature.member_id, signature.content_hash,
          signature.at, signature.is_head_of_both
        FROM signature
        JOIN signed_document ON signed_document.id = signature.document_id
        WHERE signed_document.kind = \(kind.rawValue)
        ORDER BY signature.id
        """
      ), by: { $0.integer(0) })
    return try store.rows(
      """
      SELECT id, kind, version, content_hash, starts_on, author_id, created_at, proposer_id, proposed_at
      FROM signed_document
      WHERE kind = \(kind.rawValue)
      ORDER BY version
      """
    ).map { try document($0, signatures[$0.integer(0)] ?? []) }
  }

  package static func find(_ id: ID<SignedDocument>, in store: any Reading) throws -> SignedDocument? {
    guard
      let row = try store.row(
        """
        SELECT id, kind, version, content_hash, starts_on, author_id, created_at, proposer_id, proposed_at
        FROM signed_document
        WHERE id = \(id.rawValue)
        """)
    else { return nil }
    return try document(
      row,
      try store.rows(
        """
        SELECT document_id, act, team, member_id, content_hash, at, is_head_of_both
        FROM signature
        WHERE document_id = \(id.rawValue)
        ORDER BY id
        """))
  }

  /// The canonical text; `nil` where there is no such document.
  package static func text(of id: ID<SignedDocument>, in store: any Reading) throws -> String? {
    try store.row("SELECT content FROM signed_document WHERE id = \(id.rawValue)")?.text(0)
  }

  /// The id and version that the next document of a kind gets.
  package static func next(of kind: DocumentKind, in store: any Writing) throws -> (ID<SignedDocument>, version: Int) {
    let last = try store.row("SELECT max(version) FROM signed_document WHERE kind = \(kind.rawValue)")?.integer(0) ?? 0
    return (ID(try Sequences.take(1, of: .signedDocument, in: store)), Int(last) + 1)
  }

  package static func insert(
    _ document: SignedDocument, text: String, changeset: Int64, in store: any Writing
  ) throws {
    try store.execute(
      """
      INSERT INTO signed_document
        (id, kind, version, content, content_hash, starts_on, author_id, created_at, proposer_id, proposed_at,
        changeset_id)
      VALUES (\(document.id.rawValue), \(document.kind.rawValue), \(document.version), \(text),
        \(document.hash.hex), \(document.startsOn.daysSinceEpoch), \(document.author.rawValue),
        \(document.createdAt.milliseconds), \(document.proposal?.member.rawValue),
        \(document.proposal?.at.milliseconds), \(changeset))
      """)
  }

  /// Another text of a draft, or its proposal. A proposed text is left as it is, whatever is asked.
  ///
  /// - Returns: false where nothing was changed, for the row is no draft.
  package static func update(_ document: SignedDocument, text: String, in store: any Writing) throws -> Bool {
    try store.execute(
      """
      UPDATE signed_document
      SET content = \(text), content_hash = \(document.hash.hex), starts_on = \(document.startsOn.daysSinceEpoch),
        proposer_id = \(document.proposal?.member.rawValue), proposed_at = \(document.proposal?.at.milliseconds)
      WHERE id = \(document.id.rawValue) AND proposed_at IS NULL
      """) == 1
  }

  package static func append(
    _ signature: Signature, for act: Act, to id: ID<SignedDocument>, changeset: Int64, in store: any Writing
  ) throws {
    let row = try Sequences.take(1, of: .signature, in: store)
    try store.execute(
      """
      INSERT INTO signature (id, document_id, act, team, member_id, content_hash, at, is_head_of_both, changeset_id)
      VALUES (\(row), \(id.rawValue), \(act.rawValue), \(signature.party.rawValue), \(signature.member.rawValue),
        \(signature.hash.hex), \(signature.at.milliseconds), \(signature.isByHeadOfBoth), \(changeset))
      """)
  }

  private static func document(_ row: ResultRow, _ rows: [ResultRow]) throws -> SignedDocument {
    guard let kind = DocumentKind(rawValue: row.text(1)), let hash = TextHash(hex: row.text(3)) else {
      throw StorageError.failed(code: 0, message: "signed document \(row.integer(0)) cannot be read")
    }
    var (signatures, retirements): ([Signature], [Signature]) = ([], [])
    for row in rows {
      guard let party = Party(rawValue: row.text(2)), let hash = TextHash(hex: row.text(4)) else {
        throw StorageError.failed(code: 0, message: "a signature of document \(row.integer(0)) cannot be read")
      }
      let signature = Signature(
        party: party, member: ID(row.integer(3)), hash: hash, at: Instant(milliseconds: row.integer(5)),
        isByHeadOfBoth: row.bool(6))
      if row.text(1) == Act.sign.rawValue { signatures.append(signature) } else { retirements.append(signature) }
    }
    let proposal = row.integerOrNil(8).map {
      SignedDocument.Proposal(member: ID(row.integer(7)), at: Instant(milliseconds: $0))
    }
    return SignedDocument(
      id: ID(row.integer(0)), kind: kind, version: row.int(2), hash: hash,
      startsOn: CivilDate(daysSinceEpoch: row.int(4)), author: ID(row.integer(5)),
      createdAt: Instant(milliseconds: row.integer(6)), proposal: proposal, signatures: signatures,
      retirements: retirements)
  }
}

extension Schema {
  static func signedDocumentTables(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE signed_document (
        id \(d.id),
        kind \(d.text) NOT NULL CHECK (kind <> ''),
        version \(d.integer) NOT NULL CHECK (version > 0),
        content \(d.text) NOT NULL CHECK (content <> ''),
        content_hash \(d.text) NOT NULL CHECK (length(content_hash) = 64),
        starts_on \(d.integer) NOT NULL,
        author_id \(d.integer) NOT NULL REFERENCES member (id),
        created_at \(d.integer) NOT NULL,
        proposer_id \(d.integer) REFERENCES member (id),
        proposed_at \(d.integer),
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id),
        CHECK ((proposer_id IS NULL) = (proposed_at IS NULL)),
        UNIQUE (kind, version)
      ) \(d.strict)
      """,
      """
      CREATE TABLE signature (
        id \(d.id),
        document_id \(d.integer) NOT NULL REFERENCES signed_document (id),
        act \(d.text) NOT NULL CHECK (act IN ('sign', 'retire')),
        team \(d.text) NOT NULL CHECK (team IN ('marketing', 'sales')),
        member_id \(d.integer) NOT NULL REFERENCES member (id),
        content_hash \(d.text) NOT NULL CHECK (length(content_hash) = 64),
        at \(d.integer) NOT NULL,
        is_head_of_both \(d.integer) NOT NULL CHECK (is_head_of_both IN (0, 1)),
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id),
        UNIQUE (document_id, act, team)
      ) \(d.strict)
      """,
    ]
  }
}
