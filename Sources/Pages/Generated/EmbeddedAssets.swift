// swift-format-ignore-file
// Made by scripts/embed.

extension AssetFile {
  /// Everything that the program carries for its pages.
  package static let embedded: [AssetFile] =
    inDoor
    + inFigures
    + inForms
    + inFrame
    + inOverview
    + inScript
    + inSettings
    + inStyle
    + inWords
}
