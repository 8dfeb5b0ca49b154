import Alignment
import HTTPTypes
import Pages
import Workspace

/// What a person is told, how they hear of it, and the rules.
enum AlertOperations {
  static let all: [Operation] = [
    Operation(
      .get, .apiAlerts, "listAlerts", "What the token's person was told, the latest first", in: .alerts,
      parameters: [.limit, Parameter("after", "`next` of the page before.", .id)],
      answer: Shapes.page("AlertPage", of: AlertShapes.alert)
    ) { call in
      let last = call.query["after"].flatMap { Int64($0) } ?? .max
      let alerts = try call.workspace.alerts(of: call.person, before: last, limit: call.limit + 1)
      let shown = alerts.prefix(call.limit)
      let next = alerts.count > call.limit ? shown.last.map { String($0.id) } : nil
      return call.page(shown.map(AlertShapes.json), next: next)
    },
    Operation(
      .post, .apiAlertsRead, "readAlerts", "Mark alerts as read", in: .alerts,
      about: "Those named, or all up to one.",
      body: .object("AlertsRead", ["ids": .list(.id, most: 1_000), "through": .id], needed: []),
      answer: .object("AlertsMarked", ["marked": .count])
    ) { call in
      var marked = 0
      if case .list(let ids)? = call.body["ids"] {
        marked += try call.workspace.readAlerts(ids.compactMap(\.integer), of: call.person, now: call.now)
      }
      if let last = call.body["through"]?.integer {
        marked += try call.workspace.readAllAlerts(upTo: last, of: call.person, now: call.now)
      }
      return Reply(["marked": .count(marked)])
    },
    Operation(
      .get, .apiMyAlerts, "getAlertChoice", "How the token's person hears of alerts", in: .alerts,
      answer: AlertShapes.choice
    ) { call in Reply(AlertShapes.json(try call.workspace.alertChoice(of: call.person))) },
    Operation(
      .put, .apiMyAlerts, "setAlertChoice", "Say how the token's person hears of alerts", in: .alerts,
      body: AlertShapes.choice, answer: AlertShapes.choice
    ) { call in
      try call.workspace.setAlertChoice(AlertShapes.choice(call.body), of: call.person, now: call.now)
      return Reply(AlertShapes.json(try call.workspace.alertChoice(of: call.person)))
    },
    Operation(
      .get, .apiAlertRules, "listAlertRules", "Who hears of what", in: .alerts,
      answer: .object("AlertRuleList", ["items": .list(AlertShapes.rule)])
    ) { call in Reply(["items": .list(try call.workspace.alertRules().map(AlertShapes.json))]) },
    Operation(
      .post, .apiAlertRules, "createAlertRule", "Add a rule of alerts", in: .alerts,
      about: "It tells of what happens from now on.", body: AlertShapes.newRule, status: .created, answer: Shapes.made
    ) { call in
      let id = try call.workspace.addAlertRule(AlertShapes.form(call.body), by: call.person, now: call.now)
      if call.body["is_on"]?.bool == false {
        try call.workspace.setAlertRule(id, isOn: false, by: call.person, now: call.now)
      }
      return Shapes.made(id, at: Path.apiAlertRule.link(id))
    },
    Operation(.get, .apiAlertRule, "getAlertRule", "A rule of alerts", in: .alerts, answer: AlertShapes.rule) { call in
      Reply(AlertShapes.json(try call.workspace.alertRule(try call.id())))
    },
    Operation(
      .patch, .apiAlertRule, "changeAlertRule", "Change a rule, or switch it on or off", in: .alerts,
      body: AlertShapes.ruleChange, answer: AlertShapes.rule
    ) { call in
      let id = try call.id()
      let before = AlertRuleForm(try call.workspace.alertRule(id).rule)
      let after = AlertShapes.form(call.body, over: before)
      if after != before { try call.workspace.editAlertRule(id, after, by: call.person, now: call.now) }
      if let isOn = call.body["is_on"]?.bool {
        try call.workspace.setAlertRule(id, isOn: isOn, by: call.person, now: call.now)
      }
      return Reply(AlertShapes.json(try call.workspace.alertRule(id)))
    },
    Operation(
      .delete, .apiAlertRule, "removeAlertRule", "Remove a rule; what it told stays", in: .alerts, status: .noContent
    ) { call in
      try call.workspace.removeAlertRule(try call.id(), by: call.person, now: call.now)
      return Reply()
    },
    Operation(
      .post, .apiAlertRuleTest, "testAlertRule", "Send a made-up alert the ways of the rule", in: .alerts,
      answer: .object("AlertTest", ["posted": .count])
    ) { call in
      let count = try call.workspace.testAlertRule(
        try call.id(), by: call.person, canMail: call.site.canMailAlerts, writer: call.site.alertWriter, now: call.now)
      return Reply(["posted": .count(count)])
    },
  ]
}
