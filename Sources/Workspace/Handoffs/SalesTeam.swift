package import Alignment
import Persistence
import Store

/// Who works hand-offs, by which rules leads go to them, and since when.
package struct SalesTeam: Sendable {
  /// One who works hand-offs.
  package struct Seller: Sendable {
    package let member: NamedRecord
    package let roles: Set<Role>
    /// Turns beside the others'; 0 takes none. `nil` where nobody said: one.
    package let capacity: Int?
    /// Whether capacity says something: heads beside reps take no turns.
    package let takesTurns: Bool
    package let deputy: NamedRecord?
    /// `nil` for the agreement's.
    package let hours: WorkingHours?
    /// Those that have not ended, the first first.
    package let absences: [Absence]
    /// May not sign in any more.
    package let isDisabled: Bool

    package func isAbsent(at now: Instant) -> Bool { absences.contains { $0.time.contains(now) } }
  }

  package struct Absence: Hashable, Sendable {
    package let id: Int64
    package let time: Range<Instant>
  }

  /// A rule of territory or segment.
  package struct Rule: Hashable, Sendable {
    package let id: Int64
    package let name: String
    package let conditions: [Condition]
    package let members: [NamedRecord]
  }

  package struct Condition: Hashable, Sendable {
    package let field: String
    package let values: [String]
  }

  /// By name.
  package let sellers: [Seller]
  /// In the order in which they are asked.
  package let rules: [Rule]
  /// Fields of contacts and companies that rules may ask about, by name.
  package let fields: [String]
  package let goLive: Instant?
  /// Whether the day may still be moved: no hand-off was made yet.
  package let canMoveGoLive: Bool
}

/// A rule to be.
package struct RoutingRuleForm: Hashable, Sendable {
  package var name: String
  /// Field and its values, each field once.
  package var conditions: [(field: String, values: [String])]
  package var members: [Int64]

  package init(name: String, conditions: [(field: String, values: [String])], members: [Int64]) {
    self.name = name
    self.conditions = conditions
    self.members = members
  }

  package static func == (a: Self, b: Self) -> Bool {
    a.name == b.name && a.members == b.members && a.conditions.elementsEqual(b.conditions, by: ==)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(members)
  }
}

extension OpenWorkspace {
  /// - Throws: ``PeopleError`` not allowed.
  package func salesTeam(by person: Person, now: Instant) throws -> SalesTeam {
    try person.require(.workHandoffs)
    return try storage.read { store in
      let all = try Members.all(in: store)
      let names = Dictionary(all.map { ($0.id, $0.name) }) { first, _ in first }
      func named(_ id: Int64) -> NamedRecord { NamedRecord(id: id, name: names[id] ?? "") }
      let terms = try HandoffTerms(self, now: now, in: store)
      let roster = try HandoffRoster(in: store, hours: terms.hours, now: now)
      let working = Set(roster.members.map(\.id.rawValue))
      let capacities = Dictionary(
        try HandoffTeam.capacities(in: store).map { ($0.memberId, $0) }
      ) { first, _ in first }
      let hours = try MemberHours.all(in: store).byMember
      let absences = Dictionary(
        grouping: try HandoffTeam.absences(endingAfter: now.milliseconds, in: store), by: \.memberId)
      let disabled = Set(try Accounts.all(in: store).filter { $0.disabledAt != nil }.map(\.memberId))
      return SalesTeam(
        sellers: all.filter { working.contains($0.id) }.map { member in
          SalesTeam.Seller(
            member: named(member.id), roles: Set(member.roles.compactMap(Role.init(rawValue:))),
            capacity: capacities[member.id]?.capacity, takesTurns: roster.turnTakers.contains(member.id),
            deputy: capacities[member.id]?.deputyId.map(named), hours: hours[member.id],
            absences: (absences[member.id] ?? []).map {
              SalesTeam.Absence(
                id: $0.id, time: Instant(milliseconds: $0.from)..<Instant(milliseconds: $0.until))
            }, isDisabled: disabled.contains(member.id))
        }.sorted { ($0.member.name, $0.member.id) < ($1.member.name, $1.member.id) },
        rules: try RoutingRules.all(in: store).filter { !$0.isRemoved }.map { rule in
          SalesTeam.Rule(
            id: rule.id, name: rule.name,
            conditions: Dictionary(grouping: rule.conditions, by: \.field).sorted { $0.key < $1.key }
              .map { SalesTeam.Condition(field: $0.key, values: $0.value.map(\.value)) },
            members: rule.members.map(named))
        },
        fields: try Self.routingFields(in: store), goLive: try Workspaces.current(in: store)?.goLive,
        canMoveGoLive: try HandoffCounts.isEmpty(in: store))
    }
  }

