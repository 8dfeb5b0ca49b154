package import Persistence

/// Rules of territory and segment by which leads go to reps. One that is taken away stays readable, for who got a lead
/// by it.
package enum RoutingRules {
  package struct Stored: Sendable, Hashable {
    package var id: Int64
    /// Its place among the rules that stand; those taken away keep the last they had.
    package var place: Int
    package var name: String
    /// Field and value, in the order of the field's name.
    package var conditions: [Condition]
    package var members: [Int64]
    package var isRemoved: Bool

    package init(
      id: Int64, place: Int, name: String, conditions: [Condition], members: [Int64], isRemoved: Bool = false
    ) {
      self.id = id
      self.place = place
      self.name = name
      self.conditions = conditions
      self.members = members
      self.isRemoved = isRemoved
    }
  }

  package struct Condition: Sendable, Hashable {
    package var field: String
    package var value: String

    package init(field: String, value: String) {
      self.field = field
      self.value = value
    }
  }

  /// All, those that stand first, in their order.
  package static func all(in store: any Reading) throws -> [Stored] {
    let rules = try store.rows(
      "SELECT id, place, name, removed_at IS NOT NULL FROM routing_rule ORDER BY removed_at IS NOT NULL, place, id")
    guard !rules.isEmpty else { return [] }
    var conditions: [Int64: [Condition]] = [:]
    for row in try store.rows("SELECT rule_id, field, value FROM routing_condition ORDER BY rule_id, field, value") {
      conditions[row.integer(0), default: []].append(Condition(field: row.text(1), value: row.text(2)))
    }
    var members: [Int64: [Int64]] = [:]
    for row in try store.rows("SELECT rule_id, member_id FROM routing_member ORDER BY rule_id, member_id") {
      members[row.integer(0), default: []].append(row.integer(1))
    }
    return rules.map { row in
      let id = row.integer(0)
      return Stored(
        id: id, place: row.int(1), name: row.text(2), conditions: conditions[id] ?? [], members: members[id] ?? [],
        isRemoved: row.bool(3))
    }
  }

  package static func insert(_ rule: Stored, changeset: Int64, in store: any Writing) throws {
    try store.execute(
      """
      INSERT INTO routing_rule (id, place, name, changeset_id)
      VALUES (\(rule.id), \(rule.place), \(rule.name), \(changeset))
      """)
    for condition in rule.conditions {
      try store.execute(
        """
        INSERT INTO routing_condition (rule_id, field, value)
        VALUES (\(rule.id), \(condition.field), \(condition.value))
        """)
    }
    for member in rule.members {
      try store.execute("INSERT INTO routing_member (rule_id, member_id) VALUES (\(rule.id), \(member))")
    }
  }

  package static func setPlace(_ place: Int, of id: Int64, in store: any Writing) throws {
    try store.execute("UPDATE routing_rule SET place = \(place) WHERE id = \(id)")
  }

  package static func remove(_ id: Int64, at now: Int64, in store: any Writing) throws {
    try store.execute("UPDATE routing_rule SET removed_at = \(now) WHERE id = \(id)")
  }
}

/// The hours of people who work others than the agreement's.
package enum MemberHours {
  package struct Line: Sendable, Hashable {
    package var memberId: Int64
    /// 1 Monday to 7 Sunday.
    package var weekday: Int
    /// Minutes since midnight.
    package var from: Int
    package var until: Int

    package init(memberId: Int64, weekday: Int, from: Int, until: Int) {
      self.memberId = memberId
      self.weekday = weekday
      self.from = from
      self.until = until
    }
  }

  package static func all(in store: any Reading) throws -> [Line] {
    try store.rows(
      """
      SELECT member_id, weekday, from_minute, until_minute
      FROM member_hours
      ORDER BY member_id, weekday, from_minute
      """
    ).map { Line(memberId: $0.integer(0), weekday: $0.int(1), from: $0.int(2), until: $0.int(3)) }
  }

  /// Instead of those there were; none for the agreement's hours.
  package static func set(_ lines: [Line], of member: Int64, in store: any Writing) throws {
    try store.execute("DELETE FROM member_hours WHERE member_id = \(member)")
    for line in lines {
      try store.execute(
        """
        INSERT INTO member_hours (member_id, weekday, from_minute, until_minute)
        VALUES (\(member), \(line.weekday), \(line.from), \(line.until))
        """)
    }
  }
}
