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
  consuming func columns(breakingTiesIn store: any Reading) throws -> TouchColumns {
    var columns = TouchColumns()
    let contacts = take(\.contact)
    let at = take(\.at)
    var start = [Int32](repeating: 0, count: contactCount + 1)
    for contact in contacts { start[Int(contact) + 1] += 1 }
    for contact in 0..<contactCount { start[contact + 1] += start[contact] }
    var order = place(contacts, at, start)
    let ids = take(\.id)
    try breakTies(in: &order, at, contacts, ids: ids, store)
    columns.start = start
    columns.at = gather(at, order)
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
    columns.numberVisits(visitors: visitors)
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
    var messages: [Int64: (system: Int64, message: String)] = [:]
    if ties.count > 10_000 {
      let wanted = Set(ties.joined().map { Int64(ids[Int(order[$0])]) })
      try Touches.forEachMessage(in: store) { id, system, message in
        if wanted.contains(id) { messages[id] = (system, message) }
      }
    } else {
      for place in ties.joined() {
        let id = Int64(ids[Int(order[place])])
        messages[id] = try Touches.message(of: id, in: store)
      }
    }
    for tie in ties {
      order[tie].sort { a, b in
        let (one, two) = (Int64(ids[Int(a)]), Int64(ids[Int(b)]))
        let (left, right) = (messages[one] ?? (0, ""), messages[two] ?? (0, ""))
        if left.system != right.system { return left.system < right.system }
        if left.message != right.message {
          return left.message.unicodeScalars.lexicographicallyPrecedes(right.message.unicodeScalars)
        }
        return one < two
      }
    }
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

extension TouchColumns {
  /// Numbers the visits, and gives the touches of a visit what it was landed with where they say nothing.
  ///
  /// A visit is a visitor's touches on site: 30 minutes without one, or another campaign, ends it. Where the source
  /// names no visitor, the contact is its own. Machine and internal touches belong to none.
  mutating func numberVisits(visitors: [Int32]) {
    visit = [Int32](repeating: -1, count: count)
    var number: Int32 = 0
    for contact in 0..<(start.count - 1) {
      var open: [(visitor: Int32, split: VisitSplitter, first: Int, number: Int32)] = []
      for row in run(of: contact) {
        guard let touchKind = TouchKind(rawValue: kind[row]), touchKind.isOnSite,
          flags[row] & TouchColumns.markMask == 0
        else { continue }
        var place = open.firstIndex { $0.visitor == visitors[row] }
        if place == nil {
          open.append((visitors[row], VisitSplitter(), row, number))
          place = open.count - 1
        }
        guard let place else { continue }
        if open[place].split.startsNew(at: Instant(milliseconds: at[row]), campaign: campaign[row]) {
          open[place].first = row
          open[place].number = number
          number += 1
        }
        visit[row] = open[place].number
        inherit(from: open[place].first, to: row)
      }
    }
  }

  /// Campaign parameters belong to the visit, so that they survive whatever page the form is on.
  private mutating func inherit(from first: Int, to row: Int) {
    guard first != row else { return }
    if source[row] == 0, campaign[row] == 0 {
      source[row] = source[first]
      campaign[row] = campaign[first]
      if channel[row] == 0 { channel[row] = channel[first] }
    }
    if landing[row] == 0 { landing[row] = landing[first] }
  }
}
