import Alignment
import HTTPTypes
import Pages
import Wire
import Workspace

/// Files handed over by programs: stored, looked at, described by a mapping and imported, as on the pages of data.
enum UploadOperations {
  static let all: [Operation] = [
    Operation(
      .get, .apiUploads, "listUploads", "The newest files that were handed over", in: .imports,
      answer: .object("UploadList", ["items": .list(upload)])
    ) { call in
      Reply(["items": .list(try call.workspace.uploads(by: call.person).map(json))])
    },
    Operation(
      .post, .apiUploads, "createUpload", "Hand a file over without importing it", in: .imports,
      about: "Nothing is written before `importUpload`; until then its mapping can be changed. A file that nobody asks "
        + "to import is gone after a day.", parameters: question, status: .created, answer: upload,
      admitsFile: admit
    ) { call in try stored(call) },
    Operation(
      .get, .apiUpload, "getUpload", "A file that was handed over, and how far its import is", in: .imports,
      answer: upload, versioning: .told
    ) { call in try one(try call.id(), call) },
    Operation(
      .put, .apiUploadMapping, "setMapping", "Say how a file is to be read", in: .imports,
      about: "By a mapping document, YAML or JSON.",
      body: .object(
        "NewMapping",
        ["document": .text(1...500_000), "history": history.orNull], needed: ["document"]),
      answer: upload, versioning: .needed, mayConflict: true
    ) { call in
      let id = try call.id()
      let before = try call.workspace.upload(id, by: call.person)
      try changing {
        try call.workspace.setMapping(
          (call.body["document"]?.text ?? "").replacing("\r\n", with: "\n"),
          isHistory: call.body["history"] == nil ? before.isHistory : call.body["history"]?.bool, of: id,
          revision: call.expected.map { Int($0) } ?? before.revision, origin: .document, by: call.person)
      }
      return try one(id, call)
    },
    Operation(
      .post, .apiUploadImport, "importUpload", "Import a file that was handed over", in: .imports,
      about:
        "It is imported as soon as no other import runs: ask for the upload until its state is `done` or `failed`.",
      status: .accepted, answer: upload, mayConflict: true
    ) { call in
      let id = try call.id()
      try ask(id, call)
      var reply = try one(id, call)
      reply.location = Path.apiUpload.link(id)
      return reply
    },
    Operation(
      .delete, .apiUpload, "discardUpload", "Throw a file away that is not imported", in: .imports,
      status: .noContent, mayConflict: true
    ) { call in
      try changing { try call.workspace.discardUpload(try call.id(), by: call.person, now: call.now) }
      return Reply()
    },
  ]

  // MARK: Taking a file

  /// What is said of a file beside itself.
  static let question: [Parameter] = [
    Parameter("kind", "What is in it.", .one(of: ImportKind.allCases.map(\.rawValue)), isNeeded: true),
    Parameter(
      "mapping",
      "How it is read: `columns` by the names of its columns, a built-in format, or one of the examples.",
      .one(
        of: ["columns"] + ImportFormat.allCases.map(\.rawValue) + ExampleMapping.all.map { "example:\($0.name)" })),
    Parameter(
      "history", "Whether its facts count as known when they happened; where it is not said, in an empty workspace.",
      .bool),
    Parameter("file_name", "What people see it called.", .text(1...200)),
  ]

  /// Before anything of the file is read.
  static func admit(_ call: Call) throws {
    try call.person.require(try kind(call).right)
    _ = try choice(call)
  }

  private static func kind(_ call: Call) throws -> ImportKind {
    guard let kind = call.query["kind"].flatMap(ImportKind.init(rawValue:)) else { throw Refusal.unreadable }
    return kind
  }

  private static func choice(_ call: Call) throws -> MappingChoice {
    try MappingChoice(call.query["mapping"] ?? "columns", kind: try kind(call), document: nil)
  }

  /// Keeps the file that came.
  static func stored(_ call: Call) throws -> Reply {
    guard let file = call.file, file.size > 0 else {
      throw WireError("empty-file", "The body is empty: send the file.", field: "file")
    }
    let choice = try choice(call)
    let upload = try call.workspace.addUpload(
      NewUpload(
        file: file.name, fileName: call.query["file_name"] ?? "", size: file.size, kind: try kind(call),
        origin: choice.origin, mapping: choice.mapping, isHistory: call.query["history"].map { $0 == "true" }),
      by: call.person, now: call.now)
    return Reply(
      json(upload), version: Int64(upload.revision), location: Path.apiUpload.link(upload.id))
  }

  static func ask(_ id: Int64, _ call: Call) throws {
    let upload = try call.workspace.upload(id, by: call.person)
    try changing {
      try call.workspace.askImport(of: id, revision: upload.revision, by: call.person, now: call.now)
    }
    call.site.imports.wake()
  }

  /// What stands in the way is a conflict; a version that is not the last, a stale one.
  private static func changing(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let error as WorkspaceError where error.code == "upload-changed" {
      throw CallFault.staleVersion
    } catch let error as WorkspaceError where error.isConflict {
      throw CallFault.conflict(error)
    }
  }

  // MARK: As JSON

  static func one(_ id: Int64, _ call: Call) throws -> Reply {
    let upload = try call.workspace.upload(id, by: call.person)
    return Reply(json(upload), version: Int64(upload.revision))
  }

  private static let history = Schema.bool.said("Null: in an empty workspace.")

  static let upload = Schema.object(
    "Upload",
    [
      "id": .id, "file_name": .string, "size": Schema.count.said("Bytes."),
      "kind": .one(of: ImportKind.allCases.map(\.rawValue)),
      "mapping": Schema.string.said("The document; it may lack what a mapping needs."), "mapping_from": .string,
      "history": history.orNull,
      "state": .one(of: ["received", "asked", "running", "done", "failed", "discarded"]),
      "import_id": Schema.id.orNull,
      "fault": Schema.object("UploadFault", ["code": .string, "sentence": .string]).orNull, "notes": .list(.string),
      "created_at": .instant, "finished_at": Schema.instant.orNull,
    ])

  private static func json(_ upload: Upload) -> JSON {
    [
      "id": .integer(upload.id), "file_name": .text(upload.fileName), "size": .integer(upload.size),
      "kind": .text(upload.kind.rawValue), "mapping": .text(upload.mapping),
      "mapping_from": .text(upload.origin.text), "history": upload.isHistory.map(JSON.bool) ?? .null,
      "state": .text(upload.state.rawValue), "import_id": .optional(upload.importId),
      "fault": upload.fault.map { ["code": .text($0.code), "sentence": .text($0.sentence)] } ?? .null,
      "notes": .list(upload.notes.map(JSON.text)), "created_at": .instant(upload.createdAt),
      "finished_at": upload.finishedAt.map { .instant($0) } ?? .null,
    ]
  }
}
