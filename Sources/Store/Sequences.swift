package import Persistence

/// Dense ids, given in blocks inside the transaction that uses them.
package enum Sequences {
  package enum Name: String, CaseIterable, Sendable {
    case changeset, contact, company, deal, touch, transition, member, term, field, cost, goal, change, void
    case note, task, merge
    case session, link, apiToken = "api_token", signIn = "sign_in"
    case savedView = "saved_view"
    case systems = "source_system"
    case imports = "import_run"
    case upload
    case signedDocument = "signed_document"
    case signature
    case excuse
    case excuseGrant = "excuse_grant"
    case agreementResult = "agreement_result"
    case handoff, handoffEvent = "handoff_event", absence
    case routingRule = "routing_rule"
    case outbox
    case alert, alertRule = "alert_rule"
    case persona, personaVersion = "persona_version"
    case rejectionCase = "rejection_case"
  }

  /// Takes `count` ids that nobody has had; the first of them.
  package static func take(_ count: Int, of name: Name, in store: any Writing) throws -> Int64 {
    guard
      let row = try store.row(
        """
        INSERT INTO sequence (name, next)
        VALUES (\(name.rawValue), \(1 + count))
        ON CONFLICT (name) DO UPDATE SET next = sequence.next + \(count)
        RETURNING next
        """)
    else { throw StorageError.failed(code: 0, message: "no id was given") }
    return row.integer(0) - Int64(count)
  }
}