  /// Whom a hand-off can be given to, by name.
  ///
  /// - Throws: ``PeopleError`` not allowed.
  package func sellers(by person: Person, now: Instant) throws -> [NamedRecord] {
    try person.require(.seeContacts)
    return try storage.read { store in
      let working = Set(
        try HandoffRoster(in: store, hours: WorkingCalendar(calendar), now: now).members.map(\.id.rawValue))
      return try Members.all(in: store).filter { working.contains($0.id) }
        .map { NamedRecord(id: $0.id, name: $0.name) }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }
  }

  /// The usual ones, and those that contacts and companies have here.
  fileprivate static func routingFields(in store: any Reading) throws -> [String] {
    let known = try Fields.all(in: store).filter { $0.owner == .contact || $0.owner == .company }.map(\.name)
    return Set(known).union(["company-size", "country", "industry", "persona"]).sorted()
  }

  /// A person's own working hours; `nil` for the agreement's. Who is in them is offered leads first.
  ///
  /// - Throws: ``FieldErrors`` under `member`; ``PeopleError`` not allowed.
  package func setWorkingHours(_ hours: WorkingHours?, of member: Int64, by person: Person, now: Instant) throws {
    if person.id.rawValue != member { try person.require(.manageHandoffs) } else { try person.require(.workHandoffs) }
    try change("working hours changed", by: ActingMember(person), now: now) { change in
      var errors = FieldErrors()
      try change.check(member: member, as: "member", into: &errors)
      try errors.check()
      let before = try MemberHours.all(in: change.store).byMember[member]
      try change.note(.member, member, "hours", before?.words, hours?.words)
      let lines = Weekday.allCases.flatMap { day in
        (hours?[day].intervals ?? []).map {
          MemberHours.Line(
            memberId: member, weekday: Int(day.rawValue), from: $0.lowerBound, until: $0.upperBound)
        }
      }
      try MemberHours.set(lines, of: member, in: change.store)
    }
  }

  /// Takes an absence away: entered by mistake, or the person is back sooner.
  ///
  /// - Throws: ``FieldErrors`` under `absence`; ``PeopleError`` not allowed.
  package func removeAbsence(_ id: Int64, by person: Person, now: Instant) throws {
    try person.require(.workHandoffs)
    try change("absence taken away", by: ActingMember(person), now: now) { change in
      guard let absence = try HandoffTeam.absence(id, in: change.store) else {
        throw FieldErrors("absence", .unknown, ["id": String(id)])
      }
      if absence.memberId != person.id.rawValue { try person.require(.manageHandoffs) }
      try change.note(.member, absence.memberId, "absence", "\(absence.from) to \(absence.until)", String?.none)
      try HandoffTeam.remove(absence: id, in: change.store)
    }
  }

