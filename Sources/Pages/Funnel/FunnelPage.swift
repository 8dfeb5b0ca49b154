import Alignment
import Charts
import Reports
package import Wire

/// How many reach each stage, how fast, by what they have in common, and where they wait [P23-P28].
package struct FunnelPage {
  /// The reports it shows.
  package struct Answers: Sendable {
    package var funnel: Sheet
    package var velocity: Sheet
    /// Conversions by the dimension of the segments.
    package var segments: Sheet
    /// Marketing by month.
    package var months: Sheet
    /// `nil` as of a past day.
    package var radar: Sheet?

    package init(funnel: Sheet, velocity: Sheet, segments: Sheet, months: Sheet, radar: Sheet?) {
      self.funnel = funnel
      self.velocity = velocity
      self.segments = segments
      self.months = months
      self.radar = radar
    }
  }

  let answers: Answers
  let choices: FunnelChoices
  let reader: Reader
  let state: PageState
  /// The pages that the person may open.
  let pages: Set<Path>

  package init(_ answers: Answers, choices: FunnelChoices, reader: Reader, state: PageState, pages: Set<Path>) {
    self.answers = answers
    self.choices = choices
    self.reader = reader
    self.state = state
    self.pages = pages
  }

  package var fields: Fields {
    let steps = FunnelDrawing(answers.funnel, choices: choices, reader: reader)
    return [
      "lead": reader.text(
        "funnel.lead-\(choices.reading.rawValue)",
        ["unit": reader.unit(choices.unit).lowercased(), "stage": reader.stage(choices.from)]),
      "form": choices.form(state, reader), "csvHref": state.link(["format": "csv"]),
      "jsonHref": state.link(["format": "json"]),
      "isEmpty": steps.isEmpty, "emptyWords": reader.text("funnel.empty", ["stage": reader.stage(choices.from)]),
      "drawing": steps.isEmpty ? nil : steps.chart.fields, "notes": steps.notes,
      "table": steps.isEmpty ? nil : funnelTable.fields,
      "velocity": velocity.fields, "tabs": choices.tabs(state, reader), "segments": segments,
      "months": months, "leaks": leaks,
    ]
  }

  private var funnelTable: SheetTable {
    var table = SheetTable(answers.funnel, reader: reader)
    table.columns = [
      "stage", "entered", "implied", "rate_from_previous", "rate_from_first", "median_days", "p90_days",
    ]
    table.caption = reader.text("frame.page-funnel")
    table.name = { row in Stage(name: row.key).map { reader.stages($0) } ?? row.key }
    table.team = { row in row["team"].string.flatMap { Team(rawValue: $0) } }
    return table
  }

  private var velocity: SheetTable {
    var table = SheetTable(answers.velocity, reader: reader)
    table.columns = ["path", "count", "median_days", "p90_days", "implied"]
    table.caption = reader.text("funnel.velocity")
    table.name = { row in StagePath(name: row.key).map { reader.path($0) } ?? row.key }
    return table
  }

  private var segments: Fields {
    var table = SheetTable(answers.segments, reader: reader, state: state)
    table.columns = ["key", "from", "to", "rate", "lift", "median_days", "revenue"]
    table.sortName = "segments"
    table.most = 20
    table.drawn = ["rate"]
    let view = SheetView(answers.segments)
    let mean = view.total("rate").reading
    let most = max(view.rows.compactMap { $0["rate"].reading }.max() ?? 0, mean ?? 0)
    let end = most > 0 ? min(1, most * 1.3) : 1
    table.drawing = { column, row in
      guard column == "rate", let rate = row["rate"].reading, let low = row["low"].reading,
        let high = row["high"].reading
      else { return nil }
      let name = reader.value(row.key, of: choices.dimension)
      let label = reader.text(
        "funnel.interval",
        ["name": name, "rate": reader.share(rate), "low": reader.share(low), "high": reader.share(high)])
      return IntervalMark(label: label, value: rate, low: low, high: high, end: end, reference: mean).svg
    }
    let path = view.asked("path").string.flatMap { StagePath(name: $0) } ?? .leadToCustomer
    let title = reader.text(
      "funnel.segments",
      ["path": reader.path(path), "dimension": reader.dimension(choices.dimension).lowercased()])
    table.caption = title
    return ["segmentsTitle": title, "segmentsTable": table.fields]
  }

  // MARK: Months

  private static let monthColumns: [(column: String, stage: Stage)] = [
    ("new_contacts", .contact), ("leads", .lead), ("mqls", .mql), ("sqls", .sql), ("opportunities", .opportunity),
    ("customers", .customer),
  ]

  /// A map for each stage: a month of contacts would make all of customers pale.
  private var months: Fields? {
    let view = SheetView(answers.months)
    let rows = view.rows.filter { $0.key != TextDictionary.none }
    guard rows.count > 1 else { return nil }
    let receipts = ReceiptAddress(of: answers.months, calendar: reader.calendar)
    let heads = Self.monthColumns.map { reader.stages($0.stage) }
    let largest = Self.monthColumns.map { column in rows.compactMap { $0[column.column].reading }.max() ?? 0 }
    let lines = rows.map { row in
      HeatMap.Row(
        reader.value(row.key, of: Dimension.month),
        zip(Self.monthColumns, largest).map { column, most in
          let value = row[column.column].reading ?? 0
          let words = reader.cell(row[column.column], kind: .count)
          return HeatMap.Cell(
            most > 0 ? value / most : 0, figure: words,
            mark: Mark(
              "\(reader.stages(column.stage)): \(words)",
              href: value > 0 ? receipts.link(row: row.key, column: column.column) : nil))
        })
    }
    let chart = HeatMap(
      label: reader.text("funnel.months-label", ["n": reader.number(rows.count)]), columns: heads, rows: lines)
    return ["monthsDrawing": chart.svg, "monthsTable": chart.table([reader.dimension(.month)] + heads).fields]
  }

  // MARK: Leaks

  private var leaks: Fields {
    let href = pages.contains(.radar) ? Path.radar.link() : nil
    var fields: Fields = [
      "hasRadar": answers.radar != nil, "radarHref": href ?? "", "radarIsLink": href != nil,
    ]
    guard let radar = answers.radar else { return fields }
    var table = SheetTable(radar, reader: reader)
    table.columns = [
      "stage", "contacts", "median_wait", "p90_wait", "resting", "overdue", "no_owner", "no_next_date",
    ]
    table.caption = reader.text("funnel.leaks")
    table.name = { row in Stage(name: row.key).map { reader.stages($0) } ?? row.key }
    table.team = { row in row["team"].string.flatMap { Team(rawValue: $0) } }
    fields["radarTable"] = table.fields
    return fields
  }
}
