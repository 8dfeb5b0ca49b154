package import Alignment
package import Persistence

/// What was told: one row a rule and fact, or a piece of news.
package enum Alerts {
  package struct Stored: Hashable, Sendable {
    package var id: Int64 = 0
    /// `nil` for news.
    package var rule: Int64?
    package var occasion: AlertOccasion
    package var at: Int64
    package var contact: Int64?
    package var deal: Int64?
    package var handoff: Int64?
    /// Who did it.
    package var member: Int64?
    /// Page, content, share of the time, or what the news is about.
    package var subject: String?
    package var fact: String
    package var factId: Int64

    package init(
      _ occasion: AlertOccasion, rule: Int64?, at: Int64, contact: Int64? = nil, deal: Int64? = nil,
      handoff: Int64? = nil, member: Int64? = nil, subject: String? = nil, fact: String, factId: Int64
    ) {
      self.occasion = occasion
      self.rule = rule
      self.at = at
      self.contact = contact
      self.deal = deal
      self.handoff = handoff
      self.member = member
      self.subject = subject
      self.fact = fact
      self.factId = factId
    }
  }

  /// - Returns: its id; `nil` where the rule told of the fact before.
  package static func insert(_ alert: Stored, changeset: Int64, in store: any Writing) throws -> Int64? {
    if let rule = alert.rule,
      try store.row(
        """
        SELECT 1 FROM alert
        WHERE rule_id = \(rule) AND fact = \(alert.fact) AND fact_id = \(alert.factId)
        """) != nil
    {
      return nil
    }
    let id = try Sequences.take(1, of: .alert, in: store)
    try store.execute(
      """
      INSERT INTO alert (id, rule_id, occasion, at, contact_id, deal_id, handoff_id, member_id, subject, fact,
        fact_id, changeset_id)
      VALUES (\(id), \(alert.rule), \(alert.occasion.rawValue), \(alert.at), \(alert.contact), \(alert.deal),
        \(alert.handoff), \(alert.member), \(alert.subject), \(alert.fact), \(alert.factId), \(changeset))
      """)
    return id
  }

  /// Whether a rule told of a contact after an instant.
  package static func hasTold(
    rule: Int64, contact: Int64, after instant: Int64, in store: any Reading
  ) throws -> Bool {
    try store.row(
      """
      SELECT 1 FROM alert
      WHERE rule_id = \(rule) AND contact_id = \(contact) AND at > \(instant)
      LIMIT 1
      """) != nil
  }

  /// The newest of all; 0 where there is none.
  package static func last(in store: any Reading) throws -> Int64 {
    try store.row("SELECT coalesce(max(id), 0) FROM alert")?.integer(0) ?? 0
  }

  package static func find(_ id: Int64, in store: any Reading) throws -> Stored? {
    try store.row(
      """
      SELECT id, rule_id, occasion, at, contact_id, deal_id, handoff_id, member_id, subject, fact, fact_id
      FROM alert
      WHERE id = \(id)
      """
    ).flatMap { stored($0) }
  }

  static func stored(_ row: ResultRow) -> Stored? {
    guard let occasion = AlertOccasion(rawValue: row.text(2)) else { return nil }
    var alert = Stored(
      occasion, rule: row.integerOrNil(1), at: row.integer(3), contact: row.integerOrNil(4),
      deal: row.integerOrNil(5), handoff: row.integerOrNil(6), member: row.integerOrNil(7),
      subject: row.textOrNil(8), fact: row.text(9), factId: row.integer(10))
    alert.id = row.integer(0)
    return alert
  }
}
