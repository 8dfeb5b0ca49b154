/// The heading and the tabs that all pages of the settings share.
package struct SettingsHead {
  private static let tabs: [(path: Path, key: String)] = [
    (.settings, "workspace"), (.stages, "stages"), (.channels, "channels"), (.people, "people"), (.tokens, "tokens"),
    (.salesTeam, "sales-team"), (.alertRules, "alerts"), (.delivery, "delivery"), (.audit, "audit"), (.me, "account"),
  ]

  /// - Parameters:
  ///   - pages: those that the person may open.
  ///   - name: a heading that is no text of ours: a person's name.
  package static func fields(
    _ current: Path, pages: Set<Path>, reader: Reader, name: String? = nil, help: String? = nil
  ) -> Fields {
    let key = tabs.first { $0.path == current }?.key ?? "workspace"
    return [
      "heading": name ?? reader.text("settings.\(key)"), "help": help.map { reader.text($0) },
      "tabs": tabs.filter { pages.contains($0.path) }.map {
        ["href": $0.path.link(), "label": reader.text("settings.\($0.key)"), "isCurrent": $0.path == current] as Fields
      },
    ]
  }
}
