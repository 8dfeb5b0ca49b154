package import Alignment
import Store

/// A touch of a timeline, for who knows no rows of the store.
package struct TouchLine: Hashable, Sendable {
  package let kind: TouchKind
  package let side: Side
  package let mark: TouchMark
  package let channel: String?
  package let source: String?
  package let campaign: String?
  /// What was looked at: the content's name, else the landing page.
  package let content: String?
  package let isVoided: Bool
}

/// A move of stage of a timeline.
package struct MoveLine: Hashable, Sendable {
  package let kind: TransitionKind
  package let to: Stage
  package let reason: String?
  /// Until when the contact is nurtured, of a recycle.
  package let until: Instant?
  package let isVoided: Bool
}

extension TimelineEntry {
  /// The touch of the entry; `nil` for entries of another kind.
  package var touch: TouchLine? {
    guard case .touch(let touch) = content else { return nil }
    return TouchLine(
      kind: touch.kind, side: touch.side, mark: touch.mark, channel: touch.channel, source: touch.source,
      campaign: touch.campaign, content: touch.content ?? touch.landing, isVoided: touch.isVoided)
  }

  /// The move of stage of the entry; `nil` for entries of another kind.
  package var move: MoveLine? {
    guard case .transition(let shown) = content else { return nil }
    return MoveLine(
      kind: shown.row.kind, to: shown.row.to, reason: shown.reason,
      until: shown.until.map(Instant.init(milliseconds:)), isVoided: shown.isVoided)
  }
}
