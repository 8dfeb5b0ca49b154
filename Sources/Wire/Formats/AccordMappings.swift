/// Accord's own CSV, one mapping a kind; the templates in `Documents/templates` have their columns.
enum AccordMappings {
  static func text(of kind: ImportKind) -> String {
    let body =
      switch kind {
      case .contacts: contacts
      case .companies: companies
      case .deals: deals
      case .touches: touches
      case .costs: costs
      case .goals: goals
      case .members: members
      case .rates: rates
      }
    return head(kind) + body
  }

  private static func head(_ kind: ImportKind) -> String {
    let properties = [.contacts, .companies, .deals].contains(kind) ? "property_columns: 'property:'\n" : ""
    return """
      kind: \(kind.rawValue)
      source: accord
      missing_columns: skip
      unknown_columns: refuse
      \(properties)
      """
  }

  private static let contacts = """
    id: id
    fields:
      email: email
      name: name
      phone: phone
      title: title
      persona: persona
      country: country
      created: created_at
      next_action: next_action_at
      resting: resting
      resting_until: resting_until
      resting_reason: resting_reason
    company: {name: company, domain: company_domain, make: true}
    owner: {any: owner, make: true}
    stages:
      prospect: prospect_at
      lead: lead_at
      mql: mql_at
      sql: sql_at
      opportunity: opportunity_at
      customer: customer_at

    """

  private static let companies = """
    id: id
    fields:
      name: name
      domain: domain
      industry: industry
      size: size
      country: country
      created: created_at
    owner: {any: owner, make: true}

    """

  private static let deals = """
    id: id
    fields:
      name: name
      amount: amount
      currency: currency
      stage: stage
      probability: probability
      outcome: outcome
      loss_reason: loss_reason
      kind: kind
      created: created_at
      expected_close: expected_close
      closed: closed_at
    contacts:
      - {id: contact_id, email: contact_email}
      - {any: {column: other_contacts, split: ;}}
    company: {name: company, domain: company_domain, make: true}
    owner: {any: owner, make: true}

    """

  private static let touches = """
    contact: {id: contact_id, email: contact_email}
    touches:
      - at: at
        kind: kind
        channel: channel
        source: source
        medium: medium
        campaign: campaign
        content: content
        landing: landing_page
        url: url
        referrer: referrer
        side: side
        owner: owner
        message_id: message_id
        visitor: visitor
        agent: user_agent
        mark: mark
        cost: cost
        currency: cost_currency

    """

  private static let costs = """
    id: id
    fields:
      campaign: campaign
      channel: channel
      source: source
      from: from
      to: to
      amount: amount
      currency: currency

    """

  private static let goals = """
    fields: {measure: measure, from: from, to: to, target: target, currency: currency}

    """

  private static let members = """
    id: id
    fields: {name: name, email: email, team: team, roles: roles, manager: manager, region: region}

    """

  private static let rates = """
    fields: {currency: currency, day: day, rate: rate}

    """
}
