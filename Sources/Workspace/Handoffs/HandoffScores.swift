package import Alignment
import Store

/// The scores of an MQL as they were at its entry, with what gave them: frozen with the hand-off [P18, P20].
package struct HandoffScores: Hashable, Sendable {
  /// One line of the receipt.
  package struct Reason: Hashable, Sendable {
    /// The rule's label then.
    package let rule: String
    package let points: Double
    /// What a touch gave when it happened, before it faded.
    package let given: Double
    package let touchAt: Instant?
  }

  /// The version of the definition that judged it.
  package let version: Int
  package let documentId: Int64
  package let fit: Double
  /// Share of what the fit rules ask about that was known.
  package let completeness: Double
  package let interest: Double
  package let cell: MatrixCell
  /// `grades`, or a trigger's label; `nil` where a person or a system made the MQL.
  package let cause: String?
  package let fitReasons: [Reason]
  package let interestReasons: [Reason]

  init(_ stored: MQLScores.Stored) {
    version = stored.version
    documentId = stored.documentId
    fit = stored.fit
    completeness = stored.completeness
    interest = stored.interest
    cell = stored.cell
    cause = stored.cause
    func reasons(_ part: MQLScores.Reason.Part) -> [Reason] {
      stored.reasons.filter { $0.part == part }.map { reason in
        Reason(
          rule: reason.rule, points: reason.points, given: reason.given,
          touchAt: reason.touchAt.map(Instant.init(milliseconds:)))
      }
    }
    fitReasons = reasons(.fit)
    interestReasons = reasons(.interest)
  }
}
