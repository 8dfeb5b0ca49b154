package import Alignment

/// Everything that reports scan, in memory: an immutable snapshot, shared without copying.
///
/// Filled once from the store by row batches, then read by pure functions `(index, question) -> report`.
/// All ordinals are dense `Int32` given on load; ids stay in the id columns for receipts.
package struct JourneyIndex: Sendable {
  package var calendar: WorkspaceCalendar
  package var baseCurrency: Currency
  package var touches = TouchColumns()
  package var contacts = ContactColumns()
  package var deals = DealColumns()
  package var companies: [ID<Company>] = []
  /// Segment fields by owner and name: `persona`, `country` on contacts; `industry`, `company-size` on
  /// companies; any custom property under its own name.
  package var fields: [FieldKey: FieldColumn] = [:]
  package var changesets: [ChangesetRow] = []

  package var channels = TextDictionary()
  package var sources = TextDictionary()
  package var campaigns = TextDictionary()
  package var contents = TextDictionary()
  package var landings = TextDictionary()
  package var members = TextDictionary()
  package var reasons = TextDictionary()
  package var pipelineStages = TextDictionary()
  package var currencies: [Currency] = []
  // All versions; questions read `visibleCosts(seen:)` and the like.
  package var costs: [CostRow] = []
  package var rates: [RateRow] = []
  package var goals: [GoalRow] = []
  package var stageOwners = StageOwners()
  /// Every merge of two contacts, undone ones too.
  package var merges: [MergeRow] = []
  /// When everything that is loaded was known; the default for "now" in open reports.
  package var loadedAt = Instant(milliseconds: 0)

  package init(calendar: WorkspaceCalendar, baseCurrency: Currency) {
    self.calendar = calendar
    self.baseCurrency = baseCurrency
  }
}

package struct FieldKey: Hashable, Sendable {
  package let owner: FieldOwner
  package let name: String

  package init(_ owner: FieldOwner, _ name: String) {
    self.owner = owner
    self.name = name
  }
}

/// One transaction: when its facts became known. A history load's facts were known when they happened.
package struct ChangesetRow: Sendable, BitwiseCopyable {
  package var id: Int64
  package var at: Int64
  package var isHistory: Bool

  package init(id: Int64, at: Int64, isHistory: Bool) {
    self.id = id
    self.at = at
    self.isHistory = isHistory
  }
}

/// One version of money spent: on a campaign, or on a channel or source, over whole days.
package struct CostRow: Sendable {
  package var period: Period
  package var amountMinor: Int64
  package var currency: UInt8
  /// Dictionary numbers; 0 where the cost names none.
  package var channel: Int32
  package var source: Int32
  package var campaign: Int32
  package var changeset: Int32
  /// Id of the cost, the same in all its versions; of a touch's cost the touch's id.
  package var entity: Int64
  /// The cost of one touch, on its day.
  package var isOfTouch: Bool
  /// Changeset of the void of the touch, -1 for none.
  package var voidedBy: Int32
  /// The version that says that the cost was taken back.
  package var isRemoved: Bool

  package init(
    period: Period, amountMinor: Int64, currency: UInt8, channel: Int32, source: Int32, campaign: Int32,
    changeset: Int32, entity: Int64, isOfTouch: Bool = false, voidedBy: Int32 = -1, isRemoved: Bool = false
  ) {
    self.period = period
    self.amountMinor = amountMinor
    self.currency = currency
    self.channel = channel
    self.source = source
    self.campaign = campaign
    self.changeset = changeset
    self.entity = entity
    self.isOfTouch = isOfTouch
    self.voidedBy = voidedBy
    self.isRemoved = isRemoved
  }
}

/// What one unit of a currency was worth in the base currency from a day on: one version for that day.
package struct RateRow: Sendable {
  package var currency: UInt8
  package var day: CivilDate
  /// Base units for one unit, times 1e9.
  package var nano: Int64
  package var changeset: Int32

  package init(currency: UInt8, day: CivilDate, nano: Int64, changeset: Int32) {
    self.currency = currency
    self.day = day
    self.nano = nano
    self.changeset = changeset
  }
}

/// A goal for a figure over whole days: one version of it.
package struct GoalRow: Sendable {
  package var measure: String
  package var period: Period
  /// A count, or minor units of the base currency for revenue.
  package var target: Int64
  package var changeset: Int32
  /// The version that says that the goal was taken back.
  package var isRemoved: Bool

  package init(measure: String, period: Period, target: Int64, changeset: Int32, isRemoved: Bool = false) {
    self.measure = measure
    self.period = period
    self.target = target
    self.changeset = changeset
    self.isRemoved = isRemoved
  }
}
