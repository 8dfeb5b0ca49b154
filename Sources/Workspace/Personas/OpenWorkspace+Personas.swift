package import Alignment
import Persistence
import Store
package import Wire

/// There is no such persona.
package struct UnknownPersona: Error, Hashable, Sendable {
  package let id: Int64
  package var sentence: String { "There is no persona \(id)." }
}

/// Personas and ideal customer profiles: written, told to everyone, acknowledged by everyone [P4].
extension OpenWorkspace {
  /// All with their versions: ideal customers first, then by name.
  package func personas() throws -> [PersonaRecord] {
    try storage.read { store in
      let people = try PersonaPeople(in: store)
      return try Personas.all(in: store).compactMap { try PersonaRecord($0, people, in: store) }
    }
  }

  /// - Throws: ``UnknownPersona``.
  package func persona(_ id: Int64) throws -> PersonaRecord {
    try storage.read { store in
      guard let found = try Personas.find(id, in: store),
        let record = try PersonaRecord(found, PersonaPeople(in: store), in: store)
      else { throw UnknownPersona(id: id) }
      return record
    }
  }

  /// The persona of a name, whatever the case and accents; `nil` where there is none.
  package func persona(named name: String) throws -> PersonaRecord? {
    guard let id = try storage.read({ try Personas.find(nameKey: TextFolding.folded(name), in: $0) }) else {
      return nil
    }
    return try persona(id)
  }

  /// A new persona, or the next version of one, told to everyone. The same text as the latest is none.
  ///
  /// - Parameters:
  ///   - id: whose version it is; `nil` for the persona of its name, or a new one.
  ///   - hash: of the text that was edited, so that nobody's version is lost; `nil` where none was read.
  /// - Throws: ``WireError`` with line and column; ``FieldErrors`` `name` taken; ``UnknownPersona``;
  ///   ``AcknowledgementError``; ``PeopleError/notAllowed(_:)``.
  package func proposePersona(
    _ id: Int64? = nil, yaml: [UInt8], reading hash: TextHash? = nil, by person: Person, now: Instant
  ) throws -> PersonaRecord {
    try person.require(.proposeDocuments)
    let persona = try Persona(yaml: yaml)
    let text = persona.document
    let key = TextFolding.folded(persona.name)
    let fresh = try OpenWorkspace.hash(of: text)
    let kept = try storage.write { store -> Int64 in
      let named = try Personas.find(nameKey: key, in: store)
      if let id, let named, named != id { throw FieldErrors("name", .taken, ["id": String(named)]) }
      let known = id ?? named
      if let known, try Personas.find(known, in: store) == nil { throw UnknownPersona(id: known) }
      let latest = try known.flatMap { try Personas.latest(of: $0, in: store) }
      if let hash, let latest, latest.version.hash != hash {
        throw AcknowledgementError.changedSinceRead(expected: hash, found: latest.version.hash)
      }
      if let latest, latest.version.hash == fresh { return latest.persona }
      let changeset = try Changesets.open(
        at: now, actor: person.name, cause: known == nil ? "persona written" : "persona changed", isHistory: true,
        in: store)
      let own: Int64
      if let known {
        own = known
        try Personas.update(known, kind: persona.kind, name: persona.name, nameKey: key, in: store)
      } else {
        own = try Personas.insert(
          kind: persona.kind, name: persona.name, nameKey: key, changeset: changeset, in: store)
      }
      let version = PersonaVersion(
        version: (latest?.version.version ?? 0) + 1, hash: fresh, author: person.id, at: now)
      _ = try Personas.append(version, text: text, to: own, changeset: changeset, in: store)
      try Changes.append(
        .workspace, 0, field: "persona:\(own):text", at: now.milliseconds, before: latest?.version.hash.hex,
        after: fresh.hex, changeset: changeset, in: store)
      let audience = AlertAudience(calendar, now: now, in: store)
      try tell(
        Alerts.Stored(
          .persona, rule: nil, at: now.milliseconds, member: person.id.rawValue, subject: persona.name,
          fact: "persona", factId: own),
        to: try audience.everyone(), audience: audience, changeset: changeset, in: store)
      return own
    }
    return try self.persona(kept)
  }

  /// A person has read the latest version.
  ///
  /// - Parameter hash: of the text they had before them.
  /// - Throws: ``UnknownPersona``; ``AcknowledgementError`` where a newer version came.
  package func acknowledgePersona(_ id: Int64, reading hash: TextHash, by person: Person, now: Instant) throws {
    try storage.write { store in
      guard let latest = try Personas.latest(of: id, in: store) else { throw UnknownPersona(id: id) }
      let after = try latest.version.acknowledged(by: person.id, reading: hash, at: now)
      guard after != latest.version else { return }
      let changeset = try Changesets.open(
        at: now, actor: person.name, cause: "persona acknowledged", isHistory: true, in: store)
      try Personas.acknowledge(
        latest.id, by: person.id.rawValue, at: now.milliseconds, changeset: changeset, in: store)
      try Changes.append(
        .workspace, 0, field: "persona:\(id):acknowledged:\(person.id)", at: now.milliseconds, before: nil,
        after: hash.hex, changeset: changeset, in: store)
    }
  }

  /// How many personas wait for a person to acknowledge their latest version.
  package func personasToAcknowledge(by person: Person) throws -> Int {
    try personas().count { !$0.isAcknowledged(by: person) }
  }

  /// All as a table.
  package func personaSheet() throws -> Sheet {
    var sheet = Sheet(name: "personas", title: "Personas and ideal customers")
    sheet.columns = [
      Sheet.Column("id", .count), Sheet.Column("kind", .text), Sheet.Column("name", .text),
      Sheet.Column("version", .count), Sheet.Column("author", .text), Sheet.Column("at", .text, places: .data),
      Sheet.Column("acknowledged", .count), Sheet.Column("missing", .text),
    ]
    for record in try personas() {
      sheet.append([
        .integer(Int(record.id)), .text(record.persona.kind.rawValue), .text(record.persona.name),
        .integer(record.latest.number), .text(record.latest.author.name), .instant(record.latest.at),
        .integer(record.readers - record.missing.count), .list(record.missing.map { Sheet.Cell.text($0.name) }),
      ])
    }
    return sheet
  }
}
