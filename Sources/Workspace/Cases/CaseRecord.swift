package import Alignment
import Persistence
import Store

/// A case of rejections as a person reads it.
package struct CaseRecord: Hashable, Sendable {
  package let id: Int64
  package let rejections: RejectionCase
  /// How many rejections it has.
  package let count: Int
  package let answeredBy: NamedRecord?
  /// Rejections of the same reason and ground in the days before the answer and, so far, after it; `nil` while it is
  /// open.
  package let before: Int?
  package let after: Int?
  /// Whether all the days after the answer are over.
  package let isOutcomeWhole: Bool

  init(_ found: RejectionCase, now: Instant, in store: any Reading) throws {
    id = found.id.rawValue
    rejections = found
    count = try RejectionCases.size(of: id, in: store)
    answeredBy = try found.decision.flatMap { decision in
      try Members.find(decision.by.rawValue, in: store).map { NamedRecord(id: $0.id, name: $0.name) }
    }
    let spans = found.outcomeSpans(at: now)
    before = try spans.map { try RejectionCases.count(found, in: $0.before, in: store) }
    after = try spans.map { try RejectionCases.count(found, in: $0.after, in: store) }
    isOutcomeWhole = found.decision.map { $0.at.adding(days: found.days) <= now } ?? false
  }
}

/// One rejection of a case.
package struct CaseRow: Hashable, Sendable {
  /// The place in the list.
  package let event: Int64
  package let handoff: Int64
  package let contact: NamedRecord
  package let company: NamedRecord?
  package let rep: NamedRecord?
  package let at: Instant
  package let note: String?
}

/// A lead that was rejected and bought all the same.
package struct BoughtRow: Hashable, Sendable {
  package let handoff: Int64
  package let contact: NamedRecord
  package let company: NamedRecord?
  package let reason: String
  package let rep: NamedRecord?
  package let rejectedAt: Instant
  package let wonAt: Instant
  package let deal: AlertRecord.Deal
}

/// There is no such case.
package struct UnknownCase: Error, Hashable, Sendable {
  package let id: Int64
  package var sentence: String { "There is no case \(id)." }
}
