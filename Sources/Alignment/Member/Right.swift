/// One thing that a person, or a program with a token, may do. Raw values are stored, and are the scopes of tokens.
///
///     try person.require(.editMoney)
package enum Right: String, CaseIterable, Sendable {
  /// Totals, shares and money of both teams; no names.
  case seeFigures = "see-figures"
  /// Personal data of contacts: names, addresses, journeys.
  case seeContacts = "see-contacts"
  case editContacts = "edit-contacts"
  case editDeals = "edit-deals"
  case moveStages = "move-stages"
  /// Log attempts on hand-offs; accept, reject, give back and take over.
  case workHandoffs = "work-handoffs"
  /// Give hand-offs to others; capacities, deputies and absences of the team.
  case manageHandoffs = "manage-handoffs"
  /// Personal data as a file that leaves the product.
  case exportContacts = "export-contacts"
  case importData = "import-data"
  case undoImports = "undo-imports"
  case mergeContacts = "merge-contacts"
  /// Rules of alerts: who hears of what, and which web hooks are called.
  case manageAlerts = "manage-alerts"
  /// Answer what rejections ask: keep, change the rule, drop the source, mend the data.
  case answerCases = "answer-cases"
  /// Costs, goals and rates.
  case editMoney = "edit-money"
  /// Settings, stages and their owners, channels.
  case manageWorkspace = "manage-workspace"
  /// Invitations, roles, and who may sign in; so does an import of members.
  case managePeople = "manage-people"
  case manageTokens = "manage-tokens"
  /// Sign-ins and all that people changed.
  case seeAudit = "see-audit"
  /// Write and lay before both heads: definitions and agreements.
  case proposeDocuments = "propose-documents"
  /// Sign and retire them for the team one leads.
  case signDocuments = "sign-documents"
}

extension Role {
  /// What the role may do. The table for readers is docs/guide/roles.md; a test holds the two together.
  package var rights: Set<Right> {
    switch self {
    case .management: [.seeFigures]
    case .marketer: Role.contactWork.union([.importData, .editMoney, .answerCases])
    case .rep: Role.contactWork.union([.editDeals, .workHandoffs])
    case .headOfMarketing: Role.contactWork.union(Role.leadership).union([.answerCases])
    case .headOfSales:
      Role.contactWork.union(Role.leadership).union([.editDeals, .workHandoffs, .manageHandoffs])
    case .operations: Set(Right.allCases).subtracting([.managePeople, .signDocuments])
    case .administrator: Set(Right.allCases).subtracting([.signDocuments])
    }
  }

  private static let contactWork: Set<Right> = [.seeFigures, .seeContacts, .editContacts, .moveStages]
  private static let leadership: Set<Right> = [
    .importData, .editMoney, .mergeContacts, .exportContacts, .manageAlerts, .proposeDocuments, .signDocuments,
  ]
}
