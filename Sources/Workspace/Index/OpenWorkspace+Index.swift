package import Alignment
import Persistence
package import Reports
import Store

extension OpenWorkspace {
  /// Reads everything that reports scan into memory: one consistent snapshot but for rows added while it runs,
  /// which are left out by their id.
  ///
  /// About 0.3 µs a touch on two cores; 38 bytes a touch stay, at most as much again is used while building.
  ///
  /// - Parameters:
  ///   - now: the instant that "now" means to reports on this snapshot.
  ///   - day: reads contacts as they stood for themselves at the end of that day, before merges that were made or
  ///     undone since; `nil` for now. Only questions as of that day may be put to such an index.
  package func index(
    now: Instant, asOf day: CivilDate? = nil, progress: (Double) -> Void = { _ in }
  ) throws -> JourneyIndex {
    try storage.read { store in
      var load = IndexLoad(workspace: self, store: store)
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
      return load.index
    }
  }

  /// The index for questions as of a day: this one, or one read with the identities of then where merges have
  /// changed them since.
  package func index(_ index: JourneyIndex, asOf day: CivilDate?) throws -> JourneyIndex {
    index.holdsIdentity(asOf: day) ? index : try self.index(now: index.loadedAt, asOf: day)
  }
}

/// The index while it is filled: ids to ordinals, terms to dictionary numbers.
struct IndexLoad {
  let workspace: OpenWorkspace
  let store: any Reading
  var index: JourneyIndex
  var changesets = OrdinalMap()
  var contactOrdinals = OrdinalMap(missing: -1)
  var companyOrdinals = OrdinalMap(missing: -1)
  var dealOrdinals = OrdinalMap(missing: -1)
  var memberNumbers = OrdinalMap()
  var channels = OrdinalMap()
  var sources = OrdinalMap()
  var campaigns = OrdinalMap()
  var contents = OrdinalMap()
  var landings = OrdinalMap()
  var reasons = OrdinalMap()
  var pipelineStages = OrdinalMap()
  /// Set where contacts are read as they stood for themselves on a past day.
  var past: PastIdentity?
  private var asOf: CivilDate?

  init(workspace: OpenWorkspace, store: any Reading) {
    self.workspace = workspace
    self.store = store
    index = JourneyIndex(calendar: workspace.calendar, baseCurrency: workspace.settings.currency)
  }

