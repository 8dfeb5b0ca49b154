/// How the last periods went, a square for each: full kept, crossed broken, dashed running, a dash where not measured.
package struct Strip: Chart {
  package struct Period: Hashable, Sendable {
    package enum Outcome: CaseIterable, Hashable, Sendable { case kept, broken, running, unmeasured }

    package let outcome: Outcome
    /// Said on hover; a link makes the square a stop for the keyboard, words alone do not: `label` has the counts.
    package let mark: Mark

    package init(_ outcome: Outcome, mark: Mark = Mark()) {
      self.outcome = outcome
      self.mark = mark
    }
  }

  package let label: String
  /// From the oldest to the newest.
  package let periods: [Period]

  package init(label: String, periods: [Period]) {
    self.label = label
    self.periods = periods
  }

  package var rows: [[String]] { periods.map { [$0.mark.title] } }

  /// A picture of a fixed size: a square every 15 pixels.
  package var svg: SVG {
    let width = max(periods.count * 15, 1)
    let hasLinks = periods.contains { $0.mark.href != nil }
    var text = "<svg class=\"strip\" width=\"\(width)\" height=\"16\" viewBox=\"0 0 \(width) 16\""
    text += " role=\"\(hasLinks ? "group" : "img")\" aria-label=\"\(Escape.text(label))\">"
    for (index, period) in periods.enumerated() { text += period.square(at: index * 15) }
    return SVG(text + "</svg>")
  }
}

extension Strip.Period {
  fileprivate func square(at x: Int) -> String {
    let shape =
      switch outcome {
      case .kept: "<rect class=\"kept\" x=\"\(x).5\" y=\"1.5\" width=\"12\" height=\"12\" rx=\"2\"/>"
      case .broken:
        "<rect class=\"broken\" x=\"\(x).5\" y=\"2\" width=\"11\" height=\"11\" rx=\"2\"/>"
          + "<path class=\"x\" d=\"M\(x + 3).5 5l5 5m0-5-5 5\"/>"
      case .running: "<rect class=\"run\" x=\"\(x).5\" y=\"2\" width=\"11\" height=\"11\" rx=\"2\"/>"
      case .unmeasured: "<path class=\"l l-axis\" d=\"M\(x + 3) 7.5h6\"/>"
      }
    let title = Escape.text(mark.title)
    let said = title.isEmpty ? "" : "<title>\(title)</title>"
    if let href = mark.href {
      let name = title.isEmpty ? "" : " aria-label=\"\(title)\""
      return "<a class=\"pt\" href=\"\(Escape.text(href))\"\(name)>\(said)\(shape)</a>"
    }
    return said.isEmpty ? shape : "<g>\(said)\(shape)</g>"
  }
}
