import Persistence
import Reports

extension TouchColumns {
  /// Ranks the touches that share an instant across the contacts of one deal, so that a journey of several contacts
  /// has them by source system, message id and id.
  ///
  /// - Parameter ids: the touch's id by row.
  /// - Complexity: O(*t* log *t*) in the touches of deals with two contacts or more, and a look-up each tied touch.
  mutating func rankTies(of deals: DealColumns, ids: (Int) -> Int32, in store: any Reading) throws {
    var tied: Set<Int32> = []
    var touches: [(at: Int64, row: Int32, contact: Int32)] = []
    for deal in 0..<deals.count {
      let places = deals.contactRange(of: deal)
      guard places.count > 1 else { continue }
      touches.removeAll(keepingCapacity: true)
      for place in places {
        let contact = deals.contacts[place].contact
        for row in run(of: Int(contact)) { touches.append((at[row], Int32(row), contact)) }
      }
      touches.sort { $0.at < $1.at }
      var first = 0
      while first < touches.count {
        var end = first + 1
        var isShared = false
        while end < touches.count, touches[end].at == touches[first].at {
          isShared = isShared || touches[end].contact != touches[first].contact
          end += 1
        }
        if isShared {
          for touch in touches[first..<end] { tied.insert(touch.row) }
        }
        first = end
      }
    }
    guard !tied.isEmpty else { return }
    let ranked = tied.map { (row: $0, id: ids(Int($0))) }
    let messages = try TouchMessages(of: ranked.map(\.id), in: store)
    tieRanks.reserveCapacity(ranked.count)
    for (rank, touch) in ranked.sorted(by: { messages.precedes($0.id, $1.id) }).enumerated() {
      tieRanks[touch.row] = Int32(rank)
    }
  }
}
