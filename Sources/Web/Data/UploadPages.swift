import Alignment
import HTTPTypes
import Pages
import Wire
import Workspace

/// One upload as a page: how it will be read while nobody has asked to import it, how far it is afterwards.
struct UploadPages {
  let visit: Visit
  private let reader: Reader

  init(_ visit: Visit) {
    self.visit = visit
    reader = visit.reader
  }

  /// - Parameters:
  ///   - fault: why a change was not made; what was typed stays in the page.
  ///   - field: the option that it is about.
  func page(fault: String? = nil, at field: String? = nil) throws -> Answer {
    let upload = try visit.workspace.upload(visit.id(), by: try visit.person())
    guard upload.state == .received else { return try RunPages(visit).page(of: upload, fault: fault) }
    var fields: Fields = [
      "action": Path.upload.link(upload.id), "importAction": Path.uploadImport.link(upload.id),
      "removalAction": Path.uploadRemoval.link(upload.id), "documentHref": Path.uploadMapping.link(upload.id),
      "mistakesHref": Path.uploadMistakes.link(upload.id), "here": Path.upload.link(upload.id),
      "revision": String(upload.revision), "document": visit.form["document"] ?? upload.mapping,
      "isDocumentOpen": visit.form["document"] != nil, "fault": fault,
      "documentFault": visit.form["document"] == nil ? nil : fault, "canRead": false, "canCheck": false,
      "hasDrafts": false,
      "facts": fact("kind", reader.text("data.kind-\(upload.kind.rawValue)"))
        + fact("size", reader.bytes(upload.size)),
    ]
    do {
      let draft = try Mapping(draft: Array(upload.mapping.utf8))
      let sample = try visit.workspace.sample(of: upload)
      fields = fields.merging(try columns(upload, draft, sample))
      if let fault, visit.form["document"] == nil, let options = fields["options"] as? [Fields] {
        fields["options"] = options.map {
          $0["name"] as? String == field ? $0.merging(["error": fault, "isWrong": true]) : $0
        }
      }
      let mapping = try Mapping(yaml: Array(upload.mapping.utf8))
      let rows = try visit.workspace.firstRows(of: upload)
      fields = fields.merging(DraftTable(rows.lines, reader: reader).fields)
      fields = fields.merging(check(upload, mapping, header: sample.header))
    } catch let error as WireError {
      if fault == nil { fields["fault"] = reader.fileFault(error) }
    } catch let error as WorkspaceError where error.kind == .input {
      if fault == nil { fields["fault"] = reader.fileFault(error.code, reason: error.sentence) }
    }
    return visit.page(
      "upload",
      fields.merging(
        DataHead.fields(.upload, pages: visit.pages, reader: reader, heading: "data.preview", name: upload.fileName)),
      title: "data.preview", name: upload.fileName, status: fault == nil ? .ok : .unprocessableContent)
  }

  private func fact(_ key: String, _ value: String) -> [Fields] {
    [["label": reader.text("data.\(key)"), "value": value]]
  }

  // MARK: Columns and options

  private func columns(_ upload: Upload, _ mapping: Mapping, _ sample: FileSample) throws -> Fields {
    let start = (visit.form["columns"] ?? visit.query["columns"]).flatMap { Int($0) } ?? 0
    var fields = ColumnsTable(sample, mapping: mapping, reader: reader).fields(from: start)
    func link(_ key: String) -> String {
      Path.upload.link(upload.id, query: [("columns", fields[key] as? String)])
    }
    fields["earlierHref"] = link("earlier")
    fields["laterHref"] = link("later")
    fields["canRead"] = true
    fields["facts"] =
      fact("kind", reader.text("data.kind-\(upload.kind.rawValue)")) + fact("size", reader.bytes(upload.size))
      + fact("encoding", sample.encoding.rawValue.uppercased())
      + fact("separator", reader.text("data.separator-\(sample.separator)"))
      + fact("columns", reader.number(sample.header.count))
    return fields.merging(options(upload, mapping, sample))
  }

