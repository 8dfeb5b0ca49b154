import Alignment
import HTTPTypes
import Pages
import Workspace

/// Settings of alerts: how a person hears of them, and who hears of what.
enum AlertRuleRoutes {
  static func serve(_ routes: inout Routes) {
    routes.get(.alertRules) { visit in try list(visit) }
    routes.post(.alertRules) { visit in
      let person = try visit.person()
      if visit.form["do"] == "standard" {
        _ = try visit.workspace.addStandardAlertRules(by: person, now: visit.now)
        return .done(Path.alertRules.link(), "alert-rules.added")
      }
      do {
        _ = try visit.workspace.addAlertRule(filled(visit), by: person, now: visit.now)
        return .done(Path.alertRules.link(), "alert-rules.added")
      } catch let errors as FieldErrors {
        return try list(visit, errors: errors)
      }
    }
    routes.get(.alertRule) { visit in try one(visit) }
    routes.post(.alertRule, change)
    routes.post(.myAlerts) { visit in
      do {
        try visit.workspace.setAlertChoice(try choice(visit), of: try visit.person(), now: visit.now)
        return .done(Path.alertRules.link(), "settings.saved")
      } catch let errors as FieldErrors {
        return try list(visit, choiceErrors: errors)
      }
    }
  }

  // MARK: One's own

  private static func choice(_ visit: Visit) throws -> AlertChoice {
    var errors = FieldErrors()
    var choice = AlertChoice()
    choice.isInProduct = visit.form["in_product"] != nil
    if let mail = visit.form.text("mail").flatMap(AlertChoice.Mail.init(rawValue:)) {
      choice.mail = mail
    } else {
      errors.add("mail", .notOffered)
    }
    if let hour = visit.form.text("digest_hour").flatMap({ Int($0) }), (0...23).contains(hour) {
      choice.digestHour = hour
    } else {
      errors.add("digest_hour", .notOffered)
    }
    let from = minute("quiet_from", visit, &errors)
    let until = minute("quiet_until", visit, &errors)
    switch (from, until) {
    case (let from?, let until?): choice.quiet = AlertChoice.QuietHours(from: from, until: until)
    case (nil, nil): break
    case (nil, _): errors.add("quiet_from", .required)
    case (_, nil): errors.add("quiet_until", .required)
    }
    try errors.check()
    return choice
  }

  /// `07:30` as 450; `nil` for an empty field.
  private static func minute(_ name: String, _ visit: Visit, _ errors: inout FieldErrors) -> Int? {
    guard let text = visit.form.text(name) else { return nil }
    let parts = text.split(separator: ":").map { Int($0) }
    guard parts.count >= 2, let hour = parts[0], let minute = parts[1], (0..<24).contains(hour),
      (0..<60).contains(minute)
    else {
      errors.add(name, .outOfRange, ["from": "00:00", "to": "23:59"])
      return nil
    }
    return hour * 60 + minute
  }

