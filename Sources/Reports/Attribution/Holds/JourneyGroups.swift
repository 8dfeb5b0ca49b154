/// What groups of journeys give: credits of the paired values by rule, and transitions of the chain.
///
///     group    credits: value 0 by rule 0 ... 5, value 1 ...    transitions: from 0 to 0 ... conversion, nothing
struct JourneyGroups: Sendable {
  static let rules: [AttributionModel] = AttributionModel.comparing.filter { $0.markovOrder == nil }
  /// Most numbers kept, over all groups: 16 MB.
  private static let limit = 1 << 21

  let groupCount: Int
  let paired: Int
  /// Values of the chain; the last is all that are beyond, where there are such.
  let chainCount: Int
  /// `group * width + column`.
  private(set) var numbers: [Double]

  var width: Int { paired * JourneyGroups.rules.count + (chainCount + 1) * (chainCount + 2) }
  var chainStart: Int { paired * JourneyGroups.rules.count }

  /// - Parameter best: values by linear credit, largest first; the first `paired` of them are compared.
  init(_ pass: AttributionPass, paired: Int, best: [Int], seed: UInt64) {
    // By value: its place among the best; what is beyond the chain's values shares one more.
    let own = min(Holds.chainValues, best.count)
    var place = [Int32](repeating: Int32(own), count: pass.dictionary.count)
    for (rank, value) in best.prefix(own).enumerated() { place[value] = Int32(rank) }
    let hasRest = pass.dictionary.count > own
    chainCount = own + (hasRest ? 1 : 0)
    self.paired = paired

    let converting = pass.conversions.events.count
    let failures = pass.failures
    let journeys = converting + failures.count
    let columns = paired * JourneyGroups.rules.count + (chainCount + 1) * (chainCount + 2)
    let most = max(512, min(4_096, JourneyGroups.limit / columns))
    let groupCount = min(journeys, most)
    self.groupCount = groupCount
    // Two parts: each holds a whole set of groups.
    let places = place
    let (chainCount, paired) = (chainCount, paired)
    let parts = inChunks(journeys, smallest: max(8_192, (journeys + 1) / 2)) { run in
      var part = GroupPart(pass, groupCount: groupCount, paired: paired, chainCount: chainCount, places: places)
      for journey in run {
        let group =
          journeys == groupCount ? journey : JourneyGroups.group(of: journey, seed, groupCount)
        part.add(journey, to: group, pass, failures)
      }
      return part.numbers
    }
    numbers = parts[0]
    for part in parts.dropFirst() {
      for column in numbers.indices { numbers[column] += part[column] }
    }
  }

  private static func group(of journey: Int, _ seed: UInt64, _ count: Int) -> Int {
    var bits = (UInt64(journey) &+ 1) &* 0x9E37_79B9_7F4A_7C15 ^ seed &* 0xD1B5_4A32_D192_ED03
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((bits ^ (bits >> 31)).multipliedFullWidth(by: UInt64(count)).high)
  }
}

/// The groups as one part of the work sees them.
private struct GroupPart {
  var numbers: [Double]
  private let width: Int
  private let chainStart: Int
  private let chainCount: Int
  private let paired: Int32
  private let places: [Int32]
  private let converting: Int
  private var track = JourneyTrack()
  private var slots: JourneySlots
  private var weights: [Double] = []

  init(_ pass: AttributionPass, groupCount: Int, paired: Int, chainCount: Int, places: [Int32]) {
    chainStart = paired * JourneyGroups.rules.count
    width = chainStart + (chainCount + 1) * (chainCount + 2)
    numbers = [Double](repeating: 0, count: groupCount * width)
    self.chainCount = chainCount
    self.paired = Int32(paired)
    self.places = places
    converting = pass.conversions.events.count
    slots = JourneySlots(valueCount: pass.dictionary.count)
  }

  mutating func add(
    _ journey: Int, to group: Int, _ pass: AttributionPass, _ failures: FailureList
  ) {
    let converts = journey < converting
    if converts {
      pass.read(journey, into: &track)
    } else {
      pass.read(journey - converting, of: failures, into: &track)
    }
    if track.count == 0 { return }
    let base = group * width
    var row = base + chainStart + chainCount * (chainCount + 2)
    for step in 0..<track.count {
      let place = Int(places[Int(track.values[step])])
      numbers[row + place] += 1
      row = base + chainStart + place * (chainCount + 2)
    }
    numbers[row + chainCount + (converts ? 0 : 1)] += 1
    if converts { addCredits(base) }
  }

  private mutating func addCredits(_ base: Int) {
    slots.take(track, halfLife: .standard)
    if weights.count < slots.count { weights = [Double](repeating: 0, count: slots.count * 2) }
    for (rule, model) in JourneyGroups.rules.enumerated() {
      switch model {
      case .first: give(track.values[0], rule, 1, base)
      case .last: give(track.values[track.count - 1], rule, 1, base)
      case .lastNonDirect:
        give(track.values[track.lastNonDirect < 0 ? track.count - 1 : track.lastNonDirect], rule, 1, base)
      default:
        slots.fill(&weights, model, track)
        for slot in 0..<slots.count { give(slots.values[slot], rule, weights[slot], base) }
      }
    }
  }

  @inline(__always)
  private mutating func give(_ value: Int32, _ rule: Int, _ weight: Double, _ base: Int) {
    let place = places[Int(value)]
    if place < paired { numbers[base + Int(place) * JourneyGroups.rules.count + rule] += weight }
  }
}
