import Alignment
import HTTPTypes
import Pages
import Reports
import Workspace

/// Search by the beginnings of words, as the box at the top of the pages does it.
enum SearchOperations {
  static let all: [Operation] = [
    Operation(
      .get, .apiSearch, "search", "Contacts, companies and deals by words", in: .workspace,
      parameters: [
        Parameter("q", "Beginnings of words of names, addresses and domains.", .text(1...200), isNeeded: true),
        Parameter("limit", "Most hits of each kind; 50 where it is not said.", .integer(1...200)),
      ],
      answer: .object(
        "SearchResult",
        ["contacts": hits("ContactHits"), "companies": hits("CompanyHits"), "deals": hits("DealHits")])
    ) { call in
      let text = call.query["q"] ?? ""
      let finder = call.site.finder.current
      let contacts = finder.contacts(text, limit: call.limit, now: call.now)
      let companies = finder.companies(text, limit: call.limit)
      let deals = finder.deals(text, limit: call.limit)
      func found(_ count: Int, _ ids: [Int64], _ names: NameBook) -> JSON {
        [
          "count": .count(count),
          "items": .list(
            ids.map { ["id": .integer($0), "name": .text(names.label(of: Int($0)) ?? "")] }),
        ]
      }
      return Reply([
        "contacts": found(
          contacts.count, contacts.first.map { finder.index.contacts.id[$0].rawValue }, finder.contacts.names),
        "companies": found(companies.count, companies.first, finder.contacts.companies),
        "deals": found(deals.count, deals.first, finder.deals),
      ])
    }
  ]

  private static func hits(_ name: String) -> Schema {
    .object(name, ["count": .count, "items": .list(Shapes.named)])
  }
}
