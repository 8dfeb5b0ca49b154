package import Alignment
package import Persistence

/// Rules of alerts as they stand. One that is removed stays, for the alerts that name it.
package enum AlertRules {
  package struct Stored: Hashable, Sendable {
    package var id: Int64
    package var rule: AlertRule

    package init(id: Int64, rule: AlertRule) {
      self.id = id
      self.rule = rule
    }
  }

  /// Those that are there, by id.
  package static func all(in store: any Reading) throws -> [Stored] {
    try store.rows(
      """
      SELECT id, name, occasion, days, pattern, share, audience, member_id, in_product, by_mail, hook_form,
        hook_address, hook_language, quiet_time, is_on
      FROM alert_rule
      WHERE removed_at IS NULL
      ORDER BY id
      """
    ).compactMap(stored)
  }

  package static func find(_ id: Int64, in store: any Reading) throws -> Stored? {
    try store.row(
      """
      SELECT id, name, occasion, days, pattern, share, audience, member_id, in_product, by_mail, hook_form,
        hook_address, hook_language, quiet_time, is_on
      FROM alert_rule
      WHERE id = \(id) AND removed_at IS NULL
      """
    ).flatMap(stored)
  }

  /// The name of one, also where it is removed; `nil` where it has none of its own.
  package static func name(_ id: Int64, in store: any Reading) throws -> String? {
    try store.row("SELECT name FROM alert_rule WHERE id = \(id)")?.textOrNil(0)
  }

  package static func insert(_ rule: AlertRule, changeset: Int64, in store: any Writing) throws -> Int64 {
    let id = try Sequences.take(1, of: .alertRule, in: store)
    let row = Row(rule)
    try store.execute(
      """
      INSERT INTO alert_rule (id, name, occasion, days, pattern, share, audience, member_id, in_product, by_mail,
        hook_form, hook_address, hook_language, quiet_time, is_on, changeset_id)
      VALUES (\(id), \(rule.name), \(rule.occasion.rawValue), \(row.days), \(row.pattern), \(row.share),
        \(row.audience), \(row.member), \(rule.channels.contains(.product)), \(rule.channels.contains(.mail)),
        \(rule.hook?.form.rawValue), \(rule.hook?.address), \(rule.hook?.language), \(rule.quiet), \(rule.isOn),
        \(changeset))
      """)
    return id
  }

  package static func update(_ stored: Stored, changeset: Int64, in store: any Writing) throws {
    let rule = stored.rule
    let row = Row(rule)
    try store.execute(
      """
      UPDATE alert_rule
      SET name = \(rule.name), occasion = \(rule.occasion.rawValue), days = \(row.days), pattern = \(row.pattern),
        share = \(row.share), audience = \(row.audience), member_id = \(row.member),
        in_product = \(rule.channels.contains(.product)), by_mail = \(rule.channels.contains(.mail)),
        hook_form = \(rule.hook?.form.rawValue), hook_address = \(rule.hook?.address),
        hook_language = \(rule.hook?.language), quiet_time = \(rule.quiet), is_on = \(rule.isOn),
        changeset_id = \(changeset)
      WHERE id = \(stored.id)
      """)
  }

  package static func remove(_ id: Int64, at now: Int64, changeset: Int64, in store: any Writing) throws {
    try store.execute(
      "UPDATE alert_rule SET removed_at = \(now), is_on = 0, changeset_id = \(changeset) WHERE id = \(id)")
  }

  private static func stored(_ row: ResultRow) -> Stored? {
    guard let occasion = AlertOccasion(rawValue: row.text(2)),
      let condition = condition(occasion, row),
      let audience = audience(row.text(6), member: row.integerOrNil(7))
    else { return nil }
    var channels: Set<AlertRule.Channel> = []
    if row.bool(8) { channels.insert(.product) }
    if row.bool(9) { channels.insert(.mail) }
    var hook: AlertRule.Hook?
    if let form = row.textOrNil(10).flatMap(AlertRule.Hook.Form.init(rawValue:)) {
      hook = AlertRule.Hook(form, to: row.text(11), in: row.textOrNil(12) ?? "en")
    }
    var rule = AlertRule(
      condition, for: audience, by: channels, hook: hook, quiet: row.integer(13), name: row.textOrNil(1))
    rule.isOn = row.bool(14)
    return Stored(id: row.integer(0), rule: rule)
  }

  private static func condition(_ occasion: AlertOccasion, _ row: ResultRow) -> AlertRule.Condition? {
    switch occasion {
    case .cameBack: .cameBack(afterDays: row.int(3))
    case .page: .page(TextPattern(row.text(4)))
    case .form: .form(row.textOrNil(4).map { TextPattern($0) })
    case .opened: .opened
    case .clock: .clock(share: row.int(5))
    case .ready: .ready
    case .handedOver: .handedOver
    case .win: .win
    case .persona, .caseOpened, .caseAnswered: nil
    }
  }

  private static func audience(_ text: String, member: Int64?) -> AlertRule.Audience? {
    switch text {
    case "owner": .owner
    case "member": member.map { .member(ID($0)) }
    default: Team(rawValue: text).map { .team($0) }
    }
  }

  /// The columns that the parts of a rule come to.
  private struct Row {
    var days: Int?
    var pattern: String?
    var share: Int?
    var audience: String
    var member: Int64?

    init(_ rule: AlertRule) {
      switch rule.audience {
      case .owner: audience = "owner"
      case .member(let id):
        audience = "member"
        member = id.rawValue
      case .team(let team): audience = team.rawValue
      }
      switch rule.condition {
      case .cameBack(let days): self.days = days
      case .page(let pattern): self.pattern = pattern.text
      case .form(let pattern): self.pattern = pattern?.text
      case .clock(let share): self.share = share
      case .opened, .ready, .handedOver, .win: break
      }
    }
  }
}
