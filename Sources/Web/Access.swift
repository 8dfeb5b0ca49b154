package import Alignment
package import HTTPTypes
package import Pages

/// Who may open an address.
package enum Access: Hashable, Sendable {
  /// Anybody, signed in or not.
  case open
  /// Anybody who is signed in.
  case signedIn
  /// Who has this right; reading and changing may ask for different ones.
  case right(Right)
}

extension Path {
  /// The one place that says who may open what.
  ///
  /// Records are guarded once more below, by what a person may see of them.
  package func access(_ method: HTTPRequest.Method) -> Access {
    let changes = method != .get && method != .head
    return switch self {
    case .signIn, .setUp, .redeem, .forgotten, .asset, .health, .ready, .openAPI: .open
    case .metrics: .open
    case .overview, .marketing, .sales, .closedLoop, .closedLoopHolds, .closedLoopJourneys, .funnel, .goals, .campaigns,
      .campaign,
      .glossary:
      .right(changes ? .editMoney : .seeFigures)
    case .goal, .costs, .cost: .right(changes ? .editMoney : .seeFigures)
    case .glossaryTerm: .right(changes ? .manageWorkspace : .seeFigures)
    case .receipt: .right(.seeFigures)
    case .agreement, .definition, .plan, .library, .meetings: .right(.seeFigures)
    case .agreementVersion, .definitionVersion: .right(.seeFigures)
    case .agreementProposal, .definitionProposal: .right(.proposeDocuments)
    case .agreementSignatures, .agreementRetirement, .definitionSignatures, .definitionRetirement, .excuseGrants:
      .right(.signDocuments)
    case .excuses: .right(changes ? .signDocuments : .seeFigures)
    case .agreementResult, .definitionCell: .right(.seeContacts)
    case .inbox: .right(.seeContacts)
    case .handoff: .right(.seeContacts)
    case .inboxTeam: .right(.manageHandoffs)
    case .handoffBulk, .handoffAttempts, .handoffAcceptance, .handoffRejection, .handoffReturn, .handoffAssignee,
      .handoffCases:
      .right(.workHandoffs)
    case .salesTeam, .salesTeamSeller, .salesTeamAbsences, .salesTeamAbsence: .right(.workHandoffs)
    case .routingRules, .routingRule: .right(.manageHandoffs)
    case .goLive: .right(.manageWorkspace)
    case .contacts, .contact, .search, .radar: .right(changes ? .editContacts : .seeContacts)
    case .newContact, .editContact, .contactNotes, .contactTasks, .contactBulk, .note, .task, .contactRest:
      .right(.editContacts)
    case .contactStage: .right(.moveStages)
    case .contactMerge, .merge: .right(.mergeContacts)
    case .savedViews, .savedView: .right(.seeContacts)
    case .companies, .company: .right(.seeContacts)
    case .newCompany, .editCompany, .companyNotes: .right(.editContacts)
    case .deals, .deal: .right(.seeContacts)
    case .newDeal, .editDeal, .dealOutcome, .dealContacts, .dealStage, .dealNotes: .right(.editDeals)
    case .data, .uploads, .upload, .uploadMapping, .uploadMistakes, .uploadImport, .uploadRemoval, .imports, .importRun,
      .importRefused:
      .right(.importData)
    case .machines: .right(.seeFigures)
    case .doctor: .right(.manageWorkspace)
    case .importUndo: .right(.undoImports)
    case .alerts, .events, .me, .mySession, .myPassword, .myPreferences, .myAlerts, .signOut: .signedIn
    case .personas, .persona: .right(changes ? .proposeDocuments : .seeFigures)
    case .personaAcknowledgement: .right(.seeFigures)
    case .cases, .rejectionCase: .right(changes ? .answerCases : .seeFigures)
    case .boughtAnyway: .right(.seeContacts)
    case .alertRules: changes ? .right(.manageAlerts) : .signedIn
    case .alertRule: .right(.manageAlerts)
    case .settings: .signedIn
    case .stages, .channels: .right(changes ? .manageWorkspace : .seeFigures)
    case .people, .member, .memberLink: .right(.managePeople)
    case .delivery, .deliveryTest, .deliveryEntry: .right(.manageWorkspace)
    case .tokens, .token: .right(.manageTokens)
    case .audit: .right(.seeAudit)
    case .apiReport, .apiReceipt, .apiCosts, .apiCost, .apiGoals, .apiGoal, .apiCampaigns:
      .right(changes ? .editMoney : .seeFigures)
    case .apiContacts, .apiContact, .apiContactTimeline, .apiContactBulk, .apiContactNotes, .apiContactTasks,
      .apiCompanies, .apiCompany, .apiCompanyContacts, .apiCompanyNotes, .apiNote, .apiTasks, .apiTask,
      .apiTaskOutcome, .apiSearch:
      .right(changes ? .editContacts : .seeContacts)
    case .apiContactStage, .apiContactRest: .right(.moveStages)
    case .apiContactHandoffs, .apiHandoffs, .apiHandoff, .apiHandoffAttempts, .apiHandoffAcceptance,
      .apiHandoffRejection, .apiHandoffReturn, .apiHandoffAssignee, .apiHandoffCases:
      .right(changes ? .workHandoffs : .seeContacts)
    case .apiAgreements, .apiAgreement, .apiDefinitions, .apiDefinition:
      .right(changes ? .proposeDocuments : .seeFigures)
    case .apiAgreementSignatures, .apiAgreementRetirement, .apiDefinitionSignatures, .apiDefinitionRetirement,
      .apiExcuseGrants:
      .right(.signDocuments)
    case .apiExcuses: .right(changes ? .signDocuments : .seeFigures)
    case .apiAgreementResult: .right(.seeContacts)
    case .apiSalesTeam, .apiSeller, .apiAbsences, .apiAbsence: .right(.workHandoffs)
    case .apiRoutingRules, .apiRoutingRule: .right(.manageHandoffs)
    case .apiGoLive: .right(.manageWorkspace)
    case .apiMerges, .apiMerge: .right(.mergeContacts)
    case .apiDeals, .apiDeal, .apiDealOutcome, .apiDealContacts, .apiDealContact, .apiDealNotes:
      .right(changes ? .editDeals : .seeContacts)
    case .apiUploads, .apiUpload, .apiUploadMapping, .apiUploadImport, .apiImports, .apiImport, .apiImportRefused:
      .right(.importData)
    case .apiImportUndo: .right(.undoImports)
    case .apiStages, .apiStage, .apiGlossary, .apiGlossaryTerm: .right(changes ? .manageWorkspace : .seeFigures)
    case .apiMe: .signedIn
    case .apiPeople, .apiPerson: .right(.managePeople)
    case .apiTokens, .apiToken: .right(.manageTokens)
    case .apiSignIns: .right(.seeAudit)
    case .apiAlerts, .apiAlertsRead, .apiMyAlerts: .signedIn
    case .apiAlertRules, .apiAlertRule, .apiAlertRuleTest: .right(changes ? .manageAlerts : .seeFigures)
    case .apiRadarCertificates: .right(.seeFigures)
    case .apiPersonas, .apiPersona: .right(changes ? .proposeDocuments : .seeFigures)
    case .apiPersonaAcknowledgement: .right(.seeFigures)
    case .apiCases, .apiCase, .apiCaseAnswer: .right(changes ? .answerCases : .seeFigures)
    case .apiCaseRejections, .apiBoughtAnyway: .right(.seeContacts)
    }
  }
}
