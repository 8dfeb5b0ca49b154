/// The heading and the tabs that all pages about data share.
package struct DataHead {
  private static let tabs: [(path: Path, key: String)] = [
    (.data, "home"), (.imports, "imports"), (.radar, "radar"), (.machines, "machines"), (.doctor, "doctor"),
  ]

  /// - Parameters:
  ///   - pages: those that the person may open.
  ///   - heading: a text key, or `nil` for the page's name.
  ///   - name: a heading that is no text of ours: a file's name.
  ///   - help: a text key.
  package static func fields(
    _ current: Path, pages: Set<Path>, reader: Reader, heading: String? = nil, name: String? = nil, help: String? = nil
  ) -> Fields {
    let title = reader.text(heading ?? "data.title")
    return [
      "heading": name ?? title, "help": help.map { reader.text($0) },
      "canImport": pages.contains(.uploads) && [.data, .imports, .importRun].contains(current),
      "importHref": Path.uploads.link(),
      "tabs": tabs.filter { pages.contains($0.path) }.map {
        [
          "href": $0.path.link(), "label": reader.text("data.tab-\($0.key)"), "isCurrent": $0.path == current,
        ] as Fields
      },
    ]
  }
}