  /// Workspace, changesets, members, dictionaries, costs, rates and goals.
  mutating func smallTables(now: Instant) throws {
    index.loadedAt = now
    index.stageOwners = try Workspaces.stageOwners(in: store)
    for changeset in try Changesets.all(in: store) {
      changesets[changeset.id] = Int32(index.changesets.count)
      index.changesets.append(
        ChangesetRow(id: changeset.id, at: changeset.at.milliseconds, isHistory: changeset.isHistory))
    }
    for member in try Members.all(in: store) { memberNumbers[member.id] = index.members.number(of: member.name) }
    try dictionary(.channel, into: &index.channels, &channels)
    try dictionary(.source, into: &index.sources, &sources)
    try dictionary(.campaign, into: &index.campaigns, &campaigns)
    try dictionary(.content, into: &index.contents, &contents)
    try dictionary(.landing, into: &index.landings, &landings)
    try dictionary(.impliedChannel, into: &index.channels, &channels)
    // Below 0: the page's own path, which gives way to the landing page of its visit.
    for page in try Terms.all(of: .page, in: store) { landings[page.id] = -index.landings.number(of: page.text) }
    try dictionary(.reason, into: &index.reasons, &reasons)
    try dictionary(.pipelineStage, into: &index.pipelineStages, &pipelineStages)
    index.currencies = [workspace.settings.currency]
    try costs()
    for rate in try Rates.all(in: store) {
      guard let currency = currency(rate.currency) else { continue }
      index.rates.append(
        RateRow(
          currency: currency, day: CivilDate(daysSinceEpoch: Int(rate.day)), nano: rate.nano,
          changeset: changesets[rate.changeset]))
    }
    for goal in try Goals.all(in: store) {
      index.goals.append(
        GoalRow(
          measure: goal.measure,
          period: Period(
            first: CivilDate(daysSinceEpoch: Int(goal.firstDay)), last: CivilDate(daysSinceEpoch: Int(goal.lastDay))),
          target: goal.target, changeset: changesets[goal.changesetId]))
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
          target: 0, changeset: changesets[changeset], isRemoved: true))
    }
  }

  /// Merges, and whose facts were whose on a past day.
  mutating func identity(asOf day: CivilDate?) throws {
    for merge in try Merges.all(in: store) {
      index.merges.append(
        MergeRow(
          changeset: changesets[merge.changesetId], undone: merge.undoneChangesetId.map { changesets[$0] } ?? -1))
    }
    guard let day else { return }
    asOf = day
    let visibility = Visibility(of: index, asOf: day)
    let ordinals = changesets
    past = try PastIdentity(isKnown: { visibility.knows(changeset: ordinals[$0]) }, in: store)
  }

  /// What the day saw, where contacts are read as of one.
  var pastVisibility: Visibility? { past == nil ? nil : Visibility(of: index, asOf: asOf) }

  private func dictionary(_ kind: TermKind, into texts: inout TextDictionary, _ numbers: inout OrdinalMap) throws {
    for term in try Terms.all(of: kind, in: store) { numbers[term.id] = texts.number(of: term.text) }
  }

  private mutating func costs() throws {
    for (cost, changeset) in try Costs.all(in: store) {
      guard let currency = currency(cost.currency) else { continue }
      index.costs.append(
        CostRow(
          period: Period(
            first: CivilDate(daysSinceEpoch: Int(cost.firstDay)), last: CivilDate(daysSinceEpoch: Int(cost.lastDay))),
          amountMinor: cost.amountMinor, currency: currency,
          channel: cost.channelId.map { channels[$0] } ?? 0, source: cost.sourceId.map { sources[$0] } ?? 0,
          campaign: cost.campaignId.map { campaigns[$0] } ?? 0, changeset: changesets[changeset], entity: cost.id))
    }
    let standing = Dictionary(index.costs.map { ($0.entity, $0) }) { $1 }
    for (entity, changeset) in try Removals.all(of: .cost, in: store) {
      guard var removed = standing[entity] else { continue }
      removed.changeset = changesets[changeset]
      removed.isRemoved = true
      index.costs.append(removed)
    }
    // A touch with a cost of its own is a cost on its campaign, channel and source on its day.
    var found: [ResultRow] = []
    try Touches.forEachCost(in: store) { row in
      found.append(row)
      return true
    }
    for row in found {
      let day = workspace.calendar.day(of: Instant(milliseconds: row.integer(3)))
      guard let currency = currency(row.textOrNil(5) ?? workspace.settings.currency.code) else { continue }
      index.costs.append(
        CostRow(
          period: Period(first: day, last: day), amountMinor: row.integer(4), currency: currency,
          channel: row.integerOrNil(1).map { channels[$0] } ?? 0,
          source: row.integerOrNil(2).map { sources[$0] } ?? 0,
          campaign: row.integerOrNil(0).map { campaigns[$0] } ?? 0, changeset: changesets[row.integer(6)],
          entity: row.integer(7), isOfTouch: true, voidedBy: row.integerOrNil(8).map { changesets[$0] } ?? -1))
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

/// Ids to small numbers, as an array: ids of the store are dense. An id that is not there is `missing`.
struct OrdinalMap: Sendable {
  private var numbers: [Int32] = []
  private let missing: Int32

  init(missing: Int32 = 0) { self.missing = missing }

  subscript(id: Int64) -> Int32 {
    get { id > 0 && id < numbers.count ? numbers[Int(id)] : missing }
    set {
      let place = Int(id)
      if place >= numbers.count {
        while numbers.count <= place { numbers.append(missing) }
      }
      numbers[place] = newValue
    }
  }

  var values: [Int32] { numbers }
}
