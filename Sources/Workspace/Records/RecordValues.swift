package import Alignment
import Persistence
import Store

/// What a note is on, by the word that addresses and JSON have.
package enum NoteSubject: String, CaseIterable, Sendable {
  case contact, company, deal

  var kind: EntityKind {
    switch self {
    case .contact: .contact
    case .company: .company
    case .deal: .deal
    }
  }
}

extension NoteRecord {
  package var subject: NoteSubject { NoteSubject(rawValue: owner.name) ?? .contact }
}

extension OpenWorkspace {
  /// Writes a note; see ``addNote(_:to:_:by:now:)``.
  package func addNote(
    _ text: String, on subject: NoteSubject, _ id: Int64, by member: ActingMember, now: Instant
  ) throws -> Int64 {
    try addNote(text, to: subject.kind, id, by: member, now: now)
  }

  /// Notes of a record, newest first; see ``notes(of:_:before:limit:)``.
  ///
  /// - Throws: ``RecordError`` unknown.
  package func notes(
    on subject: NoteSubject, _ id: Int64, before: (at: Instant, id: Int64)? = nil, limit: Int = 50
  ) throws -> [NoteRecord] {
    try storage.read { store in
      let there =
        switch subject {
        case .contact: try Contacts.find(id, in: store) != nil
        case .company: try Companies.find(id, in: store) != nil
        case .deal: try Deals.find(id, in: store) != nil
        }
      guard there else { throw RecordError.unknown(subject.kind, id) }
    }
    return try notes(of: subject.kind, id, before: before, limit: limit)
  }
}

/// A touch of a timeline as values, for who reads the store through the workspace alone.
package struct TimelineTouch: Hashable, Sendable {
  package let kind: TouchKind
  package let side: Side
  package let mark: TouchMark
  package let channel: String?
  package let source: String?
  package let campaign: String?
  package let content: String?
  package let landing: String?
  package let isVoided: Bool
}

/// A stage move of a timeline as values.
package struct TimelineMove: Hashable, Sendable {
  package let kind: TransitionKind
  package let from: Stage
  package let to: Stage
  package let reason: String?
  package let until: Instant?
  package let isVoided: Bool
}

extension TimelineEntry {
  package var touchValues: TimelineTouch? {
    guard case .touch(let shown) = content else { return nil }
    return TimelineTouch(
      kind: shown.kind, side: shown.side, mark: shown.mark, channel: shown.channel, source: shown.source,
      campaign: shown.campaign, content: shown.content, landing: shown.landing, isVoided: shown.isVoided)
  }

  package var moveValues: TimelineMove? {
    guard case .transition(let shown) = content else { return nil }
    return TimelineMove(
      kind: shown.row.kind, from: shown.row.from, to: shown.row.to, reason: shown.reason,
      until: shown.until.map(Instant.init(milliseconds:)), isVoided: shown.isVoided)
  }
}

/// A term in the workspace's own words, in one language.
package struct OwnWording: Hashable, Sendable {
  package let term: String
  package let language: String
  package let text: String
}

extension OpenWorkspace {
  /// The workspace's own wording of terms, by term and language.
  package func ownWordings() throws -> [OwnWording] {
    try wordings().map { OwnWording(term: $0.term, language: $0.language, text: $0.text) }
  }
}
