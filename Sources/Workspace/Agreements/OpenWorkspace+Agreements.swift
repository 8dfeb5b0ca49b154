package import Alignment
import Persistence
package import Wire

/// One version of the agreement, read: its text, where it stands and who signed it.
package struct AgreementVersion: Hashable, Sendable {
  package let version: DocumentVersion
  package let agreement: Agreement

  package var id: ID<SignedDocument> { version.document.id }
  package var number: Int { version.document.version }

  /// - Throws: ``WireError`` where the stored text is none that this program reads.
  init(_ version: DocumentVersion, _ papers: ReadPapers) throws {
    self.version = version
    agreement = try papers.agreement(version.text)
  }
}

/// Agreements of marketing and sales as versions that both heads sign.
extension OpenWorkspace {
  /// Every version, by version.
  package func agreements(now: Instant) throws -> [AgreementVersion] {
    try documents(of: .agreement, now: now).map { try AgreementVersion($0, papers) }
  }

  /// - Throws: ``UnknownDocument``.
  package func agreement(_ id: ID<SignedDocument>, now: Instant) throws -> AgreementVersion {
    try AgreementVersion(document(id, of: .agreement, now: now), papers)
  }

  /// The version that holds at an instant; `nil` where none is in force.
  package func agreementInForce(at instant: Instant) throws -> AgreementVersion? {
    try documentInForce(of: .agreement, at: instant).map { try AgreementVersion($0, papers) }
  }

  /// Lays an agreement before both heads, in canonical form.
  ///
  /// - Throws: ``WireError`` with line and column, ``WorkspaceError`` `other-currency`,
  ///   ``PeopleError/notAllowed(_:)``.
  package func proposeAgreement(yaml: [UInt8], by person: Person, now: Instant) throws -> AgreementVersion {
    try person.require(.proposeDocuments)
    let agreement = try checkedAgreement(yaml)
    return try AgreementVersion(
      propose(.agreement, text: agreement.document, startsOn: agreement.startsOn, by: person, now: now), papers)
  }

  /// Reads an agreement that this workspace can keep.
  ///
  /// - Throws: ``WireError`` with line and column, ``WorkspaceError`` `other-currency`.
  package func checkedAgreement(_ yaml: [UInt8]) throws -> Agreement {
    let agreement = try Agreement(yaml: yaml)
    if let currency = agreement.currency, currency != settings.currency {
      throw WorkspaceError(
        .input, "other-currency",
        "The agreement counts in \(currency), the workspace in \(settings.currency): use the workspace's.")
    }
    return agreement
  }

  /// Every version that is or was in force, with its hours: what periods are judged by.
  ///
  /// - Parameter goLive: nothing that began before is judged.
  package func agreementTimeline(goLive: Instant?) throws -> AgreementTimeline {
    try storage.read { try agreementTimeline(goLive: goLive, in: $0) }
  }

  /// The same within a transaction.
  func agreementTimeline(goLive: Instant?, in store: any Reading) throws -> AgreementTimeline {
    AgreementTimeline(try papers.versions(calendar, in: store), goLive: goLive)
  }

  /// All versions with where they stand, as a list for the command line.
  package func agreementSheet(now: Instant) throws -> Sheet {
    var sheet = Sheet(name: "agreements", title: "Agreements of marketing and sales at \(settings.name)")
    sheet.columns = [
      Sheet.Column("id", .count, rank: 0), Sheet.Column("version", .count, rank: 0),
      Sheet.Column("title", .text, rank: 0), Sheet.Column("state", .text, rank: 0), Sheet.Column("starts", .date),
      Sheet.Column("commitments", .count), Sheet.Column("author", .text, rank: 2), Sheet.Column("signed_by", .text),
      Sheet.Column("hash", .text, rank: 2), Sheet.Column("in_force_from", .instant, places: .data),
      Sheet.Column("in_force_to", .instant, places: .data),
    ]
    for found in try agreements(now: now) {
      let (version, document) = (found.version, found.version.document)
      let signers = document.signatures.map { signature in
        Sheet.Cell.text(
          "\(version.name(of: signature.member)) for \(signature.party.rawValue)"
            + (signature.isByHeadOfBoth ? " (head of both)" : ""))
      }
      sheet.append([
        .integer(Int(document.id.rawValue)), .integer(document.version), .text(found.agreement.title),
        .text(version.state.rawValue), .date(document.startsOn), .integer(found.agreement.commitments.count),
        .text(version.name(of: document.author)), .list(signers), .text(document.hash.description),
        version.start.map(Sheet.Cell.instant) ?? .null, version.end.map(Sheet.Cell.instant) ?? .null,
      ])
    }
    return sheet
  }
}
