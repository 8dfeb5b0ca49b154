import Alignment
import Charts
import Reports
import Wire

/// Where leads became customers most often, and least often, with the interval that says how sure that is.
struct SourceRates {
  let sheet: SheetView
  let scene: HomeScene
  let receipts: ReceiptAddress

  private var reader: Reader { scene.reader }

  var fields: Fields {
    let (best, worst) = (sheet.section("best"), sheet.section("worst"))
    let end = (best + worst).compactMap { $0["high"].reading }.max() ?? 1
    let lists: [(String, [SheetObject])] = [("best", best), ("worst", worst)]
    return [
      "hasRates": !(best + worst).isEmpty,
      "lists": lists.filter { !$0.1.isEmpty }.map { key, rows in
        ["listTitle": reader.text("overview.\(key)"), "listRows": rows.map { row($0, end: end) }] as Fields
      },
    ]
  }

  private func row(_ row: SheetObject, end: Double) -> Fields {
    let dimension = row["dimension"].string ?? "channel"
    let key = row["key"].string ?? ""
    let rate = row["rate"].reading ?? 0
    let (low, high) = (row["low"].reading ?? rate, row["high"].reading ?? rate)
    let name = reader.value(key, of: dimension)
    return [
      "rateName": name,
      "rateFigure": reader.figure(
        row["rate"], kind: .share,
        to: receipts.link(
          "conversions", with: [("by", dimension), ("path", "lead-customer")], row: key, column: "rate")),
      "rateCounts": reader.text(
        "overview.of", ["n": reader.number(row["to"].whole ?? 0), "all": reader.number(row["from"].whole ?? 0)]),
      "rateMark": IntervalMark(
        label: reader.text(
          "overview.interval",
          ["name": name, "rate": reader.share(rate), "low": reader.share(low), "high": reader.share(high)]),
        value: rate, low: low, high: high, end: end
      ).svg,
    ]
  }
}
