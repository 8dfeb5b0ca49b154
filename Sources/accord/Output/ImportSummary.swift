import Wire
import Workspace

/// What an import did, in a few lines.
///
///     contacts.csv  8,000 rows: 7,940 new, 50 changed, 10 refused  (61,000 rows/s)
struct ImportSummary {
  let text: String

  init(_ name: String, _ outcome: ImportOutcome, isDryRun: Bool, took: Duration) {
    let counts = [
      (outcome.new, "new"), (outcome.changed, "changed"), (outcome.same, "same"), (outcome.skipped, "skipped"),
      (outcome.refused, "refused"),
    ]
    let said = counts.filter { $0.0 > 0 }.map { "\(Figure.count($0.0)) \($0.1)" }
    var line = "\(name)  \(Figure.count(outcome.rows, "row"))"
    if !said.isEmpty { line += ": " + said.joined(separator: ", ") }
    if outcome.touches > 0 { line += "; " + Figure.count(outcome.touches, "touch", "touches") }
    let seconds = Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18
    if seconds >= 0.5, outcome.rows > 0 { line += "  (\(Figure.count(Int(Double(outcome.rows) / seconds))) rows/s)" }
    var lines = [line]
    if outcome.resumed { lines.append("  It went on where an earlier import of the file was cut off.") }
    if outcome.isHistory, outcome.new > 0 || outcome.changed > 0 && !outcome.keepsPast {
      lines.append("  Loaded as history: facts were known when they happened.")
    }
    if outcome.keepsPast {
      lines.append("  What it changed is known from now on, and past answers stay; --history would date it back.")
    }
    if outcome.machines > 0 {
      let what = Figure.count(outcome.machines, "open or click", "opens and clicks")
      lines.append("  \(what) came seconds after the sending or all at once: marked as a machine's.")
    }
    if outcome.skipped > 0 {
      lines.append("  Skipped rows only change what is there already, and found nothing.")
    }
    lines += outcome.notes.map { "  " + $0 }
    if isDryRun { lines.append("  Nothing was changed: this was a dry run.") }
    text = lines.joined(separator: "\n") + "\n"
  }

  /// The first refusals, each with file, line and column, and where all of them are; empty without any.
  static func refusals(of outcome: ImportOutcome, in file: String) -> String {
    guard outcome.refused > 0 else { return "" }
    // Rows refused when a batch is written come after those refused when it was read.
    var lines = outcome.firstRefusals.sorted { $0.line < $1.line }.prefix(10).map { refusal in
      let column = refusal.column.map { ", \($0)" } ?? ""
      return "\(file), line \(refusal.line)\(column): \(refusal.reason)"
    }
    let more = outcome.refused - lines.count
    if more > 0 { lines.append("... and \(Figure.count(more)) more.") }
    if let path = outcome.refusedPath { lines.append("All refused rows, with their reasons: \(path)") }
    return lines.joined(separator: "\n") + "\n"
  }
}
