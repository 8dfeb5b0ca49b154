import Alignment
import Persistence
import Store

/// Deals being put back, change by change, and stored once each: an outcome and its closing day go together.
struct FormerDeals {
  private var deals: [Int64: Deals.Stored] = [:]

  /// Takes back one change of a field, newest first.
  mutating func set(_ change: Changes.Stored, in store: any Reading) throws -> FormerValues.Outcome {
    guard var deal = try deals[change.entityId] ?? Deals.find(change.entityId, in: store) else { return .missing }
    guard DealText.of(change.field, deal) != nil else { return .unable }
    guard DealText.of(change.field, deal) == .some(change.after) else { return .other }
    guard DealText.set(change.field, to: change.before, in: &deal) else { return .unable }
    deals[change.entityId] = deal
    return .done
  }

  /// - Parameter changeset: of closes that are put back.
  func write(closedIn changeset: Int64, in store: any Writing) throws {
    for (id, deal) in deals.sorted(by: { $0.key < $1.key }) {
      guard let stored = try Deals.find(id, in: store) else { continue }
      var deal = deal
      // What of the two was changed since stays, and must agree with what is put back.
      if deal.closedAt == nil { deal.outcome = .open }
      if deal.outcome == .open { (deal.closedAt, deal.closedSpan) = (nil, 0) }
      let closes = deal.outcome != stored.outcome || deal.closedAt != stored.closedAt
      try Deals.update(deal, closedIn: closes ? changeset : nil, in: store)
    }
  }
}

/// The fields of a deal as the texts of its changes.
private enum DealText {
  /// `nil` for no such field; a text that is nil for an empty one.
  static func of(_ field: String, _ deal: Deals.Stored) -> String?? {
    switch field {
    case "name": .some(deal.name)
    case "company": .some(deal.companyId.map(String.init))
    case "owner": .some(deal.ownerId.map(String.init))
    case "amount": .some(String(deal.amountMinor))
    case "currency": .some(deal.currency)
    case "stage": .some(deal.pipelineStageId.map(String.init))
    case "probability": .some(deal.probability.map { "\($0)" })
    case "kind": .some(deal.kind.map { String($0.rawValue) })
    case "created": .some(String(deal.createdAt))
    case "created-span": .some(String(deal.createdSpan))
    case "expected-close": .some(deal.expectedClose.map(String.init))
    case "outcome": .some(String(deal.outcome.rawValue))
    case "closed": .some(deal.closedAt.map(String.init))
    case "closed-span": .some(String(deal.closedSpan))
    case "loss-reason": .some(deal.lossReasonId.map(String.init))
    default: nil
    }
  }

  /// False where the text is none of the field's.
  static func set(_ field: String, to text: String?, in deal: inout Deals.Stored) -> Bool {
    let number = text.flatMap { Int64($0) }
    switch field {
    case "name": deal.name = text
    case "company": deal.companyId = number
    case "owner": deal.ownerId = number
    case "stage": deal.pipelineStageId = number
    case "probability": deal.probability = text.flatMap { Double($0) }
    case "kind": deal.kind = number.flatMap { DealKind(rawValue: UInt8(truncatingIfNeeded: $0)) }
    case "expected-close": deal.expectedClose = number
    case "closed": deal.closedAt = number
    case "loss-reason": deal.lossReasonId = number
    case "currency":
      guard let text else { return false }
      deal.currency = text
    case "outcome":
      guard let outcome = number.flatMap({ Outcome(rawValue: UInt8(truncatingIfNeeded: $0)) }) else { return false }
      deal.outcome = outcome
    default:
      guard let number else { return false }
      switch field {
      case "amount": deal.amountMinor = number
      case "created": deal.createdAt = number
      case "created-span": deal.createdSpan = number
      case "closed-span": deal.closedSpan = number
      default: return false
      }
    }
    return true
  }
}
