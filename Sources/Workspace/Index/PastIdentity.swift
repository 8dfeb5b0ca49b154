import Alignment
import Persistence
import Store

/// Which contacts stood for themselves on a past day, and whose the facts were then that merges have moved since.
struct PastIdentity {
  /// Contacts of today that were merged into others then.
  private(set) var absent: Set<Int64> = []
  /// Contacts that were merged into others only later, in order of id.
  private(set) var present: [MergedContacts.Stored] = []
  /// When survivors were made, as it was said then.
  private(set) var createdAt: [Int64: Int64] = [:]
  /// By id of the fact: the contact it belonged to.
  private(set) var touches: [Int64: Int64] = [:]
  private(set) var transitions: [Int64: Int64] = [:]

  /// `nil` where the contacts of then are those of now.
  ///
  /// - Parameter isKnown: whether a changeset was known on the day.
  /// - Complexity: O(*n*) in the facts that any merge ever moved.
  init?(isKnown: (Int64) -> Bool, in store: any Reading) throws {
    let merges = try Merges.all(in: store)
    func stood(_ merge: Merges.Stored) -> Bool {
      isKnown(merge.changesetId) && !(merge.undoneChangesetId.map(isKnown) ?? false)
    }
    guard merges.contains(where: { stood($0) != $0.stands }) else { return nil }
    let gone = Set(merges.filter(stood).map(\.mergedId))
    for merge in merges {
      if stood(merge), !merge.stands { absent.insert(merge.mergedId) }
      if merge.stands, !gone.contains(merge.mergedId),
        let contact = try MergedContacts.find(.merged, of: merge.id, in: store)
      {
        present.append(contact)
      }
    }
    present.sort { $0.contact.id < $1.contact.id }
    for (survivor, own) in Dictionary(grouping: merges, by: \.survivorId) {
      let last = own.last(where: stood)
      let kept =
        try last.map { try MergedContacts.find(.survivorAfter, of: $0.id, in: store) }
        ?? own.first.map { try MergedContacts.find(.survivorBefore, of: $0.id, in: store) }
      if let kept = kept ?? nil { createdAt[survivor] = kept.contact.createdAt }
    }
    let byId = Dictionary(uniqueKeysWithValues: merges.map { ($0.id, (merge: $0, stood: stood($0))) })
    touches = try PastIdentity.owners(of: .touch, byId, in: store)
    transitions = try PastIdentity.owners(of: .transition, byId, in: store)
  }

  /// Follows each fact from whose it was at first through the merges that stood then.
  private static func owners(
    of kind: MergedFacts.Kind, _ merges: [Int64: (merge: Merges.Stored, stood: Bool)], in store: any Reading
  ) throws -> [Int64: Int64] {
    var owners: [Int64: Int64] = [:]
    for (id, fact) in try MergedFacts.all(of: kind, in: store) {
      guard let (merge, stood) = merges[id] else { continue }
      if owners[fact] == nil { owners[fact] = merge.mergedId }
      if stood { owners[fact] = merge.survivorId }
    }
    return owners
  }
}
