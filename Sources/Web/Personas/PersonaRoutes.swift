import Alignment
import HTTPTypes
import Pages
import Wire
import Workspace

/// Whom both teams look for: personas and ideal customers, their versions, and who has read them.
enum PersonaRoutes {
  private static let lists: [PersonaChange.Part] = [.goals, .pains, .objections, .places]

  static func serve(_ routes: inout Routes) {
    routes.get(.personas) { visit in try list(visit) }
    routes.post(.personas) { visit in
      do {
        let made = try propose(nil, visit)
        return .done(Path.persona.link(made.id), "personas.kept")
      } catch let refusal as Refused {
        return try list(visit, refusal)
      }
    }
    routes.get(.persona) { visit in try one(visit) }
    routes.post(.persona) { visit in
      let id = try visit.id()
      do {
        _ = try propose(id, visit)
        return .done(Path.persona.link(id), "personas.kept")
      } catch let refusal as Refused {
        return try one(visit, refusal)
      }
    }
    routes.post(.personaAcknowledgement) { visit in
      let id = try visit.id()
      guard let hash = TextHash(hex: visit.form["hash"] ?? "") else {
        _ = try visit.workspace.persona(id)
        throw Refusal.unreadable
      }
      do {
        try visit.workspace.acknowledgePersona(id, reading: hash, by: try visit.person(), now: visit.now)
        return .done(Path.persona.link(id), "personas.acknowledged")
      } catch is AcknowledgementError {
        return .done(Path.persona.link(id), "personas.changed-since", kind: .risk)
      }
    }
  }

  /// Why a form was refused.
  private struct Refused: Error {
    var errors: FieldErrors?
    var sentence: String?
    /// What is wrong with the rules of fit, for their field.
    var fit: String?
  }

  private static func propose(_ id: Int64?, _ visit: Visit) throws -> PersonaRecord {
    if let id { _ = try visit.workspace.persona(id) }
    var errors = FieldErrors()
    let name = TextRule(limit: 100).read(visit.form["name"], as: "name", isRequired: true, into: &errors)
    let role = TextRule(limit: 500).read(visit.form["role"], as: "role", isRequired: true, into: &errors)
    let kind = Persona.Kind(rawValue: visit.form["kind"] ?? "")
    if kind == nil { errors.add("kind", .notOffered) }
    var persona = Persona(kind ?? .persona, name: name ?? "", role: role ?? "")
    func lines(_ part: PersonaChange.Part) -> [String] {
      let found = (visit.form[part.rawValue] ?? "").split(whereSeparator: \.isNewline).map(\.trimmed)
        .filter { !$0.isEmpty }
      if found.count > 50 { errors.add(part.rawValue, .outOfRange, ["from": "0", "to": "50"]) }
      if found.contains(where: { $0.unicodeScalars.count > 500 }) {
        errors.add(part.rawValue, .tooLong, ["limit": "500"])
      }
      return found
    }
    persona.goals = lines(.goals)
    persona.pains = lines(.pains)
    persona.objections = lines(.objections)
    persona.places = lines(.places)
    let fit = lines(.fit)
    guard errors.isEmpty else { throw Refused(errors: errors) }
    do {
      if !fit.isEmpty {
        let text = "name: x\nrole: x\nfit:\n" + fit.map { "  - " + $0.drop { $0 == "-" || $0 == " " } + "\n" }.joined()
        persona.fit = try Persona(yaml: Array(text.utf8)).fit
      }
      let hash = visit.form["hash"].flatMap { TextHash(hex: $0) }
      return try visit.workspace.proposePersona(
        id, yaml: Array(persona.document.utf8), reading: hash, by: try visit.person(), now: visit.now)
    } catch let errors as FieldErrors {
      throw Refused(errors: errors)
    } catch is AcknowledgementError {
      throw Refused(sentence: visit.reader.text("personas.changed-since"))
    } catch let error as WireError {
      throw Refused(
        sentence: visit.reader.text("contact.wrong"),
        fit: visit.reader.fileFault(error.code, reason: error.reason, field: error.field))
    }
  }

