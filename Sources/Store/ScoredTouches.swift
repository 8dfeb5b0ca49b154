package import Persistence

/// The touches of one contact with their texts, as rules of interest read them.
package enum ScoredTouches {
  package struct Stored: Sendable {
    package let id: Int64
    package let at: Int64
    package let kind: Int64
    package let side: Int64
    package let mark: Int64
    package let channel: String?
    /// The channel is only implied by a page that says nothing of its origin.
    package let isChannelImplied: Bool
    package let source: String?
    package let campaign: String?
    package let content: String?
    package let landing: String?
    /// The landing page is the page's own path.
    package let isOwnPage: Bool
    /// 0 for none.
    package let visitor: Int64
  }

  /// Without voided ones, in order of their instants.
  package static func all(of contact: Int64, in store: any Reading) throws -> [Stored] {
    try store.rows(
      """
      SELECT touch.id, at, touch.kind, side, mark, channel.text, channel.kind, source.text, campaign.text,
        content.text, landing.text, landing.kind, visitor_id
      FROM touch
      LEFT JOIN term AS channel ON channel.id = channel_id
      LEFT JOIN term AS source ON source.id = source_id
      LEFT JOIN term AS campaign ON campaign.id = campaign_id
      LEFT JOIN term AS content ON content.id = content_id
      LEFT JOIN term AS landing ON landing.id = landing_id
      WHERE contact_id = \(contact)
        AND NOT EXISTS (SELECT 1 FROM void WHERE fact = 0 AND fact_id = touch.id)
      ORDER BY at, touch.id
      """
    ).map {
      Stored(
        id: $0.integer(0), at: $0.integer(1), kind: $0.integer(2), side: $0.integer(3), mark: $0.integer(4),
        channel: $0.textOrNil(5), isChannelImplied: $0.integerOrNil(6) == TermKind.impliedChannel.rawValue,
        source: $0.textOrNil(7), campaign: $0.textOrNil(8), content: $0.textOrNil(9), landing: $0.textOrNil(10),
        isOwnPage: $0.integerOrNil(11) == TermKind.page.rawValue, visitor: $0.integerOrNil(12) ?? 0)
    }
  }
}
