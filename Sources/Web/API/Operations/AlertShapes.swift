import Alignment
import Workspace

/// Alerts and their rules as JSON.
enum AlertShapes {
  static let alert = Schema.object(
    "Alert",
    [
      "id": .id, "occasion": .one(of: AlertOccasion.allCases.map(\.rawValue)), "at": .instant,
      "contact": Shapes.named.orNull, "company": Shapes.named.orNull, "deal": Shapes.named.orNull,
      "amount": Shapes.money.orNull, "handoff_id": Schema.id.orNull, "member": Shapes.named.orNull,
      "subject": Schema.string.orNull.said("Page, content, share of the time in percent, or what the news is about."),
      "news_id": Schema.id.orNull.said("The persona or case of a piece of news."),
      "rule_id": Schema.id.orNull.said("Null for news."), "is_read": .bool,
    ])

  static func json(_ record: AlertRecord) -> JSON {
    [
      "id": .integer(record.id), "occasion": .text(record.occasion.rawValue), "at": .instant(record.at),
      "contact": Shapes.named(record.contact), "company": Shapes.named(record.company),
      "deal": record.deal.map { ["id": .integer($0.id), "name": .text($0.name)] } ?? .null,
      "amount": record.deal.map { .money($0.amountMinor, $0.currency) } ?? .null,
      "handoff_id": record.handoff.map { .integer($0) } ?? .null, "member": Shapes.named(record.member),
      "subject": .optional(record.subject), "news_id": record.newsId.map { .integer($0) } ?? .null,
      "rule_id": record.rule.map { .integer($0) } ?? .null, "is_read": .bool(record.isRead),
    ]
  }

  private static let ruleFields: KeyValuePairs<String, Schema> = [
    "name": Schema.text(0...200).orNull, "occasion": .one(of: AlertOccasion.ofRules.map(\.rawValue)),
    "days": Schema.integer(1...3_650).orNull.said("Of `came-back`: days without a visit."),
    "pattern": Schema.text(0...200).orNull.said("Of `page` and `form`: a path; * stands for anything."),
    "share": Schema.integer(1...100).orNull.said("Of `clock`: 50, 80 or 100 percent."),
    "audience": .one(of: AlertRuleForm.audiences), "member_id": Schema.id.orNull.said("For `member`."),
    "in_product": .bool, "by_mail": .bool,
    "hook_form": Schema.one(of: AlertRule.Hook.Form.allCases.map(\.rawValue)).orNull,
    "hook_address": Schema.text(0...2_000).orNull, "hook_language": Schema.text(2...2).orNull,
    "quiet_hours": Schema.integer(0...720).said("A contact is told of once in this time."), "is_on": .bool,
  ]
  static let newRule = Schema.object("NewAlertRule", ruleFields, needed: ["occasion"])
  static let ruleChange = Schema.object("AlertRuleChange", ruleFields, needed: [])
  static let rule = Schema.object(
    "AlertRule",
    [
      "id": .id, "name": Schema.string.orNull, "occasion": .one(of: AlertOccasion.ofRules.map(\.rawValue)),
      "days": Schema.integer.orNull, "pattern": Schema.string.orNull, "share": Schema.integer.orNull,
      "audience": .one(of: AlertRuleForm.audiences), "member": Shapes.named.orNull, "in_product": .bool,
      "by_mail": .bool, "hook_form": Schema.one(of: AlertRule.Hook.Form.allCases.map(\.rawValue)).orNull,
      "hook_address": Schema.string.orNull, "hook_language": Schema.string.orNull, "quiet_hours": .count,
      "is_on": .bool,
    ])

  static func json(_ record: AlertRuleRecord) -> JSON {
    let form = AlertRuleForm(record.rule)
    return [
      "id": .integer(record.id), "name": .optional(form.name), "occasion": .text(form.occasion),
      "days": form.days.map { .count($0) } ?? .null, "pattern": .optional(form.pattern),
      "share": form.share.map { .count($0) } ?? .null, "audience": .text(form.audience),
      "member": Shapes.named(record.member), "in_product": .bool(form.isInProduct), "by_mail": .bool(form.isByMail),
      "hook_form": .optional(form.hookForm), "hook_address": .optional(form.hookAddress),
      "hook_language": .optional(form.hookLanguage), "quiet_hours": .count(form.quietHours),
      "is_on": .bool(record.rule.isOn),
    ]
  }

  /// What a body says, over what stood before.
  static func form(_ body: JSON, over before: AlertRuleForm = AlertRuleForm()) -> AlertRuleForm {
    var form = before
    body.patch("name") { form.name = $0 }
    if let occasion = body["occasion"]?.text { form.occasion = occasion }
    if let days = body["days"] { form.days = days.integer.map { Int($0) } }
    body.patch("pattern") { form.pattern = $0 }
    if let share = body["share"] { form.share = share.integer.map { Int($0) } }
    if let audience = body["audience"]?.text { form.audience = audience }
    body.patch("member_id", id: { form.member = $0 })
    if let value = body["in_product"]?.bool { form.isInProduct = value }
    if let value = body["by_mail"]?.bool { form.isByMail = value }
    body.patch("hook_form") { form.hookForm = $0 }
    body.patch("hook_address") { form.hookAddress = $0 }
    body.patch("hook_language") { form.hookLanguage = $0 }
    if let hours = body["quiet_hours"]?.integer { form.quietHours = Int(hours) }
    return form
  }

  static let choice = Schema.object(
    "AlertChoice",
    [
      "in_product": .bool, "mail": .one(of: AlertChoice.Mail.allCases.map(\.rawValue)),
      "digest_hour": .integer(0...23),
      "quiet_from": Schema.integer(0...1_439).orNull.said("Minute of the day, the workspace's time."),
      "quiet_until": Schema.integer(0...1_439).orNull,
    ])

  static func json(_ choice: AlertChoice) -> JSON {
    [
      "in_product": .bool(choice.isInProduct), "mail": .text(choice.mail.rawValue),
      "digest_hour": .count(choice.digestHour), "quiet_from": choice.quiet.map { .count($0.from) } ?? .null,
      "quiet_until": choice.quiet.map { .count($0.until) } ?? .null,
    ]
  }

  static func choice(_ body: JSON) -> AlertChoice {
    var choice = AlertChoice()
    choice.isInProduct = body["in_product"]?.bool ?? true
    choice.mail = body["mail"]?.text.flatMap(AlertChoice.Mail.init(rawValue:)) ?? .atOnce
    choice.digestHour = Int(body["digest_hour"]?.integer ?? 8)
    if let from = body["quiet_from"]?.integer, let until = body["quiet_until"]?.integer {
      choice.quiet = AlertChoice.QuietHours(from: Int(from), until: Int(until))
    }
    return choice
  }
}
