package import Alignment
import Persistence
import Store

extension OpenWorkspace {
  /// The moves that the rules allow with a contact now.
  ///
  /// - Throws: ``RecordError`` unknown.
  package func stageChoices(ofContact id: Int64, now: Instant) throws -> StageChoices {
    try storage.read { store in
      let contact = try ContactChange(id, in: store).contact
      let history = try StageHistory.read(contact, in: store)
      let choices = StageChoices(history, at: Moment(now))
      guard contact.resting != .none, history.rest == .none else { return choices }
      // A rest that no row says, left by an import, ends all the same.
      return choices.reopenable
    }
  }

  /// Everybody of both teams, with or without an account: whom a contact, deal or task can be given to.
  package func colleagues() throws -> [Person] {
    try storage.read { store in try Members.all(in: store).map { Person($0, nil) } }
  }

  /// Writes a note on a contact; its id.
  ///
  /// - Throws: ``FieldErrors`` under `text`; ``RecordError`` unknown.
  package func addNote(
    _ text: String, toContact id: Int64, by member: ActingMember, now: Instant
  ) throws -> Int64 {
    try addNote(text, to: .contact, id, by: member, now: now)
  }
}
