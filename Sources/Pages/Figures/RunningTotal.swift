import Alignment
import Charts
import Reports

/// A figure summed day by day over a period: solid so far, the earlier period pale, the goal a line.
struct RunningTotal {
  let home: HomeFigures
  let reader: Reader
  /// What one day brings: of both periods.
  let amount: (Period) -> Double
  let goal: GoalPace?
  let paint: Paint
  /// A figure in words, in full and for a label.
  let words: (Double) -> String
  let short: (Double) -> String
  /// What is summed, for the sentence that stands for the drawing.
  let noun: String

  private var period: Period { home.question.period }
  private var earlier: Period { home.earlier.whole }
  /// Days of the period that have begun.
  private var daysSoFar: Int {
    max(0, min(period.dayCount, home.today.daysSinceEpoch - period.first.daysSinceEpoch + 1))
  }

  /// The sum at the end of each day, zero before the first.
  private func sums(of period: Period, days: Int) -> [Double] {
    var sums = [0.0]
    for offset in 0..<days {
      let day = period.first.adding(days: offset)
      sums.append((sums.last ?? 0) + amount(Period(first: day, last: day)))
    }
    return sums
  }

  var chart: LineWithBand {
    let days = period.dayCount
    let now = sums(of: period, days: daysSoFar)
    let before = sums(of: earlier, days: min(days, earlier.dayCount))
    func points(_ sums: [Double]) -> [LineWithBand.Point] {
      sums.enumerated().map { LineWithBand.Point(Double($0), $1) }
    }
    var lines = [
      LineWithBand.Line(.last, points(before), figure: "", name: reader.period(earlier), isStepped: true),
      LineWithBand.Line(.actual, points(now), paint: paint, isStepped: true),
    ]
    if let goal {
      let end = LineWithBand.Point(Double(days), Double(goal.target))
      lines.insert(
        LineWithBand.Line(
          .goal, [LineWithBand.Point(0, 0), end], figure: short(Double(goal.target)),
          name: reader.text("figures.goal")), at: 0)
    }
    let total = now.last ?? 0
    let highest = [total, before.last ?? 0, Double(goal?.target ?? 0)]
    return LineWithBand(
      label: label(total, before.last ?? 0), lines: lines,
      stops: daysSoFar > 0
        ? [
          LineWithBand.Stop(
            LineWithBand.Point(Double(daysSoFar), total), paint: paint, figure: short(total), mark: Mark(words(total)))
        ] : [],
      axis: Axis(covering: highest) { short($0) }, span: Axis(low: 0, high: Double(days), ticks: ticks),
      rows: rows(now, before))
  }

  var headings: [String] {
    [reader.text("figures.to-day"), reader.period(period), reader.period(earlier)]
  }

  private func label(_ total: Double, _ before: Double) -> String {
    var text = "\(noun): \(words(total)); \(reader.period(earlier)) \(words(before))"
    if let goal { text += "; \(reader.text("figures.goal")) \(words(Double(goal.target)))" }
    return text
  }

  /// Where labels stand: each day, each week or each month, by the length of the period.
  private var ticks: [Axis.Tick] {
    let days = period.dayCount
    return (0..<days).compactMap { offset in
      let day = period.first.adding(days: offset)
      let (_, month, number) = day.components
      switch days {
      case ...10: return Axis.Tick(Double(offset), reader.text("calendar.weekday-\(day.weekday.rawValue)"))
      case ...62:
        guard day.weekday == .monday else { return nil }
        return Axis.Tick(Double(offset), "\(number) \(reader.text("calendar.short-month-\(month)"))")
      default:
        guard number == 1, days <= 400 || month == 1 else { return nil }
        return Axis.Tick(
          Double(offset), days <= 400 ? reader.text("calendar.short-month-\(month)") : String(day.components.year))
      }
    }
  }

  /// About a dozen days of the table, the last one so far among them.
  private func rows(_ now: [Double], _ before: [Double]) -> [[String]] {
    let step = max(1, period.dayCount / 12)
    var days = Array(stride(from: step, through: period.dayCount, by: step))
    if daysSoFar > 0, !days.contains(daysSoFar) { days = (days + [daysSoFar]).sorted() }
    return days.map { count in
      [
        reader.shortDate(period.first.adding(days: count - 1)),
        count < now.count ? words(now[count]) : Reader.dash,
        count < before.count ? words(before[count]) : Reader.dash,
      ]
    }
  }
}
