import Alignment
import HTTPTypes
import Pages
import Reports
import Wire
import Workspace

/// The sales team: capacities, hours and absences, the rules by which leads go to reps, and since when.
enum SalesTeamRoutes {
  static func serve(_ routes: inout Routes) {
    routes.get(.salesTeam) { visit in try page(visit) }
    routes.post(.salesTeamSeller, change)
    routes.post(.salesTeamAbsences, addAbsence)
    routes.post(.salesTeamAbsence) { visit in
      let id = try visit.id()
      do {
        try visit.workspace.removeAbsence(id, by: try visit.person(), now: visit.now)
      } catch let errors as FieldErrors where errors.reasons["absence"] != nil {
        throw Refusal.notFound
      }
      return .done(Path.salesTeam.link() + "#absences", "sales-team.absence-removed")
    }
    routes.post(.routingRules, addRule)
    routes.post(.routingRule, changeRule)
    routes.post(.goLive, moveGoLive)
  }

  // MARK: Forms

  private static func change(_ visit: Visit) throws -> Answer {
    let (id, person) = (try visit.id(), try visit.person())
    let team = try visit.workspace.salesTeam(by: person, now: visit.now)
    guard let seller = team.sellers.first(where: { $0.member.id == id }) else { throw Refusal.notFound }
    do {
      var errors = FieldErrors()
      var days: [Weekday: DayHours] = [:]
      for day in Weekday.allCases {
        guard let text = visit.form.text("hours-\(day.name)") else { continue }
        days[day] = DayHours(text: text)
        if days[day] == nil { errors.add("hours-\(day.name)", .notHours) }
      }
      var capacity: Int?
      if visit.may(.manageHandoffs), let text = visit.form.text("capacity") {
        capacity = Int(text)
        if !(0...1_000).contains(capacity ?? -1) {
          errors.add("capacity", .outOfRange, ["from": "0", "to": "1000"])
        }
      }
      let deputy = visit.chosen("deputy")
      if visit.may(.manageHandoffs), let deputy,
        deputy == id || !team.sellers.contains(where: { $0.member.id == deputy })
      {
        errors.add("deputy", .notOffered)
      }
      try errors.check()
      try visit.workspace.setWorkingHours(WorkingHours(days), of: id, by: person, now: visit.now)
      if visit.may(.manageHandoffs) {
        try visit.workspace.setHandoffCapacity(
          capacity ?? seller.capacity ?? 1, deputy: deputy, of: id, by: person, now: visit.now)
      }
      return .done(Path.salesTeam.link(), "sales-team.saved", [("name", seller.member.name)])
    } catch let errors as FieldErrors {
      return try page(visit, seller: id, errors: errors, of: "seller")
    }
  }

  private static func addAbsence(_ visit: Visit) throws -> Answer {
    do {
      var errors = FieldErrors()
      func day(_ name: String) -> CivilDate? {
        guard let text = visit.form.text(name) else {
          errors.add(name, .required)
          return nil
        }
        let day = CivilDate(iso: text)
        if day == nil { errors.add(name, .notDate) }
        return day
      }
      let member = visit.chosen("member")
      if member == nil { errors.add("member", .required) }
      let (first, last) = (day("from"), day("until"))
      if let first, let last, last < first { errors.add("until", .endsBeforeStart) }
      try errors.check()
      guard let first, let last, let member else { throw errors }
      let calendar = visit.reader.calendar
      try visit.workspace.addAbsence(
        of: member, calendar.start(of: first)..<calendar.end(of: last), by: try visit.person(), now: visit.now)
      return .done(Path.salesTeam.link() + "#absences", "sales-team.absence-added")
    } catch let errors as FieldErrors {
      return try page(visit, errors: errors, of: "absence")
    }
  }

  /// How many fields a rule's form has.
  private static let mostConditions = 3

