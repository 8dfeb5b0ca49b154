import Alignment
import HTTPTypes
import Pages
import Workspace

/// Personas with their versions, and the radar's figures of each day.
enum PersonaOperations {
  static let all: [Operation] = [
    Operation(
      .get, .apiPersonas, "listPersonas", "Personas and ideal customers", in: .workspace,
      answer: .object("PersonaList", ["items": .list(persona)])
    ) { call in Reply(["items": .list(try call.workspace.personas().map(json))]) },
    Operation(
      .post, .apiPersonas, "proposePersona", "Write a persona, or the next version of the one of its name",
      in: .workspace, about: "Everyone is told.", body: document, status: .created, answer: persona
    ) { call in
      let made = try call.workspace.proposePersona(
        yaml: Array((call.body["document"]?.text ?? "").utf8), by: call.person, now: call.now)
      return Reply(json(made), location: Path.apiPersona.link(made.id))
    },
    Operation(.get, .apiPersona, "getPersona", "A persona with its versions", in: .workspace, answer: persona) { call in
      Reply(json(try call.workspace.persona(try call.id())))
    },
    Operation(
      .put, .apiPersonaAcknowledgement, "acknowledgePersona", "Say that the token's person has read the latest version",
      in: .workspace, body: .object("Acknowledgement", ["hash": .text(64...64).said("Of the text that was read.")]),
      answer: persona, mayConflict: true
    ) { call in
      let id = try call.id()
      guard let hash = TextHash(hex: call.body["hash"]?.text ?? "") else { throw FieldErrors("hash", .notOffered) }
      try call.workspace.acknowledgePersona(id, reading: hash, by: call.person, now: call.now)
      return Reply(json(try call.workspace.persona(id)))
    },
    Operation(
      .get, .apiRadarCertificates, "listRadarCertificates", "The radar's figures of each day, the latest first",
      in: .reports, parameters: [.limit], answer: .object("RadarCertificateList", ["items": .list(certificate)])
    ) { call in
      Reply(["items": .list(try call.workspace.radarCertificates(limit: call.limit).map(json))])
    },
  ]

  private static let document = Schema.object(
    "PersonaDocument", ["document": .text(1...50_000).said("YAML; Documents/persona.schema.json.")])
  private static let version = Schema.object(
    "PersonaVersion",
    ["version": .count, "hash": .string, "author": Shapes.named, "at": .instant, "document": .string])
  private static let persona = Schema.object(
    "Persona",
    [
      "id": .id, "kind": .one(of: Persona.Kind.allCases.map(\.rawValue)), "name": .string, "role": .string,
      "versions": .list(version).said("The latest first."), "readers": .count, "missing": .list(Shapes.named),
    ])
  private static let certificate = Schema.object(
    "RadarCertificate",
    [
      "day": .day, "at": .instant, "people": .count, "resting": .count, "no_owner": .count, "no_date": .count,
      "no_reason": .count, "overdue": .count, "unflagged": .count, "is_kept": .bool,
    ])

  private static func json(_ record: PersonaRecord) -> JSON {
    [
      "id": .integer(record.id), "kind": .text(record.persona.kind.rawValue), "name": .text(record.persona.name),
      "role": .text(record.persona.role),
      "versions": .list(
        record.versions.map { version in
          [
            "version": .count(version.number), "hash": .text(version.hash.hex), "author": Shapes.named(version.author),
            "at": .instant(version.at), "document": .text(version.text),
          ]
        }), "readers": .count(record.readers), "missing": .list(record.missing.map { Shapes.named($0) }),
    ]
  }

  private static func json(_ row: RadarCertificate) -> JSON {
    [
      "day": .day(row.day), "at": .instant(row.at), "people": .count(row.people), "resting": .count(row.resting),
      "no_owner": .count(row.noOwner), "no_date": .count(row.noDate), "no_reason": .count(row.noReason),
      "overdue": .count(row.overdue), "unflagged": .count(row.unflagged), "is_kept": .bool(row.isKept),
    ]
  }
}
