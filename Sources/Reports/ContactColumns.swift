package import Alignment

/// One row of a contact's stage history as reports need it: 24 bytes.
///
/// Only explicit rows are kept; entries jumped over are derived where they are read.
package struct StageEntry: Sendable {
  /// Start of the moment, milliseconds UTC.
  package var at: Int64
  /// End less start in milliseconds; 0 for a precise instant, a day's length for a date.
  package var span: Int32
  /// Index into ``JourneyIndex/changesets``.
  package var changeset: Int32
  /// Index into the reason dictionary, 0 for none.
  package var reason: Int32
  package var kind: TransitionKind
  package var from: Stage
  package var to: Stage
  /// A `void` exists for it; its changeset is in ``ContactColumns/entryVoids``.
  package var isVoided: Bool

  package init(
    at: Int64, span: Int32, changeset: Int32, reason: Int32, kind: TransitionKind, from: Stage, to: Stage,
    isVoided: Bool
  ) {
    self.at = at
    self.span = span
    self.changeset = changeset
    self.reason = reason
    self.kind = kind
    self.from = from
    self.to = to
    self.isVoided = isVoided
  }

  package var end: Int64 { at + Int64(span) }
}

/// Contacts as columns, by dense ordinal; their stage history in runs like the touches.
package struct ContactColumns: Sendable {
  package var id: [ID<Contact>] = []
  /// Ordinal of the company as it stands now, -1 for none; ``company(of:at:seen:)`` reads it as of an instant.
  package var company: [Int32] = []
  /// By ordinal: changes of the company, oldest first; `before` is an ordinal, -1 for none. Sparse.
  package var companyChanges: [Int32: [FieldChange]] = [:]
  package var createdAt: [Int64] = []
  package var changeset: [Int32] = []
  /// First history row of each contact, one more at the end; rows in order of (at, id).
  package var entryStart: [Int32] = [0]
  package var entries: [StageEntry] = []
  /// Voided history rows: the changeset that voided them, by row.
  package var entryVoids: [Int32: Int32] = [:]

  // The radar reads these as they stand now.
  package var owner: [UInt16] = []
  package var resting: [Resting] = []
  /// Milliseconds; `Int64.min` for none.
  package var restingUntil: [Int64] = []
  package var restingReason: [Int32] = []
  /// Milliseconds; `Int64.min` for none.
  package var nextActionAt: [Int64] = []
  /// The next action was set by the stage's policy and nobody has looked at it since.
  package var nextActionByDefault: [Bool] = []
  /// How often the next date was put off with no touch between.
  package var postponements: [UInt16] = []

  package init() {}

  package var count: Int { id.count }
  package func history(of contact: Int) -> Range<Int> {
    Int(entryStart[contact])..<Int(entryStart[contact + 1])
  }
}

/// A field of contacts, companies or deals as a column of small numbers, with what it was before.
///
/// `current` is what stands now. Reading at an instant undoes the changes that had not happened, or were
/// not known, by then.
package struct FieldColumn: Sendable {
  package var dictionary = TextDictionary()
  /// By ordinal of the entity; numbers of `dictionary`.
  package var current: [Int32] = []
  /// By ordinal: changes, oldest first. Sparse: most entities have none.
  package var changes: [Int32: [FieldChange]] = [:]

  package init() {}
}

/// One change of a field: what it was before, when it happened, and when it became known.
package struct FieldChange: Sendable {
  package var at: Int64
  package var changeset: Int32
  package var before: Int32

  package init(at: Int64, changeset: Int32, before: Int32) {
    self.at = at
    self.changeset = changeset
    self.before = before
  }
}

/// Which kind of entity a field belongs to.
package enum FieldOwner: String, CaseIterable, Sendable { case contact, company, deal }
