import Foundation

/// The results as a table for a person.
struct ResultTable {
  let text: String

  init(_ rows: [MeasuredRow], contacts: Int) {
    var lines = [["name", "ours ms", "peer ms", "ratio", "runs", "peer", ""]]
    for row in rows {
      lines.append([
        row.name, Self.milliseconds(row.ours), row.peerMilliseconds.map(Self.milliseconds) ?? "",
        row.ratio.map { String(format: $0 < 10 ? "%.2f" : "%.0f", $0) } ?? "", String(row.runs), row.peer ?? "",
        row.note ?? "",
      ])
    }
    let widths = lines[0].indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    // Texts stand left, numbers right.
    let isText: Set<Int> = [0, 5, 6]
    let shown = lines.map { line in
      var text = ""
      for (column, cell) in line.enumerated() {
        let space = String(repeating: " ", count: widths[column] - cell.count)
        text += (column == 0 ? "" : "  ") + (isText.contains(column) ? cell + space : space + cell)
      }
      while text.last == " " { text.removeLast() }
      return text
    }
    let rule = String(repeating: "-", count: shown.map(\.count).max() ?? 0)
    text = "\n\(contacts) contacts\n\n\(shown[0])\n\(rule)\n" + shown.dropFirst().joined(separator: "\n") + "\n"
  }

  private static func milliseconds(_ time: Double) -> String {
    String(format: time < 10 ? "%.2f" : time < 100 ? "%.1f" : "%.0f", time)
  }
}
