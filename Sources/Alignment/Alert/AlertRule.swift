/// Who hears of what, and how [P25].
///
///     let rule = AlertRule(.page(TextPattern("/pricing*")), for: .owner)
///     rule.holds(for: fact)
///
/// A value of the workspace's settings; machine and internal touches and history never come to it.
package struct AlertRule: Hashable, Sendable {
  package enum Condition: Hashable, Sendable {
    /// After this many days or more, 24 hours each, without a visit; a first visit is none.
    case cameBack(afterDays: Int)
    /// The page's path matches.
    case page(TextPattern)
    /// `nil`: any form.
    case form(TextPattern?)
    case opened
    /// The share of the promised time in percent: one of those at which the agreement warns, or 100.
    case clock(share: Int)
    case ready
    case handedOver
    case win
  }

  package enum Audience: Hashable, Sendable {
    /// Whose the contact, hand-off or deal is.
    case owner
    case member(ID<Member>)
    /// Everyone whose work is that team's; `both`: everyone.
    case team(Team)
  }

  package enum Channel: String, CaseIterable, Sendable {
    /// The list behind the bell.
    case product
    case mail
  }

  /// A web address that is called beside.
  package struct Hook: Hashable, Sendable {
    package enum Form: String, CaseIterable, Sendable {
      /// `{"text": "..."}`, as incoming hooks of Slack and those like it take it.
      case slack
      /// All that is known, as JSON.
      case json
    }
    package var form: Form
    package var address: String
    /// Of the words, a tag of two letters.
    package var language: String

    package init(_ form: Form, to address: String, in language: String = "en") {
      self.form = form
      self.address = address
      self.language = language
    }
  }

  /// `nil`: it is called after its condition, in the reader's language.
  package var name: String?
  package var condition: Condition
  package var audience: Audience
  package var channels: Set<Channel>
  package var hook: Hook?
  /// Milliseconds in which a contact is told of once by this rule.
  package var quiet: Int64
  package var isOn = true

  package init(
    _ condition: Condition, for audience: Audience, by channels: Set<Channel> = [.product], hook: Hook? = nil,
    quiet: Int64 = Instant.day, name: String? = nil
  ) {
    self.condition = condition
    self.audience = audience
    self.channels = channels
    self.hook = hook
    self.quiet = quiet
    self.name = name
  }

  package var occasion: AlertOccasion {
    switch condition {
    case .cameBack: .cameBack
    case .page: .page
    case .form: .form
    case .opened: .opened
    case .clock: .clock
    case .ready: .ready
    case .handedOver: .handedOver
    case .win: .win
    }
  }

  /// Whether the fact is one that it tells of.
  package func holds(for fact: AlertFact) -> Bool {
    switch (condition, fact.happening) {
    case (.cameBack(let days), .touch(let touch)):
      guard touch.kind.isOnSite, let last = touch.lastVisit else { return false }
      return last.adding(days: days) <= fact.at
    case (.page(let pattern), .touch(let touch)):
      return touch.kind.isOnSite && !touch.page.isEmpty && pattern.matches(touch.page)
    case (.form(let pattern), .touch(let touch)):
      guard touch.kind == .form else { return false }
      guard let pattern else { return true }
      return [touch.page, touch.content].contains { !$0.isEmpty && pattern.matches($0) }
    case (.opened, .touch(let touch)): return touch.isOfWhatWasSent
    case (.clock(let share), .clock(let over)): return share == over
    case (.ready, .ready), (.handedOver, .handedOver), (.win, .win): return true
    default: return false
    }
  }

  /// Whether it must be known when the contact was there before.
  package var asksForLastVisit: Bool {
    if case .cameBack = condition { true } else { false }
  }
}

extension AlertRule {
  /// What a workspace begins with.
  package static let standard: [AlertRule] = [
    AlertRule(.cameBack(afterDays: 14), for: .owner, by: [.product, .mail]),
    AlertRule(.page(TextPattern("/pricing*")), for: .owner, by: [.product, .mail]),
    AlertRule(.opened, for: .owner),
    AlertRule(.clock(share: 80), for: .owner, by: [.product, .mail], quiet: 0),
    AlertRule(.clock(share: 100), for: .owner, by: [.product, .mail], quiet: 0),
    AlertRule(.ready, for: .owner, by: [.product, .mail], quiet: 0),
    AlertRule(.handedOver, for: .owner, by: [.product, .mail], quiet: 0),
    AlertRule(.win, for: .team(.both), quiet: 0),
  ]
}
