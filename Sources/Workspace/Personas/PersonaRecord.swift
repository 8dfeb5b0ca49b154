package import Alignment
import Persistence
import Store
import Wire

/// A persona or ideal customer profile as it stands, with its versions.
package struct PersonaRecord: Hashable, Sendable {
  package struct Version: Hashable, Sendable {
    /// From 1.
    package let number: Int
    package let hash: TextHash
    package let author: NamedRecord
    package let at: Instant
    /// The canonical text.
    package let text: String
    package let persona: Persona
    /// What it says otherwise than the one before; empty for the first.
    package let changes: [PersonaChange]
    /// Who has read it, in the order in which they said so.
    package let acknowledged: [(person: NamedRecord, at: Instant)]

    package static func == (a: Self, b: Self) -> Bool {
      a.number == b.number && a.hash == b.hash && a.acknowledged.map(\.person) == b.acknowledged.map(\.person)
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(hash) }
  }

  package let id: Int64
  /// The latest first; one at least.
  package let versions: [Version]
  package let latest: Version
  /// Who has not acknowledged the latest, by name.
  package let missing: [NamedRecord]
  /// Of how many.
  package let readers: Int

  package var persona: Persona { latest.persona }

  init?(_ stored: Personas.Stored, _ people: PersonaPeople, in store: any Reading) throws {
    id = stored.id
    let rows = try Personas.versions(of: stored.id, in: store)
    var versions: [Version] = []
    var before: Persona?
    for row in rows.reversed() {
      let persona = try Persona(yaml: Array(row.text.utf8))
      versions.append(
        Version(
          number: row.version.version, hash: row.version.hash, author: people.named(row.version.author),
          at: row.version.at, text: row.text, persona: persona,
          changes: before.map { PersonaChange.between($0, persona) } ?? [],
          acknowledged: row.version.acknowledgements.map { (people.named($0.member), $0.at) }))
      before = persona
    }
    guard let latest = versions.last, let row = rows.first else { return nil }
    self.latest = latest
    self.versions = versions.reversed()
    missing = row.version.missing(of: people.readers).map(people.named)
    // Who has read it counts, also where they may not sign in any more.
    readers = missing.count + Set(latest.acknowledged.map(\.person.id)).union([latest.author.id]).count
  }

  /// Whether a person has read the latest version, or wrote it.
  package func isAcknowledged(by person: Person) -> Bool {
    latest.author.id == person.id.rawValue
      || latest.acknowledged.contains { $0.person.id == person.id.rawValue }
  }
}

/// Whom a persona waits for: who may sign in; all members where nobody has an account.
struct PersonaPeople {
  let readers: [ID<Member>]
  private let names: [ID<Member>: String]

  init(in store: any Reading) throws {
    let members = try Members.all(in: store)
    names = Dictionary(members.map { (ID($0.id), $0.name) }, uniquingKeysWith: { first, _ in first })
    let active = Set(try Accounts.all(in: store).filter { $0.disabledAt == nil }.map(\.memberId))
    readers = members.filter { active.isEmpty || active.contains($0.id) }
      .sorted { ($0.name, $0.id) < ($1.name, $1.id) }.map { ID($0.id) }
  }

  func named(_ member: ID<Member>) -> NamedRecord {
    NamedRecord(id: member.rawValue, name: names[member] ?? "#\(member)")
  }
}
