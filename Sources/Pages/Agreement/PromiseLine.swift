package import Alignment
import Charts

/// One commitment as a line of the mirror: the promise, the actual, status and probability, and its past periods.
struct PromiseLine {
  let reader: Reader
  let commitment: Commitment
  /// Those that have begun, in time order.
  let rows: [AgreementRow]
  let now: Instant
  let withExcuses: Bool
  /// Whether figures open to the people behind them.
  let isOpen: Bool
  /// Whether several commitments in force are of its measure, so that its name tells it apart.
  let isNamed: Bool
  /// How many squares, the running one included.
  var squares = 11

  private var kind: Measure.Kind { commitment.measure.kind }
  private var current: AgreementRow? { rows.last { $0.period.contains(now) } }
  /// What the running period is judged by: the promise of the version at its start, which may not be the one in force.
  private var promise: Commitment { current?.promise ?? commitment }

  var fields: Fields {
    let current = current
    let figures = current?.figures(withExcuses: withExcuses)
    return [
      "promiseTitle": isNamed ? "\(reader.measure(kind)), \(commitment.name)" : reader.measure(kind),
      "promiseTeam": commitment.owner.cssClass, "promiseTeamName": reader.team(commitment.owner),
      "promiseWords": reader.promise(promise), "promiseFigure": figure(current, figures).fields,
      "promiseOf": figures.map(of) ?? "",
      "promiseStatus": status(current, figures).fields, "promiseBar": bar(figures).svg,
      "promiseStrip": strip.svg, "promiseTally": tally, "promiseDue": due(current),
    ]
  }

  private func link(_ row: AgreementRow) -> String? {
    isOpen ? Path.agreementResult.link(row.commitment, String(row.period.through.milliseconds)) : nil
  }

  private func figure(_ row: AgreementRow?, _ figures: KeptResult.Figures?) -> FigureLink {
    guard let row, let figures else { return FigureLink(Reader.dash, to: nil, .strong) }
    guard kind.isShare else { return FigureLink(reader.amount(figures.good, of: kind), to: link(row), .strong) }
    let share = figures.total > 0 ? Double(figures.good) / Double(figures.total) : nil
    return FigureLink(reader.share(share), to: link(row), .strong)
  }

  /// `of 50`; of a share its counts.
  private func of(_ figures: KeptResult.Figures) -> String {
    guard kind.isShare else { return reader.text("promise.of", ["goal": reader.goal(promise.goal, of: kind)]) }
    guard figures.total > 0 else { return reader.text("promise.no-cases") }
    return reader.text(
      "promise.counts", ["good": reader.number(Int(figures.good)), "total": reader.number(Int(figures.total))])
  }

  private func status(_ row: AgreementRow?, _ figures: KeptResult.Figures?) -> StatusMark {
    guard let row, let figures else { return StatusMark(.open, reader.text("promise.not-begun")) }
    return reader.mark(
      figures.status, probability: row.probability(withExcuses: withExcuses), open: row.open(withExcuses: withExcuses))
  }

  private func due(_ row: AgreementRow?) -> String {
    guard let row else { return "" }
    return reader.text("promise.ends", ["when": reader.relative(row.period.through)])
  }

  private func bar(_ figures: KeptResult.Figures?) -> PromiseBar {
    let share = figures.flatMap { $0.total > 0 ? Double($0.good) / Double($0.total) : nil } ?? 0
    let actual = kind.isShare ? share : Double(figures?.good ?? 0)
    let goal: Double =
      switch promise.goal {
      case .amount(let amount): Double(amount)
      case .share(let share): Double(share) / 10_000
      }
    var expected: Double?
    if !kind.isShare, let period = current?.period {
      let whole = Double(period.through.milliseconds - period.after.milliseconds)
      expected = goal * Double(now.milliseconds - period.after.milliseconds) / whole
    }
    let words = kind.isShare ? reader.share(share) : reader.amount(figures?.good ?? 0, of: kind)
    return PromiseBar(
      label: reader.text(
        "promise.bar", ["actual": words, "goal": reader.goal(promise.goal, of: kind)]),
      actual: actual, goal: goal, expected: expected, end: kind.isShare ? max(1, goal * 1.2) : nil,
      paint: commitment.owner.paint, isMirrored: commitment.owner == .marketing)
  }

  private var shown: [AgreementRow] { Array(rows.suffix(squares)) }

  private var strip: Strip {
    Strip(
      label: "\(reader.measure(kind)): \(tally)",
      periods: shown.map { row in
        let figures = row.figures(withExcuses: withExcuses)
        let outcome: Strip.Period.Outcome =
          switch figures.status {
          case .kept: .kept
          case .broken: .broken
          case .onTrack, .atRisk: .running
          case .none: row.period.contains(now) ? .running : .unmeasured
          }
        return Strip.Period(outcome, mark: Mark(title(row, figures), href: link(row)))
      })
  }

  private func title(_ row: AgreementRow, _ figures: KeptResult.Figures) -> String {
    let share = figures.total > 0 ? Double(figures.good) / Double(figures.total) : nil
    return reader.text(
      "promise.square",
      [
        "when": reader.instant(row.period.through), "status": reader.status(figures.status),
        "figure": kind.isShare ? reader.share(share) : reader.amount(figures.good, of: kind),
      ])
  }

  /// `7 of 10 kept`.
  private var tally: String {
    let judged = shown.map { $0.figures(withExcuses: withExcuses).status }.filter(\.isFinal)
    guard !judged.isEmpty else { return reader.text("promise.none-past") }
    return reader.text(
      "promise.tally",
      ["kept": reader.number(judged.count { $0 == .kept }), "all": reader.number(judged.count)])
  }
}

/// Both teams' promises as two mirrored columns, and what they promise together.
package struct PromiseColumns {
  let reader: Reader
  let board: AgreementBoard
  let withExcuses: Bool
  let isOpen: Bool

  /// - Parameters:
  ///   - withExcuses: whether excused time is taken out.
  ///   - isOpen: whether figures open to the people behind them.
  package init(_ board: AgreementBoard, reader: Reader, withExcuses: Bool = true, isOpen: Bool) {
    self.board = board
    self.reader = reader
    self.withExcuses = withExcuses
    self.isOpen = isOpen
  }

  /// For the partial `promises`; `nil` where no agreement is in force.
  package var fields: Fields? {
    guard board.inForce != nil else { return nil }
    let joint = lines(of: .both)
    return [
      "sides": [side(.marketing), side(.sales)], "hasJoint": !joint.isEmpty, "jointLines": joint,
      "jointTitle": reader.text("promise.joint"),
    ]
  }

  /// The lines of a team's promises, in the order of the agreement.
  package func lines(of team: Team) -> [Fields] {
    let commitments = board.inForce?.agreement.commitments ?? []
    return commitments.filter { $0.owner == team }.map { commitment in
      PromiseLine(
        reader: reader, commitment: commitment, rows: board.rows(of: commitment.name), now: board.now,
        withExcuses: withExcuses, isOpen: isOpen,
        isNamed: commitments.count { $0.measure.kind == commitment.measure.kind } > 1
      ).fields
    }
  }

  private func side(_ team: Team) -> Fields {
    let lines = lines(of: team)
    let ends = board.running.filter { $0.owner == team }.map(\.period.through).min()
    return [
      "sideTeam": team.cssClass, "sideTitle": reader.text("promise.side-\(team.rawValue)"),
      "sideNote": ends.map { reader.text("promise.next-deadline", ["when": reader.relative($0)]) } ?? "",
      "sideLines": lines, "sideIsEmpty": lines.isEmpty,
    ]
  }
}
