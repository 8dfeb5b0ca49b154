package import Alignment

/// When one contact, or one company through its contacts, entered each stage, as seen at an instant.
///
/// An explicit entry rules over an implied one, whatever its date. Reaching a later stage reaches all
/// earlier ones, so ``reached(_:)`` never falls along the stages (I2), while ``at(_:)`` may: those are the
/// negative durations.
///
///     rows                 mql 10 March, lead 12 March
///     at                   contact 1 March, prospect 10 March (implied), lead 12 March, mql 10 March
///     reached              contact 1, prospect 10, lead 10, mql 10
package struct StageReading: Sendable {
  /// Stands for "not entered" where an instant is asked.
  package static let never = Int64.max

  /// Start of the first explicit entry by stage, or `never`. `contact` is entered by being created.
  private var explicit: InlineArray<7, Int64> = .init(repeating: never)
  /// The earliest entry into the stage or any later one, or `never`.
  private var reachedAt: InlineArray<7, Int64> = .init(repeating: never)

  /// A reading to be filled by ``enter(_:at:)`` and closed by ``settle()``.
  package init() {}

  @inline(__always)
  package mutating func enter(_ stage: Stage, at: Int64) {
    let place = Int(stage.rawValue)
    if at < explicit[place] { explicit[place] = at }
  }

  /// Derives what was reached; called once after the last entry.
  @inline(__always)
  package mutating func settle() {
    var earliest = Self.never
    for place in stride(from: 6, through: 1, by: -1) {
      earliest = min(earliest, explicit[place])
      reachedAt[place] = earliest
    }
    // Somebody who entered a later stage before the record was made was a contact by then.
    if explicit[0] > earliest { explicit[0] = Self.never }
    reachedAt[0] = min(explicit[0], earliest)
  }

  /// Takes over the entries of another, settled reading: a company has entered what any of its contacts has.
  @inline(__always)
  mutating func enter(_ other: StageReading) {
    for place in 0..<7 where other.explicit[place] < explicit[place] { explicit[place] = other.explicit[place] }
  }

  /// Whether there is a contact at all.
  @inline(__always)
  package var exists: Bool { reachedAt[0] != Self.never }

  /// When the stage was entered: by its first explicit entry, else implied by the earliest later one.
  @inline(__always)
  package func at(_ stage: Stage) -> Int64 { at(place: Int(stage.rawValue)) }

  /// When the stage or any later one was first entered.
  @inline(__always)
  package func reached(_ stage: Stage) -> Int64 { reachedAt[Int(stage.rawValue)] }

  /// The first explicit entry, or `never`.
  @inline(__always)
  package func explicitly(_ stage: Stage) -> Int64 { explicit[Int(stage.rawValue)] }

  /// Reached with no entry of its own: jumped over.
  @inline(__always)
  package func isImplied(_ stage: Stage) -> Bool { isImplied(place: Int(stage.rawValue)) }

  /// Milliseconds by the clocks of the zone from one explicit entry to the other, negative where they stand the
  /// other way round; `nil` unless both are explicit.
  @inline(__always)
  package func duration(from: Stage, to: Stage, in zone: ZoneTable) -> Int64? {
    duration(from: Int(from.rawValue), to: Int(to.rawValue), in: zone)
  }

  // The same by place along the funnel, 0 to 6, for loops over all stages.

  @inline(__always)
  func at(place: Int) -> Int64 { explicit[place] != Self.never ? explicit[place] : reachedAt[place] }

  @inline(__always)
  func reached(place: Int) -> Int64 { reachedAt[place] }

  @inline(__always)
  func isImplied(place: Int) -> Bool { explicit[place] == Self.never && reachedAt[place] != Self.never }

  @inline(__always)
  func duration(from: Int, to: Int, in zone: ZoneTable) -> Int64? {
    explicit[from] == Self.never || explicit[to] == Self.never
      ? nil : zone.wallTime(from: explicit[from], to: explicit[to])
  }

  /// The latest stage reached, whatever the dates.
  package var furthest: Stage? { Stage.allCases.last { reached($0) != Self.never } }
}

extension JourneyIndex {
  /// Reads the stages of each contact of a run in one pass over the history, without allocating.
  ///
  /// A contact that is not seen yet is passed over. Complexity: O(contacts + history rows).
  @inline(__always)
  func forEachReading(
    in run: Range<Int>, seen: Visibility, _ body: (_ contact: Int, _ reading: StageReading) -> Void
  ) {
    let starts = contacts.entryStart.span
    let entries = contacts.entries.span
    let created = contacts.createdAt.span
    let changesets = contacts.changeset.span
    let voids = contacts.entryVoids
    for contact in run {
      var reading = StageReading()
      if seen.sees(at: created[contact], changeset: changesets[contact]) {
        reading.enter(.contact, at: created[contact])
      }
      for row in Int(starts[contact])..<Int(starts[contact + 1]) {
        let entry = entries[row]
        guard entry.kind == .advance, seen.sees(at: entry.at, changeset: entry.changeset) else { continue }
        if entry.isVoided, let void = voids[Int32(row)], seen.knows(changeset: void) { continue }
        reading.enter(entry.to, at: entry.at)
      }
      reading.settle()
      if reading.exists { body(contact, reading) }
    }
  }

  /// The stages of one contact, empty where it is not seen.
  package func stageReading(of contact: Int, seen: Visibility) -> StageReading {
    var result = StageReading()
    forEachReading(in: contact..<contact + 1, seen: seen) { _, reading in result = reading }
    return result
  }
}
