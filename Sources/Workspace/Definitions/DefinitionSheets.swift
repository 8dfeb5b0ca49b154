package import Alignment
package import Wire

extension OpenWorkspace {
  /// All versions of the definition with where they stand, as a list for the command line.
  package func definitionSheet(now: Instant) throws -> Sheet {
    var sheet = Sheet(name: "definitions", title: "Definitions of an MQL at \(settings.name)")
    sheet.columns = [
      Sheet.Column("id", .count, rank: 0), Sheet.Column("version", .count, rank: 0),
      Sheet.Column("name", .text, rank: 0), Sheet.Column("state", .text, rank: 0), Sheet.Column("starts", .date),
      Sheet.Column("author", .text, rank: 2), Sheet.Column("signed_by", .text),
      Sheet.Column("hash", .text, rank: 2), Sheet.Column("in_force_from", .instant, places: .data),
      Sheet.Column("in_force_to", .instant, places: .data),
    ]
    for found in try definitions(now: now) {
      let (version, document) = (found.version, found.version.document)
      sheet.append([
        .integer(Int(document.id.rawValue)), .integer(document.version), .text(found.definition.name),
        .text(version.state.rawValue), .date(document.startsOn), .text(version.name(of: document.author)),
        .list(document.signatures.map { .text($0.words(version)) }), .text(document.hash.description),
        version.start.map(Sheet.Cell.instant) ?? .null, version.end.map(Sheet.Cell.instant) ?? .null,
      ])
    }
    return sheet
  }

  /// What one version says otherwise than another, as a list.
  package func definitionChangeSheet(
    from before: ID<SignedDocument>, to after: ID<SignedDocument>, now: Instant
  ) throws -> Sheet {
    let (first, second) = (try definition(before, now: now), try definition(after, now: now))
    var sheet = Sheet(
      name: "definition-changes", title: "Version \(second.number) against version \(first.number)")
    sheet.columns = [
      Sheet.Column("part", .text, places: .data), Sheet.Column("subject", .text, places: .data),
      Sheet.Column("attribute", .text, places: .data), Sheet.Column("before", .text, places: .data),
      Sheet.Column("after", .text, places: .data), Sheet.Column("change", .text, rank: 0),
    ]
    for change in first.definition.changes(to: second.definition) {
      sheet.append([
        .text(change.part.rawValue), .optional(change.subject.isEmpty ? nil : change.subject),
        .text(change.attribute.rawValue), .optional(change.before?.words), .optional(change.after?.words),
        .text(change.sentence),
      ])
    }
    if sheet.rows.isEmpty { sheet.notes = ["Both say the same."] }
    return sheet
  }
}

extension Signature {
  /// `Ada Head for marketing`; who signs for both teams is marked.
  func words(_ version: DocumentVersion) -> String {
    "\(version.name(of: member)) for \(party.rawValue)" + (isByHeadOfBoth ? " (head of both)" : "")
  }
}