  private static func form(
    _ visit: Visit, _ persona: Persona?, hash: TextHash?, _ refusal: Refused?, action: String
  ) -> Fields {
    let reader = visit.reader
    var values: [String: String] = ["kind": persona?.kind.rawValue ?? Persona.Kind.persona.rawValue]
    if let persona {
      values["name"] = persona.name
      values["role"] = persona.role
      for part in lists { values[part.rawValue] = persona.lines(of: part).joined(separator: "\n") }
      values["fit"] = persona.fitLines.joined(separator: "\n")
    }
    let fields = FormFields(
      reader, values: { refusal == nil ? values[$0] : visit.form[$0] }, errors: refusal?.errors)
    let fit = fields.text("fit", "personas.fit", hint: "personas.fit-hint", rows: 3)
    return [
      "formAction": action, "fault": refusal?.sentence, "hash": hash?.hex, "isOpen": refusal != nil,
      "kindField": fields.choice(
        "kind", "personas.kind",
        Persona.Kind.allCases.map { ($0.rawValue, reader.text("personas.kind-\($0.rawValue)")) }, isRequired: true),
      "fields": [
        fields.text("name", "personas.name", isRequired: true, limit: 100),
        fields.text("role", "personas.role", isRequired: true, hint: "personas.role-hint", limit: 500),
      ]
        + lists.map {
          fields.text($0.rawValue, "personas.\($0.rawValue)", hint: "personas.line-hint", rows: 3)
        } + [refusal?.fit.map { fit.merging(["error": $0, "isWrong": true]) } ?? fit],
    ]
  }

  // MARK: Pages

  private static func list(_ visit: Visit, _ refusal: Refused? = nil) throws -> Answer {
    let reader = visit.reader
    let person = try visit.person()
    let personas = try visit.workspace.personas()
    let rows: [Fields] = personas.map { record in
      let isRead = record.isAcknowledged(by: person)
      return [
        "kind": reader.text("personas.kind-\(record.persona.kind.rawValue)"), "href": Path.persona.link(record.id),
        "name": record.persona.name, "role": record.persona.role,
        "version": reader.text("personas.version", ["n": reader.number(record.latest.number)]),
        "by": byline(record.latest, reader),
        "stateClass": isRead ? "" : "is-risk", "stateIcon": (isRead ? Icon.kept : .clock).svg,
        "state": isRead ? readBy(record, reader) : reader.text("personas.waits"),
      ]
    }
    let fields: Fields = [
      "isEmpty": rows.isEmpty, "rows": rows, "mayWrite": visit.may(.proposeDocuments),
    ]
    return visit.page(
      "personas", fields.merging(form(visit, nil, hash: nil, refusal, action: Path.personas.link())),
      title: "personas.title", status: refusal == nil ? .ok : .unprocessableContent)
  }

  private static func one(_ visit: Visit, _ refusal: Refused? = nil) throws -> Answer {
    let reader = visit.reader
    let record = try visit.workspace.persona(try visit.id())
    let (persona, latest) = (record.persona, record.latest)
    let parts = lists + [.fit]
    let fields: Fields = [
      "back": Path.personas.link(), "name": persona.name, "role": persona.role,
      "kind": reader.text("personas.kind-\(persona.kind.rawValue)"),
      "version": reader.text("personas.version", ["n": reader.number(latest.number)]),
      "by": byline(latest, reader), "waits": !record.isAcknowledged(by: try visit.person()),
      "acknowledge": Path.personaAcknowledgement.link(record.id), "latestHash": latest.hash.hex,
      "parts": parts.filter { !persona.lines(of: $0).isEmpty }.map { part in
        ["label": reader.text("personas.\(part.rawValue)"), "lines": persona.lines(of: part)] as Fields
      },
      "readBy": readBy(record, reader),
      "acknowledged": latest.acknowledged.map { row in
        ["person": row.person.name, "when": reader.relative(row.at), "instant": reader.machine(row.at)] as Fields
      },
      "hasMissing": !record.missing.isEmpty, "missing": record.missing.map(\.name).joined(separator: ", "),
      "versions": record.versions.prefix(50).map { version in
        [
          "number": reader.text("personas.version", ["n": reader.number(version.number)]),
          "byline": byline(version, reader), "hasChanges": version.number > 1,
          "changes": version.changes.flatMap { change in
            change.removed.map { line(change.part, "removed", $0, reader) }
              + change.added.map { line(change.part, "added", $0, reader) }
          },
        ] as Fields
      },
      "mayWrite": visit.may(.proposeDocuments),
    ]
    return visit.page(
      "persona",
      fields.merging(form(visit, persona, hash: latest.hash, refusal, action: Path.persona.link(record.id))),
      title: "personas.title", name: persona.name, status: refusal == nil ? .ok : .unprocessableContent)
  }

  private static func line(_ part: PersonaChange.Part, _ what: String, _ text: String, _ reader: Reader) -> Fields {
    ["part": reader.text("personas.\(part.rawValue)"), "line": reader.text("personas.\(what)", ["line": text])]
  }

  private static func byline(_ version: PersonaRecord.Version, _ reader: Reader) -> String {
    reader.text("personas.by", ["name": version.author.name, "when": reader.relative(version.at)])
  }

  private static func readBy(_ record: PersonaRecord, _ reader: Reader) -> String {
    reader.count(
      "personas.read-by", record.readers - record.missing.count, ["of": reader.number(record.readers)])
  }
}