  private static func addRule(_ visit: Visit) throws -> Answer {
    let conditions = (1...mostConditions).compactMap { number -> (field: String, values: [String])? in
      let field = visit.form.text("field-\(number)")
      let values = (visit.form["values-\(number)"] ?? "").split { $0 == "," || $0.isNewline }
        .map(\.trimmed).filter { !$0.isEmpty }
      return field == nil && values.isEmpty ? nil : (field ?? "", values)
    }
    let name = visit.form.text("name") ?? ""
    do {
      let added = try visit.workspace.addRoutingRule(
        RoutingRuleForm(
          name: name, conditions: conditions, members: visit.form.all("members").compactMap { Int64($0) }),
        by: try visit.person(), now: visit.now)
      let back = Path.salesTeam.link() + "#rules"
      guard !added.unknown.isEmpty else { return .done(back, "sales-team.rule-added", [("name", name)]) }
      return .done(
        back, "sales-team.rule-unknown", [("name", name), ("values", added.unknown.joined(separator: ", "))],
        kind: .risk)
    } catch let errors as FieldErrors {
      return try page(visit, errors: errors, of: "rule")
    }
  }

  private static func changeRule(_ visit: Visit) throws -> Answer {
    let (id, person) = (try visit.id(), try visit.person())
    let back = Path.salesTeam.link() + "#rules"
    do {
      switch visit.form["do"] {
      case "raise":
        try visit.workspace.raiseRoutingRule(id, by: person, now: visit.now)
        return .done(back, "sales-team.rule-raised")
      case "remove":
        try visit.workspace.removeRoutingRule(id, by: person, now: visit.now)
        return .done(back, "sales-team.rule-removed")
      default: throw Refusal.unreadable
      }
    } catch let errors as FieldErrors where errors.reasons["rule"] != nil {
      throw Refusal.notFound
    }
  }

  private static func moveGoLive(_ visit: Visit) throws -> Answer {
    do {
      guard let text = visit.form.text("go_live") else { throw FieldErrors("go_live", .required) }
      guard let day = CivilDate(iso: text) else { throw FieldErrors("go_live", .notDate) }
      try visit.workspace.setGoLive(day, by: try visit.person(), now: visit.now)
      return .done(Path.salesTeam.link() + "#go-live", "sales-team.go-live-moved")
    } catch let errors as FieldErrors {
      return try page(visit, errors: errors, of: "go-live")
    }
  }

  // MARK: The page

