import Alignment

/// Those that entered a stage in the period, and what became of each along one path.
///
/// From MQL on a member is a cycle of a contact (``JourneyIndex/cycles(of:seen:)``), and a contact with two
/// of them has two places; before MQL it is the contact, by its first entry.
/// Columns of equal length, in the order of the index: one place a member.
struct Cohort: Sendable {
  private(set) var contact: [Int32] = []
  /// Start of the entry into the first stage, milliseconds.
  private(set) var start: [Int64] = []
  /// Milliseconds between the explicit entries, negative ones too; `StageReading.never` where one is implied,
  /// or the member has not converted in time.
  private(set) var duration: [Int64] = []
  private(set) var fate: [Fate] = []

  enum Fate: UInt8, Sendable {
    /// Its days to convert are not over; in no figure but this count.
    case immature
    case converted
    case notConverted
  }

  var count: Int { contact.count }

  /// - Complexity: O(*contacts* + *history rows*), on all cores.
  init(_ path: StagePath, _ question: Question, on resolved: ResolvedIndex) {
    let index = resolved.index
    let window = CohortWindow(question, on: index)
    let entered = resolved.entries.column(of: path.from)
    let parts = inChunks(index.contacts.count) { run in
      var part = Cohort()
      let mayHaveCycles = resolved.entries.mayHaveCycles.span
      func judge(_ run: Range<Int>) {
        index.forEachReading(in: run, seen: resolved.visibility) { contact, stages in
          if path.from >= .mql, mayHaveCycles[contact] {
            for cycle in index.cycles(of: contact, seen: resolved.visibility) {
              part.judge(cycle, contact, path, window)
            }
          } else {
            part.judge(stages, contact, path, window)
          }
        }
      }
      guard let entered else {
        judge(run)
        return part
      }
      // Most contacts never entered the stage, or at another time: their history need not be read.
      let at = entered.at.span
      for contact in run where at[contact] != FirstEntries.never {
        let isWithin = window.contains(at[contact])
        if isWithin || (path.from >= .mql && mayHaveCycles[contact]) { judge(contact..<contact + 1) }
      }
      return part
    }
    let total = parts.reduce(0) { $0 + $1.count }
    contact.reserveCapacity(total)
    start.reserveCapacity(total)
    duration.reserveCapacity(total)
    fate.reserveCapacity(total)
    for part in parts {
      contact += part.contact
      start += part.start
      duration += part.duration
      fate += part.fate
    }
  }

  private init() {}

  @inline(__always)
  private mutating func judge(_ stages: StageReading, _ contact: Int, _ path: StagePath, _ window: CohortWindow) {
    guard stages.isEntered(path.from, in: window) else { return }
    let start = stages.at(path.from)
    var fate = Fate.notConverted
    var duration = StageReading.never
    if !window.isMature(start) {
      fate = .immature
    } else if window.counts(reached: stages.reached(path.to), from: start) {
      fate = .converted
      duration = stages.duration(from: path.from, to: path.to, in: window.zone) ?? StageReading.never
    }
    self.contact.append(Int32(contact))
    self.start.append(start)
    self.duration.append(duration)
    self.fate.append(fate)
  }

  /// By contact ordinal: its first place here, or -1.
  func places(contactCount: Int) -> [Int32] {
    var places = [Int32](repeating: -1, count: contactCount)
    for place in contact.indices.reversed() { places[Int(contact[place])] = Int32(place) }
    return places
  }

  /// Of a contact's places the last that began by an instant; the first where none had.
  func place(from first: Int, by instant: Int64) -> Int {
    var place = first
    while place + 1 < count, contact[place + 1] == contact[first], start[place + 1] <= instant { place += 1 }
    return place
  }
}
