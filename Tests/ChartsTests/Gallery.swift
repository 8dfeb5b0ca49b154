import Charts
import Foundation
import Testing

/// A page with every chart to look at, and the golden texts anew, when `CHARTS_GALLERY` names a folder.
///
/// The page links to `tokens.css`, `accord.css` and `charts.css` beside it, which are for the caller to put there:
///
///     CHARTS_GALLERY=/tmp/gallery swift test --filter Gallery
@Suite struct Gallery {
  static let folder = ProcessInfo.processInfo.environment["CHARTS_GALLERY"]

  @Test(.enabled(if: folder != nil)) func `is written`() throws {
    let folder = URL(filePath: try #require(Gallery.folder))
    for theme in ["light", "dark"] {
      let page = Gallery.page(theme: theme)
      try page.write(to: folder.appending(path: "gallery-\(theme).html"), atomically: true, encoding: .utf8)
      #expect(page.contains("</html>"))
    }
    for source in Golden.sources {
      try source.text.write(to: folder.appending(path: source.file), atomically: true, encoding: .utf8)
    }
  }

  private static func page(theme: String) -> String {
    let figures = Sample.all.map { sample in
      let table = sample.chart.rows.map { "<tr><td>" + $0.map(escaped).joined(separator: "<td>") }.joined()
      return """
        <figure class="chart"><figcaption><b>\(sample.name)</b></figcaption><div class="scroll">\(sample.chart.svg.text)</div>
        <details><summary>Table</summary><table class="table">\(table)</table></details></figure>
        """
    }
    return """
      <!doctype html><html lang="en" data-theme="\(theme)"><meta charset="utf-8"><title>Charts</title>
      <meta name="viewport" content="width=device-width">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' file:">
      <link rel="stylesheet" href="tokens.css"><link rel="stylesheet" href="accord.css">
      <link rel="stylesheet" href="charts.css"><main class="page"><div class="charts-grid">
      \(figures.joined(separator: "\n"))
      </div></main></html>
      """
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}
