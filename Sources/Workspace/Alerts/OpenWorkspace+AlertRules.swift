package import Alignment
import Persistence
import Store
package import Wire

/// There is no such rule of alerts.
package struct UnknownAlertRule: Error, Hashable, Sendable {
  package let id: Int64
  package var sentence: String { "There is no alert rule \(id)." }
}

/// Rules of alerts: who hears of what.
extension OpenWorkspace {
  /// Those that are there, by id.
  package func alertRules() throws -> [AlertRuleRecord] {
    try storage.read { store in try AlertRules.all(in: store).map { try AlertRuleRecord($0, in: store) } }
  }

  /// - Throws: ``UnknownAlertRule``.
  package func alertRule(_ id: Int64) throws -> AlertRuleRecord {
    try storage.read { store in
      guard let found = try AlertRules.find(id, in: store) else { throw UnknownAlertRule(id: id) }
      return try AlertRuleRecord(found, in: store)
    }
  }

  /// The rules as a table.
  package func alertRuleSheet() throws -> Sheet {
    var sheet = Sheet(name: "alert-rules", title: "Rules of alerts")
    sheet.columns = [
      Sheet.Column("id", .count), Sheet.Column("rule", .text), Sheet.Column("name", .text, rank: 1),
      Sheet.Column("to", .text), Sheet.Column("by", .text), Sheet.Column("quiet_hours", .count, title: "Quiet hours"),
      Sheet.Column("state", .text),
    ]
    for record in try alertRules() {
      let rule = record.rule
      sheet.append([
        .integer(Int(record.id)), .text(rule.conditionWords), .text(rule.name ?? ""),
        .text(record.member?.name ?? rule.audienceWords), .text(rule.channelWords),
        .integer(Int(rule.quiet / Instant.hour)), .text(rule.isOn ? "on" : "off"),
      ])
    }
    return sheet
  }

  /// It tells of what happens from now on.
  ///
  /// - Throws: ``FieldErrors``; ``PeopleError/notAllowed(_:)``.
  package func addAlertRule(_ form: AlertRuleForm, by person: Person, now: Instant) throws -> Int64 {
    try person.require(.manageAlerts)
    return try changeAlerts("alert rule added", by: person, now: now) { store, changeset in
      try addAlertRule(try form.rule(in: store), changeset: changeset, now: now, in: store)
    }
  }

  /// Adds those of a new workspace that are not there yet; how many.
  ///
  /// - Throws: ``PeopleError/notAllowed(_:)``.
  package func addStandardAlertRules(by person: Person, now: Instant) throws -> Int {
    try person.require(.manageAlerts)
    return try changeAlerts("usual alert rules added", by: person, now: now) { store, changeset in
      let there = Set(try AlertRules.all(in: store).map(\.rule.condition))
      let missing = AlertRule.standard.filter { !there.contains($0.condition) }
      for rule in missing { _ = try addAlertRule(rule, changeset: changeset, now: now, in: store) }
      return missing.count
    }
  }

  private func addAlertRule(
    _ rule: AlertRule, changeset: Int64, now: Instant, in store: any Writing
  ) throws -> Int64 {
    let id = try AlertRules.insert(rule, changeset: changeset, in: store)
    try note(id, nil, rule, changeset: changeset, now: now, in: store)
    return id
  }

  /// - Throws: ``FieldErrors``; ``UnknownAlertRule``; ``PeopleError/notAllowed(_:)``.
  package func editAlertRule(_ id: Int64, _ form: AlertRuleForm, by person: Person, now: Instant) throws {
    try changeAlertRule(id, "alert rule changed", by: person, now: now) { before, store in
      var after = try form.rule(in: store)
      after.isOn = before.isOn
      return after
    }
  }

  /// - Throws: ``UnknownAlertRule``; ``PeopleError/notAllowed(_:)``.
  package func setAlertRule(_ id: Int64, isOn: Bool, by person: Person, now: Instant) throws {
    try changeAlertRule(id, isOn ? "alert rule switched on" : "alert rule switched off", by: person, now: now) {
      before, _ in
      var after = before
      after.isOn = isOn
      return after
    }
  }

