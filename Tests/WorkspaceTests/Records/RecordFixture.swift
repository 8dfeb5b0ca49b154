import Alignment
import Persistence
import SQLiteDriver
import Store
import Workspace

extension ActingMember {
  static let ada = ActingMember(id: 1, name: "Ada")
}

extension TemporaryWorkspace {
  /// A day as its start.
  func day(_ offset: Int) -> Instant {
    let today = workspace.calendar.day(of: TemporaryWorkspace.now)
    return workspace.calendar.start(of: today.adding(days: offset))
  }

  func contact(
    _ name: String, email: String? = nil, at now: Instant = TemporaryWorkspace.now
  ) throws -> Int64 {
    try workspace.createContact(
      ContactForm(profile: ContactProfile(name: name, email: email)), by: .ada, now: now
    ).id
  }

  /// The doctor's findings that are not kept.
  func broken(now: Instant = TemporaryWorkspace.now) throws -> [String] {
    try workspace.doctor(now: now).filter { !$0.isKept }.map { "\($0.code): \($0.rows.first ?? "")" }
  }

  /// Everything that a merge moves, as texts: what must be the same after it is undone.
  ///
  /// Where a stage entry came from is left out: of one that follows from a deal it is worked out anew.
  func content() throws -> [String] {
    try storage.read { store in
      var found: [String] = []
      func add(_ what: String, _ query: Query) throws {
        found += try store.rows(query).map { row in what + " " + row.values.map { "\($0)" }.joined(separator: " ") }
      }
      try add(
        "contact",
        """
        SELECT id, name, email, email_key, phone, title, company_id, owner_id, created_at, resting, resting_until,
          resting_reason_id, next_action_at, next_action_default, postponements, changeset_id
        FROM contact ORDER BY id
        """)
      try add("field", "SELECT entity_id, field_id, term_id FROM field_value ORDER BY entity_id, field_id")
      try add("touch", "SELECT id, contact_id FROM touch ORDER BY id")
      try add(
        "stage",
        """
        SELECT contact_id, at, span, kind, to_stage, actor, reason_id, until FROM transition
        WHERE NOT EXISTS (SELECT 1 FROM void WHERE fact = 1 AND fact_id = transition.id)
        ORDER BY contact_id, at, kind, to_stage, actor
        """)
      try add(
        "deal", "SELECT deal_id, contact_id, is_primary, attached_at, changeset_id FROM deal_contact ORDER BY 1, 2")
      try add("note", "SELECT id, entity_id, text FROM note ORDER BY id")
      try add("task", "SELECT id, contact_id, due_at, ended_at FROM task ORDER BY id")
      try add("id", "SELECT system_id, value, entity_id FROM external_id WHERE kind = 0 ORDER BY 1, 2")
      return found
    }
  }
}
