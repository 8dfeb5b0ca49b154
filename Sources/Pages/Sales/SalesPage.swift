import Alignment
import Charts
package import Reports
package import Wire

/// Sales' own page: sales by day against the goal, who won what, the pipeline, and where to call next [P33, P25].
package struct SalesPage {
  /// Lines of the lists of stale deals and of contacts back on the site.
  package static let mostListed = 8

  let reps: Sheet
  let home: HomeFigures
  let scene: HomeScene
  /// What sales did with hand-offs: the partial `home-handoffs`.
  package var handoffPart: Fields?

  /// Days without a touch after which a deal is stale, to choose from.
  package static let staleChoices = [7, 14, 30, 60]

  /// - Parameter reps: the sales report by owner.
  package init(reps: Sheet, home: HomeFigures, scene: HomeScene) {
    self.reps = reps
    self.home = home
    self.scene = scene
  }

  private var reader: Reader { scene.reader }

  package var fields: Fields {
    [
      "isEmpty": SheetView(reps).rows.isEmpty, "dataHref": Path.data.link(), "mayImport": scene.pages.contains(.data),
      "lead": reader.text(
        "sales.lead", ["period": scene.isLong ? reader.text("frame.all-time") : reader.period(scene.state.period)]),
      "tiles": tiles, "hasLine": !scene.isLong, "line": scene.isLong ? nil : line, "reps": repTable,
      "pipeline": PipelineList(pipeline: home.pipeline, scene: scene).fields,
      "stale": StaleDealList(pipeline: home.pipeline, days: home.question.staleDays, scene: scene).fields,
      "back": BackOnSiteList(back: home.back, scene: scene).fields, "handoffPart": handoffPart,
    ]
  }

  private var tiles: [Fields] {
    let view = SheetView(reps)
    let receipts = ReceiptAddress(of: reps, calendar: reader.calendar)
    let tile = HomeTile(scene: scene, home: home)
    let comparable = home.earlier.comparable
    let rate = view.total("win_rate")
    let interval =
      view.total("low") == .null
      ? nil
      : reader.text(
        "sales.interval",
        [
          "low": reader.share(view.total("low").reading, digits: 0),
          "high": reader.share(view.total("high").reading, digits: 0),
        ])
    return [
      tile.fields(
        reader.term(.revenue, in: "tile"), view.total("revenue"), kind: .money, to: receipts.link(column: "revenue"),
        measure: "revenue", before: Double(home.money.amount(in: comparable))),
      tile.fields(
        reader.term(.deal, reader.column("won"), in: "tile"), view.total("won"), to: receipts.link(column: "won"),
        before: Double(home.money.deals(in: comparable)),
        note: reader.text("sales.lost", ["n": reader.number(view.total("lost").whole ?? 0)])),
      tile.fields(
        reader.term(.winRate, in: "tile"), rate, kind: .share, to: receipts.link(column: "win_rate"), note: interval),
      tile.fields(
        reader.term(.averageSale, in: "tile"), view.total("average_sale"), kind: .money,
        to: receipts.link(column: "average_sale")),
      tile.fields(
        reader.term(.pipeline, in: "tile", isAtEnd: true), view.total("pipeline"), kind: .money,
        to: receipts.link(column: "pipeline"),
        note: reader.count("sales.open", view.total("open").whole ?? 0)),
    ]
  }

  private var line: Fields {
    let total = RunningTotal(
      home: home, reader: reader, amount: { Double(home.money.amount(in: $0)) }, goal: home.goals["revenue"],
      paint: .teal, words: { reader.money(minor: Int64($0), .whole) },
      short: { reader.money(minor: Int64($0), .short) },
      noun: reader.measure("revenue"))
    return ChartFields(
      total.chart, title: reader.text("sales.by-day"), note: reader.text("marketing.summed"), headings: total.headings
    ).fields
  }

  private var repTable: Fields {
    var table = SheetTable(reps, reader: reader, state: scene.state)
    table.columns = ["key", "won", "lost", "win_rate", "revenue", "average_sale", "median_days", "open", "pipeline"]
    table.caption = reader.text("sales.by-rep")
    table.most = 50  // 1.6 kB a row, of a page of 150 kB
    let end = SheetView(reps).rows.compactMap { $0["high"].reading }.max() ?? 1
    table.drawn = ["win_rate"]
    table.drawing = { column, row in
      guard column == "win_rate", let rate = row["win_rate"].reading, let low = row["low"].reading,
        let high = row["high"].reading
      else { return nil }
      return IntervalMark(
        label: reader.text(
          "sales.interval", ["low": reader.share(low, digits: 0), "high": reader.share(high, digits: 0)]),
        value: rate, low: low, high: high, end: end, paint: .teal
      ).svg
    }
    return table.fields
  }
}
