/// A file of the interface: a template, texts, a style sheet or a script, as text.
package struct AssetFile: Sendable {
  /// From the folder of assets, `Overview/overview.mustache`.
  package let path: String
  package let text: String

  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }

  /// `overview` of `Overview/overview.mustache`.
  var name: String {
    let file = path.split(separator: "/").last ?? ""
    return String(file.prefix { $0 != "." })
  }

  /// `mustache` of `Overview/overview.mustache`.
  var kind: String { String(path.split(separator: ".").last ?? "") }
}
