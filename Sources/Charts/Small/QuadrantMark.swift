/// The four quadrants as four squares, the one that is meant filled: right is fit, above is interested.
package struct QuadrantMark: Hashable, Sendable {
  /// 0 perfect, 1 warm, 2 curious, 3 cold; anything else fills none.
  package let quadrant: Int

  package init(_ quadrant: Int) { self.quadrant = quadrant }

  /// Hidden from screen readers: the word beside it says it.
  package var svg: SVG {
    let places = [2: (0, 0), 3: (0, 7), 0: (7, 0), 1: (7, 7)]
    var text = "<svg viewBox=\"0 0 12 12\" aria-hidden=\"true\">"
    for (number, place) in places.sorted(by: { $0.key < $1.key }) {
      text += "<rect class=\"\(number == quadrant ? "on" : "q")\" x=\"\(place.0)\" y=\"\(place.1)\""
      text += " width=\"5\" height=\"5\" rx=\"1\"/>"
    }
    return SVG(text + "</svg>")
  }
}
