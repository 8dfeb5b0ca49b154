/// How strongly a cell is coloured: six levels, from nothing to the largest of a table.
package enum Heat {
  /// From 1 for nothing or less to 6 for the largest; `nil` for what is not a number.
  package static func level(of value: Double, largest: Double) -> Int? {
    guard let value = Scale.reading(value) else { return nil }
    let largest = Scale.amount(largest)
    guard largest > 0 else { return 1 }
    return min(max(Int(min(max(value / largest, 0), 1) * 6) + 1, 1), 6)
  }

  /// The classes of a cell; with a colour only for the two that stand for someone.
  static func fill(_ level: Int, _ tone: Paint.Tone) -> String {
    let level = min(max(level, 1), 6)
    return switch tone {
    case .violet: "hm h-\(level)"
    case .teal: "hs h-\(level)"
    default: "h-\(level)"
    }
  }

  /// The class of words on a cell, at least 4.5:1 in both themes.
  static func words(_ level: Int, _ tone: Paint.Tone) -> String {
    guard level >= 6 else { return "" }
    return tone == .violet || tone == .teal ? " t-hot" : " t-inv"
  }
}
