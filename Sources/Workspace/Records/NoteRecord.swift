package import Alignment
import Persistence
package import Store

/// A note as a person reads it.
package struct NoteRecord: Hashable, Sendable {
  package let id: Int64
  /// Contact, company or deal.
  package let owner: EntityKind
  package let entityId: Int64
  package let text: String
  package let at: Instant
  package let author: String
  package let authorId: Int64?
  package let editedAt: Instant?

  init(_ note: Notes.Stored) {
    id = note.id
    owner = note.owner
    entityId = note.entityId
    text = note.text
    at = Instant(milliseconds: note.at)
    author = note.author
    authorId = note.authorId
    editedAt = note.editedAt.map(Instant.init(milliseconds:))
  }
}

extension OpenWorkspace {
  /// Writes a note on a contact, company or deal; its id.
  ///
  /// - Throws: ``FieldErrors`` under `text`; ``RecordError`` unknown.
  package func addNote(
    _ text: String, to kind: EntityKind, _ id: Int64, by member: ActingMember, now: Instant
  ) throws -> Int64 {
    try change("note added", by: member, now: now) { change in
      let id = try change.existing(kind, id)
      let note = try change.noteText(text)
      let row = try Sequences.take(1, of: .note, in: change.store)
      try Notes.insert(
        Notes.Stored(
          id: row, owner: kind, entityId: id, text: note, at: now.milliseconds, author: member.name,
          authorId: member.id),
        changeset: try change.changeset(), in: change.store)
      return row
    }
  }

  /// Changes a note; the text before stays as a change of the record.
  ///
  /// - Throws: ``FieldErrors`` under `text`; ``RecordError`` unknown note.
  package func editNote(_ id: Int64, to text: String, by member: ActingMember, now: Instant) throws {
    try change("note changed", by: member, now: now) { change in
      var note = try change.note(id)
      let text = try change.noteText(text)
      guard text != note.text else { return }
      try change.note(note.owner, note.entityId, "note:\(id)", note.text, text)
      note.text = text
      note.editedAt = now.milliseconds
      try Notes.update(note, in: change.store)
    }
  }

  /// Deletes a note; its text stays as a change of the record.
  package func deleteNote(_ id: Int64, by member: ActingMember, now: Instant) throws {
    try change("note deleted", by: member, now: now) { change in
      var note = try change.note(id)
      try change.note(note.owner, note.entityId, "note:\(id)", note.text, nil)
      note.text = ""
      note.deletedAt = now.milliseconds
      try Notes.update(note, in: change.store)
    }
  }

  /// Notes of a record, newest first, before a place in that order.
  ///
  /// - Throws: ``RecordError`` unknown.
  package func notes(
    of kind: EntityKind, _ id: Int64, before: (at: Instant, id: Int64)? = nil, limit: Int = 50
  ) throws -> [NoteRecord] {
    try storage.read { store in
      let id = kind == .contact ? try Merges.survivor(of: id, in: store) : id
      return try Notes.page(
        of: id, kind, before: before.map { ($0.at.milliseconds, $0.id) } ?? (.max, .max), limit: limit, in: store
      ).map(NoteRecord.init)
    }
  }
}

extension RecordTransaction {
  fileprivate func noteText(_ text: String) throws -> String {
    var errors = FieldErrors()
    let read = TextRule.note.read(text, as: "text", isRequired: true, into: &errors)
    try errors.check()
    return read ?? ""
  }

  fileprivate func note(_ id: Int64) throws -> Notes.Stored {
    guard let note = try Notes.find(id, in: store), note.deletedAt == nil else { throw RecordError.unknownNote(id) }
    return note
  }

  /// The id under which a contact, company or deal stands now.
  fileprivate func existing(_ kind: EntityKind, _ id: Int64) throws -> Int64 {
    let there: Int64? =
      switch kind {
      case .contact: try ContactChange(id, in: store).contact.id
      case .company: try Companies.find(id, in: store)?.id
      case .deal: try Deals.find(id, in: store)?.id
      default: nil
      }
    guard let there else { throw RecordError.unknown(kind, id) }
    return there
  }
}
