package import Alignment

/// One version of a signed document with its text, where it stands now, and the names of the people in it.
package struct DocumentVersion: Hashable, Sendable {
  package let document: SignedDocument
  /// The canonical text that the signatures are bound to.
  package let text: String
  package let state: DocumentState
  /// The instants it is in force; `nil` where never, `end` `nil` where none is known.
  package let start: Instant?
  package let end: Instant?
  /// Names of author, proposer and signers by member.
  package let names: [ID<Member>: String]

  package func name(of member: ID<Member>) -> String { names[member] ?? "member \(member)" }
}

/// There is no such document.
package struct UnknownDocument: Error, Hashable, Sendable {
  package let kind: DocumentKind
  package let id: ID<SignedDocument>

  package init(kind: DocumentKind, id: ID<SignedDocument>) {
    self.kind = kind
    self.id = id
  }

  package var sentence: String { "There is no \(kind.rawValue) \(id)." }
}
