import Alignment

extension ResolvedIndex {
  /// By contact: the row of its first counted touch in time order, or -1.
  ///
  /// The one assignment of a contact to a channel, source, campaign or content in every report that has
  /// one: any instant counts, also one after the conversion, so that no contact changes rows with the stage
  /// asked about. What counts is what counts in a journey
  /// (``JourneyReader``).
  ///
  /// - Complexity: O(*contacts* + touches before the first counted one), on all cores; made once a snapshot and day.
  func firstTouches(_ sides: Question.Sides) -> [Int32] {
    (sides == .both ? firstsOfBoth : firstsOfMarketing).value { findFirstTouches(sides) }
  }

  private func findFirstTouches(_ sides: Question.Sides) -> [Int32] {
    let standing = standing.bytes
    let never = TouchStanding.mask(sides) & (TouchStanding.hidden | TouchStanding.late)
    let parts = inChunks(index.contacts.count) { run in
      var firsts = [Int32](repeating: -1, count: run.count)
      let starts = index.touches.start.span
      let standing = standing.span
      for contact in run {
        for touch in Int(starts[contact])..<Int(starts[contact + 1]) where standing[touch] & never == 0 {
          firsts[contact - run.lowerBound] = Int32(touch)
          break
        }
      }
      return firsts
    }
    return parts.count == 1 ? parts[0] : parts.flatMap { $0 }
  }

  /// A deal's lead contact: the one with the earliest lead entry; ties: primary, then lowest id.
  /// `nil` where the deal has no contact.
  func leadContact(ofDeal deal: Int) -> Int? {
    var lead: Int?
    // Primary first, then by id: an equal later one does not replace.
    for place in deals.contactRange(of: deal) {
      let contact = Int(deals.contacts[place].contact)
      if lead.map({ entries.lead.at[contact] < entries.lead.at[$0] }) ?? true { lead = contact }
    }
    return lead
  }
}
