package import Alignment
package import Persistence

/// Touches around mails: what was sent, opened and clicked, for telling machines by their haste.
package enum MailTouches {
  package struct Stored: Sendable, Hashable {
    package var id: Int64
    package var contact: Int64
    package var at: Int64
    package var kind: TouchKind
    package var mark: TouchMark
    /// `Int64.min` for none.
    package var campaign: Int64
    /// Tells links of one mail apart.
    package var link: Int64

    package init(
      id: Int64, contact: Int64, at: Int64, kind: TouchKind, mark: TouchMark, campaign: Int64, link: Int64
    ) {
      self.id = id
      self.contact = contact
      self.at = at
      self.kind = kind
      self.mark = mark
      self.campaign = campaign
      self.link = link
    }
  }

  package static func isMail(_ kind: TouchKind) -> Bool {
    switch kind {
    case .emailOpen, .emailClick, .emailSent, .assetShared, .assetOpened: true
    default: false
    }
  }

  private static let columns = """
    SELECT touch.id, contact_id, at, kind, mark, campaign_id, content_id, url
    FROM touch
    LEFT JOIN touch_detail ON touch_detail.touch_id = touch.id
    WHERE kind IN (3, 4, 14, 15, 16)
    """

  /// Those of one contact.
  ///
  /// - Parameter link: a number for a content (`Int64.min` for none) and an address.
  package static func all(
    of contact: Int64, link: (Int64, String) -> Int64, in store: any Reading
  ) throws -> [Stored] {
    try store.rows(Query("\(columns) AND contact_id = ?", [.integer(contact)])).compactMap { stored($0, link) }
  }

  /// Those of all contacts: one pass over all touches.
  package static func forEach(
    link: (Int64, String) -> Int64, in store: any Reading, _ body: (Stored) -> Void
  ) throws {
    try store.forEach(Query(columns)) {
      if let touch = stored($0, link) { body(touch) }
      return true
    }
  }

  private static func stored(_ row: ResultRow, _ link: (Int64, String) -> Int64) -> Stored? {
    guard let kind = TouchKind(rawValue: UInt8(row.integer(3))), let mark = TouchMark(rawValue: UInt8(row.integer(4)))
    else { return nil }
    return Stored(
      id: row.integer(0), contact: row.integer(1), at: row.integer(2), kind: kind, mark: mark,
      campaign: row.integerOrNil(5) ?? .min, link: link(row.integerOrNil(6) ?? .min, row.text(7)))
  }

  /// Contacts that an import brought such touches of.
  package static func contacts(ofImport id: Int64, in store: any Reading) throws -> Set<Int64> {
    Set(
      try store.rows(
        """
        SELECT DISTINCT contact_id
        FROM touch
        WHERE kind IN (3, 4, 14, 15, 16) AND changeset_id IN (SELECT id FROM changeset WHERE import_id = \(id))
        """
      ).map { $0.integer(0) })
  }

  /// Marks a counted touch as a machine's, or one that was so marked as counted again; whether it was the other.
  package static func mark(_ id: Int64, _ mark: TouchMark, in store: any Writing) throws -> Bool {
    let other = mark == .machine ? TouchMark.counted : .machine
    return try store.execute(
      "UPDATE touch SET mark = \(Int64(mark.rawValue)) WHERE id = \(id) AND mark = \(Int64(other.rawValue))") == 1
  }
}
