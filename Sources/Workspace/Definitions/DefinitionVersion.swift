package import Alignment

/// One version of the definition of an MQL, read: its text, where it stands and who signed it.
package struct DefinitionVersion: Hashable, Sendable {
  package let version: DocumentVersion
  package let definition: Definition

  package var id: ID<SignedDocument> { version.document.id }
  package var number: Int { version.document.version }

  /// - Throws: ``WireError`` where the stored text is none that this program reads.
  init(_ version: DocumentVersion, _ papers: ReadPapers) throws {
    self.version = version
    definition = try papers.definition(version.text)
  }
}

/// What a proposed definition asks about that the workspace does not hold: it is taken, and said.
package enum DefinitionRemark: Hashable, Sendable {
  /// No contact and no company has such a field; the nearest that one has.
  case unknownField(String, nearest: String?)
  /// The sum of all fit rules that give points does not reach a grade.
  case unreachableFit(FitGrade, most: Double)

  package var sentence: String {
    switch self {
    case .unknownField(let field, let nearest):
      "No contact or company has a field \"\(field)\" yet: its rules hold for nobody until one has."
        + (nearest.map { " Did you mean \"\($0)\"?" } ?? "")
    case .unreachableFit(let grade, let most):
      "All fit rules together give \(PlainNumber.text(most)) points: nobody reaches grade \(grade.name)."
    }
  }
}
