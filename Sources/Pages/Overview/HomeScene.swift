package import Alignment

/// Who reads a home page, how they came there, and what they may see of it.
package struct HomeScene: Sendable {
  package let reader: Reader
  package let state: PageState
  /// The pages that this person may open: where a link leads elsewhere there is none.
  package let pages: Set<Path>
  /// Who leads a team, where it is one person.
  package var heads: [Team: String] = [:]
  /// Names of the deals and contacts in lists, for who may see them.
  package var deals: [Int64: Name] = [:]
  package var contacts: [Int64: Name] = [:]
  /// Whether goals may be set.
  package var mayEditMoney = false
  /// Whether the period is too long to be drawn day by day.
  package var isLong = false
  /// How the agreement stands; `nil` as of a past day.
  package var board: AgreementBoard?

  package init(_ reader: Reader, _ state: PageState, pages: Set<Path>) {
    self.reader = reader
    self.state = state
    self.pages = pages
  }

  /// What a deal or contact of a list is called.
  package struct Name: Sendable {
    package let text: String
    package let company: String?

    package init(_ text: String, company: String?) {
      self.text = text
      self.company = company
    }
  }

  /// The link to a record of which there is a name; `nil` for who may not see it.
  func link(toDeal id: Int64) -> String? { pages.contains(.deal) && deals[id] != nil ? Path.deal.link(id) : nil }
  func link(toContact id: Int64) -> String? {
    pages.contains(.contact) && contacts[id] != nil ? Path.contact.link(id) : nil
  }

  /// The head of the team with initials, else the team's name: who can act.
  func whoActs(_ team: Team) -> Fields {
    let name = heads[team] ?? ""
    return [
      "actTeam": team.cssClass, "actName": name, "actInitials": name.initials, "actHasName": !name.isEmpty,
      "actTeamName": reader.team(team),
    ]
  }

  var isCompared: Bool { state.comparison != .none && !isLong }
}
