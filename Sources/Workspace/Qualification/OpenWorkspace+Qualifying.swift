package import Alignment
import Persistence
package import Reports
import Store

/// What one round of qualifying did.
package struct QualifyingRound: Hashable, Sendable {
  package var judged = 0
  /// Contacts that became MQL.
  package var entered: [ID<Contact>] = []
  /// The definition came into force since the last round, and all contacts were judged by it.
  package var isByNewDefinition = false
}

extension OpenWorkspace {
  /// Makes MQLs by the definition in force, of what came since the last round: touches, changes of fields, new
  /// contacts, or the definition itself.
  ///
  /// Safe to end anywhere and to run again, by any process: how far it got is kept in the transaction that makes the
  /// MQLs. Each transaction holds the writer for about 40 ms. What is loaded as history makes no MQL. A touch that is
  /// dated ahead is judged when its time comes.
  ///
  /// - Parameter index: all journeys, asked for only where a definition came into force.
  package func qualify(now: Instant, index: () throws -> JourneyIndex) throws -> QualifyingRound {
    var round = QualifyingRound()
    guard let version = try definitionInForce(at: now) else { return round }
    let mark = try storage.read { try QualifyingMarks.current(in: $0) }
    guard let mark, mark.document == version.id else {
      // Marks first: what comes while all are judged is looked at again.
      let fresh = try storage.read { try QualifyingMarks.now(version.id, in: $0) }
      let contacts = try candidates(version.definition, try index(), at: now)
      round.isByNewDefinition = true
      try qualify(contacts.map { ($0, []) }, otherwise: .inForce, by: version, now: now, &round)
      try storage.write { store in
        try QualifyingMarks.set(fresh, in: store)
        try FutureTouches.keepAll(after: now, in: store)
      }
      return round
    }
    let (next, fresh, due, changed) = try storage.read { store in
      let next = try QualifyingMarks.now(version.id, in: store)
      let fresh = try QualifyingMarks.touches(after: mark.touch, to: next.touch, in: store)
      let due = try FutureTouches.due(at: now, in: store)
      let changed =
        try QualifyingMarks.changed(after: mark.change, to: next.change, in: store)
        + QualifyingMarks.contacts(after: mark.contact, to: next.contact, in: store)
      return (next, fresh, due, changed)
    }
    guard next != mark || !due.isEmpty else { return round }
    let touched = fresh.filter { $0.at <= now } + due
    let byContact = Dictionary(grouping: touched, by: \.contact).mapValues { Set($0.map(\.id)) }
    try qualify(
      byContact.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, otherwise: nil, by: version, now: now, &round)
    try qualify(Set(changed).sorted().map { ($0, []) }, otherwise: .fields, by: version, now: now, &round)
    try storage.write { store in
      try QualifyingMarks.set(next, in: store)
      try FutureTouches.keep(fresh.filter { $0.at > now }.map { ($0.id, $0.at) }, in: store)
      try FutureTouches.remove(through: now, in: store)
    }
    return round
  }

  /// Judges contacts in transactions of about 40 ms; those that became MQL are let be when it runs again.
  private func qualify(
    _ contacts: [(id: Int64, touches: Set<Int64>)], otherwise event: QualifyingEvent?, by version: DefinitionVersion,
    now: Instant, _ round: inout QualifyingRound
  ) throws {
    var place = 0
    while place < contacts.count {
      let start = place
      let (done, entered) = try change("qualified", by: OpenWorkspace.sweeper, now: now) { change in
        change.actor = .rule
        let end = ContinuousClock().now + .milliseconds(40)
        var entered: [ID<Contact>] = []
        var next = start
        repeat {
          let (id, touches) = contacts[next]
          if try change.qualify(id, by: version, touches: touches, otherwise: event) { entered.append(ID(id)) }
          next += 1
        } while next < contacts.count && ContinuousClock().now < end
        return (next, entered)
      }
      place = done
      round.judged = round.judged + done - start
      round.entered += entered
    }
  }

  /// Contacts that reach the grades by a new definition, of all there are.
  private func candidates(_ definition: Definition, _ index: JourneyIndex, at now: Instant) throws -> [Int64] {
    guard let grades = definition.mql.grades else { return [] }
    let scores = CompiledDefinition(definition, for: index).scores(of: index, at: now)
    return (0..<scores.count).filter { contact in
      guard scores.exclusion[contact] < 0, let cell = MatrixCell(number: scores.cell[contact]) else { return false }
      return cell.fit >= grades.fit && cell.interest >= grades.interest && index.presentStage(of: contact) < .mql
    }.map { index.contacts.id[$0].rawValue }
  }

  /// A version of the definition, within a transaction.
  func definitionVersion(_ id: ID<SignedDocument>, in store: any Reading) throws -> DefinitionVersion {
    try DefinitionVersion(document(id, of: .definition, now: .distantFuture, in: store), papers)
  }

  /// The definition in force, within a transaction.
  func definitionInForce(at instant: Instant, in store: any Reading) throws -> DefinitionVersion? {
    try documentInForce(of: .definition, at: instant, in: store).map { try DefinitionVersion($0, papers) }
  }
}
