import Alignment
import Persistence
import Store

/// The two teams: a head each, marketers and reps, more of them for a larger company.
struct DemoTeams: Sendable {
  private(set) var marketers: [Int64] = []
  /// The head of sales is not among them.
  private(set) var reps: [Int64] = []
  private(set) var headOfSales: Int64 = 0

  static let administrator = "Renata Solmi"

  private static let marketerNames = ["Elisa Corvara", "Paul Bréval", "Irina Dumbrăveanu", "Tom Alderly"]
  private static let repNames = [
    "Bruno Castagnari", "Marta Vezzoli", "Luc Fontanel", "Adela Prisăcaru", "Owen Hartley-Moor", "Sabina Roncati",
    "Florence Dutilly", "Karen Whitlow",
  ]
  private static let regions = [
    "Italy", "Italy", "France", "Romania", "United Kingdom", "Italy", "France", "United States",
  ]

  /// Four marketers and eight reps up to 20,000 contacts; past that one more for each 10,000 and 5,000, at most
  /// 40 and 80.
  init(contacts: Int, changeset: Int64, in store: any Writing) throws {
    let marketing = min(40, 4 + max(0, contacts - 20_000) / 10_000)
    let sales = min(80, 8 + max(0, contacts - 20_000) / 5_000)
    var dice = DemoDice(seed: 0x7EA4)
    let names = DemoNames().languages
    var taken: Set<String> = []
    func name(_ place: Int, of known: [String]) -> String {
      if place < known.count { return known[place] }
      while true {
        let language = names[dice.below(names.count)]
        let name =
          language.first[dice.below(language.first.count)].text + " "
          + language.last[dice.below(language.last.count)].text
        if taken.insert(name).inserted { return name }
      }
    }
    for place in 0..<marketing {
      marketers.append(
        try insert(
          name(place, of: DemoTeams.marketerNames), .marketing, manager: place == 0 ? nil : DemoTeams.marketerNames[0],
          region: nil, role: place == 0 ? "head-of-marketing" : "marketer", changeset, store))
    }
    for place in 0..<sales {
      let id = try insert(
        name(place, of: DemoTeams.repNames), .sales, manager: place == 0 ? nil : DemoTeams.repNames[0],
        region: DemoTeams.regions[place % DemoTeams.regions.count], role: place == 0 ? "head-of-sales" : "rep",
        changeset, store)
      if place == 0 { headOfSales = id } else { reps.append(id) }
    }
  }

  private func insert(
    _ name: String, _ team: Team, manager: String?, region: String?, role: String, _ changeset: Int64,
    _ store: any Writing
  ) throws -> Int64 {
    let id = try Sequences.take(1, of: .member, in: store)
    let address = TextFolding.folded(name).split { !$0.isLetter }.joined(separator: ".")
    try Members.insert(
      Members.Stored(
        id: id, name: name, email: "\(address)@bellavento.example", team: team.rawValue, manager: manager,
        region: region, roles: [role]),
      changeset: changeset, in: store)
    return id
  }
}
