import Alignment
import HTTPTypes
import Pages
import Wire
import Workspace

/// An import while it waits, runs and is over.
struct RunPages {
  let visit: Visit
  private let reader: Reader
  private let rows: ImportRows

  init(_ visit: Visit) {
    self.visit = visit
    reader = visit.reader
    rows = ImportRows(visit)
  }

  /// Of an upload that somebody asked to import.
  func page(of upload: Upload, fault: String? = nil) throws -> Answer {
    try page(
      upload, try upload.importId.flatMap { try visit.workspace.importRun($0, by: try visit.person()) }, fault: fault)
  }

  /// Of a load by its number.
  func page(ofImport id: Int64) throws -> Answer {
    let run = try run(id)
    return try page(try visit.workspace.upload(ofImport: id), run, fault: nil)
  }

  /// - Throws: ``Refusal`` for one that is not there, or of a kind that the person may not import.
  func run(_ id: Int64) throws -> ImportRun {
    guard let run = try visit.workspace.importRun(id, by: try visit.person()) else { throw Refusal.notFound }
    return run
  }

  private func page(_ upload: Upload?, _ run: ImportRun?, fault: String?) throws -> Answer {
    let state = stateName(upload, run)
    let here = upload.map { Path.upload.link($0.id) } ?? Path.importRun.link(run?.id ?? 0)
    var fields: Fields = [
      "here": here, "facts": facts(upload, run), "isWaiting": state == "asked", "isRunning": false,
      "hasCounts": run != nil, "hasMistakes": false, "hasNotes": !(upload?.notes ?? []).isEmpty,
      "notes": (upload?.notes ?? []).map { ["note": $0] as Fields }, "canUndo": false,
      "fault": fault ?? upload?.fault.map { reader.fileFault($0.code, reason: $0.sentence) },
    ]
    fields = fields.merging(rows.state(state, hasRefused: (run?.refused ?? 0) > 0))
    if state == "running" || state == "indexing" {
      fields = fields.merging(progress(upload, run))
    } else if let run {
      fields = fields.merging(try refused(run, upload))
      fields["canUndo"] = visit.may(.undoImports) && (run.state == .done || run.state == .abandoned)
      fields["undoHref"] = Path.importUndo.link(run.id)
    }
    if let run {
      fields["counts"] = rows.counts(run)
      fields["knownWhen"] = reader.text(run.isHistory ? "data.history-yes" : "data.history-no")
    }
    let name = upload?.fileName ?? run?.fileName ?? ""
    return visit.page(
      "import-run",
      fields.merging(
        DataHead.fields(
          .importRun, pages: visit.pages, reader: reader, name: reader.text("data.run-title", ["file": name]))),
      title: "data.tab-imports", name: name, status: fault == nil ? .ok : .unprocessableContent)
  }

  /// The load's own word where it has one: it may have been undone since.
  private func stateName(_ upload: Upload?, _ run: ImportRun?) -> String {
    if let upload, upload.state != .done {
      return upload.state == .running && run?.state == .indexing ? "indexing" : upload.state.rawValue
    }
    return run?.state.rawValue ?? upload?.state.rawValue ?? "done"
  }

  private func facts(_ upload: Upload?, _ run: ImportRun?) -> [Fields] {
    func fact(_ key: String, _ value: String?) -> [Fields] {
      value.map { [["label": reader.text("data.\(key)"), "value": $0]] } ?? []
    }
    let at = run?.startedAt ?? upload?.createdAt
    return fact("kind", (upload?.kind ?? run?.kind).map { reader.text("data.kind-\($0.rawValue)") })
      + fact("size", upload.map { reader.bytes($0.size) }) + fact("when", at.map { reader.instant($0) })
      + fact("who", upload?.actor ?? reader.text("data.command-line"))
  }

  // MARK: While it runs

  private func progress(_ upload: Upload?, _ run: ImportRun?) -> Fields {
    let live = upload.flatMap { visit.site.imports.run(of: $0.id) }
    let total = upload?.size ?? 0
    let done = live?.progress.bytesDone ?? run?.readBytes ?? 0
    let share = total > 0 ? min(1, Double(done) / Double(total)) : 0
    let count = live?.progress.rows ?? run?.rows ?? 0
    return [
      "isRunning": true, "percent": String(Int(share * 100)),
      "progress": reader.text(
        "data.progress", ["rows": reader.number(count), "share": reader.share(share, digits: 0)]),
      "rate": live?.rate.map { reader.text("data.rate", ["n": reader.number(Int($0))]) },
      "left": live?.left.map { reader.text("data.left", ["span": reader.duration(max(Instant.minute, $0))]) },
    ]
  }

  // MARK: Refused rows

  private func refused(_ run: ImportRun, _ upload: Upload?) throws -> Fields {
    guard run.refused > 0 else { return [:] }
    let after = visit.query["after"].flatMap { Int($0) } ?? 0
    let kept = try visit.workspace.refusedRows(ofImport: run.id, after: after, limit: MistakeTable.most + 1)
    let table = MistakeTable(
      kept.map { Wire.Refusal(line: $0.line, column: $0.column, code: $0.code, reason: $0.reason, fields: $0.fields) },
      header: upload.map { visit.workspace.refusedHeader(of: $0) } ?? [], reader: reader
    ).fields
    return table.merging([
      "refusedHref": Path.importRefused.link(run.id),
      "moreHref": Path.importRun.link(run.id, query: [("after", table["lastLine"] as? String)]),
    ])
  }
}
