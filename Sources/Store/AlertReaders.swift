package import Alignment
package import Persistence

/// To whom alerts were told, what they have read, and what is to be mailed to them.
package enum AlertReaders {
  package struct Stored: Hashable, Sendable {
    package var alert: Alerts.Stored
    package var readAt: Int64?
  }

  package static func insert(
    _ member: Int64, alert: Int64, isShown: Bool, mailAt: Int64?, in store: any Writing
  ) throws {
    try store.execute(
      """
      INSERT INTO alert_reader (member_id, alert_id, is_shown, mail_at)
      VALUES (\(member), \(alert), \(isShown), \(mailAt))
      ON CONFLICT (member_id, alert_id) DO NOTHING
      """)
  }

  /// What a person's list shows, the latest first, before an id.
  package static func page(
    of member: Int64, before last: Int64, limit: Int, in store: any Reading
  ) throws -> [Stored] {
    try store.rows(
      """
      SELECT alert.id, rule_id, occasion, at, contact_id, deal_id, handoff_id, alert.member_id, subject, fact,
        fact_id, read_at
      FROM alert_reader
      JOIN alert ON alert.id = alert_reader.alert_id
      WHERE alert_reader.member_id = \(member) AND alert_id < \(last) AND is_shown = 1
      ORDER BY alert_id DESC
      LIMIT \(limit)
      """
    ).compactMap { row in Alerts.stored(row).map { Stored(alert: $0, readAt: row.integerOrNil(11)) } }
  }

  /// How many a person has not read, up to a limit.
  package static func unread(of member: Int64, limit: Int, in store: any Reading) throws -> Int {
    try store.row(
      """
      SELECT count(*) FROM (
        SELECT 1 FROM alert_reader
        WHERE member_id = \(member) AND read_at IS NULL AND is_shown = 1
        LIMIT \(limit)
      )
      """)?.int(0) ?? 0
  }

  /// Marks some as read; how many were not.
  package static func read(_ alerts: [Int64], of member: Int64, at now: Int64, in store: any Writing) throws -> Int {
    var count = 0
    for alert in alerts {
      count += try store.execute(
        """
        UPDATE alert_reader SET read_at = \(now)
        WHERE member_id = \(member) AND alert_id = \(alert) AND read_at IS NULL
        """)
    }
    return count
  }

  /// Marks as read all up to one.
  package static func readAll(upTo last: Int64, of member: Int64, at now: Int64, in store: any Writing) throws -> Int {
    try store.execute(
      """
      UPDATE alert_reader SET read_at = \(now)
      WHERE member_id = \(member) AND alert_id <= \(last) AND read_at IS NULL AND is_shown = 1
      """)
  }

  /// Marks as read what was told before an instant, for everyone.
  package static func readBefore(_ instant: Int64, in store: any Writing) throws {
    try store.execute(
      """
      UPDATE alert_reader SET read_at = \(instant)
      WHERE read_at IS NULL AND alert_id IN (SELECT id FROM alert WHERE at < \(instant))
      """)
  }

  /// Whose mail is due longest; `nil` where none is.
  package static func dueMember(at now: Int64, in store: any Reading) throws -> Int64? {
    try store.row(
      """
      SELECT member_id FROM alert_reader
      WHERE mail_at IS NOT NULL AND mailed_at IS NULL AND mail_at <= \(now)
      ORDER BY mail_at, member_id
      LIMIT 1
      """)?.integer(0)
  }

  /// All of a person that waits for a mail, the latest first, with when it is due.
  package static func waiting(
    of member: Int64, limit: Int, in store: any Reading
  ) throws -> [(stored: Stored, mailAt: Int64)] {
    try store.rows(
      """
      SELECT alert.id, rule_id, occasion, at, contact_id, deal_id, handoff_id, alert.member_id, subject, fact,
        fact_id, read_at, mail_at
      FROM alert_reader
      JOIN alert ON alert.id = alert_reader.alert_id
      WHERE mail_at IS NOT NULL AND mailed_at IS NULL AND alert_reader.member_id = \(member)
      ORDER BY alert_id DESC
      LIMIT \(limit)
      """
    ).compactMap { row in
      Alerts.stored(row).map { (Stored(alert: $0, readAt: row.integerOrNil(11)), row.integer(12)) }
    }
  }

  /// - Parameter upTo: the newest that the mail tells of.
  package static func setMailed(
    upTo last: Int64, of member: Int64, at now: Int64, in store: any Writing
  ) throws {
    try store.execute(
      """
      UPDATE alert_reader SET mailed_at = \(now)
      WHERE mail_at IS NOT NULL AND mailed_at IS NULL AND member_id = \(member) AND alert_id <= \(last)
      """)
  }

  /// Moves all that waits; `nil` takes it from the mail.
  package static func setMailAt(_ instant: Int64?, of member: Int64, in store: any Writing) throws {
    try store.execute(
      """
      UPDATE alert_reader SET mail_at = \(instant)
      WHERE mail_at IS NOT NULL AND mailed_at IS NULL AND member_id = \(member)
      """)
  }
}

/// How people want to hear of alerts; who never chose has no row.
package enum AlertChoices {
  package static func find(
    _ member: Int64, in store: any Reading
  ) throws -> (choice: AlertChoice, lastDigest: CivilDate?) {
    guard
      let row = try store.row(
        """
        SELECT in_product, mail, digest_hour, quiet_from, quiet_until, last_digest
        FROM alert_choice
        WHERE member_id = \(member)
        """)
    else { return (AlertChoice(), nil) }
    var choice = AlertChoice()
    choice.isInProduct = row.bool(0)
    choice.mail = AlertChoice.Mail(rawValue: row.text(1)) ?? .atOnce
    choice.digestHour = row.int(2)
    if let from = row.integerOrNil(3), let until = row.integerOrNil(4) {
      choice.quiet = AlertChoice.QuietHours(from: Int(from), until: Int(until))
    }
    return (choice, row.integerOrNil(5).map { CivilDate(daysSinceEpoch: Int($0)) })
  }

  package static func set(_ choice: AlertChoice, of member: Int64, in store: any Writing) throws {
    try store.execute(
      """
      INSERT INTO alert_choice (member_id, in_product, mail, digest_hour, quiet_from, quiet_until)
      VALUES (\(member), \(choice.isInProduct), \(choice.mail.rawValue), \(choice.digestHour), \(choice.quiet?.from),
        \(choice.quiet?.until))
      ON CONFLICT (member_id) DO UPDATE
      SET in_product = excluded.in_product, mail = excluded.mail, digest_hour = excluded.digest_hour,
        quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until
      """)
  }

  package static func setLastDigest(_ day: CivilDate, of member: Int64, in store: any Writing) throws {
    try store.execute(
      "UPDATE alert_choice SET last_digest = \(day.daysSinceEpoch) WHERE member_id = \(member)")
  }
}
