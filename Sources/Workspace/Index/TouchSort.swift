import Alignment
import Persistence
import Reports
import Store

/// Puts touches that were read by id into runs by contact, each in time order: a stable counting sort by contact,
/// then an insertion sort of each short run, then one gather a column.
struct TouchSort {
  private var parts: [RawTouches]
  private let contactCount: Int

  init(_ parts: [RawTouches], contactCount: Int) {
    self.parts = parts
    self.contactCount = contactCount
  }

  /// The finished columns, visits included.
  ///
  /// Each raw column is let go when it has been gathered, so that the peak is one column above twice the result.
  ///
  /// - Parameters:
  ///   - voids: voided touches by id, and the changeset that voided each.
  ///   - direct: number of the channel of a visit that nothing is known to have brought.
  ///   - deals: whose contacts' touches are put in one order where they share an instant.
  consuming func columns(
    voids: [Int64: Int32], direct: UInt16, deals: DealColumns, breakingTiesIn store: any Reading
  ) throws -> TouchColumns {
    var columns = TouchColumns()
    let contacts = take(\.contact)
    let at = take(\.at)
    var start = [Int32](repeating: 0, count: contactCount + 1)
    for contact in contacts { start[Int(contact) + 1] += 1 }
    for contact in 0..<contactCount { start[contact + 1] += start[contact] }
    var order = place(contacts, at, start)
    let ids = take(\.id)
    try breakTies(in: &order, at, contacts, ids: ids, store)
    if !voids.isEmpty {
      for (place, row) in order.enumerated() {
        if let changeset = voids[Int64(ids[Int(row)])] { columns.voids[Int32(place)] = changeset }
      }
    }
    columns.start = start
    columns.at = gather(at, order)
    try columns.rankTies(of: deals, ids: { ids[Int(order[$0])] }, in: store)
    columns.channel = gather(take(\.channel), order)
    columns.kind = gather(take(\.kind), order)
    columns.flags = gather(take(\.flags), order)
    columns.source = gather(take(\.source), order)
    columns.campaign = gather(take(\.campaign), order)
    columns.content = gather(take(\.content), order)
    columns.landing = gather(take(\.landing), order)
    columns.owner = gather(take(\.owner), order)
    columns.changeset = gather(take(\.changeset), order)
    let visitors = gather(take(\.visitor), order)
    columns.numberVisits(visitors: visitors, direct: direct)
    return columns
  }

  /// One column of all parts, which give theirs up.
  private mutating func take<Element>(_ path: WritableKeyPath<RawTouches, [Element]>) -> [Element] {
    var whole = parts.isEmpty ? [] : parts[0][keyPath: path]
    if !parts.isEmpty { parts[0][keyPath: path] = [] }
    for part in parts.indices.dropFirst() {
      whole += parts[part][keyPath: path]
      parts[part][keyPath: path] = []
    }
    return whole
  }

  private func place(_ contacts: [Int32], _ at: [Int64], _ start: [Int32]) -> [Int32] {
    var next = start
    var order = [Int32](repeating: 0, count: contacts.count)
    for row in contacts.indices {
      let contact = Int(contacts[row])
      let first = Int(start[contact])
      var place = Int(next[contact])
      let instant = at[row]
      while place > first, instant < at[Int(order[place - 1])] {
        order[place] = order[place - 1]
        place -= 1
      }
      order[place] = Int32(truncatingIfNeeded: row)
      next[contact] += 1
    }
    return order
  }

  /// Touches of one contact at the same instant go by source system, message id, id.
  private func breakTies(
    in order: inout [Int32], _ at: [Int64], _ contacts: [Int32], ids: [Int32], _ store: any Reading
  ) throws {
    var ties: [Range<Int>] = []
    var place = 1
    while place < order.count {
      let first = place - 1
      let row = Int(order[first])
      while place < order.count, case let other = Int(order[place]), at[other] == at[row],
        contacts[other] == contacts[row]
      {
        place += 1
      }
      if place - first > 1 { ties.append(first..<place) }
      place += 1
    }
    guard !ties.isEmpty else { return }
    let messages = try TouchMessages(of: ties.joined().map { ids[Int(order[$0])] }, in: store)
    for tie in ties { order[tie].sort { messages.precedes(ids[Int($0)], ids[Int($1)]) } }
  }

  private func gather<Element>(_ column: [Element], _ order: [Int32]) -> [Element] {
    let from = column.span
    let rows = order.span
    var gathered: [Element] = []
    gathered.reserveCapacity(rows.count)
    for place in rows.indices { gathered.append(from[Int(rows[place])]) }
    return gathered
  }
}
