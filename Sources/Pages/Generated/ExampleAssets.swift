// swift-format-ignore-file
// Made by scripts/embed from Documents/examples. Change those files, and run it again.

extension AssetFile {
  /// Mapping documents that people can begin with.
  package static let examples: [AssetFile] = [
    AssetFile(path: "maven-companies.yaml", text: ####"""
# yaml-language-server: $schema=../mapping.schema.json
# Accounts of Maven Analytics' "CRM Sales Opportunities" (accounts.csv):
#   accord import companies accounts.csv --mapping maven-companies.yaml
kind: companies
source: maven
id: account
fields:
  name: account
  industry: sector
  size: employees
  country: office_location
  property year_established: year_established
  property revenue: revenue
  property subsidiary_of: subsidiary_of
"""####),
    AssetFile(path: "maven-deals.yaml", text: ####"""
# yaml-language-server: $schema=../mapping.schema.json
# Opportunities of Maven Analytics' "CRM Sales Opportunities" (sales_pipeline.csv):
#   accord import deals sales_pipeline.csv --mapping maven-deals.yaml
# Import companies and members first (maven-companies.yaml, maven-members.yaml).
kind: deals
source: maven
# The publisher names no currency.
currency: USD
date: yyyy-MM-dd
id: opportunity_id
fields:
  stage: deal_stage
  outcome:
    column: deal_stage
    map: {Won: won, Lost: lost, Engaging: open, Prospecting: open}
  amount: close_value
  # Deals that are only prospected have no date of engagement.
  created: engage_date
  closed: close_date
  property product: product
  property series:
    column: product
    map:
      GTX Basic: GTX
      GTXPro: GTX
      GTX Pro: GTX
      GTX Plus Basic: GTX
      GTX Plus Pro: GTX
      MG Special: MG
      MG Advanced: MG
      GTK 500: GTK
company: {id: account, name: account}
owner: {id: sales_agent, name: sales_agent}
"""####),
    AssetFile(path: "maven-members.yaml", text: ####"""
# yaml-language-server: $schema=../mapping.schema.json
# Sales agents of Maven Analytics' "CRM Sales Opportunities" (sales_teams.csv):
#   accord import members sales_teams.csv --mapping maven-members.yaml
kind: members
source: maven
id: sales_agent
fields:
  name: sales_agent
  team: {constant: sales}
  roles: {constant: rep}
  manager: manager
  region: regional_office
"""####),
    AssetFile(path: "olist-deals.yaml", text: ####"""
# yaml-language-server: $schema=../mapping.schema.json
# Olist's closed deals (olist_closed_deals_dataset.csv):
#   accord import deals olist_closed_deals_dataset.csv --mapping olist-deals.yaml
# Import the leads first (olist-mqls.yaml): a deal points at its contact by mql_id.
kind: deals
source: olist
zone: America/Sao_Paulo
date: yyyy-MM-dd HH:mm:ss
currency: BRL
id: seller_id
fields:
  outcome: {constant: won}
  kind: {constant: new}
  created: won_date
  closed: won_date
  property business_segment: business_segment
  property lead_type: lead_type
  property lead_behaviour_profile: lead_behaviour_profile
  property business_type: business_type
  property has_company: has_company
  property has_gtin: has_gtin
  property average_stock: average_stock
  property sdr: sdr_id
contact: {id: mql_id}
owner: {id: sr_id, name: sr_id, make: true}
"""####),
    AssetFile(path: "olist-mqls.yaml", text: ####"""
# yaml-language-server: $schema=../mapping.schema.json
# Olist's marketing qualified leads (olist_marketing_qualified_leads_dataset.csv):
#   accord import contacts olist_marketing_qualified_leads_dataset.csv --mapping olist-mqls.yaml
# Every row is a contact, its entry into the stage mql, and one touch: the form it filled in.
kind: contacts
source: olist
zone: America/Sao_Paulo
date: yyyy-MM-dd
id: mql_id
fields:
  created: first_contact_date
stages:
  mql: first_contact_date
touches:
  - at: first_contact_date
    kind: {constant: form}
    # As given: an empty origin stays without channel, "unknown" is a channel of that name.
    channel: origin
    content: landing_page_id
    landing: landing_page_id
"""####),
    AssetFile(path: "olist-revenue.yaml", text: ####"""
# yaml-language-server: $schema=../mapping.schema.json
# What each Olist seller sold (derived_seller_performance_delivered.csv), as the amount of the deal that won it:
#   accord import deals derived_seller_performance_delivered.csv --mapping olist-revenue.yaml
# Sellers without a deal are counted as skipped.
kind: deals
source: olist
changes_only: true
currency: BRL
id: seller_id
fields:
  amount: product_revenue
"""####),
    AssetFile(path: "x-education-leads.yaml", text: ####"""
# yaml-language-server: $schema=../mapping.schema.json
# A file of leads as an online school's form and CRM give them (X Education's Leads.csv has this shape):
#   accord import contacts Leads.csv --mapping x-education-leads.yaml
# The file has no dates, so every row is dated by a constant; "Select" is what the form says where nobody chose.
kind: contacts
source: x-education
skip_values: [Select]
id: Prospect ID
fields:
  created: {constant: 2020-01-01}
  country: Country
  property lead origin: Lead Origin
  property lead source: {column: Lead Source, map: {google: Google}}
  property occupation: What is your current occupation
  property specialization: Specialization
stages:
  lead: {constant: 2020-01-01}
  customer: {constant: 2020-01-01, when: {column: Converted, is: '1'}}
touches:
  - at: {constant: 2020-01-01}
    when: Lead Source
    kind: {column: Lead Origin, map: {Landing Page Submission: form, Lead Add Form: form}, others: other}
    channel: {column: Lead Source, map: {google: Google}}
"""####),
  ]
}
