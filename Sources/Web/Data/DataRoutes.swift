import Alignment
import HTTPTypes
import Pages
import Workspace

/// What is in the store, where it comes from, and what was loaded last.
enum DataRoutes {
  static func serve(_ routes: inout Routes) {
    routes.get(.data, home)
    routes.get(.machines, machines)
    routes.get(.doctor) { visit in try doctor(visit) }
    routes.post(.doctor) { visit in
      visit.site.imports.askExamination(now: visit.now)
      return .done(Path.doctor.link(), "data.doctor-asked")
    }
  }

  private static func home(_ visit: Visit) throws -> Answer {
    let reader = visit.reader
    let snapshot = visit.site.live.current
    let holdings = try visit.site.holdings.value(on: snapshot.number) {
      try visit.workspace.holdings(of: snapshot.index)
    }
    let tallies: [(String, Int)] = [
      ("contacts", holdings.contacts), ("companies", holdings.companies), ("deals", holdings.deals),
      ("touches", holdings.touches), ("touches-marked", holdings.marked), ("members", holdings.members),
      ("costs", holdings.costs), ("goals", holdings.goals), ("rates", holdings.rates),
    ]
    let runs = try ImportRows(visit).newest(8)
    let fields: Fields = [
      "tallies": tallies.map {
        ["count": reader.number($0.1), "label": reader.text("data.\($0.0)")] as Fields
      },
      "hasRuns": !runs.isEmpty, "runs": runs, "importsHref": Path.imports.link(),
      "hasSources": !holdings.sources.isEmpty,
      "sources": holdings.sources.map { source in
        [
          "source": source.name, "contacts": reader.number(source.contacts),
          "companies": reader.number(source.companies), "deals": reader.number(source.deals),
          "members": reader.number(source.members),
        ] as Fields
      },
    ]
    return visit.page(
      "data", fields.merging(DataHead.fields(.data, pages: visit.pages, reader: reader, help: "data.home-help")),
      title: "frame.page-data")
  }

  private static func machines(_ visit: Visit) throws -> Answer {
    let reader = visit.reader
    let snapshot = visit.site.live.current
    let traffic = try visit.site.machines.value(on: snapshot.number) {
      try visit.workspace.machineTraffic(of: snapshot.index)
    }
    func share(_ count: Int) -> String {
      reader.share(traffic.touches > 0 ? Double(count) / Double(traffic.touches) : nil)
    }
    func table(_ id: String, _ title: String, _ head: String, _ note: String?, _ rows: [(String, Int)]) -> Fields {
      [
        "id": id, "title": reader.text(title), "head": reader.text(head), "hasNote": note != nil, "note": note ?? "",
        "rows": rows.map { ["name": $0.0, "count": reader.number($0.1), "share": share($0.1)] as Fields },
      ]
    }
    let note = reader.text("data.machines-reason-help", ["n": reader.number(traffic.looked)])
    let marked = traffic.byMark.reduce(0) { $0 + $1.count }
    var tables = [
      table(
        "m-k", "data.machines-by-kind", "terms.dimension-kind", nil,
        traffic.byKind.map { (reader.touchKind($0.kind), $0.count) }),
      table(
        "m-c", "data.machines-by-channel", "data.channel", nil,
        traffic.byChannel.prefix(20).map { (reader.value($0.channel, of: "channel"), $0.count) }),
      table(
        "m-r", "data.machines-by-reason", "data.reason", note,
        traffic.byReason.map { (reader.text("data.reason-\($0.reason.map { "\($0)" } ?? "source")"), $0.count) }),
    ]
    // What a program calls itself may hold anything: an address of a person's machine too.
    if visit.may(.seeContacts), !traffic.agents.isEmpty {
      tables.append(table("m-a", "data.agent", "data.agent", note, traffic.agents.map { ($0.agent, $0.count) }))
    }
    let counts = [("touches", traffic.touches), ("touches-marked", marked)]
    let fields: Fields = [
      "isEmpty": marked == 0, "tables": tables,
      "counts": counts.map { ["count": reader.number($0.1), "label": reader.text("data.\($0.0)")] as Fields }
        + traffic.byMark.map { ["count": reader.number($0.count), "label": reader.touchMark($0.mark)] as Fields },
    ]
    return visit.page(
      "machines",
      fields.merging(
        DataHead.fields(
          .machines, pages: visit.pages, reader: reader, heading: "data.tab-machines", help: "data.machines-help")),
      title: "data.tab-machines")
  }

  private static func doctor(_ visit: Visit) throws -> Answer {
    let reader = visit.reader
    var fields: Fields = [
      "action": Path.doctor.link(), "here": Path.doctor.link(), "isBusy": false, "hasFindings": false,
      "last": reader.text("data.doctor-none"), "percent": "0", "busy": "",
    ]
    switch visit.site.imports.examination {
    case nil: break
    case .waiting:
      fields["isBusy"] = true
      fields["busy"] = reader.text("data.doctor-waiting")
    case .running(let share):
      fields["isBusy"] = true
      fields["busy"] = reader.text("data.doctor-running", ["share": reader.share(share, digits: 0)])
      fields["percent"] = String(Int(share * 100))
    case .failed: fields["last"] = reader.text("data.doctor-failed")
    case .done(let findings, let at):
      fields["last"] = reader.text("data.doctor-at", ["when": reader.relative(at)])
      fields["hasFindings"] = true
      fields["findings"] = findings.map { finding($0, reader) }
      fields["failures"] = findings.filter { !$0.isKept }.map { failed in
        ["what": words(failed, reader), "rows": failed.rows.prefix(100).map { ["row": $0] as Fields }] as Fields
      }
    }
    return visit.page(
      "doctor",
      fields.merging(
        DataHead.fields(
          .doctor, pages: visit.pages, reader: reader, heading: "data.tab-doctor", help: "data.doctor-help")),
      title: "data.tab-doctor")
  }

  private static func words(_ finding: DoctorFinding, _ reader: Reader) -> String {
    let key = "data.check-\(finding.code)"
    return reader.texts.has(key) ? reader.text(key) : finding.sentence
  }

  private static func finding(_ finding: DoctorFinding, _ reader: Reader) -> Fields {
    let mark: (String, Icon) = finding.isKept ? ("is-kept", .kept) : ("is-broken", .broken)
    return [
      "what": words(finding, reader), "code": finding.code, "checked": reader.number(finding.checked),
      "stateClass": mark.0, "stateIcon": mark.1.svg,
      "result": finding.isKept ? reader.text("data.doctor-holds") : reader.count("data.doctor-fails", finding.failed),
    ]
  }
}
