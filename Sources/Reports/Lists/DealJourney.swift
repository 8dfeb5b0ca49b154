package import Alignment

/// The touches of a deal's people that count for it, oldest first, each with its credit.
///
/// It is the journey that attribution reads: of a won deal up to its win, of a lost one up to its loss, of an open one
/// up to now; after the deal that the company won before.
package struct DealJourney: Sendable {
  package struct Step: Hashable, Sendable {
    package let at: Instant
    package let contact: ID<Contact>
    package let kind: TouchKind
    package let side: Side
    package let channel: String
    package let campaign: String?
    package let content: String?
    /// Part of the deal, 0 to 1; `nil` for a deal that is not won, and for models that share over all deals at once.
    package let credit: Double?
  }

  package let steps: [Step]

  /// - Parameters:
  ///   - deal: ordinal.
  ///   - question: which sides count, and how far back.
  /// - Complexity: O(touches of the deal's contacts).
  package init(_ resolved: ResolvedIndex, deal: Int, model: AttributionModel, question: Question = Question()) {
    var question = question
    question.dimension = .channel
    question.repeats = .every
    let (deals, index) = (resolved.deals, resolved.index)
    let row = deals.rows[deal]
    let contacts = deals.contactRange(of: deal)
    guard !contacts.isEmpty, deals.isSeen[deal] else {
      steps = []
      return
    }
    let end = row.outcome == .open ? resolved.now : row.closedEnd
    let event = ConversionEvent(
      deal: Int32(deal), contact: deals.contacts[contacts.lowerBound].contact, contactCount: Int32(contacts.count),
      start: row.outcome == .open ? resolved.now : row.closedAt, end: end,
      after: deals.previousWin(ofDeal: deal, before: end), amount: 0)
    var buffer = JourneyBuffer()
    JourneyReader(resolved, question, .channel).read(event, into: &buffer)
    var credits: [Double]?
    if row.outcome == .won, buffer.count > 0 {
      var track = JourneyTrack()
      JourneyLens(resolved, question, .won, models: [model]).read(event, value: 0, into: &track)
      credits = track.count == buffer.count ? DealJourney.credits(&track, model) : nil
    }
    let touches = index.touches
    steps = (0..<buffer.count).map { place in
      let touch = Int(buffer.rows[place])
      func text(_ number: Int32, _ dictionary: TextDictionary) -> String? {
        number == 0 ? nil : dictionary.texts[Int(number)]
      }
      return Step(
        at: Instant(milliseconds: touches.at[touch]), contact: index.contacts.id[Int(buffer.contacts[place])],
        kind: TouchKind(rawValue: touches.kind[touch]) ?? .other,
        side: touches.flags[touch] & TouchColumns.salesBit == 0 ? .marketing : .sales,
        channel: index.channels.texts[Int(touches.channel[touch])],
        campaign: text(touches.campaign[touch], index.campaigns),
        content: text(touches.content[touch], index.contents), credit: credits?[place])
    }
  }

  /// By place: each touch as a value of its own, so that a model's share of a value is that of the touch.
  private static func credits(_ track: inout JourneyTrack, _ model: AttributionModel) -> [Double]? {
    let count = track.count
    func all(to place: Int) -> [Double] { (0..<count).map { $0 == place ? 1 : 0 } }
    switch model {
    case .first: return all(to: 0)
    case .last: return all(to: count - 1)
    case .lastNonDirect: return all(to: track.lastNonDirect < 0 ? count - 1 : track.lastNonDirect)
    case .markov1, .markov2, .markov3, .markov4, .shapley: return nil
    default:
      for place in 0..<count { track.values[place] = Int32(place) }
      var slots = JourneySlots(valueCount: count)
      slots.take(track, halfLife: .standard)
      var weights = [Double](repeating: 0, count: count)
      slots.fill(&weights, model, track)
      return weights
    }
  }

  /// Models that say what each touch of one deal has.
  package static let models = AttributionModel.allCases.filter { $0.markovOrder == nil && $0 != .shapley }
}

extension DealList {
  /// The ordinal of a deal; `nil` where the snapshot has none of the id.
  package func ordinal(of id: ID<Deal>) -> Int? {
    var low = 0
    var high = deals.rows.count
    while low < high {
      let middle = (low + high) / 2
      if deals.rows[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < deals.rows.count && deals.rows[low].id == id ? low : nil
  }
}