  private func options(_ upload: Upload, _ mapping: Mapping, _ sample: FileSample) -> Fields {
    let options = mapping.options
    let isTyped = visit.form["date"] != nil
    let history = upload.isHistory.map { $0 ? "history" : "live" } ?? ""
    let stored: [String: String?] = [
      "source": mapping.source, "date": options.dates.joined(separator: "; "), "decimal": options.decimal,
      "zone": options.zone, "currency": options.currency, "separator": options.separator,
      "encoding": options.encoding?.rawValue, "history": history,
    ]
    let form = FormFields(reader, values: { isTyped ? visit.form[$0] : stored[$0] ?? nil })
    func select(_ fields: Fields) -> Fields { fields.merging(["isSelect": true]) }
    func text(_ fields: Fields, hint: String) -> Fields { fields.merging(["isSelect": false, "hint": hint]) }
    func found(_ value: String) -> String { reader.text("data.find-out", ["value": value]) }
    let settings = visit.workspace.settings
    return [
      "isHowOpen": isTyped,
      "options": [
        text(form.text("source", "data.system", limit: 100), hint: reader.text("data.system-hint")),
        text(
          form.text("date", "data.date-format", limit: 200, list: "date-formats"), hint: reader.text("data.date-hint")),
        select(
          form.choice(
            "decimal", "data.decimal",
            [(".", reader.text("data.decimal-point")), (",", reader.text("data.decimal-comma"))])),
        text(
          form.text("zone", "data.zone", limit: 60),
          hint: reader.text("data.zone-hint", ["zone": settings.zoneName])),
        text(
          form.text("currency", "data.currency", limit: 3),
          hint: reader.text("data.currency-hint", ["currency": settings.currency.code])),
        select(
          form.choice(
            "separator", "data.separator", MappingOptions.separators.map { ($0, reader.text("data.separator-\($0)")) },
            empty: found(reader.text("data.separator-\(sample.separator)")))),
        select(
          form.choice(
            "encoding", "data.encoding", TextEncoding.allCases.map { ($0.rawValue, $0.rawValue.uppercased()) },
            empty: found(sample.encoding.rawValue.uppercased()))),
        select(
          form.choice(
            "history", "data.known",
            [("history", reader.text("data.known-history")), ("live", reader.text("data.known-live"))],
            empty: reader.text("data.known-auto"))),
      ],
      "dateFormats": MappingOptions.dateFormats.map { ["value": $0] as Fields },
      "hasChangesOnly": ColumnTarget.hasProperties(upload.kind), "changesOnly": options.changesOnly,
    ]
  }

  // MARK: What it would do

  private func check(_ upload: Upload, _ mapping: Mapping, header: [String]) -> Fields {
    let key = ImportBoard.CheckKey(upload)
    var fields: Fields = [
      "canCheck": true, "isChecking": false, "isChecked": false, "importLabel": reader.text("data.import-now"),
      "percent": "0", "checking": "", "canTryAgain": false,
    ]
    switch visit.site.imports.check(key) {
    case .waiting:
      fields["isChecking"] = true
      fields["checking"] = reader.text("data.check-waiting")
    case .running(let progress):
      let share = progress.bytesTotal > 0 ? Double(progress.bytesDone) / Double(progress.bytesTotal) : 0
      fields["isChecking"] = true
      fields["checking"] = reader.text("data.checking", ["share": reader.share(share, digits: 0)])
      fields["percent"] = String(Int(share * 100))
    case .failed(let error):
      fields["isChecked"] = true
      fields["canTryAgain"] = true
      fields["verdictClass"] = "is-broken"
      fields["verdict"] =
        (error as? WireError).map { reader.fileFault($0) }
        ?? (error as? WorkspaceError).map { reader.fileFault($0.code, reason: $0.sentence) }
        ?? reader.text("data.check-failed")
    case .done(let check): fields = fields.merging(result(check, upload, header: header))
    }
    return fields
  }

  private func result(_ check: UploadCheck, _ upload: Upload, header: [String]) -> Fields {
    let after = visit.query["after"].flatMap { Int($0) } ?? 0
    let left = check.refusals.filter { $0.line > after }
    let table = MistakeTable(Array(left.prefix(MistakeTable.most + 1)), header: header, reader: reader).fields
    let outcome = check.outcome
    let taken = check.rows - check.refused
    let fields: Fields = [
      "isChecked": true, "isChecking": false,
      "counts": ImportRows(visit).counts(
        rows: check.rows, new: outcome.new, changed: outcome.changed, same: outcome.same, skipped: outcome.skipped,
        refused: check.refused),
      "tried": check.tried.map {
        $0 == 0 ? reader.text("data.tried-none") : reader.text("data.tried-part", ["n": reader.number($0)])
      },
      "canTryAgain": check.tried == 0,
      "verdict": check.refused == 0 ? reader.text("data.no-mistakes") : reader.count("data.mistakes", check.refused),
      "verdictClass": check.refused == 0 ? "is-kept" : "is-risk",
      "importLabel": reader.count("data.import-rows", taken),
      "moreHref": Path.upload.link(upload.id, query: [("after", table["lastLine"] as? String)]),
    ]
    return table.merging(fields)
  }
}
