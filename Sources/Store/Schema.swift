package import Persistence

/// Every migration of the schema, oldest first. Numbers are never reused; shipped ones never edited.
package enum Schema {
  package static let migrations: [Migration] = [
    first, signedDocuments, handoffs, qualification, outbox, routing, agreementFigures, alerts, personas, cases,
    handoffDays, futureTouches,
  ]

  private static let agreementFigures = Migration(7, "agreement figures") { agreementFigureTables($0) }
  private static let outbox = Migration(5, "outbox") { outboxTables($0) }
  private static let alerts = Migration(8, "alerts") { alertTables($0) }
  private static let personas = Migration(9, "personas") { personaTables($0) }
  private static let cases = Migration(10, "cases of rejections") { caseTables($0) }

  private static let handoffDays = Migration(11, "hand-offs by day") { handoffDayTables($0) }
  private static let futureTouches = Migration(12, "touches dated ahead") { futureTouchTables($0) }

  private static let routing = Migration(6, "routing rules and hours") { routingTables($0) }

  private static let first = Migration(1, "the closed loop") { d in
    workspaceTables(d) + peopleTables(d) + contactTables(d) + touchTables(d) + dealTables(d) + moneyTables(d)
      + changeTables(d) + recordTables(d) + accessTables(d) + uploadTables(d) + viewTables(d)
  }

  private static let signedDocuments = Migration(2, "the agreement") {
    signedDocumentTables($0) + excuseTables($0) + agreementResultTables($0)
  }
  private static let handoffs = Migration(3, "hand-offs") { handoffTables($0) }
  private static let qualification = Migration(4, "scores at MQL entries") { qualificationTables($0) }
}
