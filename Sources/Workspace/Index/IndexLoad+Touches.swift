import Alignment
import Dispatch
import Persistence
import Reports
import Store
import Synchronization

extension IndexLoad {
  /// Touches: two threads read half of the ids each, then the columns are put in runs by contact and time.
  mutating func touches() throws {
    let last = try Touches.lastId(in: store)
    let half = last / 2
    let maps = try touchMaps(
      voids: Dictionary(
        uniqueKeysWithValues: try Voids.all(of: .touch, in: store).map { ($0.fact, numbers.changesets[$0.changeset]) }))
    let storage = workspace.storage
    let parts = Mutex<[Result<RawTouches, any Error>?]>([nil, nil])
    // The other reader has a snapshot of its own; ids up to `last` are the same in both.
    let bounds = [(Int64(0), half), (half, last)]
    DispatchQueue.concurrentPerform(iterations: 2) { part in
      let result = Result {
        try storage.read { store in
          try RawTouches(after: bounds[part].0, to: bounds[part].1, maps: maps, in: store)
        }
      }
      parts.withLock { $0[part] = result }
    }
    let read = try parts.withLock { found in
      defer { found = [nil, nil] }
      return try found.compactMap { try $0?.get() }
    }
    let columns = try TouchSort(read, contactCount: index.contacts.count).columns(
      voids: maps.voids, direct: direct, deals: index.deals, breakingTiesIn: store)
    index.touches = columns
    numbers.visits = (columns.visit.max() ?? -1) + 1
  }

  /// Number of the channel of a visit that nothing is known to have brought.
  var direct: UInt16 { UInt16(truncatingIfNeeded: index.channels.existing(DefaultChannel.direct.rawValue) ?? 0) }

  /// - Parameter voids: voided touches by id: the changeset that voided each.
  func touchMaps(voids: [Int64: Int32]) throws -> TouchMaps {
    var channels = numbers.channels
    for term in try Terms.all(of: .impliedChannel, in: store) { channels[term.id] = Int32(TouchColumns.impliedChannel) }
    return TouchMaps(
      contacts: numbers.contactOrdinals, channels: channels, sources: numbers.sources, campaigns: numbers.campaigns,
      contents: numbers.contents, landings: numbers.landings, members: numbers.memberNumbers,
      changesets: numbers.changesets, moved: (past?.touches ?? [:]).mapValues { numbers.contactOrdinals[$0] },
      voids: voids)
  }
}

/// What turns ids of the store into numbers of the index; shared by the reading threads.
struct TouchMaps: Sendable {
  let contacts: OrdinalMap
  let channels: OrdinalMap
  let sources: OrdinalMap
  let campaigns: OrdinalMap
  let contents: OrdinalMap
  let landings: OrdinalMap
  let members: OrdinalMap
  let changesets: OrdinalMap
  /// Touches by id that merges have moved since the day that is read: the contact's number then.
  let moved: [Int64: Int32]
  /// Voided touches by id: the changeset that voided them.
  let voids: [Int64: Int32]
}

/// Touches in the order of their ids, as columns.
struct RawTouches: Sendable {
  var contact: [Int32] = []
  var at: [Int64] = []
  var channel: [UInt16] = []
  var kind: [UInt8] = []
  var flags: [UInt8] = []
  var source: [Int32] = []
  var campaign: [Int32] = []
  var content: [Int32] = []
  var landing: [Int32] = []
  /// The visitor's term, -1 for none.
  var visitor: [Int32] = []
  var owner: [UInt16] = []
  var changeset: [Int32] = []
  /// Ids, for the order of touches at the same instant.
  var id: [Int32] = []

  /// Reads the touches with ids in `(after, to]`.
  init(after: Int64, to last: Int64, maps: TouchMaps, in store: any Reading) throws {
    let count = Int(last - after)
    contact.reserveCapacity(count)
    at.reserveCapacity(count)
    channel.reserveCapacity(count)
    kind.reserveCapacity(count)
    flags.reserveCapacity(count)
    source.reserveCapacity(count)
    campaign.reserveCapacity(count)
    content.reserveCapacity(count)
    landing.reserveCapacity(count)
    visitor.reserveCapacity(count)
    owner.reserveCapacity(count)
    changeset.reserveCapacity(count)
    id.reserveCapacity(count)
    try Touches.scan(after: after, to: last, in: store) { append($0, maps) }
  }

  /// Reads the touches of some contacts.
  init(of contacts: [Int64], maps: TouchMaps, in store: any Reading) throws {
    for contact in contacts { try Touches.scan(ofContact: contact, in: store) { append($0, maps) } }
  }

  private mutating func append(_ batch: Span<Int64>, _ maps: TouchMaps) {
    let hasVoids = !maps.voids.isEmpty
    let hasMoved = !maps.moved.isEmpty
    var row = 0
    while row < batch.count {
      defer { row += Touches.scanWidth }
      let moved = hasMoved ? maps.moved[batch[row + 14]] : nil
      let contactNumber = moved ?? maps.contacts[batch[row]]
      guard contactNumber >= 0 else { continue }
      contact.append(contactNumber)
      at.append(batch[row + 1])
      kind.append(UInt8(truncatingIfNeeded: batch[row + 2]))
      let isVoided = hasVoids && maps.voids[batch[row + 14]] != nil
      flags.append(
        UInt8(truncatingIfNeeded: (batch[row + 3] & 1) | (batch[row + 4] << 1))
          | (isVoided ? TouchColumns.voidBit : 0))
      channel.append(UInt16(truncatingIfNeeded: maps.channels[batch[row + 5]]))
      source.append(maps.sources[batch[row + 6]])
      campaign.append(maps.campaigns[batch[row + 7]])
      content.append(maps.contents[batch[row + 8]])
      landing.append(maps.landings[batch[row + 9]])
      let visitorId = batch[row + 10]
      visitor.append(visitorId < 0 ? -1 : Int32(truncatingIfNeeded: visitorId))
      owner.append(UInt16(truncatingIfNeeded: maps.members[batch[row + 11]]))
      changeset.append(maps.changesets[batch[row + 13]])
      id.append(Int32(truncatingIfNeeded: batch[row + 14]))
    }
  }
}