  /// What it told stays.
  ///
  /// - Throws: ``UnknownAlertRule``; ``PeopleError/notAllowed(_:)``.
  package func removeAlertRule(_ id: Int64, by person: Person, now: Instant) throws {
    try person.require(.manageAlerts)
    try changeAlerts("alert rule removed", by: person, now: now) { store, changeset in
      guard let found = try AlertRules.find(id, in: store) else { throw UnknownAlertRule(id: id) }
      try AlertRules.remove(id, at: now.milliseconds, changeset: changeset, in: store)
      try note(id, found.rule, nil, changeset: changeset, now: now, in: store)
    }
  }

  /// Sends one made-up alert the ways of the rule: to the hook, and by mail to the person who asks.
  ///
  /// - Returns: how many calls and mails were put into the outbox.
  /// - Throws: ``UnknownAlertRule``; ``PeopleError/notAllowed(_:)``.
  package func testAlertRule(
    _ id: Int64, by person: Person, canMail: Bool, writer: AlertWriter, now: Instant
  ) throws -> Int {
    try person.require(.manageAlerts)
    return try changeAlerts("alert rule tried", by: person, now: now) { store, changeset in
      guard let found = try AlertRules.find(id, in: store) else { throw UnknownAlertRule(id: id) }
      let record = try AlertRuleRecord(found, in: store)
      let sample = AlertRecord(sampleOf: record, now: now)
      var count = 0
      if let hook = found.rule.hook {
        try post(
          hook: hook.address, purpose: "alert-test",
          document: writer.document(AlertCall(hook: hook, rule: record, alerts: [sample], isTest: true)),
          changeset: changeset, now: now, in: store)
        count += 1
      }
      if canMail, let address = person.email {
        let letter = writer.letter(
          AlertLetter(name: person.name, language: person.language, isDigest: false, alerts: [sample], more: 0))
        try post(
          letter, purpose: "alert-test", to: address, reader: person.name,
          expires: now.adding(milliseconds: Instant.day), changeset: changeset, now: now, in: store)
        count += 1
      }
      return count
    }
  }

  private func changeAlertRule(
    _ id: Int64, _ cause: String, by person: Person, now: Instant,
    _ body: (AlertRule, any Reading) throws -> AlertRule
  ) throws {
    try person.require(.manageAlerts)
    try changeAlerts(cause, by: person, now: now) { store, changeset in
      guard var found = try AlertRules.find(id, in: store) else { throw UnknownAlertRule(id: id) }
      let before = found.rule
      found.rule = try body(before, store)
      guard found.rule != before else { return }
      try AlertRules.update(found, changeset: changeset, in: store)
      try note(id, before, found.rule, changeset: changeset, now: now, in: store)
    }
  }

  private func changeAlerts<Answer>(
    _ cause: String, by person: Person, now: Instant, _ body: (any Writing, Int64) throws -> Answer
  ) throws -> Answer {
    try storage.write { store in
      let changeset = try Changesets.open(at: now, actor: person.name, cause: cause, isHistory: true, in: store)
      return try body(store, changeset)
    }
  }

  /// What the audit tells.
  private func note(
    _ id: Int64, _ before: AlertRule?, _ after: AlertRule?, changeset: Int64, now: Instant, in store: any Writing
  ) throws {
    try Changes.append(
      .workspace, 0, field: "alert-rule:\(id)", at: now.milliseconds, before: before?.words, after: after?.words,
      changeset: changeset, in: store)
  }
}

extension AlertRule {
  /// The rule in one line, for the audit and the command line.
  package var words: String {
    "\(conditionWords); to \(audienceWords); by \(channelWords); \(isOn ? "on" : "off")"
  }

  package var conditionWords: String {
    switch condition {
    case .cameBack(let days): "came back after \(days) days"
    case .page(let pattern): "page \(pattern.text)"
    case .form(let pattern): "form" + (pattern.map { " \($0.text)" } ?? "")
    case .opened: "opened what was sent"
    case .clock(let share): "clock at \(share) %"
    case .ready: "recycled lead ready"
    case .handedOver: "handed over"
    case .win: "win"
    }
  }

  package var audienceWords: String {
    switch audience {
    case .owner: "owner"
    case .member(let id): "member \(id)"
    case .team(let team): team == .both ? "both teams" : team.rawValue
    }
  }

  /// `product, mail, slack`.
  package var channelWords: String {
    (Channel.allCases.filter(channels.contains).map(\.rawValue) + [hook?.form.rawValue].compactMap { $0 })
      .joined(separator: ", ")
  }
}
