package import Alignment
package import Wire

extension OpenWorkspace {
  /// Who works hand-offs, for the command line.
  ///
  /// - Throws: ``PeopleError`` not allowed.
  package func salesTeamSheet(by person: Person, now: Instant) throws -> Sheet {
    let team = try salesTeam(by: person, now: now)
    var sheet = Sheet(name: "team", title: "Who works hand-offs at \(settings.name)")
    sheet.columns = [
      Sheet.Column("id", .count, rank: 0), Sheet.Column("name", .text, rank: 0), Sheet.Column("roles", .text, rank: 1),
      Sheet.Column("capacity", .count, rank: 0), Sheet.Column("deputy", .text, rank: 0),
      Sheet.Column("hours", .text, rank: 1), Sheet.Column("absences", .text, rank: 0),
    ]
    for seller in team.sellers {
      let hours = seller.hours.map { hours in
        Weekday.allCases.filter { !hours[$0].isOff }.map { "\($0.name) \(hours[$0].text)" }.joined(separator: "; ")
      }
      let absences = seller.absences.map { absence in
        let last = absence.time.upperBound.adding(milliseconds: -1)
        return Sheet.Cell.text(
          "\(absence.id): \(calendar.day(of: absence.time.lowerBound)) to \(calendar.day(of: last))")
      }
      sheet.append([
        .integer(Int(seller.member.id)), .text(seller.member.name),
        .text(seller.roles.sorted().map(\.rawValue).joined(separator: ", ")),
        seller.takesTurns ? .integer(seller.capacity ?? 1) : .null, .optional(seller.deputy?.name), .optional(hours),
        .list(absences),
      ])
    }
    sheet.totals = [
      Sheet.Field("go_live", team.goLive.map(Sheet.Cell.instant) ?? .null, title: "MQLs are handed off since")
    ]
    sheet.notes = ["Without hours of their own people work those of the agreement."]
    return sheet
  }

  /// The rules of territory and segment in the order in which they are asked, for the command line.
  ///
  /// - Throws: ``PeopleError`` not allowed.
  package func routingSheet(by person: Person, now: Instant) throws -> Sheet {
    var sheet = Sheet(name: "rules", title: "Rules by which leads go to reps")
    sheet.columns = [
      Sheet.Column("id", .count, rank: 0), Sheet.Column("name", .text, rank: 0),
      Sheet.Column("conditions", .text, rank: 0), Sheet.Column("members", .text, title: "Goes to", rank: 0),
    ]
    for rule in try salesTeam(by: person, now: now).rules {
      sheet.append([
        .integer(Int(rule.id)), .text(rule.name),
        .text(
          rule.conditions.map { "\($0.field) is \($0.values.joined(separator: ", "))" }.joined(separator: "; ")),
        .text(rule.members.map(\.name).joined(separator: ", ")),
      ])
    }
    sheet.notes = ["Owners of the contact or company come first; what no rule takes goes round by capacity."]
    return sheet
  }
}
