import Alignment
import Foundation
import Hummingbird
import NIOCore
import Pages
import Wire
import Workspace

/// What was imported: the list, one import, its refused rows, and taking it back.
enum ImportRoutes {
  private static let most = 50

  static func serve(_ routes: inout Routes) {
    routes.get(.imports, list)
    routes.get(.importRun) { visit in try RunPages(visit).page(ofImport: visit.id()) }
    routes.get(.importRefused, refused)
    routes.get(.importUndo) { visit in try undo(visit, fault: nil) }
    routes.post(.importUndo) { visit in
      let id = try RunPages(visit).run(visit.id()).id
      do {
        _ = try visit.workspace.undoImport(id, actor: try visit.person().name, now: visit.now)
      } catch let error as WorkspaceError where error.code != "unknown-import" {
        return try undo(visit, fault: error)
      }
      return .done(Path.importRun.link(id), "data.undone")
    }
  }

  private static func list(_ visit: Visit) throws -> Answer {
    let reader = visit.reader
    let rows = ImportRows(visit)
    let person = try visit.person()
    let runs = try rows.newest(most + 1, before: visit.query["after"].flatMap { Int64($0) })
    let open = try visit.workspace.uploads(by: person).filter { $0.state.isOpen }
    let shown = runs.prefix(most)
    let fields: Fields = [
      "hasRuns": !runs.isEmpty, "runs": Array(shown), "isPaged": runs.count > most,
      "older": visit.state.link(["after": shown.last?["number"] as? String]), "hasOpen": !open.isEmpty,
      "open": open.map { upload in
        rows.state(upload.state.rawValue).merging([
          "href": Path.upload.link(upload.id), "file": upload.fileName,
          "kind": reader.text("data.kind-\(upload.kind.rawValue)"), "size": reader.bytes(upload.size),
          "who": upload.actor, "when": reader.relative(upload.createdAt), "exact": reader.instant(upload.createdAt),
          "instant": reader.machine(upload.createdAt),
        ])
      },
    ]
    return visit.page(
      "imports",
      fields.merging(DataHead.fields(.imports, pages: visit.pages, reader: reader, heading: "data.tab-imports")),
      title: "data.tab-imports")
  }

  /// Refused rows with their reasons, as a file that can be mended and imported again.
  ///
  /// Made of what is kept; fields of rows that were refused after they had been read come from the file of refused rows,
  /// while that is there.
  private static func refused(_ visit: Visit) throws -> Answer {
    let run = try RunPages(visit).run(visit.id())
    let workspace = visit.workspace
    let file = try workspace.upload(ofImport: run.id).flatMap { workspace.refusedFile(of: $0) }
    if let file {
      let text = try GuardedCSV.guarded(file: [UInt8](Data(contentsOf: URL(fileURLWithPath: file))))
      return download(text, run)
    }
    var bytes = GuardedCSV.row(["line", "column", "reason"])
    var last = 0
    while true {
      let rows = try workspace.refusedRows(ofImport: run.id, after: last, limit: 1_000)
      for row in rows { bytes += GuardedCSV.row([String(row.line), row.column ?? "", row.reason] + row.fields) }
      guard rows.count == 1_000, let end = rows.last?.line else { break }
      last = end
    }
    return download(bytes, run)
  }

  private static func download(_ bytes: [UInt8], _ run: ImportRun) -> Answer {
    var answer = Answer.download("", type: "text/csv; charset=utf-8", name: "refused-\(run.id).csv")
    answer.body = .bytes(bytes)
    return answer
  }

  /// What taking it back would do, before it is done.
  private static func undo(_ visit: Visit, fault: WorkspaceError?) throws -> Answer {
    let reader = visit.reader
    let run = try RunPages(visit).run(visit.id())
    var fields: Fields = [
      "action": Path.importUndo.link(run.id), "back": Path.importRun.link(run.id), "canUndo": false, "hasKept": false,
      "fault": fault.map { reader.fileFault($0.code, reason: $0.sentence) },
    ]
    if fault == nil {
      do {
        let would = try visit.workspace.undoImport(
          run.id, isDryRun: true, actor: try visit.person().name, now: visit.now)
        let counts = [
          ("contacts", would.contacts), ("companies", would.companies), ("deals", would.deals),
          ("touches", would.touches), ("stage-entries", would.stageEntries), ("amounts", would.amounts),
          ("attachments", would.attachments), ("values", would.values),
        ]
        fields["canUndo"] = true
        fields["counts"] = counts.filter { $0.1 > 0 }.map {
          ["count": reader.number($0.1), "label": reader.text("data.\($0.0)"), "isBad": false] as Fields
        }
        fields["hasKept"] = would.keptCount > 0
        fields["kept"] = would.kept.map { ["what": $0.what, "reason": $0.reason] as Fields }
      } catch let error as WorkspaceError {
        fields["fault"] = reader.fileFault(error.code, reason: error.sentence)
      }
    }
    return visit.page(
      "import-undo",
      fields.merging(
        DataHead.fields(
          .importUndo, pages: visit.pages, reader: reader, name: reader.text("data.undo-title", ["file": run.fileName]))
      ),
      title: "data.undo", name: run.fileName, status: fault == nil ? .ok : .conflict)
  }
}
