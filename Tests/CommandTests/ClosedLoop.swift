import Testing

/// Four people, five touches and two deals: small enough to count by hand.
///
///     ada     search > mail     won   1,000.00 EUR
///     grace   mail              won     500.50 EUR
///     alan    search            MQL
///     edith   fair              lead
extension Desk {
  func importClosedLoop() throws {
    try makeWorkspace()
    try write(
      """
      id,email,name,country,lead_at,mql_at,sql_at,property:plan
      1,ada@acme.test,Ada,IT,2026-01-05T09:00:00Z,2026-01-10T09:00:00Z,2026-01-12T09:00:00Z,gold
      2,grace@acme.test,Grace,US,2026-01-06T09:00:00Z,2026-01-11T09:00:00Z,,silver
      3,alan@acme.test,Alan,GB,2026-01-07T09:00:00Z,2026-02-01T09:00:00Z,,gold
      4,edith@acme.test,Edith,IT,2026-02-08T09:00:00Z,,,

      """, to: "contacts.csv")
    try write(
      """
      contact_id,at,kind,channel,source,campaign,message_id
      1,2026-01-05T08:59:00Z,form,organic search,google,spring,m1
      1,2026-01-08T08:00:00Z,email-click,email,newsletter,spring,m2
      2,2026-01-06T08:59:00Z,email-click,email,newsletter,,m3
      3,2026-01-07T08:59:00Z,form,organic search,google,,m4
      4,2026-02-08T08:59:00Z,event,event,fair,fair,m5

      """, to: "touches.csv")
    try write(
      """
      id,contact_id,amount,currency,outcome,kind,created_at,closed_at
      d1,1,1000.00,EUR,won,new,2026-01-15T09:00:00Z,2026-02-10T09:00:00Z
      d2,2,500.50,EUR,won,new,2026-01-20T09:00:00Z,2026-03-01T09:00:00Z

      """, to: "deals.csv")
    for kind in ["contacts", "touches", "deals"] {
      let answer = try accord("import", kind, "\(kind).csv", "--history")
      #expect(answer.code == 0, "\(kind): \(answer.errors)\(answer.output)")
    }
  }
}
