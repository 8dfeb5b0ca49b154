/// Which of many words in equal slots show: every one, every second and so on, as far as the widest has room.
///
/// The narrower the drawing, the fewer; what shows in a narrow one shows in a wider one too.
struct Thinning {
  /// For each width of `WordRow.widths`, of how many slots one shows.
  private let strides: [Int]

  /// - Parameter slot: per cent of the drawing's width.
  init(_ words: [Words], slot: Double) {
    let widest = words.map(\.width).max() ?? 0
    var strides: [Int] = []
    for width in WordRow.widths.reversed() {
      let room = max(slot, 0.01) / 100 * width.pixels
      let least = max(Int(((widest + 6) / room).rounded(.up)), 1)
      let wider = strides.last ?? 1
      strides.append((least + wider - 1) / wider * wider)
    }
    self.strides = strides.reversed()
  }

  /// The class that shows the words of a slot only where there is room; `nil` where there never is.
  func visibility(of slot: Int) -> String? {
    strides.firstIndex { slot % $0 == 0 }.map { WordRow.widths[$0].kind }
  }

  /// The words with the class that shows them where there is room.
  static func thinned(_ words: [Words], slot: Double) -> [Words] {
    let thinning = Thinning(words, slot: slot)
    return words.enumerated().compactMap { index, words in
      guard let visibility = thinning.visibility(of: index) else { return nil }
      var words = words
      if !visibility.isEmpty { words.kind += " " + visibility }
      return words
    }
  }
}
