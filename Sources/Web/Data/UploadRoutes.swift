import Alignment
import Foundation
import HTTPTypes
import Pages
import Wire
import Workspace

/// Handing a file over, and saying how it is to be read, before anything is written.
enum UploadRoutes {
  static func serve(_ routes: inout Routes) {
    routes.get(.uploads) { visit in page(visit) }
    routes.postFile(.uploads, receive)
    routes.get(.upload) { visit in try UploadPages(visit).page() }
    routes.post(.upload, change)
    routes.post(.uploadImport) { visit in
      let id = try visit.id()
      do {
        try visit.workspace.askImport(
          of: id, revision: visit.form["revision"].flatMap { Int($0) } ?? 0, by: try visit.person(), now: visit.now)
      } catch let error as WireError {
        return try UploadPages(visit).page(fault: visit.reader.fileFault(error))
      } catch let error as WorkspaceError where error.isConflict {
        return try UploadPages(visit).page(fault: visit.reader.fileFault(error.code, reason: error.sentence))
      }
      visit.site.imports.wake()
      return .done(Path.upload.link(id), "data.asked")
    }
    routes.post(.uploadRemoval) { visit in
      try visit.workspace.discardUpload(visit.id(), by: try visit.person(), now: visit.now)
      return .done(Path.imports.link(), "data.discarded")
    }
    routes.get(.uploadMapping) { visit in
      let upload = try visit.workspace.upload(visit.id(), by: try visit.person())
      return .download(upload.mapping, type: "application/yaml", name: "\(upload.kind.rawValue)-mapping.yaml")
    }
    routes.get(.uploadMistakes, mistakes)
  }

  // MARK: A new file

  private static func page(
    _ visit: Visit, fault: WireError? = nil, at field: String? = nil, status: HTTPResponse.Status = .ok
  ) -> Answer {
    let reader = visit.reader
    let person = visit.session?.person
    let kinds = ImportKind.allCases.filter { person?.may($0.right) ?? false }
    let kind = visit.form["kind"] ?? visit.query["kind"] ?? kinds.first?.rawValue
    let chosen = visit.form["mapping"] ?? "columns"
    let history = visit.form["history"] ?? ""
    func option(_ value: String, _ label: String) -> Fields {
      ["value": value, "label": label, "isChosen": value == chosen]
    }
    let words = fault.map { reader.fileFault($0) }
    let fields: Fields = [
      "action": Path.uploads.link(),
      "fault": field == nil ? words : nil,
      "kinds": kinds.map {
        ["value": $0.rawValue, "label": reader.text("data.kind-\($0.rawValue)"), "isChosen": $0.rawValue == kind]
          as Fields
      },
      "fileHint": reader.text("data.file-hint", ["size": reader.bytes(visit.site.settings.uploads.mostBytes)]),
      "isFileWrong": field == "file", "fileFault": words ?? "",
      "isMappingWrong": field == "mapping", "mappingFault": words ?? "",
      "mappings": [
        ["isGroup": false, "options": [option("columns", reader.text("data.by-columns"))]] as Fields,
        [
          "isGroup": true, "group": reader.text("data.formats"),
          "options": ImportFormat.allCases.map { option($0.rawValue, reader.text("data.format-\($0.rawValue)")) },
        ],
        ["isGroup": false, "options": [option("document", reader.text("data.own-document"))]],
        [
          "isGroup": true, "group": reader.text("data.examples"),
          "options": ExampleMapping.all.map { option("example:\($0.name)", $0.title) },
        ],
      ],
      "histories": ["", "history", "live"].map {
        [
          "value": $0, "label": reader.text("data.known-\($0.isEmpty ? "auto" : $0)"), "isChosen": $0 == history,
        ] as Fields
      },
    ]
    return visit.page(
      "upload-new",
      fields.merging(
        DataHead.fields(
          .uploads, pages: visit.pages, reader: reader, heading: "data.import-file", help: "data.upload-help")),
      title: "data.import-file", status: status)
  }

