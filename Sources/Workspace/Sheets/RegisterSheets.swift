import Alignment
import Store
package import Wire

/// Lists of what a workspace holds beside its journeys.
extension OpenWorkspace {
  package func memberSheet() throws -> Sheet {
    var sheet = Sheet(name: "members", title: "Members of \(settings.name)")
    sheet.columns = [
      Sheet.Column("id", .count), Sheet.Column("name", .text, rank: 0), Sheet.Column("email", .text),
      Sheet.Column("team", .team), Sheet.Column("roles", .text), Sheet.Column("manager", .text, rank: 2),
      Sheet.Column("region", .text, rank: 2),
    ]
    for member in try members() {
      sheet.append([
        .integer(Int(member.id)), .text(member.name), .optional(member.email), .optional(member.team),
        .list(member.roles.map(Sheet.Cell.text)), .optional(member.manager), .optional(member.region),
      ])
    }
    return sheet
  }

  package func stageSheet() throws -> Sheet {
    let owners = try stageOwners()
    var sheet = Sheet(name: "stages", title: "Stages and the teams that own them")
    sheet.columns = [
      Sheet.Column("stage", .text, rank: 0), Sheet.Column("zone", .text), Sheet.Column("team", .team, rank: 0),
    ]
    for stage in Stage.allCases {
      sheet.append([.text(stage.name), .text(stage.zone.rawValue), .text(owners[stage].rawValue)])
    }
    sheet.notes = ["Change an owner with: accord stage owner STAGE TEAM"]
    return sheet
  }

  /// Imports, oldest first: what each did, and how many refused rows of it are kept.
  package func importSheet() throws -> Sheet {
    let kept = try refusedRowCounts()
    var sheet = Sheet(name: "imports", title: "Imports into \(settings.name)")
    sheet.columns = [
      Sheet.Column("id", .count, rank: 0), Sheet.Column("at", .instant, places: .data),
      Sheet.Column("local", .text, title: "At", places: .table), Sheet.Column("kind", .text),
      Sheet.Column("file", .text, rank: 0), Sheet.Column("state", .text), Sheet.Column("new", .count),
      Sheet.Column("changed", .count), Sheet.Column("refused", .count),
      Sheet.Column("refused_kept", .count, title: "Kept refused", rank: 2),
    ]
    for run in try imports() {
      let at = Instant(milliseconds: run.startedAt)
      sheet.append([
        .integer(Int(run.id)), .instant(at), .text(calendar.minute(of: at)), .text(run.kind), .text(run.fileName),
        .text(run.state.rawValue), .integer(run.new), .integer(run.changed), .integer(run.refused),
        .integer(kept[run.id] ?? 0),
      ])
    }
    sheet.notes = ["Instants are in \(settings.zoneName); --format csv and json give them in UTC."]
    return sheet
  }

  /// The refused rows of an import that are kept.
  package func refusedSheet(ofImport id: Int64) throws -> Sheet {
    var sheet = Sheet(name: "refused", title: "Refused rows of import \(id)")
    sheet.columns = [
      Sheet.Column("line", .count, rank: 0), Sheet.Column("column", .text), Sheet.Column("code", .text, rank: 2),
      Sheet.Column("reason", .text, rank: 0), Sheet.Column("fields", .text, places: .data),
    ]
    for row in try refusedRows(ofImport: id, limit: .max) {
      sheet.append([
        .integer(row.line), .optional(row.column), .text(row.code), .text(row.reason),
        .list(row.fields.map(Sheet.Cell.text)),
      ])
    }
    sheet.notes = ["They may hold personal data; drop them with: accord imports drop-refused \(id)"]
    return sheet
  }

  /// Oldest first.
  ///
  /// - Parameter last: only the latest so many; `nil` for all.
  package func changesetSheet(last: Int?) throws -> Sheet {
    let all = try changesets()
    var sheet = Sheet(name: "changesets", title: "What was stored in \(settings.name)")
    sheet.columns = [
      Sheet.Column("id", .count, rank: 0), Sheet.Column("at", .instant, places: .data),
      Sheet.Column("local", .text, title: "At", rank: 0, places: .table), Sheet.Column("actor", .text),
      Sheet.Column("cause", .text, rank: 0), Sheet.Column("history", .flag), Sheet.Column("import_id", .count, rank: 2),
    ]
    for changeset in all.suffix(last ?? all.count) {
      sheet.append([
        .integer(Int(changeset.id)), .instant(changeset.at), .text(calendar.minute(of: changeset.at)),
        .text(changeset.actor), .text(changeset.cause),
        .flag(changeset.isHistory), .optional(changeset.importId.map(Int.init)),
      ])
    }
    sheet.totals = [Sheet.Field("changesets", .integer(all.count))]
    sheet.notes = ["Instants are in \(settings.zoneName); --format csv and json give them in UTC."]
    return sheet
  }
}
