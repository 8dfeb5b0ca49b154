import Alignment
import Reports
import Wire

/// What the models agree on, and what they do not, in sentences: at most two of a kind.
///
/// Read off the figures themselves. Which of two values brings more by more than chance is judged elsewhere, by
/// resamples.
struct Conclusions {
  let models: ModelFigures
  let dimension: Dimension
  let hasValue: Bool
  let reader: Reader

  var fields: [Fields] { ranks + returns }

  private func name(_ row: ModelFigures.Row) -> String { reader.value(row.key, of: dimension) }

  private func conclusion(_ holds: Bool, _ sentence: String) -> Fields {
    [
      "holds": holds, "sentence": sentence,
      "word": reader.text(holds ? "closed-loop.holds" : "closed-loop.depends"),
    ]
  }

  private var ranks: [Fields] {
    guard models.rows.count > 1 else { return [] }
    var leaders: [(key: ModelFigures.Row, models: Int)] = []
    for row in models.rows {
      let times = (0..<models.count).count { models.rank(of: row.key, under: $0) == 1 }
      if times > 0 { leaders.append((row, times)) }
    }
    leaders.sort { ($1.models, $0.key.key) < ($0.models, $1.key.key) }
    var found: [Fields] = []
    if leaders.count == 1, let leader = leaders.first {
      found.append(conclusion(true, reader.text("closed-loop.always-first", ["name": name(leader.key)])))
    } else if leaders.count > 1 {
      let list = leaders.prefix(3).map {
        reader.text("closed-loop.first-part", ["name": name($0.key), "n": reader.number($0.models)])
      }
      found.append(
        conclusion(false, reader.text("closed-loop.first-depends", ["list": list.joined(separator: ", ")])))
    }
    if let steady = models.rows.first(where: { $0.best == $0.worst && $0.best > 1 }) {
      found.append(
        conclusion(
          true,
          reader.text(
            "closed-loop.always-rank", ["name": name(steady), "rank": reader.number(steady.best)])))
    }
    return found
  }

  private var returns: [Fields] {
    guard hasValue else { return [] }
    var sure: [Fields] = []
    var open: [Fields] = []
    for row in models.rows {
      guard let cost = row.cost, cost > 0 else { continue }
      let returns = row.revenues.map { Double($0) / Double(cost) - 1 }
      guard let low = returns.min(), let high = returns.max() else { continue }
      let values = ["name": name(row), "low": reader.signedShare(low), "high": reader.signedShare(high)]
      if low >= 0 {
        sure.append(conclusion(true, reader.text("closed-loop.always-pays", values)))
      } else if high < 0 {
        sure.append(conclusion(true, reader.text("closed-loop.never-pays", values)))
      } else {
        let times = returns.count { $0 >= 0 }
        open.append(
          conclusion(
            false,
            reader.text(
              "closed-loop.sometimes-pays",
              ["name": name(row), "n": reader.number(times), "all": reader.number(models.count)])))
      }
    }
    return Array(sure.prefix(2) + open.prefix(2))
  }

}
