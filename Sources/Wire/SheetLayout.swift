import Alignment

/// Which columns a table shows, and how wide: as much as fits, the least important left out first.
struct SheetLayout {
  /// One shown column: its place in the sheet, width, heading lines and cell texts (footer last, if any).
  struct Strip {
    let index: Int
    let column: Sheet.Column
    var width: Int
    let words: String
    var texts: [String]
  }

  static let gap = 2
  /// A text column is first narrowed to this, then columns are left out, then it is narrowed to `narrow`.
  private static let comfortable = 24
  private static let narrow = 10

  private(set) var strips: [Strip]
  /// Titles of columns that did not fit.
  private(set) var leftOut: [String] = []

  var width: Int { strips.reduce(0) { $0 + $1.width } + max(0, strips.count - 1) * SheetLayout.gap }

  init(of sheet: Sheet, width limit: Int) {
    strips = sheet.columns.indices
      .filter { SheetLayout.isShown($0, of: sheet) }
      .map { SheetLayout.strip(of: sheet, column: $0) }
    fitTexts(to: limit, least: SheetLayout.comfortable)
    var dropped: [(index: Int, title: String)] = []
    while width > limit, let victim = leastImportant() {
      dropped.append((strips[victim].index, strips[victim].words))
      strips.remove(at: victim)
      // Texts may widen again into what came free.
      for place in strips.indices { strips[place].width = SheetLayout.naturalWidth(of: strips[place]) }
      fitTexts(to: limit, least: SheetLayout.comfortable)
    }
    fitTexts(to: limit, least: SheetLayout.narrow)
    leftOut = dropped.sorted { $0.index < $1.index }.map(\.title)
  }

  /// A column of which nothing is known in any row takes no room, unless it always stays.
  private static func isShown(_ index: Int, of sheet: Sheet) -> Bool {
    let column = sheet.columns[index]
    guard column.places.contains(.table), column.kind != .nested else { return false }
    return column.rank == 0 || sheet.rows.contains { !$0[index].isNull }
  }

  private static func strip(of sheet: Sheet, column index: Int) -> Strip {
    let column = sheet.columns[index]
    // One currency in the whole column stands in the heading, not in each cell.
    var codes: Set<String> = []
    if column.kind == .money {
      for row in sheet.rows { if let money = row[index].money { codes.insert(money.currency.code) } }
      if !sheet.footer.isEmpty, let money = sheet.footer[index].money { codes.insert(money.currency.code) }
    }
    let code = codes.count == 1 ? codes.first : nil
    var texts = sheet.rows.map {
      SheetText.plain(Sheet.words($0[index], as: column.kind, showsCode: code == nil))
    }
    if !sheet.footer.isEmpty {
      let footer = Sheet.footerText(sheet.footer[index], as: column.kind, showsCode: code == nil)
      texts.append(SheetText.plain(footer))
    }
    let words = SheetText.plain(code.map { column.title + " " + $0 } ?? column.title)
    var strip = Strip(index: index, column: column, width: 0, words: words, texts: texts)
    strip.width = naturalWidth(of: strip)
    return strip
  }

  /// As wide as its widest cell and the longest word of its heading, which may take several lines.
  private static func naturalWidth(of strip: Strip) -> Int {
    let cells = strip.texts.reduce(0) { max($0, SheetText.width($1)) }
    let heading = strip.words.split(separator: " ").reduce(0) { max($0, SheetText.width(String($1))) }
    return max(cells, heading, 1)
  }

  private mutating func fitTexts(to limit: Int, least: Int) {
    while width > limit {
      let texts = strips.indices.filter { !strips[$0].column.kind.isFigure && strips[$0].width > least }
      guard let widest = texts.max(by: { strips[$0].width < strips[$1].width }) else { return }
      strips[widest].width = max(least, strips[widest].width - (width - limit))
    }
  }

  /// The last of the columns with the highest rank; `nil` when only those that always stay are left.
  private func leastImportant() -> Int? {
    let ranks = strips.indices.filter { strips[$0].column.rank > 0 }
    return ranks.max { (strips[$0].column.rank, $0) < (strips[$1].column.rank, $1) }
  }
}
