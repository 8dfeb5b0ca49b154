import Store

/// A list of contacts that somebody wants to see again.
package struct SavedView: Hashable, Sendable {
  package let id: Int64
  package let name: String
  /// Of the list's address, without the question mark.
  package let query: String
  /// Who made it, and alone may forget it.
  package let memberId: Int64
  /// Seen by everybody.
  package let isShared: Bool

  init(_ stored: SavedViews.Stored) {
    id = stored.id
    name = stored.name
    query = stored.query
    memberId = stored.memberId
    isShared = stored.isShared
  }
}
