package import Alignment
import Persistence
import Store

/// Money spent, as a person writes it down.
package struct CostForm: Hashable, Sendable {
  /// One of the three at least.
  package var campaign: String?
  package var channel: String?
  package var source: String?
  package var first: CivilDate
  package var last: CivilDate
  package var amountMinor: Int64
  /// ISO 4217; `nil` for the workspace's.
  package var currency: String?

  package init(
    campaign: String? = nil, channel: String? = nil, source: String? = nil, first: CivilDate, last: CivilDate,
    amountMinor: Int64, currency: String? = nil
  ) {
    self.campaign = campaign
    self.channel = channel
    self.source = source
    self.first = first
    self.last = last
    self.amountMinor = amountMinor
    self.currency = currency
  }
}

/// A goal, as a person writes it down: for a measure over whole days.
package struct GoalForm: Hashable, Sendable {
  package var measure: String
  package var first: CivilDate
  package var last: CivilDate
  /// A count; of revenue minor units of the workspace's currency.
  package var target: Int64

  package init(measure: String, first: CivilDate, last: CivilDate, target: Int64) {
    self.measure = measure
    self.first = first
    self.last = last
    self.target = target
  }

  /// What goals can be set for, in the order of pages.
  package static let measures = ["revenue", "visits", "leads", "mqls", "sqls", "opportunities", "customers"]
}

/// A cost or goal that stands, with its id.
package struct MoneyRecord<Form: Hashable & Sendable>: Hashable, Sendable {
  package let id: Int64
  package let version: Int64
  package let form: Form
}

extension RecordTransaction {
  /// Errors under `campaign`, `channel`, `source`, `last`, `amount`, `currency`.
  func read(_ form: CostForm, id: Int64) throws -> Costs.Stored {
    var errors = FieldErrors()
    let campaign = TextRule.name.read(form.campaign, as: "campaign", into: &errors)
    let channel = TextRule.name.read(form.channel, as: "channel", into: &errors)
    let source = TextRule.name.read(form.source, as: "source", into: &errors)
    if errors.isEmpty, campaign == nil, channel == nil, source == nil { errors.add("campaign", .required) }
    check(form.first, form.last, into: &errors)
    if form.amountMinor.magnitude > UInt64(RecordTransaction.mostMinor) {
      errors.add(
        "amount", .outOfRange,
        ["from": String(-RecordTransaction.mostMinor), "to": String(RecordTransaction.mostMinor)])
    }
    let currency = form.currency.map { Currency($0) } ?? workspace.settings.currency
    if currency == nil { errors.add("currency", .unknownCurrency) }
    try errors.check()
    return Costs.Stored(
      id: id, campaignId: try campaign.map { try Terms.make($0, kind: .campaign, in: store) },
      channelId: try channel.map { try Terms.make($0, kind: .channel, in: store) },
      sourceId: try source.map { try Terms.make($0, kind: .source, in: store) },
      firstDay: Int64(form.first.daysSinceEpoch), lastDay: Int64(form.last.daysSinceEpoch),
      amountMinor: form.amountMinor, currency: (currency ?? workspace.settings.currency).code)
  }

  /// Errors under `measure`, `last`, `target`.
  func check(_ form: GoalForm) throws {
    var errors = FieldErrors()
    if !GoalForm.measures.contains(form.measure) { errors.add("measure", .unknownMeasure) }
    check(form.first, form.last, into: &errors)
    if form.target < 0 || form.target > RecordTransaction.mostMinor {
      errors.add("target", .outOfRange, ["from": "0", "to": String(RecordTransaction.mostMinor)])
    }
    try errors.check()
  }

  /// At most ten years, in the order of time.
  private func check(_ first: CivilDate, _ last: CivilDate, into errors: inout FieldErrors) {
    if last < first { errors.add("last", .endsBeforeStart) }
    if last.daysSinceEpoch - first.daysSinceEpoch > 3_660 { errors.add("last", .tooFar) }
  }
}
