package import Alignment
import Persistence
import Store

/// One change of a record as a person reads it.
package struct RecordChange: Hashable, Sendable {
  package let id: Int64
  /// The field's name: `owner`, `next-action`, `property:persona`, `note:12` ...
  package let field: String
  package let at: Instant
  /// Names where the field holds a member, company, pipeline stage or reason; instants stay milliseconds.
  package let before: String?
  package let after: String?
  package let actor: String
  package let cause: String
  package let changeset: Int64
}

extension RecordChange {
  /// Changes with names in the place of ids.
  static func read(_ recorded: [Versions.Recorded], in store: any Reading) throws -> [RecordChange] {
    var names: [String: String] = [:]
    func words(_ field: String, _ text: String?) throws -> String? {
      guard let text, let id = Int64(text), ["owner", "company", "stage", "loss-reason"].contains(field) else {
        return text
      }
      let key = field + text
      if let known = names[key] { return known }
      let name: String? =
        switch field {
        case "owner": try Members.all(in: store).first { $0.id == id }?.name
        case "company": try Companies.find(id, in: store)?.name
        default: try Terms.text(id, in: store)
        }
      names[key] = name
      return name ?? text
    }
    return try recorded.map { change in
      RecordChange(
        id: change.id, field: change.field, at: Instant(milliseconds: change.at),
        before: try words(change.field, change.before), after: try words(change.field, change.after),
        actor: change.actor, cause: change.cause, changeset: change.changesetId)
    }
  }
}
