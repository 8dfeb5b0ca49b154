/// Whom the two teams look for: a buyer persona, or the ideal customer profile of firms; a versioned document [P4].
package struct Persona: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// A person who decides, pays, uses or hinders.
    case persona
    /// A firm that buys soon, stays long and is worth it.
    case idealCustomer = "ideal-customer"
  }

  package var kind: Kind
  /// Unique among the workspace's: a persona's name is the value of the field `persona`.
  package var name: String
  /// What they do, or what the firm is.
  package var role: String
  package var goals: [String] = []
  package var pains: [String] = []
  package var objections: [String] = []
  /// Where to find them.
  package var places: [String] = []
  /// What a profile says of one that fits; all must hold.
  package var fit: [FieldCondition] = []

  package init(_ kind: Kind = .persona, name: String, role: String) {
    self.kind = kind
    self.name = name
    self.role = role
  }

  /// Whether a profile is theirs; `false` without conditions, for nothing is said then.
  package func fits(_ fields: [String: String]) -> Bool {
    !fit.isEmpty && fit.allSatisfy { $0.holds(for: fields[$0.field]) }
  }
}

/// One version of a persona's text, and who has read it.
///
/// A new version asks everyone anew: an acknowledgement is of one version's text.
package struct PersonaVersion: Hashable, Sendable {
  /// From 1, one more for each of its persona.
  package let version: Int
  package let hash: TextHash
  package let author: ID<Member>
  package let at: Instant
  package private(set) var acknowledgements: [Acknowledgement]

  package init(
    version: Int, hash: TextHash, author: ID<Member>, at: Instant, acknowledgements: [Acknowledgement] = []
  ) {
    self.version = version
    self.hash = hash
    self.author = author
    self.at = at
    self.acknowledgements = acknowledgements
  }

  /// Who of these has not acknowledged it, in their order; its author has read it by writing it.
  ///
  /// - Parameter members: those who may sign in now; who left is not waited for.
  package func missing(of members: [ID<Member>]) -> [ID<Member>] {
    let done = Set(acknowledgements.lazy.map(\.member)).union([author])
    return members.filter { !done.contains($0) }
  }

  /// - Parameter hash: of the text the member had before them.
  /// - Returns: the same where the member has acknowledged it before.
  package func acknowledged(
    by member: ID<Member>, reading hash: TextHash, at now: Instant
  ) throws(AcknowledgementError) -> PersonaVersion {
    guard hash == self.hash else { throw .changedSinceRead(expected: hash, found: self.hash) }
    guard !acknowledgements.contains(where: { $0.member == member }) else { return self }
    var copy = self
    copy.acknowledgements.append(Acknowledgement(member: member, at: now))
    return copy
  }
}

/// One member has read one version.
package struct Acknowledgement: Hashable, Sendable {
  package let member: ID<Member>
  package let at: Instant

  package init(member: ID<Member>, at: Instant) {
    self.member = member
    self.at = at
  }
}

package enum AcknowledgementError: Error, Hashable, Sendable {
  /// A newer version came while the member read.
  case changedSinceRead(expected: TextHash, found: TextHash)

  package var code: String { "changed-since-read" }
  package var sentence: String { "A newer version came meanwhile: read it first." }
}
