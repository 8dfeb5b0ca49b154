import Alignment
import Foundation
import Pages
import Reports
import Wire

/// A figure that a page links to its rows: the report, the question, and what stands there.
struct LinkedFigure {
  let report: String
  let query: [(name: String, value: String)]
  let text: String
  /// Of its receipt.
  let address: String

  func value(_ name: String) -> String? { query.last { $0.name == name }?.value }

  /// The question without the cell that is asked for: an address of the API.
  var question: String {
    let own = query.filter { $0.name != "row" && $0.name != "column" }
    return "/reports/\(report)?"
      + own.map { Path.encoded($0.name) + "=" + Path.encoded($0.value) }.joined(separator: "&")
  }

  static func all(in page: String) -> [LinkedFigure] {
    page.matches(of: /<a class="fig[^"]*" href="(\/receipts\/([a-z]+)\?([^"]*))">([^<]*)<\/a>/).map { match in
      let query = match.3.replacing("&amp;", with: "&").split(separator: "&").map { pair in
        let parts = pair.split(separator: "=", maxSplits: 1).map { String($0).removingPercentEncoding ?? String($0) }
        return (name: parts[0], value: parts.count > 1 ? parts[1] : "")
      }
      return LinkedFigure(
        report: String(match.2), query: query, text: String(match.4),
        address: String(match.1).replacing("&amp;", with: "&"))
    }
  }

  /// The forms in which the page may show the figure as the JSON of its report has it; `nil` where it has no such cell.
  func forms(in text: String, for reader: Reader) -> [String]? {
    // A page makes quotients and differences of these, and links them to what they are made of.
    guard value("row") != "goal_due", value("column")?.hasPrefix("cost") != true,
      let sheet = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any],
      let cell = cell(of: sheet), !(cell is NSNull)
    else { return nil }
    var forms = LinkedFigure.forms(of: cell, for: reader)
    if let credit = cell as? Double, value("column") == "credit",
      let all = (sheet["totals"] as? [String: Any])?["credit"] as? Double, all > 0
    {
      forms.append(reader.share(credit / all))
    }
    return forms
  }

  private func cell(of sheet: [String: Any]) -> Any? {
    guard let column = value("column") else { return nil }
    guard let row = value("row") else { return (sheet["totals"] as? [String: Any])?[column] }
    let rows = sheet["rows"] as? [[String: Any]] ?? []
    return rows.first { line in line.contains { $0.key != column && $0.value as? String == row } }?[column]
  }

  private static func forms(of value: Any, for reader: Reader) -> [String] {
    if let money = value as? [String: Any] {
      guard let minor = money["minor"] as? Int, let code = money["currency"] as? String, let currency = Currency(code)
      else { return [] }
      let cell = Sheet.Cell.money(Money(minor: Int64(minor), currency: currency))
      return [Reader.MoneyStyle.whole, .short, .exact].map { reader.cell(cell, kind: .money, money: $0) }
    }
    guard let number = value as? Double else { return [] }
    let kinds: [(Sheet.Cell, Sheet.Kind)] = [
      (.integer(Int(number.rounded())), .count), (.real(number), .number), (.share(number), .share),
      (.real(number), .days),
    ]
    // A whole number is a count and nothing else that is rounded to one.
    return kinds.filter { $0.1 != .count || number == number.rounded() }.map { reader.cell($0.0, kind: $0.1) }
      // A return.
      + [(number > 0 ? "+" : "") + reader.share(number, digits: 0)]
  }
}
