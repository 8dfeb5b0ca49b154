/// Why a document is not changed, signed, brought into force or retired.
package enum SigningError: Error, Hashable, Sendable {
  /// The signer does not lead the team; `nil` where they lead none.
  case notHead(Party?)
  /// The signer leads both teams and signs once for each: which one now?
  case chooseParty
  /// Only a draft is changed or proposed; a proposed text stands as it is.
  case notDraft(DocumentState)
  /// A draft is proposed before anybody signs it.
  case notProposed
  case alreadySigned(Party)
  /// The text is not the one the team signed.
  case changedAfterSigning(Party)
  /// The text is not the one that the person had before them.
  case changedSinceRead(expected: TextHash, found: TextHash)
  /// Both teams sign before it comes into force.
  case unsigned(missing: [Party])
  case retired
  /// A later version was signed by both.
  case superseded(version: Int)

  /// Stable, kebab-case.
  package var code: String {
    switch self {
    case .notHead: "not-head"
    case .chooseParty: "choose-party"
    case .notDraft: "not-draft"
    case .notProposed: "not-proposed"
    case .alreadySigned: "already-signed"
    case .changedAfterSigning: "changed-after-signing"
    case .changedSinceRead: "changed-since-read"
    case .unsigned: "unsigned"
    case .retired: "retired"
    case .superseded: "superseded"
    }
  }

  /// The refusal in words.
  package var sentence: String {
    switch self {
    case .notHead(let party?): "Only the head of \(party.rawValue) signs for \(party.rawValue)."
    case .notHead(nil): "Only the head of marketing and the head of sales sign."
    case .chooseParty: "You lead both teams: sign once as marketing and once as sales, and say which."
    case .notDraft(let state): "Only a draft can be changed or proposed; this one is \(state.words)."
    case .notProposed: "The document is a draft: propose it before it is signed."
    case .alreadySigned(let party): "This was signed for \(party.rawValue) before; a team signs once."
    case .changedAfterSigning(let party):
      "The text is not the one that was signed for \(party.rawValue): propose it as a new version."
    case .changedSinceRead(let expected, let found):
      "The text was changed since you read it (\(expected), now \(found)): read it again before you sign."
    case .unsigned(let missing):
      "It cannot come into force: the signature of \(missing.map(\.rawValue).joined(separator: " and of ")) is missing."
    case .retired: "The document is retired: propose a new version."
    case .superseded(let version): "Version \(version) was signed by both teams; an earlier one is not signed any more."
    }
  }
}
