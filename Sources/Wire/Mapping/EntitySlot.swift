/// A place in a draft that a mapping can fill; the raw value is its number in a plan.
enum EntitySlot: Int, CaseIterable, Sendable {
  case id, name, email, phone, title, persona, country, industry, domain, size, companySize
  case created, nextAction, stage, stageSince
  case resting, restingSince, restingUntil, restingReason
  case amount, currency, probability, outcome, lossReason, kind, expectedClose, closed
  case campaign, channel, source, from, to
  case measure, target
  case team, roles, manager, region
  case day, rate

  /// The key in documents, `next_action`.
  var key: String {
    "\(self)".reduce(into: "") { key, letter in key += letter.isUppercase ? "_" + letter.lowercased() : String(letter) }
  }

  init?(key: String) {
    guard let slot = EntitySlot.allCases.first(where: { $0.key == key }) else { return nil }
    self = slot
  }

  /// The keys that `fields` knows in a mapping of the kind; `id` stands beside them.
  static func fields(of kind: ImportKind) -> [EntitySlot] {
    switch kind {
    case .contacts:
      [
        .name, .email, .phone, .title, .persona, .country, .industry, .companySize, .created, .nextAction, .stage,
        .stageSince, .resting, .restingSince, .restingUntil, .restingReason,
      ]
    case .companies: [.name, .domain, .industry, .size, .country, .created]
    case .deals:
      [
        .name, .amount, .currency, .stage, .probability, .outcome, .lossReason, .kind, .created, .expectedClose,
        .closed,
      ]
    case .touches: []
    case .costs: [.campaign, .channel, .source, .from, .to, .amount, .currency]
    case .goals: [.measure, .from, .to, .target, .currency]
    case .members: [.name, .email, .team, .roles, .manager, .region]
    case .rates: [.currency, .day, .rate]
    }
  }

  /// One of these must have a column (or constant) in the file.
  static func keys(of kind: ImportKind) -> [EntitySlot] {
    switch kind {
    case .contacts: [.id, .email]
    case .companies: [.id, .domain, .name]
    case .deals: [.id]
    case .touches: []
    case .costs: [.amount]
    case .goals: [.measure]
    case .members: [.id, .email, .name]
    case .rates: [.rate]
    }
  }

  /// Each of these must have one.
  static func required(of kind: ImportKind) -> [EntitySlot] {
    switch kind {
    case .costs: [.from, .amount]
    case .goals: [.measure, .from, .target]
    case .rates: [.currency, .day, .rate]
    default: []
    }
  }
}

/// A place in a touch; the raw value is its number in a plan.
enum TouchSlot: Int, CaseIterable, Sendable {
  case at, kind, channel, source, medium, campaign, content, landing, url, referrer, side, owner, messageId
  case visitor, mark, cost, currency, agent

  /// The key in documents.
  var key: String {
    self == .messageId ? "message_id" : "\(self)"
  }
}
