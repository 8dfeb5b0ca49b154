package import Alignment
import Persistence
import Store
import Wire

/// Definitions of an MQL as versions that both heads sign.
extension OpenWorkspace {
  /// Every version, by version.
  package func definitions(now: Instant) throws -> [DefinitionVersion] {
    try documents(of: .definition, now: now).map { try DefinitionVersion($0, papers) }
  }

  /// - Throws: ``UnknownDocument``.
  package func definition(_ id: ID<SignedDocument>, now: Instant) throws -> DefinitionVersion {
    try DefinitionVersion(document(id, of: .definition, now: now), papers)
  }

  /// The version by which contacts are scored and become MQL at an instant; `nil` where none is in force.
  package func definitionInForce(at instant: Instant) throws -> DefinitionVersion? {
    try documentInForce(of: .definition, at: instant).map { try DefinitionVersion($0, papers) }
  }

  /// Lays a definition before both heads, in canonical form; without a first day of its own it gets today's.
  ///
  /// - Throws: ``WireError`` with line and column, ``PeopleError/notAllowed(_:)``.
  package func proposeDefinition(
    yaml: [UInt8], by person: Person, now: Instant
  ) throws -> (version: DefinitionVersion, remarks: [DefinitionRemark]) {
    try person.require(.proposeDocuments)
    var definition = try Definition(yaml: yaml)
    let day = definition.startsOn ?? calendar.day(of: now)
    definition.startsOn = day
    let remarks = try self.remarks(on: definition)
    let version = try propose(.definition, text: definition.document, startsOn: day, by: person, now: now)
    return (try DefinitionVersion(version, papers), remarks)
  }

  /// What the second version says otherwise.
  ///
  /// - Throws: ``UnknownDocument``.
  package func definitionChanges(
    from before: ID<SignedDocument>, to after: ID<SignedDocument>, now: Instant
  ) throws -> [DefinitionChange] {
    try definition(before, now: now).definition.changes(to: try definition(after, now: now).definition)
  }

  /// What a definition asks about that is not there, in the order of its rules.
  package func remarks(on definition: Definition) throws -> [DefinitionRemark] {
    let known = try storage.read { store in
      Set(try Fields.all(in: store).filter { $0.owner == .contact || $0.owner == .company }.map(\.name))
    }
    var remarks = definition.askedFields.filter { !known.contains($0) }
      .map { DefinitionRemark.unknownField($0, nearest: NearestName.of($0, among: known.sorted())) }
    // Two rules on one field may exclude each other; what not even their sum reaches, nobody does.
    let most = min(100, definition.fit.reduce(0) { $0 + max(0, $1.points) })
    for (grade, threshold) in zip(FitGrade.allCases, definition.thresholds.fit)
    where !GradeThresholds.reaches(most, threshold) {
      remarks.append(.unreachableFit(grade, most: most))
    }
    return remarks
  }
}
