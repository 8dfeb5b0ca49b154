/// Where the names of series stand under their chart: in one line, or in as many as a narrow drawing needs.
struct StackedKey {
  static let lineHeight = 16.0

  /// Per cent at which each line begins, and from one name to the next.
  let left: Double
  let step: Double
  let perLine: Int
  /// Pixels for all lines.
  let height: Double

  /// Begins under the marks, or at the left where that would need a second line.
  init(_ names: [String], from left: Double) {
    let widest = (names.map { Words(text: $0, x: 0, y: 0).width }.max() ?? 0) + 20
    let narrow = WordRow.widths[0].pixels / 100
    func fitting(_ left: Double) -> Int { min(max(Int((100 - left) * narrow / widest), 1), max(names.count, 1)) }
    self.left = fitting(left) >= names.count ? left : 0
    perLine = fitting(self.left)
    step = (100 - self.left) / Double(perLine)
    height = Double((names.count + perLine - 1) / perLine) * StackedKey.lineHeight
  }
}
