/// Salesforce reports exported as CSV ("details only") and Data Loader files, with English column names.
///
/// Leads and contacts are both contacts, accounts companies, opportunities deals. Reports write 3/1/2026 and
/// $1,234,567; ids are read where the report has them.
enum SalesforceMappings {
  static func text(of kind: ImportKind) -> String {
    let body =
      switch kind {
      case .contacts: contacts
      case .companies: companies
      default: deals
      }
    return """
      kind: \(kind.rawValue)
      source: salesforce
      missing_columns: skip
      grouping: ','
      date: ["M/d/yyyy", "M/d/yyyy h:mm a", "M/d/yyyy, h:mm a", "M/d/yyyy H:mm", iso]

      """ + body
  }

  private static let contacts = """
    id: {any_of: [Lead ID, Contact ID, Lead Id, Contact Id, Id]}
    fields:
      email: {any_of: [Email, Email Address]}
      name:
        any_of:
          - {columns: [First Name, Last Name]}
          - {columns: [FirstName, LastName]}
          - {any_of: [Full Name, Contact Name, Lead Name, Name]}
      phone: {any_of: [Phone, Mobile, MobilePhone, Business Phone]}
      title: Title
      country: {any_of: [Country, Mailing Country, Country/Territory, MailingCountry]}
      industry: Industry
      company_size: {any_of: [No. of Employees, Employees, NumberOfEmployees]}
      created: {any_of: [Create Date, Created Date, CreatedDate]}
      resting:
        any_of: [Lead Status, Status]
        map:
          Unqualified: disqualified
          Disqualified: disqualified
          Closed - Not Converted: disqualified
        others: ''
      resting_reason: {any_of: [Unqualified Reason, Disqualified Reason, Lead Status, Status]}
    company:
      id: {any_of: [Account ID, AccountId]}
      name: {any_of: [Company / Account, Company, Account Name]}
      make: true
    owner: {any: {any_of: [Lead Owner, Contact Owner, Account Owner]}, make: true}
    stages:
      lead: {any_of: [Create Date, Created Date, CreatedDate], when: {column: Lead Owner}}
      mql: {any_of: [MQL Date]}
      sql: {any_of: [SQL Date, Converted Date, ConvertedDate]}
    touches:
      - at: {any_of: [Create Date, Created Date, CreatedDate]}
        when: {column: Lead Source}
        channel: {any_of: [Campaign Channel, Lead Source]}
        source: Lead Source
        campaign: {any_of: [Primary Campaign, Campaign Name]}
      - at: {any_of: [Create Date, Created Date, CreatedDate]}
        when: {column: LeadSource}
        channel: LeadSource
        source: LeadSource

    """

  private static let companies = """
    id: {any_of: [Account ID, Account Id, Id]}
    fields:
      name: {any_of: [Account Name, Name]}
      domain: Website
      industry: Industry
      size: {any_of: [Employees, No. of Employees, NumberOfEmployees]}
      country: {any_of: [Billing Country, Billing Country/Territory, BillingCountry]}
      created: {any_of: [Created Date, Create Date, CreatedDate]}
    owner: {any: {any_of: [Account Owner]}, make: true}

    """

  private static let deals = """
    id: {any_of: [Opportunity ID, Opportunity Id, Id, {columns: [Account Name, Opportunity Name], join: ' / '}]}
    fields:
      name: {any_of: [Opportunity Name, Name]}
      amount: {any_of: [Amount, Total Amount]}
      currency: {any_of: [Amount Currency, Total Amount Currency, Opportunity Currency, CurrencyIsoCode]}
      stage: {any_of: [Stage, StageName]}
      probability: {any_of: [Probability (%), Probability], percent: true}
      outcome:
        any_of: [Stage, StageName]
        map: {Closed Won: won, Won: won, Closed Lost: lost, Lost: lost}
        others: open
      loss_reason: {any_of: [Loss Reason, Closed Lost Reason]}
      kind:
        any_of: [Type]
        map:
          New Business: new
          New Customer: new
          Existing Business: upsell
          Existing Customer - Upgrade: upsell
          Upsell: upsell
          Add-On Business: upsell
          Renewal: renewal
          Existing Customer - Replacement: renewal
        others: ''
      created: {any_of: [Created Date, Create Date, CreatedDate]}
      expected_close: {any_of: [Close Date, CloseDate]}
      closed: {any_of: [Close Date, CloseDate]}
    contacts:
      - id: {any_of: [Contact ID, Primary Contact ID, ContactId]}
        email: {any_of: [Email, 'Contact: Email']}
    company: {id: {any_of: [Account ID, AccountId]}, name: Account Name, make: true}
    owner: {any: {any_of: [Opportunity Owner]}, make: true}

    """
}
