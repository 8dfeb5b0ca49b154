/// The place of a hand-off in an inbox: its quadrant first, then what it is worth against the time that is left [P20].
///
/// Each doubling of the value weighs as much as half a day less: the same order at every instant, so that a list can be
/// gone through page by page while its clocks run.
///
///     due in 20 h, worth 8,000   ──►   before   due in 15 h, worth 4,000
package struct InboxPlace: Hashable, Comparable, Sendable {
  /// 0 perfect, 1 warm, 2 curious, 3 cold; what no definition judged comes last.
  package let quadrant: UInt8
  /// Milliseconds: when it is due, brought forward by its value.
  package let urgency: Int64
  package let id: Int64

  /// - Parameters:
  ///   - due: of the first answer, and once it is given of the decision.
  ///   - value: expected revenue in minor units; 0 or less brings nothing forward.
  package init(quadrant: Int?, due: Instant, value: Int64, id: Int64) {
    self.quadrant = quadrant.map { UInt8(clamping: $0) } ?? InboxPlace.unjudged
    let worth = Double(max(1, value))
    // The logarithm to base 2, straight between powers: as good an order, and the same on every machine.
    let doublings = Double(worth.exponent) + worth.significand - 1
    urgency = due.milliseconds - Int64(doublings * Double(InboxPlace.doubling))
    self.id = id
  }

  private static let doubling = 12 * Instant.hour
  private static let unjudged: UInt8 = 4

  package static func < (a: Self, b: Self) -> Bool {
    (a.quadrant, a.urgency, a.id) < (b.quadrant, b.urgency, b.id)
  }

  /// `quadrant.urgency.id`, for a link.
  package var text: String { "\(quadrant).\(urgency).\(id)" }

  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let quadrant = UInt8(parts[0]), let urgency = Int64(parts[1]), let id = Int64(parts[2])
    else { return nil }
    self.quadrant = quadrant
    self.urgency = urgency
    self.id = id
  }
}
