package import Alignment
import Charts

/// Contacts by fit and interest, as one definition scores them.
package struct MatrixFigures: Sendable {
  /// By number of the cell, and those of them that bought.
  package let counts: [Int]
  package let customers: [Int]
  package let excluded: Int

  package init(counts: [Int], customers: [Int], excluded: Int) {
    self.counts = counts
    self.customers = customers
    self.excluded = excluded
  }

  func count(_ cell: MatrixCell) -> Int { counts[Int(cell.number)] }
  func share(_ cell: MatrixCell) -> Double? {
    count(cell) > 0 ? Double(customers[Int(cell.number)]) / Double(count(cell)) : nil
  }
  func count(_ quadrant: Quadrant) -> Int {
    MatrixCell.all.filter { $0.quadrant == quadrant }.reduce(0) { $0 + count($1) }
  }
  var total: Int { counts.reduce(0, +) }
}

/// What an MQL is: the matrix, the rules in words with their points, and who agreed to it [P3, P13, P20].
package struct DefinitionPage {
  let reader: Reader
  let papers: [Paper]
  let desk: PaperDesk
  /// Whether cells open to the people in them.
  let isOpen: Bool

  /// - Parameter papers: by version.
  package init(papers: [Paper], desk: PaperDesk, isOpen: Bool, reader: Reader) {
    self.papers = papers
    self.desk = desk
    self.isOpen = isOpen
    self.reader = reader
  }

  /// - Parameters:
  ///   - shown: the version whose rules and matrix are shown, and its document; `nil` where there is none.
  ///   - figures: `nil` while the journeys are not read.
  package func fields(shown: Paper?, _ definition: Definition?, figures: MatrixFigures?) -> Fields {
    let waiting = papers.last(where: \.isWaiting)
    let signed = waiting ?? papers.last { $0.state == .signed } ?? shown
    var fields: Fields = [
      "lead": lead(shown, waiting), "isEmpty": papers.isEmpty, "mayPropose": desk.mayPropose,
      "proposalHref": Path.definitionProposal.link(), "agreementHref": Path.agreement.link(),
      "hasDefinition": definition != nil, "hasMatrix": figures != nil && definition != nil,
      "differenceHref": waiting.map { Path.definitionVersion.link($0.document.id.rawValue) },
      "hasSignatures": signed != nil, "signatures": signed.map { desk.signatures($0) },
      "versions": desk.versions(papers), "hasPapers": !papers.isEmpty,
    ]
    guard let definition else { return fields }
    fields = fields.merging(rules(of: definition))
    if let figures { fields = fields.merging(matrix(definition, figures)) }
    return fields
  }

  private func lead(_ shown: Paper?, _ waiting: Paper?) -> String {
    var sentences: [String] = []
    if let shown, shown.state == .inForce, let start = shown.start {
      sentences.append(
        reader.text(
          "definition.lead-in-force",
          ["n": reader.number(shown.number), "day": reader.shortDate(reader.calendar.day(of: start))]))
    } else {
      sentences.append(reader.text("definition.lead-none"))
    }
    if let waiting {
      let author = waiting.document.proposal?.member ?? waiting.document.author
      sentences.append(
        reader.text(
          "definition.lead-waiting", ["n": reader.number(waiting.number), "name": waiting.name(of: author)]))
    }
    return sentences.joined(separator: " ")
  }

  // MARK: Matrix

  private func matrix(_ definition: Definition, _ figures: MatrixFigures) -> Fields {
    let best = MatrixCell.all.compactMap { figures.share($0) }.max() ?? 0
    let rows = InterestGrade.allCases.map { interest in
      FitGrade.allCases.reversed().map { fit -> Matrix.Cell in
        let cell = MatrixCell(fit, interest)
        let share = figures.share(cell)
        let count = figures.count(cell)
        let bought = share.map { reader.text("definition.bought", ["share": reader.share($0)]) } ?? ""
        return Matrix.Cell(
          cell.name, figure: reader.number(count), note: bought,
          level: Heat.level(of: share ?? 0, largest: best) ?? 1, tone: cell.quadrant.isFit ? .teal : .violet,
          mark: Mark(
            reader.text(
              "definition.cell-title", ["cell": cell.name, "count": reader.count("definition.contacts", count)]),
            href: isOpen && count > 0 ? Path.definitionCell.link(cell.name) : nil))
      }
    }
    let thresholds = definition.thresholds
    func edges(_ points: [Double]) -> [String] {
      ["0"] + points.reversed().map { reader.plain($0) } + ["100"]
    }
    var lines: [Matrix.Threshold] = []
    if let grades = definition.mql.grades {
      if grades.fit != .d {
        let points = reader.plain(thresholds.fit[Int(grades.fit.rawValue)])
        lines.append(
          Matrix.Threshold(
            .across, at: Double(3 - grades.fit.rawValue) / 4,
            name: reader.text("definition.threshold", ["points": points])))
      }
      if grades.interest != .four {
        let points = reader.plain(thresholds.interest[Int(grades.interest.rawValue)])
        lines.append(
          Matrix.Threshold(
            .up, at: Double(3 - grades.interest.rawValue) / 4,
            name: reader.text("definition.threshold", ["points": points])))
      }
    }
    let drawing = Matrix(
      label: reader.text("definition.matrix-label", ["count": reader.number(figures.total)]), cells: rows,
      across: Matrix.Side(reader.text("definition.fit"), edges: edges(thresholds.fit)),
      up: Matrix.Side(reader.text("definition.interest"), edges: edges(thresholds.interest)), thresholds: lines)
    return [
      "matrix": drawing.svg, "contacts": reader.count("definition.contacts", figures.total),
      "excluded": figures.excluded > 0 ? reader.count("definition.excluded", figures.excluded) : nil,
      "matrixTable": drawing.table([
        reader.text("definition.cell"), reader.text("definition.count"), reader.text("definition.bought-head"),
      ]).fields,
      "quadrants": Quadrant.allCases.map { quadrant in
        [
          "quadrantName": reader.text("terms.quadrant-\(quadrant.rawValue)").lowercased(),
          "quadrantCount": reader.number(figures.count(quadrant)),
          "quadrantWho": reader.text("definition.worked-\(quadrant.rawValue)"),
          "quadrantTeam": quadrant.isFit ? Team.sales.cssClass : Team.marketing.cssClass,
        ] as Fields
      },
    ]
  }

  // MARK: Rules

  private func rule(_ name: String, _ words: String, _ points: String, _ cap: String = "") -> Fields {
    [
      "ruleName": name.isEmpty ? (words.isEmpty ? reader.text("definition.any") : words) : name,
      "ruleWords": name.isEmpty || words.isEmpty ? nil : words, "rulePoints": points, "ruleCap": cap,
    ]
  }

  private func rules(of definition: Definition) -> Fields {
    let interest = definition.interest.kinds.flatMap { kind -> [Fields] in
      let cap = kind.cap.map { reader.plain($0) } ?? Reader.dash
      return kind.rules.map { touch in
        let condition = reader.words(touch.condition)
        let words = ([reader.words(kind.kinds)] + (condition.isEmpty ? [] : [condition])).joined(separator: ", ")
        return rule(touch.name, "\(words), \(reader.words(kind.decay))", reader.points(touch.points), cap)
      }
    }
    let grades = definition.mql.grades.map { reader.words($0) }
    return [
      "definitionName": definition.name, "note": definition.note.isEmpty ? nil : definition.note,
      "fitRules": definition.fit.map { rule($0.name, reader.words($0.condition), reader.points($0.points)) },
      "interestRules": interest,
      "interestCap": reader.text(
        "definition.total-cap", ["n": reader.plain(definition.interest.cap)]),
      "hasDeductions": !definition.deductions.isEmpty,
      "deductions": definition.deductions.map { rule($0.name, reader.words($0.state), reader.points(-$0.points)) },
      "thresholdWords": [
        reader.text(
          "definition.fit-thresholds",
          [
            "a": reader.plain(definition.thresholds.fit[0]), "b": reader.plain(definition.thresholds.fit[1]),
            "c": reader.plain(definition.thresholds.fit[2]),
          ]),
        reader.text(
          "definition.interest-thresholds",
          [
            "a": reader.plain(definition.thresholds.interest[0]),
            "b": reader.plain(definition.thresholds.interest[1]),
            "c": reader.plain(definition.thresholds.interest[2]),
          ]),
      ],
      "mqlWords": grades ?? reader.text("definition.only-triggers"),
      "hasTriggers": !definition.mql.triggers.isEmpty,
      "triggers": definition.mql.triggers.map { trigger in
        let found = reader.rule(trigger)
        return ["ruleName": found.name, "ruleWords": found.words] as Fields
      },
      "hasExclusions": !definition.exclusions.isEmpty,
      "exclusions": definition.exclusions.map { rule($0.name, reader.words($0.state), "") },
    ]
  }
}
