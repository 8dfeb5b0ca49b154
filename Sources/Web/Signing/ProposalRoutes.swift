import Alignment
import HTTPTypes
import Pages
import Wire
import Workspace

/// A proposal: the text in an editor, checked line by line; of an agreement the numbers alone in a form too.
enum ProposalRoutes {
  static func form(_ visit: Visit, _ paths: PaperPaths) throws -> Answer {
    try page(visit, paths, text: try draft(visit, paths))
  }

  static func propose(_ visit: Visit, _ paths: PaperPaths) throws -> Answer {
    if paths.kind == .agreement, visit.form["do"] == "numbers" { return try proposeNumbers(visit, paths) }
    // Browsers send lines with CR LF.
    let text = (visit.form["text"] ?? "").replacing("\r\n", with: "\n")
    do {
      return try done(try store(visit, paths, text), paths)
    } catch let error as WireError {
      return try page(visit, paths, text: text, error: error)
    } catch let error as WorkspaceError where error.code == "other-currency" {
      return try page(
        visit, paths, text: text, error: WireError(error.code, visit.reader.text("signing.other-currency")))
    }
  }

  private static func done(_ id: Int64, _ paths: PaperPaths) throws -> Answer {
    .done(paths.version.link(id), "signing.proposed")
  }

  private static func store(_ visit: Visit, _ paths: PaperPaths, _ text: String) throws -> Int64 {
    let (yaml, person) = (Array(text.utf8), try visit.person())
    return switch paths.kind {
    case .agreement: try visit.workspace.proposeAgreement(yaml: yaml, by: person, now: visit.now).id.rawValue
    case .definition:
      try visit.workspace.proposeDefinition(yaml: yaml, by: person, now: visit.now).version.id.rawValue
    }
  }

  /// The text to begin with: the version asked for, the last that both signed, the latest, or a first one; it begins
  /// next week.
  private static func draft(_ visit: Visit, _ paths: PaperPaths) throws -> String {
    let asked = visit.query["from"].flatMap { Int64($0) }
    let day = visit.nextWeek
    switch paths.kind {
    case .agreement: return try source(visit, asked).with(startsOn: day).document
    case .definition:
      let all = try visit.workspace.definitions(now: visit.now)
      var definition =
        (all.last { $0.id.rawValue == asked } ?? all.last { $0.version.holds } ?? all.last)?.definition
        ?? .starter(startsOn: day)
      definition.startsOn = day
      return definition.document
    }
  }

  private static func source(_ visit: Visit, _ asked: Int64?) throws -> Agreement {
    let all = try visit.workspace.agreements(now: visit.now)
    return (all.last { $0.id.rawValue == asked } ?? all.last { $0.version.holds } ?? all.last)?.agreement
      ?? .starter(startsOn: visit.nextWeek)
  }

  private static func page(
    _ visit: Visit, _ paths: PaperPaths, text: String, error: WireError? = nil, numbers errors: FieldErrors? = nil
  ) throws -> Answer {
    let reader = visit.reader
    let words = error.map {
      $0.code == "other-currency" ? $0.reason : reader.fileFault($0.code, reason: $0.reason, field: $0.field)
    }
    var fields = ProposalEditor(paths, reader: reader).fields(
      text: text, fault: words, line: error?.line, column: error?.column)
    fields = fields.merging(try numbers(visit, paths, errors))
    return visit.page(
      "proposal", fields, title: "signing.propose-\(paths.kind.rawValue)", rail: paths.page,
      status: error == nil && errors == nil ? .ok : .unprocessableContent)
  }

  // MARK: Numbers

  private static func numbers(_ visit: Visit, _ paths: PaperPaths, _ errors: FieldErrors?) throws -> Fields {
    guard paths.kind == .agreement else { return ["hasNumbers": false] }
    let asked = visit.form["from"].flatMap { Int64($0) } ?? visit.query["from"].flatMap { Int64($0) }
    let agreement = try source(visit, asked)
    let (reader, day) = (visit.reader, visit.nextWeek)
    var stored = ["starts": day.description]
    for commitment in agreement.commitments {
      stored["target-\(commitment.name)"] = number(commitment, reader.currency)
    }
    let values = stored
    let form = FormFields(reader, values: { errors == nil ? values[$0] : visit.form[$0] }, errors: errors)
    return [
      "hasNumbers": true, "fromId": asked.map(String.init) ?? "",
      "numbersFault": errors == nil ? nil : reader.text("records.wrong"),
      "numberFields": agreement.commitments.map { commitment in
        var field = form.text(
          "target-\(commitment.name)", "promise.measure-\(commitment.measure.kind.rawValue)", limit: 30)
        field["hint"] = reader.promise(commitment)
        return field
      } + [form.text("starts", "signing.starts", type: "date", isRequired: true)],
    ]
  }

  /// As it is typed: `50`, `60 %`, `200000.00`.
  private static func number(_ commitment: Commitment, _ currency: Currency) -> String {
    switch commitment.goal {
    case .amount(let amount):
      return commitment.measure.kind == .value ? AmountField.text(amount, currency) : String(amount)
    case .share(let share):
      let (whole, rest) = share.quotientAndRemainder(dividingBy: 100)
      return rest == 0 ? "\(whole) %" : "\(whole).\(rest < 10 ? "0" : "")\(rest) %"
    }
  }

  private static func proposeNumbers(_ visit: Visit, _ paths: PaperPaths) throws -> Answer {
    let agreement = try source(visit, visit.form["from"].flatMap { Int64($0) })
    var errors = FieldErrors()
    var goals: [String: Goal] = [:]
    for commitment in agreement.commitments {
      let name = "target-\(commitment.name)"
      guard let text = visit.form.text(name) else {
        errors.add(name, .required)
        continue
      }
      switch commitment.goal {
      case .share:
        let plain = text.replacing("%", with: "").trimmed.replacing(",", with: ".")
        if let percent = Double(plain), (0.01...100).contains(percent) {
          goals[commitment.name] = .share(Int((percent * 100).rounded()))
        } else {
          errors.add(name, .outOfRange, ["from": "0.01", "to": "100"])
        }
      case .amount where commitment.measure.kind == .value:
        if let minor = AmountField.minor(text, visit.reader.currency), minor > 0 {
          goals[commitment.name] = .amount(minor)
        } else {
          errors.add(name, .notAmount)
        }
      case .amount:
        if let count = Int64(text), (1...1_000_000).contains(count) {
          goals[commitment.name] = .amount(count)
        } else {
          errors.add(name, .outOfRange, ["from": "1", "to": "1000000"])
        }
      }
    }
    let day = visit.form.text("starts").flatMap { CivilDate(iso: $0) }
    if day == nil { errors.add("starts", .notDate) }
    do {
      try errors.check()
      let text = agreement.with(startsOn: day ?? visit.nextWeek, goals: goals).document
      return try done(try store(visit, paths, text), paths)
    } catch let errors as FieldErrors {
      return try page(visit, paths, text: try draft(visit, paths), numbers: errors)
    }
  }
}

extension DocumentVersion {
  /// Both signed it, and it is in force or will be.
  fileprivate var holds: Bool { state == .inForce || state == .signed }
}