  /// - Parameters:
  ///   - seller: whose form is open, where the address does not say.
  ///   - part: whose form the errors are of.
  private static func page(
    _ visit: Visit, seller open: Int64? = nil, errors: FieldErrors? = nil, of part: String? = nil
  ) throws -> Answer {
    let (reader, person) = (visit.reader, try visit.person())
    let team = try visit.workspace.salesTeam(by: person, now: visit.now)
    let mayManage = visit.may(.manageHandoffs)
    let chosen = open ?? visit.query.text("seller").flatMap { Int64($0) }
    let seller = team.sellers.first { $0.member.id == chosen && (mayManage || $0.member.id == person.id.rawValue) }
    func form(_ name: String, stored: [String: String] = [:]) -> FormFields {
      FormFields(
        reader, values: { part == name ? visit.form[$0] : stored[$0] }, errors: part == name ? errors : nil)
    }
    let people = team.sellers.map { (String($0.member.id), $0.member.name) }
    let absence = form("absence", stored: ["member": person.id.description])
    let rule = form("rule")
    let goLive = form("go-live")
    var fields: Fields = [
      "failure": errors == nil ? nil : reader.text("contact.wrong"), "mayManage": mayManage,
      "sellers": team.sellers.map { line($0, visit, mayChange: mayManage || $0.member.id == person.id.rawValue) },
      "seller": seller.map { sellerForm($0, people, form("seller", stored: stored($0)), mayManage: mayManage, reader) },
      "absenceAction": Path.salesTeamAbsences.link(),
      "absenceMember": absence.choice(
        "member", "sales-team.member",
        mayManage ? people : people.filter { $0.0 == person.id.description }, isRequired: true),
      "absenceFrom": absence.text("from", "sales-team.from", type: "date", isRequired: true),
      "absenceUntil": absence.text("until", "sales-team.until", type: "date", isRequired: true),
      "ruleIsOpen": part == "rule", "rulesAction": Path.routingRules.link(),
      "ruleNameField": rule.text("name", "sales-team.rule-name", isRequired: true, limit: 80),
      "ruleConditions": conditions(rule, team, reader, errors: part == "rule" ? errors : nil),
      "ruleMemberChoices": people.map {
        [
          "value": $0.0, "label": $0.1, "isChosen": part == "rule" && visit.form.all("members").contains($0.0),
        ] as Fields
      },
      "membersError": part == "rule" ? errors?.reasons["members"].map { reader.fault($0) } : nil,
      "goLiveStands": !team.canMoveGoLive, "mayMoveGoLive": team.canMoveGoLive && visit.may(.manageWorkspace),
      "goLiveAction": Path.goLive.link(),
      "goLiveField": goLive.text(
        "go_live", "sales-team.go-live-day", type: "date", isRequired: true, hint: "sales-team.go-live-help"),
      "goLive": team.goLive.map { at in
        reader.text(
          at <= visit.now ? "sales-team.go-live-since" : "sales-team.go-live-from", ["instant": reader.instant(at)])
      } ?? Reader.dash,
    ]
    fields.merge(absences(team, visit))
    fields.merge(rules(team, reader))
    return visit.page(
      "sales-team",
      fields.merging(SettingsHead.fields(.salesTeam, pages: visit.pages, reader: reader, help: "sales-team.help")),
      title: "settings.sales-team", rail: .salesTeam, status: errors == nil ? .ok : .unprocessableContent)
  }

  private static func line(_ seller: SalesTeam.Seller, _ visit: Visit, mayChange: Bool) -> Fields {
    let reader = visit.reader
    let hours = seller.hours.map { hours in
      Weekday.allCases.filter { !hours[$0].isOff }
        .map { "\(reader.text("calendar.weekday-\($0.rawValue)")) \(hours[$0].text)" }.joined(separator: "; ")
    }
    return [
      "name": seller.member.name, "initials": seller.member.name.initials,
      "roles": seller.roles.sorted().map { reader.role($0) }.joined(separator: ", "),
      "capacity": seller.takesTurns ? reader.number(seller.capacity ?? 1) : Reader.dash,
      "deputy": seller.deputy?.name ?? Reader.dash, "hours": hours ?? reader.text("sales-team.hours-usual"),
      "isAway": seller.isAbsent(at: visit.now), "mayChange": mayChange,
      "changeHref": Path.salesTeam.link(query: [("seller", String(seller.member.id))]) + "#seller",
      "changeLabel": reader.text("sales-team.change-of", ["name": seller.member.name]),
    ]
  }

  private static func stored(_ seller: SalesTeam.Seller) -> [String: String] {
    var stored = ["capacity": String(seller.capacity ?? 1)]
    stored["deputy"] = seller.deputy.map { String($0.id) }
    for day in Weekday.allCases { stored["hours-\(day.name)"] = seller.hours.map { $0[day].text } }
    return stored
  }

  private static func sellerForm(
    _ seller: SalesTeam.Seller, _ people: [(String, String)], _ form: FormFields, mayManage: Bool, _ reader: Reader
  ) -> Fields {
    [
      "sellerName": seller.member.name, "sellerAction": Path.salesTeamSeller.link(seller.member.id),
      "mayManage": mayManage,
      "capacityField": form.text("capacity", "sales-team.capacity", hint: "sales-team.capacity-help", limit: 4),
      "deputyField": form.choice(
        "deputy", "sales-team.deputy", people.filter { $0.0 != String(seller.member.id) },
        empty: reader.text("sales-team.nobody")),
      "hourFields": Weekday.allCases.map {
        form.text("hours-\($0.name)", "calendar.weekday-\($0.rawValue)", limit: 100)
      },
    ]
  }

