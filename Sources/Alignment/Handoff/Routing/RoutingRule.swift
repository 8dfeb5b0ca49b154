/// One rule of routing: for whom it holds, and who gets them.
package struct RoutingRule: Hashable, Sendable {
  package enum Who: Hashable, Sendable {
    /// The owner of the contact, else of its company.
    case owner
    case person(ID<Member>)
    /// In turns by capacity; an empty team is everyone who works hand-offs.
    case roundRobin(Set<ID<Member>>)
  }

  /// A field of the contact has one of these values, upper and lower case alike.
  package struct Condition: Hashable, Sendable {
    package var field: String
    package var values: Set<String>

    package init(_ field: String, _ values: Set<String>) {
      self.field = field
      self.values = Set(values.map { $0.lowercased() })
    }
  }

  /// Territory and segment: all of them hold; none holds for everyone.
  package var conditions: [Condition]
  package var who: Who
  /// What reasons and turns call it, the same wherever it stands in the list; `nil` for its place.
  package var number: Int?

  package init(_ who: Who, where conditions: [Condition] = [], number: Int? = nil) {
    self.who = who
    self.conditions = conditions
    self.number = number
  }

  package static let owner = RoutingRule(.owner)
  package static func roundRobin(_ team: Set<ID<Member>> = []) -> RoutingRule { RoutingRule(.roundRobin(team)) }

  /// Rules of territory and segment between the owner's, which comes first, and everyone's turns, which come last.
  package static func list(_ own: [RoutingRule]) -> [RoutingRule] {
    [RoutingRule(.owner, number: 0)] + own + [RoutingRule(.roundRobin([]), number: 1)]
  }

  /// The first number of a rule of the workspace's own.
  package static let firstOwnNumber = 2

  package func matches(_ subject: RoutingSubject) -> Bool {
    conditions.allSatisfy { condition in
      subject.fields[condition.field].map { condition.values.contains($0.lowercased()) } ?? false
    }
  }
}

/// What routing knows of a lead.
package struct RoutingSubject: Hashable, Sendable {
  package var contactOwner: ID<Member>?
  package var companyOwner: ID<Member>?
  /// `country`, `industry`, `company-size`, `persona` and the workspace's own.
  package var fields: [String: String]

  package init(contactOwner: ID<Member>? = nil, companyOwner: ID<Member>? = nil, fields: [String: String] = [:]) {
    self.contactOwner = contactOwner
    self.companyOwner = companyOwner
    self.fields = fields
  }
}

/// Somebody who works hand-offs, as they are at one instant.
package struct RoutingMember: Hashable, Sendable {
  package var id: ID<Member>
  /// Capacity beside the others', 0 or more; 0 takes no turns.
  package var weight: Int
  package var isAbsent: Bool
  /// When the person's working hours go on: now or earlier where they run.
  package var nextIn: Instant
  package var deputy: ID<Member>?

  package init(
    _ id: ID<Member>, weight: Int = 1, isAbsent: Bool = false, nextIn: Instant = .distantPast,
    deputy: ID<Member>? = nil
  ) {
    self.id = id
    self.weight = weight
    self.isAbsent = isAbsent
    self.nextIn = nextIn
    self.deputy = deputy
  }
}
