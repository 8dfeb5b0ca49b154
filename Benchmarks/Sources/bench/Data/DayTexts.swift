import Alignment

/// Days as text, each spelled once.
struct DayTexts {
  private var texts: [Int: [UInt8]] = [:]

  mutating func text(of day: Int) -> [UInt8] {
    if let known = texts[day] { return known }
    let text = Array("\(CivilDate(daysSinceEpoch: day))".utf8)
    texts[day] = text
    return text
  }
}
