import Alignment

/// The contacts that first entered a stage in the period, and what became of each along one path.
///
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
    let parts = inChunks(index.contacts.count) { run in
      var part = Cohort()
      index.forEachReading(in: run, seen: resolved.visibility) { contact, stages in
        guard stages.isEntered(path.from, in: window) else { return }
        let start = stages.at(path.from)
        var fate = Fate.notConverted
        var duration = StageReading.never
        if !window.isMature(start) {
          fate = .immature
        } else if window.counts(reached: stages.reached(path.to), from: start) {
          fate = .converted
          duration = stages.duration(from: path.from, to: path.to) ?? StageReading.never
        }
        part.append(contact: Int32(contact), start: start, duration: duration, fate: fate)
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
  private mutating func append(contact: Int32, start: Int64, duration: Int64, fate: Fate) {
    self.contact.append(contact)
    self.start.append(start)
    self.duration.append(duration)
    self.fate.append(fate)
  }

  /// By contact ordinal: its place here, or -1.
  func places(contactCount: Int) -> [Int32] {
    var places = [Int32](repeating: -1, count: contactCount)
    for place in contact.indices { places[Int(contact[place])] = Int32(place) }
    return places
  }
}
