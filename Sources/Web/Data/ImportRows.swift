import Alignment
import Pages
import Wire
import Workspace

/// Imports as rows of a list, and how they stand in words.
struct ImportRows {
  let visit: Visit
  private let reader: Reader

  init(_ visit: Visit) {
    self.visit = visit
    reader = visit.reader
  }

  /// The newest imports, whoever asked for them; those of members only for who may import them.
  func newest(_ count: Int, before last: Int64? = nil) throws -> [Fields] {
    let actors = try visit.workspace.importActors()
    return try visit.workspace.importRuns(before: last, limit: count, by: try visit.person()).map { row($0, actors) }
  }

  private func row(_ run: ImportRun, _ actors: [Int64: String]) -> Fields {
    let at = run.startedAt
    let fields: Fields = [
      "href": Path.importRun.link(run.id), "number": String(run.id), "file": run.fileName,
      "kind": reader.text("data.kind-\(run.kind.rawValue)"), "when": reader.relative(at), "exact": reader.instant(at),
      "instant": reader.machine(at), "who": actors[run.id] ?? reader.text("data.command-line"),
      "rowCount": reader.number(run.rows), "newCount": reader.number(run.new),
      "changedCount": reader.number(run.changed), "sameCount": reader.number(run.same),
      "refusedCount": reader.number(run.refused),
    ]
    return fields.merging(state(run.state.rawValue, hasRefused: run.refused > 0))
  }

  /// The state in words with its mark.
  func state(_ name: String, hasRefused: Bool = false) -> Fields {
    let mark: (String, Icon) =
      switch name {
      case "done": hasRefused ? ("is-risk", .risk) : ("is-kept", .kept)
      case "failed": ("is-broken", .broken)
      case "undone", "abandoned", "discarded": ("", .undo)
      default: ("", .clock)
      }
    return [
      "state": reader.text("data.state-\(name)"), "stateClass": mark.0.isEmpty ? "is-run" : mark.0,
      "stateIcon": mark.1.svg,
    ]
  }

  /// New, changed, same, skipped, refused; what is none of it is left out but for the first.
  func counts(rows: Int, new: Int, changed: Int, same: Int, skipped: Int, refused: Int) -> [Fields] {
    let all = [
      ("rows", rows), ("new", new), ("changed", changed), ("same", same), ("skipped", skipped), ("refused", refused),
    ]
    return all.enumerated().filter { $0.offset < 4 || $0.element.1 > 0 }.map {
      [
        "count": reader.number($0.element.1), "label": reader.text("data.\($0.element.0)"),
        "isBad": $0.element.0 == "refused",
      ]
    }
  }

  func counts(_ run: ImportRun) -> [Fields] {
    counts(
      rows: run.rows, new: run.new, changed: run.changed, same: run.same, skipped: run.skipped, refused: run.refused)
  }
}
