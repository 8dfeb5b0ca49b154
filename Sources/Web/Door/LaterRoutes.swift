import Pages

/// Pages whose rules come later: their places say what will be there.
enum LaterRoutes {
  static func serve(_ routes: inout Routes) {
    for path in [Path.plan, .library, .meetings] {
      routes.get(path) { visit in
        let reader = visit.reader
        return visit.page(
          "later",
          [
            "heading": reader.text("frame.page-\(path.key)"), "sentence": reader.text("later.\(path.key)"),
            "now": reader.text("later.now-\(path.key)"), "pageIcon": (Icon(rawValue: path.key) ?? .agreement).svg,
          ], title: "frame.page-\(path.key)")
      }
    }
  }
}