  private static func clock(_ minute: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(minute / 60)):\(two(minute % 60))"
  }

  private static func own(_ visit: Visit, _ errors: FieldErrors?) throws -> Fields {
    let reader = visit.reader
    let stored = try visit.workspace.alertChoice(of: try visit.person())
    let values = [
      "mail": stored.mail.rawValue, "digest_hour": String(stored.digestHour),
      "quiet_from": stored.quiet.map { clock($0.from) }, "quiet_until": stored.quiet.map { clock($0.until) },
    ]
    let form = FormFields(
      reader, values: { errors == nil ? values[$0] ?? nil : visit.form[$0] }, errors: errors)
    return [
      "ownAction": Path.myAlerts.link(),
      "isInProduct": errors == nil ? stored.isInProduct : visit.form["in_product"] != nil,
      "ownChoices": [
        form.choice(
          "mail", "alert-rules.mail",
          AlertChoice.Mail.allCases.map { ($0.rawValue, reader.text("alert-rules.mail-\($0.rawValue)")) },
          isRequired: true),
        form.choice(
          "digest_hour", "alert-rules.digest-hour", (0..<24).map { (String($0), clock($0 * 60)) }, isRequired: true),
      ],
      "ownTimes": [
        form.text("quiet_from", "alert-rules.quiet-from", type: "time", hint: "alert-rules.quiet-hint"),
        form.text("quiet_until", "alert-rules.quiet-until", type: "time"),
      ],
    ]
  }

  // MARK: The list

  private static func list(
    _ visit: Visit, errors: FieldErrors? = nil, choiceErrors: FieldErrors? = nil
  ) throws -> Answer {
    let reader = visit.reader
    let mayChange = visit.may(.manageAlerts)
    let rules = try visit.workspace.alertRules()
    let asked = AlertOccasion(rawValue: errors == nil ? visit.query["occasion"] ?? "" : visit.form["occasion"] ?? "")
    let occasion = asked.flatMap { $0.isOfRules ? $0 : nil }
    var fields: Fields = [
      "isEmpty": rules.isEmpty, "mayChange": mayChange, "action": Path.alertRules.link(),
      "rows": rules.map { row($0, mayChange: mayChange, reader) }, "occasions": occasion == nil,
      "kinds": AlertOccasion.ofRules.map { kind in
        [
          "href": Path.alertRules.link(query: [("occasion", kind.rawValue)]) + "#new",
          "label": reader.text("alert-rules.kind-\(kind.rawValue)"), "isCurrent": kind == occasion,
        ] as Fields
      }, "hasForm": mayChange && occasion != nil,
    ]
    fields = fields.merging(try own(visit, choiceErrors))
    if mayChange, let occasion {
      var fresh = AlertRuleForm()
      fresh.occasion = occasion.rawValue
      fresh.days = 14
      fresh.share = 80
      fresh.audience = occasion == .win ? "both" : "owner"
      fields = fields.merging(
        try form(visit, errors == nil ? fresh : filled(visit), errors, action: Path.alertRules.link()))
    }
    return visit.page(
      "alert-rules",
      fields.merging(
        SettingsHead.fields(.alertRules, pages: visit.pages, reader: reader, help: "alert-rules.help")),
      title: "settings.alerts", status: errors == nil && choiceErrors == nil ? .ok : .unprocessableContent)
  }

  private static func row(_ record: AlertRuleRecord, mayChange: Bool, _ reader: Reader) -> Fields {
    let rule = record.rule
    let what = self.what(rule, reader)
    return [
      "what": what, "name": rule.name, "whom": whom(record, reader), "ways": ways(rule, reader),
      "quiet": rule.quiet == 0
        ? reader.text("alert-rules.quiet-none")
        : reader.text("alert-rules.quiet-time", ["n": reader.number(Int(rule.quiet / Instant.hour))]),
      "isOn": rule.isOn, "state": reader.text(rule.isOn ? "alert-rules.on" : "alert-rules.off"),
      "href": mayChange ? Path.alertRule.link(record.id) : nil,
      "label": "\(reader.text("alert-rules.change")): \(what)",
    ]
  }

  static func what(_ rule: AlertRule, _ reader: Reader) -> String {
    switch rule.condition {
    case .cameBack(let days): reader.text("alert-rules.is-came-back", ["n": reader.number(days)])
    case .page(let pattern): reader.text("alert-rules.is-page", ["pattern": pattern.text])
    case .form(let pattern?): reader.text("alert-rules.is-form", ["pattern": pattern.text])
    case .form(nil): reader.text("alert-rules.is-form-any")
    case .clock(let share):
      reader.text("alert-rules.is-clock", ["share": reader.share(Double(share) / 100, digits: 0)])
    case .opened, .ready, .handedOver, .win: reader.text("alert-rules.is-\(rule.occasion.rawValue)")
    }
  }

  private static func whom(_ record: AlertRuleRecord, _ reader: Reader) -> String {
    switch record.rule.audience {
    case .owner: reader.text("alert-rules.to-owner")
    case .member: record.member?.name ?? Reader.dash
    case .team(let team): reader.text("alert-rules.to-\(team.rawValue)")
    }
  }

  private static func ways(_ rule: AlertRule, _ reader: Reader) -> String {
    let own = AlertRule.Channel.allCases.filter(rule.channels.contains).map {
      reader.text("alert-rules.by-\($0.rawValue)")
    }
    return (own + [rule.hook.map { reader.text("alert-rules.by-\($0.form.rawValue)") }].compactMap { $0 })
      .joined(separator: ", ")
  }

  // MARK: The form

  private static func form(
    _ visit: Visit, _ rule: AlertRuleForm, _ errors: FieldErrors?, action: String
  ) throws -> Fields {
    let reader = visit.reader
    let values = [
      "name": rule.name, "days": rule.days.map(String.init), "pattern": rule.pattern,
      "share": rule.share.map(String.init),
      "audience": rule.audience == "member" ? rule.member.map { "member:\($0)" } : rule.audience,
      "hook_form": rule.hookForm, "hook_address": rule.hookAddress, "hook_language": rule.hookLanguage,
      "quiet": String(rule.quietHours),
    ]
    let form = FormFields(reader, values: { errors == nil ? values[$0] ?? nil : visit.form[$0] }, errors: errors)
    var conditions: [Fields] = []
    func text(
      _ name: String, _ label: String, type: String = "text", isRequired: Bool = false, hint: String? = nil
    ) -> Fields {
      form.text(
        name, "alert-rules.\(label)", type: type, isRequired: isRequired, hint: hint.map { "alert-rules.\($0)" }
      )
      .merging(["isChoice": false])
    }
    func choice(_ name: String, _ label: String, _ options: [(String, String)], empty: String? = nil) -> Fields {
      form.choice(name, "alert-rules.\(label)", options, empty: empty).merging(["isChoice": true])
    }
    switch AlertOccasion(rawValue: rule.occasion) {
    case .cameBack: conditions.append(text("days", "days", type: "number", isRequired: true))
    case .page: conditions.append(text("pattern", "pattern", isRequired: true, hint: "pattern-hint"))
    case .form: conditions.append(text("pattern", "pattern", hint: "pattern-any-hint"))
    case .clock:
      conditions.append(
        choice("share", "share", AlertRuleForm.shares.map { (String($0), reader.share(Double($0) / 100, digits: 0)) }))
    default: break
    }
    let people = try visit.workspace.people().filter { $0.state != .disabled }.map(\.person)
    conditions.append(
      choice(
        "audience", "audience",
        ["owner", "marketing", "sales", "both"].map { ($0, reader.text("alert-rules.to-\($0)")) }
          + people.sorted { $0.name < $1.name }.map { ("member:\($0.id)", $0.name) }))
    conditions.append(text("quiet", "quiet-hours", type: "number", hint: "quiet-hours-hint"))
    conditions.append(text("name", "name", hint: "name-hint"))
    return [
      "formAction": action, "occasion": rule.occasion, "conditions": conditions,
      "channels": [
        ["name": "in_product", "label": reader.text("alert-rules.by-product"), "isChosen": rule.isInProduct],
        ["name": "by_mail", "label": reader.text("alert-rules.by-mail"), "isChosen": rule.isByMail],
      ] as [Fields],
      "channelsError": errors?.reasons["channels"].map { reader.fault($0) },
      "hooks": [
        choice(
          "hook_form", "hook-form",
          AlertRule.Hook.Form.allCases.map { ($0.rawValue, reader.text("alert-rules.by-\($0.rawValue)")) },
          empty: reader.text("alert-rules.hook-none")),
        text("hook_address", "hook-address", type: "url"),
        choice("hook_language", "hook-language", Language.allCases.map { ($0.rawValue, $0.name) }),
      ],
    ]
  }

  /// What was typed, right or wrong.
  private static func filled(_ visit: Visit) -> AlertRuleForm {
    let form = visit.form
    var rule = AlertRuleForm()
    rule.name = form.text("name")
    rule.occasion = form["occasion"] ?? ""
    rule.days = form.text("days").flatMap { Int($0) }
    rule.pattern = form.text("pattern")
    rule.share = form.text("share").flatMap { Int($0) }
    let audience = form["audience"] ?? "owner"
    if audience.hasPrefix("member:") {
      rule.audience = "member"
      rule.member = Int64(audience.dropFirst("member:".count))
    } else {
      rule.audience = audience == "member" ? "" : audience
    }
    rule.isInProduct = form["in_product"] != nil
    rule.isByMail = form["by_mail"] != nil
    rule.hookForm = form.text("hook_form")
    rule.hookAddress = form.text("hook_address")
    rule.hookLanguage = form.text("hook_language")
    rule.quietHours = Int(form.text("quiet") ?? "24") ?? -1
    return rule
  }

  // MARK: One

  private static func one(_ visit: Visit, errors: FieldErrors? = nil) throws -> Answer {
    let record = try visit.workspace.alertRule(try visit.id())
    let reader = visit.reader
    let rule = errors == nil ? AlertRuleForm(record.rule) : filled(visit)
    let fields = try form(visit, rule, errors, action: Path.alertRule.link(record.id))
      .merging(["back": Path.alertRules.link(), "isOn": record.rule.isOn])
    return visit.page(
      "alert-rule",
      fields.merging(
        SettingsHead.fields(.alertRules, pages: visit.pages, reader: reader, name: what(record.rule, reader))),
      title: "alert-rules.edit", status: errors == nil ? .ok : .unprocessableContent)
  }

  private static func change(_ visit: Visit) throws -> Answer {
    let id = try visit.id()
    let person = try visit.person()
    let (workspace, now) = (visit.workspace, visit.now)
    switch visit.form["do"] {
    case "on", "off":
      try workspace.setAlertRule(id, isOn: visit.form["do"] == "on", by: person, now: now)
      return .done(Path.alertRule.link(id), "settings.saved")
    case "remove":
      try workspace.removeAlertRule(id, by: person, now: now)
      return .done(Path.alertRules.link(), "alert-rules.removed")
    case "test":
      let count = try workspace.testAlertRule(
        id, by: person, canMail: visit.site.canMailAlerts, writer: visit.site.alertWriter, now: now)
      return count == 0
        ? .done(Path.alertRule.link(id), "alert-rules.nothing-to-test", kind: .risk)
        : .done(Path.alertRule.link(id), "alert-rules.tested", [("n", String(count))])
    default:
      do {
        try workspace.editAlertRule(id, filled(visit), by: person, now: now)
        return .done(Path.alertRules.link(), "settings.saved")
      } catch let errors as FieldErrors {
        return try one(visit, errors: errors)
      }
    }
  }
}
