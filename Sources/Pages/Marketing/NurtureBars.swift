import Alignment
import Charts
import Reports

/// Contacts in nurture by the week they come back, those that have come due first [P17, P18].
struct NurtureBars {
  let pool: NurturePool
  let home: HomeFigures
  let scene: HomeScene

  private var reader: Reader { scene.reader }

  var fields: Fields {
    let radar = scene.pages.contains(.radar) ? Path.radar.link() : nil
    var bars = [
      bar(reader.text("marketing.come-due"), pool.due, paint: .warn, href: radar)
    ]
    for (place, count) in pool.weeks.enumerated() {
      let monday = reader.calendar.period(.week, containing: home.today).first.adding(days: place * 7)
      let (_, month, day) = monday.components
      bars.append(bar("\(day) \(reader.text("calendar.short-month-\(month)"))", count, paint: .violet))
    }
    if pool.later > 0 { bars.append(bar(reader.text("marketing.later"), pool.later, paint: .last)) }
    let chart = Bars(
      label: reader.count("marketing.nurture-label", pool.total, ["due": reader.number(pool.due)]), direction: .up,
      bars: bars)
    var fields = ChartFields(
      chart, title: reader.text("marketing.nurture"), note: reader.text("marketing.nurture-note"),
      headings: [reader.text("terms.dimension-week"), reader.unit(.contacts)]
    ).fields
    fields["isPoolEmpty"] = pool.total == 0
    return fields
  }

  private func bar(_ name: String, _ count: Int, paint: Paint, href: String? = nil) -> Bars.Bar {
    Bars.Bar(
      name, Double(count), figure: reader.number(count), paint: paint,
      mark: Mark("\(name): \(reader.number(count))", href: count > 0 ? href : nil))
  }
}
