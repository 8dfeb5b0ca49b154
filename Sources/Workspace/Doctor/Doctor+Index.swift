import Alignment
import Persistence
import Reports
import Store

extension Doctor {
  /// I6: the index in memory equals the store, contact by contact and deal by deal.
  ///
  /// Touches and stage entries of a contact are compared as sums of hashes of their rows, read anew from the store:
  /// the order does not matter, a row that is missing, doubled or altered does.
  static func index(_ index: JourneyIndex, equals store: any Reading) throws -> DoctorFinding {
    var finding = DoctorFinding("I6", "The index in memory equals the store.")
    let contacts = index.contacts
    var ordinals: [Int64: Int] = [:]
    ordinals.reserveCapacity(contacts.count)
    for (ordinal, id) in contacts.id.enumerated() { ordinals[id.rawValue] = ordinal }
    finding.checked = contacts.count + index.deals.count

    var stored = [UInt64](repeating: 0, count: contacts.count)
    var unknown: Set<Int64> = []
    let touchVoids = Dictionary(
      uniqueKeysWithValues: try Voids.all(of: .touch, in: store).map { ($0.fact, $0.changeset) })
    let entryVoids = Dictionary(
      uniqueKeysWithValues: try Voids.all(of: .transition, in: store).map { ($0.fact, $0.changeset) })
    try Touches.scan(after: 0, to: try Touches.lastId(in: store), in: store) { batch in
      var row = 0
      while row < batch.count {
        if let contact = ordinals[batch[row]] {
          let flags = (batch[row + 3] & 1) | (batch[row + 4] << 1)
          stored[contact] &+= mixed(
            batch[row + 1], batch[row + 2], flags, batch[row + 13], touchVoids[batch[row + 14]] ?? -1)
        } else {
          unknown.insert(batch[row])
        }
        row += Touches.scanWidth
      }
    }
    try Transitions.scan(in: store) { batch in
      var row = 0
      while row < batch.count {
        if let contact = ordinals[batch[row]] {
          stored[contact] &+= mixed(
            batch[row + 1], batch[row + 3] + 100, batch[row + 5], batch[row + 7], entryVoids[batch[row + 8]] ?? -1)
        } else {
          unknown.insert(batch[row])
        }
        row += 9
      }
    }
    for id in unknown.sorted() { finding.fail("contact \(id): in the store, not in the index") }
    let touches = index.touches
    for contact in 0..<contacts.count {
      var held: UInt64 = 0
      for row in touches.run(of: contact) {
        let flags = touches.flags[row]
        let isVoided = flags & TouchColumns.voidBit != 0
        held &+= mixed(
          touches.at[row], Int64(touches.kind[row]), Int64(flags & ~TouchColumns.voidBit),
          index.changesets[Int(touches.changeset[row])].id,
          index.changesetId(ofVoid: isVoided ? touches.voids[Int32(row)] : nil))
      }
      for row in contacts.history(of: contact) {
        let entry = contacts.entries[row]
        held &+= mixed(
          entry.at, Int64(entry.kind.rawValue) + 100, Int64(entry.to.rawValue),
          index.changesets[Int(entry.changeset)].id,
          index.changesetId(ofVoid: entry.isVoided ? contacts.entryVoids[Int32(row)] : nil))
      }
      if held != stored[contact] {
        finding.fail("contact \(contacts.id[contact]): its touches or stage entries differ")
      }
    }
    try deals(index, store, &finding)
    return finding
  }

  private static func deals(_ index: JourneyIndex, _ store: any Reading, _ finding: inout DoctorFinding) throws {
    let voids = Set(try Voids.all(of: .close, in: store).map(\.fact))
    var place = 0
    try Deals.forEach(in: store) { row in
      let id = row.integer(0)
      guard place < index.deals.count, index.deals.rows[place].id.rawValue == id else {
        finding.fail("deal \(id): in the store, not in the index")
        return true
      }
      let held = index.deals.rows[place]
      if held.amountMinor != row.integer(3) || Int64(held.outcome.rawValue) != row.integer(9)
        || held.createdAt != row.integer(7) || (held.outcome != .open && held.closedAt != row.integer(10))
      {
        finding.fail("deal \(id): amount, outcome or dates differ")
      } else if (held.voidedBy >= 0) != voids.contains(id) {
        finding.fail("deal \(id): its close is voided in one of the two only")
      }
      place += 1
      return true
    }
    for deal in index.deals.rows[place...] { finding.fail("deal \(deal.id): in the index, not in the store") }
  }

  /// A hash of one row's numbers; the finaliser of SplitMix64 over each.
  ///
  /// - Parameters:
  ///   - changeset: id of the row's changeset.
  ///   - void: id of the changeset that voided it, -1 for none.
  private static func mixed(_ a: Int64, _ b: Int64, _ c: Int64, _ changeset: Int64, _ void: Int64) -> UInt64 {
    var hash: UInt64 = 0x9e37_79b9_7f4a_7c15
    for part in [a, b, c, changeset, void] {
      hash = (hash ^ UInt64(bitPattern: part)) &* 0xbf58_476d_1ce4_e5b9
      hash ^= hash >> 29
    }
    return hash
  }
}

extension JourneyIndex {
  /// The store's id of the changeset of a void, -1 for none.
  fileprivate func changesetId(ofVoid ordinal: Int32?) -> Int64 { ordinal.map { changesets[Int($0)].id } ?? -1 }
}
