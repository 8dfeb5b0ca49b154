package import Alignment
import Persistence
package import Store

/// What a contact's timeline shows: of which kinds, of which side.
package struct TimelineFilter: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable { case touch, transition, note, task, deal, change }

  /// All kinds where it is empty.
  package var kinds: Set<Kind>
  /// Only touches have a side: where one is asked, the touches of that side and nothing else.
  package var side: Side?

  package init(kinds: Set<Kind> = [], side: Side? = nil) {
    self.kinds = kinds
    self.side = side
  }

  func shows(_ kind: Kind) -> Bool {
    side != nil ? kind == .touch && (kinds.isEmpty || kinds.contains(.touch)) : kinds.isEmpty || kinds.contains(kind)
  }
}

/// One entry of a timeline.
package struct TimelineEntry: Sendable {
  package enum Content: Sendable {
    /// Machine and internal ones too: `mark` says so.
    case touch(Touches.Shown)
    case transition(Transitions.Shown)
    case note(NoteRecord)
    case task(TaskRecord)
    case deal(DealLine)
    case change(RecordChange)
  }

  package let at: Instant
  package let id: Int64
  package let content: Content

  package var kind: TimelineFilter.Kind {
    switch content {
    case .touch: .touch
    case .transition: .transition
    case .note: .note
    case .task: .task
    case .deal: .deal
    case .change: .change
    }
  }

  package var cursor: TimelineCursor { TimelineCursor(at: at, kind: kind, id: id) }
}

/// A place in a timeline: what comes after it is older.
package struct TimelineCursor: Hashable, Comparable, Sendable {
  package let at: Instant
  package let kind: TimelineFilter.Kind
  package let id: Int64

  package init(at: Instant, kind: TimelineFilter.Kind, id: Int64) {
    self.at = at
    self.kind = kind
    self.id = id
  }

  /// `at.kind.id`, for a link.
  package var text: String { "\(at.milliseconds).\(kind.rawValue).\(id)" }

  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let at = Int64(parts[0]), let kind = TimelineFilter.Kind(rawValue: String(parts[1])),
      let id = Int64(parts[2])
    else { return nil }
    self.init(at: Instant(milliseconds: at), kind: kind, id: id)
  }

  /// Of two at one instant the kinds stand in the order of their cases, then the ids.
  package static func < (a: Self, b: Self) -> Bool {
    (a.at, a.kind.rank, a.id) < (b.at, b.kind.rank, b.id)
  }

  /// The same place among entries of one kind: rows before it are those older than it.
  func bound(of other: TimelineFilter.Kind) -> (at: Int64, id: Int64) {
    (at.milliseconds, other.rank < kind.rank ? .max : other.rank == kind.rank ? id : .min)
  }
}

extension TimelineFilter.Kind {
  fileprivate var rank: Int { TimelineFilter.Kind.allCases.firstIndex(of: self) ?? 0 }
}

/// Some entries of a timeline, newest first.
package struct TimelinePage: Sendable {
  package let entries: [TimelineEntry]
  /// Where the next page begins; `nil` at the end.
  package let next: TimelineCursor?
}

extension OpenWorkspace {
  /// The timeline of a contact, newest first: what both teams and the contact did, and what was changed.
  ///
  /// - Parameters:
  ///   - cursor: `nil` begins at the newest.
  ///   - limit: 1 to 500 entries.
  /// - Throws: ``RecordError`` unknown.
  /// - Complexity: one indexed read a kind.
  package func timeline(
    ofContact id: Int64, filter: TimelineFilter = TimelineFilter(), after cursor: TimelineCursor? = nil,
    limit: Int = 50
  ) throws -> TimelinePage {
    let limit = min(max(limit, 1), 500)
    return try storage.read { store in
      let id = try ContactChange(id, in: store).contact.id
      var entries: [TimelineEntry] = []
      for kind in TimelineFilter.Kind.allCases where filter.shows(kind) {
        let before = cursor?.bound(of: kind) ?? (.max, .max)
        entries += try self.entries(kind, of: id, side: filter.side, before: before, limit: limit + 1, in: store)
      }
      entries.sort { $1.cursor < $0.cursor }
      let shown = Array(entries.prefix(limit))
      return TimelinePage(entries: shown, next: entries.count > limit ? shown.last?.cursor : nil)
    }
  }

  private func entries(
    _ kind: TimelineFilter.Kind, of id: Int64, side: Side?, before: (at: Int64, id: Int64), limit: Int,
    in store: any Reading
  ) throws -> [TimelineEntry] {
    func entry(_ at: Int64, _ id: Int64, _ content: TimelineEntry.Content) -> TimelineEntry {
      TimelineEntry(at: Instant(milliseconds: at), id: id, content: content)
    }
    switch kind {
    case .touch:
      return try Touches.page(of: id, side: side, before: before, limit: limit, in: store)
        .map { entry($0.at, $0.id, .touch($0)) }
    case .transition:
      return try Transitions.page(of: id, before: before, limit: limit, in: store)
        .map { entry($0.row.at, $0.row.id, .transition($0)) }
    case .note:
      return try Notes.page(of: id, .contact, before: before, limit: limit, in: store)
        .map { entry($0.at, $0.id, .note(NoteRecord($0))) }
    case .task:
      return try Tasks.page(of: id, before: before, limit: limit, in: store)
        .map { entry($0.createdAt, $0.id, .task(try TaskRecord($0, in: store))) }
    case .deal:
      return try Deals.ids(ofContact: id, before: before, limit: limit, in: store).compactMap { deal in
        try Deals.find(deal, in: store).map { entry($0.createdAt, deal, .deal(try DealLine($0, in: store))) }
      }
    case .change:
      return try RecordChange.read(
        try Versions.changes(of: .contact, id, before: before, limit: limit, in: store), in: store
      ).map { entry($0.at.milliseconds, $0.id, .change($0)) }
    }
  }
}
