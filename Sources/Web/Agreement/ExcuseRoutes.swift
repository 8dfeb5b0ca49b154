import Alignment
import HTTPTypes
import Pages
import Workspace

/// Time that one team excuses the other: listed, asked for, granted.
enum ExcuseRoutes {
  static func serve(_ routes: inout Routes) {
    routes.get(.excuses) { try list($0) }
    routes.post(.excuses, ask)
    routes.post(.excuseGrants) { visit in
      let id = try visit.id()
      do {
        let excuse = try visit.workspace.grantExcuse(ID(id), by: try visit.person(), now: visit.now)
        return .done(Path.excuses.link(), excuse.isGranted ? "excuses.done" : "excuses.asked")
      } catch let error as ExcuseError {
        return try list(visit, fault: visit.reader.sentence(error), status: status(of: error))
      }
    }
  }

  private static func status(of error: ExcuseError) -> HTTPResponse.Status {
    switch error {
    case .ownTime, .notHead: .forbidden
    case .grantedAlready: .conflict
    case .reasonMissing, .endsBeforeStart: .unprocessableContent
    }
  }

  private static func list(
    _ visit: Visit, errors: FieldErrors? = nil, fault: String? = nil, status: HTTPResponse.Status = .ok
  ) throws -> Answer {
    let colleagues = try visit.workspace.colleagues()
    let names = Dictionary(colleagues.map { ($0.id, $0.name) }) { first, _ in first }
    let isAgain = errors != nil || fault != nil
    let other = visit.parties.count == 1 ? visit.parties.first?.other.rawValue : nil
    let page = ExcusesPage(reader: visit.reader, names: names, parties: visit.parties)
    let fields = page.fields(
      try visit.workspace.excuses(), people: colleagues.map { ($0.id.rawValue, $0.name) },
      typed: { isAgain ? visit.form[$0] : $0 == "team" ? other : nil }, errors: errors, fault: fault)
    return visit.page(
      "excuses", fields, title: "excuses.heading", rail: .agreement,
      status: errors == nil ? status : .unprocessableContent)
  }

  private static func ask(_ visit: Visit) throws -> Answer {
    do {
      var errors = FieldErrors()
      let team = visit.form["team"].flatMap { Team(rawValue: $0) }
      if team == nil { errors.add("team", .notOffered) }
      let from = instant(visit, "from", into: &errors)
      let to = instant(visit, "to", into: &errors)
      if let from, let to, to <= from { errors.add("to", .endsBeforeStart) }
      if visit.form.text("reason") == nil { errors.add("reason", .required) }
      var members: Set<ID<Member>>?
      if let text = visit.form.text("member") {
        if let id = Int64(text) { members = [ID(id)] } else { errors.add("member", .notOffered) }
      }
      try errors.check()
      guard let team, let from, let to else { throw Refusal.unreadable }
      let excuse = try visit.workspace.askExcuse(
        for: team, members: members, range: from..<to, reason: visit.form["reason"] ?? "", by: try visit.person(),
        now: visit.now)
      return .done(Path.excuses.link(), excuse.isGranted ? "excuses.done" : "excuses.asked")
    } catch let errors as FieldErrors {
      return try list(visit, errors: errors)
    } catch PeopleError.unknownPerson {
      return try list(visit, errors: FieldErrors("member", .notOffered))
    } catch let error as ExcuseError {
      return try list(visit, fault: visit.reader.sentence(error), status: status(of: error))
    }
  }

  /// `2026-12-28T09:00` on the clocks of the workspace.
  private static func instant(_ visit: Visit, _ name: String, into errors: inout FieldErrors) -> Instant? {
    guard let text = visit.form.text(name) else {
      errors.add(name, .required)
      return nil
    }
    let parts = text.split(separator: "T")
    let time = parts.count == 2 ? parts[1].split(separator: ":").compactMap { Int64($0) } : []
    guard let day = parts.first.flatMap({ CivilDate(iso: $0) }), time.count >= 2, (0...23).contains(time[0]),
      (0...59).contains(time[1])
    else {
      errors.add(name, .notDate)
      return nil
    }
    let local = Int64(day.daysSinceEpoch) * Instant.day + time[0] * Instant.hour + time[1] * Instant.minute
    return visit.reader.calendar.zone.instant(ofLocal: local)
  }
}
