// swift-format-ignore-file
// Made by scripts/embed.

extension AssetFile {
  /// Everything that the program carries for its pages.
  package static let embedded: [AssetFile] =
    inAlerts
    + inClosedLoop
    + inContacts
    + inData
    + inDoor
    + inFigures
    + inForms
    + inFrame
    + inFunnel
    + inMarketing
    + inOverview
    + inReceipts
    + inSales
    + inScript
    + inSearch
    + inSettings
    + inStyle
    + inWords
}
