import Alignment
import Persistence
package import Reports
import Store

/// What a workspace holds, in numbers, for who looks after its data.
package struct StoreHoldings: Sendable {
  package var contacts = 0
  package var companies = 0
  package var deals = 0
  package var touches = 0
  /// Of the touches, those that no figure counts.
  package var marked = 0
  package var members = 0
  package var costs = 0
  package var goals = 0
  package var rates = 0
  package var sources: [Source] = []

  /// A system whose identifiers are known, and how many records each names.
  package struct Source: Sendable {
    package let name: String
    package var contacts = 0
    package var companies = 0
    package var deals = 0
    package var members = 0
  }
}

extension OpenWorkspace {
  /// - Complexity: a pass over the index of external ids; ask once a snapshot.
  package func holdings(of index: JourneyIndex) throws -> StoreHoldings {
    var holdings = StoreHoldings()
    holdings.contacts = index.contacts.count
    holdings.companies = index.companies.count
    holdings.deals = index.deals.count
    holdings.touches = index.touches.count
    holdings.marked = index.touches.flags.count { $0 & TouchColumns.markMask != 0 }
    holdings.costs = Set(index.costs.lazy.filter { !$0.isOfTouch && !$0.isRemoved }.map(\.entity)).count
    holdings.goals = Set(index.goals.lazy.filter { !$0.isRemoved }.map { "\($0.measure) \($0.period)" }).count
    holdings.rates = index.rates.count
    try storage.read { store in
      holdings.members = try Members.all(in: store).count
      for row in try Holdings.bySource(in: store) {
        if holdings.sources.last?.name != row.source { holdings.sources.append(.init(name: row.source)) }
        let place = holdings.sources.count - 1
        switch row.kind {
        case .contact: holdings.sources[place].contacts = row.count
        case .company: holdings.sources[place].companies = row.count
        case .deal: holdings.sources[place].deals = row.count
        case .member: holdings.sources[place].members = row.count
        default: break
        }
      }
    }
    return holdings
  }
}
