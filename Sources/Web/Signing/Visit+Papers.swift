import Alignment
import Pages
import Workspace

extension Visit {
  /// The teams that the reader signs for.
  var parties: Set<Party> {
    guard let session else { return [] }
    return may(.signDocuments) ? Signer(member: session.person.id, roles: session.person.roles).parties : []
  }

  func paperDesk(_ paths: PaperPaths) throws -> PaperDesk {
    PaperDesk(
      paths, reader: reader, parties: parties, mayPropose: may(.proposeDocuments), heads: try workspace.heads())
  }

  /// All versions of a kind, each with what it says otherwise than the one before.
  func papers(_ paths: PaperPaths) throws -> [(paper: Paper, text: String)] {
    switch paths.kind {
    case .agreement:
      var before: Agreement?
      return try workspace.agreements(now: now).map { found in
        // The first day stands beside, as the time it is in force.
        let changes =
          before.map { $0.changes(to: found.agreement).filter { $0.part != .starts }.map { reader.change($0) } } ?? []
        before = found.agreement
        return (Paper(found.version, changes: changes), found.version.text)
      }
    case .definition:
      var before: Definition?
      return try workspace.definitions(now: now).map { found in
        let changes =
          before.map { $0.changes(to: found.definition).filter { $0.part != .starts }.map { reader.change($0) } } ?? []
        before = found.definition
        return (Paper(found.version, changes: changes), found.version.text)
      }
    }
  }

  /// The first day of the next week: when a version begins, where nobody says otherwise.
  var nextWeek: CivilDate {
    reader.calendar.period(.week, containing: reader.today).last.adding(days: 1)
  }
}

extension Paper {
  init(_ version: DocumentVersion, changes: [String]) {
    self.init(
      document: version.document, state: version.state, start: version.start, end: version.end, names: version.names,
      changes: changes)
  }
}

extension Reader {
  /// Why something was not signed, in the reader's words.
  func sentence(_ error: SigningError) -> String { text("signing-error.\(error.code)") }
  func sentence(_ error: ExcuseError) -> String { text("excuse-error.\(error.code)") }

  func sentence(_ remark: DefinitionRemark) -> String {
    switch remark {
    case .unknownField(let field, let nearest):
      text("definition.remark-field", ["field": field])
        + (nearest.map { " " + text("definition.remark-nearest", ["name": $0]) } ?? "")
    case .unreachableFit(let grade, let most):
      text("definition.remark-grade", ["points": plain(most), "grade": grade.name])
    }
  }
}
