import Alignment
import Persistence
import Store

extension RecordTransaction {
  /// What the definition in force says of a contact's entry to MQL: kept at the first asking, and as it was from then
  /// on. Nothing where no definition is in force.
  func judged(_ contact: Int64, entry: Instant) throws -> (fits: Bool?, quadrant: Int64?) {
    if let known = try MQLScores.find(contact: contact, at: entry.milliseconds, in: store) {
      return (known.cell.quadrant.isFit, known.cell.quadrant.number)
    }
    guard let judged = try qualifying ?? judge(contact, at: entry),
      let transition = try MQLScores.transition(contact: contact, at: entry.milliseconds, in: store)
    else { return (nil, nil) }
    try MQLScores.insert(judged.stored(transition: transition), changeset: try changeset(), in: store)
    let quadrant = judged.qualification.quadrant
    return (quadrant.isFit, quadrant.number)
  }

  /// An MQL that a person or another system made: by the definition in force then, the touches up to then.
  private func judge(_ contact: Int64, at entry: Instant) throws -> JudgedEntry? {
    guard let version = try workspace.definitionInForce(at: entry, in: store),
      let stored = try Contacts.find(contact, in: store)
    else { return nil }
    let facts = try StoredFacts(of: stored, history: try history(of: stored), in: store).facts
    return JudgedEntry(version, version.definition.qualification(of: facts, at: entry), facts, cause: nil)
  }

  /// Cancels an entry to MQL that the definition made of touches which are there no more.
  func takeBack(_ contact: Contacts.Stored, entry: Instant, note: String) throws {
    guard let scores = try MQLScores.find(contact: contact.id, at: entry.milliseconds, in: store), scores.cause != nil,
      let transition = try MQLScores.transition(contact: contact.id, at: entry.milliseconds, in: store)
    else { return }
    let definition = try workspace.definitionVersion(ID(scores.documentId), in: store).definition
    let history = try history(of: contact)
    guard history.stage == .mql else { return }
    var facts = try StoredFacts(of: contact, history: history, in: store).facts
    facts.stage = .lead
    let then = definition.qualification(of: facts, at: entry)
    let events = facts.touches.filter { $0.at <= entry }.map { QualifyingEvent.touch($0) } + [.fields]
    guard !events.contains(where: { definition.entry(of: facts, then, at: $0) != nil }) else { return }
    _ = try Voids.append(
      .transition, transition, reason: note, isByRule: true, changeset: try changeset(), in: store)
  }

  /// Makes a contact MQL where the definition says so at an event, and hands it off.
  ///
  /// - Parameter touches: ids of the contact's new touches; empty for a change of fields or a new definition.
  /// - Returns: whether it became MQL.
  func qualify(
    _ id: Int64, by version: DefinitionVersion, touches: Set<Int64>, otherwise event: QualifyingEvent?
  ) throws -> Bool {
    let id = try Merges.survivor(of: id, in: store)
    guard let contact = try Contacts.find(id, in: store) else { return false }
    let history = try history(of: contact)
    guard history.stage < .mql else { return false }
    let stored = try StoredFacts(of: contact, history: history, in: store)
    let qualification = version.definition.qualification(of: stored.facts, at: now)
    var events = zip(stored.touchIds, stored.facts.touches)
      .filter { touches.contains($0.0) && $0.1.at <= now }.map { QualifyingEvent.touch($0.1) }
    if let event { events.append(event) }
    let entry = events.lazy.compactMap { version.definition.entry(of: stored.facts, qualification, at: $0) }.first
    guard let entry else { return false }
    qualifying = JudgedEntry(version, qualification, stored.facts, cause: entry.cause)
    defer { qualifying = nil }
    var change = try ContactChange(id, in: store)
    try take(.advance(to: .mql), next: nil, with: &change)
    return true
  }
}

extension Quadrant {
  /// As hand-offs keep it: 0 perfect, 1 warm, 2 curious, 3 cold.
  var number: Int64 {
    switch self {
    case .perfect: 0
    case .warm: 1
    case .curious: 2
    case .cold: 3
    }
  }
}