  /// Adds a rule of territory or segment at the end of those there are.
  ///
  /// - Returns: its id, and the values that nobody has in their field yet: they are taken, and said.
  /// - Throws: ``FieldErrors`` under `name`, `field`, `values`, `members`; ``PeopleError`` not allowed.
  @discardableResult
  package func addRoutingRule(
    _ form: RoutingRuleForm, by person: Person, now: Instant
  ) throws -> (id: Int64, unknown: [String]) {
    try person.require(.manageHandoffs)
    return try change("routing rule added", by: ActingMember(person), now: now) { change in
      var errors = FieldErrors()
      let name = TextRule.name.read(form.name, as: "name", into: &errors)
      if name == nil { errors.add("name", .required) }
      let known = try Self.routingFields(in: change.store)
      var conditions: [RoutingRules.Condition] = []
      for condition in form.conditions {
        if !known.contains(condition.field) { errors.add("field", .notOffered) }
        var values: [String] = []
        for text in condition.values {
          if let value = TextRule.name.read(text, as: "values", into: &errors), !values.contains(value) {
            values.append(value)
          }
        }
        if values.isEmpty { errors.add("values", .required) }
        if values.count > 100 { errors.add("values", .outOfRange, ["from": "1", "to": "100"]) }
        conditions += values.map { RoutingRules.Condition(field: condition.field, value: $0) }
      }
      if form.conditions.isEmpty { errors.add("field", .required) }
      if Set(form.conditions.map(\.field)).count < form.conditions.count { errors.add("field", .taken) }
      let working = Set(try change.roster.get().members.map(\.id.rawValue))
      if form.members.isEmpty { errors.add("members", .required) }
      if !form.members.allSatisfy(working.contains) { errors.add("members", .notOffered) }
      let standing = try RoutingRules.all(in: change.store).filter { !$0.isRemoved }
      if standing.count >= 200 { errors.add("name", .outOfRange, ["from": "1", "to": "200"]) }
      try errors.check()
      guard let name else { throw errors }
      let id = try Sequences.take(1, of: .routingRule, in: change.store)
      let rule = RoutingRules.Stored(
        id: id, place: (standing.last?.place ?? 0) + 1, name: name, conditions: conditions,
        members: Set(form.members).sorted())
      try RoutingRules.insert(rule, changeset: try change.changeset(), in: change.store)
      try change.note(.workspace, 1, "routing-rule:\(id)", String?.none, name)
      let unknown = try conditions.filter { condition in
        try !Fields.isHeld(condition.field, text: condition.value, in: change.store)
      }
      return (id, unknown.map(\.value))
    }
  }

  /// Takes a rule away. Who got leads by it goes on to be told so.
  ///
  /// - Throws: ``FieldErrors`` under `rule`; ``PeopleError`` not allowed.
  package func removeRoutingRule(_ id: Int64, by person: Person, now: Instant) throws {
    try changeRule(id, "routing rule taken away", by: person, now: now) { rule, _, change in
      try RoutingRules.remove(rule.id, at: now.milliseconds, in: change.store)
      try change.note(.workspace, 1, "routing-rule:\(id)", rule.name, String?.none)
    }
  }

  /// Asks a rule before the one that stands before it.
  ///
  /// - Throws: ``FieldErrors`` under `rule`; ``PeopleError`` not allowed.
  package func raiseRoutingRule(_ id: Int64, by person: Person, now: Instant) throws {
    try changeRule(id, "routing rule raised", by: person, now: now) { rule, before, change in
      guard let before else { return }
      try change.note(.workspace, 1, "routing-place:\(id)", Int64(rule.place), Int64(before.place))
      try RoutingRules.setPlace(before.place, of: rule.id, in: change.store)
      try RoutingRules.setPlace(rule.place, of: before.id, in: change.store)
    }
  }

  private func changeRule(
    _ id: Int64, _ cause: String, by person: Person, now: Instant,
    _ body: (RoutingRules.Stored, _ before: RoutingRules.Stored?, RecordTransaction) throws -> Void
  ) throws {
    try person.require(.manageHandoffs)
    try change(cause, by: ActingMember(person), now: now) { change in
      let rules = try RoutingRules.all(in: change.store).filter { !$0.isRemoved }
      guard let place = rules.firstIndex(where: { $0.id == id }) else {
        throw FieldErrors("rule", .unknown, ["id": String(id)])
      }
      try body(rules[place], place > 0 ? rules[place - 1] : nil, change)
    }
  }

  /// Moves the day from whose start on MQLs are handed off: today or later, and only until the first hand-off.
  ///
  /// - Throws: ``FieldErrors`` under `go_live`; ``PeopleError`` not allowed.
  package func setGoLive(_ day: CivilDate, by person: Person, now: Instant) throws {
    try person.require(.manageWorkspace)
    try change("go-live moved", by: ActingMember(person), now: now) { change in
      if try !HandoffCounts.isEmpty(in: change.store) { throw FieldErrors("go_live", .begun) }
      if day < change.today { throw FieldErrors("go_live", .inThePast) }
      // Of today what came before this moment was before.
      let start = day == change.today ? now : calendar.start(of: day)
      let before = try Workspaces.current(in: change.store)?.goLive
      try change.note(.workspace, 1, "go-live", before?.milliseconds, start.milliseconds)
      try Workspaces.setGoLive(start, in: change.store)
    }
  }
}

extension WorkingHours {
  /// `monday 09:00-18:00, tuesday ...`
  fileprivate var words: String {
    Weekday.allCases.filter { !self[$0].isOff }.map { day in
      day.name + " " + self[day].intervals.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: " ")
    }.joined(separator: ", ")
  }
}
