package import Alignment
package import Wire

extension OpenWorkspace {
  /// The tokens as a list for the command line, oldest first.
  ///
  /// - Throws: ``PeopleError/notAllowed(_:)``.
  package func tokenSheet(by actor: Person, now: Instant) throws -> Sheet {
    var sheet = Sheet(name: "tokens", title: "Tokens of \(settings.name)")
    sheet.columns = [
      Sheet.Column("id", .count, rank: 0), Sheet.Column("name", .text, rank: 0), Sheet.Column("member", .text),
      Sheet.Column("state", .text, rank: 0), Sheet.Column("rights", .text),
      Sheet.Column("created_at", .instant, places: .data), Sheet.Column("expires_at", .instant, places: .data),
      Sheet.Column("last_used_at", .instant, places: .data),
      Sheet.Column("expires", .text, places: .table), Sheet.Column("last_used", .text, places: .table),
    ]
    for token in try tokens(by: actor, now: now) {
      let state =
        token.revokedAt != nil
        ? "revoked" : token.expiresAt.map { $0 <= now } ?? false ? "over" : token.rightsNow.isEmpty ? "idle" : "active"
      sheet.append([
        .integer(Int(token.id.rawValue)), .text(token.name), .text(token.makerName), .text(state),
        .list(token.rights.map(\.rawValue).sorted().map(Sheet.Cell.text)), .instant(token.createdAt),
        token.expiresAt.map(Sheet.Cell.instant) ?? .null, token.lastUsedAt.map(Sheet.Cell.instant) ?? .null,
        .optional(token.expiresAt.map(calendar.minute(of:))), .optional(token.lastUsedAt.map(calendar.minute(of:))),
      ])
    }
    sheet.notes = ["A token is idle where whoever made it has lost its rights, or is disabled."]
    return sheet
  }
}
