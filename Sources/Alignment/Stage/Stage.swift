/// A step of the one funnel both teams speak of [P1].
///
///     top                        middle       bottom
///     contact  prospect  lead    mql   sql    opportunity  customer
///     ────── marketing ──────    ─ both ──    ────── sales ───────
package enum Stage: UInt8, CaseIterable, Comparable, Sendable {
  case contact, prospect, lead, mql, sql, opportunity, customer

  /// The name in documents, commands and JSON.
  package var name: String {
    switch self {
    case .contact: "contact"
    case .prospect: "prospect"
    case .lead: "lead"
    case .mql: "mql"
    case .sql: "sql"
    case .opportunity: "opportunity"
    case .customer: "customer"
    }
  }

  package init?(name: some StringProtocol) {
    guard let stage = Stage.allCases.first(where: { $0.name == name.lowercased() }) else { return nil }
    self = stage
  }

  package var zone: Zone {
    switch self {
    case .contact, .prospect, .lead: .top
    case .mql, .sql: .middle
    case .opportunity, .customer: .bottom
    }
  }

  package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

package enum Zone: String, Sendable { case top, middle, bottom }

/// Who answers for a stage. `both` is the hand-off, owned jointly.
package enum Team: String, CaseIterable, Sendable { case marketing, both, sales }

/// Which team owns each stage; a setting of the workspace [P19].
package struct StageOwners: Hashable, Sendable {
  private var teams: [Team]

  /// Marketing to lead, both at MQL and SQL, sales from opportunity.
  package init() {
    teams = Stage.allCases.map { $0.zone == .top ? .marketing : $0.zone == .middle ? .both : .sales }
  }

  package subscript(stage: Stage) -> Team {
    get { teams[Int(stage.rawValue)] }
    set { teams[Int(stage.rawValue)] = newValue }
  }
}
