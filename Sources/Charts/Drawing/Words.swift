/// A few words in a drawing: a text, perhaps a muted rest, and where they stand.
struct Words: Hashable, Sendable {
  enum Anchor: CaseIterable, Hashable, Sendable { case start, middle, end }

  var text: String
  /// What follows the text, in the muted colour.
  var rest: String = ""
  /// What follows only where the drawing is wide.
  var tail: String = ""
  /// Per cent.
  var x: Double
  var y: Double
  /// Pixels from `x`, away from the side the words are anchored at.
  var distance: Double = 0
  var anchor = Anchor.start
  /// Classes beside the anchor's.
  var kind = "t t-sm"

  /// About how wide the words are, in pixels: fonts differ, so this errs to the wide side.
  var width: Double { width(of: rest.isEmpty ? text : text + " " + rest) }

  private func width(of text: String) -> Double {
    let size: Double = kind.split(separator: " ").contains("t-sm") ? 11 : 12
    return size * text.reduce(0.0) { $0 + (($1.unicodeScalars.first?.value ?? 0) < 0x2E80 ? 0.58 : 1) }
  }

  /// The stretch of pixels the words cover in a drawing of a width.
  func stretch(in total: Double) -> ClosedRange<Double> {
    let place = x / 100 * total
    let width = width + (total >= WordRow.wide ? self.width(of: tail) : 0)
    let low =
      switch anchor {
      case .start: place + distance
      case .middle: place - width / 2
      case .end: place - distance - width
      }
    return low...(low + width)
  }
}
