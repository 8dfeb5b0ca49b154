/// How a language writes numbers.
///
/// Separators after CLDR 46 (numbers, `latn`): English 1,234.5; Italian and Romanian 1.234,5; French 1 234,5 with a
/// narrow no-break space.
struct NumberForm: Sendable {
  let group: String
  let point: String
  /// Between a number and the unit behind it.
  static let gap = "\u{202F}"

  init(_ language: Language) {
    switch language {
    case .english: (group, point) = (",", ".")
    case .italian, .romanian: (group, point) = (".", ",")
    case .french: (group, point) = ("\u{202F}", ",")
    }
  }

  /// A whole number with a true minus sign and groups of three.
  func whole(_ number: Int64) -> String {
    let digits = Array(String(number.magnitude).utf8)
    var text = number < 0 ? "\u{2212}" : ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text += group }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return text
  }

  /// Rounded half away from zero to so many decimals; a dash for what is no number.
  func decimal(_ value: Double, digits: Int) -> String {
    let scale = [1.0, 10, 100, 1_000, 10_000][min(max(digits, 0), 4)]
    let scaled = (value * scale).rounded()
    guard scaled.isFinite, scaled.magnitude < 9e15 else { return "–" }
    return fixed(Int64(scaled), digits: min(max(digits, 0), 4))
  }

  /// `123456` with two digits as `1,234.56`.
  func fixed(_ scaled: Int64, digits: Int) -> String {
    var unit: UInt64 = 1
    for _ in 0..<digits { unit *= 10 }
    let sign = scaled < 0 ? "\u{2212}" : ""
    let head = whole(Int64(clamping: scaled.magnitude / unit))
    guard digits > 0 else { return sign + head }
    let rest = String(scaled.magnitude % unit)
    return sign + head + point + String(repeating: "0", count: digits - rest.count) + rest
  }
}
