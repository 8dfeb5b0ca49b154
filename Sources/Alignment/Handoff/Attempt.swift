/// One try of a rep to reach somebody [P12, P34].
///
/// A status change is none, and neither is an automatic e-mail.
package struct Attempt: Hashable, Sendable {
  package enum Kind: UInt8, CaseIterable, Sendable {
    case call, email, meeting, message

    package var name: String {
      switch self {
      case .call: "call"
      case .email: "email"
      case .meeting: "meeting"
      case .message: "message"
      }
    }

    package init?(name: some StringProtocol) {
      guard let kind = Self.allCases.first(where: { $0.name == name }) else { return nil }
      self = kind
    }
  }

  package enum Outcome: UInt8, CaseIterable, Sendable {
    case reached, noAnswer, wrongNumber, bounced, meetingSet

    package var name: String {
      switch self {
      case .reached: "reached"
      case .noAnswer: "no-answer"
      case .wrongNumber: "wrong-number"
      case .bounced: "bounced"
      case .meetingSet: "meeting-set"
      }
    }

    package init?(name: some StringProtocol) {
      guard let outcome = Self.allCases.first(where: { $0.name == name }) else { return nil }
      self = outcome
    }

    /// The person was reached: a *contact made*.
    package var isContact: Bool { self == .reached || self == .meetingSet }
  }

  package enum Source: UInt8, CaseIterable, Sendable {
    /// Logged by a person; the share of these stands beside every figure.
    case byHand
    /// Reported by a telephone system, a mailbox, a calendar.
    case integration
  }

  package let kind: Kind
  package let outcome: Outcome
  package let source: Source

  package init(_ kind: Kind, _ outcome: Outcome, source: Source = .byHand) {
    self.kind = kind
    self.outcome = outcome
    self.source = source
  }

  /// How much earlier than its logging an attempt logged by hand may say it was.
  package static let slack = 15 * Instant.minute
}