  private static func conditions(
    _ form: FormFields, _ team: SalesTeam, _ reader: Reader, errors: FieldErrors?
  ) -> [Fields] {
    let fields = team.fields.map { name in
      (name, Dimension(name: name).map { reader.dimension($0) } ?? reader.dimension(.property(name)))
    }
    // What is wrong is said at the condition that has it; where none stands out, at the first.
    let typed = (1...mostConditions).map { (field: form.typed("field-\($0)"), values: form.typed("values-\($0)")) }
    let wrongField =
      1
      + (typed.indices.first { place in
        let (field, values) = typed[place]
        return field.isEmpty
          ? !values.isEmpty
          : !team.fields.contains(field) || typed[..<place].contains { $0.field == field }
      } ?? 0)
    let wrongValues =
      1
      + (typed.indices.first { place in
        let values = typed[place].values.split { $0 == "," || $0.isNewline }
        return !typed[place].field.isEmpty
          && (!(1...100).contains(values.count) || values.contains { $0.unicodeScalars.count > 200 })
      } ?? 0)
    return (1...mostConditions).map { number in
      var field = form.choice("field-\(number)", "sales-team.rule-field", fields, empty: Reader.dash)
      var values = form.text("values-\(number)", "sales-team.rule-values", limit: 2_000, rows: 2)
      if let reason = errors?.reasons["field"], number == wrongField {
        field.merge(["error": reader.fault(reason), "isWrong": true])
      }
      if let reason = errors?.reasons["values"], number == wrongValues {
        values.merge(["error": reader.fault(reason), "isWrong": true])
      }
      return [
        "conditionLegend": number > 1 ? reader.text("sales-team.rule-and") : nil, "conditionField": field,
        "conditionValues": values,
      ]
    }
  }

  private static func absences(_ team: SalesTeam, _ visit: Visit) -> Fields {
    let reader = visit.reader
    func day(_ instant: Instant) -> String { reader.shortDate(reader.calendar.day(of: instant)) }
    let lines = team.sellers.flatMap { seller in
      seller.absences.map { absence -> Fields in
        let isOwn = visit.session?.person.id.rawValue == seller.member.id
        return [
          "absenceName": seller.member.name,
          "absenceDays": reader.text(
            "sales-team.absence-of",
            [
              "from": day(absence.time.lowerBound), "until": day(absence.time.upperBound.adding(milliseconds: -1)),
            ]),
          "absenceAction": isOwn || visit.may(.manageHandoffs) ? Path.salesTeamAbsence.link(absence.id) : nil,
        ]
      }
    }
    return ["absences": lines, "hasAbsences": !lines.isEmpty]
  }

  private static func rules(_ team: SalesTeam, _ reader: Reader) -> Fields {
    [
      "hasRules": !team.rules.isEmpty,
      "rules": team.rules.enumerated().map { place, rule in
        let words = rule.conditions.map { condition in
          let name =
            Dimension(name: condition.field).map { reader.dimension($0) }
            ?? reader.dimension(.property(condition.field))
          return reader.text(
            "sales-team.rule-is", ["field": name, "values": condition.values.joined(separator: ", ")])
        }
        return [
          "ruleName": rule.name, "ruleWords": words.joined(separator: "; "),
          "ruleMembers": rule.members.map(\.name).joined(separator: ", "),
          "ruleAction": Path.routingRule.link(rule.id), "ruleCanRise": place > 0,
          "raiseLabel": reader.text("sales-team.raise-of", ["name": rule.name]),
          "removeLabel": reader.text("sales-team.remove-of", ["name": rule.name]),
        ] as Fields
      },
    ]
  }
}
