package import Alignment
import Persistence
package import Reports
import Store

extension OpenWorkspace {
  /// Reads everything that reports scan into memory: one consistent snapshot but for rows added while it runs,
  /// which are left out by their id.
  ///
  /// About 0.3 µs a touch on two cores; 40 bytes a touch stay, at most as much again is used while building.
  ///
  /// - Parameters:
  ///   - now: the instant that "now" means to reports on this snapshot.
  ///   - day: reads contacts as they stood for themselves at the end of that day, before merges that were made or
  ///     undone since; `nil` for now. Only questions as of that day may be put to such an index.
  package func index(
    now: Instant, asOf day: CivilDate? = nil, progress: (Double) -> Void = { _ in }
  ) throws -> JourneyIndex {
    try numberedIndex(now: now, asOf: day, progress: progress).index
  }

  /// The same with what a later ``follow(_:now:)`` needs.
  func numberedIndex(
    now: Instant, asOf day: CivilDate? = nil, progress: (Double) -> Void = { _ in }
  ) throws -> NumberedIndex {
    try storage.read { store in
      var load = IndexLoad(workspace: self, store: store)
      load.numbers.read = try ReadMarks.now(in: store)
      try load.smallTables(now: now)
      try load.identity(asOf: day)
      progress(0.05)
      try load.contacts()
      progress(0.25)
      try load.deals()
      try load.fields()
      progress(0.35)
      try load.touches()
      progress(1)
      return NumberedIndex(index: load.index, numbers: load.numbers)
    }
  }

  /// An index with what was added to the store since it was read; read anew where that is much, or cannot be told
  /// apart (contacts merged, an import undone, members or fields added).
  ///
  /// Costs about as much as copying the columns that change: some milliseconds a million touches.
  func follow(_ known: NumberedIndex, now: Instant) throws -> NumberedIndex {
    let followed = try storage.read { store -> NumberedIndex? in
      var load = IndexLoad(workspace: self, store: store, continuing: known)
      guard try load.follow(now: now) else { return nil }
      return NumberedIndex(index: load.index, numbers: load.numbers, isFollowed: true)
    }
    return try followed ?? numberedIndex(now: now)
  }

  /// The index for questions as of a day: this one, or one read with the identities of then where merges have
  /// changed them since.
  package func index(_ index: JourneyIndex, asOf day: CivilDate?) throws -> JourneyIndex {
    index.holdsIdentity(asOf: day) ? index : try self.index(now: index.loadedAt, asOf: day)
  }
}

/// An index, and how ids of the store are numbered in it.
struct NumberedIndex: Sendable {
  let index: JourneyIndex
  let numbers: IndexNumbers
  /// Whether it goes on from an earlier one.
  var isFollowed = false
}

/// The index while it is filled: ids to ordinals, terms to dictionary numbers.
struct IndexLoad {
  let workspace: OpenWorkspace
  let store: any Reading
  var index: JourneyIndex
  var numbers = IndexNumbers()
  /// Set where contacts are read as they stood for themselves on a past day.
  var past: PastIdentity?
  private var asOf: CivilDate?

  init(workspace: OpenWorkspace, store: any Reading) {
    self.workspace = workspace
    self.store = store
    index = JourneyIndex(calendar: workspace.calendar, baseCurrency: workspace.settings.currency)
    index.currencies = [workspace.settings.currency]
  }

  /// Goes on with an index that was read before.
  init(workspace: OpenWorkspace, store: any Reading, continuing known: NumberedIndex) {
    self.workspace = workspace
    self.store = store
    index = known.index
    numbers = known.numbers
  }

  /// Workspace, changesets, members, dictionaries, costs, rates and goals.
  mutating func smallTables(now: Instant) throws {
    index.loadedAt = now
    for changeset in try Changesets.all(in: store) { append(changeset) }
    for member in try Members.all(in: store) {
      numbers.memberNumbers[member.id] = index.members.number(of: member.name)
    }
    for (id, kind, text) in try Terms.ofTouches(in: store) { number(kind, id, text) }
    try agreements()
    try touchCosts(after: 0)
  }

  mutating func append(_ changeset: Changesets.Stored) {
    numbers.changesets[changeset.id] = Int32(index.changesets.count)
    index.changesets.append(
      ChangesetRow(id: changeset.id, at: changeset.at.milliseconds, isHistory: changeset.isHistory))
  }

  /// Gives a text of touches, contacts or deals its number; texts of fields are numbered by field.
  mutating func number(_ kind: TermKind, _ id: Int64, _ text: String) {
    switch kind {
    case .channel, .impliedChannel: numbers.channels[id] = index.channels.number(of: text)
    case .source: numbers.sources[id] = index.sources.number(of: text)
    case .campaign: numbers.campaigns[id] = index.campaigns.number(of: text)
    case .content: numbers.contents[id] = index.contents.number(of: text)
    case .landing: numbers.landings[id] = index.landings.number(of: text)
    // Below 0: the page's own path, which gives way to the landing page of its visit.
    case .page: numbers.landings[id] = -index.landings.number(of: text)
    case .reason: numbers.reasons[id] = index.reasons.number(of: text)
    case .pipelineStage: numbers.pipelineStages[id] = index.pipelineStages.number(of: text)
    case .visitor, .fieldText: break
    }
  }

