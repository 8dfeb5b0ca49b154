package import Store

/// Why a record was not changed, other than by what stands in its fields.
package enum RecordError: Error, Hashable, Sendable {
  /// There is no such record.
  case unknown(EntityKind, Int64)
  case unknownNote(Int64)
  case unknownTask(Int64)
  case unknownMerge(Int64)
  /// A load is running: merges wait until it is done, because it knows contacts by their ids.
  case importRunning(file: String)
  /// The task was done or dropped before.
  case taskEnded(Int64)
  /// The deal is closed; reopen it first.
  case dealClosed(Int64)
  /// The deal is open, so there is nothing to reopen.
  case dealOpen(Int64)
  /// The deal's close was cancelled as wrong: a second close of it would be cancelled too. Make a new deal.
  case closeVoided(Int64)
  case alreadyAttached(contact: Int64, deal: Int64)
  case notAttached(contact: Int64, deal: Int64)
  /// A contact is not merged with itself.
  case sameContact(Int64)
  case mergeUndone(Int64)
  /// Another merge rests on this one and is undone first.
  case mergeFirst(Int64)

  /// Stable, kebab-case.
  package var code: String {
    switch self {
    case .unknown(let kind, _): "unknown-" + kind.name
    case .unknownNote: "unknown-note"
    case .unknownTask: "unknown-task"
    case .unknownMerge: "unknown-merge"
    case .importRunning: "import-running"
    case .taskEnded: "task-ended"
    case .dealClosed: "deal-closed"
    case .dealOpen: "deal-open"
    case .closeVoided: "close-voided"
    case .alreadyAttached: "already-attached"
    case .notAttached: "not-attached"
    case .sameContact: "same-contact"
    case .mergeUndone: "merge-undone"
    case .mergeFirst: "merge-first"
    }
  }

  package var sentence: String {
    switch self {
    case .unknown(let kind, let id): "There is no \(kind.name) \(id)."
    case .unknownNote(let id): "There is no note \(id)."
    case .unknownTask(let id): "There is no task \(id)."
    case .unknownMerge(let id): "There is no merge \(id)."
    case .importRunning(let file): "The import of \(file) is running: merge when it is done."
    case .taskEnded(let id): "Task \(id) was done or dropped before."
    case .dealClosed(let id): "Deal \(id) is closed; reopen it first."
    case .dealOpen(let id): "Deal \(id) is open: there is nothing to reopen."
    case .closeVoided(let id): "The close of deal \(id) was cancelled as wrong: make a new deal."
    case .alreadyAttached(let contact, let deal): "Contact \(contact) is on deal \(deal) already."
    case .notAttached(let contact, let deal): "Contact \(contact) is not on deal \(deal)."
    case .sameContact(let id): "Contact \(id) cannot be merged with itself."
    case .mergeUndone(let id): "Merge \(id) was undone before."
    case .mergeFirst(let id): "Merge \(id) rests on this one: undo that one first."
    }
  }
}

/// Somebody changed the record since it was read; nothing was saved.
package struct RecordConflict: Error, Sendable {
  package let kind: EntityKind
  package let id: Int64
  /// The version that was expected, and the one that stands.
  package let expected: Int64
  package let current: Int64
  /// What changed meanwhile, newest first; at most 100.
  package let changes: [RecordChange]
}
