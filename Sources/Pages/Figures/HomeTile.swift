import Alignment
import Reports
import Wire

/// A figure at the top of a home page: its term, a note beside, and how it stands against the plan to this day.
struct HomeTile {
  let scene: HomeScene
  let home: HomeFigures

  private var reader: Reader { scene.reader }

  /// - Parameters:
  ///   - before: the figure by the same working day of the earlier period; `nil` where none is compared.
  func fields(
    _ term: Fields, _ cell: Sheet.Cell, kind: Sheet.Kind = .count, to href: String?, measure: String? = nil,
    before: Double? = nil, note: String? = nil
  ) -> Fields {
    var notes: [String] = []
    var status: StatusMark?
    var compared: String?
    if let measure, !scene.isLong, let goal = home.goals[measure], let value = cell.reading {
      let isOver = home.question.period.last <= home.today
      let target = isOver ? goal.target : goal.due
      notes.append(
        reader.text(isOver ? "figures.goal-of" : "figures.plan-of", ["figure": words(Double(target), kind)]))
      let difference = value - Double(target)
      let share = target > 0 ? difference / Double(target) : 0
      let signed = (difference > 0 ? "+" : "") + words(difference, kind)
      status = StatusMark(share >= 0 ? .track : share > -0.1 ? .risk : .broken, signed)
    }
    if let note { notes.append(note) }
    if scene.isCompared, let before, let value = cell.reading {
      let change = before == 0 ? nil : (value - before) / abs(before)
      compared = reader.text(
        "figures.against", ["change": reader.change(change, of: .count), "period": reader.period(home.earlier.whole)])
    }
    return [
      "tileTerm": term, "tileFigure": reader.figure(cell, kind: kind, to: href, .large),
      "tileNote": notes.joined(separator: " · "), "tileHasNote": !notes.isEmpty,
      "tileCompared": compared ?? "", "tileIsCompared": compared != nil, "tileHasStatus": status != nil,
      "tileStatus": status?.fields,
    ]
  }

  private func words(_ value: Double, _ kind: Sheet.Kind) -> String {
    kind == .money ? reader.money(minor: Int64(value), .whole) : reader.number(Int(value))
  }
}
