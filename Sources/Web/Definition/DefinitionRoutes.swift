import Alignment
import Pages
import Reports
import Workspace

/// The definition of an MQL: the matrix with counts, the rules, and who is in a cell.
enum DefinitionRoutes {
  private static let pageRows = 50

  static func serve(_ routes: inout Routes) {
    routes.get(.definition) { visit in
      let papers = try visit.papers(.definition).map(\.paper)
      let shown = try self.shown(visit)
      let page = DefinitionPage(
        papers: papers, desk: try visit.paperDesk(.definition), isOpen: visit.pages.contains(.definitionCell),
        reader: visit.reader)
      let fields = page.fields(
        shown: shown.flatMap { found in papers.last { $0.document.id == found.id } }, shown?.definition,
        figures: shown.map { figures(visit, $0) })
      return visit.page("definition", fields, title: "frame.page-definition")
    }
    routes.get(.definitionCell, cell)
  }

  /// The version whose scores are shown: in force, else the latest.
  private static func shown(_ visit: Visit) throws -> DefinitionVersion? {
    let all = try visit.workspace.definitions(now: visit.now)
    return all.last { $0.version.state == .inForce } ?? all.last { $0.version.state != .retired }
  }

  private static func scores(_ visit: Visit, _ version: DefinitionVersion) -> (ScoreColumns, JourneyIndex) {
    let snapshot = visit.site.live.current
    let scores = visit.site.scores.scores(
      of: version.id, version.definition, on: snapshot.number, snapshot.index, now: visit.now)
    return (scores, snapshot.index)
  }

  private static func figures(_ visit: Visit, _ version: DefinitionVersion) -> MatrixFigures {
    let (scores, index) = scores(visit, version)
    var (counts, customers) = ([Int](repeating: 0, count: 16), [Int](repeating: 0, count: 16))
    var excluded = 0
    for contact in 0..<min(scores.count, index.contacts.count) {
      // Who bought is there to be seen: that a definition leaves customers out says nothing on how good a cell is.
      let isCustomer = index.presentStage(of: contact) == .customer
      if scores.exclusion[contact] >= 0, !isCustomer {
        excluded += 1
        continue
      }
      counts[Int(scores.cell[contact])] += 1
      if isCustomer { customers[Int(scores.cell[contact])] += 1 }
    }
    return MatrixFigures(counts: counts, customers: customers, excluded: excluded)
  }

  private static func cell(_ visit: Visit) throws -> Answer {
    guard let cell = MatrixCell.all.first(where: { $0.name == visit.part("cell") }),
      let version = try shown(visit)
    else { throw Refusal.notFound }
    let (scores, index) = scores(visit, version)
    let after = visit.query["after"].flatMap(CellPlace.init)
    var found: [CellPlace] = []
    var total = 0
    for contact in 0..<min(scores.count, index.contacts.count)
    where scores.cell[contact] == cell.number
      && (scores.exclusion[contact] < 0 || index.presentStage(of: contact) == .customer)
    {
      total += 1
      let place = CellPlace(interest: scores.interest[contact], contact: contact)
      if let after, !after.isBefore(place) { continue }
      if found.count > pageRows, let last = found.last, !place.isBefore(last) { continue }
      let at = found.firstIndex { place.isBefore($0) } ?? found.count
      found.insert(place, at: at)
      if found.count > pageRows + 1 { found.removeLast() }
    }
    let shown = found.prefix(pageRows)
    let names = Dictionary(
      try visit.workspace.lines(ofContacts: shown.map { index.contacts.id[$0.contact].rawValue }).map { ($0.id, $0) }
    ) { first, _ in first }
    let reader = visit.reader
    let fields: Fields = [
      "heading": reader.text(
        "definition.cell-heading",
        ["cell": cell.name, "fit": cell.fit.name, "interest": cell.interest.name]),
      "lead": reader.text("definition.cell-lead", ["count": reader.count("definition.contacts", total)]),
      "back": Path.definition.link(),
      "lines": shown.map { place in
        let id = index.contacts.id[place.contact].rawValue
        return [
          "lineName": names[id]?.name ?? reader.text("agreement.unnamed", ["id": String(id)]),
          "lineHref": Path.contact.link(id), "lineCompany": names[id]?.company ?? "",
          "lineFit": reader.decimal(scores.fit[place.contact], digits: 0),
          "lineInterest": reader.decimal(place.interest, digits: 0),
        ] as Fields
      },
      "next": found.count > pageRows
        ? shown.last.map { Path.definitionCell.link(cell.name, query: [("after", $0.text)]) } : nil,
    ]
    return visit.page("definition-cell", fields, title: "definition.heading", rail: .agreement)
  }
}

/// A place in the order of a cell's contacts: the most interested first.
private struct CellPlace {
  let interest: Double
  let contact: Int

  init(interest: Double, contact: Int) {
    self.interest = interest
    self.contact = contact
  }

  /// As an address has it: `34.5:1201`.
  init?(_ text: String) {
    let parts = text.split(separator: ":")
    guard parts.count == 2, let interest = Double(parts[0]), let contact = Int(parts[1]) else { return nil }
    self.init(interest: interest, contact: contact)
  }

  var text: String { "\(interest):\(contact)" }

  func isBefore(_ other: CellPlace) -> Bool { (other.interest, contact) < (interest, other.contact) }
}
