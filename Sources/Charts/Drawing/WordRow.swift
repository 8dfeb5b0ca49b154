/// A row of words in which none covers another, at any width of the drawing.
///
/// Words placed first have the better right. Later ones turn to another side of their place, or show only where the
/// drawing is wider (`mid-only`, `wide-only`), or are left out: their figure is in the mark's title and in the table.
struct WordRow {
  /// Pixels at which the style sheet begins to show more words, and the narrowest drawing thought of.
  static let widths: [(pixels: Double, kind: String)] = [(300, ""), (421, "mid-only"), (1081, "wide-only")]
  /// Pixels from which the tails of words show.
  static let wide = 1081.0
  /// Words may reach so far out of the drawing, in pixels, and come so near to each other.
  private static let slack = 6.0
  private static let gap = 6.0

  private var taken: [[ClosedRange<Double>]] = WordRow.widths.map { _ in [] }

  /// The words with the anchor and visibility at which they are free; `nil` where there is no room at all.
  mutating func place(_ words: Words, turns: Bool = true) -> Words? {
    guard !words.text.isEmpty || !words.rest.isEmpty else { return nil }
    let anchors = turns ? [words.anchor] + Words.Anchor.allCases.filter { $0 != words.anchor } : [words.anchor]
    for first in WordRow.widths.indices {
      for anchor in anchors {
        var turned = words
        turned.anchor = anchor
        guard (first..<WordRow.widths.count).allSatisfy({ isFree(turned, at: $0) }) else { continue }
        for index in first..<WordRow.widths.count {
          taken[index].append(turned.stretch(in: WordRow.widths[index].pixels))
        }
        if first > 0 { turned.kind += " " + WordRow.widths[first].kind }
        return turned
      }
    }
    return nil
  }

  private func isFree(_ words: Words, at index: Int) -> Bool {
    let pixels = WordRow.widths[index].pixels
    let stretch = words.stretch(in: pixels)
    guard stretch.lowerBound >= -WordRow.slack, stretch.upperBound <= pixels + WordRow.slack else { return false }
    return taken[index].allSatisfy { other in
      stretch.lowerBound >= other.upperBound + WordRow.gap || stretch.upperBound + WordRow.gap <= other.lowerBound
    }
  }

  /// The class that shows words only where an area of some per cent is as wide as they are; `nil` where it never is.
  static func visibility(of words: Words, in share: Double) -> String? {
    widths.first { words.width + 4 <= share / 100 * $0.pixels }?.kind
  }
}
