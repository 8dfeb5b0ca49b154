package import Alignment
import Delivery
import Persistence
import Store

/// A rule of alerts as a person writes it.
package struct AlertRuleForm: Hashable, Sendable {
  package var name: String?
  /// A raw value of ``Alignment/AlertOccasion``.
  package var occasion = ""
  /// For `came-back`.
  package var days: Int?
  /// For `page`, and if wanted `form`: each `*` stands for any characters.
  package var pattern: String?
  /// For `clock`: 50, 80 or 100.
  package var share: Int?
  /// `owner`, `marketing`, `sales`, `both` or `member`.
  package var audience = "owner"
  package var member: Int64?
  package var isInProduct = true
  package var isByMail = false
  /// `slack` or `json`; `nil` for none.
  package var hookForm: String?
  package var hookAddress: String?
  package var hookLanguage: String?
  /// A contact is told of once in this many hours.
  package var quietHours = 24

  package init() {}

  package init(_ rule: AlertRule) {
    name = rule.name
    occasion = rule.occasion.rawValue
    switch rule.condition {
    case .cameBack(let days): self.days = days
    case .page(let pattern): self.pattern = pattern.text
    case .form(let pattern): self.pattern = pattern?.text
    case .clock(let share): self.share = share
    case .opened, .ready, .handedOver, .win: break
    }
    switch rule.audience {
    case .owner: audience = "owner"
    case .member(let id):
      audience = "member"
      member = id.rawValue
    case .team(let team): audience = team.rawValue
    }
    isInProduct = rule.channels.contains(.product)
    isByMail = rule.channels.contains(.mail)
    hookForm = rule.hook?.form.rawValue
    hookAddress = rule.hook?.address
    hookLanguage = rule.hook?.language
    quietHours = Int(rule.quiet / Instant.hour)
  }

  package static let shares = [50, 80, 100]
  package static let audiences = ["owner", "marketing", "sales", "both", "member"]

  /// - Throws: ``FieldErrors`` under the names of the fields.
  func rule(in store: any Reading) throws -> AlertRule {
    var errors = FieldErrors()
    let name = TextRule.name.read(name, as: "name", into: &errors)
    let condition = condition(into: &errors)
    let audience = try audience(into: &errors, in: store)
    var channels: Set<AlertRule.Channel> = []
    if isInProduct { channels.insert(.product) }
    if isByMail { channels.insert(.mail) }
    let hook = hook(into: &errors)
    if channels.isEmpty, hookForm == nil { errors.add("channels", .required) }
    if !(0...720).contains(quietHours) { errors.add("quiet", .outOfRange, ["from": "0", "to": "720"]) }
    try errors.check()
    guard let condition, let audience else { throw errors }
    return AlertRule(
      condition, for: audience, by: channels, hook: hook, quiet: Int64(quietHours) * Instant.hour, name: name)
  }

  private func condition(into errors: inout FieldErrors) -> AlertRule.Condition? {
    let pattern = TextRule.name.read(pattern, as: "pattern", into: &errors)
    switch AlertOccasion(rawValue: occasion) {
    case .cameBack:
      guard let days else {
        errors.add("days", .required)
        return nil
      }
      if !(1...3_650).contains(days) { errors.add("days", .outOfRange, ["from": "1", "to": "3650"]) }
      return .cameBack(afterDays: days)
    case .page:
      guard let pattern else {
        errors.add("pattern", .required)
        return nil
      }
      return .page(TextPattern(pattern))
    case .form: return .form(pattern.map { TextPattern($0) })
    case .clock:
      guard let share, AlertRuleForm.shares.contains(share) else {
        errors.add("share", .notOffered)
        return nil
      }
      return .clock(share: share)
    case .opened: return .opened
    case .ready: return .ready
    case .handedOver: return .handedOver
    case .win: return .win
    case .persona, .caseOpened, .caseAnswered, nil:
      errors.add("occasion", occasion.isEmpty ? .required : .notOffered)
      return nil
    }
  }

  private func audience(into errors: inout FieldErrors, in store: any Reading) throws -> AlertRule.Audience? {
    switch audience {
    case "owner": return .owner
    case "member":
      guard let member, try Members.find(member, in: store) != nil else {
        errors.add("audience", .notOffered)
        return nil
      }
      return .member(ID(member))
    default:
      guard let team = Team(rawValue: audience) else {
        errors.add("audience", .notOffered)
        return nil
      }
      return .team(team)
    }
  }

  private func hook(into errors: inout FieldErrors) -> AlertRule.Hook? {
    guard let hookForm else { return nil }
    guard let form = AlertRule.Hook.Form(rawValue: hookForm) else {
      errors.add("hook_form", .notOffered)
      return nil
    }
    guard let address = TextRule(limit: 2_000).read(hookAddress, as: "hook_address", isRequired: true, into: &errors)
    else { return nil }
    if !WebHook.isAddress(address) { errors.add("hook_address", .notAddress) }
    let language = TextRule(limit: 2).read(hookLanguage, as: "hook_language", into: &errors) ?? "en"
    if language.utf8.count != 2 || !language.utf8.allSatisfy({ (97...122).contains($0) }) {
      errors.add("hook_language", .unknownLanguage)
    }
    return AlertRule.Hook(form, to: address, in: language)
  }
}
