// swift-format-ignore-file
// Made by scripts/embed.

extension AssetFile {
  /// Everything that the program carries for its pages.
  package static let embedded: [AssetFile] =
    inAlerts
    + inCases
    + inClosedLoop
    + inCompanies
    + inContacts
    + inData
    + inDeals
    + inDelivery
    + inDoor
    + inFigures
    + inForms
    + inFrame
    + inFunnel
    + inGlossary
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
    + inStyle
    + inWords
}
