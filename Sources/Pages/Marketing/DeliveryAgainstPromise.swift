package import Alignment
import Charts

/// What marketing delivered in the running periods against what it promised: its lines of the mirror, and MQLs by day.
package struct DeliveryAgainstPromise {
  let board: AgreementBoard
  let reader: Reader
  let isOpen: Bool

  package init(_ board: AgreementBoard, reader: Reader, isOpen: Bool) {
    self.board = board
    self.reader = reader
    self.isOpen = isOpen
  }

  /// `nil` where marketing promises nothing now.
  package var fields: Fields? {
    let lines = PromiseColumns(board, reader: reader, isOpen: isOpen).lines(of: .marketing)
    guard !lines.isEmpty else { return nil }
    let days = days
    return [
      "agreementHref": Path.agreement.link(), "sideLines": lines, "hasDays": days != nil,
      "days": days.map { bars in
        ChartFields(
          bars, title: reader.text("agreement.by-day"), note: note,
          headings: [reader.text("agreement.day"), reader.stages(.mql)]
        ).fields
      },
    ]
  }

  private var running: PeriodResult? {
    board.results.last { $0.commitment.measure == .volume && $0.period.contains(board.now) }
  }

  private var note: String? { running.map { reader.promise($0.commitment) } }

  /// The MQLs of the running period of volume by the day they came.
  private var days: Bars? {
    guard let running else { return nil }
    let first = reader.calendar.day(of: running.period.after)
    let last = reader.calendar.day(of: running.period.through)
    let length = last.daysSinceEpoch - first.daysSinceEpoch + 1
    guard (1...62).contains(length) else { return nil }
    var counts = [Int](repeating: 0, count: length)
    for one in running.excused.cases {
      let day = reader.calendar.day(of: one.countsAt).daysSinceEpoch - first.daysSinceEpoch
      if counts.indices.contains(day) { counts[day] += 1 }
    }
    return Bars(
      label: reader.text("agreement.by-day"), direction: .up,
      bars: counts.enumerated().map { place, count in
        let day = reader.shortDate(first.adding(days: place))
        return Bars.Bar(
          day, Double(count), figure: reader.number(count), paint: .violet,
          mark: Mark("\(day): \(reader.number(count))"))
      })
  }
}
