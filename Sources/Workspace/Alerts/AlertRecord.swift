package import Alignment
import Persistence
import Store

/// An alert as a person reads it.
package struct AlertRecord: Hashable, Sendable {
  package struct Deal: Hashable, Sendable {
    package let id: Int64
    package let name: String
    package let amountMinor: Int64
    /// ISO 4217.
    package let currency: String

    package init(id: Int64, name: String, amountMinor: Int64, currency: String) {
      self.id = id
      self.name = name
      self.amountMinor = amountMinor
      self.currency = currency
    }
  }

  package let id: Int64
  /// `nil` for news.
  package let rule: Int64?
  /// As the rule is called; `nil` where it has no name of its own.
  package let ruleName: String?
  package let occasion: AlertOccasion
  package let at: Instant
  package let contact: NamedRecord?
  package let company: NamedRecord?
  package let deal: Deal?
  package let handoff: Int64?
  /// Who did it.
  package let member: NamedRecord?
  /// Page, content, share of the time in percent, or what the news is about.
  package let subject: String?
  /// The persona or case of a piece of news.
  package let newsId: Int64?
  package let isRead: Bool

  init(_ alert: Alerts.Stored, isRead: Bool, in store: any Reading) throws {
    id = alert.id
    rule = alert.rule
    ruleName = try alert.rule.flatMap { try AlertRules.name($0, in: store) }
    occasion = alert.occasion
    at = Instant(milliseconds: alert.at)
    let found = try alert.contact.flatMap { id in
      try Contacts.find(try Merges.survivor(of: id, in: store), in: store)
    }
    contact = found.map { NamedRecord(id: $0.id, name: $0.name ?? $0.email ?? "#\($0.id)") }
    let deal = try alert.deal.flatMap { try Deals.find($0, in: store) }
    company = try (deal?.companyId ?? found?.companyId).flatMap { id in
      try Companies.find(id, in: store).map { NamedRecord(id: id, name: $0.name) }
    }
    self.deal = deal.map {
      Deal(id: $0.id, name: $0.name ?? "#\($0.id)", amountMinor: $0.amountMinor, currency: $0.currency)
    }
    handoff = alert.handoff
    member = try alert.member.flatMap { id in
      try Members.find(id, in: store).map { NamedRecord(id: id, name: $0.name) }
    }
    subject = alert.subject
    newsId = alert.rule == nil ? alert.factId : nil
    self.isRead = isRead
  }

  /// One that nothing happened for, to try a rule with.
  init(sampleOf rule: AlertRuleRecord, now: Instant) {
    id = 0
    self.rule = rule.id
    ruleName = rule.rule.name
    occasion = rule.rule.occasion
    at = now
    contact = NamedRecord(id: 1, name: "Ada Lovelace")
    company = NamedRecord(id: 1, name: "Analytical Engines")
    deal = rule.rule.occasion == .win ? Deal(id: 1, name: "Analytical Engines", amountMinor: 0, currency: "EUR") : nil
    handoff = nil
    member = nil
    switch rule.rule.condition {
    case .cameBack, .page: subject = "/pricing"
    case .form: subject = "/demo"
    case .clock(let share): subject = String(share)
    case .opened, .ready, .handedOver, .win: subject = nil
    }
    newsId = nil
    isRead = false
  }

  /// What it is told together by.
  package var group: AlertGroup.Key { AlertGroup.Key(rule: rule, occasion: occasion, isRead: isRead) }
}

/// A rule with its id, and the name of whom it is for where that is one person.
package struct AlertRuleRecord: Hashable, Sendable {
  package let id: Int64
  package let rule: AlertRule
  package let member: NamedRecord?

  init(_ stored: AlertRules.Stored, in store: any Reading) throws {
    id = stored.id
    rule = stored.rule
    if case .member(let id) = stored.rule.audience {
      member = try Members.find(id.rawValue, in: store).map { NamedRecord(id: $0.id, name: $0.name) }
    } else {
      member = nil
    }
  }
}
