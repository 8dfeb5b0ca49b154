import Alignment
import Charts
import Reports
import Wire

/// A measure by month: the months of the period in the team's colour, earlier ones pale, the goal a line across each.
struct MonthBars {
  let measure: String
  let sheet: Sheet
  let home: HomeFigures
  let reader: Reader

  static let measures = ["visits", "leads", "customers"]

  var fields: Fields {
    let view = SheetView(sheet)
    let receipts = ReceiptAddress(of: sheet, calendar: reader.calendar)
    let goals = home.monthGoals[measure] ?? []
    let bars: [Bars.Bar] = home.months.enumerated().map { place, month in
      let key = reader.calendar.key(of: month.first, unit: .month)
      let count = view.row(key)?[measure].whole ?? 0
      let goal = place < goals.count ? goals[place] : nil
      let isAsked = month.overlap(with: home.question.period) > 0
      var title = "\(reader.period(month)): \(reader.number(count))"
      if let goal {
        title += ", \(reader.text("figures.goal")) \(reader.number(Int(clamping: goal.target)))"
      }
      return Bars.Bar(
        reader.text("calendar.short-month-\(month.first.month)"), Double(count),
        figure: count < 10_000 ? reader.number(count) : reader.short(Double(count)),
        paint: isAsked ? team.paint : .last, goal: goal.map { Double($0.target) },
        mark: Mark(title, href: count > 0 ? receipts.link(row: key, column: measure) : nil))
    }
    let chart = Bars(label: label(bars), direction: .up, bars: bars)
    let headings = [reader.text("terms.dimension-month"), reader.measure(measure)]
    return ChartFields(chart, title: reader.measure(measure), headings: headings).fields
  }

  private var team: Team {
    switch measure {
    case "customers": reader.owners[.customer]
    case "leads": reader.owners[.lead]
    default: .marketing
    }
  }

  private func label(_ bars: [Bars.Bar]) -> String {
    reader.measure(measure) + ": " + bars.map { "\($0.name) \($0.figure)" }.joined(separator: ", ")
  }
}
