import Workspace

/// What undoing an import did, in a few lines.
///
///     deals.csv  taken back: 12 deals, 30 stage entries; 3 values put back
struct UndoSummary {
  let text: String

  init(_ undone: UndoneImport, isDryRun: Bool) {
    let rows = [
      (undone.contacts, "contact", "contacts"), (undone.companies, "company", "companies"),
      (undone.deals, "deal", "deals"), (undone.touches, "touch", "touches"),
      (undone.stageEntries, "stage entry", "stage entries"), (undone.amounts, "amount", "amounts"),
      (undone.attachments, "contact of a deal", "contacts of deals"),
    ].filter { $0.0 > 0 }.map { Figure.count($0.0, $0.1, $0.2) }
    var parts: [String] = []
    if !rows.isEmpty { parts.append("taken back: " + rows.joined(separator: ", ")) }
    if undone.values > 0 { parts.append("\(Figure.count(undone.values, "value")) put back") }
    if parts.isEmpty { parts.append("nothing to take back") }
    var lines = [undone.fileName + "  " + parts.joined(separator: "; ")]
    lines += undone.kept.map { "  \($0.what) stays: \($0.reason)." }
    let more = undone.keptCount - undone.kept.count
    if more > 0 { lines.append("  ... and \(Figure.count(more)) more.") }
    if isDryRun { lines.append("  Nothing was changed: this was a dry run.") }
    text = lines.joined(separator: "\n") + "\n"
  }
}
