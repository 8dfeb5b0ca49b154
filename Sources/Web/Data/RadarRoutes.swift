import Alignment
import Pages
import Reports
import Workspace

/// Contacts whom nobody follows, or soon nobody will: by who answers for them, and why.
enum RadarRoutes {
  private static let most = 50

  static func serve(_ routes: inout Routes) {
    routes.get(.radar, radar)
  }

  private static func radar(_ visit: Visit) throws -> Answer {
    let reader = visit.reader
    let index = visit.site.live.current.index
    let cast = index.radarCast()
    let report = cast.report
    let broken = report.findings.filter { $0.finding.breaksInvariant }.reduce(0) { $0 + $1.count }
    let asked = visit.query["finding"].flatMap(RadarFinding.init(rawValue:))
    let owner = visit.query["owner"]
    func cell(_ finding: RadarFinding, _ count: Int, owner name: String??) -> Fields {
      let own = name.map { $0 ?? "" }
      return [
        "isSome": count > 0, "count": reader.number(count),
        "href": Path.radar.link(query: [("finding", finding.rawValue), ("owner", own)]) + "#rows",
        "isChosen": asked == finding && owner == own,
      ]
    }
    // What a workspace never has is not worth a column.
    let places = RadarFinding.allCases.indices.filter { report.findings[$0].count > 0 || $0 < 6 }
    var fields: Fields = [
      "verdict": broken == 0 ? reader.text("data.radar-kept") : reader.count("data.radar-broken", broken),
      "verdictClass": broken == 0 ? "is-kept" : "is-broken", "verdictIcon": (broken == 0 ? Icon.kept : .broken).svg,
      "heads": places.map { ["head": reader.finding(RadarFinding.allCases[$0])] as Fields },
      "owners": cast.owners.map { row in
        [
          "owner": row.name ?? reader.text("data.nobody"),
          "cells": places.map { cell(RadarFinding.allCases[$0], row.counts[$0], owner: .some(row.name)) },
        ] as Fields
      },
      "totals": places.map { cell(RadarFinding.allCases[$0], report.findings[$0].count, owner: nil) },
      "hasChosen": false,
    ]
    fields = fields.merging(stages(report, reader)).merging(try certificates(visit))
    if let asked { fields = fields.merging(try rows(asked, owner: owner, index, visit)) }
    return visit.page(
      "radar",
      fields.merging(
        DataHead.fields(.radar, pages: visit.pages, reader: reader, heading: "data.tab-radar", help: "data.radar-help")),
      title: "data.tab-radar")
  }

  /// The last thirty days: what was kept of each, the earliest first in the strip.
  private static func certificates(_ visit: Visit) throws -> Fields {
    let reader = visit.reader
    let kept = try visit.workspace.radarCertificates(upTo: reader.today, limit: 30)
    let byDay = Dictionary(kept.map { ($0.day, $0) }, uniquingKeysWith: { first, _ in first })
    func words(_ row: RadarCertificate) -> String {
      "\(reader.date(row.day)): "
        + reader.count(
          "data.certificate-words", row.people,
          [
            "owner": reader.number(row.noOwner), "date": reader.number(row.noDate),
            "unflagged": reader.number(row.unflagged),
          ])
    }
    let first = kept.last.map { max($0.day, reader.today.adding(days: -29)) } ?? reader.today
    let length = max(1, reader.today.daysSinceEpoch - first.daysSinceEpoch + 1)
    return [
      "hasCertificates": !kept.isEmpty, "latest": kept.first.map { words($0) },
      "strip": RadarStrip.svg(
        reader.text("data.certificates"),
        days: (0..<length).map { place in
          let day = first.adding(days: place)
          let row = byDay[day]
          return (row.map { words($0) } ?? "\(reader.date(day)): \(reader.text("data.certificate-none"))", row?.isKept)
        }),
      "certificates": (0..<length).reversed().map { place in
        let day = first.adding(days: place)
        guard let row = byDay[day] else { return ["day": reader.date(day), "isTaken": false] as Fields }
        return [
          "day": reader.date(row.day), "isTaken": true, "people": reader.number(row.people),
          "resting": reader.number(row.resting),
          "noOwner": reader.number(row.noOwner), "noDate": reader.number(row.noDate + row.noReason),
          "overdue": reader.number(row.overdue), "unflagged": reader.number(row.unflagged),
        ] as Fields
      },
    ]
  }

  private static func stages(_ report: RadarReport, _ reader: Reader) -> Fields {
    let keys = ["contacts", "resting", "overdue", "no_owner", "no_next_date", "set_by_default"]
    let heads: [Fields] =
      [["head": reader.text("data.stage"), "isNumber": false]]
      + keys.map { ["head": reader.column($0), "isNumber": true] }
    return [
      "stageHeads": heads,
      "stages": report.stages.map { row in
        let counts = [row.contacts, row.resting, row.overdue, row.noOwner, row.noNextDate, row.setByDefault]
        return [
          "stage": reader.stages(row.stage), "team": row.team.cssClass,
          "cells": counts.map { ["count": reader.number($0)] as Fields },
        ] as Fields
      },
    ]
  }

  /// The contacts of one finding, page by page.
  private static func rows(
    _ finding: RadarFinding, owner: String?, _ index: JourneyIndex, _ visit: Visit
  ) throws -> Fields {
    let reader = visit.reader
    let filter: String?? = owner.map { $0.isEmpty ? nil : $0 }
    let after = visit.query["after"].flatMap { Int64($0) }
    let found = index.contactRows(with: finding, owner: filter, after: after, limit: most + 1)
    let shown = found.prefix(most)
    let names = try visit.workspace.contactNames(shown.map { index.contacts.id[$0] }, by: try visit.person())
    let contacts: [Fields] = shown.map { row in
      let id = index.contacts.id[row]
      let next = index.contacts.nextActionAt[row]
      return [
        "href": Path.contact.link(id.rawValue), "name": names[id] ?? "#\(id.rawValue)",
        "stage": reader.stage(index.presentStage(of: row)),
        "owner": index.contacts.owner[row] == 0
          ? reader.text("data.nobody") : index.members[Int32(index.contacts.owner[row])],
        "next": next == .min ? Reader.dash : reader.relative(Instant(milliseconds: next)),
      ]
    }
    let list = try listAddress(finding, owner: owner, visit)
    let who = owner.map { $0.isEmpty ? reader.text("data.nobody") : $0 } ?? reader.text("data.all")
    let last = shown.last.map { String(index.contacts.id[$0].rawValue) }
    return [
      "hasChosen": true, "chosen": "\(reader.finding(finding)), \(who)", "contacts": contacts,
      "hasMore": found.count > shown.count, "hasList": list != nil, "listHref": list ?? "",
      "moreHref": Path.radar.link(query: [("finding", finding.rawValue), ("owner", owner), ("after", last)]) + "#rows",
    ]
  }

  /// The same contacts in the list of contacts, where many are changed at once; `nil` where it has no such filter.
  private static func listAddress(_ finding: RadarFinding, owner: String?, _ visit: Visit) throws -> String? {
    let next: String
    switch finding {
    case .overdue: next = "overdue"
    case .noNextDate: next = "none"
    default: return nil
    }
    guard let owner else { return Path.contacts.link(query: [("next", next)]) }
    if owner.isEmpty { return Path.contacts.link(query: [("next", next), ("owner", "none")]) }
    guard let person = try visit.workspace.people().first(where: { $0.person.name == owner })?.person else {
      return nil
    }
    return Path.contacts.link(query: [("next", next), ("owner", String(person.id.rawValue))])
  }
}
