package import Alignment
import Persistence
import Store

/// A touch of one of several contacts, as a list of them shows it.
package struct RecentTouch: Hashable, Sendable {
  package let at: Instant
  package let contact: Int64
  package let kind: TouchKind
  package let side: Side
  /// Content, else campaign, else landing page.
  package let what: String?
}

/// Notes and changes of companies and deals, for who knows them by their ids alone.
extension OpenWorkspace {
  /// Changes of a company by people and imports, newest first; those of its notes are left out.
  package func changes(ofCompany id: Int64, limit: Int = 100) throws -> [RecordChange] {
    try storage.read { store in
      try RecordChange.read(
        try Versions.changes(of: .company, id, limit: limit, in: store).filter { !$0.field.hasPrefix("note:") },
        in: store)
    }
  }

  /// - Throws: as ``addNote(_:to:_:by:now:)``.
  package func addNote(_ text: String, toCompany id: Int64, by member: ActingMember, now: Instant) throws -> Int64 {
    try addNote(text, to: .company, id, by: member, now: now)
  }

  /// - Throws: as ``addNote(_:to:_:by:now:)``.
  package func addNote(_ text: String, toDeal id: Int64, by member: ActingMember, now: Instant) throws -> Int64 {
    try addNote(text, to: .deal, id, by: member, now: now)
  }

  /// Who can own a record, by name.
  package func memberNames() throws -> [NamedRecord] {
    try members().map { NamedRecord(id: $0.id, name: $0.name) }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
  }

  /// The newest 50.
  package func notes(ofCompany id: Int64) throws -> [NoteRecord] { try notes(of: .company, id) }

  /// The newest 50.
  package func notes(ofDeal id: Int64) throws -> [NoteRecord] { try notes(of: .deal, id) }

  /// The last touches of some contacts together, newest first; those of machines and our own people are left out.
  ///
  /// - Complexity: one indexed read a contact.
  package func recentTouches(ofContacts ids: some Collection<Int64>, limit: Int) throws -> [RecentTouch] {
    try storage.read { store in
      var all: [RecentTouch] = []
      for id in ids {
        for touch in try Touches.page(of: id, before: (.max, .max), limit: limit, in: store)
        where touch.mark == .counted && !touch.isVoided {
          all.append(
            RecentTouch(
              at: Instant(milliseconds: touch.at), contact: id, kind: touch.kind, side: touch.side,
              what: touch.content ?? touch.campaign ?? touch.landing))
        }
      }
      return Array(all.sorted { $1.at < $0.at }.prefix(limit))
    }
  }
}
