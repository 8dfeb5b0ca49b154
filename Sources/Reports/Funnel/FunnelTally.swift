import Alignment

/// What one segment's funnel has counted so far; parts of a divided pass are added up.
struct FunnelTally: Sendable {
  var entered = InlineArray<7, Int>(repeating: 0)
  var implied = InlineArray<7, Int>(repeating: 0)
  /// Cohort members too young to be judged; they are in no other figure.
  var immature = 0
  /// Cohort members that are judged and still young (only without a limit).
  var young = 0
  /// By stage, from the explicit entry into the stage before.
  var durations = [Durations](repeating: Durations(), count: 7)

  /// Counts a cohort member: all it reached from the stage at place `from` on, in time.
  @inline(__always)
  mutating func add(_ reading: StageReading, cohortOf from: Int, in window: CohortWindow) {
    let start = reading.at(place: from)
    guard start != StageReading.never, window.contains(start) else { return }
    guard window.isMature(start) else {
      immature += 1
      return
    }
    if window.isYoung(start) { young += 1 }
    for place in from..<7 {
      guard place == from || window.counts(reached: reading.reached(place: place), from: start) else { break }
      entered[place] += 1
      if reading.isImplied(place: place) { implied[place] += 1 }
      if place > from, let duration = reading.duration(from: place - 1, to: place, in: window.zone) {
        durations[place].append(duration)
      }
    }
  }

  /// Counts the first entry into the stage at `place`, if it lies in the period.
  @inline(__always)
  mutating func add(_ reading: StageReading, flowInto place: Int, in window: CohortWindow) {
    let at = reading.at(place: place)
    guard at != StageReading.never, window.contains(at) else { return }
    entered[place] += 1
    if reading.isImplied(place: place) { implied[place] += 1 }
    if place > 0, let duration = reading.duration(from: place - 1, to: place, in: window.zone) {
      durations[place].append(duration)
    }
  }

  /// The same for a run of contacts, from the columns of all.
  mutating func add(_ moments: StageMoments, _ run: Range<Int>, cohortOf from: Int, in window: CohortWindow) {
    let at = moments.at.span
    let zone = moments.zone
    let implied = moments.implied.span
    let count = moments.count
    for contact in run {
      let start = at[from * count + contact]
      guard start != StageMoments.never, window.contains(start) else { continue }
      guard window.isMature(start) else {
        immature += 1
        continue
      }
      if window.isYoung(start) { young += 1 }
      var row = from * count + contact
      for place in from..<7 {
        defer { row += count }
        guard at[row] != StageMoments.never else { break }
        if place > from, window.limit != nil {
          // A later stage may have been entered first.
          var reached = at[row]
          for later in stride(from: row + count, to: 7 * count, by: count) { reached = min(reached, at[later]) }
          guard window.counts(reached: reached, from: start) else { break }
        }
        entered[place] += 1
        if implied[contact] >> UInt8(place) & 1 != 0 { self.implied[place] += 1 }
        if place > from,
          StageMoments.isTimed(at, row, before: row - count, implied: implied[contact], place: place)
        {
          durations[place].append(zone.wallTime(from: at[row - count], to: at[row]))
        }
      }
    }
  }

  /// The same for the entries of some days.
  mutating func add(_ column: EntryDays.Column, flowInto place: Int, in days: Range<Int>) {
    let entries = column.entries(in: days)
    let marks = column.implied.span
    entered[place] += entries.count
    for row in entries { implied[place] += Int(marks[row]) }
    durations[place].append(contentsOf: Durations(column.times(in: days)))
  }

  mutating func add(_ other: FunnelTally) {
    for place in 0..<7 {
      entered[place] += other.entered[place]
      implied[place] += other.implied[place]
      durations[place].append(contentsOf: other.durations[place])
    }
    immature += other.immature
    young += other.young
  }
}
