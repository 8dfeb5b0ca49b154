/// What a person does in the company; a person may have several. Raw values are stored and named in documents.
///
/// What each may do is ``Role/rights``; a person may do what any of their roles may.
package enum Role: String, CaseIterable, Comparable, Sendable {
  case marketer, rep
  case headOfMarketing = "head-of-marketing"
  case headOfSales = "head-of-sales"
  case management, operations, administrator

  /// The team whose work it is; `nil` for roles that stand beside both.
  package var team: Team? {
    switch self {
    case .marketer, .headOfMarketing: .marketing
    case .rep, .headOfSales: .sales
    case .management, .operations, .administrator: nil
    }
  }

  /// In the order of the cases, the order of lists.
  package static func < (a: Self, b: Self) -> Bool { a.place < b.place }
  private var place: Int { Role.allCases.firstIndex(of: self) ?? 0 }
}

extension Set<Role> {
  /// All that any of the roles may do.
  package var rights: Set<Right> { reduce(into: []) { $0.formUnion($1.rights) } }

  /// Marketing or sales where all roles with a team are of it, `both` where they are of two or of none.
  package var team: Team { oneTeam ?? .both }

  /// `nil` where no role has a team.
  package var teamOfWork: Team? { contains { $0.team != nil } ? team : nil }

  private var oneTeam: Team? {
    let teams = Set<Team>(compactMap(\.team))
    return teams.count == 1 ? teams.first : nil
  }
}
