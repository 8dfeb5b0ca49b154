import Alignment
import Dispatch
import Persistence
import Reports
import Store
import Synchronization

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
  /// Each raw column is let go when it has been gathered, so that the peak is two columns above twice the result.
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
    columns.start = start
    columns.at = gather(at, order)
    try breakTies(in: &order, columns, ids: ids, store)
    if !voids.isEmpty {
      for (place, row) in order.enumerated() {
        if let changeset = voids[Int64(ids[Int(row)])] { columns.voids[Int32(place)] = changeset }
      }
    }
    try columns.rankTies(of: deals, ids: { ids[Int(order[$0])] }, in: store)
    (columns.source, columns.campaign) = gather(take(\.source), take(\.campaign), order)
    (columns.content, columns.landing) = gather(take(\.content), take(\.landing), order)
    (columns.changeset, columns.channel) = gather(take(\.changeset), take(\.channel), order)
    (columns.kind, columns.flags) = gather(take(\.kind), take(\.flags), order)
    let (visitors, owners) = gather(take(\.visitor), take(\.owner), order)
    columns.owner = owners
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

  /// Touches of one contact at the same instant go by source system, message id, id; their instants, already in
  /// place, stay as they are.
  private func breakTies(
    in order: inout [Int32], _ columns: TouchColumns, ids: [Int32], _ store: any Reading
  ) throws {
    var ties: [Range<Int>] = []
    let at = columns.at.span
    for contact in 0..<contactCount {
      let run = columns.run(of: contact)
      var place = run.lowerBound + 1
      while place < run.upperBound {
        let first = place - 1
        while place < run.upperBound, at[place] == at[first] { place += 1 }
        if place - first > 1 { ties.append(first..<place) }
        place += 1
      }
    }
    guard !ties.isEmpty else { return }
    let messages = try TouchMessages(of: ties.joined().map { ids[Int(order[$0])] }, in: store)
    for tie in ties { order[tie].sort { messages.precedes(ids[Int($0)], ids[Int($1)]) } }
  }

  /// Two columns at once, a thread each.
  private func gather<One: Sendable, Other: Sendable>(
    _ one: [One], _ other: [Other], _ order: [Int32]
  ) -> ([One], [Other]) {
    let gathered = Mutex<([One], [Other])>(([], []))
    DispatchQueue.concurrentPerform(iterations: 2) { side in
      if side == 0 {
        let column = gather(one, order)
        gathered.withLock { $0.0 = column }
      } else {
        let column = gather(other, order)
        gathered.withLock { $0.1 = column }
      }
    }
    return gathered.withLock { $0 }
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
