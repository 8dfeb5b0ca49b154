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

  /// - Complexity: O(*members*) of the path, on all cores; the first who asks about it on a snapshot reads them from all
  ///   history.
  init(_ path: StagePath, _ question: Question, on resolved: ResolvedIndex) {
    let window = CohortWindow(question, on: resolved.index)
    let members = resolved.members(path)
    let parts = inChunks(members.count, smallest: 65_536) { run in Cohort(run, of: members, window) }
    self = parts[0]
    for part in parts.dropFirst() {
      contact += part.contact
      start += part.start
      duration += part.duration
      fate += part.fate
    }
  }

  private init(_ run: Range<Int>, of members: CohortMembers, _ window: CohortWindow) {
    let contacts = members.contact.span
    let starts = members.start.span
    let reached = members.reached.span
    let durations = members.duration.span
    var count = 0
    for place in run { count += window.contains(starts[place]) ? 1 : 0 }
    contact.reserveCapacity(count)
    start.reserveCapacity(count)
    duration.reserveCapacity(count)
    fate.reserveCapacity(count)
    for place in run where window.contains(starts[place]) {
      let start = starts[place]
      var fate = Fate.notConverted
      var duration = StageReading.never
      if !window.isMature(start) {
        fate = .immature
      } else if window.counts(reached: reached[place], from: start) {
        fate = .converted
        duration = durations[place]
      }
      contact.append(contacts[place])
      self.start.append(start)
      self.duration.append(duration)
      self.fate.append(fate)
    }
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
