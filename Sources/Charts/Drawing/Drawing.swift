/// The text of a drawing as it grows; x and widths are per cent, y and heights pixels.
///
/// Numbers are written with at most three digits after the point, and only finite ones: x is kept within 0 to 100.
struct Drawing {
  private(set) var text = ""
  /// Whether a mark inside takes focus; then the whole may not be one picture to a screen reader.
  private var hasStops = false

  mutating func rect(
    _ kind: String, x: Double, y: Double, width: Double, height: Double, radius: Double = 0, fill: String? = nil
  ) {
    let left = Drawing.within(x)
    let width = min(Drawing.within(width), 100 - left)
    text += "<rect"
    if !kind.isEmpty { text += " class=\"\(kind)\"" }
    if let fill { text += " fill=\"url(#\(fill))\"" }
    text += " x=\"\(Drawing.number(left))%\" y=\"\(Drawing.number(y))\" width=\"\(Drawing.number(width))%\""
    text += " height=\"\(Drawing.number(max(height, 0)))\""
    text += radius > 0 ? " rx=\"\(Drawing.number(radius))\"/>" : "/>"
  }

  mutating func line(_ kind: String, x1: Double, y1: Double, x2: Double, y2: Double) {
    text += "<line class=\"\(kind)\" x1=\"\(Drawing.percent(x1))\" y1=\"\(Drawing.number(y1))\""
    text += " x2=\"\(Drawing.percent(x2))\" y2=\"\(Drawing.number(y2))\"/>"
  }

  /// A line from top to bottom.
  mutating func upright(_ kind: String, x: Double, from top: Double, to bottom: Double) {
    line(kind, x1: x, y1: top, x2: x, y2: bottom)
  }

  /// A line from left to right.
  mutating func level(_ kind: String, y: Double, from left: Double, to right: Double) {
    line(kind, x1: left, y1: y, x2: right, y2: y)
  }

  mutating func dot(_ kind: String, x: Double, y: Double, radius: Double) {
    text += "<circle class=\"\(kind)\" cx=\"\(Drawing.percent(x))\" cy=\"\(Drawing.number(y))\""
    text += " r=\"\(Drawing.number(radius))\"/>"
  }

  mutating func words(_ words: Words) {
    guard !words.text.isEmpty || !words.rest.isEmpty else { return }
    var kind = words.kind
    var distance = words.distance
    switch words.anchor {
    case .start: break
    case .middle:
      kind += " t-mid"
      distance = 0
    case .end:
      kind += " t-end"
      distance = -distance
    }
    text += "<text class=\"\(kind)\" x=\"\(Drawing.percent(words.x))\" y=\"\(Drawing.number(words.y))\""
    text += distance == 0 ? ">" : " dx=\"\(Drawing.number(distance))\">"
    text += Escape.text(words.text)
    if !words.rest.isEmpty { text += "<tspan class=\"t-mute\"> \(Escape.text(words.rest))</tspan>" }
    if !words.tail.isEmpty { text += "<tspan class=\"wide-only\">\(Escape.text(words.tail))</tspan>" }
    text += "</text>"
  }

  /// A name in a column of its own at the left, cut off where the column ends.
  mutating func name(_ name: String, y: Double, column: Double, kind: String = "t", height: Double = 24) {
    guard !name.isEmpty else { return }
    text += "<svg class=\"cut\" x=\"0\" y=\"\(Drawing.number(y))\" width=\"\(Drawing.percent(column - 1))\""
    text += " height=\"\(Drawing.number(height))\"><text class=\"\(kind)\" x=\"0\""
    text += " y=\"\(Drawing.number(height / 2 + 4))\">\(Escape.text(name))</text></svg>"
  }

  /// A path in the units of the stretched drawing around it, with its title.
  mutating func path(_ kind: String, _ steps: String, title: String = "", fill: String? = nil) {
    guard !steps.isEmpty else { return }
    text += "<path"
    if !kind.isEmpty { text += " class=\"\(kind)\"" }
    if let fill { text += " fill=\"url(#\(fill))\"" }
    text += " d=\"\(steps)\""
    text += title.isEmpty ? "/>" : "><title>\(Escape.text(title))</title></path>"
  }

  /// A drawing inside whose x runs to 100 over the whole width, for curves; strokes keep their width.
  mutating func stretched(y: Double = 0, height: Double, _ body: (inout Drawing) -> Void) {
    let number = Drawing.number(height)
    text += "<svg x=\"0\" y=\"\(Drawing.number(y))\" width=\"100%\" height=\"\(number)\""
    text += " viewBox=\"0 0 100 \(number)\" preserveAspectRatio=\"none\">"
    body(&self)
    text += "</svg>"
  }

  /// What is drawn inside says and leads to what the mark does.
  mutating func mark(_ mark: Mark, _ body: (inout Drawing) -> Void) {
    let title = Escape.text(mark.title)
    let said = title.isEmpty ? "" : " aria-label=\"\(title)\""
    let shown = title.isEmpty ? "" : "<title>\(title)</title>"
    if let href = mark.href {
      hasStops = true
      text += "<a class=\"pt\" href=\"\(Escape.text(href))\"\(said)>\(shown)"
      body(&self)
      text += "</a>"
    } else if !title.isEmpty {
      hasStops = true
      text += "<g class=\"pt\" tabindex=\"0\" role=\"img\"\(said)>\(shown)"
      body(&self)
      text += "</g>"
    } else {
      body(&self)
    }
  }

  /// The whole drawing of a height, told by a sentence.
  ///
  /// One picture, unless marks inside take focus: a picture hides what it holds from a screen reader, a group does not.
  func svg(_ label: String, height: Double, kind: String = "") -> SVG {
    let shape = kind.isEmpty ? "<svg" : "<svg class=\"\(kind)\""
    let role = hasStops ? "group" : "img"
    return SVG(
      "\(shape) height=\"\(Drawing.number(height))\" role=\"\(role)\" aria-label=\"\(Escape.text(label))\">\(text)</svg>"
    )
  }

  /// Text that is known to be well-formed and safe.
  mutating func raw(_ safe: String) { text += safe }

  /// Per cent of the width, from 0 to 100.
  static func percent(_ value: Double) -> String { number(within(value)) + "%" }

  /// At most three digits after the point; what is not finite is 0.
  static func number(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let thousandths = Int((min(max(value, -1e6), 1e6) * 1000).rounded())
    let whole = thousandths.magnitude / 1000
    var part = thousandths.magnitude % 1000
    let sign = thousandths < 0 ? "-" : ""
    guard part > 0 else { return "\(sign)\(whole)" }
    var digits = 3
    while part % 10 == 0 {
      part /= 10
      digits -= 1
    }
    let tail = String(part)
    return "\(sign)\(whole)." + String(repeating: "0", count: digits - tail.count) + tail
  }

  private static func within(_ value: Double) -> Double { value.isNaN ? 0 : min(max(value, 0), 100) }
}
