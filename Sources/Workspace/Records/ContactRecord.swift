package import Alignment
import Persistence
import Store

/// A record's id and what it is called.
package struct NamedRecord: Hashable, Sendable {
  package let id: Int64
  package let name: String
}

/// A contact as a person is shown it, without the timeline.
package struct ContactRecord: Sendable {
  package let id: Int64
  /// The id that was asked for, where it was merged into this contact.
  package let redirectedFrom: Int64?
  /// Pass it back with an edit, so that nobody's change is lost.
  package let version: Int64
  package let profile: ContactProfile
  package let company: NamedRecord?
  package let owner: NamedRecord?
  package let createdAt: Instant
  package let stage: Stage
  /// Every stage, in order: its first entry, `nil` where it was not reached.
  package let ladder: [(stage: Stage, entry: StageFirstEntry?)]
  package let cycles: [StageCycle]
  package let rest: Rest
  package let nextAction: NextAction
  /// Open ones, the earliest first.
  package let tasks: [TaskRecord]
  /// By name.
  package let fields: [(name: String, text: String)]
  /// Contacts that were merged into this one, the last first; undone in that order.
  package let merges: [MergeRecord]

  /// What an edit begins with.
  package var form: ContactForm {
    ContactForm(
      profile: profile, companyId: company?.id, ownerId: owner?.id, nextActionAt: nextAction.at,
      fields: Dictionary(fields.map { ($0.name, $0.text) }) { $1 })
  }
}

/// A merge that stands, as the survivor shows it.
package struct MergeRecord: Hashable, Sendable {
  package let id: Int64
  package let mergedId: Int64
  package let name: String?
  package let email: String?
  package let at: Instant
}

extension OpenWorkspace {
  /// - Throws: ``RecordError`` unknown. An id that was merged away shows the survivor.
  package func contact(_ id: Int64) throws -> ContactRecord {
    try storage.read { store in
      let found = try ContactChange(id, in: store)
      let contact = found.contact
      let history = try StageHistory.read(contact, in: store)
      return ContactRecord(
        id: contact.id, redirectedFrom: contact.id == id ? nil : id,
        version: try Versions.contact(contact.id, in: store),
        profile: ContactProfile(
          name: contact.name, email: contact.email, phone: contact.phone, title: contact.title),
        company: try named(contact.companyId) { try companyName($0, in: store) },
        owner: try named(contact.ownerId) { try memberName($0, in: store) },
        createdAt: Instant(milliseconds: contact.createdAt), stage: history.stage,
        ladder: Stage.allCases.map { ($0, history.firstEntry(of: $0)) }, cycles: history.cycles,
        rest: try rest(contact, history, in: store), nextAction: found.next,
        tasks: try Tasks.open(of: contact.id, in: store).map { try TaskRecord($0, in: store) },
        fields: try Fields.values(of: contact.id, .contact, in: store),
        merges: try Merges.standing(ofSurvivor: contact.id, in: store).map { merge in
          let merged = try MergedContacts.find(.merged, of: merge.id, in: store)?.contact
          return MergeRecord(
            id: merge.id, mergedId: merge.mergedId, name: merged?.name, email: merged?.email,
            at: Instant(milliseconds: merge.at))
        })
    }
  }

  func named(_ id: Int64?, _ name: (Int64) throws -> String?) throws -> NamedRecord? {
    try id.map { NamedRecord(id: $0, name: try name($0) ?? "") }
  }

  /// How the contact rests by its row, which also knows rests that no stage row says.
  private func rest(_ contact: Contacts.Stored, _ history: StageHistory, in store: any Reading) throws -> Rest {
    let reason = try contact.restingReasonId.flatMap { try Terms.text($0, in: store) } ?? ""
    switch contact.resting {
    case .none: return .none
    case .nurture:
      return .nurture(until: Instant(milliseconds: contact.restingUntil ?? contact.createdAt), reason: reason)
    case .disqualified: return .disqualified(reason: reason)
    case .lostCustomer:
      if case .lostCustomer(let since, _) = history.rest { return .lostCustomer(since: since, reason: reason) }
      return .lostCustomer(since: Moment(Instant(milliseconds: contact.createdAt)), reason: reason)
    }
  }
}