  private static func receive(_ visit: Visit, _ file: ReceivedFile?, _ document: String?) throws -> Answer {
    func refused(_ fault: WireError, at field: String?) -> Answer {
      if let file { visit.workspace.uploadFolder.remove(file.name) }
      return page(visit, fault: fault, at: field, status: .unprocessableContent)
    }
    guard let kind = visit.form["kind"].flatMap(ImportKind.init(rawValue:)) else { throw Refusal.unreadable }
    let person = try visit.person()
    try person.require(kind.right)
    guard let file, file.size > 0 else { return refused(WireError("missing-upload", "Choose a file."), at: "file") }
    let choice: MappingChoice
    do {
      choice = try MappingChoice(visit.form["mapping"] ?? "", kind: kind, document: document)
    } catch let fault as WireError {
      return refused(fault, at: "mapping")
    }
    do {
      let upload = try visit.workspace.addUpload(
        NewUpload(
          file: file.name, fileName: file.sentName, size: file.size, kind: kind, origin: choice.origin,
          mapping: choice.mapping, isHistory: history(visit.form)), by: person, now: visit.now)
      return .seeOther(Path.upload.link(upload.id))
    } catch let fault as WireError {
      return refused(fault, at: choice.isOfDocument(fault) ? "mapping" : "file")
    }
  }

  private static func history(_ form: Form) -> Bool? {
    switch form["history"] {
    case "history": true
    case "live": false
    default: nil
    }
  }

  // MARK: How it is read

  /// A change of columns and options, of the document, or the wish to try again.
  private static func change(_ visit: Visit) throws -> Answer {
    let id = try visit.id()
    let person = try visit.person()
    let upload = try visit.workspace.upload(id, by: person)
    let here = Path.upload.link(id, query: [("columns", visit.form["columns"])])
    if visit.form["again"] != nil {
      visit.site.imports.forget(ImportBoard.CheckKey(upload))
      return .seeOther(here)
    }
    let revision = visit.form["revision"].flatMap { Int($0) } ?? 0
    do {
      if let document = visit.form["document"] {
        try visit.workspace.setMapping(
          document.replacing("\r\n", with: "\n"), isHistory: upload.isHistory, of: id, revision: revision,
          origin: .document, by: person)
      } else {
        let mapping = try edited(upload, visit)
        try visit.workspace.setMapping(
          mapping.document, isHistory: history(visit.form), of: id, revision: revision, by: person)
      }
    } catch let error as WireError {
      return try UploadPages(visit).page(fault: visit.reader.fileFault(error), at: error.field)
    } catch let error as WorkspaceError where error.isConflict {
      return try UploadPages(visit).page(fault: visit.reader.fileFault(error.code, reason: error.sentence))
    }
    return .done(here, "data.applied")
  }

  private static func edited(_ upload: Upload, _ visit: Visit) throws -> Mapping {
    var mapping = try Mapping(draft: Array(upload.mapping.utf8))
    let form = visit.form
    var options = mapping.options
    options.separator = MappingOptions.separators.first { $0 == form["separator"] }
    options.encoding = form["encoding"].flatMap(TextEncoding.init(rawValue:))
    options.dates = (form.text("date") ?? "").split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
    options.decimal = form["decimal"] == "," ? "," : "."
    options.zone = form.text("zone")
    options.currency = form.text("currency")
    options.changesOnly = form["changes_only"] != nil
    if let zone = options.zone, TimeZone(identifier: zone) == nil {
      throw WireError(
        "unknown-zone", "\"\(zone.prefix(60))\" is not an IANA time zone like Europe/Rome.", field: "zone")
    }
    mapping = try mapping.setting(options)
    if let source = form.text("source") { mapping = mapping.setting(source: String(source.prefix(100))) }
    let header = try visit.workspace.sample(of: upload).header
    let choices = header.indices.compactMap { place -> (column: String, target: ColumnTarget?)? in
      guard let text = form["c\(place)"], !header[place].trimmed.isEmpty else { return nil }
      return (header[place], ColumnTarget(key: text))
    }
    return mapping.setting(choices, header: header)
  }

  /// All mistakes that were found, as a file.
  private static func mistakes(_ visit: Visit) throws -> Answer {
    let upload = try visit.workspace.upload(visit.id(), by: try visit.person())
    // The file of one that is over is gone; what was refused then is a file of its import.
    guard upload.state.isOpen, case .done(let check) = visit.site.imports.check(ImportBoard.CheckKey(upload)) else {
      return .seeOther(Path.upload.link(upload.id))
    }
    let header = try visit.workspace.sample(of: upload).header
    var bytes = GuardedCSV.row(["line", "column", "reason"] + header)
    for refusal in check.refusals {
      let reason = visit.reader.mistake(refusal.code, reason: refusal.reason)
      bytes += GuardedCSV.row([String(refusal.line), refusal.column ?? "", reason] + refusal.fields)
    }
    return .download(String(decoding: bytes, as: UTF8.self), type: "text/csv; charset=utf-8", name: "mistakes.csv")
  }
}

extension WorkspaceError {
  /// Somebody was faster: told on the page, not as a fault of the request.
  var isConflict: Bool { ["upload-over", "upload-changed"].contains(code) }
}
