/// Splits a visitor's on-site touches into visits, fed one touch at a time in time order.
///
/// A gap of more than 30 minutes or a new campaign starts a new visit. A campaign is taken when the visitor
/// lands and belongs to the visit: the pages after it, which name none, stay in it.
///
///     touch       landing (news)   page   page   40 min   page   landing (fair)
///     campaign    3                0      0               0      7
///     startsNew   true             false  false           true   true
package struct VisitSplitter: Sendable, BitwiseCopyable {
  /// The longest gap within a visit, in milliseconds.
  package static let standardGap = 30 * Instant.minute

  private let gap: Int64
  private var lastAt: Int64 = 0
  private var hasVisit = false
  /// Campaign of the running visit; 0 for none.
  package private(set) var campaign: Int32 = 0

  /// - Parameter gap: the longest gap within a visit, in milliseconds.
  package init(gap: Int64 = VisitSplitter.standardGap) { self.gap = gap }

  /// Whether the touch opens a visit; it is then the running one.
  ///
  /// - Parameters:
  ///   - at: not before the touch fed last.
  ///   - campaign: number of the campaign that the touch names, 0 for none.
  @inline(__always)
  package mutating func startsNew(at: Instant, campaign: Int32) -> Bool {
    let isWithin = hasVisit && at.milliseconds - lastAt <= gap
    let isSameCampaign = campaign == 0 || campaign == self.campaign
    lastAt = at.milliseconds
    if isWithin && isSameCampaign { return false }
    hasVisit = true
    self.campaign = campaign
    return true
  }
}
