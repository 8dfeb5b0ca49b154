package import Alignment
import Persistence
import Store

/// What a person may write of a deal. Who is on it, and its close, have calls of their own.
package struct DealForm: Hashable, Sendable {
  package var name: String?
  package var companyId: Int64?
  /// Taken where there is no id: the company of that name, made if there is none.
  package var companyName: String?
  package var ownerId: Int64?
  /// Minor units of `currency`; negative for a refund.
  package var amountMinor: Int64
  /// ISO 4217; `nil` for the workspace's.
  package var currency: String?
  /// `nil` lets new business be derived at the win.
  package var kind: DealKind?
  package var expectedClose: CivilDate?
  package var pipelineStage: String?
  /// 0 to 1.
  package var probability: Double?
  package var fields: [String: String]

  package init(
    name: String? = nil, companyId: Int64? = nil, companyName: String? = nil, ownerId: Int64? = nil,
    amountMinor: Int64 = 0, currency: String? = nil, kind: DealKind? = nil, expectedClose: CivilDate? = nil,
    pipelineStage: String? = nil, probability: Double? = nil, fields: [String: String] = [:]
  ) {
    self.name = name
    self.companyId = companyId
    self.companyName = companyName
    self.ownerId = ownerId
    self.amountMinor = amountMinor
    self.currency = currency
    self.kind = kind
    self.expectedClose = expectedClose
    self.pipelineStage = pipelineStage
    self.probability = probability
    self.fields = fields
  }
}

/// A deal's form, read: what is clean, and what is wrong.
struct DealReading {
  var name: String?
  var companyName: String?
  var currency: Currency
  var pipelineStage: String?
  var fields: [String: String?]
}

extension RecordTransaction {
  /// The most an amount may be, so that sums stay exact: a million million units of two decimals.
  static let mostMinor: Int64 = 100_000_000_000_000

  /// Errors under `name`, `company`, `owner`, `amount`, `currency`, `pipeline_stage`, `probability`, `property:NAME`.
  func read(_ form: DealForm, into errors: inout FieldErrors) throws -> DealReading {
    let name = TextRule.name.read(form.name, as: "name", into: &errors)
    let companyName = TextRule.name.read(form.companyName, as: "company", into: &errors)
    try check(company: form.companyId, as: "company", into: &errors)
    try check(member: form.ownerId, as: "owner", into: &errors)
    if form.amountMinor.magnitude > UInt64(RecordTransaction.mostMinor) {
      errors.add(
        "amount", .outOfRange,
        ["from": String(-RecordTransaction.mostMinor), "to": String(RecordTransaction.mostMinor)])
    }
    let currency = form.currency.map { Currency($0) } ?? workspace.settings.currency
    if currency == nil { errors.add("currency", .unknownCurrency) }
    if let probability = form.probability, !(0...1).contains(probability) {
      errors.add("probability", .outOfRange, ["from": "0", "to": "1"])
    }
    let pipelineStage = TextRule.name.read(form.pipelineStage, as: "pipeline_stage", into: &errors)
    return DealReading(
      name: name, companyName: companyName, currency: currency ?? workspace.settings.currency,
      pipelineStage: pipelineStage, fields: read(fields: form.fields, into: &errors))
  }

  /// Puts what a form says onto a deal.
  func fill(_ deal: inout Deals.Stored, _ form: DealForm, _ read: DealReading) throws {
    deal.name = read.name
    deal.companyId = try company(form.companyId, named: read.companyName)
    deal.ownerId = form.ownerId
    deal.amountMinor = form.amountMinor
    deal.currency = read.currency.code
    deal.kind = form.kind
    deal.probability = form.probability
    deal.expectedClose = form.expectedClose.map { workspace.calendar.start(of: $0).milliseconds }
    deal.pipelineStageId = try read.pipelineStage.map { try Terms.make($0, kind: .pipelineStage, in: store) }
  }
}
