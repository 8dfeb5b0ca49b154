import Alignment

/// What all histories say of the seven stages, read once: columns by contact that funnels, velocity, cohorts and days
/// of any period are counted from.
///
/// The same as ``StageReading`` of each contact, laid out stage by stage: `column(place)` is where a stage's values
/// begin in ``at``. 57 bytes a contact.
struct StageMoments: Sendable {
  let count: Int
  /// Start of the entry into each stage, its first explicit one, else implied by the earliest later one; or `never`.
  let at: [Int64]
  /// By contact, bit by place: reached with no entry of its own.
  let implied: [UInt8]
  /// The workspace's clocks.
  let zone: ZoneTable

  static let never = StageReading.never

  /// - Complexity: O(*contacts* + *history rows*), on all cores.
  init(of index: JourneyIndex, seen visibility: Visibility) {
    let count = index.contacts.count
    zone = index.calendar.zone
    let parts = inChunks(count) { run in
      var part = Part(run)
      index.forEachReading(in: run, seen: visibility) { contact, stages in part.set(contact, stages) }
      return part
    }
    self.count = count
    var at: [Int64] = []
    at.reserveCapacity(7 * count)
    for place in 0..<7 {
      for part in parts {
        let column = place * part.run.count..<(place + 1) * part.run.count
        at += part.at[column]
      }
    }
    self.at = at
    implied = parts.count == 1 ? parts[0].implied : parts.flatMap(\.implied)
  }

  /// Where the values of a stage begin.
  @inline(__always)
  func column(_ place: Int) -> Int { place * count }

  @inline(__always)
  func column(_ stage: Stage) -> Int { Int(stage.rawValue) * count }

  /// Whether an entry and the one into the stage before it are both explicit.
  ///
  /// - Parameters:
  ///   - place: of the later stage, above 0.
  ///   - at: ``at``.
  @inline(__always)
  static func isTimed(_ at: Span<Int64>, _ row: Int, before: Int, implied: UInt8, place: Int) -> Bool {
    implied & (0b11 << UInt8(place - 1)) == 0 && at[row] != never && at[before] != never
  }

  private struct Part: Sendable {
    let run: Range<Int>
    var at: [Int64]
    var implied: [UInt8]

    init(_ run: Range<Int>) {
      self.run = run
      at = [Int64](repeating: never, count: 7 * run.count)
      implied = [UInt8](repeating: 0, count: run.count)
    }

    @inline(__always)
    mutating func set(_ contact: Int, _ stages: StageReading) {
      let row = contact - run.lowerBound
      var bits: UInt8 = 0
      for place in 0..<7 {
        let start = stages.at(place: place)
        if start == never { continue }
        at[place * run.count + row] = start
        if stages.isImplied(place: place) { bits |= 1 << UInt8(place) }
      }
      implied[row] = bits
    }
  }
}
