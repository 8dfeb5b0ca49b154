package import Alignment
import Charts

/// The scores of an MQL with the rules that gave them, in words and points [P20]. The partial `scores`.
package struct ScoreFields {
  package struct Reason {
    let rule: String
    let points: Double
    let given: Double
    let touchAt: Instant?

    package init(rule: String, points: Double, given: Double, touchAt: Instant?) {
      self.rule = rule
      self.points = points
      self.given = given
      self.touchAt = touchAt
    }
  }

  let fit: (score: Double, reasons: [Reason])
  let interest: (score: Double, reasons: [Reason])
  let cell: MatrixCell
  let completeness: Double
  let reader: Reader

  package init(
    fit: (score: Double, reasons: [Reason]), interest: (score: Double, reasons: [Reason]), cell: MatrixCell,
    completeness: Double, reader: Reader
  ) {
    self.fit = fit
    self.interest = interest
    self.cell = cell
    self.completeness = completeness
    self.reader = reader
  }

  /// The reasons with most points; the rest is in the definition's own receipt.
  private static let most = 8

  package var fields: Fields {
    let known =
      completeness < 1
      ? reader.text("inbox.completeness", ["share": reader.share(completeness, digits: 0)]) : nil
    return [
      "hasScores": true,
      "scoreParts": [
        part("fit", fit, cell.fit.name, note: known, paint: .ink),
        part("interest", interest, cell.interest.name, note: nil, paint: .violet),
      ],
    ]
  }

  private func part(
    _ key: String, _ part: (score: Double, reasons: [Reason]), _ grade: String, note: String?, paint: Paint
  ) -> Fields {
    // What has faded to nothing says nothing.
    let shown = part.reasons.filter { $0.points.magnitude >= 0.05 }.sorted { $1.points.magnitude < $0.points.magnitude }
      .prefix(ScoreFields.most)
    let most = shown.map(\.points.magnitude).max() ?? 1
    return [
      "score": reader.decimal(part.score, digits: 0), "scoreName": reader.text("inbox.\(key)"), "scoreGrade": grade,
      "scoreNote": note, "hasReasons": !shown.isEmpty,
      "reasons": shown.map { reason in
        let points = (reason.points > 0 ? "+" : "") + reader.decimal(reason.points, digits: 1)
        let day = reason.touchAt.map { reader.shortDate(reader.calendar.day(of: $0)) }
        let hasFaded = reason.given - reason.points > 0.05 && reason.touchAt != nil
        return [
          "reasonName": reason.rule,
          "reasonNote": day.map { day in
            hasFaded
              ? reader.text("inbox.faded", ["day": day, "points": reader.decimal(reason.given, digits: 1)]) : day
          },
          "reasonBar": PromiseBar(
            label: "\(reason.rule): \(points)", actual: max(0, reason.points), end: most, paint: paint
          ).svg,
          "reasonPoints": points,
        ] as Fields
      },
    ]
  }
}
