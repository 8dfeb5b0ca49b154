package import Alignment
import Persistence
package import Reports
import Store
package import Wire

/// The radar's figures of one day: I1 as it stood [W3].
package struct RadarCertificate: Hashable, Sendable {
  package let day: CivilDate
  package let at: Instant
  package let people: Int
  package let resting: Int
  package let noOwner: Int
  /// At work without a next date, or nurtured without one to wake up.
  package let noDate: Int
  /// Resting without a reason.
  package let noReason: Int
  /// Past their date and listed to whose they are.
  package let overdue: Int
  /// Past their date and on no list.
  package let unflagged: Int

  package var isKept: Bool { noOwner == 0 && noDate == 0 && noReason == 0 && unflagged == 0 }

  init(_ stored: RadarCertificates.Stored) {
    day = stored.day
    at = stored.at
    people = stored.people
    resting = stored.resting
    noOwner = stored.noOwner
    noDate = stored.noDate
    noReason = stored.noReason
    overdue = stored.overdue
    unflagged = stored.unflagged
  }
}

extension OpenWorkspace {
  /// How long a change may be under way to the journeys in memory, in milliseconds.
  private static let lag: Int64 = 5 * Instant.minute

  /// Keeps the figures of the workspace's present day, once: the first call of the day does, whenever it comes.
  ///
  /// - Parameter index: the journeys as they are now; asked for only where the day has none yet.
  /// - Returns: whether they were kept now.
  /// - Complexity: O(*contacts*), once a day.
  package func certifyRadar(now: Instant, index: () throws -> JourneyIndex) throws -> Bool {
    let today = calendar.day(of: now)
    guard try !storage.read({ try RadarCertificates.has(today, in: $0) }) else { return false }
    let index = try index()
    let report = index.radar(at: now)
    // Counted once more, from the rows themselves: what the radar does not list is on no list.
    let listed = Set(
      (report.findings.first { $0.finding == .overdue }?.contacts ?? []).map(\.rawValue))
    let past = try storage.read {
      try RadarCertificates.pastTheirDate(
        before: calendar.start(of: today), unchangedSince: now.adding(milliseconds: -OpenWorkspace.lag), in: $0)
    }
    let figures = RadarCertificates.Stored(
      day: today, at: now, people: index.contacts.count, resting: report.stages.reduce(0) { $0 + $1.resting },
      noOwner: report[.noOwner], noDate: report[.noNextDate] + report[.nurtureWithoutDate],
      noReason: report[.restingWithoutReason], overdue: report[.overdue],
      unflagged: past.count { !listed.contains($0) })
    return try storage.write { store in
      guard try !RadarCertificates.has(today, in: store) else { return false }
      let changeset = try Changesets.open(
        at: now, actor: OpenWorkspace.sweeper.name, cause: "radar certified", isHistory: true, in: store)
      return try RadarCertificates.insert(figures, changeset: changeset, in: store)
    }
  }

  /// The latest days first.
  package func radarCertificates(upTo day: CivilDate? = nil, limit: Int) throws -> [RadarCertificate] {
    try storage.read { try RadarCertificates.latest(upTo: day, limit: limit, in: $0).map(RadarCertificate.init) }
  }

  /// The last days as a table.
  package func radarCertificateSheet(limit: Int = 30) throws -> Sheet {
    var sheet = Sheet(name: "radar-certificates", title: "The radar, day by day")
    sheet.columns = [
      Sheet.Column("day", .text), Sheet.Column("people", .count), Sheet.Column("resting", .count, rank: 1),
      Sheet.Column("no_owner", .count, title: "Without an owner"),
      Sheet.Column("no_date", .count, title: "Without a date"),
      Sheet.Column("no_reason", .count, title: "Resting without a reason", rank: 2),
      Sheet.Column("overdue", .count, title: "Past their date", rank: 1),
      Sheet.Column("unflagged", .count, title: "Past it and not flagged"),
    ]
    for row in try radarCertificates(limit: limit) {
      sheet.append([
        .text(row.day.description), .integer(row.people), .integer(row.resting), .integer(row.noOwner),
        .integer(row.noDate), .integer(row.noReason), .integer(row.overdue), .integer(row.unflagged),
      ])
    }
    return sheet
  }
}
