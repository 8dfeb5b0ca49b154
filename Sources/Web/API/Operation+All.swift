extension Operation {
  /// Every operation, in the order of the description.
  static let all: [Operation] =
    ReportOperations.all + ContactOperations.all + MergeOperations.all + CompanyOperations.all + DealOperations.all
    + HandoffOperations.all + SalesTeamOperations.all + DocumentOperations.all + WorkOperations.all
    + MoneyOperations.all + ListOperations.all
    + UploadOperations.all
    + ImportOperations.all + WorkspaceOperations.all + SearchOperations.all + PeopleOperations.all
    + AlertOperations.all + PersonaOperations.all + CaseOperations.all
}
