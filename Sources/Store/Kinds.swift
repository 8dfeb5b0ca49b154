/// What a term's text is used for. Raw values are stored; never renumber.
package enum TermKind: Int64, CaseIterable, Sendable {
  case channel = 1, source, campaign, content, landing, visitor, reason, pipelineStage, fieldText
  /// The channel of a touch on a page that says nothing of its origin, and the page's path as its landing page: both
  /// hold only where the touch opens its visit.
  case impliedChannel, page
}

/// Whose external id, change or field it is. Raw values are stored; never renumber.
package enum EntityKind: Int64, CaseIterable, Sendable {
  case contact = 0, company, deal, member, cost, goal, rate, workspace

  package var name: String {
    switch self {
    case .contact: "contact"
    case .company: "company"
    case .deal: "deal"
    case .member: "member"
    case .cost: "cost"
    case .goal: "goal"
    case .rate: "rate"
    case .workspace: "workspace"
    }
  }
}

/// What a void cancels. Raw values are stored; never renumber.
package enum FactKind: Int64, CaseIterable, Sendable {
  case touch = 0, transition, close

  package var name: String {
    switch self {
    case .touch: "touch"
    case .transition: "transition"
    case .close: "close"
    }
  }
}
