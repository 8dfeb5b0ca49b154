/// HubSpot's exports ("Export view" and "all properties") with the column names of an English account.
///
/// Columns are read where they are there; which were seen in real exports is in `docs/mappings.md`.
enum HubSpotMappings {
  static func text(of kind: ImportKind) -> String {
    let body =
      switch kind {
      case .contacts: contacts
      case .companies: companies
      default: deals
      }
    return """
      kind: \(kind.rawValue)
      source: hubspot
      missing_columns: skip
      date: [iso, "M/d/yyyy h:mm a", "M/d/yyyy"]

      """ + body
  }

  private static let contacts = """
    id: {any_of: [Record ID, Record ID - Contact, Contact ID, Contact VID, VID]}
    fields:
      email: {any_of: [Email, E-mail, Work email, Private e-mail address]}
      name: {any_of: [{columns: [First Name, Last Name]}, Name, Full Name]}
      phone: {any_of: [Phone Number, Mobile Phone Number, WhatsApp Phone Number]}
      title: {any_of: [Job Title, Job function]}
      persona: Persona
      country: {any_of: [Country/Region, Country, IP Country]}
      industry: Industry
      company_size: {any_of: [Company size, Number of Employees]}
      created: {any_of: [Create Date, Created Date, Object create date/time]}
      next_action: {any_of: [Next Activity Date, Next appointment date]}
      stage:
        any_of: [Lifecycle Stage]
        map:
          Subscriber: prospect
          Lead: lead
          Marketing Qualified Lead: mql
          marketingqualifiedlead: mql
          Sales Qualified Lead: sql
          salesqualifiedlead: sql
          Opportunity: opportunity
          Customer: customer
          Evangelist: customer
        others: ''
      resting:
        any_of: [Lead Status]
        map: {Unqualified: disqualified}
        others: ''
      resting_reason: Lead Status
    company:
      id: {any_of: [Associated Company IDs (Primary), Associated Company IDs, Associated Company ID], split: ;}
      domain: {any_of: [Company domain name, Website URL]}
      name: {any_of: [Company Name, Associated Company (Primary), Associated Company]}
      make: true
    owner: {any: {any_of: [Contact owner, HubSpot Owner]}, make: true}
    stages:
      prospect: {any_of: [Became a Subscriber Date, 'Date entered "Subscriber (Lifecycle Stage Pipeline)"']}
      lead: {any_of: [Became a Lead Date, 'Date entered "Lead (Lifecycle Stage Pipeline)"']}
      mql:
        any_of:
          - Became a Marketing Qualified Lead Date
          - 'Date entered "Marketing Qualified Lead (Lifecycle Stage Pipeline)"'
      sql:
        any_of:
          - Became a Sales Qualified Lead Date
          - 'Date entered "Sales Qualified Lead (Lifecycle Stage Pipeline)"'
      opportunity: {any_of: [Became an Opportunity Date, 'Date entered "Opportunity (Lifecycle Stage Pipeline)"']}
      customer: {any_of: [Became a Customer Date, 'Date entered "Customer (Lifecycle Stage Pipeline)"']}
    touches:

    """ + origins.map(touch).joined()

  /// What HubSpot calls an original source, by our channel, and what its two drill-downs hold.
  private static let origins: [(channel: String, names: String, keys: [(key: String, drillDown: Int)])] = [
    ("paid-search", "PAID_SEARCH, Paid Search, Paid search", [("campaign", 1), ("content", 2)]),
    ("organic-search", "ORGANIC_SEARCH, Organic Search, Organic search", [("source", 2)]),
    (
      "organic-social", "SOCIAL_MEDIA, Organic Social, Organic social, Social Media, Social media",
      [("source", 1), ("campaign", 2)]
    ),
    ("paid-social", "PAID_SOCIAL, Paid Social, Paid social", [("source", 1), ("campaign", 2)]),
    ("email", "EMAIL_MARKETING, Email Marketing, Email marketing", [("campaign", 1), ("content", 2)]),
    ("referral", "REFERRALS, Referrals", [("source", 1), ("referrer", 2)]),
    ("ai-assistant", "AI_REFERRALS, AI Referrals, AI referrals", [("source", 1)]),
    ("direct", "DIRECT_TRAFFIC, Direct Traffic, Direct traffic", [("landing", 1)]),
    ("paid-other", "OTHER_CAMPAIGNS, Other Campaigns, Other campaigns", [("source", 1), ("campaign", 2)]),
    ("offline", "OFFLINE, Offline Sources, Offline sources", [("source", 1), ("campaign", 2)]),
  ]

  /// The first touch of the contacts that came from there, at their creation.
  private static func touch(
    _ origin: (channel: String, names: String, keys: [(key: String, drillDown: Int)])
  ) -> String {
    var keys = origin.keys.map { "\($0.key): Original Source Drill-Down \($0.drillDown)" }
    if origin.channel != "direct" { keys.append("landing: First Page Seen") }
    return """
        - when: {column: Original Source, is: [\(origin.names)]}
          at: {any_of: [Create Date, Created Date, Object create date/time]}
          channel: {constant: \(origin.channel)}
          \(keys.joined(separator: "\n    "))

      """
  }

  private static let companies = """
    id: {any_of: [Record ID, Record ID - Company, Company ID]}
    fields:
      name: {any_of: [Company name, Name]}
      domain: {any_of: [Company Domain Name, Domain, Domain name, Website URL]}
      industry: Industry
      size: {any_of: [Number of Employees, Company size]}
      country: {any_of: [Country/Region, Country]}
      created: {any_of: [Create Date, Created Date]}
    owner: {any: {any_of: [Company owner]}, make: true}

    """

  private static let deals = """
    id: {any_of: [Record ID, Record ID - Deal, Deal ID]}
    fields:
      name: {any_of: [Deal Name, Name]}
      amount: {any_of: [Amount, Deal Amount]}
      currency: {any_of: [Currency, Deal Currency]}
      stage: Deal Stage
      probability: {any_of: [Deal probability, Deal Probability]}
      outcome:
        any_of:
          - {column: Is Closed Won, map: {'true': won, '1': won, 'Yes': won}, others: ''}
          - {column: Is closed lost, map: {'true': lost, '1': lost, 'Yes': lost}, others: ''}
          - column: Deal Stage
            map:
              Closed Won: won
              closedwon: won
              Won: won
              Closed Lost: lost
              closedlost: lost
              Lost: lost
            others: open
      loss_reason: {any_of: [Closed Lost Reason, Closed lost reason]}
      kind:
        any_of: [Deal Type]
        map:
          newbusiness: new
          New Business: new
          existingbusiness: upsell
          Existing Business: upsell
          Renewal: renewal
        others: ''
      created: {any_of: [Create Date, Created Date]}
      expected_close: Close Date
      closed: Close Date
    contacts:
      - id: {any_of: [Associated Contact IDs, Associated Contact ID], split: ;}
    company:
      id: {any_of: [Associated Company IDs (Primary), Associated Company IDs, Associated Company ID], split: ;}
      name: {any_of: [Associated Company (Primary), Associated Company]}
      make: true
    owner: {any: {any_of: [Deal owner]}, make: true}

    """
}
