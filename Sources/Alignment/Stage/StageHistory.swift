/// A row of a contact's stage history: a fact, appended and never changed.
package struct StageMove: Hashable, Sendable {
  package var kind: TransitionKind
  package var from: Stage
  package var to: Stage
  package var at: Moment
  /// Needed for all but an advance.
  package var reason: String
  /// Until when the contact is nurtured, of a recycle.
  package var until: Instant?

  package init(
    _ kind: TransitionKind, from: Stage, to: Stage, at: Moment, reason: String = "", until: Instant? = nil
  ) {
    self.kind = kind
    self.from = from
    self.to = to
    self.at = at
    self.reason = reason
    self.until = until
  }
}

/// Where a contact waits beside its stage, and why.
package enum Rest: Hashable, Sendable {
  case none
  case nurture(until: Instant, reason: String)
  case disqualified(reason: String)
  case lostCustomer(since: Moment, reason: String)

  package var resting: Resting {
    switch self {
    case .none: .none
    case .nurture: .nurture
    case .disqualified: .disqualified
    case .lostCustomer: .lostCustomer
    }
  }
}

/// The first time a contact was in a stage.
package struct StageFirstEntry: Hashable, Sendable {
  package var moment: Moment
  /// It was jumped over: entered at the instant of a later stage.
  package var isImplied: Bool

  package init(moment: Moment, isImplied: Bool) {
    self.moment = moment
    self.isImplied = isImplied
  }
}

/// One run from MQL on: a contact that was recycled can become MQL again, which opens the next.
package struct StageCycle: Hashable, Sendable {
  package var opened: Moment
  /// MQL itself was jumped over.
  package var isImplied: Bool
  /// By a recycle, a disqualification or the loss of the customer; `nil` while it runs.
  package var ended: Moment?
  package var ending: TransitionKind?
  /// The furthest stage reached in it.
  package var furthest: Stage
}

/// What the rows of a contact's history come to: a fold, in order of time.
///
/// Order of dates and order of stages may disagree in real records: an explicit entry counts wherever it stands
/// in time, and what was reached ignores order.
///
///     rows       lead 1 May, opportunity 9 May, sql 12 May
///     stage      opportunity
///     entries    lead 1 May, mql 9 May (implied), sql 12 May, opportunity 9 May
///     sql to opportunity: -3 days
package struct StageHistory: Hashable, Sendable {
  /// In time order; rows of one instant in the order in which they were given.
  package let moves: [StageMove]
  package let createdAt: Moment
  private let repeatGap: Int64

  /// The furthest stage since the last recycle; a customer stays one.
  package private(set) var stage = Stage.contact
  package private(set) var rest = Rest.none
  /// From MQL on, oldest first; at most the last one runs.
  package private(set) var cycles: [StageCycle] = []
  private var explicit: [Moment?]

  /// - Parameters:
  ///   - createdAt: when the contact came to be, which is its entry to `contact`.
  ///   - moves: without voided ones, in any order.
  ///   - repeatDays: a new MQL up to so many days of 24 hours after the last cycle's end resumes that cycle.
  /// - Complexity: O(*n* log *n*) in the moves.
  package init(createdAt: Moment, moves: [StageMove] = [], repeatDays: Int = StagePolicy.standardRepeatDays) {
    self.createdAt = createdAt
    repeatGap = Int64(repeatDays) * Instant.day
    let order = moves.indices.sorted { (moves[$0].at.start, $0) < (moves[$1].at.start, $1) }
    self.moves = order.map { moves[$0] }
    explicit = Array(repeating: nil, count: Stage.allCases.count)
    for move in self.moves { fold(move) }
    // Somebody who was in a later stage before the record was made was a contact by then.
    let earliest = explicit.dropFirst().compactMap { $0?.start }.min()
    if earliest.map({ createdAt.start <= $0 }) ?? true { explicit[0] = createdAt }
  }

  /// The first entry, explicit if there is one, else implied by the earliest later stage; `nil` if not reached.
  package func firstEntry(of stage: Stage) -> StageFirstEntry? {
    if let moment = explicit[Int(stage.rawValue)] { return StageFirstEntry(moment: moment, isImplied: false) }
    let later = explicit.dropFirst(Int(stage.rawValue) + 1).compactMap { $0 }
    return later.min { $0.start < $1.start }.map { StageFirstEntry(moment: $0, isImplied: true) }
  }

  /// Whether the contact was ever in the stage or a later one, so never true for one and false for an earlier.
  package func hasReached(_ stage: Stage) -> Bool { stage <= furthest }

  package var furthest: Stage {
    Stage.allCases.last { explicit[Int($0.rawValue)] != nil } ?? .contact
  }

  /// Milliseconds from one first entry to another, negative where they stand the other way round in time;
  /// `nil` unless both are explicit.
  package func duration(from: Stage, to: Stage) -> Int64? {
    guard let start = explicit[Int(from.rawValue)], let end = explicit[Int(to.rawValue)] else { return nil }
    return end.start.milliseconds - start.start.milliseconds
  }

  /// The cycle that runs; `nil` before the first MQL and after an end.
  package var runningCycle: StageCycle? { cycles.last.flatMap { $0.ended == nil ? $0 : nil } }

  /// The same history with one more row.
  package func appending(_ move: StageMove) -> StageHistory {
    StageHistory(createdAt: createdAt, moves: moves + [move], repeatDays: Int(repeatGap / Instant.day))
  }

  private mutating func fold(_ move: StageMove) {
    switch move.kind {
    case .advance:
      foldAdvance(to: move.to, at: move.at)
    case .recycle:
      if stage != .customer { stage = min(stage, .lead) }
      rest = .nurture(until: move.until ?? move.at.end, reason: move.reason)
      endCycle(move)
    case .disqualify:
      rest = .disqualified(reason: move.reason)
      endCycle(move)
    case .reopen:
      if case .disqualified = rest, cycles.last?.ending == .disqualify { resumeCycle() }
      rest = .none
    case .lose:
      rest = .lostCustomer(since: move.at, reason: move.reason)
      endCycle(move)
    }
  }

  private mutating func foldAdvance(to: Stage, at: Moment) {
    let place = Int(to.rawValue)
    if explicit[place] == nil { explicit[place] = at }
    let isLater = to > stage
    var isReturn = false
    if case .lostCustomer = rest { isReturn = to >= .mql }
    if isLater { stage = to }
    if isLater || isReturn { rest = .none }
    guard to >= .mql else { return }
    if let last = cycles.indices.last, cycles[last].ended == nil {
      cycles[last].furthest = max(cycles[last].furthest, to)
      if to == .mql, cycles[last].isImplied {
        cycles[last].opened = at
        cycles[last].isImplied = false
      }
    } else if isLater || isReturn {
      // A customer that comes back after it was lost is a new story, however soon.
      if let last = cycles.last, let end = last.ended, last.ending != .lose,
        at.start.milliseconds - end.start.milliseconds <= repeatGap
      {
        resumeCycle()
        cycles[cycles.count - 1].furthest = max(cycles[cycles.count - 1].furthest, to)
      } else {
        cycles.append(StageCycle(opened: at, isImplied: to != .mql, ended: nil, ending: nil, furthest: to))
      }
    }
  }

  private mutating func endCycle(_ move: StageMove) {
    guard let last = cycles.indices.last, cycles[last].ended == nil else { return }
    cycles[last].ended = move.at
    cycles[last].ending = move.kind
  }

  private mutating func resumeCycle() {
    guard let last = cycles.indices.last else { return }
    cycles[last].ended = nil
    cycles[last].ending = nil
  }
}
