package import Alignment

/// A goal as a row of a list, with how far it is.
package struct GoalLine {
  let reader: Reader
  let measure: String
  let days: Period
  /// A count; of revenue minor units.
  let target: Int64
  let actual: Int64?

  /// - Parameter actual: what was reached so far; `nil` where it was not counted, or the goal is ahead.
  package init(_ reader: Reader, measure: String, days: Period, target: Int64, actual: Int64?) {
    self.reader = reader
    self.measure = measure
    self.days = days
    self.target = target
    self.actual = actual
  }

  package func fields(id: Int64, mayEdit: Bool) -> Fields {
    let part = actual.flatMap { target > 0 ? Double($0) / Double(target) : nil }
    let share = reader.share(part, digits: 0)
    return [
      "goalHref": Path.goal.link(id), "goalMayEdit": mayEdit, "goalMeasure": reader.measure(measure),
      "goalDays": reader.period(days), "goalTarget": words(target), "goalActual": actual.map(words) ?? Reader.dash,
      "hasPart": part != nil, "goalPart": share,
      "goalPercent": part.map { String(Int(min(max($0, 0), 1) * 100)) } ?? "0",
      "goalLabel": reader.text("campaigns.progress-of", ["part": share, "measure": reader.measure(measure)]),
    ]
  }

  private func words(_ value: Int64) -> String {
    measure == "revenue" ? reader.money(minor: value, .whole) : reader.number(Int(value))
  }
}
