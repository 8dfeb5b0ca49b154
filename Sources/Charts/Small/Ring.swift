/// A clock as a ring: the arc is the share of time that is left, and a `!` says that it is short or over.
package struct Ring: Chart {
  package enum State: CaseIterable, Hashable, Sendable { case ok, soon, late }

  package let label: String
  /// From 0 to 1; what lies outside is drawn at the nearer end, what is not a number as none.
  package let left: Double
  package let state: State
  package let isLarge: Bool

  package init(label: String, left: Double, state: State, isLarge: Bool = false) {
    self.label = label
    self.left = left
    self.state = state
    self.isLarge = isLarge
  }

  package var rows: [[String]] { [[label]] }

  /// A picture of a fixed size, so its numbers are pixels of a 32 by 32 square.
  package var svg: SVG {
    let around = 2 * Double.pi * 13
    let arc = min(Scale.amount(left), 1) * around
    let kind =
      switch state {
      case .ok: "ring ring-ok"
      case .soon: "ring ring-soon"
      case .late: "ring ring-late"
      }
    var text = "<svg class=\"\(kind)\(isLarge ? " ring-lg" : "")\" viewBox=\"0 0 32 32\" role=\"img\""
    text += " aria-label=\"\(Escape.text(label))\"><circle class=\"bg\" cx=\"16\" cy=\"16\" r=\"13\"/>"
    if arc > 0 {
      text += "<circle class=\"fg\" cx=\"16\" cy=\"16\" r=\"13\" transform=\"rotate(-90 16 16)\""
      text += " stroke-dasharray=\"\(Drawing.number(arc)) \(Drawing.number(around))\"/>"
    }
    if state != .ok { text += "<text x=\"16\" y=\"19.5\">!</text>" }
    return SVG(text + "</svg>")
  }
}
