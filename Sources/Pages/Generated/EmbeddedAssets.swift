// swift-format-ignore-file
// Made by scripts/embed.

extension AssetFile {
  /// Everything that the program carries for its pages.
  package static let embedded: [AssetFile] =
    inAgreement
    + inAlerts
    + inCases
    + inClosedLoop
    + inCompanies
    + inContacts
    + inData
    + inDeals
    + inDefinition
    + inDelivery
    + inDoor
    + inFigures
    + inForms
    + inFrame
    + inFunnel
    + inGlossary
    + inInbox
    + inMarketing
    + inMoney
    + inOverview
    + inPersonas
    + inReceipts
    + inRecords
    + inSales
    + inScript
    + inSearch
    + inSettings
    + inSigning
    + inStyle
    + inWords
}
