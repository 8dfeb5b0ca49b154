/// Why sales gives a hand-off back [P16].
///
/// Reasons are a list that the workspace may change; what follows from each is part of it.
package struct RejectionReason: Hashable, Sendable {
  package enum Ending: UInt8, CaseIterable, Sendable {
    /// Back to marketing, to be nurtured until a date.
    case recycle
    case disqualify

    package var name: String { self == .recycle ? "recycle" : "disqualify" }
  }

  /// Stable, kebab-case.
  package let code: String
  /// Refused until the promised attempts are logged.
  package let needsAttempts: Bool
  /// Before any attempt it takes the hand-off out of the speed promise, where others make it *not contacted*.
  package let leavesSpeed: Bool
  /// What becomes of the contact where the rep does not choose.
  package let ending: Ending

  package init(_ code: String, needsAttempts: Bool = false, leavesSpeed: Bool = false, ending: Ending = .recycle) {
    self.code = code
    self.needsAttempts = needsAttempts
    self.leavesSpeed = leavesSpeed
    self.ending = ending
  }

  package static let unreachable = RejectionReason("unreachable", needsAttempts: true)
  package static let wrongData = RejectionReason("wrong-data", leavesSpeed: true, ending: .disqualify)
  package static let other = RejectionReason("other")
  /// Nobody rejected it: the MQL entry was taken back. Not offered to people.
  package static let withdrawn = RejectionReason("withdrawn")

  /// What a new workspace starts with.
  package static let standard: [RejectionReason] = [
    RejectionReason("bad-fit", ending: .disqualify), RejectionReason("bad-timing"), RejectionReason("no-budget"),
    RejectionReason("no-authority"), RejectionReason("no-need"),
    RejectionReason("competitor", leavesSpeed: true, ending: .disqualify),
    RejectionReason("duplicate", leavesSpeed: true, ending: .disqualify),
    wrongData, unreachable, other,
  ]

  package static func standard(_ code: some StringProtocol) -> RejectionReason? {
    standard.first { $0.code == code }
  }

  /// The reason that a history names.
  package static func named(_ code: String) -> RejectionReason {
    standard(code) ?? (code == withdrawn.code ? withdrawn : RejectionReason(code))
  }
}
