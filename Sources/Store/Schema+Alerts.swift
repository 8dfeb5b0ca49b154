import Persistence

extension Schema {
  /// Rules of alerts, what they told, to whom, and how people want to hear of it.
  ///
  ///     alert_rule ── alert ── alert_reader ── member ── alert_choice
  ///     alert_mark                              how far facts were looked at
  ///
  /// An alert names its contact, deal, hand-off and fact by id alone: it stays when an import that made them is undone.
  static func alertTables(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE alert_rule (
        id \(d.id),
        name \(d.text),
        occasion \(d.text) NOT NULL CHECK (occasion <> ''),
        days \(d.integer) CHECK (days > 0),
        pattern \(d.text) CHECK (pattern <> ''),
        share \(d.integer) CHECK (share BETWEEN 1 AND 100),
        audience \(d.text) NOT NULL CHECK (audience IN ('owner', 'member', 'marketing', 'sales', 'both')),
        member_id \(d.integer) REFERENCES member (id),
        in_product \(d.integer) NOT NULL CHECK (in_product IN (0, 1)),
        by_mail \(d.integer) NOT NULL CHECK (by_mail IN (0, 1)),
        hook_form \(d.text) CHECK (hook_form IN ('slack', 'json')),
        hook_address \(d.text) CHECK (hook_address <> ''),
        hook_language \(d.text),
        quiet_time \(d.integer) NOT NULL CHECK (quiet_time >= 0),
        is_on \(d.integer) NOT NULL CHECK (is_on IN (0, 1)),
        removed_at \(d.integer),
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id),
        CHECK ((audience = 'member') = (member_id IS NOT NULL)),
        CHECK ((hook_form IS NULL) = (hook_address IS NULL))
      ) \(d.strict)
      """,
      // One without a rule is news. fact: what it was made of: 'touch', 'event', 'transition', 'deal', else the news' own.
      """
      CREATE TABLE alert (
        id \(d.id),
        rule_id \(d.integer) REFERENCES alert_rule (id),
        occasion \(d.text) NOT NULL CHECK (occasion <> ''),
        at \(d.integer) NOT NULL,
        contact_id \(d.integer),
        deal_id \(d.integer),
        handoff_id \(d.integer),
        member_id \(d.integer),
        subject \(d.text),
        fact \(d.text) NOT NULL,
        fact_id \(d.integer) NOT NULL,
        changeset_id \(d.integer) NOT NULL REFERENCES changeset (id)
      ) \(d.strict)
      """,
      "CREATE UNIQUE INDEX alert_fact ON alert (rule_id, fact, fact_id) WHERE rule_id IS NOT NULL",
      "CREATE INDEX alert_quiet ON alert (rule_id, contact_id, at) WHERE contact_id IS NOT NULL",
      """
      CREATE TABLE alert_reader (
        member_id \(d.integer) NOT NULL REFERENCES member (id),
        alert_id \(d.integer) NOT NULL REFERENCES alert (id),
        is_shown \(d.integer) NOT NULL CHECK (is_shown IN (0, 1)),
        read_at \(d.integer),
        mail_at \(d.integer),
        mailed_at \(d.integer),
        PRIMARY KEY (member_id, alert_id)
      ) \(d.strictWithoutRowid)
      """,
      "CREATE INDEX alert_unread ON alert_reader (member_id, alert_id) WHERE read_at IS NULL AND is_shown = 1",
      "CREATE INDEX alert_mail ON alert_reader (mail_at, member_id) WHERE mail_at IS NOT NULL AND mailed_at IS NULL",
      """
      CREATE TABLE alert_choice (
        member_id \(d.id) REFERENCES member (id),
        in_product \(d.integer) NOT NULL CHECK (in_product IN (0, 1)),
        mail \(d.text) NOT NULL CHECK (mail IN ('at-once', 'digest', 'none')),
        digest_hour \(d.integer) NOT NULL CHECK (digest_hour BETWEEN 0 AND 23),
        quiet_from \(d.integer) CHECK (quiet_from BETWEEN 0 AND 1439),
        quiet_until \(d.integer) CHECK (quiet_until BETWEEN 0 AND 1439),
        last_digest \(d.integer),
        CHECK ((quiet_from IS NULL) = (quiet_until IS NULL))
      ) \(d.strict)
      """,
      """
      CREATE TABLE alert_mark (
        id \(d.id) CHECK (id = 1),
        touch_id \(d.integer) NOT NULL,
        event_id \(d.integer) NOT NULL,
        transition_id \(d.integer) NOT NULL,
        changeset_id \(d.integer) NOT NULL
      ) \(d.strict)
      """,
      // What was there before is past.
      """
      INSERT INTO alert_mark (id, touch_id, event_id, transition_id, changeset_id)
      SELECT 1, (SELECT coalesce(max(id), 0) FROM touch), (SELECT coalesce(max(id), 0) FROM handoff_event),
        (SELECT coalesce(max(id), 0) FROM transition), (SELECT coalesce(max(id), 0) FROM changeset)
      """,
      "CREATE INDEX deal_won ON deal (closed_changeset_id) WHERE outcome = 1",
    ]
  }
}
