import Persistence
import Store

/// What the store has had added since an index was read, by whom it concerns.
struct IndexNews {
  let marks: ReadMarks
  let changesets: [Changesets.Stored]
  let changes: [News.Change]
  let voids: [News.Void]
  /// Ids of contacts whose touches are to be read again, and of those whose stage history is.
  private(set) var touched: Set<Int64> = []
  private(set) var moved: Set<Int64> = []
  /// Ids of contacts whose row changed; new ones are not among them.
  private(set) var changed: Set<Int64> = []
  /// Touches that rules have since taken for a machine's.
  private(set) var marked: Set<Int64> = []
  /// Whether a deal is new or another than it was, and which contacts' deals are.
  let areDealsNew: Bool
  let deals: Set<Int64>
  /// Whether companies or deals have new field values, or are more than there were.
  let areFieldsNew: Bool

  /// - Returns: `nil` where what is new cannot be told apart from what was read: identities, members, fields or whole
  ///   imports have changed.
  init?(after read: ReadMarks, merges: [Merges.Stored], known: Int, undone: Int, in store: any Reading) throws {
    marks = try ReadMarks.now(in: store)
    changesets = try Changesets.all(after: read.changeset, in: store)
    guard marks.member == read.member, marks.field == read.field,
      merges.count == known, merges.count(where: { !$0.stands }) == undone,
      marks.undone == read.undone
    else { return nil }
    changes = try News.changes(after: read.change, in: store)
    guard !changes.contains(where: { $0.owner == .member }) else { return nil }
    voids = try News.voids(after: read.void, in: store)
    touched = try News.contactsOfTouches(after: read.touch, in: store)
    moved = try News.contactsOfTransitions(after: read.transition, in: store)
    for void in voids {
      guard let contact = try News.contact(of: void.fact, void.id, in: store) else { continue }
      if void.fact == .touch { touched.insert(contact) } else { moved.insert(contact) }
    }
    for change in changes where change.owner == .contact && change.row.entityId <= read.contact {
      changed.insert(change.row.entityId)
    }
    for change in changes where change.owner == .contact {
      guard let touch = MachineSweep.touch(ofField: change.row.field) else { continue }
      touched.insert(change.row.entityId)
      marked.insert(touch)
    }
    let joined = try News.dealsJoined(afterChangeset: read.changeset, in: store)
    deals = joined.union(changes.filter { $0.owner == .deal }.map(\.row.entityId))
    areDealsNew = marks.deal != read.deal || !deals.isEmpty || voids.contains { $0.fact == .close }
    areFieldsNew =
      marks.company != read.company || areDealsNew
      || changes.contains { ($0.owner == .company || $0.owner == .deal) && $0.row.field.hasPrefix("property:") }
  }
}
