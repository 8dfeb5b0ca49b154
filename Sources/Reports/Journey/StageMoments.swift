import Alignment

/// What all histories say of the seven stages, read once: columns by contact that funnels, velocity, cohorts and days
/// of any period are counted from.
///
/// The same as ``StageReading`` of each contact, laid out stage by stage: `column(place)` is where a stage's values
/// begin in ``at``, ``duration`` and the like. 113 bytes a contact.
struct StageMoments: Sendable {
  let count: Int
  /// Start of the entry into each stage, its first explicit one, else implied by the earliest later one; or `never`.
  let at: [Int64]
  /// Milliseconds by the workspace's clocks from the explicit entry into the stage before, or `never` where one of the
  /// two is implied or missing.
  let duration: [Int64]
  /// By contact, bit by place: reached with no entry of its own.
  let implied: [UInt8]

  static let never = StageReading.never

  /// - Complexity: O(*contacts* + *history rows*), on all cores.
  init(of index: JourneyIndex, seen visibility: Visibility) {
    let count = index.contacts.count
    let zone = index.calendar.zone
    let parts = inChunks(count) { run in
      var part = Part(run)
      index.forEachReading(in: run, seen: visibility) { contact, stages in part.set(contact, stages, zone) }
      return part
    }
    self.count = count
    var at: [Int64] = []
    var duration: [Int64] = []
    at.reserveCapacity(7 * count)
    duration.reserveCapacity(7 * count)
    for place in 0..<7 {
      for part in parts {
        let column = place * part.run.count..<(place + 1) * part.run.count
        at += part.at[column]
        duration += part.duration[column]
      }
    }
    self.at = at
    self.duration = duration
    implied = parts.count == 1 ? parts[0].implied : parts.flatMap(\.implied)
  }

  /// Where the values of a stage begin.
  @inline(__always)
  func column(_ place: Int) -> Int { place * count }

  @inline(__always)
  func column(_ stage: Stage) -> Int { Int(stage.rawValue) * count }

  private struct Part: Sendable {
    let run: Range<Int>
    var at: [Int64]
    var duration: [Int64]
    var implied: [UInt8]

    init(_ run: Range<Int>) {
      self.run = run
      at = [Int64](repeating: never, count: 7 * run.count)
      duration = at
      implied = [UInt8](repeating: 0, count: run.count)
    }

    @inline(__always)
    mutating func set(_ contact: Int, _ stages: StageReading, _ zone: ZoneTable) {
      let row = contact - run.lowerBound
      var bits: UInt8 = 0
      for place in 0..<7 {
        let start = stages.at(place: place)
        if start == never { continue }
        at[place * run.count + row] = start
        if stages.isImplied(place: place) {
          bits |= 1 << UInt8(place)
        } else if place > 0, let time = stages.duration(from: place - 1, to: place, in: zone) {
          duration[place * run.count + row] = time
        }
      }
      implied[row] = bits
    }
  }
}
