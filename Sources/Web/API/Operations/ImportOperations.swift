import Alignment
import HTTPTypes
import Pages
import Wire
import Workspace

/// Imports: begun with a file, listed, looked at with what was refused, and taken back.
enum ImportOperations {
  static let all: [Operation] = [
    Operation(
      .get, .apiImports, "listImports", "What was imported, newest first", in: .imports,
      parameters: [.limit, Parameter("after", "`next` of the page before.", .id)],
      answer: Shapes.page("ImportPage", of: run)
    ) { call in
      let runs = try call.workspace.importRuns(
        before: call.query["after"].flatMap { Int64($0) }, limit: call.limit + 1, by: call.person)
      let shown = runs.prefix(call.limit)
      return call.page(shown.map(json), next: runs.count > call.limit ? shown.last.map { String($0.id) } : nil)
    },
    Operation(
      .post, .apiImports, "createImport", "Hand a file over and import it", in: .imports,
      about: "It is imported as soon as no other import runs: ask for the upload in `Location` until its state is "
        + "`done` or `failed`. Rows that are refused are kept apart, the others are imported; a second time changes "
        + "nothing.", parameters: UploadOperations.question, status: .accepted, answer: UploadOperations.upload,
      admitsFile: UploadOperations.admit
    ) { call in
      let stored = try UploadOperations.stored(call)
      let id = stored.location.flatMap { $0.split(separator: "/").last }.flatMap { Int64($0) } ?? 0
      do {
        try UploadOperations.ask(id, call)
      } catch {
        // Its mapping lacks what it needs: nothing stays of it.
        try call.workspace.discardUpload(id, by: call.person, now: call.now)
        throw error
      }
      var reply = try UploadOperations.one(id, call)
      reply.location = stored.location
      return reply
    },
    Operation(.get, .apiImport, "getImport", "An import", in: .imports, answer: run) { call in
      Reply(json(try found(call)))
    },
    Operation(
      .get, .apiImportRefused, "listRefusedRows", "The rows that an import refused, by line", in: .imports,
      parameters: [.limit, Parameter("after", "`next` of the page before.", .id)],
      answer: Shapes.page("RefusedRowPage", of: row)
    ) { call in
      let rows = try call.workspace.refusedRows(
        ofImport: try found(call).id, after: call.query["after"].flatMap { Int($0) } ?? 0, limit: call.limit + 1)
      let shown = rows.prefix(call.limit)
      return call.page(
        shown.map { row in
          [
            "line": .count(row.line), "column": .optional(row.column), "code": .text(row.code),
            "reason": .text(row.reason), "fields": .list(row.fields.map(JSON.text)),
          ]
        }, next: rows.count > call.limit ? shown.last.map { String($0.line) } : nil)
    },
    Operation(
      .post, .apiImportUndo, "undoImport", "Take a whole import back", in: .imports,
      about: "What others have built on since stays, and is counted.", answer: undone, mayConflict: true
    ) { call in
      do {
        let undone = try call.workspace.undoImport(try found(call).id, actor: call.person.name, now: call.now)
        return Reply([
          "import_id": .integer(undone.importId), "contacts": .count(undone.contacts),
          "companies": .count(undone.companies), "deals": .count(undone.deals), "touches": .count(undone.touches),
          "stage_entries": .count(undone.stageEntries), "amounts": .count(undone.amounts),
          "attachments": .count(undone.attachments), "values": .count(undone.values), "kept": .count(undone.keptCount),
        ])
      } catch let error as WorkspaceError where error.kind == .usage && !error.code.hasPrefix("unknown-") {
        throw CallFault.conflict(error)
      }
    },
  ]

  private static func found(_ call: Call) throws -> ImportRun {
    guard let run = try call.workspace.importRun(try call.id(), by: call.person) else { throw Refusal.notFound }
    return run
  }

  private static let counts = [
    "contacts", "companies", "deals", "touches", "stage_entries", "amounts", "attachments", "values", "kept",
  ]
  private static let undone = Schema(
    kind: .object(
      [("import_id", .id)] + counts.map { ($0, .count) }, needed: Set(["import_id"] + counts), others: .none),
    name: "UndoneImport")

  private static let row = Schema.object(
    "RefusedRow",
    [
      "line": Schema.count.said("In the file; the header is line 1."), "column": Schema.string.orNull,
      "code": .string, "reason": .string, "fields": .list(.string),
    ])

  private static let run = Schema.object(
    "Import",
    [
      "id": .id, "kind": .one(of: ImportKind.allCases.map(\.rawValue)), "file_name": .string,
      "state": .one(of: ["running", "indexing", "done", "abandoned", "undone"]), "rows": .count, "new": .count,
      "changed": .count, "same": .count, "skipped": .count, "refused": .count, "history": .bool,
      "started_at": .instant, "finished_at": Schema.instant.orNull,
    ])

  private static func json(_ run: ImportRun) -> JSON {
    [
      "id": .integer(run.id), "kind": .text(run.kind.rawValue), "file_name": .text(run.fileName),
      "state": .text(run.state.rawValue), "rows": .count(run.rows), "new": .count(run.new),
      "changed": .count(run.changed), "same": .count(run.same), "skipped": .count(run.skipped),
      "refused": .count(run.refused), "history": .bool(run.isHistory), "started_at": .instant(run.startedAt),
      "finished_at": run.finishedAt.map { .instant($0) } ?? .null,
    ]
  }
}