  /// What people agreed on and spent: stage owners, costs, rates and goals, all versions.
  mutating func agreements() throws {
    index.stageOwners = try Workspaces.stageOwners(in: store)
    index.costs = []
    index.rates = []
    index.goals = []
    try costs()
    for rate in try Rates.all(in: store) {
      guard let currency = currency(rate.currency) else { continue }
      index.rates.append(
        RateRow(
          currency: currency, day: CivilDate(daysSinceEpoch: Int(rate.day)), nano: rate.nano,
          changeset: numbers.changesets[rate.changeset]))
    }
    for goal in try Goals.all(in: store) {
      index.goals.append(
        GoalRow(
          measure: goal.measure,
          period: Period(
            first: CivilDate(daysSinceEpoch: Int(goal.firstDay)), last: CivilDate(daysSinceEpoch: Int(goal.lastDay))),
          target: goal.target, changeset: numbers.changesets[goal.changesetId]))
    }
    try removedGoals()
  }

  /// A removal is the last version of a goal.
  private mutating func removedGoals() throws {
    let removals = try Removals.all(of: .goal, in: store)
    guard !removals.isEmpty else { return }
    let goals = Dictionary(try Goals.all(in: store).map { ($0.id, $0) }) { $1 }
    for (entity, changeset) in removals {
      guard let goal = goals[entity] else { continue }
      index.goals.append(
        GoalRow(
          measure: goal.measure,
          period: Period(
            first: CivilDate(daysSinceEpoch: Int(goal.firstDay)), last: CivilDate(daysSinceEpoch: Int(goal.lastDay))),
          target: 0, changeset: numbers.changesets[changeset], isRemoved: true))
    }
  }

  /// Merges, and whose facts were whose on a past day.
  mutating func identity(asOf day: CivilDate?) throws {
    for merge in try Merges.all(in: store) {
      index.merges.append(
        MergeRow(
          changeset: numbers.changesets[merge.changesetId],
          undone: merge.undoneChangesetId.map { numbers.changesets[$0] } ?? -1))
    }
    guard let day else { return }
    asOf = day
    let visibility = Visibility(of: index, asOf: day)
    let ordinals = numbers.changesets
    past = try PastIdentity(isKnown: { visibility.knows(changeset: ordinals[$0]) }, in: store)
  }

  /// What the day saw, where contacts are read as of one.
  var pastVisibility: Visibility? { past == nil ? nil : Visibility(of: index, asOf: asOf) }

  private mutating func costs() throws {
    for (cost, changeset) in try Costs.all(in: store) {
      guard let currency = currency(cost.currency) else { continue }
      index.costs.append(
        CostRow(
          period: Period(
            first: CivilDate(daysSinceEpoch: Int(cost.firstDay)), last: CivilDate(daysSinceEpoch: Int(cost.lastDay))),
          amountMinor: cost.amountMinor, currency: currency,
          channel: cost.channelId.map { numbers.channels[$0] } ?? 0,
          source: cost.sourceId.map { numbers.sources[$0] } ?? 0,
          campaign: cost.campaignId.map { numbers.campaigns[$0] } ?? 0, changeset: numbers.changesets[changeset],
          entity: cost.id))
    }
    let standing = Dictionary(index.costs.map { ($0.entity, $0) }) { $1 }
    for (entity, changeset) in try Removals.all(of: .cost, in: store) {
      guard var removed = standing[entity] else { continue }
      removed.changeset = numbers.changesets[changeset]
      removed.isRemoved = true
      index.costs.append(removed)
    }
  }

  /// A touch with a cost of its own is a cost on its campaign, channel and source on its day.
  mutating func touchCosts(after mark: Int64) throws {
    var found: [ResultRow] = []
    try Touches.forEachCost(after: mark, in: store) { row in
      found.append(row)
      return true
    }
    for row in found {
      let day = workspace.calendar.day(of: Instant(milliseconds: row.integer(3)))
      guard let currency = currency(row.textOrNil(5) ?? workspace.settings.currency.code) else { continue }
      index.costs.append(
        CostRow(
          period: Period(first: day, last: day), amountMinor: row.integer(4), currency: currency,
          channel: row.integerOrNil(1).map { numbers.channels[$0] } ?? 0,
          source: row.integerOrNil(2).map { numbers.sources[$0] } ?? 0,
          campaign: row.integerOrNil(0).map { numbers.campaigns[$0] } ?? 0,
          changeset: numbers.changesets[row.integer(6)],
          entity: row.integer(7), isOfTouch: true, voidedBy: row.integerOrNil(8).map { numbers.changesets[$0] } ?? -1))
    }
  }

  mutating func currency(_ code: String) -> UInt8? {
    guard let currency = Currency(code) else { return nil }
    if let known = index.currencies.firstIndex(of: currency) { return UInt8(known) }
    guard index.currencies.count < 255 else { return nil }
    index.currencies.append(currency)
    return UInt8(index.currencies.count - 1)
  }
}
