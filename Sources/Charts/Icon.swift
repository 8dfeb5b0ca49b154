extension SVG {
  /// A line icon on a grid of 16, hidden from screen readers: the word beside it says what it is.
  ///
  /// - Parameter path: path data of ours, never from outside.
  package static func icon(path: String) -> SVG {
    SVG("<svg class=\"i\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path d=\"\(path)\"/></svg>")
  }
}
