import Alignment

/// Which rows of one contact's run make a journey, for journeys that lie in one run and are read as they lie.
struct JourneyWindow: Sendable {
  /// The rows, the last of which counts; what bounds the lead and the deal touch, `Int64.min` without.
  struct Found {
    var rows: Range<Int>
    var latest: Int64
    var leadEnd: Int64
    var dealEnd: Int64
  }

  let touches: TouchColumns
  let standing: TouchStanding
  /// The bits of a touch's standing that matter to the question.
  let mask: UInt8
  private let lens: JourneyLens
  private let isByVisit: Bool
  private let needsLead: Bool
  private let needsDeal: Bool

  init(_ pass: AttributionPass, _ plan: RulePlan) {
    touches = pass.resolved.index.touches
    standing = pass.resolved.standing
    mask = TouchStanding.mask(pass.question.sides)
    lens = pass.lens
    isByVisit = pass.lens.reader.collapse == .visit
    needsLead = plan.needsLead
    needsDeal = plan.needsDeal
  }

  /// `nil` where the journey is to be read through the lens: several contacts, repeats collapsed, or very
  /// many touches or long ages.
  @inline(__always)
  func find(_ event: ConversionEvent) -> Found? {
    if lens.isCollapsed || event.contact < 0 || (event.deal >= 0 && event.contactCount != 1) {
      return nil
    }
    let contact = Int(event.contact)
    let starts = touches.start.span
    let start = Int(starts[contact])
    let at = touches.at.span
    let standing = standing.bytes.span
    let lower = lens.reader.lowerBound(of: event)
    var first = start
    var end = Int(starts[contact &+ 1])
    // Few touches come after a conversion.
    while first < end && at[end &- 1] > event.end { end &-= 1 }
    while first < end && at[first] < lower { first &+= 1 }
    while first < end && standing[end &- 1] & mask != 0
      && leavesOut(standing[end &- 1] & mask, end &- 1 &- first)
    {
      end &-= 1
    }
    if end &- first > RuleScratch.longest { return nil }
    let latest = first < end ? at[end &- 1] : 0
    if first < end && latest &- at[first] > HalfLife.limit { return nil }
    var leadEnd = Int64.min
    if needsLead {
      let entered = lens.reader.resolved.entries.lead.end.span[contact]
      leadEnd = entered == FirstEntries.never ? .min : entered
    }
    let dealEnd =
      needsDeal && event.deal >= 0
      ? lens.reader.resolved.deals.rows.span[Int(event.deal)].createdEnd : .min
    return Found(rows: first..<end, latest: latest, leadEnd: leadEnd, dealEnd: dealEnd)
  }

  /// Whether a touch with such a standing, not 0, is none of the journey: always, or as a repeated view of a visit whose
  /// first view is in the window. If not, the journey has to be read through the lens.
  ///
  /// - Parameter place: rows from the first of the window.
  @inline(__always)
  func leavesOut(_ byte: UInt8, _ place: Int) -> Bool {
    if byte & (TouchStanding.hidden | TouchStanding.late) != 0 { return true }
    let distance = byte &>> 2
    return isByVisit && distance != TouchStanding.far && Int(distance) <= place
  }
}
