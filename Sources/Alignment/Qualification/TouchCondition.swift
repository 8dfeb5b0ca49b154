/// A touch as rules of interest read it: texts as a question about the journey would show them.
package struct ScoredTouch: Hashable, Sendable {
  package var at: Instant
  package var kind: TouchKind
  package var side: Side
  package var mark: TouchMark
  package var channel = ""
  package var source = ""
  package var campaign = ""
  package var content = ""
  /// The page it happened on, a path: not the one that the visit began with.
  package var page = ""

  package init(at: Instant, kind: TouchKind, side: Side? = nil, mark: TouchMark = .counted) {
    self.at = at
    self.kind = kind
    self.side = side ?? kind.usualSide
    self.mark = mark
  }
}

/// What a touch must be beside its kind, so that a rule gives points for it: all of what is named.
package struct TouchCondition: Hashable, Sendable {
  /// What can be asked of a touch, each a text.
  package enum Part: String, CaseIterable, Sendable { case page, campaign, content, channel, source }

  /// One of the patterns of each part.
  package var patterns: [Part: [TextPattern]] = [:]
  package var side: Side?

  package init(_ patterns: [Part: [TextPattern]] = [:], side: Side? = nil) {
    self.patterns = patterns
    self.side = side
  }

  /// Whether it asks nothing.
  package var isOpen: Bool { patterns.isEmpty && side == nil }

  package func holds(for touch: ScoredTouch) -> Bool {
    if let side, side != touch.side { return false }
    return patterns.allSatisfy { part, patterns in
      let text = touch.text(of: part)
      return !text.isEmpty && patterns.contains { $0.matches(text) }
    }
  }
}

extension ScoredTouch {
  package func text(of part: TouchCondition.Part) -> String {
    switch part {
    case .page: page
    case .campaign: campaign
    case .content: content
    case .channel: channel
    case .source: source
    }
  }
}
