package import Alignment
import Store

extension OpenWorkspace {
  /// The heads of the teams by name, where a team has just one: who can act.
  package func heads() throws -> [Team: String] {
    let members = try members()
    var heads: [Team: String] = [:]
    for (role, team) in [(Role.headOfMarketing, Team.marketing), (.headOfSales, .sales)] {
      let found = members.filter { $0.roles.contains(role.rawValue) }
      if found.count == 1 { heads[team] = found[0].name }
    }
    return heads
  }
}
